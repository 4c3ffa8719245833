#include "ui/shell/RecoveryCodeView.h"

#include "ui/prompts/Prompts.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

const QString firstName = QStringLiteral("first");
const QString secondName = QStringLiteral("second");
constexpr int groupsPerLine = 7;

QFont codeFont(qreal points) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    return font;
}

QStringList lines(const QStringList& groups) {
    QStringList result;
    for (qsizetype i = 0; i < groups.size(); i += groupsPerLine)
        result << groups.mid(i, groupsPerLine).join(QStringLiteral("  "));
    return result;
}

bool same(const QLineEdit* field, const QString& group) {
    return field->text().trimmed().compare(group, Qt::CaseInsensitive) == 0;
}

} // namespace

RecoveryCodeView::RecoveryCodeView(const QString& code, const QString& deskName, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_deskName(deskName)
    , m_prompts(prompts)
    , m_explanation(new QLabel)
    , m_code(new QLabel)
    , m_print(new QPushButton(icon(QStringLiteral("print")), {}))
    , m_proof(new QLabel)
    , m_form(new FormGrid(2))
    , m_first(new QLineEdit)
    , m_second(new QLineEdit) {
    QString spaced = code;
    spaced.replace(QLatin1Char('-'), QLatin1Char(' '));
    m_groups = spaced.simplified().split(QLatin1Char(' '));
    const int count = static_cast<int>(m_groups.size());
    const int start = static_cast<int>(m_groups.front().front().unicode()) % (count / 2);
    m_asked = {start, start + count / 2};

    m_explanation->setWordWrap(true);
    m_proof->setWordWrap(true);
    m_code->setFont(codeFont(fontInfo().pointSizeF() * 1.15));
    m_code->setText(isolateLtr(lines(m_groups).join(QLatin1Char('\n'))));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    m_code->setContentsMargins(0, space::small, 0, space::small);
    for (QLineEdit* field : {m_first, m_second}) {
        field->setLayoutDirection(Qt::LeftToRight);
        connect(field, &QLineEdit::textChanged, this, [this] { Q_EMIT confirmationChanged(isConfirmed()); });
    }
    m_form->addField(firstName, {}, m_first);
    m_form->addField(secondName, {}, m_second);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_explanation);
    column->addWidget(m_code);
    column->addWidget(m_print, 0, Qt::AlignHCenter);
    column->addWidget(m_proof);
    column->addWidget(m_form);
    connect(m_print, &QPushButton::clicked, this, &RecoveryCodeView::print);
    setFocusProxy(m_print);
    retranslate();
}

bool RecoveryCodeView::isConfirmed() const {
    return same(m_first, m_groups[m_asked.first]) && same(m_second, m_groups[m_asked.second]);
}

void RecoveryCodeView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecoveryCodeView::retranslate() {
    m_explanation->setText(tr("This code opens the desk when every password is lost. It is shown only now. Print it or "
                              "write it down, and keep it locked away from this computer."));
    m_code->setAccessibleName(tr("Recovery code"));
    m_print->setText(tr("Print the code"));
    m_proof->setText(tr("To be sure that you have it, type two of its groups."));
    const auto label = [](int position) { return tr("Group %1").arg(number(position + 1)); };
    m_form->setLabel(firstName, label(m_asked.first));
    m_form->setLabel(secondName, label(m_asked.second));
}

void RecoveryCodeView::print() {
    m_prompts.print(this, tr("Recovery code"), [this](QPrinter& printer) {
        QPainter painter(&printer);
        const QRect page = painter.viewport();
        const int line = page.height() / 40;
        const auto write = [&](int row, const QFont& font, const QString& text) {
            painter.setFont(font);
            painter.drawText(QRect(0, row * line, page.width(), 4 * line), Qt::AlignHCenter | Qt::TextWordWrap, text);
        };
        QFont title = font();
        title.setPointSizeF(16);
        title.setBold(true);
        QFont words = font();
        words.setPointSizeF(11);
        write(2, title, tr("Recovery code"));
        write(4, words, QString(isolate(m_deskName) % QStringLiteral(" · ") % dateText(QDate::currentDate())));
        const QStringList rows = lines(m_groups);
        for (int i = 0; i < rows.size(); ++i)
            write(8 + 2 * i, codeFont(16), rows[i]);
        write(14, words, tr("Whoever holds this sheet can open the desk. Keep it in a safe."));
    });
}

void showRecoveryCode(const QString& code, const QString& deskName, Prompts& prompts, QWidget* parent) {
    auto* dialog = new FormDialog(RecoveryCodeView::tr("New recovery code"), RecoveryCodeView::tr("Done"), 1, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* view = new RecoveryCodeView(code, deskName, prompts, dialog);
    dialog->form().hide();
    dialog->more()->addWidget(view);
    dialog->setVerbEnabled(false);
    QObject::connect(view, &RecoveryCodeView::confirmationChanged, dialog, &FormDialog::setVerbEnabled);
    QObject::connect(dialog, &FormDialog::submitted, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace tawjih::ui
