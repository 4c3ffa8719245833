#include "ui/referral/AnswerField.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

using exchange::UnderstoodSlip;

AnswerField::AnswerField(exchange::AnswerService& answers, QWidget* parent)
    : Card({}, parent)
    , m_answers(answers)
    , m_label(new QLabel)
    , m_edit(new QLineEdit)
    , m_record(new QPushButton)
    , m_meaning(new QLabel) {
    m_label->setBuddy(m_edit);
    m_edit->setClearButtonEnabled(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setPrimary(m_record);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_label);
    line->addWidget(m_edit, 1);
    line->addWidget(m_record);
    body()->addLayout(line);
    body()->addWidget(m_meaning);
    connect(m_edit, &QLineEdit::textChanged, this, &AnswerField::follow);
    connect(m_edit, &QLineEdit::returnPressed, this, &AnswerField::record);
    connect(m_record, &QPushButton::clicked, this, &AnswerField::record);
    retranslate();
}

QString AnswerField::meaning() const {
    return m_meaning->text();
}

void AnswerField::clear() {
    m_edit->clear();
}

void AnswerField::follow() {
    m_slip.reset();
    const QString typed = m_edit->text().trimmed();
    QString meaning;
    if (!typed.isEmpty()) {
        auto slip = m_answers.understand(typed);
        meaning = slip ? tell(*slip) : explain(slip.error());
        if (slip && !slip->known)
            m_slip = *std::move(slip);
    }
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    setTextStyle(m_meaning, m_slip ? TextStyle::Body : TextStyle::Muted);
    m_record->setEnabled(m_slip.has_value());
    m_edit->setAccessibleDescription(meaning);
}

void AnswerField::record() {
    if (!m_slip)
        return;
    const auto stored = m_answers.record(*m_slip);
    if (!stored) {
        Q_EMIT failed(stored.error());
        follow();
        return;
    }
    clear();
    Q_EMIT recorded(*stored);
}

QString AnswerField::tell(const UnderstoodSlip& slip) const {
    const QLocale::Language language = QLocale().language();
    const exchange::Answer& answer = slip.slip.answer;
    QStringList parts{nameLine(slip.row.personLatin, slip.row.personArabic),
                      isolate(slip.row.establishment.in(language)), labelOf(answer.kind), isolate(dateText(answer.on))};
    for (const RefusalReason reason : answer.refusalReasons)
        parts << labelOf(reason);
    if (answer.dropOutReason)
        parts << labelOf(*answer.dropOutReason);
    if (!answer.note.isEmpty())
        parts << isolate(answer.note);
    const QString told = parts.join(QStringLiteral(" · "));
    return slip.known ? tr("%1 (recorded already)").arg(told) : told;
}

QString AnswerField::explain(const Error& error) const {
    if (error.code == ErrorCode::NotFound)
        return tr("No letter of this desk has this reference.");
    if (error.code == ErrorCode::TransitionRefused)
        return tr("This answer is not possible from where the referral stands.");
    if (error.code != ErrorCode::Invalid || error.problems.empty())
        return errorText(error);
    const FieldProblem& problem = error.problems.front();
    if (problem.field == u"reference")
        return tr("First the reference, as printed at the foot of the letter.");
    if (problem.field == u"on")
        return problem.kind == FieldProblem::Kind::InFuture ? tr("This day is still to come.")
                                                            : tr("This day is before the referral’s last step.");
    return tr("And the answer, as a letter or a word: A accepted, R refused and why, W waiting list, N did not come, "
              "E enrolled, D dropped out, C completed, Q certified.");
}

void AnswerField::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AnswerField::retranslate() {
    m_label->setText(tr("A centre’s answer"));
    m_edit->setPlaceholderText(tr("Reference and answer, such as %1").arg(isolateLtr(QStringLiteral("7KQ2-M0XD-4 A"))));
    m_edit->setAccessibleName(m_label->text());
    m_record->setText(tr("Record the answer"));
    follow();
}

} // namespace tawjih::ui
