#include "ui/indicator/IndicatorDialog.h"

#include "ui/indicator/DefinitionProblemText.h"
#include "ui/indicator/IndicatorForm.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using indicator::Indicator;

namespace {

constexpr int pauseMs = 350;

WrapLabel* wrappedWords() {
    auto* label = new WrapLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

IndicatorDialog::IndicatorDialog(const Indicator& indicator, Needs needs, QWidget* parent)
    : FormDialog(indicator.code.isEmpty() ? tr("New indicator") : tr("Indicator"), tr("Save the indicator"), 2, parent)
    , m_needs(std::move(needs))
    , m_new(indicator.code.isEmpty())
    , m_fields(new IndicatorForm(form(), indicator, m_needs.names, m_new, m_needs.takenCodes, this))
    , m_sentence(wrappedWords())
    , m_trial(wrappedWords())
    , m_others(wrappedWords())
    , m_pause(new QTimer(this)) {
    setModal(true);
    auto* fields = new ScrollArea;
    fields->setAccessibleName(tr("Indicator"));
    auto* column = new QVBoxLayout(fields->widget());
    column->setContentsMargins(isRightToLeft() ? space::medium : 0, 0, isRightToLeft() ? 0 : space::medium, 0);
    column->addWidget(&form()); // a long form scrolls; what it means stays in view
    column->addStretch();
    auto* meaning = new ScrollArea;
    meaning->setAccessibleName(tr("In words"));
    auto* said = new QVBoxLayout(meaning->widget());
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(space::medium);
    said->addWidget(m_others);
    said->addWidget(m_trial);
    said->addWidget(m_sentence);
    said->addStretch();
    auto* card = new Card(tr("In words"));
    card->body()->addWidget(meaning);
    card->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::large);
    sides->addWidget(fields, 1);
    sides->addWidget(card);
    more()->addLayout(sides, 1);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(more(), 1);
    setTextStyle(m_trial, TextStyle::Heading);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &IndicatorDialog::follow);
    connect(m_fields, &IndicatorForm::edited, m_pause, qOverload<>(&QTimer::start));
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &IndicatorDialog::submitted);
    connect(this, &FormDialog::submitted, this, &IndicatorDialog::follow);
    resize(980, 640);
    follow();
    m_before = value();
}

Indicator IndicatorDialog::value() const {
    return m_fields->value();
}

QString IndicatorDialog::sentence() const {
    return m_sentence->text();
}

std::vector<FieldProblem> IndicatorDialog::problems() const {
    const Indicator typed = value();
    const auto read = indicator::indicatorFrom(indicator::toJson(typed));
    std::vector<FieldProblem> problems = read ? std::vector<FieldProblem>{} : read.error().problems;
    if (m_new && m_needs.takenCodes.contains(typed.code))
        problems.push_back({QStringLiteral("code"), FieldProblem::Kind::NotUnique});
    return problems;
}

void IndicatorDialog::follow() {
    m_pause->stop();
    std::vector<FieldProblem> found = problems();
    const bool sound = found.empty();
    m_sentence->setWords(indicatorSentences(value(), m_needs.names, interfaceTongue()).join(QStringLiteral("\n\n")));
    if (!m_tried) // what is merely missing is not held against a form that is being filled
        std::erase_if(found, [](const FieldProblem& problem) { return problem.kind == FieldProblem::Kind::Missing; });
    showProblems(found);
    m_trial->hide();
    if (sound)
        showTrial();
}

void IndicatorDialog::showProblems(const std::vector<FieldProblem>& found) {
    const auto others = m_fields->showProblems(found);
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_others->setPalette(colors);
    m_others->setWords(definitionProblemsText(others));
    m_others->setVisible(!others.empty());
}

void IndicatorDialog::showTrial() {
    const Indicator typed = value();
    const auto answer = m_needs.trial ? m_needs.trial(typed) : std::nullopt;
    if (!answer)
        return;
    const indicator::Tally& total = answer->total;
    QString words = typed.isShare() ? tr("Today: %1 of %2").arg(number(total.part), number(total.whole))
                                    : tr("Today: %1").arg(number(total.part));
    if (total.unknown > 0)
        words = tr("%1; not known: %2").arg(words, number(total.unknown));
    m_trial->setWords(words);
    m_trial->show();
}

void IndicatorDialog::showError(const Error& error) {
    m_tried = true;
    FormDialog::showError({error.code, error.detail, {}});
    follow();
    if (!error.problems.empty())
        showProblems(error.problems);
    m_fields->goToProblem();
}

void IndicatorDialog::reject() {
    if (!m_needs.mayDiscard || value() == m_before || m_needs.mayDiscard())
        FormDialog::reject();
}

void IndicatorDialog::changeEvent(QEvent* event) {
    FormDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_fields->retranslate();
    follow();
}

} // namespace tawjih::ui
