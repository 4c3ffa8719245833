#include "core/release/ReleaseHistory.h"

#include "core/release/DeskHierarchies.h"
#include "core/release/SharedGroups.h"

#include <algorithm>
#include <map>

namespace tawjih::release {

using anonymise::Hierarchy;
using anonymise::Microdata;
using anonymise::Promise;
using anonymise::QuasiIdentifier;
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

/// The column of the promise's data that a quasi-identifier stands for.
const anonymise::CodedColumn& columnOf(const Microdata& data, const QuasiIdentifier& identifier) {
    return data.columns[size_t(identifier.column)];
}

/// The least level at which a record is published.
int leastLevel(const Recoding& recoding, size_t identifier) {
    int least = 31;
    for (size_t record = 0; record < recoding.suppressed.size(); ++record)
        if (!recoding.suppressed[record])
            least = std::min(least, int(recoding.levels[identifier][record]));
    return least;
}

/// The group of a level in which each value of a column lies.
std::vector<std::vector<quint32>> groupsByLevel(const anonymise::CodedColumn& column, const Hierarchy& hierarchy) {
    std::vector<std::vector<quint32>> groups{size_t(hierarchy.levels())};
    for (const QString& value : column.values)
        for (int level = 0; level < hierarchy.levels(); ++level)
            groups[size_t(level)].push_back(quint32(hierarchy.groupOf(*hierarchy.rowOf(value), level)));
    return groups;
}

/// Keys of several parts as small numbers, in order of first appearance.
class Numbering {
public:
    quint32 of(const std::vector<quint32>& key) {
        return m_numbers.try_emplace(key, quint32(m_numbers.size())).first->second;
    }
    [[nodiscard]] size_t size() const { return m_numbers.size(); }

private:
    std::map<std::vector<quint32>, quint32> m_numbers;
};

/// A newer and an earlier release by what both tell: how many the earlier has in each group, and where the newer's
/// records are.
struct Comparison {
    std::vector<quint32> groupOf; ///< of each record of the newer
    std::vector<qint64> then;     ///< records of the earlier in each group
};

Comparison compared(const Microdata& data, const Promise& promise, const std::vector<RecipeColumn>& columns,
                    const Recoding& recoding, const EarlierRelease& earlier) {
    Comparison made;
    std::vector<std::vector<quint32>> now(data.records());
    std::vector<std::vector<quint32>> then(earlier.rows.size());
    for (size_t at = 0; at < columns.size(); ++at) {
        const auto known = std::ranges::find(earlier.columns, columns[at].attribute, &RecipeColumn::attribute);
        if (known == earlier.columns.end())
            continue;
        const QuasiIdentifier& identifier = promise.quasiIdentifiers[at];
        const anonymise::CodedColumn& from = columnOf(data, identifier);
        const QStringList every = everyValue(columns[at].attribute, from.values);
        const auto ours = hierarchyOf(columns[at], every);
        const auto theirs = hierarchyOf(*known, every);
        if (!ours || !theirs)
            continue;
        SharedGroups shared(*ours, leastLevel(recoding, at), *theirs, known->level);
        const auto groups = groupsByLevel(from, *identifier.hierarchy);
        std::vector<std::vector<quint32>> tokens{groups.size()};
        for (int level = 0; level < identifier.hierarchy->levels(); ++level)
            for (int group = 0; group < identifier.hierarchy->groups(level); ++group)
                tokens[size_t(level)].push_back(shared.ofFirst(identifier.hierarchy->text(level, group)));
        for (size_t record = 0; record < data.records(); ++record) {
            const size_t level = recoding.levels[at][record];
            now[record].push_back(tokens[level][groups[level][from.codes[record]]]);
        }
        const auto place = qsizetype(known - earlier.columns.begin());
        for (size_t row = 0; row < then.size(); ++row)
            then[row].push_back(shared.ofSecond(earlier.rows[row][place]));
    }
    if (now.empty() || now.front().empty())
        return made; // nothing in common
    Numbering groups;
    for (const std::vector<quint32>& key : now)
        made.groupOf.push_back(groups.of(key));
    std::vector<quint32> rows;
    for (const std::vector<quint32>& key : then)
        rows.push_back(groups.of(key));
    made.then.assign(groups.size(), 0);
    for (size_t row = 0; row < rows.size(); ++row)
        made.then[rows[row]] += earlier.counts[row];
    return made;
}

/// The class in which each record is published.
std::vector<quint32> publishedClassOf(const Microdata& data, const Promise& promise, const Recoding& recoding) {
    std::vector<std::vector<quint32>> keys(data.records());
    for (size_t at = 0; at < promise.quasiIdentifiers.size(); ++at) {
        const QuasiIdentifier& identifier = promise.quasiIdentifiers[at];
        const anonymise::CodedColumn& from = columnOf(data, identifier);
        const auto groups = groupsByLevel(from, *identifier.hierarchy);
        for (size_t record = 0; record < data.records(); ++record) {
            const size_t level = recoding.levels[at][record];
            keys[record].push_back(quint32(level));
            keys[record].push_back(groups[level][from.codes[record]]);
        }
    }
    Numbering classes;
    std::vector<quint32> classOf;
    for (const std::vector<quint32>& key : keys)
        classOf.push_back(classes.of(key));
    return classOf;
}

std::vector<qint64> publishedCounts(const std::vector<quint32>& groupOf, const Recoding& recoding, size_t groups) {
    std::vector<qint64> counts(groups, 0);
    for (size_t record = 0; record < groupOf.size(); ++record)
        counts[groupOf[record]] += recoding.suppressed[record] ? 0 : 1;
    return counts;
}

/// Suppresses whole classes of fewer than k published records. \returns how many records went
qint64 dropSmallClasses(const std::vector<quint32>& classOf, Recoding& recoding, int k) {
    const auto counts = publishedCounts(classOf, recoding, classOf.size());
    qint64 dropped = 0;
    for (size_t record = 0; record < classOf.size(); ++record)
        if (!recoding.suppressed[record] && counts[classOf[record]] < k) {
            recoding.suppressed[record] = true;
            ++dropped;
        }
    return dropped;
}

/// Takes the last records of every group whose difference would tell of few. \returns how many
qint64 evenOut(const Comparison& comparison, Recoding& recoding, int k) {
    auto surplus = publishedCounts(comparison.groupOf, recoding, comparison.then.size());
    for (size_t group = 0; group < surplus.size(); ++group) {
        const qint64 difference = surplus[group] - comparison.then[group];
        const bool tells = difference != 0 && std::abs(difference) < k;
        surplus[group] = !tells ? 0 : difference > 0 ? difference : k + difference;
    }
    qint64 held = 0;
    for (size_t record = comparison.groupOf.size(); record-- > 0;)
        if (qint64& left = surplus[comparison.groupOf[record]]; left > 0 && !recoding.suppressed[record]) {
            recoding.suppressed[record] = true;
            --left;
            ++held;
        }
    return held;
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

qint64 holdBack(const Microdata& data, const Promise& promise, const std::vector<RecipeColumn>& columns,
                Recoding& recoding, int k, const std::vector<EarlierRelease>& earlier,
                const std::function<bool()>& cancelled) {
    const auto stopped = [&] { return cancelled && cancelled(); };
    std::vector<Comparison> comparisons;
    for (const EarlierRelease& release : earlier) {
        if (stopped())
            return 0;
        if (Comparison made = compared(data, promise, columns, recoding, release); !made.groupOf.empty())
            comparisons.push_back(std::move(made));
    }
    if (comparisons.empty())
        return 0;
    const std::vector<quint32> classOf = publishedClassOf(data, promise, recoding);
    qint64 held = 0;
    // What is held back for one release may open a gap to another: until nothing changes, and each round takes some.
    for (bool changed = true; changed && !stopped();) {
        changed = false;
        for (const Comparison& comparison : comparisons) {
            const qint64 went = evenOut(comparison, recoding, k);
            const qint64 dropped = dropSmallClasses(classOf, recoding, k);
            held += went + dropped;
            changed |= went + dropped > 0;
        }
    }
    return held;
}

} // namespace tawjih::release
