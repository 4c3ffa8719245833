#include "core/anonymise/DisclosureRisk.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tawjih::anonymise {

namespace {

using Kind = FieldProblem::Kind;

std::vector<FieldProblem> problemsOf(const Microdata& data, const RiskOptions& options) {
    std::vector<FieldProblem> problems;
    const auto positive = [](double weight) { return std::isfinite(weight) && weight > 0; };
    if (!options.weights.empty() &&
        (options.weights.size() != data.records() || !std::ranges::all_of(options.weights, positive)))
        problems.push_back({QStringLiteral("weights"), Kind::OutOfRange});
    if (options.household < -1 || options.household >= int(data.columns.size()))
        problems.push_back({QStringLiteral("household"), Kind::Unknown});
    else if (options.household >= 0) {
        const CodedColumn& column = data.columns[size_t(options.household)];
        const auto known = [&](quint32 code) { return code < quint32(column.values.size()); };
        if (column.codes.size() != data.records() || !std::ranges::all_of(column.codes, known))
            problems.push_back({QStringLiteral("codes"), Kind::OutOfRange});
    }
    return problems;
}

void weigh(DisclosureRisk& risk, const std::vector<double>& weights) {
    for (size_t record = 0; record < weights.size(); ++record)
        if (risk.classOf[record] != EquivalenceClasses::none)
            risk.classes[risk.classOf[record]].population += weights[record];
    for (RiskClass& one : risk.classes) {
        one.population = std::max(one.population, double(one.records));
        one.individual = individualRisk(one.records, one.population);
    }
}

std::vector<double> householdRisk(const DisclosureRisk& risk, const CodedColumn& households) {
    const auto alone = households.values.indexOf(QString());
    std::vector<double> nobody(size_t(households.values.size()), 1); // the probability that no member is identified
    for (size_t record = 0; record < risk.classOf.size(); ++record)
        nobody[households.codes[record]] *= 1 - risk.individual(record);
    std::vector<double> made(risk.classOf.size(), 0);
    for (size_t record = 0; record < made.size(); ++record)
        if (risk.of(record) != nullptr)
            made[record] =
                households.codes[record] == alone ? risk.individual(record) : 1 - nobody[households.codes[record]];
    return made;
}

RecordCount share(qint64 records, qint64 published) {
    return {records, double(records) / double(published)};
}

template <typename Holds>
RecordCount recordsIn(const DisclosureRisk& risk, Holds holds) {
    qint64 records = 0;
    for (const RiskClass& one : risk.classes)
        if (holds(one))
            records += one.records;
    return share(records, risk.published);
}

} // namespace

double individualRisk(quint32 records, double population) {
    const double f = records;
    const double odds = population / f - 1; // (1 − p)/p, in which ln(1/p) is log1p(odds)
    constexpr double tiny = 1e-4;           // below it the series is exact to the last digit, and the formula is not
    if (!(odds > 0))
        return 1 / f;
    if (records == 1)
        return std::log1p(odds) / odds;
    if (records == 2)
        return odds < tiny ? 0.5 - odds / 3 + odds * odds / 4 - odds * odds * odds / 5
                           : (odds - std::log1p(odds)) / (odds * odds);
    const double p = f / population;
    return p / (f - 1 + p);
}

const RiskClass* DisclosureRisk::of(size_t record) const {
    return classOf[record] == EquivalenceClasses::none ? nullptr : &classes[classOf[record]];
}

double DisclosureRisk::individual(size_t record) const {
    const RiskClass* one = of(record);
    return one == nullptr ? 0 : one->individual;
}

RecordCount DisclosureRisk::above(double threshold) const {
    return recordsIn(*this, [=](const RiskClass& one) { return one.individual > threshold; });
}

RecordCount DisclosureRisk::inClassesBelow(quint32 records) const {
    return recordsIn(*this, [=](const RiskClass& one) { return one.records < records; });
}

Result<DisclosureRisk> disclosureRisk(const Microdata& data, std::span<const int> keys, const RiskOptions& options) {
    TRY_ASSIGN(EquivalenceClasses found, equivalenceClasses(data, keys, options.suppressed));
    if (auto problems = problemsOf(data, options); !problems.empty())
        return fail(Error{ErrorCode::Invalid, {}, std::move(problems)});
    DisclosureRisk risk{std::move(found.classOf), {}, found.published, {}};
    risk.classes.reserve(found.classes.size());
    for (const EquivalenceClasses::Class& one : found.classes)
        risk.classes.push_back({one.records, one.firstRecord, 0, 0});
    weigh(risk, options.weights);
    if (options.household >= 0)
        risk.household = householdRisk(risk, data.columns[size_t(options.household)]);
    return risk;
}

RiskSummary summarise(const DisclosureRisk& risk) {
    RiskSummary made;
    made.records = risk.published;
    made.suppressed = qint64(risk.classOf.size()) - risk.published;
    made.classes = qint64(risk.classes.size());
    made.below2 = risk.inClassesBelow(2);
    made.below3 = risk.inClassesBelow(3);
    made.below5 = risk.inClassesBelow(5);
    made.smallestClass = std::numeric_limits<quint32>::max();
    for (const RiskClass& one : risk.classes) {
        made.smallestClass = std::min(made.smallestClass, one.records);
        made.largestClass = std::max(made.largestClass, one.records);
        made.highestJournalist = std::max(made.highestJournalist, one.journalist());
        made.highestIndividual = std::max(made.highestIndividual, one.individual);
        made.meanJournalist += one.records * one.journalist();
        made.expected += one.records * one.individual;
    }
    const auto records = double(risk.published);
    made.meanClass = records / double(made.classes);
    made.highestProsecutor = 1.0 / made.smallestClass;
    made.meanJournalist /= records;
    made.marketer = double(made.classes) / records;
    made.global = made.expected / records;
    if (!risk.household.empty()) {
        const double expected = std::accumulate(risk.household.begin(), risk.household.end(), 0.0);
        made.household = {*std::ranges::max_element(risk.household), expected / records, expected};
    }
    return made;
}

std::vector<ExposedCombination> mostExposed(const DisclosureRisk& risk, const Microdata& data,
                                            std::span<const int> keys, size_t limit) {
    std::vector<RiskClass> exposed = risk.classes;
    const auto end = exposed.begin() + std::ptrdiff_t(std::min(limit, exposed.size()));
    std::partial_sort(exposed.begin(), end, exposed.end(), [](const RiskClass& a, const RiskClass& b) {
        return std::tuple(a.records, -a.individual, a.firstRecord) <
               std::tuple(b.records, -b.individual, b.firstRecord);
    });
    std::vector<ExposedCombination> made;
    for (auto one = exposed.begin(); one != end; ++one) {
        made.push_back({{}, one->records, one->individual});
        for (const int key : keys)
            made.back().codes.push_back(data.columns[size_t(key)].codes[one->firstRecord]);
    }
    return made;
}

} // namespace tawjih::anonymise
