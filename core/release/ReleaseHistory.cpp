#include "core/release/ReleaseHistory.h"

#include "core/release/DeskHierarchies.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace tawjih::release {

using anonymise::Hierarchy;
using anonymise::Microdata;
using anonymise::Promise;
using anonymise::Recoding;

namespace {

/// Values of an attribute that any release may have published, so that a text of the past finds its place.
QStringList everyValue(Attribute attribute, const QStringList& present) {
    QStringList values = valuesOf(attribute);
    if (values.isEmpty() && attribute != Attribute::RegisteredOn)
        for (int number = 0; number <= 120; ++number)
            values.push_back(QString::number(number));
    if (attribute == Attribute::RegisteredOn)
        for (QDate day(2020, 1, 1); day < QDate(2060, 1, 1); day = day.addMonths(1))
            values.push_back(day.toString(Qt::ISODate));
    values.append(present);
    values.removeDuplicates();
    return values;
}

/// Texts of any level up to `level` as they stand on it; others as they are.
QHash<QString, QString> lifted(Attribute attribute, const QStringList& present, int level) {
    QHash<QString, QString> texts;
    const auto hierarchy = hierarchyOf(attribute, everyValue(attribute, present));
    if (!hierarchy)
        return texts;
    for (int row = 0; row < hierarchy->size(); ++row)
        for (int from = 0; from <= std::min(level, hierarchy->levels() - 1); ++from)
            texts.insert(hierarchy->text(from, hierarchy->groupOf(row, from)),
                         hierarchy->text(level, hierarchy->groupOf(row, level)));
    return texts;
}

/// Two releases, as exactly as both of them are.
class Comparison {
public:
    Comparison(const Promise& promise, const std::vector<Attribute>& attributes, const Recoding& recoding,
               const Microdata& data, const EarlierRelease& earlier) {
        for (size_t at = 0; at < attributes.size(); ++at) {
            const auto then = std::ranges::find(earlier.attributes, attributes[at]);
            if (then == earlier.attributes.end())
                continue;
            const size_t place = size_t(then - earlier.attributes.begin());
            int now = 31;
            for (size_t record = 0; record < recoding.suppressed.size(); ++record)
                if (!recoding.suppressed[record])
                    now = std::min(now, int(recoding.levels[at][record]));
            const int top = promise.quasiIdentifiers[at].hierarchy->levels() - 1;
            const int level = std::clamp(std::max(now, earlier.levels[place]), 0, top);
            m_columns.push_back(
                {at, place,
                 lifted(attributes[at], data.columns[size_t(promise.quasiIdentifiers[at].column)].values, level)});
        }
        for (size_t row = 0; row < earlier.rows.size(); ++row) {
            QStringList key;
            for (const Column& column : m_columns)
                key.push_back(column.texts.value(earlier.rows[row][qsizetype(column.then)],
                                                 earlier.rows[row][qsizetype(column.then)]));
            m_then[key] += earlier.counts[row];
        }
    }

    [[nodiscard]] bool isPossible() const { return !m_columns.empty(); }
    /// The records of the newer by what both tell of them.
    [[nodiscard]] std::map<QStringList, std::vector<size_t>> now(const Microdata& data, const Promise& promise,
                                                                 const Recoding& recoding) const {
        std::map<QStringList, std::vector<size_t>> records;
        for (const auto& [key, count] : m_then)
            records[key];
        for (size_t record = 0; record < data.records(); ++record) {
            if (recoding.suppressed[record])
                continue;
            QStringList key;
            for (const Column& column : m_columns) {
                const anonymise::QuasiIdentifier& identifier = promise.quasiIdentifiers[column.now];
                const anonymise::CodedColumn& from = data.columns[size_t(identifier.column)];
                const Hierarchy& hierarchy = *identifier.hierarchy;
                const int level = recoding.levels[column.now][record];
                const QString& text =
                    hierarchy.text(level, hierarchy.groupOf(*hierarchy.rowOf(from.values[from.codes[record]]), level));
                key.push_back(column.texts.value(text, text));
            }
            records[key].push_back(record);
        }
        return records;
    }
    [[nodiscard]] qint64 then(const QStringList& key) const {
        const auto at = m_then.find(key);
        return at == m_then.end() ? 0 : at->second;
    }

private:
    struct Column {
        size_t now;  ///< place among the promise's quasi-identifiers
        size_t then; ///< place among the earlier release's attributes
        QHash<QString, QString> texts;
    };
    std::vector<Column> m_columns;
    std::map<QStringList, qint64> m_then;
};

/// Suppresses whole classes of fewer than k published records. \returns how many records went
qint64 dropSmallClasses(const Microdata& data, const Promise& promise, Recoding& recoding, int k) {
    std::map<std::vector<quint32>, std::vector<size_t>> classes;
    for (size_t record = 0; record < data.records(); ++record) {
        if (recoding.suppressed[record])
            continue;
        std::vector<quint32> key;
        for (size_t at = 0; at < promise.quasiIdentifiers.size(); ++at) {
            const anonymise::QuasiIdentifier& identifier = promise.quasiIdentifiers[at];
            const anonymise::CodedColumn& from = data.columns[size_t(identifier.column)];
            const int level = recoding.levels[at][record];
            key.push_back(quint32(level));
            key.push_back(quint32(
                identifier.hierarchy->groupOf(*identifier.hierarchy->rowOf(from.values[from.codes[record]]), level)));
        }
        classes[key].push_back(record);
    }
    qint64 dropped = 0;
    for (const auto& [key, records] : classes)
        if (qint64(records.size()) < k)
            for (const size_t record : records) {
                recoding.suppressed[record] = true;
                ++dropped;
            }
    return dropped;
}

} // namespace

std::map<QStringList, qint64> publishedClasses(const Microdata& published, const std::vector<int>& columns) {
    std::map<QStringList, qint64> classes;
    for (size_t record = 0; record < published.records(); ++record) {
        QStringList key;
        for (const int column : columns) {
            const anonymise::CodedColumn& from = published.columns[size_t(column)];
            key.push_back(from.values[from.codes[record]]);
        }
        ++classes[key];
    }
    return classes;
}

qint64 holdBack(const Microdata& data, const Promise& promise, const std::vector<Attribute>& attributes,
                Recoding& recoding, int k, const std::vector<EarlierRelease>& earlier) {
    qint64 held = 0;
    std::vector<Comparison> comparisons;
    comparisons.reserve(earlier.size());
    for (const EarlierRelease& release : earlier)
        comparisons.emplace_back(promise, attributes, recoding, data, release);
    // What is held back for one release may open a gap to another: until nothing changes, and each round takes some.
    for (bool changed = true; changed;) {
        changed = false;
        for (const Comparison& comparison : comparisons) {
            if (!comparison.isPossible())
                continue;
            for (auto& [key, records] : comparison.now(data, promise, recoding)) {
                const qint64 difference = qint64(records.size()) - comparison.then(key);
                if (difference == 0 || std::abs(difference) >= k)
                    continue;
                const qint64 surplus = difference > 0 ? difference : k + difference;
                for (qint64 at = 0; at < surplus && at < qint64(records.size()); ++at) {
                    recoding.suppressed[records[records.size() - 1 - size_t(at)]] = true;
                    ++held;
                    changed = true;
                }
            }
            const qint64 dropped = dropSmallClasses(data, promise, recoding, k);
            held += dropped;
            changed |= dropped > 0;
        }
    }
    return held;
}

} // namespace tawjih::release
