#include "ui/referral/ReferralsPage.h"

#include "ui/consent/ConsentDialog.h"
#include "ui/referral/AnswerField.h"
#include "ui/referral/BulkPanel.h"
#include "ui/referral/ReferralDelegate.h"
#include "ui/referral/ReferralFields.h"
#include "ui/referral/ReferralListModel.h"
#include "ui/referral/ReferralPanel.h"
#include "ui/referral/ReferralStepDialog.h"
#include "ui/referral/SeatsPanel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Tables.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

constexpr int settleMs = 400;
// Beside the codes of the statuses, in the data of the tabs.
const QString overdueTab = QStringLiteral("overdue");
const QString allTab = QStringLiteral("all");

QString splitterKey() {
    return QStringLiteral("referrals/splitter");
}

} // namespace

ReferralsPage::ReferralsPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_header(new PageHeader)
    , m_statuses(new QTabBar)
    , m_provider(new QComboBox)
    , m_advisor(new QComboBox)
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_model(new ReferralListModel(m_needs.referrals, this))
    , m_panel(new ReferralPanel(m_needs.clock, vault::permits(m_needs.actor.roles, vault::Permission::EditCases)))
    , m_seats(new SeatsPanel(m_needs.seats, m_needs.catalogue, m_needs.clock,
                             vault::permits(m_needs.actor.roles, vault::Permission::EditCases)))
    , m_bulk(new BulkPanel(m_needs.referrals, m_needs.clock,
                           {vault::permits(m_needs.actor.roles, vault::Permission::EditCases),
                            vault::permits(m_needs.actor.roles, vault::Permission::AssignCases),
                            m_needs.lendLetters != nullptr}))
    , m_details(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("referral")))
    , m_settle(new QTimer(this)) {
    makeFilters();
    makeList();
    makeDetails();
    auto* body = makeBody();
    body->setSpacing(space::medium);
    body->addWidget(m_header);
    if (m_needs.answers && vault::permits(m_needs.actor.roles, vault::Permission::EditCases)) {
        m_answer = new AnswerField(*m_needs.answers);
        body->addWidget(m_answer);
        connect(m_answer, &AnswerField::recorded, this, &ReferralsPage::tellDone);
        connect(m_answer, &AnswerField::failed, this, &ReferralsPage::report);
    }
    body->addWidget(m_statuses);
    body->addWidget(m_splitter, 1);
    body->addWidget(m_empty, 1);

    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    connect(m_settle, &QTimer::timeout, this, &ReferralsPage::activate);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind == ChangeKind::Session || kind == ChangeKind::Settings)
            return;
        m_stale = true;
        if (isVisible())
            m_settle->start();
    });
    retranslate();
}

void ReferralsPage::makeFilters() {
    m_statuses->setUsesScrollButtons(true);
    m_statuses->setElideMode(Qt::ElideNone);
    m_statuses->setExpanding(false);
    m_statuses->setDrawBase(false);
    m_statuses->setTabData(m_statuses->addTab({}), allTab);
    m_statuses->setTabData(m_statuses->addTab({}), overdueTab);
    for (const auto& entry : allOf<ReferralStatus>())
        m_statuses->setTabData(m_statuses->addTab({}), QString(QLatin1String(entry.code)));
    for (QComboBox* box : {m_provider, m_advisor}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        m_header->addAction(box);
        connect(box, &QComboBox::activated, this, &ReferralsPage::reload);
    }
    connect(m_statuses, &QTabBar::currentChanged, this, &ReferralsPage::reload);
}

void ReferralsPage::makeList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReferralDelegate(m_list));
    dressList(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    auto* everything = new QAction(m_list); // Ctrl+A means those too that were not scrolled to yet
    everything->setShortcut(QKeySequence::SelectAll);
    everything->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(everything);
    connect(everything, &QAction::triggered, this, &ReferralsPage::selectAll);
    auto* card = new Card;
    card->body()->addWidget(m_list);
    card->setFlush(true);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_details);
    m_splitter->setContentsMargins(1, 0, 1, 0); // mirrored, Qt places the panes one pixel too far
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::medium);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(m_needs.settings.value(splitterKey()).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_needs.settings.setValue(splitterKey(), m_splitter->saveState()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReferralsPage::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReferralsPage::showChosen);
    connect(m_list, &QListView::activated, m_panel, &ReferralPanel::personRequested);
    connect(m_model, &ReferralListModel::failed, this, &ReferralsPage::report);
    connect(m_panel, &ReferralPanel::stepRequested, this, &ReferralsPage::step);
    connect(m_panel, &ReferralPanel::personRequested, this,
            [this] { m_context.navigator.openBeneficiary(m_panel->row().referral.beneficiary); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.navigator.newReferral(); });
}

void ReferralsPage::makeDetails() {
    auto* one = new ScrollArea;
    auto* column = new QVBoxLayout(one->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_panel);
    column->addWidget(m_seats);
    column->addWidget(m_panel->historyCard(), 1);
    for (Card* card : {static_cast<Card*>(m_panel), static_cast<Card*>(m_seats), m_panel->historyCard()})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // what has no room is scrolled to, never cut
    m_details->addWidget(one);
    m_details->addWidget(m_bulk);
    connect(m_panel, &ReferralPanel::reminderRequested, this, &ReferralsPage::remind);
    connect(m_seats, &SeatsPanel::failed, this, &ReferralsPage::report);
    connect(m_seats, &SeatsPanel::changed, this, [this] { m_context.navigator.saved(); });
    connect(m_seats, &SeatsPanel::personRequested, this,
            [this](BeneficiaryId person) { m_context.navigator.openBeneficiary(person); });
    connect(m_bulk, &BulkPanel::failed, this, &ReferralsPage::report);
    connect(m_bulk, &BulkPanel::lettersWanted, this, [this](const std::vector<Referral>& referrals) {
        openLetterBatch({m_needs.lendLetters, m_context.jobs, m_context.navigator, m_context.prompts}, referrals, this);
    });
    connect(m_bulk, &BulkPanel::done, this, &ReferralsPage::tellBulk);
}

void ReferralsPage::activate() {
    if (m_stale)
        reload();
}

void ReferralsPage::refresh() {
    fillFilters();
    reload();
}

void ReferralsPage::focusFilter() {
    m_statuses->setFocus(Qt::ShortcutFocusReason);
}

void ReferralsPage::open(const ReferralId& referral) {
    m_statuses->setCurrentIndex(0);
    m_provider->setCurrentIndex(0);
    m_advisor->setCurrentIndex(0);
    reload();
    select(referral);
}

QWidget* ReferralsPage::mainWidget() const {
    return m_list;
}

void ReferralsPage::handle(const Request& request) {
    if (request.kind == Request::Kind::TypeAnswer && m_answer)
        m_answer->edit()->setFocus(Qt::ShortcutFocusReason);
}

ReferralQuery ReferralsPage::query() const {
    ReferralQuery query;
    const QString tab = m_statuses->tabData(m_statuses->currentIndex()).toString();
    query.overdueOnly = tab == overdueTab;
    query.status = fromCode<ReferralStatus>(tab);
    if (const QUuid provider = m_provider->currentData().toUuid(); !provider.isNull())
        query.provider = ProviderId(provider);
    if (const QUuid advisor = m_advisor->currentData().toUuid(); !advisor.isNull())
        query.advisor = UserId(advisor);
    return query;
}

void ReferralsPage::reload() {
    m_stale = false;
    m_reloading = true;
    const QModelIndex current = m_list->currentIndex();
    const ReferralId shown = current.isValid() ? m_model->rowAt(current.row()).referral.id : ReferralId();
    m_model->setQuery(query());
    showCounts();
    const bool empty = m_model->rowCount() == 0;
    m_splitter->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        select(shown);
    m_reloading = false;
    // What a bulk action refused stays readable until something else is chosen.
    if (!m_bulk->reports())
        showChosen();
}

void ReferralsPage::selectAll() {
    while (m_model->canFetchMore({}))
        m_model->fetchMore({});
    m_list->selectAll();
}

void ReferralsPage::select(const ReferralId& id) {
    int row = m_model->rowOf(id);
    while (row < 0 && !id.isNull() && m_model->canFetchMore({})) {
        m_model->fetchMore({});
        row = m_model->rowOf(id);
    }
    m_list->setCurrentIndex(m_model->index(std::max(0, row)));
    m_list->scrollTo(m_list->currentIndex());
}

void ReferralsPage::showCounts() {
    const auto counts = m_needs.referrals.countsByStatus(query());
    const auto overdue = m_needs.referrals.overdueCount(query().advisor);
    if (!counts || !overdue) {
        report(counts ? overdue.error() : counts.error());
        return;
    }
    qint64 all = 0;
    for (const auto& [status, count] : *counts)
        all += count;
    for (int tab = 0; tab < m_statuses->count(); ++tab) {
        const QString code = m_statuses->tabData(tab).toString();
        const auto status = fromCode<ReferralStatus>(code);
        const auto found = status ? counts->find(*status) : counts->end();
        const qint64 count = code == allTab           ? all
                             : code == overdueTab     ? *overdue
                             : found == counts->end() ? 0
                                                      : found->second;
        const QString name = status ? labelOf(*status) : code == allTab ? tr("All") : tr("To chase");
        m_statuses->setTabText(tab, count > 0 ? QString(name + u' ' + number(count)) : name);
    }
    m_header->setSubtitle(tr("%n without an answer for too long", nullptr, static_cast<int>(*overdue)));
    Q_EMIT countChanged(*overdue > 0 ? std::optional(*overdue) : std::nullopt);
    Q_EMIT statusChanged(tr("%n referral(s)", nullptr, static_cast<int>(all)));
}

void ReferralsPage::showChosen() {
    if (m_reloading)
        return;
    const bool several = m_list->selectionModel()->selectedRows().size() > 1;
    if (several)
        showBulk();
    m_details->setCurrentIndex(several ? 1 : 0);
}

void ReferralsPage::showBulk() {
    std::vector<ReferralRow> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        rows.push_back(m_model->rowAt(index.row()));
    std::vector<std::pair<QString, UserId>> advisors;
    if (const auto all = m_needs.cases.advisors())
        for (const AdvisorName& each : *all)
            advisors.emplace_back(each.name, each.id);
    m_bulk->show(std::move(rows), advisors);
}

void ReferralsPage::showCurrent() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const ReferralRow& row = m_model->rowAt(current.row());
    const auto transitions = m_needs.referrals.transitions(row.referral.id);
    if (!transitions)
        report(transitions.error());
    const auto steps = transitions.value_or(std::vector<ReferralTransition>());
    const auto then = thenOf(m_needs.catalogue, row.referral, steps);
    if (!then)
        report(then.error());
    m_panel->show(
        row, steps, [this](UserId user) { return userName(user); }, then.value_or(ReferralThen()));
    m_seats->show(row.referral);
}

QString ReferralsPage::userName(UserId user) const {
    const auto name = m_needs.cases.userName(user);
    return name ? *name : QString();
}

void ReferralsPage::step(std::variant<ReferralStatus, TrainingOutcome> next) {
    const Referral shown = m_panel->row().referral;
    const auto* status = std::get_if<ReferralStatus>(&next);
    if (status && *status == ReferralStatus::Sent) {
        send(shown);
        return;
    }
    auto* dialog = new ReferralStepDialog(shown, m_needs.clock, status ? std::optional(*status) : std::nullopt, this);
    if (!status)
        dialog->choose(std::get<TrainingOutcome>(next));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, shown, dialog] { return record(shown, dialog->value(), dialog); });
    dialog->open();
}

Status ReferralsPage::record(const Referral& shown, const Transition& transition, QDialog* dialog) {
    RecordEdit<Referral> edit = stepEdit(m_needs.referrals, shown, transition, m_needs.clock.today(),
                                         [this](UserId user) { return userName(user); });
    edit.chosen = [this, dialog](const Referral& stored) {
        tellDone(stored);
        if (dialog != nullptr)
            dialog->done(QDialog::Accepted);
    };
    const auto stored = saveOrCompare(edit, dialog != nullptr ? dialog : static_cast<QWidget*>(this));
    if (!stored && stored.error().code == ErrorCode::Conflict)
        reload(); // somebody was quicker: behind the dialog stands what they recorded
    if (!stored)
        return fail(stored.error());
    tellDone(*stored);
    return {};
}

void ReferralsPage::remind() {
    const auto stored = m_needs.referrals.remind(m_panel->row().referral, {m_needs.clock.today(), {}});
    if (!stored)
        return report(stored.error());
    tellDone(*stored);
}

void ReferralsPage::tellDone(const Referral& moved) {
    reload();
    select(moved.id);
    m_context.navigator.saved();
    // Not from the list: the referral may have left what it shows.
    const auto rows = m_needs.referrals.ofBeneficiary(moved.beneficiary);
    const QString name =
        rows && !rows->empty() ? nameLine(rows->front().personLatin, rows->front().personArabic) : QString();
    offerUndo(tr("%1: %2.", "a person and where the referral stands now")
                  .arg(name, moved.outcome ? labelOf(moved.outcome->outcome) : labelOf(moved.status)));
}

void ReferralsPage::tellBulk(const BulkReport& done) {
    reload();
    if (done.done == 0)
        return;
    m_context.navigator.saved();
    offerUndo(tr("%n referral(s) moved.", nullptr, done.done));
}

/// What the last action did can be taken back from the notice, or with Ctrl+Z.
void ReferralsPage::offerUndo(const QString& text) {
    const QPointer<ReferralsPage> self(this);
    m_context.navigator.notify({Tone::Good, text, tr("Undo"), [self] {
                                    if (self)
                                        self->undo();
                                }});
}

void ReferralsPage::undo() {
    if (m_needs.referrals.undoable() == 0) {
        m_context.navigator.notify({Tone::Info, tr("Nothing to undo since you unlocked the desk."), {}, {}});
        return;
    }
    const auto undone = m_needs.referrals.undo();
    if (!undone)
        return report(undone.error());
    reload();
    tellUndone(*undone);
}

void ReferralsPage::tellUndone(const BulkReport& undone) {
    if (undone.refused.empty()) {
        m_context.navigator.saved();
        m_context.navigator.notify({Tone::Good, tr("Taken back."), {}, {}});
        return;
    }
    if (undone.done == 0 && undone.refused.size() == 1)
        return report(undone.refused.front().error);
    m_context.navigator.notify(
        {Tone::Warning,
         tr("%n could not be taken back: they changed meanwhile.", nullptr, static_cast<int>(undone.refused.size())),
         {},
         {}});
}

void ReferralsPage::send(const Referral& shown) {
    const Status sent = record(shown, RequestStep{ReferralStatus::Sent, m_needs.clock.today(), {}, {}}, nullptr);
    if (sent || sent.error().code == ErrorCode::Conflict)
        return; // after a conflict both are shown
    if (sent.error().code != ErrorCode::ConsentMissing) {
        report(sent.error());
        return;
    }
    const QPointer<ReferralsPage> self(this);
    m_context.navigator.notify({Tone::Danger, errorText(sent.error()), tr("Record the consent"), [self, shown] {
                                    if (self)
                                        self->askConsent(shown);
                                }});
}

/// Asks for what was missing, then sends.
void ReferralsPage::askConsent(const Referral& shown) {
    Consent asked;
    asked.beneficiary = shown.beneficiary;
    asked.purpose = ConsentPurpose::Share;
    asked.establishment = shown.establishment;
    auto centres = m_needs.catalogue.establishments({}, CatalogueScope::All);
    auto* dialog = new ConsentDialog(asked, centres ? *centres : std::vector<Establishment>(), m_needs.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog]() -> Status {
        TRY(m_needs.consents.record(dialog->value()));
        return {};
    });
    connect(dialog, &QDialog::accepted, this, [this, shown] { send(shown); });
    dialog->open();
}

void ReferralsPage::report(const Error& error) {
    m_context.navigator.notify({Tone::Danger, errorText(error), {}, {}});
}

void ReferralsPage::fillFilters() {
    const auto refill = [](QComboBox* box, const QString& everything, const auto& add) {
        const QVariant chosen = box->currentData();
        box->clear();
        box->addItem(everything, QUuid());
        add();
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    refill(m_provider, tr("All providers"), [this] {
        if (const auto providers = m_needs.catalogue.providers(CatalogueScope::All))
            for (const Provider& each : *providers)
                m_provider->addItem(each.name.in(QLocale().language()), each.id.uuid());
    });
    refill(m_advisor, tr("All advisors"), [this] {
        if (const auto advisors = m_needs.cases.advisors())
            for (const AdvisorName& each : *advisors)
                m_advisor->addItem(each.name, each.id.uuid());
    });
}

void ReferralsPage::retranslate() {
    m_header->setTitle(tr("Referrals"));
    m_statuses->setAccessibleName(tr("Status"));
    m_provider->setAccessibleName(tr("Provider"));
    m_advisor->setAccessibleName(tr("Advisor"));
    m_list->setAccessibleName(tr("Referrals"));
    m_empty->setTexts(tr("No referral here. Choose another status, or refer somebody from their case."),
                      m_context.navigator.answers(Request::Kind::NewReferral) ? tr("Refer a person") : QString());
    fillFilters();
    if (!m_stale)
        reload();
}

} // namespace tawjih::ui
