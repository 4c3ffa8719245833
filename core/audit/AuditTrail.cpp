#include "core/audit/AuditTrail.h"

#include "core/audit/AuditRepository.h"
#include "core/audit/JournalKey.h"
#include "core/base/CanonicalBytes.h"
#include "core/db/Connection.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

namespace tawjih::audit {

namespace {

QByteArray macOf(const Entry& entry, const vault::SecureBytes& key) {
    return vault::keyedHash(key, CanonicalBytes("tawjih audit 1")
                                     .add(static_cast<quint64>(entry.sequence))
                                     .add(entry.at)
                                     .add(entry.user.uuid())
                                     .add(entry.roles)
                                     .add(entry.action)
                                     .add(entry.subjectKind)
                                     .add(entry.subject)
                                     .add(static_cast<quint64>(entry.quantity))
                                     .add(entry.previousMac)
                                     .bytes());
}

vault::SecureBytes journalKey(const vault::SecureBytes& databaseKey) {
    return vault::deriveSubKey(databaseKey, 2, "TwjAudit");
}

constexpr qsizetype keySize = 32;

} // namespace

struct AuditTrail::Private {
    AuditRepository repository;
    bool writes; ///< a desk on a medium that cannot be written has no journal of its reading; the window says so
    const Clock& clock;
    UserId user;
    QString roles;
    vault::SecureBytes key;
    std::shared_ptr<Anchor> anchor;
    std::optional<Head> end; ///< where the next entry is thought to go; checked by the append itself
    bool appended = false;   ///< since the last commit

    std::map<qint64, vault::SecureBytes> earlier; ///< keys before the desk's present one, by their last entry

    [[nodiscard]] Status readEarlierKeys() {
        TRY_ASSIGN(const auto stored, repository.earlierKeys());
        for (const auto& [last, bytes] : stored) {
            if (bytes.size() != keySize)
                return fail(ErrorCode::DeskDamaged, QStringLiteral("journal key"));
            vault::SecureBytes kept(static_cast<std::size_t>(keySize));
            std::memcpy(kept.data(), bytes.constData(), kept.size());
            earlier.insert_or_assign(last, std::move(kept));
        }
        return {};
    }

    [[nodiscard]] bool isWhole(const Entry& entry) const {
        const auto kept = earlier.lower_bound(entry.sequence);
        return entry.mac == macOf(entry, kept == earlier.end() ? key : kept->second);
    }

    [[nodiscard]] bool follows(const Entry& entry, const Head& before) const {
        return entry.sequence == before.sequence + 1 && entry.previousMac == before.mac && isWhole(entry);
    }

    // Read again from the database: what was appended may have been rolled back to a savepoint. An anchor that cannot
    // be written now only lags behind; the next commit tries again.
    void anchorHead() {
        if (!anchor || !std::exchange(appended, false))
            return;
        if (const auto head = repository.head())
            (void)anchor->advance(*head).has_value();
    }
};

AuditTrail::AuditTrail(db::Connection& connection, const Clock& clock, const vault::Actor& actor,
                       const vault::SecureBytes& databaseKey, std::shared_ptr<Anchor> anchor)
    : d(new Private{AuditRepository(connection),
                    connection.access() == db::Access::ReadWrite,
                    clock,
                    actor.id,
                    vault::toCodes(actor.roles),
                    journalKey(databaseKey),
                    std::move(anchor),
                    {},
                    false,
                    {}}) {
    connection.onCommitted([weak = std::weak_ptr(d)] {
        if (const auto trail = weak.lock())
            trail->anchorHead();
    });
}

AuditTrail::~AuditTrail() = default;

Status AuditTrail::record(Action action, const Subject& subject, qint64 count) {
    if (!d->writes)
        return {};
    const QString at = toStoredInstant(d->clock.now());
    // The remembered end may be stale (another connection, a rollback); what the database says inside this transaction
    // cannot be.
    for (const bool fresh : {false, true}) {
        if (fresh || !d->end) {
            TRY_ASSIGN(d->end, d->repository.head());
        }
        Entry entry{d->end->sequence + 1, at,         d->user, d->roles,    codeOf(action),
                    codeOf(subject.kind), subject.id, count,   d->end->mac, {}};
        entry.mac = macOf(entry, d->key);
        TRY_ASSIGN(const bool done, d->repository.append(entry));
        if (done) {
            d->end = Head{entry.sequence, entry.mac};
            d->appended = true;
            return {};
        }
    }
    return fail(ErrorCode::DatabaseBusy, QStringLiteral("journal"));
}

Result<Head> AuditTrail::head() {
    return d->repository.head();
}

Result<Verification> AuditTrail::verify(const std::function<bool(qint64, qint64)>& progress) {
    using Finding = Verification::Finding;
    constexpr qint64 betweenReports = 1000;
    TRY(d->readEarlierKeys());
    TRY_ASSIGN(const qint64 total, d->repository.count());
    const std::optional<Head> anchored = d->anchor ? d->anchor->head() : std::nullopt;
    Verification result;
    Head end{0, genesisMac()};
    bool anchorSeen = !anchored || anchored->sequence == 0;
    bool cancelled = false;
    TRY(d->repository.each(0, [&](const Entry& entry) {
        if (!d->follows(entry, end)) {
            result.finding = Finding::Broken;
            result.sequence = end.sequence + 1;
            return false;
        }
        end = Head{entry.sequence, entry.mac};
        anchorSeen = anchorSeen || end == *anchored;
        ++result.entries;
        cancelled = progress && result.entries % betweenReports == 0 && !progress(result.entries, total);
        return !cancelled;
    }));
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    if (result.finding == Finding::Broken)
        return result;
    if (d->anchor && !anchored) {
        result.finding = Finding::AnchorMissing;
    } else if (!anchorSeen) {
        result.finding = anchored->sequence > end.sequence ? Finding::TailCut : Finding::AnchorMismatch;
        result.sequence = std::min(anchored->sequence, end.sequence + 1);
    }
    return result;
}

Status AuditTrail::checkAnchor() {
    const auto rolledBack = [](const char* why) { return fail(ErrorCode::DeskRolledBack, QLatin1String(why)); };
    if (!d->anchor)
        return {};
    const auto anchored = d->anchor->head();
    if (!anchored)
        return rolledBack("anchor missing");
    TRY(d->readEarlierKeys());
    Head end{0, genesisMac()};
    if (anchored->sequence > 0) {
        TRY_ASSIGN(const auto entry, d->repository.find(anchored->sequence));
        if (!entry || entry->mac != anchored->mac || !d->isWhole(*entry))
            return rolledBack("anchored entry");
        end = *anchored;
    }
    bool holds = true;
    TRY(d->repository.each(end.sequence + 1, [&](const Entry& entry) {
        holds = d->follows(entry, end);
        end = Head{entry.sequence, entry.mac};
        return holds;
    }));
    if (!holds)
        return rolledBack("entries after the anchor");
    return d->anchor->advance(end);
}

Status AuditTrail::reanchor() {
    TRY_ASSIGN(const Head head, d->repository.head());
    return d->anchor ? d->anchor->replace(head) : Status();
}

Status keepJournalKey(db::Connection& connection, const vault::SecureBytes& earlierDatabaseKey) {
    AuditRepository repository(connection);
    TRY_ASSIGN(const Head last, repository.head());
    return repository.keepEarlierKey(last.sequence, journalKey(earlierDatabaseKey).borrowed());
}

Result<Head> headOf(db::Connection& connection) {
    return AuditRepository(connection).head();
}

} // namespace tawjih::audit
