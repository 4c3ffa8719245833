#include "core/release/PackageVerifierTables.h"

#include <QRegularExpression>

#include <map>

namespace tawjih::release {

namespace {

using Count = std::optional<qint64>; ///< nothing where it is hidden

/// A total and its parts.
struct Sum {
    std::optional<Count> total;
    qint64 shown = 0;
    qint64 parts = 0;
    qint64 hidden = 0;
};

std::optional<Count> countIn(const QString& text) {
    static const QRegularExpression number(QStringLiteral("\\A(0|[1-9][0-9]{0,14})\\z"));
    if (text.isEmpty())
        return Count();
    if (!number.match(text).hasMatch())
        return std::nullopt;
    return Count(text.toLongLong());
}

class TableJudge {
public:
    TableJudge(const ReadTable& table, const Claims::TableClaim& claim) : m_table(table), m_claim(claim) {
        for (size_t column = 0; column < claim.columns.size(); ++column)
            (claim.columns[column].isCount ? m_counts : m_dimensions).push_back(column);
    }

    TableFaults run() {
        std::map<QStringList, int> seen;
        for (qint64 row = 0; row < m_table.rows; ++row) {
            const QStringList key = keyOf(row);
            m_faults.malformed += ++seen[key] > 1 ? 1 : 0;
            for (const size_t column : m_counts)
                judge(row, column, key);
        }
        for (const auto& [place, sum] : m_sums)
            judge(sum);
        return m_faults;
    }

private:
    [[nodiscard]] QStringList keyOf(qint64 row) const {
        QStringList key;
        for (const size_t column : m_dimensions)
            key << m_table.text(row, column);
        return key;
    }

    void judge(qint64 row, size_t column, const QStringList& key) {
        const std::optional<Count> count = countIn(m_table.text(row, column));
        if (!count) {
            ++m_faults.malformed;
            return;
        }
        const bool rounds = m_claim.protection == TableProtection::Rounding;
        if (!*count)
            m_faults.malformed += rounds ? 1 : 0;
        else if (rounds)
            m_faults.notRounded += **count > 0 && **count < m_claim.parameter ? 1 : 0; // larger ones stay as they are
        else
            m_faults.tooSmall += **count > 0 && **count < m_claim.parameter ? 1 : 0;
        // In each column that it is counted by, a count is a part of a total or the total itself.
        for (qsizetype dimension = 0; dimension < key.size(); ++dimension) {
            QStringList others = key;
            others[dimension] = QString();
            Sum& sum = m_sums[{column, dimension, others}];
            if (key[dimension] == totalCode) {
                sum.total = *count;
                continue;
            }
            ++sum.parts;
            sum.shown += count->value_or(0);
            sum.hidden += *count ? 0 : 1;
        }
    }

    void judge(const Sum& sum) {
        if (!sum.total || sum.parts == 0)
            return;
        if (!*sum.total) {
            m_faults.derivable += sum.hidden == 0 ? 1 : 0;
            return;
        }
        const qint64 total = **sum.total;
        m_faults.notAdditive += sum.hidden == 0 ? total != sum.shown : total < sum.shown;
        m_faults.derivable += sum.hidden == 1 ? 1 : 0;
    }

    const ReadTable& m_table;
    const Claims::TableClaim& m_claim;
    std::vector<size_t> m_counts;
    std::vector<size_t> m_dimensions;
    std::map<std::tuple<size_t, qsizetype, QStringList>, Sum> m_sums;
    TableFaults m_faults;
};

} // namespace

TableFaults faultsOf(const ReadTable& table, const Claims::TableClaim& claim) {
    return TableJudge(table, claim).run();
}

} // namespace tawjih::release
