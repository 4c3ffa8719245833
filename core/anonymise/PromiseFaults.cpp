#include "core/anonymise/Anonymisation.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tawjih::anonymise {

namespace {

using Kind = PromiseFault::Kind;

/// The texts that occur, without those of the dictionary that no record has.
QStringList valuesIn(const CodedColumn& column) {
    std::vector<bool> occurs(size_t(column.values.size()));
    for (const quint32 code : column.codes)
        occurs[code] = true;
    QStringList values;
    for (qsizetype value = 0; value < column.values.size(); ++value)
        if (occurs[size_t(value)])
            values.push_back(column.values[value]);
    return values;
}

class Examination {
public:
    Examination(const Microdata& data, const Promise& promise) : m_data(data), m_promise(promise) {}

    std::vector<PromiseFault> faults() {
        if (m_data.records() == 0)
            note(Kind::NoRecords);
        if (m_promise.quasiIdentifiers.empty())
            note(Kind::NoQuasiIdentifier);
        if (m_promise.models.empty())
            note(Kind::NoModel);
        if (!(m_promise.suppressionLimit >= 0 && m_promise.suppressionLimit <= 1))
            note(Kind::ParameterOutside, -1);
        if (!(m_promise.meanRiskLimit > 0 && m_promise.meanRiskLimit <= 1))
            note(Kind::ParameterOutside, -3);
        checkUtility();
        for (size_t at = 0; at < m_promise.quasiIdentifiers.size(); ++at)
            check(m_promise.quasiIdentifiers[at], int(at));
        for (size_t at = 0; at < m_promise.models.size(); ++at)
            std::visit([&](const auto& model) { check(model, int(at)); }, m_promise.models[at]);
        return std::move(m_faults);
    }

private:
    void note(Kind kind, int index = -1, const QString& value = {}, int possible = 0) {
        m_faults.push_back({kind, index, value, possible});
    }
    [[nodiscard]] bool exists(int column) const { return column >= 0 && column < int(m_data.columns.size()); }
    [[nodiscard]] const CodedColumn& column(int at) const { return m_data.columns[size_t(at)]; }

    void checkUtility() {
        const Utility& utility = m_promise.utility;
        const bool areWeights = utility.weights.empty() ||
                                (utility.weights.size() == m_promise.quasiIdentifiers.size() &&
                                 std::ranges::all_of(utility.weights, [](double weight) { return weight >= 0; }) &&
                                 *std::ranges::max_element(utility.weights) > 0);
        if (!areWeights || !(utility.gsFactor >= 0 && utility.gsFactor <= 1))
            note(Kind::ParameterOutside, -2);
    }

    void check(const QuasiIdentifier& identifier, int at) {
        if (!exists(identifier.column))
            return note(Kind::ColumnMissing, at);
        if (m_used.contains(identifier.column))
            note(Kind::ColumnTwice, at);
        m_used.insert(identifier.column);
        if (!identifier.hierarchy)
            return note(Kind::HierarchyMissing, at);
        const QStringList values = valuesIn(column(identifier.column));
        if (values.size() > std::numeric_limits<quint16>::max())
            note(Kind::TooManyValues, identifier.column);
        for (const HierarchyFault& fault : identifier.hierarchy->missing(values))
            note(Kind::ValueMissing, identifier.column, fault.value);
        const int top = identifier.hierarchy->levels() - 1;
        const int most = identifier.maxLevel < 0 ? top : identifier.maxLevel;
        if (identifier.minLevel < 0 || most > top || identifier.minLevel > most || top > 31)
            note(Kind::LevelsEmpty, at);
    }

    void check(const KAnonymity& model, int at) {
        if (model.k < 1)
            note(Kind::ParameterOutside, at);
        else if (model.k > int(m_data.records()))
            note(Kind::TooFewRecords, at, {}, int(m_data.records()));
    }

    void check(const DistinctDiversity& model, int at) { checkDiversity(model.column, model.l, at); }
    void check(const EntropyDiversity& model, int at) { checkDiversity(model.column, model.l, at); }
    void check(const RecursiveDiversity& model, int at) {
        if (!(model.c > 0))
            note(Kind::ParameterOutside, at);
        checkDiversity(model.column, model.l, at);
    }

    void checkDiversity(int sensitive, double l, int at) {
        if (!checkSensitive(sensitive, at))
            return;
        const auto values = int(valuesIn(column(sensitive)).size());
        if (!(l >= 1))
            note(Kind::ParameterOutside, at);
        else if (l > values)
            note(Kind::TooFewValues, at, {}, values);
    }

    void check(const Closeness& model, int at) {
        if (!checkSensitive(model.column, at))
            return;
        if (!(model.t >= 0 && model.t <= 1))
            note(Kind::ParameterOutside, at);
        const CodedColumn& sensitive = column(model.column);
        if (model.distance == Closeness::Distance::Hierarchical) {
            if (!model.hierarchy)
                return note(Kind::HierarchyMissing, at);
            for (const HierarchyFault& fault : model.hierarchy->missing(sensitive.values))
                note(Kind::ValueMissing, model.column, fault.value);
        }
        if (model.order.empty())
            return;
        std::vector<int> sorted = model.order;
        std::ranges::sort(sorted);
        bool isComplete = sorted.size() == size_t(sensitive.values.size());
        for (size_t code = 0; isComplete && code < sorted.size(); ++code)
            isComplete = sorted[code] == int(code);
        if (!isComplete)
            note(Kind::OrderIncomplete, at);
    }

    bool checkSensitive(int sensitive, int at) {
        if (!exists(sensitive)) {
            note(Kind::ColumnMissing, at);
            return false;
        }
        if (m_used.contains(sensitive))
            note(Kind::ColumnTwice, at);
        if (column(sensitive).values.size() > std::numeric_limits<quint16>::max())
            note(Kind::TooManyValues, sensitive);
        return true;
    }

    const Microdata& m_data;
    const Promise& m_promise;
    QSet<int> m_used;
    std::vector<PromiseFault> m_faults;
};

} // namespace

std::vector<PromiseFault> faultsOf(const Microdata& data, const Promise& promise) {
    return Examination(data, promise).faults();
}

} // namespace tawjih::anonymise
