#include "core/beneficiary/Listing.h"

#include "core/beneficiary/ListingRepository.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

namespace tawjih {

namespace {

constexpr qint64 personsAReport = 1000;

} // namespace

Status refreshListing(db::Connection& connection, BeneficiaryId id) {
    ListingRepository repository(connection);
    TRY_ASSIGN(const std::optional<ListingEntry> entry, repository.draw(id));
    if (!entry)
        return repository.remove(id);
    ListingWriter writer(connection);
    TRY(writer.put(*entry));
    const QStringList wanted = tokensOf(*entry);
    TRY_ASSIGN(const QStringList stored, repository.tokens(id));
    if (stored == wanted)
        return {};
    TRY(repository.removeTokens(id));
    return writer.addTokens(id, wanted);
}

Status refreshListingOf(db::Connection& connection, UserId advisor) {
    return ListingRepository(connection).renameAdvisor(advisor);
}

Status rebuildListing(db::Connection& connection, const std::function<bool(qint64, qint64)>& progress) {
    db::Transaction transaction(connection);
    TRY(transaction.begin());
    ListingRepository repository(connection);
    TRY(repository.removeAll());
    TRY_ASSIGN(const qint64 total, repository.persons());
    ListingWriter writer(connection);
    qint64 done = 0;
    TRY(repository.drawAll([&](const ListingEntry& entry) -> Status {
        TRY(writer.put(entry));
        TRY(writer.addTokens(entry.id, tokensOf(entry)));
        if (++done % personsAReport == 0 && progress && !progress(done, total))
            return fail(ErrorCode::Cancelled);
        return {};
    }));
    return transaction.commit();
}

} // namespace tawjih
