#include "ui/indicator/ReportTexts.h"

#include "ui/indicator/TextDirection.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedText.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

constexpr int rowsOfCover = 4;
constexpr int rowsOfSection = 2;

QStringList textsOf(const indicator::ReportTemplate& report, Language language) {
    const auto in = localeOf(language).language();
    QStringList texts{report.summary.in(in)};
    for (const auto& section : report.sections)
        texts << section.commentary.in(in);
    return texts;
}

} // namespace

ReportTexts::ReportTexts(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tiny);
}

void ReportTexts::begin(const indicator::ReportTemplate& report, Language language) {
    keep();
    for (QWidget* each : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        each->hide();
        each->deleteLater();
    }
    m_labels.clear();
    m_editors.clear();
    m_report = report;
    m_language = language;
    const auto typed = m_typed.find({report.code, language});
    QStringList texts = textsOf(report, language);
    if (typed != m_typed.end() && typed->second.size() == texts.size())
        texts = typed->second;
    for (qsizetype i = 0; i < texts.size(); ++i)
        add(texts.at(i), i == 0);
    retranslate();
}

/// Only what differs from the template waits: a template that changes meanwhile is not hidden by its own old texts.
void ReportTexts::keep() {
    if (m_editors.empty())
        return;
    const QStringList texts = QStringList(summary()) + commentaries();
    if (texts != textsOf(m_report, m_language))
        m_typed[{m_report.code, m_language}] = texts;
    else
        m_typed.erase({m_report.code, m_language});
}

void ReportTexts::add(const QString& text, bool cover) {
    auto* label = new WrapLabel;
    setTextStyle(label, TextStyle::Muted);
    if (!cover)
        label->setContentsMargins(0, space::small, 0, 0);
    auto* edit = new QPlainTextEdit;
    setTextDirection(edit, m_language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    edit->setPlainText(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (cover ? rowsOfCover : rowsOfSection) + space::large);
    label->setBuddy(edit);
    m_column->addWidget(label);
    m_column->addWidget(edit);
    if (!m_editors.empty())
        setTabOrder(m_editors.back(), edit);
    else
        setFocusProxy(edit);
    m_labels.push_back(label);
    m_editors.push_back(edit);
}

QString ReportTexts::summary() const {
    return m_editors.empty() ? QString() : typedText(m_editors.front()).trimmed();
}

QStringList ReportTexts::commentaries() const {
    QStringList texts;
    for (std::size_t i = 1; i < m_editors.size(); ++i)
        texts << typedText(m_editors[i]).trimmed();
    return texts;
}

void ReportTexts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportTexts::retranslate() {
    const auto in = localeOf(m_language).language();
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        const QString name =
            i == 0 ? tr("On the cover") : tr("Under “%1”").arg(isolate(m_report.sections[i - 1].heading.in(in)));
        m_labels[i]->setText(name);
        m_editors[i]->setAccessibleName(name);
    }
}

} // namespace tawjih::ui
