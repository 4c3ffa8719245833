#include "ui/outcome/CallDialog.h"

#include "ui/outcome/CallWho.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedText.h"
#include "ui/widgets/WrapLabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<EmploymentSituation> situations(bool withUnreachable) {
    std::vector<EmploymentSituation> all;
    for (const auto& entry : allOf<EmploymentSituation>())
        if (withUnreachable || entry.value != EmploymentSituation::Unreachable)
            all.push_back(entry.value);
    return all;
}

const std::vector<ContactWay> ways{ContactWay::Phone, ContactWay::WhatsApp, ContactWay::Message,
                                   ContactWay::Email, ContactWay::InPerson, ContactWay::Through};

/// Stores what the dialog made; a correction is compared where somebody else was quicker.
Status store(const CallServices& services, CallDialog* dialog) {
    const CallRecord record = dialog->value();
    if (record.attempt)
        return services.followUps.recordCall(*record.attempt, record.found);
    if (record.found->id.isNull()) {
        TRY(services.followUps.record(*record.found));
        return {};
    }
    TRY(saveOrCompare<FollowUp>(
        {.fields = followUpFields(),
         .base = *dialog->corrects(),
         .typed = *record.found,
         .find = [services, id = record.found->id] { return services.followUps.find(id); },
         .save = [services](const FollowUp& answer) { return services.followUps.record(answer); },
         .users = [services](UserId user) { return services.cases.userName(user).value_or(QString()); },
         .chosen = [dialog](const FollowUp&) { dialog->done(QDialog::Accepted); }},
        dialog));
    return {};
}

} // namespace

CallDialog::CallDialog(CallSheet sheet, const Clock& clock, QWidget* parent)
    : ActionDialog(parent)
    , m_sheet(std::move(sheet))
    , m_clock(clock)
    , m_who(new CallWho(m_sheet))
    , m_attempts(new WrapLabel)
    , m_form(new FormGrid(2))
    , m_mark(new CodeCombo<FollowUpMark>)
    , m_day(new DateField(clock, YearSense::Past))
    , m_result(new CodeCombo<ContactResult>)
    , m_way(new CodeCombo<ContactWay>(ways, nullptr))
    , m_situation(new CodeCombo<EmploymentSituation>(situations(false), nullptr))
    , m_evidence(new CodeCombo<EvidenceLevel>)
    , m_note(new QPlainTextEdit)
    , m_unreachable(new QPushButton) {
    setTextStyle(m_attempts, TextStyle::Muted);
    makeForm();
    body()->addWidget(m_who);
    body()->addWidget(m_attempts);
    body()->addWidget(m_form, 1);
    setForm(m_form);
    addButton(m_unreachable);
    m_unreachable->setAutoDefault(false);
    m_mark->setValue(m_sheet.standing.mark);
    const bool said = std::ranges::find(ways, m_sheet.person.preferredContact) != ways.end();
    m_way->setValue(said ? m_sheet.person.preferredContact : ContactWay::Phone);
    connect(m_mark, &QComboBox::currentIndexChanged, this, &CallDialog::followMark);
    connect(m_result, &QComboBox::currentIndexChanged, this, &CallDialog::followResult);
    connect(m_unreachable, &QPushButton::clicked, this, [this] {
        m_givesUp = true;
        accept();
        m_givesUp = false;
    });
    followMark();
    m_result->setFocus(Qt::OtherFocusReason);
    resize(640, sizeHint().height());
}

void CallDialog::makeForm() {
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + space::large);
    m_form->addField(u"mark"_s, {}, m_mark);
    m_form->addField(u"day"_s, {}, m_day, FormGrid::Required);
    m_form->addField(u"result"_s, {}, m_result);
    m_form->addField(u"way"_s, {}, m_way);
    m_form->addField(u"situation"_s, {}, m_situation, FormGrid::Required);
    m_form->addField(u"evidence"_s, {}, m_evidence);
    m_form->addField(u"note"_s, {}, m_note, FormGrid::Wide);
}

void CallDialog::followMark() {
    const FollowUp* answer = corrects();
    m_situation->setValues(situations(answer != nullptr));
    // Nothing is chosen for whoever calls: what stands there unasked would be stored unasked.
    m_situation->setCurrentIndex(-1);
    if (answer != nullptr)
        m_situation->setValue(answer->situation);
    m_evidence->setValue(answer != nullptr ? answer->evidence : EvidenceLevel::Said);
    m_note->setPlainText(answer != nullptr ? answer->note : QString());
    m_day->setDate(answer != nullptr ? answer->checkedOn : m_clock.today());
    retranslate();
}

bool CallDialog::asksSituation() const {
    if (corrects() != nullptr)
        return true;
    return m_result->value() == ContactResult::Reached && FollowUpRules::monthsOf(m_mark->value()) > 0;
}

bool CallDialog::mayGiveUp() const {
    if (corrects() != nullptr || FollowUpRules::monthsOf(m_mark->value()) == 0)
        return false;
    const ContactResult result = m_result->value();
    const bool inVain = result == ContactResult::NoAnswer || result == ContactResult::WrongNumber;
    return m_sheet.standing.inVainAt(m_mark->value()) + (inVain ? 1 : 0) >= FollowUpRules::enoughAttempts;
}

void CallDialog::followResult() {
    const bool correction = corrects() != nullptr;
    m_form->clearProblems();
    for (const QString& name : {u"result"_s, u"way"_s})
        m_form->setFieldVisible(name, !correction);
    for (const QString& name : {u"situation"_s, u"evidence"_s})
        m_form->setFieldVisible(name, asksSituation());
    m_unreachable->setVisible(mayGiveUp());
    setTexts(tr("Follow-up"), correction ? tr("Save the correction") : tr("Save the call"));
}

void CallDialog::showAttempts() {
    const FollowUpMark mark = m_mark->value();
    const auto attempts = m_sheet.standing.attemptsAt(mark);
    QStringList lines;
    if (const FollowUp* answer = corrects())
        lines << tr("Answered on %1: %2. What is changed here corrects that answer.")
                     .arg(dateText(answer->checkedOn), isolate(labelOf(answer->situation)));
    if (const int count = m_sheet.standing.inVainAt(mark); count > 0)
        lines << tr("%n attempt(s) in vain so far.", nullptr, count);
    // The latest alone, so that the form stays within a small screen; the case's history has them all.
    if (!attempts.empty())
        lines << tr("The last: %1.").arg(attemptLine(attempts.front()));
    m_attempts->setWords(lines.join(QLatin1Char('\n')));
    m_attempts->setVisible(!lines.isEmpty());
}

CallRecord CallDialog::value() const {
    if (corrects() != nullptr)
        return {std::nullopt, found()};
    const bool reached = m_result->value() == ContactResult::Reached;
    if (!m_givesUp)
        return {attempt(), asksSituation() ? std::optional(found()) : std::nullopt};
    // Whoever is given up without another try leaves no attempt behind.
    return {reached ? std::nullopt : std::optional(attempt()), found()};
}

ContactAttempt CallDialog::attempt() const {
    ContactAttempt attempt;
    attempt.beneficiary = m_sheet.person.id;
    attempt.mark = m_mark->value();
    const QDate day = m_day->date();
    attempt.attemptedAt = day == m_clock.today() ? m_clock.now() : QDateTime(day, QTime(12, 0), Qt::LocalTime).toUTC();
    attempt.way = m_way->value();
    attempt.result = m_result->value();
    if (!asksSituation() && !m_givesUp) // else it is said of what was found
        attempt.note = typedText(m_note);
    return attempt;
}

FollowUp CallDialog::found() const {
    FollowUp answer = corrects() != nullptr ? *corrects() : FollowUp();
    answer.beneficiary = m_sheet.person.id;
    answer.months = FollowUpRules::monthsOf(m_mark->value());
    answer.checkedOn = m_day->date();
    answer.situation = m_givesUp ? EmploymentSituation::Unreachable : m_situation->value();
    answer.evidence = m_givesUp ? EvidenceLevel::Said : m_evidence->value();
    answer.note = typedText(m_note).trimmed();
    return answer;
}

std::vector<FieldProblem> CallDialog::unreadable() const {
    using Kind = FieldProblem::Kind;
    std::vector<FieldProblem> problems;
    if (!m_day->date().isValid())
        problems.push_back({u"day"_s, m_day->isUnderstood() ? Kind::Missing : Kind::Malformed});
    else if (m_day->date() > m_clock.today())
        problems.push_back({u"day"_s, Kind::InFuture});
    if (!m_givesUp && asksSituation() && m_situation->currentIndex() < 0)
        problems.push_back({u"situation"_s, Kind::Missing});
    return problems;
}

void CallDialog::retranslate() {
    m_who->retranslate();
    m_form->setLabel(u"mark"_s, tr("Question"));
    m_form->setLabel(u"day"_s, tr("Day"));
    m_form->setLabel(u"result"_s, tr("The call"));
    m_form->setLabel(u"way"_s, tr("How"));
    m_form->setLabel(u"situation"_s, tr("Situation"));
    m_form->setLabel(u"evidence"_s, tr("How it is known"));
    m_form->setLabel(u"note"_s, tr("Note"));
    const FollowUpStanding& standing = m_sheet.standing;
    m_form->setHint(u"mark"_s, standing.afterTraining
                                   ? tr("counted from the end of the training, %1").arg(dateText(standing.base))
                                   : tr("counted from the registration, %1").arg(dateText(standing.base)));
    m_unreachable->setText(tr("Note as unreachable"));
    showAttempts();
    followResult();
}

Status openCall(const CallServices& services, BeneficiaryId person, QWidget* parent,
                std::function<void(const QString&)> done) {
    TRY_ASSIGN(CallSheet sheet, readCall(services, person));
    auto* dialog = new CallDialog(std::move(sheet), services.clock, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto sentence = std::make_shared<QString>();
    dialog->setAct([services, dialog, sentence]() -> Status {
        const CallRecord record = dialog->value();
        const PersonName& name = dialog->sheet().person.name;
        *sentence = CallDialog::tr("%1: %2.", "a person and what was recorded")
                        .arg(nameLine(name.latin(), name.arabic()),
                             record.found ? labelOf(record.found->situation) : labelOf(record.attempt->result));
        return store(services, dialog);
    });
    QObject::connect(dialog, &QDialog::accepted, parent, [done = std::move(done), sentence] { done(*sentence); });
    dialog->open();
    return {};
}

} // namespace tawjih::ui
