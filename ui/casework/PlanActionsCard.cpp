#include "ui/casework/PlanActionsCard.h"

#include "ui/casework/PlanDialogs.h"
#include "ui/casework/PlanFields.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

PlanActionsCard::PlanActionsCard(const PeopleServices& services, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_services(services)
    , m_notice(new NoticeBar)
    , m_add(new QPushButton)
    , m_list(new LineList)
    , m_empty(new EmptyState(QStringLiteral("check")))
    , m_done(new QPushButton)
    , m_postpone(new QPushButton)
    , m_edit(new QPushButton)
    , m_cancel(new QPushButton)
    , m_resume(new QPushButton) {
    setUp();
    connect(m_add, &QPushButton::clicked, this, &PlanActionsCard::add);
    connect(m_empty, &EmptyState::actionTriggered, this, &PlanActionsCard::add);
    connect(m_list, &LineList::currentLineChanged, this, &PlanActionsCard::settleButtons);
    const auto edit = [this] {
        if (const PlanAction* action = current(); action && m_mayEdit)
            open(*action);
    };
    connect(m_list, &LineList::lineActivated, this, edit);
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_done, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_postpone, &QPushButton::clicked, this, &PlanActionsCard::openPostpone);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const PlanAction* action = current())
            resume(PlanAction(*action));
    });
    retranslate();
}

void PlanActionsCard::setUp() {
    m_notice->hide();
    setDanger(m_cancel);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton* button : {m_add, m_done, m_postpone, m_resume, m_edit, m_cancel}) {
        setQuiet(button, button != m_add);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    body()->addWidget(m_notice);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    body()->addLayout(buttons);
}

void PlanActionsCard::setCase(const CaseSnapshot& snapshot, bool mayEdit) {
    if (snapshot.person.id != m_case.person.id)
        m_notice->dismiss(); // what it would take back is somebody else's
    m_case = snapshot;
    m_mayEdit = mayEdit;
    std::vector<Line> lines;
    for (const PlanAction& action : m_case.actions)
        lines.push_back(lineOf(action));
    m_list->setLines(std::move(lines));
    m_list->setVisible(!m_case.actions.empty());
    m_empty->setVisible(m_case.actions.empty());
    if (!m_list->currentIndex().isValid() && !m_case.actions.empty())
        m_list->setCurrentIndex(m_list->lines()->index(0)); // so that the buttons say what they act on
    settleButtons();
}

Line PlanActionsCard::lineOf(const PlanAction& action) const {
    Line line;
    line.key = action.id.uuid();
    line.text = action.description;
    line.second = ownerText(action, [this](UserId user) { return m_case.userName(user); });
    if (action.doneOn) {
        line.tag = tr("done %1").arg(distanceText(*action.doneOn, m_case.today));
        line.tone = Tone::Good;
    } else if (action.cancelledOn) {
        line.tag = tr("cancelled");
    } else if (action.due) {
        line.tag = dueText(*action.due, m_case.today);
        line.tone = *action.due < m_case.today ? Tone::Danger : Tone::Info;
    }
    return line;
}

const PlanAction* PlanActionsCard::current() const {
    const Line* line = m_list->currentLine();
    const auto found =
        line ? std::ranges::find(m_case.actions, PlanActionId(line->key), &PlanAction::id) : m_case.actions.end();
    return found == m_case.actions.end() ? nullptr : &*found;
}

void PlanActionsCard::add() {
    if (!m_mayEdit)
        return;
    PlanAction action;
    action.beneficiary = m_case.person.id;
    open(action);
}

void PlanActionsCard::open(const PlanAction& action) {
    auto owners = m_services.cases.advisors();
    if (!owners)
        return Q_EMIT failed(owners.error());
    // Who has it already keeps it, also when they have left the desk.
    const bool known =
        action.owner.isNull() || std::ranges::find(*owners, action.owner, &AdvisorName::id) != owners->end();
    if (!known)
        owners->push_back({action.owner, m_case.userName(action.owner)});
    auto* dialog = new PlanActionDialog(action, *owners, m_services.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog, action]() -> Status {
        TRY(store(action, dialog->value(), dialog, [dialog](const PlanAction&) { dialog->done(QDialog::Accepted); }));
        return {};
    });
    connect(dialog, &QDialog::accepted, this, &PlanActionsCard::saved);
    dialog->open();
}

void PlanActionsCard::openPostpone() {
    const PlanAction* action = current();
    if (!action || !action->isOpen() || !m_mayEdit)
        return;
    const PlanAction shown = *action;
    auto* dialog = new PostponeActionDialog(m_services.clock, shown.due, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog, shown]() -> Status {
        PlanAction typed = shown;
        typed.due = dialog->day();
        TRY(store(shown, typed, dialog, [dialog](const PlanAction&) { dialog->done(QDialog::Accepted); }));
        return {};
    });
    connect(dialog, &QDialog::accepted, this, &PlanActionsCard::saved);
    dialog->open();
}

void PlanActionsCard::finish(bool done) {
    const PlanAction* action = current();
    if (!action || !action->isOpen() || !m_mayEdit)
        return;
    PlanAction typed = *action;
    (done ? typed.doneOn : typed.cancelledOn) = m_services.clock.today();
    const auto stored = store(*action, typed, this, [this](const PlanAction& chosen) { settle(chosen); });
    if (stored && !stored->isOpen())
        m_notice->say({Tone::Good, (done ? tr("Done: %1") : tr("Cancelled: %1")).arg(isolate(stored->description)),
                       tr("Undo"), [this, undone = *stored] { resume(undone); }});
    settle(stored);
}

void PlanActionsCard::resume(const PlanAction& action) {
    if (action.isOpen() || !m_mayEdit)
        return;
    PlanAction typed = action;
    typed.doneOn.reset();
    typed.cancelledOn.reset();
    m_notice->dismiss();
    settle(store(action, typed, this, [this](const PlanAction& chosen) { settle(chosen); }));
}

Result<PlanAction> PlanActionsCard::store(const PlanAction& base, const PlanAction& typed, QWidget* parent,
                                          std::function<void(const PlanAction&)> chosen) {
    const UserNames users = [this](UserId user) { return m_services.cases.userName(user).value_or(QString()); };
    return saveOrCompare<PlanAction>(
        {.fields = actionFields(users),
         .base = base,
         .typed = typed,
         .find = [this, id = base.id] { return m_services.plans.find(id); },
         .save = [this](const PlanAction& action) { return m_services.plans.save(action); },
         .users = users,
         .chosen = std::move(chosen)},
        parent);
}

void PlanActionsCard::settle(const Result<PlanAction>& stored) {
    if (stored)
        Q_EMIT saved();
    else if (stored.error().code != ErrorCode::Conflict) // both versions are shown then
        Q_EMIT failed(stored.error());
}

void PlanActionsCard::settleButtons() {
    const PlanAction* action = current();
    const bool open = action && action->isOpen();
    for (QPushButton* button : {m_done, m_postpone, m_cancel}) {
        button->setVisible(!m_case.actions.empty() && (open || !action));
        button->setEnabled(m_mayEdit && open);
    }
    m_resume->setVisible(action && !open);
    m_resume->setEnabled(m_mayEdit);
    m_edit->setVisible(!m_case.actions.empty());
    m_edit->setEnabled(m_mayEdit && action);
    m_add->setVisible(!m_case.actions.empty());
    m_add->setEnabled(m_mayEdit);
    m_empty->setEnabled(m_mayEdit);
}

void PlanActionsCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanActionsCard::retranslate() {
    setHeading(tr("Actions"));
    m_list->setAccessibleName(tr("Actions of the plan"));
    m_empty->setTexts(tr("Nothing to be done yet. Note the next thing, and who does it until when."),
                      tr("Add an action"));
    m_add->setText(tr("Add an action"));
    m_done->setText(tr("Done"));
    m_postpone->setText(tr("Postpone"));
    m_edit->setText(tr("Change"));
    m_cancel->setText(tr("Cancel the action"));
    m_resume->setText(tr("Take it up again"));
    m_notice->dismiss(); // in the language before
    if (!m_case.person.id.isNull())
        setCase(CaseSnapshot(m_case), m_mayEdit);
}

} // namespace tawjih::ui
