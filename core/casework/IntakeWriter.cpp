#include "core/casework/IntakeWriter.h"

#include "core/beneficiary/Listing.h"
#include "core/beneficiary/ListingWriter.h"
#include "core/beneficiary/PersonWriter.h"
#include "core/casework/CaseRepository.h"
#include "core/casework/CaseRules.h"
#include "core/casework/SessionRepository.h"
#include "core/consent/ConsentWriter.h"
#include "core/db/Connection.h"
#include "core/indicator/FactService.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace tawjih {

namespace {

// Put in step from time to time, so that memory stays bounded.
constexpr size_t sessionsBetweenRefreshes = 5000;

/// The id that the caller chose, or a new one as of that instant.
template <typename Tag>
Id<Tag> given(const Id<Tag>& id, const QDateTime& instant) {
    return id.isNull() ? Id<Tag>(makeUuidV7(instant)) : id;
}

} // namespace

struct IntakeWriter::Private {
    explicit Private(const ServiceContext& theContext)
        : context(theContext)
        , cases(theContext.db)
        , person(theContext.db)
        , consent(theContext.db)
        , file(CaseRepository::insertStatement(theContext.db))
        , past(CaseRepository::historyStatement(theContext.db))
        , session(SessionRepository::insertStatement(theContext.db))
        , listing(theContext.db)
        , facts(theContext.db) {}

    RecordStamp stamp(const RecordStamp& given) const;
    Result<QString> takeNumber(int year);
    Result<QString> advisorName(UserId advisor);
    Status writeCase(PersonIntake& intake);
    Status writeConsents(PersonIntake& intake);
    Status writeSessions(PersonIntake& intake);
    Status writeListing(const PersonIntake& intake);
    Status refreshTouched();

    ServiceContext context;
    CaseRepository cases;
    PersonWriter person;
    ConsentWriter consent;
    db::Statement file;
    db::Statement past;
    db::Statement session;
    ListingWriter listing;
    indicator::FactWriter facts;
    QString prefix;
    QHash<int, int> serials; ///< last one given, by year
    QHash<UserId, QString> advisorNames;
    std::set<BeneficiaryId> touched; ///< by sessions from a second file
};

RecordStamp IntakeWriter::Private::stamp(const RecordStamp& given) const {
    RecordStamp stamp = given;
    if (!stamp.recordedAt.isValid())
        stamp.recordedAt = context.clock.now();
    if (stamp.recordedBy.isNull())
        stamp.recordedBy = context.actor.id;
    if (stamp.version < 1)
        stamp.version = 1;
    return stamp;
}

Result<QString> IntakeWriter::Private::takeNumber(int year) {
    if (!serials.contains(year)) {
        TRY_ASSIGN(const int last, cases.lastSerial(year));
        serials.insert(year, last);
    }
    return CaseRules::number(prefix, year, ++serials[year]);
}

Result<QString> IntakeWriter::Private::advisorName(UserId advisor) {
    if (advisor.isNull())
        return QString();
    if (!advisorNames.contains(advisor)) {
        TRY_ASSIGN(const QString name, cases.userName(advisor));
        advisorNames.insert(advisor, name);
    }
    return advisorNames.value(advisor);
}

Status IntakeWriter::Private::writeCase(PersonIntake& intake) {
    if (intake.versions.empty())
        intake.versions.push_back({});
    CaseFile& first = intake.versions.front();
    if (!first.openedOn.isValid())
        first.openedOn = intake.person.registeredOn;
    if (first.number.isEmpty()) {
        TRY_ASSIGN(first.number, takeNumber(first.openedOn.year()));
    }
    const CaseId id = given(first.id, intake.person.stamp.recordedAt);
    for (size_t i = 0; i < intake.versions.size(); ++i) {
        CaseFile& version = intake.versions[i];
        version.id = id;
        version.stamp = stamp(version.stamp);
        version.stamp.version = static_cast<int>(i) + 1;
        version.beneficiary = intake.person.id;
        version.number = first.number;
        if (i > 0)
            TRY(CaseRepository::insertPast(past, intake.versions[i - 1], version.stamp.recordedAt));
    }
    return CaseRepository::insert(file, intake.versions.back());
}

Status IntakeWriter::Private::writeConsents(PersonIntake& intake) {
    int order = 0; // of decisions of one instant the later one counts
    for (Consent& entry : intake.consents) {
        if (!entry.recordedAt.isValid())
            entry.recordedAt = context.clock.now().addMSecs(order++);
        entry.id = given(entry.id, entry.recordedAt);
        if (entry.recordedBy.isNull())
            entry.recordedBy = context.actor.id;
        if (entry.certifiedBy.isNull())
            entry.certifiedBy = entry.recordedBy;
        if (!entry.decidedOn.isValid())
            entry.decidedOn = intake.person.registeredOn;
        entry.beneficiary = intake.person.id;
        TRY(consent.add(entry));
    }
    return {};
}

Status IntakeWriter::Private::writeSessions(PersonIntake& intake) {
    for (CounsellingSession& held : intake.sessions) {
        held.stamp = stamp(held.stamp);
        held.id = given(held.id, held.stamp.recordedAt);
        held.beneficiary = intake.person.id;
        if (held.advisor.isNull())
            held.advisor = context.actor.id;
        TRY(SessionRepository::insert(session, held));
    }
    return {};
}

// The same as ListingRepository draws from the tables (a test compares the two).
Status IntakeWriter::Private::writeListing(const PersonIntake& intake) {
    ListingEntry entry = listingOf(intake.person);
    const CaseFile& now = intake.versions.back();
    entry.number = now.number;
    entry.status = codeOf(now.status);
    entry.advisor = now.advisor;
    TRY_ASSIGN(entry.advisorName, advisorName(now.advisor));
    for (const CounsellingSession& held : intake.sessions) {
        const QDate day = held.heldAt.toLocalTime().date();
        if (held.attendance == Attendance::Seen && (!entry.lastSessionOn || *entry.lastSessionOn < day))
            entry.lastSessionOn = day;
        const bool waits = held.nextStep && held.nextStep->due && !held.nextStep->doneOn;
        if (waits && now.status != CaseStatus::Closed &&
            (!entry.nextStepDue || *held.nextStep->due < *entry.nextStepDue))
            entry.nextStepDue = held.nextStep->due;
    }
    TRY(listing.put(entry));
    return listing.addTokens(entry.id, tokensOf(entry));
}

Status IntakeWriter::Private::refreshTouched() {
    indicator::FactService facts(context.db);
    for (const BeneficiaryId id : touched) {
        TRY(refreshListing(context.db, id));
        TRY(facts.refresh(id));
    }
    touched.clear();
    return {};
}

IntakeWriter::IntakeWriter(const ServiceContext& context) : d(std::make_unique<Private>(context)) {}

IntakeWriter::~IntakeWriter() = default;

Status IntakeWriter::begin() {
    TRY(vault::require(d->context.actor, vault::Permission::ImportPersons));
    return prepare();
}

Status IntakeWriter::prepare() {
    TRY_ASSIGN(d->prefix, d->cases.numberPrefix());
    return {};
}

Status IntakeWriter::add(PersonIntake& intake) {
    Beneficiary& person = intake.person;
    person.stamp = d->stamp(person.stamp);
    person.id = given(person.id, person.stamp.recordedAt);
    if (!person.registeredOn.isValid())
        person.registeredOn = d->context.clock.today();
    TRY(d->person.add(person));
    TRY(d->writeCase(intake));
    TRY(d->writeConsents(intake));
    TRY(d->writeSessions(intake));
    TRY(d->writeListing(intake));
    TRY(d->facts.enter(person, intake.versions, intake.sessions));
    return d->context.audit.record(audit::Action::PersonCreated, person.id);
}

Status IntakeWriter::addSession(CounsellingSession& session) {
    session.stamp = d->stamp(session.stamp);
    if (session.id.isNull())
        session.id = SessionId(makeUuidV7(session.stamp.recordedAt));
    if (session.advisor.isNull())
        session.advisor = d->context.actor.id;
    TRY(SessionRepository::insert(d->session, session));
    d->touched.insert(session.beneficiary);
    return d->touched.size() >= sessionsBetweenRefreshes ? d->refreshTouched() : Status();
}

Status IntakeWriter::finish() {
    TRY(d->refreshTouched());
    for (auto serial = d->serials.cbegin(); serial != d->serials.cend(); ++serial)
        TRY(d->cases.setLastSerial(serial.key(), serial.value()));
    return {};
}

} // namespace tawjih
