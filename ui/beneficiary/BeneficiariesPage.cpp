#include "ui/beneficiary/BeneficiariesPage.h"

#include "ui/beneficiary/BeneficiaryListView.h"
#include "ui/beneficiary/ListFiles.h"
#include "ui/beneficiary/MergeText.h"
#include "ui/beneficiary/RegistrationView.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/RestrictionDialogs.h"
#include "ui/household/HouseholdCard.h"
#include "ui/household/HouseholdText.h"
#include "ui/letter/LetterDialog.h"
#include "ui/rights/RightsDialog.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tawjih::ui {

BeneficiariesPage::BeneficiariesPage(const PeopleServices& services, const PageContext& context,
                                     RestrictionService* restrictions, const RightsServices* rights, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_context(context)
    , m_restrictions(restrictions)
    , m_rights(rights)
    , m_navigator(context.navigator)
    , m_prompts(context.prompts)
    , m_stack(new QStackedWidget)
    , m_list(new BeneficiaryListView(services))
    , m_registration(new RegistrationView(services))
    , m_case(new CaseView(services, restrictions)) {
    if (rights != nullptr)
        m_case->offerRights(rights->withdrawals);
    m_case->offerDocuments(context.jobs, context.prompts);
    makeBody()->addWidget(m_stack);
    for (QWidget* view : std::initializer_list<QWidget*>{m_list, m_registration, m_case})
        m_stack->addWidget(view);

    connect(m_list, &BeneficiaryListView::openRequested, this, &BeneficiariesPage::openPerson);
    connect(m_list, &BeneficiaryListView::newRequested, this, &BeneficiariesPage::beginRegistration);
    std::function<bool()> mayName;
    if (services.identity)
        mayName = [identity = services.identity] { return vault::requireAuthorisation(identity()).has_value(); };
    auto* files = new ListFiles(context, {services.lendListExport, services.clock, mayName}, this);
    connect(m_list, &BeneficiaryListView::exportRequested, files,
            [this, files] { files->choose(m_list->shown(), m_list->model()->rowCount()); });
    connect(m_list, &BeneficiaryListView::failed, this, &BeneficiariesPage::say);
    connect(m_list, &BeneficiaryListView::statusChanged, this, &Page::statusChanged);
    connect(m_registration, &RegistrationView::registered, this, [this](BeneficiaryId id) {
        m_navigator.saved();
        openPerson(id);
        offerHousehold();
    });
    connect(m_registration, &RegistrationView::openRequested, this, &BeneficiariesPage::openPerson);
    connect(m_registration, &RegistrationView::failed, this, &BeneficiariesPage::say);
    connect(m_registration, &RegistrationView::givenUp, this, [this](const QString& typed) {
        showList();
        if (!typed.isEmpty())
            m_navigator.notify({Tone::Neutral, tr("The registration was given up."), tr("Undo"), [this, typed] {
                                    m_registration->takeBack(typed);
                                    m_stack->setCurrentWidget(m_registration);
                                }});
    });
    connect(m_case, &CaseView::failed, this, &BeneficiariesPage::say);
    connect(m_case, &CaseView::saved, this, [this] { m_navigator.saved(); });
    connect(m_case, &CaseView::backRequested, this, &BeneficiariesPage::showList);
    connect(m_case, &CaseView::statusChanged, this, &Page::statusChanged);
    connect(m_case, &CaseView::recorded, this, [this](const QString& sentence) {
        m_navigator.notify({Tone::Good, sentence, {}, {}});
    });
    connect(m_case, &CaseView::moved, this, [this](const QString& sentence) {
        const QPointer<BeneficiariesPage> self(this);
        m_navigator.notify({Tone::Good, sentence, tr("Undo"), [self] {
                                if (self)
                                    self->undo();
                            }});
    });
    connectMerges();
    connect(m_case, &CaseView::personWanted, this, &BeneficiariesPage::openPerson);
    connect(m_case, &CaseView::undoable, this, [this](const QString& sentence, const std::function<Status()>& undo) {
        m_navigator.notify({Tone::Good, sentence, tr("Undo"), [self = QPointer<BeneficiariesPage>(this), undo] {
                                if (self)
                                    self->takeBack(undo);
                            }});
    });
    connect(m_case, &CaseView::letterWanted, this, &BeneficiariesPage::openLetter);
    connect(m_case, &CaseView::rightsWanted, this, &BeneficiariesPage::openRights);
    connect(m_case, &CaseView::letterAgain, this,
            [this](const IssuedLetter& letter) { openLetter(letter.referral)->beginLike(letter); });
    connect(&services.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind == ChangeKind::Beneficiary || kind == ChangeKind::Everything)
            countPersons();
    });
}

void BeneficiariesPage::connectMerges() {
    connect(m_case, &CaseView::merged, this, [this](const PersonMerge& merge, const QString& sentence) {
        openPerson(merge.kept);
        offerBack(sentence, [this, merge] {
            const Status undone = m_services.merges.undo(merge.id);
            if (undone || undone.error().code != ErrorCode::Conflict)
                return tookBack(undone, tr("The merge was taken back."));
            openPerson(merge.kept); // another merge comes first: the case says which
            m_case->openUnmerge(merge.id);
        });
    });
    connect(m_case, &CaseView::unmerged, this, [this](BeneficiaryId person, const QString& sentence) {
        m_case->refresh();
        m_navigator.saved();
        const QPointer<BeneficiariesPage> self(this);
        m_navigator.notify({Tone::Good, sentence, tr("Open the record"), [self, person] {
                                if (self)
                                    self->openPerson(person);
                            }});
    });
    connect(m_case, &CaseView::notSame, this, [this](BeneficiaryId one, BeneficiaryId other, const QString& sentence) {
        offerBack(sentence,
                  [this, one, other] { tookBack(m_services.merges.markMayBeSame(one, other), tr("Taken back.")); });
    });
}

void BeneficiariesPage::offerBack(const QString& sentence, std::function<void()> back) {
    m_navigator.saved();
    const QPointer<BeneficiariesPage> self(this);
    m_navigator.notify({Tone::Good, sentence, tr("Undo"), [self, back = std::move(back)] {
                            if (self)
                                back();
                        }});
}

void BeneficiariesPage::tookBack(const Status& status, const QString& sentence) {
    if (!status)
        return say(status.error());
    m_case->refresh();
    m_navigator.saved();
    m_navigator.notify({Tone::Good, sentence, {}, {}});
}

void BeneficiariesPage::openRights() {
    const CaseSnapshot& shown = m_case->snapshot();
    // In the language of the last session, where it is one of the three.
    const QString spoken = shown.sessions.empty() ? QString() : shown.sessions.front().language;
    const Language language = spoken == QLatin1String("arb") || spoken == QLatin1String("ary") ? Language::Arabic
                              : spoken == QLatin1String("eng")                                 ? Language::English
                                                                                               : Language::French;
    auto* dialog = new RightsDialog(m_context, *m_rights, shown.person.id, shown.file.number, language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RightsDialog::changed, this, [this](const QString& sentence) {
        m_navigator.saved();
        m_navigator.notify({Tone::Good, sentence, {}, {}});
        m_navigator.refreshCounts();
    });
    dialog->open();
}

LetterDialog* BeneficiariesPage::openLetter(ReferralId about) {
    const CaseSnapshot& shown = m_case->snapshot();
    auto* dialog = new LetterDialog(m_services.letters, m_prompts, {shown.person.id, shown.referrals, shown.sessions},
                                    about, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LetterDialog::issued, this, [this](const QString& reference) {
        m_navigator.notify(
            {Tone::Good, tr("The letter was handed over under reference %1.").arg(isolateLtr(reference)), {}, {}});
        m_case->refresh(); // it lists what was handed over
    });
    dialog->open();
    return dialog;
}

/// Says that somebody registered just now shares a phone or an address; the case has the offer too.
void BeneficiariesPage::offerHousehold() {
    const auto& offers = m_case->household()->offers();
    if (current() != m_case || offers.empty())
        return;
    const QPointer<BeneficiariesPage> self(this);
    m_navigator.notify({Tone::Info, tr("%1. One household?").arg(offerText(offers.front())), tr("Link…"),
                        [self, offer = offers.front()] {
                            if (self && self->current() == self->m_case)
                                self->m_case->household()->openOffer(offer);
                        }});
}

void BeneficiariesPage::takeBack(const std::function<Status()>& undo) {
    if (const Status undone = undo(); !undone)
        return say(undone.error());
    m_case->refresh();
    m_navigator.saved();
    m_navigator.notify({Tone::Good, tr("Taken back."), {}, {}});
}

void BeneficiariesPage::activate() {
    if (current() == m_case)
        openPerson(m_case->person()); // who may have been merged with another meanwhile
    else if (current() == m_list)
        m_list->refresh();
}

QWidget* BeneficiariesPage::mainWidget() const {
    return m_list->table();
}

void BeneficiariesPage::focusFilter() {
    if (current() != m_list)
        showList();
    m_list->focusFilter();
}

void BeneficiariesPage::save() {
    if (current() == m_registration)
        m_registration->save();
    else if (current() == m_case)
        m_case->save();
}

/// Takes back what was last done to referrals, here or on their page.
void BeneficiariesPage::undo() {
    if (current() != m_case)
        return;
    if (m_services.referrals.undoable() == 0)
        return m_navigator.notify({Tone::Info, tr("Nothing to undo since you unlocked the desk."), {}, {}});
    const auto undone = m_services.referrals.undo();
    if (!undone)
        return say(undone.error());
    m_case->refresh();
    if (!undone->refused.empty())
        return say(undone->refused.front().error);
    m_navigator.saved();
    m_navigator.notify({Tone::Good, tr("Taken back."), {}, {}});
}

bool BeneficiariesPage::goBack() {
    if (current() == m_list)
        return false;
    showList();
    return true;
}

bool BeneficiariesPage::hasUnsaved() const {
    return m_registration->hasUnsaved() || m_case->hasUnsaved();
}

void BeneficiariesPage::aboutToLock() {
    m_registration->keepDraft();
    m_case->keepDrafts();
}

void BeneficiariesPage::handle(const Request& request) {
    const BeneficiaryId person(request.subject);
    switch (request.kind) {
    case Request::Kind::OpenBeneficiary:
        openPerson(person);
        return;
    case Request::Kind::NewBeneficiary:
        return beginRegistration(request.text);
    case Request::Kind::NewSession:
        return withCase(person, [this] { m_case->newSession(); });
    case Request::Kind::NewReferral:
        return withCase(person, [this] { m_case->refer(); });
    case Request::Kind::RecordFollowUp:
        return withCase(person, [this] { m_case->recordFollowUp(); });
    case Request::Kind::EditSession:
        m_stack->setCurrentWidget(m_case);
        return m_case->editSession(SessionId(request.subject));
    case Request::Kind::OpenReferral: {
        const auto referral = m_services.referrals.find(ReferralId(request.subject));
        if (!referral)
            return say(referral.error());
        return withCase(referral->beneficiary, [this, id = referral->id] { m_case->showReferral(id); });
    }
    default:
        return;
    }
}

QWidget* BeneficiariesPage::current() const {
    return m_stack->currentWidget();
}

void BeneficiariesPage::showList() {
    // What is half typed stays where it is, and as a draft.
    aboutToLock();
    m_stack->setCurrentWidget(m_list);
    m_list->refresh();
    m_list->setFocus();
}

bool BeneficiariesPage::openPerson(BeneficiaryId id) {
    m_registration->keepDraft();
    if (wasErased(id)) {
        showList();
        return false;
    }
    const BeneficiaryId kept = whoKeeps(id);
    if (asksForGlass(kept))
        return false;
    if (!m_case->open(kept))
        return false;
    m_stack->setCurrentWidget(m_case);
    return true;
}

bool BeneficiariesPage::asksForGlass(BeneficiaryId id) {
    if (m_restrictions == nullptr)
        return false;
    const auto standing = m_restrictions->standing(id);
    const auto file = m_services.cases.find(id);
    if (!standing || !file || standing->mayRead)
        return false;
    if (current() == m_case && m_case->person() == id)
        showList(); // the hour is over: what was read does not stay in view
    auto* dialog = new GlassDialog(file->number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog, id]() -> Status {
        TRY(m_restrictions->breakGlass(id, dialog->kind(), dialog->reason()));
        return {};
    });
    connect(dialog, &QDialog::accepted, this, [this, id] { openPerson(id); });
    dialog->open();
    return true;
}

bool BeneficiariesPage::wasErased(BeneficiaryId id) {
    const auto erased =
        m_rights == nullptr ? std::optional<QDateTime>() : m_rights->erasures.erasedAt(id).value_or(std::nullopt);
    if (erased)
        m_navigator.notify({Tone::Info,
                            tr("The data of this person was erased on %1. The number of the case and what statistics "
                               "count stay.")
                                .arg(isolate(dateText(erased->toLocalTime().date()))),
                            {},
                            {}});
    return erased.has_value();
}

BeneficiaryId BeneficiariesPage::whoKeeps(BeneficiaryId id) {
    const auto into = m_services.merges.mergedInto(id);
    if (!into || !*into)
        return id;
    const MergeRecord& first = (*into)->first;
    m_navigator.notify(
        {Tone::Info,
         tr("%1 was merged with this record on %2. You see the one that was kept.", "a record, a date")
             .arg(recordName(first.number, first.name), isolate(dateText(first.merge.recordedAt.toLocalTime().date()))),
         {},
         {}});
    return (*into)->kept;
}

void BeneficiariesPage::beginRegistration(const QString& name) {
    m_case->keepDrafts();
    m_stack->setCurrentWidget(m_registration);
    m_registration->begin(name);
    Q_EMIT statusChanged({});
}

void BeneficiariesPage::withCase(BeneficiaryId id, const std::function<void()>& act) {
    if (id.isNull() && current() != m_case) {
        showList();
        m_list->focusFilter();
        return m_navigator.notify({Tone::Info, tr("Whose? Find the person and open their case first."), {}, {}});
    }
    if (!id.isNull() && !openPerson(id))
        return;
    if (current() == m_case)
        act();
}

void BeneficiariesPage::say(const Error& error) {
    m_navigator.notify({Tone::Danger, errorText(error), {}, {}});
}

void BeneficiariesPage::countPersons() {
    if (auto pager = m_services.listing.open({}))
        if (const auto count = pager->count())
            Q_EMIT countChanged(*count);
}

PageFactory beneficiariesPage(const PeopleServices& services, RestrictionService* restrictions,
                              const RightsServices* rights) {
    PageFactory factory;
    factory.id = QStringLiteral("beneficiaries");
    factory.title = QT_TRANSLATE_NOOP("Pages", "Beneficiaries");
    factory.icon = QStringLiteral("people");
    factory.make = [services, restrictions, rights](const PageContext& context) -> Page* {
        return new BeneficiariesPage(services, context, restrictions, rights);
    };
    factory.needs = vault::Permission::ReadCases;
    factory.answers = {Request::Kind::OpenBeneficiary, Request::Kind::NewBeneficiary, Request::Kind::NewSession,
                       Request::Kind::EditSession,     Request::Kind::NewReferral,    Request::Kind::OpenReferral,
                       Request::Kind::RecordFollowUp};
    factory.count = [services]() -> std::optional<qint64> {
        auto pager = services.listing.open({});
        if (!pager)
            return std::nullopt;
        const auto count = pager->count();
        return count ? std::optional(*count) : std::nullopt;
    };
    return factory;
}

} // namespace tawjih::ui
