#include "ui/casework/CaseView.h"

#include "ui/attachment/DocumentsTab.h"
#include "ui/beneficiary/MergeText.h"
#include "ui/beneficiary/PersonText.h"
#include "ui/casework/CareerPlanCard.h"
#include "ui/casework/CaseChanges.h"
#include "ui/casework/CaseEntries.h"
#include "ui/casework/CaseHistory.h"
#include "ui/casework/CaseMerges.h"
#include "ui/casework/OverviewTab.h"
#include "ui/casework/PlanTab.h"
#include "ui/casework/ProfileTab.h"
#include "ui/casework/ReferralsTab.h"
#include "ui/casework/RestrictionBanner.h"
#include "ui/casework/RestrictionDialogs.h"
#include "ui/casework/SessionDialog.h"
#include "ui/casework/TimelineTab.h"
#include "ui/consent/ConsentsPanel.h"
#include "ui/guidance/GuidanceTab.h"
#include "ui/household/HouseholdCard.h"
#include "ui/outcome/CallDialog.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

CaseView::CaseView(const PeopleServices& services, RestrictionService* restrictions, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_restrictions(restrictions)
    , m_changes(new CaseChanges(m_services, m_case, this))
    , m_header(new PageHeader)
    , m_restriction(new RestrictionBanner)
    , m_back(new QToolButton)
    , m_otherName(new QLabel)
    , m_number(new Tag)
    , m_status(new Tag)
    , m_expiry(new Tag)
    , m_advisor(new QLabel)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_newSession(new QPushButton)
    , m_refer(new QPushButton)
    , m_tabs(new QTabWidget)
    , m_overview(new OverviewTab(services))
    , m_profile(new ProfileTab(services))
    , m_consents(new ConsentsPanel(services))
    , m_sessions(new TimelineTab(QStringLiteral("session")))
    , m_guidance(new GuidanceTab(services))
    , m_plan(new PlanTab(services))
    , m_referrals(new ReferralsTab(services))
    , m_history(new TimelineTab(QStringLiteral("history"))) {
    setUpHeader();
    setUpTabs();
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_back, 0, Qt::AlignTop);
    line->addWidget(m_header, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(line);
    column->addWidget(m_restriction);
    column->addWidget(m_tabs, 1);
    retranslate();
}

bool CaseView::open(BeneficiaryId person) {
    const bool another = person != m_case.person.id;
    if (another)
        keepDrafts();
    auto snapshot = readCase(m_services, person);
    if (!snapshot) {
        Q_EMIT failed(snapshot.error());
        return false;
    }
    m_case = *std::move(snapshot);
    if (another)
        m_tabs->setCurrentIndex(Overview);
    showCase();
    return true;
}

void CaseView::refresh() {
    if (!person().isNull())
        open(person());
}

void CaseView::save() {
    m_profile->save();
    m_plan->plan()->save();
}

void CaseView::newSession() {
    if (!mayEdit())
        return;
    CounsellingSession session;
    session.beneficiary = person();
    session.kind = m_case.sessions.empty() ? SessionKind::Reception : SessionKind::FollowUp;
    // The language of the last time is most often that of this one.
    if (!m_case.sessions.empty()) {
        session.language = m_case.sessions.front().language;
        session.interpreter = m_case.sessions.front().interpreter;
    } else if (!m_case.person.languages.empty()) {
        session.language = m_case.person.languages.front().language;
    }
    m_changes->openSession(session);
}

void CaseView::editSession(SessionId id) {
    auto session = m_services.sessions.find(id);
    if (!session)
        return Q_EMIT failed(session.error());
    if (session->beneficiary != person() && !open(session->beneficiary))
        return;
    m_tabs->setCurrentIndex(Sessions);
    m_changes->openSession(*session);
}

void CaseView::refer() {
    if (!mayEdit())
        return;
    if (!mayRefer())
        return Q_EMIT failed(Error{ErrorCode::TransitionRefused, QStringLiteral("case_file"), {}});
    m_tabs->setCurrentIndex(Referrals);
    m_referrals->refer();
}

void CaseView::recordFollowUp() {
    if (!mayEdit())
        return;
    const CallServices call{m_services.clock, m_services.persons, m_services.cases, m_services.sessions,
                            m_services.followUps};
    const Status opened = openCall(call, person(), this, [this](const QString& sentence) {
        settle({});
        Q_EMIT recorded(sentence);
    });
    if (!opened)
        Q_EMIT failed(opened.error());
}

void CaseView::showReferral(ReferralId id) {
    m_tabs->setCurrentIndex(Referrals);
    m_referrals->select(id);
}

void CaseView::keepDrafts() {
    m_profile->keepDraft();
    m_plan->plan()->keepDraft();
    for (SessionDialog* dialog : findChildren<SessionDialog*>())
        dialog->keepDraft();
}

bool CaseView::hasUnsaved() const {
    return m_profile->hasUnsaved() || m_plan->plan()->hasUnsaved();
}

void CaseView::offerRights(rights::WithdrawalService& withdrawals) {
    m_offersRights = true;
    m_consents->setWithdrawals(&withdrawals);
}

void CaseView::offerDocuments(JobRunner& jobs, Prompts& prompts) {
    if (m_services.attachments == nullptr || m_documents != nullptr)
        return;
    m_documents = new DocumentsTab(
        {*m_services.attachments, m_services.lendAttachments, m_services.changes, m_services.settings, jobs, prompts});
    m_tabs->insertTab(m_tabs->indexOf(m_history), m_documents, tr("Documents"));
    connect(m_documents, &DocumentsTab::failed, this, &CaseView::failed);
    connect(m_documents, &DocumentsTab::recorded, this, &CaseView::recorded);
}

HouseholdCard* CaseView::household() const {
    return m_overview->household();
}

void CaseView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// Beside the name there is room for the advisor in a wide window only; the menu and the list name them too.
void CaseView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_advisor->setVisible(width() >= fontMetrics().averageCharWidth() * 120);
}

void CaseView::setUpHeader() {
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setIcon(icon(QStringLiteral("back"), IconTone::Muted));
    setTextStyle(m_otherName, TextStyle::Muted);
    setTextStyle(m_advisor, TextStyle::Muted);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_newSession->setIcon(icon(QStringLiteral("plus")));
    setPrimary(m_refer);
    for (QWidget* beside : std::initializer_list<QWidget*>{m_otherName, m_number, m_status, m_expiry})
        m_header->addBesideTitle(beside);
    for (QWidget* action : std::initializer_list<QWidget*>{m_advisor, m_more, m_newSession, m_refer})
        m_header->addAction(action);
    connect(m_back, &QToolButton::clicked, this, &CaseView::backRequested);
    connect(m_newSession, &QPushButton::clicked, this, &CaseView::newSession);
    connect(m_refer, &QPushButton::clicked, this, &CaseView::refer);
}

void CaseView::setUpTabs() {
    auto* consents = new ScrollArea;
    auto* consentsColumn = new QVBoxLayout(consents->widget());
    consentsColumn->setContentsMargins(0, space::large, 0, 0);
    consentsColumn->addWidget(m_consents);
    m_tabs->setDocumentMode(true);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_overview, m_profile, consents, m_sessions, m_guidance, m_plan,
                                                        m_referrals, m_history})
        m_tabs->addTab(tab, QString());

    connect(m_changes, &CaseChanges::settled, this, &CaseView::settle);
    connect(m_changes, &CaseChanges::failed, this, &CaseView::failed);
    connect(m_overview, &OverviewTab::sessionWanted, this, &CaseView::newSession);
    connect(m_overview, &OverviewTab::sessionOpened, this, [this](SessionId id) {
        if (!id.isNull())
            editSession(id);
    });
    connect(m_overview, &OverviewTab::stepDone, m_changes, &CaseChanges::completeStep);
    connect(m_overview, &OverviewTab::stepPostponed, m_changes, &CaseChanges::openPostpone);
    connect(m_overview->household(), &HouseholdCard::opened, this, &CaseView::personWanted);
    connect(m_overview->household(), &HouseholdCard::failed, this, &CaseView::failed);
    connect(m_overview->household(), &HouseholdCard::changed, this,
            [this](const QString& sentence, const std::function<Status()>& undo) {
                Q_EMIT saved();
                Q_EMIT undoable(sentence, undo);
            });
    connect(m_profile, &ProfileTab::saved, this, [this] { settle({}); });
    connect(m_profile, &ProfileTab::failed, this, &CaseView::failed);
    connect(m_consents, &ConsentsPanel::saved, this, [this] { settle({}); });
    connect(m_consents, &ConsentsPanel::failed, this, &CaseView::failed);
    connect(m_sessions, &TimelineTab::opened, this, [this](const QUuid& id) { editSession(SessionId(id)); });
    connect(m_sessions, &TimelineTab::emptyActionTriggered, this, &CaseView::newSession);
    connect(m_guidance, &GuidanceTab::failed, this, &CaseView::failed);
    connect(m_guidance, &GuidanceTab::referralWanted, this,
            [this](EstablishmentId establishment, ProgrammeId programme, IntakeId intake) {
                m_tabs->setCurrentIndex(Referrals);
                m_referrals->refer(establishment, programme, intake);
            });
    connect(m_guidance, &GuidanceTab::planWanted, this, [this](const QString& trade, ProgrammeId programme) {
        m_plan->plan()->addTraining(trade, programme);
        if (m_plan->plan()->hasUnsaved()) // something else waits there to be saved
            m_tabs->setCurrentIndex(CareerPlan);
    });
    connect(m_plan, &PlanTab::saved, this, [this] { settle({}); });
    connect(m_plan, &PlanTab::failed, this, &CaseView::failed);
    connect(m_plan, &PlanTab::trainingWanted, this, [this] { m_tabs->setCurrentIndex(Guidance); });
    connect(m_referrals, &ReferralsTab::changed, this, [this] { settle({}); });
    connect(m_referrals, &ReferralsTab::failed, this, &CaseView::failed);
    connect(m_referrals, &ReferralsTab::letterWanted, this, &CaseView::letterWanted);
    connect(m_referrals, &ReferralsTab::letterAgain, this, &CaseView::letterAgain);
    connect(m_referrals, &ReferralsTab::moved, this, &CaseView::moved);
    connect(m_history, &TimelineTab::opened, this, [this](const QUuid& entry) {
        if (!entry.isNull() && mayMerge()) // no other entry of a history has a key
            openUnmerge(PersonMergeId(entry));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_tabs->widget(tab) == m_history && m_historyStale)
            showHistory();
    });
}

void CaseView::showCase() {
    showHeader();
    showRestriction();
    fillMenu();
    m_overview->setCase(m_case, mayEdit());
    m_profile->setPerson(m_case.person, mayEdit());
    m_consents->setPerson(person());
    std::vector<TimelineEntry> sessions;
    for (const CounsellingSession& session : m_case.sessions)
        sessions.push_back(sessionEntry(
            session, [this](UserId id) { return m_case.userName(id); }, m_case.today));
    m_sessions->setEntries(std::move(sessions));
    m_guidance->setCase(m_case, mayEdit()); // says itself why nobody is sent from a closed case
    m_plan->setCase(m_case, mayEdit());
    m_referrals->setCase(m_case, mayEdit(), mayRefer());
    if (m_documents != nullptr)
        m_documents->setPerson(person(), mayEdit());
    m_historyStale = true;
    if (m_tabs->currentWidget() == m_history)
        showHistory();
    const auto counted = [](const QString& name, size_t count) {
        return count == 0 ? name : QString(name + QLatin1Char(' ') + number(static_cast<qint64>(count)));
    };
    m_tabs->setTabText(Sessions, counted(tr("Sessions"), m_case.sessions.size()));
    m_tabs->setTabText(Referrals, counted(tr("Referrals"), m_case.referrals.size()));
    Q_EMIT statusChanged(tr("%1 of 5 consents").arg(number(m_consents->validCount())));
}

void CaseView::showHeader() {
    const Beneficiary& person = m_case.person;
    const ShownName name = shownName(person.name.latin(), person.name.arabic());
    m_header->setTitle(name.first);
    m_otherName->setText(isolate(name.second));
    m_otherName->setVisible(!name.second.isEmpty());
    m_number->setText(m_case.file.number);
    m_status->setText(labelOf(m_case.file.status));
    m_status->setTone(m_case.file.status == CaseStatus::Open     ? Tone::Good
                      : m_case.file.status == CaseStatus::OnHold ? Tone::Warning
                                                                 : Tone::Neutral);
    m_header->setSubtitle(personLine(person, m_case.today) + formerNumbersText(m_case.merges));
    const QString warning =
        person.residenceExpiresOn ? expiryWarning(*person.residenceExpiresOn, m_case.today) : QString();
    m_expiry->setVisible(!warning.isEmpty());
    if (!warning.isEmpty()) {
        m_expiry->setText(warning);
        m_expiry->setTone(expiryTone(*person.residenceExpiresOn, m_case.today));
    }
    const QString advisor = m_case.userName(m_case.file.advisor);
    m_advisor->setText(advisor.isEmpty() ? tr("no advisor yet") : tr("advisor: %1").arg(isolate(advisor)));
    m_newSession->setEnabled(mayEdit());
    m_refer->setEnabled(mayRefer());
}

void CaseView::showHistory() {
    m_historyStale = false;
    const auto history = readHistory(m_services, person(), m_case.file.id);
    if (!history)
        return Q_EMIT failed(history.error());
    const auto centres = m_services.catalogue.establishments({}, CatalogueScope::All);
    const auto programmes = m_services.catalogue.programmes({}, CatalogueScope::All);
    if (!centres || !programmes)
        return Q_EMIT failed(!centres ? centres.error() : programmes.error());
    const auto users = [this](UserId id) {
        addUserName(m_services, m_case.users, id);
        return m_case.userName(id);
    };
    m_history->setEntries(historyEntries(*history, referralNames(*centres, *programmes, users), mayMerge()));
}

void CaseView::fillMenu() {
    m_menu->clear();
    for (QAction* action : actions()) {
        removeAction(action);
        action->deleteLater();
    }
    m_more->setEnabled(mayEdit());
    changeCase(tr("Letter…"), [this] { Q_EMIT letterWanted({}); });
    changeCase(tr("Record a follow-up…"), [this] { recordFollowUp(); });
    if (m_offersRights)
        changeCase(tr("Rights over personal data…"), [this] { Q_EMIT rightsWanted(); });
    if (mayMerge()) {
        changeCase(tr("Merge with another person…"), [this] { openMergeWithAnother(); });
        if (const MergeRecord* merge = lastStanding(m_case.merges))
            changeCase(tr("Take the merge with %1 back…").arg(recordName(merge->number, merge->name)),
                       [this, id = merge->merge.id] { openUnmerge(id); });
    }
    if (mayRestrict()) {
        changeCase(m_standing.restricted ? tr("Who may open this case…") : tr("Restrict the case…"),
                   [this] { openRestrict(); });
        if (m_standing.restricted)
            changeCase(tr("Lift the restriction"), [this] { liftRestriction(); });
    }
    if (m_case.file.status == CaseStatus::Closed) {
        changeCase(tr("Open the case again…"), [this] { m_changes->openReopen(); });
        return;
    }
    changeCase(tr("Assign the case…"), [this] { m_changes->openAssign(); });
    if (m_case.file.status == CaseStatus::Open)
        changeCase(tr("Put the case on hold"), [this] { m_changes->hold(); });
    else
        changeCase(tr("Resume the case"), [this] { m_changes->resume(); });
    changeCase(tr("Close the case…"), [this] { m_changes->openClose(); });
}

void CaseView::changeCase(const QString& text, std::function<void()> act) {
    auto* action = new QAction(text, this);
    action->setEnabled(mayEdit());
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_menu->addAction(action);
    addAction(action);
}

void CaseView::openMergeWithAnother() {
    keepDrafts();
    pickAndMerge(
        m_services, m_case.person, this,
        [this](MergeDialog* dialog) {
            connect(dialog, &MergeDialog::merged, this, &CaseView::merged);
            connect(dialog, &MergeDialog::notSame, this, &CaseView::notSame);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void CaseView::openUnmerge(PersonMergeId merge) {
    auto* dialog = new UnmergeDialog(m_services.merges, m_case.merges, m_case.file.number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const Status shown = dialog->show(merge); !shown) {
        delete dialog;
        return Q_EMIT failed(shown.error());
    }
    connect(dialog, &UnmergeDialog::undone, this, &CaseView::unmerged);
    dialog->open();
}

void CaseView::openRestrict() {
    const auto colleagues = m_services.cases.advisors();
    const auto before = m_restrictions->find(person());
    if (!colleagues || !before)
        return Q_EMIT failed(!colleagues ? colleagues.error() : before.error());
    auto* dialog = new RestrictDialog(*colleagues, *before, m_case.file.advisor, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog, person = person()] {
        return m_restrictions->restrict(person, dialog->reason(), dialog->readers());
    });
    connect(dialog, &QDialog::accepted, this, [this] { settle({}); });
    dialog->open();
}

void CaseView::showRestriction() {
    m_standing = CaseStanding();
    if (m_restrictions != nullptr)
        m_standing = m_restrictions->standing(person()).value_or(CaseStanding());
    m_restriction->setStanding(m_standing);
}

void CaseView::liftRestriction() {
    const BeneficiaryId lifted = person();
    const auto before = m_restrictions->find(lifted);
    const Status done = m_restrictions->lift(lifted);
    settle(done);
    if (done && before && *before)
        Q_EMIT undoable(tr("The case is open to everybody again."), [this, lifted, was = **before] {
            return m_restrictions->restrict(lifted, was.reason, was.readers);
        });
}

void CaseView::settle(const Status& status) {
    if (!status)
        Q_EMIT failed(status.error());
    else
        Q_EMIT saved();
    // After a conflict too: what is shown is then what holds.
    refresh();
}

void CaseView::retranslate() {
    m_back->setToolTip(tr("Back to the list"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_more->setToolTip(tr("More about the case"));
    m_more->setAccessibleName(tr("More about the case"));
    m_newSession->setText(tr("New session"));
    m_newSession->setToolTip(tr("New session (%1)").arg(isolateLtr(QStringLiteral("Ctrl+Shift+N"))));
    m_refer->setText(tr("Refer"));
    m_refer->setToolTip(tr("Refer (%1)").arg(isolateLtr(QStringLiteral("Ctrl+R"))));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_tabs->setTabText(Overview, tr("Overview"));
    m_tabs->setTabText(Profile, tr("Profile"));
    m_tabs->setTabText(Consents, tr("Consents"));
    m_tabs->setTabText(Sessions, tr("Sessions"));
    m_tabs->setTabText(Guidance, tr("Guidance"));
    m_tabs->setTabText(CareerPlan, tr("Plan"));
    m_tabs->setTabText(Referrals, tr("Referrals"));
    if (m_documents != nullptr)
        m_tabs->setTabText(m_tabs->indexOf(m_documents), tr("Documents"));
    m_tabs->setTabText(m_tabs->indexOf(m_history), tr("History"));
    m_sessions->setTexts(tr("Sessions"), tr("No session yet. Begin with the first one."), tr("New session"));
    m_history->setTexts(tr("History"), tr("Nothing has changed yet."));
    if (!person().isNull())
        showCase();
}

/// Nobody is sent anywhere from a closed case: it is opened again first.
bool CaseView::mayRefer() const {
    return mayEdit() && m_case.file.status != CaseStatus::Closed;
}

bool CaseView::mayMerge() const {
    return vault::permits(m_services.actor.roles, vault::Permission::MergePersons);
}

bool CaseView::mayRestrict() const {
    return m_restrictions != nullptr && vault::permits(m_services.actor.roles, vault::Permission::RestrictCases);
}

bool CaseView::mayEdit() const {
    return vault::permits(m_services.actor.roles, vault::Permission::EditCases);
}

} // namespace tawjih::ui
