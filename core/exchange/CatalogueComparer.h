#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/exchange/CatalogueExchange.h"
#include "core/exchange/CatalogueFile.h"

#include <QHash>
#include <QSet>

namespace tawjih::exchange {

/// Holds the records of a file against the entries of the desk. Pure, but for the ids of new entries.
class CatalogueComparer {
public:
    /// \param known every entry of the desk
    /// \param rules the admission rules that may be referred to
    CatalogueComparer(std::vector<CatalogueEntry> known, const std::vector<AdmissionRuleId>& rules, const Clock& clock);

    [[nodiscard]] CatalogueComparison compare(const std::vector<CatalogueFile::Record>& records);

    /// What is new or changed after `compare`, each after the one that it belongs to, with the stamps of the desk.
    [[nodiscard]] std::vector<CatalogueEntry> takeWritten() { return std::move(m_written); }

private:
    [[nodiscard]] EntryReport judge(const CatalogueFile::Record& record);
    [[nodiscard]] CatalogueEntry startOf(const CatalogueFile::Record& record, EntryKind kind) const;
    void judgeEntry(CatalogueEntry entry, EntryReport& report);
    void checkReferences(const CatalogueEntry& entry, EntryReport& report) const;
    [[nodiscard]] LocalName nameOf(const CatalogueEntry& entry) const;

    QHash<QUuid, CatalogueEntry> m_known; ///< those of the desk and those of the file so far
    QSet<QUuid> m_rules;
    QSet<QUuid> m_seen; ///< ids of the file
    std::vector<CatalogueEntry> m_written;
    const Clock& m_clock;
};

} // namespace tawjih::exchange
