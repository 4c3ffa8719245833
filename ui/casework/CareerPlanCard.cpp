#include "ui/casework/CareerPlanCard.h"

#include "core/casework/PlanRules.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/casework/PlanDraft.h"
#include "ui/casework/PlanFields.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/TypedText.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

/// No two choices of a plan have it in common.
QUuid keyOf(const CareerChoice& choice) {
    return QUuid::createUuidV5(choice.programme.value_or(ProgrammeId()).uuid(), choice.trade);
}

} // namespace

CareerPlanCard::CareerPlanCard(const PeopleServices& services, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_services(services)
    , m_notice(new NoticeBar)
    , m_add(new QPushButton)
    , m_list(new LineList)
    , m_empty(new EmptyState(QStringLiteral("catalogue")))
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_edit(new QPushButton)
    , m_remove(new QPushButton)
    , m_goalLabel(new QLabel)
    , m_goal(new QPlainTextEdit)
    , m_state(new QLabel)
    , m_revert(new QPushButton)
    , m_save(new QPushButton) {
    setUp();
    setUpKeys();
    connect(m_add, &QPushButton::clicked, this, [this] { openChoice(-1); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { openChoice(-1); });
    connect(m_list, &LineList::lineActivated, this, [this] { openChoice(current()); });
    connect(m_list, &LineList::currentLineChanged, this, &CareerPlanCard::settleButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openChoice(current()); });
    connect(m_remove, &QPushButton::clicked, this, &CareerPlanCard::remove);
    connect(m_goal, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            setTouched(true);
    });
    connect(m_save, &QPushButton::clicked, this, &CareerPlanCard::save);
    connect(m_revert, &QPushButton::clicked, this, &CareerPlanCard::revert);
    retranslate();
    setTouched(false);
}

void CareerPlanCard::setUp() {
    m_notice->hide();
    m_list->setRowsShown(PlanRules::maxChoices);
    m_goal->setTabChangesFocus(true);
    m_goal->setFixedHeight(m_goal->fontMetrics().lineSpacing() * 2 + space::large);
    m_goalLabel->setBuddy(m_goal);
    setTextStyle(m_goalLabel, TextStyle::Muted);
    setTextStyle(m_state, TextStyle::Muted);
    setPrimary(m_save);
    for (QWidget* end : std::initializer_list<QWidget*>{m_state, m_revert, m_save})
        headingEnd()->addWidget(end);
    auto* moves = new QHBoxLayout;
    moves->setSpacing(space::small);
    for (QPushButton* button : {m_add, m_up, m_down, m_edit, m_remove}) {
        setQuiet(button, button != m_add);
        moves->addWidget(button);
    }
    moves->addStretch();
    body()->addWidget(m_notice);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    body()->addLayout(moves);
    body()->addWidget(m_goalLabel);
    body()->addWidget(m_goal);
}

void CareerPlanCard::setUpKeys() {
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    key(QKeySequence(Qt::Key_Delete), [this] { remove(); });
}

void CareerPlanCard::setPlan(const Plan& plan, bool mayEdit) {
    m_mayEdit = mayEdit;
    const bool same = m_draft && plan.beneficiary == m_base.beneficiary;
    if (same && m_touched)
        return settleButtons(); // the version below is what the edit began with: saving will compare
    m_base = plan;
    if (!same) {
        m_draft = std::make_unique<DraftKeeper>(m_services.drafts, QStringLiteral("plan"), plan.beneficiary.uuid(),
                                                [this] { return toDraft(value()); });
        connect(m_draft.get(), &DraftKeeper::failed, this, &CareerPlanCard::failed);
    }
    show(plan);
    m_notice->dismiss();
    setTouched(false);
    if (!same)
        restoreDraft();
}

void CareerPlanCard::restoreDraft() {
    const auto kept = m_draft->kept();
    if (!kept)
        return;
    const Plan draft = withDraft(m_base, *kept);
    // Saving compares with the version that the draft began with.
    m_base = versionOf(m_services.plans.versions(m_base.beneficiary), draft.stamp.version,
                       draft.id.isNull() ? Plan{{}, {}, m_base.beneficiary, {}, {}} : m_base);
    show(draft);
    setTouched(true);
    m_notice->say({Tone::Info, tr("What you were typing is back."), tr("Start afresh"), [this] { revert(); }});
}

Plan CareerPlanCard::value() const {
    Plan plan = m_base;
    plan.choices = m_choices;
    plan.goal = typedText(m_goal).trimmed();
    return plan;
}

void CareerPlanCard::save() {
    if (!m_touched || !m_mayEdit)
        return;
    const BeneficiaryId person = m_base.beneficiary;
    const auto found = saveOrCompare<Plan>(
        {.fields = planFields(programmeNames(m_services.catalogue)),
         .base = m_base,
         .typed = value(),
         .find = [this, person] { return m_services.plans.ofPerson(person); },
         .save = [this](const Plan& plan) { return m_services.plans.save(plan); },
         .users = [this](UserId user) { return m_services.cases.userName(user).value_or(QString()); },
         .chosen = [this](const Plan& plan) { stored(plan); }},
        this);
    if (found)
        stored(*found);
    else if (found.error().code != ErrorCode::Conflict)
        Q_EMIT failed(found.error());
}

void CareerPlanCard::keepDraft() {
    if (m_draft)
        m_draft->flush();
}

void CareerPlanCard::addTraining(const QString& trade, ProgrammeId programme) {
    if (!m_mayEdit || PlanRules::rankOf(value(), programme))
        return;
    const Plan plan = PlanRules::withTraining(value(), trade, programme);
    const bool alone = !m_touched;
    const auto row = PlanRules::rankOf(plan, programme);
    change(plan.choices, row.value_or(1) - 1);
    if (alone)
        save();
}

int CareerPlanCard::current() const {
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CareerPlanCard::openChoice(int row) {
    if (!m_mayEdit)
        return;
    std::vector<CareerChoice> others = m_choices;
    CareerChoice choice;
    if (row >= 0) {
        choice = m_choices[static_cast<size_t>(row)];
        others.erase(others.begin() + row);
    }
    auto* dialog = new ChoiceDialog(choice, trainings(choice), others, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        std::vector<CareerChoice> choices = m_choices;
        if (row < 0)
            choices.push_back(dialog->value());
        else if (static_cast<size_t>(row) < choices.size())
            choices[static_cast<size_t>(row)] = dialog->value();
        const int now = row < 0 ? static_cast<int>(choices.size()) - 1 : row;
        change(std::move(choices), now);
    });
    dialog->open();
}

std::vector<ChoosableTraining> CareerPlanCard::trainings(const CareerChoice& choice) {
    const auto programmes = m_services.catalogue.programmes({}, CatalogueScope::All);
    const auto centres = m_services.catalogue.establishments({}, CatalogueScope::All);
    if (!programmes || !centres) {
        Q_EMIT failed(!programmes ? programmes.error() : centres.error());
        return {};
    }
    std::vector<ChoosableTraining> found;
    for (const Programme& programme : *programmes) {
        const auto centre = std::ranges::find(*centres, programme.establishment, &Establishment::id);
        const bool offered = centre != centres->end() && centre->active && programme.active;
        // What was chosen once stays to be read, also when it is no longer offered.
        if (offered || choice.programme == programme.id)
            found.push_back(
                {programme.id, programme.trade, programme.name, centre == centres->end() ? LocalName() : centre->name});
    }
    return found;
}

void CareerPlanCard::change(std::vector<CareerChoice> choices, int current) {
    m_choices = std::move(choices);
    showChoices();
    if (current >= 0 && current < static_cast<int>(m_choices.size()))
        m_list->setCurrentIndex(m_list->lines()->index(current));
    setTouched(true);
}

void CareerPlanCard::move(int by) {
    const int from = current();
    const int to = from + by;
    if (!m_mayEdit || from < 0 || to < 0 || to >= static_cast<int>(m_choices.size()))
        return;
    change(PlanRules::moved(m_choices, static_cast<size_t>(from), static_cast<size_t>(to)), to);
}

void CareerPlanCard::remove() {
    const int row = current();
    if (!m_mayEdit || row < 0)
        return;
    std::vector<CareerChoice> choices = m_choices;
    choices.erase(choices.begin() + row);
    const int next = std::min(row, static_cast<int>(choices.size()) - 1);
    change(std::move(choices), next);
}

void CareerPlanCard::show(const Plan& plan) {
    const QScopedValueRollback filling(m_filling, true);
    m_choices = plan.choices;
    m_goal->setPlainText(plan.goal);
    showChoices();
}

void CareerPlanCard::showChoices() {
    const ProgrammeNames names = programmeNames(m_services.catalogue);
    std::vector<Line> lines;
    for (const CareerChoice& choice : m_choices) {
        Line line;
        line.key = keyOf(choice);
        line.lead = QLocale().toString(static_cast<qlonglong>(lines.size() + 1));
        line.text = tradeText(choice.trade);
        line.second = choice.programme ? names(*choice.programme) : QString();
        line.detail = choice.note;
        lines.push_back(std::move(line));
    }
    m_list->setLines(std::move(lines));
    m_list->setVisible(!m_choices.empty());
    m_empty->setVisible(m_choices.empty());
    if (!m_list->currentIndex().isValid() && !m_choices.empty())
        m_list->setCurrentIndex(m_list->lines()->index(0)); // so that the buttons say what they act on
    settleButtons();
}

void CareerPlanCard::settleButtons() {
    const int row = current();
    const int count = static_cast<int>(m_choices.size());
    m_up->setEnabled(m_mayEdit && row > 0);
    m_down->setEnabled(m_mayEdit && row >= 0 && row + 1 < count);
    m_edit->setEnabled(m_mayEdit && row >= 0);
    m_remove->setEnabled(m_mayEdit && row >= 0);
    for (QPushButton* button : {m_up, m_down, m_edit, m_remove})
        button->setVisible(count > 0);
    m_add->setVisible(count > 0);
    m_add->setEnabled(m_mayEdit && count < PlanRules::maxChoices);
    m_empty->setEnabled(m_mayEdit);
    m_goal->setReadOnly(!m_mayEdit);
    m_save->setEnabled(m_touched && m_mayEdit);
}

void CareerPlanCard::setTouched(bool touched) {
    m_touched = touched;
    m_revert->setVisible(touched);
    m_save->setVisible(m_mayEdit);
    m_state->setText(touched ? tr("Not saved yet") : QString());
    settleButtons();
    if (touched && m_draft)
        m_draft->touch();
}

void CareerPlanCard::stored(const Plan& plan) {
    m_draft->discard();
    m_base = plan;
    show(plan);
    m_notice->dismiss();
    setTouched(false);
    Q_EMIT saved();
}

void CareerPlanCard::revert() {
    m_draft->discard();
    if (auto plan = m_services.plans.ofPerson(m_base.beneficiary)) // a draft began with an older one
        m_base = *std::move(plan);
    show(m_base);
    m_notice->dismiss();
    setTouched(false);
}

void CareerPlanCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CareerPlanCard::retranslate() {
    setHeading(tr("Career choices"));
    m_list->setAccessibleName(tr("Career choices, the first one first"));
    m_empty->setTexts(tr("No choice yet. Agree on two or three, the dearest first."), tr("Add a choice"));
    m_add->setText(tr("Add a choice"));
    m_up->setText(tr("Move up"));
    m_up->setToolTip(tr("Move up (%1)").arg(isolateLtr(QStringLiteral("Alt+↑"))));
    m_down->setText(tr("Move down"));
    m_down->setToolTip(tr("Move down (%1)").arg(isolateLtr(QStringLiteral("Alt+↓"))));
    m_edit->setText(tr("Change"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove (%1)").arg(isolateLtr(QStringLiteral("Del"))));
    m_goalLabel->setText(tr("Goal"));
    m_goal->setAccessibleName(tr("Goal"));
    m_goal->setPlaceholderText(tr("What the person wants to reach, in their words"));
    m_revert->setText(tr("Undo changes"));
    m_save->setText(tr("Save the plan"));
    m_save->setToolTip(tr("Save the plan (%1)").arg(isolateLtr(QStringLiteral("Ctrl+S"))));
    m_state->setText(m_touched ? tr("Not saved yet") : QString());
    showChoices();
}

} // namespace tawjih::ui
