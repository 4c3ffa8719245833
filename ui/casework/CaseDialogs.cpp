#include "ui/casework/CaseDialogs.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

DayDialog::DayDialog(const Clock& clock, YearSense sense, QWidget* parent)
    : ActionDialog(parent)
    , m_form(new FormGrid(1))
    , m_day(new DateField(clock, sense)) {
    m_day->setDate(clock.today());
    body()->addWidget(m_form);
    setForm(m_form);
    resize(420, sizeHint().height());
}

void DayDialog::addDay(const QString& name) {
    m_name = name;
    m_form->addField(name, {}, m_day, FormGrid::Required);
}

std::vector<FieldProblem> DayDialog::unreadable() const {
    if (day().isValid())
        return {};
    return {{m_name, m_day->isUnderstood() ? FieldProblem::Kind::Missing : FieldProblem::Kind::Malformed}};
}

CloseCaseDialog::CloseCaseDialog(const Clock& clock, QWidget* parent)
    : DayDialog(clock, YearSense::Past, parent)
    , m_reason(new CodeCombo<ClosingReason>) {
    form()->addField(u"reason"_s, {}, m_reason);
    addDay(u"on"_s);
    retranslate();
}

void CloseCaseDialog::retranslate() {
    form()->setLabel(u"reason"_s, tr("Why"));
    form()->setLabel(u"on"_s, tr("On"));
    setTexts(tr("Close the case"), tr("Close the case"));
}

ReopenCaseDialog::ReopenCaseDialog(const Clock& clock, QWidget* parent)
    : DayDialog(clock, YearSense::Past, parent)
    , m_reason(new CodeCombo<OpeningReason>) {
    m_reason->setValue(OpeningReason::Return);
    form()->addField(u"reason"_s, {}, m_reason);
    addDay(u"on"_s);
    retranslate();
}

void ReopenCaseDialog::retranslate() {
    form()->setLabel(u"reason"_s, tr("Why"));
    form()->setLabel(u"on"_s, tr("On"));
    setTexts(tr("Open the case again"), tr("Open again"));
}

PostponeDialog::PostponeDialog(const Clock& clock, const std::optional<QDate>& due, QWidget* parent)
    : DayDialog(clock, YearSense::Around, parent) {
    addDay(u"due"_s);
    // A week later is what people mean most often.
    qobject_cast<DateField*>(form()->editor(u"due"_s))
        ->setDate(std::max(due.value_or(clock.today()), clock.today()).addDays(7));
    retranslate();
}

void PostponeDialog::retranslate() {
    form()->setLabel(u"due"_s, tr("New day"));
    setTexts(tr("Postpone the next step"), tr("Postpone"));
}

AssignDialog::AssignDialog(const std::vector<AdvisorName>& advisors, UserId current, QWidget* parent)
    : ActionDialog(parent)
    , m_form(new FormGrid(1))
    , m_advisor(new QComboBox) {
    m_advisor->addItem(QString(), QUuid());
    for (const AdvisorName& advisor : advisors)
        m_advisor->addItem(advisor.name, advisor.id.uuid());
    m_advisor->setCurrentIndex(std::max(0, m_advisor->findData(current.uuid())));
    m_form->addField(u"advisor"_s, {}, m_advisor);
    body()->addWidget(m_form);
    setForm(m_form);
    retranslate();
    resize(420, sizeHint().height());
}

UserId AssignDialog::advisor() const {
    return UserId(m_advisor->currentData().toUuid());
}

void AssignDialog::retranslate() {
    m_form->setLabel(u"advisor"_s, tr("Advisor"));
    m_advisor->setItemText(0, tr("nobody yet"));
    setTexts(tr("Assign the case"), tr("Assign"));
}

} // namespace tawjih::ui
