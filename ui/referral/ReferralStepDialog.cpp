#include "ui/referral/ReferralStepDialog.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

std::vector<ReferralStatus> offeredStatuses(const Referral& referral) {
    std::vector<ReferralStatus> statuses = ReferralRules::nextStatuses(referral);
    std::erase(statuses, ReferralStatus::Sent);
    return statuses;
}

} // namespace

ReferralStepDialog::ReferralStepDialog(const Referral& referral, const Clock& clock,
                                       std::optional<ReferralStatus> first, QWidget* parent)
    : ActionDialog(parent)
    , m_referral(referral)
    , m_form(new FormGrid(2))
    , m_step(new QComboBox)
    , m_on(new DateField(clock, YearSense::Past))
    , m_refusals(new CodeChecks<RefusalReason>(2))
    , m_dropOut(new CodeCombo<DropOutReason>)
    , m_note(new QLineEdit) {
    for (const ReferralStatus next : offeredStatuses(referral))
        m_step->addItem(labelOf(next), codeOf(next));
    for (const TrainingOutcome next : ReferralRules::nextOutcomes(referral))
        m_step->addItem(labelOf(next), codeOf(next));
    if (first)
        m_step->setCurrentIndex(std::max(0, m_step->findData(codeOf(*first))));
    m_on->setDate(clock.today());
    m_form->addField(u"to"_s, {}, m_step);
    m_form->addField(u"on"_s, {}, m_on, FormGrid::Required);
    m_form->addField(u"reasons"_s, {}, m_refusals, FormGrid::Wide | FormGrid::Required);
    m_form->addField(u"reason"_s, {}, m_dropOut, FormGrid::Wide);
    m_form->addField(u"note"_s, {}, m_note, FormGrid::Wide);
    body()->addWidget(m_form);
    setForm(m_form);
    connect(m_step, &QComboBox::currentIndexChanged, this, &ReferralStepDialog::followStep);
    retranslate();
    resize(520, sizeHint().height());
}

void ReferralStepDialog::choose(TrainingOutcome outcome) {
    if (const int row = m_step->findData(codeOf(outcome)); row >= 0)
        m_step->setCurrentIndex(row);
}

Transition ReferralStepDialog::value() const {
    if (const auto to = status())
        return RequestStep{*to, m_on->date(),
                           *to == ReferralStatus::Refused ? m_refusals->values() : std::vector<RefusalReason>(),
                           m_note->text().trimmed()};
    const auto to = fromCode<TrainingOutcome>(m_step->currentData().toString()).value_or(TrainingOutcome::Admitted);
    return OutcomeStep{to, m_on->date(),
                       to == TrainingOutcome::DroppedOut ? std::optional(m_dropOut->value()) : std::nullopt,
                       m_note->text().trimmed()};
}

bool ReferralStepDialog::offers(const Referral& referral) {
    return !offeredStatuses(referral).empty() || !ReferralRules::nextOutcomes(referral).empty();
}

std::vector<FieldProblem> ReferralStepDialog::unreadable() const {
    if (m_on->date().isValid())
        return {};
    return {{u"on"_s, m_on->isUnderstood() ? FieldProblem::Kind::Missing : FieldProblem::Kind::Malformed}};
}

void ReferralStepDialog::retranslate() {
    for (int row = 0; row < m_step->count(); ++row) {
        const QString code = m_step->itemData(row).toString();
        const auto to = fromCode<ReferralStatus>(code);
        m_step->setItemText(row, to && m_referral.status != ReferralStatus::Accepted
                                     ? labelOf(*to)
                                     : labelOf(fromCode<TrainingOutcome>(code).value_or(TrainingOutcome::Admitted)));
    }
    m_form->setLabel(u"to"_s, tr("What happened"));
    m_form->setLabel(u"on"_s, tr("When"));
    m_form->setLabel(u"reasons"_s, tr("Reasons given"));
    m_form->setLabel(u"reason"_s, tr("Reason"));
    m_form->setLabel(u"note"_s, tr("Note"));
    setTexts(tr("What happened to the referral"), tr("Record"));
    followStep();
}

std::optional<ReferralStatus> ReferralStepDialog::status() const {
    // An accepted request has only outcomes ahead.
    return m_referral.status == ReferralStatus::Accepted ? std::nullopt
                                                         : fromCode<ReferralStatus>(m_step->currentData().toString());
}

void ReferralStepDialog::followStep() {
    m_form->setFieldVisible(u"reasons"_s, status() == ReferralStatus::Refused);
    m_form->setFieldVisible(u"reason"_s,
                            !status() && m_step->currentData().toString() == codeOf(TrainingOutcome::DroppedOut));
}

} // namespace tawjih::ui
