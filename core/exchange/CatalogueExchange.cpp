#include "core/exchange/CatalogueExchange.h"

#include "core/base/SafeFile.h"
#include "core/catalogue/CatalogueService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/exchange/CatalogueComparer.h"
#include "core/exchange/CatalogueFile.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

template <typename Entry>
void append(std::vector<CatalogueEntry>& all, std::vector<Entry> some) {
    for (Entry& entry : some)
        all.emplace_back(std::move(entry));
}

/// Every entry of the desk, those above first.
Result<std::vector<CatalogueEntry>> allEntries(const CatalogueService& catalogue) {
    std::vector<CatalogueEntry> all;
    TRY_ASSIGN(auto providers, catalogue.providers(CatalogueScope::All));
    append(all, std::move(providers));
    TRY_ASSIGN(auto places, catalogue.establishments({}, CatalogueScope::All));
    append(all, std::move(places));
    TRY_ASSIGN(auto programmes, catalogue.programmes({}, CatalogueScope::All));
    append(all, std::move(programmes));
    TRY_ASSIGN(auto intakes, catalogue.intakes({}, CatalogueScope::All));
    append(all, std::move(intakes));
    return all;
}

struct Compared {
    CatalogueComparison comparison;
    std::vector<CatalogueEntry> written;
};

Result<Compared> compare(const ServiceContext& context, const CatalogueService& catalogue, const QString& path) {
    TRY(vault::require(context.actor, vault::Permission::EditCatalogue));
    auto content = readBounded(path, CatalogueFile::sizeLimit);
    if (!content)
        return fail(content.error().code == ErrorCode::NotFound ? Error{ErrorCode::FileUnreadable, {}, {}}
                                                                : content.error());
    TRY_ASSIGN(const auto records, CatalogueFile::read(*content));
    TRY_ASSIGN(auto known, allEntries(catalogue));
    TRY_ASSIGN(const auto rules, catalogue.ruleIds());
    CatalogueComparer comparer(std::move(known), rules, context.clock);
    CatalogueComparison comparison = comparer.compare(records);
    return Compared{std::move(comparison), comparer.takeWritten()};
}

} // namespace

QString EntryReport::reason() const {
    QStringList reasons;
    for (const EntryIssue& issue : issues)
        reasons << (issue.column.isEmpty()
                        ? labelOf(issue.problem)
                        : QCoreApplication::translate("RowIssue", "%1: %2", "a column and what is wrong with it")
                              .arg(QString(u'\u2066' + issue.column + u'\u2069'), labelOf(issue.problem)));
    return reasons.join(QStringLiteral(" · "));
}

int CatalogueComparison::count(EntryOutcome outcome) const {
    return static_cast<int>(std::ranges::count(entries, outcome, &EntryReport::outcome));
}

CatalogueExchange::CatalogueExchange(const ServiceContext& context, CatalogueService& catalogue)
    : m_context(context)
    , m_catalogue(catalogue) {}

Result<int> CatalogueExchange::exportTo(const QString& path) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCatalogue));
    TRY_ASSIGN(const auto entries, allEntries(m_catalogue));
    const int count = static_cast<int>(entries.size());
    // Journalled first: what leaves the desk never does so unnoticed.
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(audit::Action::CatalogueExported, {}, count));
    TRY(transaction.commit());
    TRY(writeSafely(path, CatalogueFile::write(entries, CatalogueFile::formatOf(path))));
    return count;
}

Result<CatalogueComparison> CatalogueExchange::preview(const QString& path) {
    TRY_ASSIGN(auto compared, compare(m_context, m_catalogue, path));
    return std::move(compared.comparison);
}

Result<CatalogueComparison> CatalogueExchange::import(const QString& path, const ExchangeProgress& progress) {
    TRY_ASSIGN(auto compared, compare(m_context, m_catalogue, path));
    if (compared.comparison.count(EntryOutcome::Invalid) > 0)
        return fail(ErrorCode::Invalid, QStringLiteral("entries of a catalogue file"));
    // Versions tell when somebody changed an entry since it was compared: then nothing is taken in.
    if (!compared.written.empty())
        TRY(m_catalogue.saveAll(std::move(compared.written), progress));
    return std::move(compared.comparison);
}

} // namespace tawjih::exchange
