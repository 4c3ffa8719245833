#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/PersonLine.h"
#include "core/casework/Restriction.h"

#include <QHash>
#include <QSet>

namespace tawjih {

/// What an Error NotAllowed holds as its detail where a case is restricted.
inline constexpr QLatin1String restrictedDetail("restricted");

/// Where a row of a list names a person.
struct NameRefs {
    BeneficiaryId id;
    QString& latin;
    QString& arabic;
};

/// The same of a row with a PersonLine.
template <typename Row>
[[nodiscard]] NameRefs lineOf(Row& row) {
    return {row.person.id, row.person.latinName, row.person.arabicName};
}

/// Whether whoever is at the desk may see a person: asked by every service that shows or changes one. A person whose
/// case is not restricted is open to every role that reads cases.
///
/// The list of persons is safe without it: of a restricted person it holds the number of the case alone
/// (core/beneficiary/ListingRepository). What reads that list asks here for the names that are due to the reader.
class CaseAccess {
public:
    explicit CaseAccess(const ServiceContext& context) : m_context(context) {}

    /// Error NotAllowed (detail restrictedDetail) where the case of this person is closed to whoever asks.
    [[nodiscard]] Status require(BeneficiaryId person) const;

    [[nodiscard]] Result<CaseStanding> standing(BeneficiaryId person) const;

    /// Whether the case of a person is restricted, whoever asks.
    [[nodiscard]] static Result<bool> isRestricted(db::Connection& connection, BeneficiaryId person);

    /// The restricted persons whom the asker may not see: few, if any.
    [[nodiscard]] Result<std::vector<BeneficiaryId>> hidden() const;

    /// Gives the rows of a list the names of restricted persons whom the asker may see, and takes from the others what
    /// a row says beside the number. `name` says where a row names its person, as NameRefs.
    template <typename Row, typename Name, typename Hide = void (*)(Row&)>
    [[nodiscard]] Status settle(
        std::vector<Row>& rows, Name name, Hide hide = [](Row&) {}) const {
        if (rows.empty())
            return {};
        TRY_ASSIGN(const Names names, this->names());
        if (names.isEmpty())
            return {};
        for (Row& row : rows) {
            const NameRefs refs = name(row);
            const auto found = names.find(refs.id);
            if (found == names.end())
                continue;
            if (*found) {
                refs.latin = (*found)->latinName;
                refs.arabic = (*found)->arabicName;
            } else {
                hide(row);
            }
        }
        return {};
    }

private:
    /// Every restricted person; with their line where the asker may see them.
    using Names = QHash<BeneficiaryId, std::optional<PersonLine>>;
    [[nodiscard]] Result<Names> names() const;

    ServiceContext m_context;
};

} // namespace tawjih
