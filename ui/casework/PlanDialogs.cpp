#include "ui/casework/PlanDialogs.h"

#include "core/casework/PlanRules.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/PickerCombo.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

ChoiceDialog::ChoiceDialog(const CareerChoice& choice, std::vector<ChoosableTraining> trainings,
                           std::vector<CareerChoice> others, QWidget* parent)
    : ActionDialog(parent)
    , m_isNew(choice.trade.isEmpty())
    , m_trainings(std::move(trainings))
    , m_others(std::move(others))
    , m_form(new FormGrid(1))
    , m_trade(new PickerCombo)
    , m_training(new PickerCombo)
    , m_note(new QLineEdit(choice.note)) {
    m_note->setMaxLength(PlanRules::maxLine);
    m_form->addField(u"trade"_s, {}, m_trade, FormGrid::Required);
    m_form->addField(u"programme"_s, {}, m_training);
    m_form->addField(u"note"_s, {}, m_note);
    body()->addWidget(m_form);
    setForm(m_form);
    connect(m_trade, &PickerCombo::valueChanged, this, &ChoiceDialog::tradeChosen);
    connect(m_training, &PickerCombo::valueChanged, this, &ChoiceDialog::trainingChosen);
    retranslate();
    m_trade->setValue(m_isNew ? QVariant() : QVariant(choice.trade));
    if (choice.programme)
        m_training->setValue(choice.programme->uuid());
    resize(560, sizeHint().height());
}

CareerChoice ChoiceDialog::value() const {
    CareerChoice choice{m_trade->value().toString(), {}, m_note->text().trimmed()};
    if (const QUuid training = m_training->value().toUuid(); !training.isNull())
        choice.programme = ProgrammeId(training);
    return choice;
}

std::vector<FieldProblem> ChoiceDialog::unreadable() const {
    const CareerChoice choice = value();
    if (choice.trade.isEmpty())
        return {{u"trade"_s, FieldProblem::Kind::Missing}};
    const auto same = [&choice](const CareerChoice& other) {
        return other.trade == choice.trade && other.programme == choice.programme;
    };
    if (std::ranges::any_of(m_others, same))
        return {{choice.programme ? u"programme"_s : u"trade"_s, FieldProblem::Kind::NotUnique}};
    return {};
}

void ChoiceDialog::retranslate() {
    m_form->setLabel(u"trade"_s, tr("Trade"));
    m_form->setLabel(u"programme"_s, tr("Training"));
    m_form->setLabel(u"note"_s, tr("Note"));
    m_form->setHint(u"programme"_s, tr("Its conditions say which documents are asked for."));
    const QScopedValueRollback filling(m_filling, true);
    fillTrades(*m_trade);
    fillTrainings();
    setTexts(m_isNew ? tr("Add a choice") : tr("Change the choice"), m_isNew ? tr("Add") : tr("Change"));
}

void ChoiceDialog::tradeChosen() {
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    fillTrainings();
}

/// A training says which trade it is of.
void ChoiceDialog::trainingChosen() {
    const QUuid chosen = m_training->value().toUuid();
    const auto training = std::ranges::find(m_trainings, ProgrammeId(chosen), &ChoosableTraining::programme);
    if (m_filling || chosen.isNull() || training == m_trainings.end())
        return;
    m_trade->setValue(training->trade);
}

/// Those of the chosen trade; all of them while none is chosen. Keeps what was chosen where it is still there.
void ChoiceDialog::fillTrainings() {
    const QVariant chosen = m_training->value();
    const QString trade = m_trade->value().toString();
    const QLocale::Language language = QLocale().language();
    m_training->clearChoices();
    m_training->addUnknown(tr("None yet"));
    for (const ChoosableTraining& each : m_trainings)
        if (trade.isEmpty() || each.trade == trade)
            m_training->addChoice(tr("%1, %2", "training and centre")
                                      .arg(isolate(each.name.in(language)), isolate(each.centre.in(language))),
                                  each.programme.uuid());
    m_training->setValue(chosen);
}

PlanActionDialog::PlanActionDialog(const PlanAction& action, const std::vector<AdvisorName>& owners, const Clock& clock,
                                   QWidget* parent)
    : ActionDialog(parent)
    , m_action(action)
    , m_form(new FormGrid(2))
    , m_description(new QLineEdit(action.description))
    , m_owner(new QComboBox)
    , m_due(new DateField(clock, YearSense::Around)) {
    m_owner->addItem(QString(), QUuid());
    for (const AdvisorName& owner : owners)
        m_owner->addItem(owner.name, owner.id.uuid());
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(action.owner.uuid())));
    m_due->setDate(action.due.value_or(QDate()));
    m_form->addField(u"description"_s, {}, m_description, FormGrid::Required | FormGrid::Wide);
    m_form->addField(u"owner"_s, {}, m_owner);
    m_form->addField(u"due"_s, {}, m_due);
    body()->addWidget(m_form);
    setForm(m_form);
    retranslate();
    resize(600, sizeHint().height());
}

PlanAction PlanActionDialog::value() const {
    PlanAction action = m_action;
    action.description = m_description->text().trimmed();
    action.owner = UserId(m_owner->currentData().toUuid());
    action.due = m_due->date().isValid() ? std::optional(m_due->date()) : std::nullopt;
    return action;
}

std::vector<FieldProblem> PlanActionDialog::unreadable() const {
    if (m_due->isUnderstood())
        return {};
    return {{u"due"_s, FieldProblem::Kind::Malformed}};
}

void PlanActionDialog::retranslate() {
    m_form->setLabel(u"description"_s, tr("What is to be done"));
    m_form->setLabel(u"owner"_s, tr("Who"));
    m_form->setLabel(u"due"_s, tr("Due"));
    m_owner->setItemText(0, tr("the person"));
    const bool isNew = m_action.id.isNull();
    setTexts(isNew ? tr("Add an action") : tr("Change the action"), isNew ? tr("Add") : tr("Change"));
}

PostponeActionDialog::PostponeActionDialog(const Clock& clock, const std::optional<QDate>& due, QWidget* parent)
    : DayDialog(clock, YearSense::Around, parent) {
    addDay(u"due"_s);
    // A week later is what people mean most often.
    qobject_cast<DateField*>(form()->editor(u"due"_s))
        ->setDate(std::max(due.value_or(clock.today()), clock.today()).addDays(7));
    retranslate();
}

void PostponeActionDialog::retranslate() {
    form()->setLabel(u"due"_s, tr("New day"));
    setTexts(tr("Postpone the action"), tr("Postpone"));
}

} // namespace tawjih::ui
