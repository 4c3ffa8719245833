#include "core/indicator/FactService.h"

#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactRepository.h"
#include "core/indicator/FactSourceRepository.h"
#include "core/vault/DeskIdentity.h"

#include <thread>

namespace tawjih::indicator {

namespace {

constexpr qint64 personsForTwoThreads = 20'000;
constexpr std::size_t personsAShard = 500'000;

/// Whether the stored facts are of this version of the program and kept up.
Result<bool> isKept(const FactRepository& repository) {
    TRY_ASSIGN(const int format, repository.storedFormat());
    return format == FactRepository::formatVersion;
}

/// Reads the stored names unless `codes` are they; returns how many there are.
Result<int> readCodes(const FactRepository& repository, std::optional<FactCodes>& codes) {
    TRY_ASSIGN(const int stored, repository.codeCount());
    bool same = codes && codes->size() == stored; // otherwise another connection added some
    if (same && codes->settled() < stored) {
        // A row that was refused after all took its names back, and others may have come in their place.
        TRY_ASSIGN(same, repository.isStored(*codes, codes->settled()));
    }
    if (!same) {
        TRY_ASSIGN(codes, repository.codes());
    }
    codes->settle();
    return stored;
}

/// What does not depend on a person.
Status addFrame(db::Connection& connection, Facts& facts, const std::optional<QDateTime>& asOf) {
    // Like an advisor's, the desk's name is a label, and no figure depends on it.
    TRY_ASSIGN(const auto identity, vault::storedIdentity(connection));
    facts.desk = {identity.nameFrench, identity.nameArabic, identity.nameEnglish};
    TRY_ASSIGN(facts.catalogue, FactSourceRepository(connection, facts.codes, asOf).catalogue());
    if (facts.shards.empty())
        facts.shards.emplace_back();
    auto& intakes = facts.shards.front().intakes;
    for (auto intake = facts.catalogue.intakes.cbegin(); intake != facts.catalogue.intakes.cend(); ++intake)
        if (intake->active) {
            intakes.intake.push_back(intake.key());
            intakes.starts.push_back(intake->starts);
            intakes.seats.push_back(static_cast<quint16>(intake->seats));
        }
    for (FactShard& shard : facts.shards)
        shard.settle();
    return {};
}

Result<FactsPointer> fromRecord(db::Connection& connection, const std::optional<QDateTime>& asOf, QDate today) {
    auto facts = std::make_shared<Facts>();
    facts->today = today;
    TRY_ASSIGN(facts->codes, FactRepository(connection).codes());
    TRY_ASSIGN(FactSheet sheet, FactSourceRepository(connection, facts->codes, asOf).read());
    const std::size_t shardSize = std::max<std::size_t>(1, std::min(personsAShard, (sheet.size() + 1) / 2));
    sheet.each([&](const PersonFacts& each) {
        if (facts->shards.empty() || facts->shards.back().size() == shardSize)
            facts->shards.emplace_back();
        facts->shards.back().add(each);
        return true;
    });
    TRY(addFrame(connection, *facts, asOf));
    return FactsPointer(facts);
}

/// Whether the stored facts are what was known at an instant: nothing in them was recorded later. A desk of invented
/// people has a whole day's record in the morning, and a clock may have been set back.
Result<bool> isPresent(db::Connection& connection, const QDateTime& asOf) {
    const FactRepository repository(connection);
    TRY_ASSIGN(const bool kept, isKept(repository));
    TRY_ASSIGN(const auto drawn, repository.drawnUntil());
    if (!kept || !drawn || *drawn > asOf)
        return false;
    FactCodes none;
    return FactSourceRepository(connection, none).isJournalledBy(asOf);
}

Status loadShard(const FactService::Opener& open, qint64 first, qint64 last, FactShard& shard,
                 const std::function<bool()>& mayGoOn) {
    TRY_ASSIGN(const auto connection, open());
    return FactRepository(*connection).load(first, last, shard, mayGoOn);
}

} // namespace

Status FactService::refresh(const BeneficiaryId& person) {
    FactRepository repository(m_db);
    TRY_ASSIGN(const bool kept, isKept(repository));
    if (!kept)
        return {};
    TRY_ASSIGN(const int known, readCodes(repository, m_codes));
    TRY_ASSIGN(FactSheet sheet, FactSourceRepository(m_db, *m_codes, {}, person).read());
    if (sheet.size() == 0)
        return repository.remove(person);
    TRY(repository.addCodes(*m_codes, known));
    Status stored;
    sheet.each([&](const PersonFacts& facts) {
        stored = repository.put(facts);
        return stored.has_value();
    });
    return stored;
}

Status FactService::suspend() {
    return FactRepository(m_db).setStoredFormat(0);
}

Status FactService::refreshAll() {
    db::Transaction transaction(m_db);
    TRY(transaction.begin());
    FactRepository repository(m_db);
    TRY(repository.removeAll());
    FactCodes codes;
    FactSourceRepository source(m_db, codes);
    TRY_ASSIGN(FactSheet sheet, source.read());
    TRY_ASSIGN(const QDateTime newest, source.newest());
    TRY(repository.addCodes(codes, 1));
    Status stored;
    sheet.each([&](const PersonFacts& facts) {
        stored = repository.put(facts);
        return stored.has_value();
    });
    TRY(stored);
    TRY(repository.setStoredFormat(FactRepository::formatVersion));
    TRY(repository.setDrawnUntil(newest));
    return transaction.commit();
}

Status FactService::refreshOutdated() {
    const FactRepository repository(m_db);
    TRY_ASSIGN(const bool kept, isKept(repository));
    TRY_ASSIGN(const auto drawn, repository.drawnUntil());
    return kept && drawn ? Status() : refreshAll();
}

Result<FactsPointer> FactService::load(const Opener& open, QDate today, const std::function<bool()>& mayGoOn) {
    TRY_ASSIGN(const auto connection, open());
    const FactRepository repository(*connection);
    TRY_ASSIGN(const bool kept, isKept(repository));
    if (!kept)
        return fromRecord(*connection, {}, today);
    auto facts = std::make_shared<Facts>();
    facts->today = today;
    TRY_ASSIGN(const auto range, repository.range());
    const auto first = range.first;
    const auto last = range.second;
    facts->shards.resize(last - first >= personsForTwoThreads ? 2 : 1);
    const qint64 middle = facts->shards.size() == 2 ? first + (last - first) / 2 : last;
    Status second;
    std::jthread other;
    if (facts->shards.size() == 2)
        other = std::jthread([&] { second = loadShard(open, middle + 1, last, facts->shards[1], mayGoOn); });
    const Status loaded = repository.load(first, middle, facts->shards[0], mayGoOn);
    if (other.joinable())
        other.join();
    TRY(loaded);
    TRY(second);
    TRY_ASSIGN(facts->codes, repository.codes());
    TRY(addFrame(*connection, *facts, {}));
    return FactsPointer(facts);
}

Result<FactsPointer> FactService::loadAsOf(db::Connection& connection, const QDateTime& asOf) {
    return fromRecord(connection, asOf, asOf.toLocalTime().date());
}

Result<FactsPointer> FactService::loadAsOf(const Opener& open, const QDateTime& asOf,
                                           const std::function<bool()>& mayGoOn) {
    TRY_ASSIGN(const auto connection, open());
    TRY_ASSIGN(const bool present, isPresent(*connection, asOf));
    if (present) {
        TRY_ASSIGN(auto facts, load(open, asOf.toLocalTime().date(), mayGoOn));
        // Asked again: somebody may have written meanwhile.
        TRY_ASSIGN(const bool still, isPresent(*connection, asOf));
        if (still)
            return facts;
    }
    return loadAsOf(*connection, asOf);
}

struct FactWriter::Private {
    explicit Private(db::Connection& connection) : repository(connection) {}
    FactRepository repository;
    std::optional<FactCodes> codes;
};

FactWriter::FactWriter(db::Connection& connection) : d(std::make_unique<Private>(connection)) {}

FactWriter::~FactWriter() = default;

Status FactWriter::enter(const Beneficiary& person, const std::vector<CaseFile>& caseVersions,
                         const std::vector<CounsellingSession>& sessions) {
    TRY_ASSIGN(const bool kept, isKept(d->repository));
    if (!kept)
        return {};
    TRY_ASSIGN(const int known, readCodes(d->repository, d->codes));
    const NewPersonFacts facts(person, caseVersions, sessions, *d->codes);
    TRY(d->repository.addCodes(*d->codes, known));
    return d->repository.put(
        {person.id.uuid(), facts.person, facts.openings, facts.sessions, {}, {}, facts.papers, {}, facts.steps});
}

} // namespace tawjih::indicator
