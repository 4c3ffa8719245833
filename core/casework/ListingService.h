#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/KeysetPager.h"

namespace tawjih {

namespace identity {
struct FoundBy;
}

/// The list of persons.
class ListingService {
public:
    explicit ListingService(const ServiceContext& context) : m_context(context) {}

    /// A pager over the desk's own connection. Errors: NotAllowed.
    [[nodiscard]] Result<KeysetPager> open(const ListQuery& query) const {
        return open(query, m_context.db, m_context.actor);
    }

    /// The same on a worker's connection (on that worker's thread).
    [[nodiscard]] static Result<KeysetPager> open(const ListQuery& query, db::Connection& connection,
                                                  const vault::Actor& actor);

    /// One row, to show a person changed elsewhere; nothing when not on record. Errors: NotAllowed.
    [[nodiscard]] Result<std::optional<ListRow>> row(BeneficiaryId id);

    /// Why a person fits what was typed into a search: identity::foundBy. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<identity::FoundBy>> reasons(BeneficiaryId id, const QString& typed) const;

    /// Records in the journal that a list with names was printed, copied or exported. \param rows how many
    [[nodiscard]] Status noteShown(qint64 rows);

private:
    ServiceContext m_context;
};

} // namespace tawjih
