#include "core/anonymise/LocalRecoding.h"

#include "core/anonymise/ClassCheck.h"
#include "core/anonymise/Lattice.h"
#include "core/anonymise/RecordClasses.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tawjih::anonymise {

namespace {

using Code = Lattice::Code;

class Specialisation {
public:
    Specialisation(const Microdata& data, const Promise& promise, const std::vector<std::vector<int>>& ladders,
                   const std::function<bool()>& cancelled)
        : m_data(data)
        , m_lattice(data, promise.quasiIdentifiers)
        , m_check(data, promise.models)
        , m_ladders(ladders)
        , m_cancelled(cancelled) {
        size_t widest = 1;
        for (int attribute = 0; attribute < m_lattice.attributes(); ++attribute)
            widest = std::max(widest, size_t(m_lattice.groups(attribute, 0)));
        m_place.resize(widest);
    }

    std::optional<Recoding> run() {
        const size_t records = m_data.records();
        Recoding made;
        made.levels.assign(size_t(m_lattice.attributes()), std::vector<quint8>(records));
        made.suppressed.assign(records, false);
        Class everybody;
        everybody.records.resize(records);
        std::iota(everybody.records.begin(), everybody.records.end(), 0U);
        for (const std::vector<int>& ladder : m_ladders)
            everybody.rung.push_back(int(ladder.size()) - 1);
        if (!passes(everybody.records)) {
            made.suppressed.assign(records, true);
            return made;
        }
        std::vector<Class> open;
        open.push_back(std::move(everybody));
        while (!open.empty()) {
            if (m_cancelled && m_cancelled())
                return std::nullopt;
            Class its = std::move(open.back());
            open.pop_back();
            if (part(its, open))
                continue;
            for (size_t attribute = 0; attribute < made.levels.size(); ++attribute)
                for (const quint32 record : its.records)
                    made.levels[attribute][record] = quint8(level(its, attribute));
        }
        return made;
    }

private:
    /// Records published alike, and the rung of its ladder that each quasi-identifier stands on.
    struct Class {
        std::vector<quint32> records;
        std::vector<int> rung;
    };
    /// Records that would stand alone one rung lower.
    struct Part {
        std::vector<quint32> records;
        double gain = 0; ///< of each record
        bool stays = false;
    };

    [[nodiscard]] int level(const Class& its, size_t attribute) const {
        return m_ladders[attribute][size_t(its.rung[attribute])];
    }

    [[nodiscard]] bool passes(const std::vector<quint32>& records) {
        const auto size = qint64(records.size());
        if (m_check.sizeIsAll() || size < m_check.smallestSize())
            return size >= m_check.smallestSize();
        add(records);
        const bool does = m_check.passes(size);
        m_check.clear();
        return does;
    }
    void add(const std::vector<quint32>& records) {
        for (size_t column = 0; column < m_check.columns().size(); ++column) {
            const std::vector<quint32>& codes = m_data.columns[size_t(m_check.columns()[column])].codes;
            for (const quint32 record : records)
                m_check.add(int(column), int(codes[record]), 1);
        }
    }

    /// The parts one rung lower, and which of them have to stay together at the rung of the class: those that fail, and
    /// as many of the smallest others as it takes that they pass together.
    std::vector<Part> parts(const Class& its, size_t attribute) {
        const int above = level(its, attribute);
        const int below = m_ladders[attribute][size_t(its.rung[attribute] - 1)];
        const std::vector<Code>& codes = m_lattice.codes(int(attribute));
        const std::vector<Code>& map = m_lattice.above(int(attribute), 0, below);
        const double domain = m_lattice.domain(int(attribute));
        const std::vector<quint32>& leavesAbove = m_lattice.leaves(int(attribute), above);
        const std::vector<quint32>& leavesBelow = m_lattice.leaves(int(attribute), below);
        const std::vector<Code>& rise = m_lattice.above(int(attribute), below, above);
        std::vector<Part> made;
        for (const quint32 record : its.records) {
            const Code group = map[codes[record]];
            quint32& place = m_place[group];
            if (place == 0) {
                made.emplace_back();
                place = quint32(made.size());
                made.back().gain = (leavesAbove[rise[group]] - double(leavesBelow[group])) / std::max(1.0, domain - 1);
            }
            made[place - 1].records.push_back(record);
        }
        for (const Part& part : made)
            m_place[map[codes[part.records.front()]]] = 0;
        if (made.size() == 1)
            return made;
        std::vector<quint32> together;
        for (Part& part : made)
            if (!passes(part.records)) {
                part.stays = true;
                together.insert(together.end(), part.records.begin(), part.records.end());
            }
        while (!together.empty() && !passes(together)) {
            Part* smallest = nullptr;
            for (Part& part : made)
                if (!part.stays && (!smallest || part.records.size() < smallest->records.size()))
                    smallest = &part;
            if (!smallest)
                break;
            smallest->stays = true;
            together.insert(together.end(), smallest->records.begin(), smallest->records.end());
        }
        return made;
    }

    /// Parts a class along its best quasi-identifier. \returns false when there is none
    bool part(Class& its, std::vector<Class>& into) {
        double best = 0;
        size_t along = 0;
        std::vector<Part> chosen;
        for (size_t attribute = 0; attribute < its.rung.size(); ++attribute) {
            if (its.rung[attribute] == 0)
                continue;
            std::vector<Part> tried = parts(its, attribute);
            double gain = 0;
            for (const Part& part : tried)
                if (!part.stays)
                    gain += part.gain * double(part.records.size());
            if (tried.size() == 1) { // nobody is told apart: more exact for nothing
                --its.rung[attribute];
                into.push_back(std::move(its));
                return true;
            }
            const bool anybody = std::ranges::any_of(tried, [](const Part& part) { return !part.stays; });
            if (anybody && (chosen.empty() || gain > best)) {
                best = gain;
                along = attribute;
                chosen = std::move(tried);
            }
        }
        if (chosen.empty())
            return false;
        Class rest{{}, its.rung};
        for (Part& part : chosen) {
            if (part.stays) {
                rest.records.insert(rest.records.end(), part.records.begin(), part.records.end());
                continue;
            }
            Class& made = into.emplace_back(Class{std::move(part.records), its.rung});
            --made.rung[along];
        }
        if (!rest.records.empty())
            into.push_back(std::move(rest));
        return true;
    }

    const Microdata& m_data;
    Lattice m_lattice;
    ClassCheck m_check;
    const std::vector<std::vector<int>>& m_ladders;
    const std::function<bool()>& m_cancelled;
    std::vector<quint32> m_place; ///< [group] number of the part; all zero between uses
};

} // namespace

Recoding recodingOf(const Microdata& data, const Promise& promise, const std::vector<int>& levels) {
    Recoding made;
    for (const int level : levels)
        made.levels.emplace_back(data.records(), quint8(level));
    made.suppressed = suppressedBy(data, promise, levels);
    return made;
}

std::optional<Recoding> recodeLocally(const Microdata& data, const Promise& promise,
                                      const std::vector<std::vector<int>>& ladders,
                                      const std::function<bool()>& cancelled) {
    std::vector<std::vector<int>> all = ladders;
    if (all.empty())
        for (const QuasiIdentifier& identifier : promise.quasiIdentifiers) {
            const int most = identifier.maxLevel < 0 ? identifier.hierarchy->levels() - 1 : identifier.maxLevel;
            std::vector<int>& ladder = all.emplace_back();
            for (int level = identifier.minLevel; level <= most; ++level)
                ladder.push_back(level);
        }
    return Specialisation(data, promise, all, cancelled).run();
}

std::optional<Recoding> suppressCells(const Microdata& data, const Promise& promise, const std::vector<int>& levels,
                                      const std::function<bool()>& cancelled) {
    std::vector<std::vector<int>> ladders;
    for (size_t at = 0; at < levels.size(); ++at) {
        const int top = promise.quasiIdentifiers[at].hierarchy->levels() - 1;
        ladders.push_back(levels[at] == top ? std::vector{top} : std::vector{levels[at], top});
    }
    return recodeLocally(data, promise, ladders, cancelled);
}

double granularity(const Microdata& data, const Promise& promise, const Recoding& recoding) {
    double sum = 0;
    for (size_t at = 0; at < promise.quasiIdentifiers.size(); ++at) {
        const QuasiIdentifier& identifier = promise.quasiIdentifiers[at];
        const Hierarchy& hierarchy = *identifier.hierarchy;
        const CodedColumn& column = data.columns[size_t(identifier.column)];
        std::vector<std::vector<double>> exact; // [level][value]
        for (int level = 0; level < hierarchy.levels(); ++level) {
            std::vector<double>& its = exact.emplace_back();
            for (const QString& value : column.values) {
                const auto row = hierarchy.rowOf(value);
                const int leaves = row ? hierarchy.leaves(level, hierarchy.groupOf(*row, level)) : 1;
                its.push_back(hierarchy.size() == 1 ? 1 : 1 - double(leaves - 1) / (hierarchy.size() - 1));
            }
        }
        for (size_t record = 0; record < data.records(); ++record)
            if (!recoding.suppressed[record])
                sum += exact[recoding.levels[at][record]][column.codes[record]];
    }
    return sum / double(promise.quasiIdentifiers.size()) / double(std::max<size_t>(1, data.records()));
}

Microdata published(const Microdata& data, const Promise& promise, const Recoding& recoding) {
    Microdata made;
    for (size_t at = 0; at < data.columns.size(); ++at) {
        const CodedColumn& from = data.columns[at];
        const auto identifier = std::ranges::find(promise.quasiIdentifiers, int(at), &QuasiIdentifier::column);
        const bool isGeneralised = identifier != promise.quasiIdentifiers.end();
        const size_t place = size_t(identifier - promise.quasiIdentifiers.begin());
        const int levels = isGeneralised ? identifier->hierarchy->levels() : 1;
        CodedColumn& into = made.columns.emplace_back(CodedColumn{from.name, {}, {}});
        QHash<QString, quint32> codeOf;
        // One text a value and level: records are many, texts few.
        std::vector<int> known(size_t(levels) * size_t(from.values.size()), -1);
        for (size_t record = 0; record < from.codes.size(); ++record) {
            if (recoding.suppressed[record])
                continue;
            const quint32 value = from.codes[record];
            const int level = isGeneralised ? recoding.levels[place][record] : 0;
            int& code = known[size_t(level) * size_t(from.values.size()) + value];
            if (code < 0) {
                QString text = from.values[value];
                if (isGeneralised)
                    text = identifier->hierarchy->text(
                        level, identifier->hierarchy->groupOf(*identifier->hierarchy->rowOf(text), level));
                const auto existing = codeOf.constFind(text);
                code = existing != codeOf.cend() ? int(*existing) : int(into.values.size());
                if (existing == codeOf.cend()) {
                    codeOf.insert(text, quint32(code));
                    into.values.push_back(text);
                }
            }
            into.codes.push_back(quint32(code));
        }
    }
    return made;
}

} // namespace tawjih::anonymise
