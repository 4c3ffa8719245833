#include "core/release/ReleaseRisk.h"

#include "core/anonymise/DisclosureRisk.h"
#include "core/anonymise/Suda.h"

namespace tawjih::release {

using namespace anonymise;

namespace {

constexpr size_t exposedGroups = 20;
constexpr int sudaSize = 3; ///< larger minimal uniques say little of people, and take long to find

CodedColumn everybodyAlone(size_t records) {
    return {{}, {QString()}, std::vector<quint32>(records, 0)};
}

} // namespace

std::optional<RiskFigures> riskFigures(const Microdata& data, const std::vector<int>& keys,
                                       const CodedColumn& households, const std::function<bool()>& cancelled) {
    Microdata measuredBy = data; // a column more, which nobody outside sees
    measuredBy.columns.push_back(households.codes.empty() ? everybodyAlone(data.records()) : households);
    RiskOptions risks;
    risks.household = int(data.columns.size());
    const auto measured = disclosureRisk(measuredBy, keys, risks);
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
    figures.household = risk.household->mean;
    figures.householdMost = risk.household->highest;
    figures.sudaRecords = double(uniques.uniques.records);
    figures.sudaScore = uniques.meanDis;
    return figures;
}

CodedColumn publishedHouseholds(const CodedColumn& households, const std::vector<bool>& suppressed) {
    CodedColumn kept{households.name, households.values, {}};
    for (size_t record = 0; record < households.codes.size(); ++record)
        if (!suppressed[record])
            kept.codes.push_back(households.codes[record]);
    return kept;
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
