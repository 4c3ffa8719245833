#include "core/release/ReleaseRisk.h"

#include "core/anonymise/DisclosureRisk.h"
#include "core/anonymise/Suda.h"

namespace tawjih::release {

using namespace anonymise;

namespace {

constexpr size_t exposedGroups = 20;
constexpr int sudaSize = 3; ///< larger minimal uniques say little of people, and take long to find

} // namespace

std::optional<RiskFigures> riskFigures(const Microdata& data, const std::vector<int>& keys,
                                       const std::function<bool()>& cancelled) {
    const auto measured = disclosureRisk(data, keys);
    SudaOptions options;
    options.maximumSize = sudaSize;
    options.cancelled = cancelled;
    const auto found = suda(data, keys, options);
    if (!measured || !found)
        return std::nullopt;
    const RiskSummary risk = summarise(*measured);
    const SudaSummary uniques = summarise(*found);
    RiskFigures figures;
    figures.smallestClass = risk.smallestClass;
    figures.prosecutor = risk.highestProsecutor;
    figures.journalist = risk.highestJournalist;
    figures.marketer = risk.marketer;
    figures.globalRisk = risk.global;
    figures.below2 = double(risk.below2.records);
    figures.below3 = double(risk.below3.records);
    figures.below5 = double(risk.below5.records);
    figures.sudaRecords = double(uniques.uniques.records);
    figures.sudaScore = uniques.meanDis;
    return figures;
}

std::vector<ExposedGroup> mostExposedGroups(const Microdata& data, const std::vector<int>& keys) {
    std::vector<ExposedGroup> groups;
    const auto risk = disclosureRisk(data, keys);
    if (!risk)
        return groups;
    for (const ExposedCombination& exposed : mostExposed(*risk, data, keys, exposedGroups)) {
        ExposedGroup& group = groups.emplace_back();
        for (size_t at = 0; at < keys.size(); ++at)
            group.values.push_back(data.columns[size_t(keys[at])].values[exposed.codes[at]]);
        group.persons = exposed.records;
    }
    return groups;
}

double meanRiskOf(const Microdata& data, const std::vector<int>& keys) {
    const auto risk = disclosureRisk(data, keys);
    return risk ? summarise(*risk).marketer : 1;
}

} // namespace tawjih::release
