#pragma once

#include "core/base/Text.h"
#include "core/casework/ListingService.h"
#include "core/identity/NameIndex.h"
#include "ui/identity/PersonLookup.h"

#include <QHash>

namespace tawjih::test {

/// Finds the persons of a TestDesk by name, number and first phone, from memory alone: a desk in memory has one
/// connection, and pickers ask on workers.
class DeskLookup final : public ui::PersonLookup {
public:
    explicit DeskLookup(const ServiceContext& context) : m_context(context) { read(); }

    /// Takes in what is on record now.
    void read() {
        m_index = identity::NameIndex();
        m_rows.clear();
        auto pager = ListingService(m_context).open({});
        const std::vector<ListRow> rows = pager->rows(0, 100'000).value();
        for (const ListRow& row : rows) {
            m_rows.insert(row.person.id, row);
            m_index.update(entryOf(row));
        }
        Q_EMIT namesRead();
    }

    [[nodiscard]] Result<std::vector<ui::FoundPerson>>
    find(const QString& typed, int most, const std::function<bool()>& cancelled = {}) const override {
        if (before)
            before(typed);
        const auto hits = m_index.search(typed, most, cancelled);
        if (!hits)
            return fail(ErrorCode::Cancelled);
        std::vector<ui::FoundPerson> found;
        for (const identity::NameHit& hit : *hits) {
            const ListRow& row = *m_rows.constFind(hit.id);
            found.push_back({row, {}});
            for (const identity::MatchReason& its : identity::NameIndex::reasons(entryOf(row), typed))
                found.back().reasons.push_back(
                    {its.likeness == identity::Likeness::Code ? identity::FoundIn::Number : identity::FoundIn::Name,
                     its.typed, its.matched, its.likeness});
        }
        return found;
    }
    [[nodiscard]] std::shared_ptr<const identity::NameRanking> everybody(const QString& typed) const override {
        if (searchPrefixes(typed).isEmpty())
            return nullptr;
        return std::make_shared<const identity::NameRanking>(*m_index.rank(typed));
    }

    std::function<void(const QString& typed)> before; ///< on the worker, before an answer is looked for

private:
    static identity::SearchEntry entryOf(const ListRow& row) {
        return {row.person.id,
                {row.person.latinName, row.person.arabicName},
                numberTokens(row.person.number) + phoneTokens(row.phone)};
    }

    ServiceContext m_context;
    identity::NameIndex m_index;
    QHash<BeneficiaryId, ListRow> m_rows;
};

} // namespace tawjih::test
