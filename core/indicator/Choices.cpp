#include "core/indicator/Choices.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace tawjih::indicator {

namespace {

/// Marks the raw numbers that occur in a field of a population.
void mark(const Field& field, const Facts& facts, std::vector<quint8>& seen) {
    const auto translated = field.translate ? field.translate(facts) : std::vector<quint16>();
    const auto markAll = [&](const auto& column) {
        for (const auto raw : column) {
            const std::size_t value = translated.empty() ? raw : raw < translated.size() ? translated[raw] : 0;
            if (value < seen.size())
                seen[value] = 1;
        }
    };
    for (const FactShard& shard : facts.shards) {
        const Column column = field.column(shard);
        if (const auto* narrow = std::get_if<const std::vector<quint8>*>(&column))
            markAll(**narrow);
        else if (const auto* wide = std::get_if<const std::vector<quint16>*>(&column))
            markAll(**wide);
    }
}

QStringList namedKeys(Dimension dimension, const Facts& facts) {
    std::vector<quint8> seen(static_cast<std::size_t>(facts.codes.size()), 0);
    for (const auto& population : allOf<Population>())
        if (const Field* field = fieldOf(dimension, population.value))
            mark(*field, facts, seen);
    QStringList keys;
    for (std::size_t number = 1; number < seen.size(); ++number)
        if (seen[number] != 0)
            keys << facts.codes.key(static_cast<FactName>(number));
    return keys;
}

} // namespace

std::vector<Choice> choicesOf(Dimension dimension, const Facts& facts, const Tongue& tongue) {
    if (isTime(dimension))
        return {};
    QStringList keys;
    bool named = false;
    if (dimension == Dimension::Desk) {
        keys << QStringLiteral("desk");
    } else if (dimension == Dimension::AgeGroup || dimension == Dimension::AgeBand) {
        for (const auto& [from, key] : ageGroups(dimension))
            keys << key;
    } else {
        for (const auto& population : allOf<Population>()) {
            const Field* field = fieldOf(dimension, population.value);
            if (!field)
                continue;
            if (!field->values) {
                named = true;
                keys = namedKeys(dimension, facts);
            } else {
                for (const FieldValue& value : field->values())
                    // What means "not said" is not known.
                    if (value.code != unknownKey && value.code != QLatin1String("undisclosed"))
                        keys << value.code;
            }
            break;
        }
    }
    std::vector<Choice> choices;
    for (const QString& key : keys)
        choices.push_back({key, keyLabel(dimension, key, facts, tongue)});
    if (named) {
        QCollator order(tongue.locale());
        std::ranges::sort(choices,
                          [&](const Choice& a, const Choice& b) { return order.compare(a.label, b.label) < 0; });
    }
    if (dimension != Dimension::Desk)
        choices.push_back({unknownKey, keyLabel(dimension, unknownKey, facts, tongue)});
    return choices;
}

} // namespace tawjih::indicator
