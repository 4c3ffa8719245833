#include "ui/indicator/ConditionText.h"

#include "core/indicator/FieldLabel.h"
#include "ui/widgets/Bidi.h"

#include <algorithm>

namespace tawjih::ui {

using indicator::Condition;
using indicator::Field;
using indicator::FieldKind;
using indicator::Population;
using Test = Condition::Test;

namespace {

using Choices = std::vector<std::pair<QString, QString>>;

QString said(const Tongue& tongue, const char* source) {
    return tongue.text("ConditionText", source);
}

QString unknownText(const Tongue& tongue) {
    return said(tongue, QT_TRANSLATE_NOOP("ConditionText", "not known"));
}

QString labelled(const QString& value, const Choices& choices) {
    const auto found = std::ranges::find(choices, value, &Choices::value_type::first);
    return isolate(found == choices.end() ? value : found->second);
}

QString valuesText(const QStringList& values, const Choices& choices, const Tongue& tongue) {
    QStringList words;
    for (const QString& value : values)
        words << labelled(value, choices);
    return tongue.list(words);
}

/// A range with the words for both limits, for the lower, for the upper, and for none.
QString rangeText(const Condition& test, const Tongue& tongue, const char* both, const char* lower, const char* upper) {
    const bool from = test.min > -Condition::noLimit;
    const bool to = test.max < Condition::noLimit;
    if (from && to)
        return said(tongue, both).arg(number(test.min), number(test.max));
    if (from || to)
        return said(tongue, from ? lower : upper).arg(number(from ? test.min : test.max));
    return said(tongue, QT_TRANSLATE_NOOP("ConditionText", "any number"));
}

QString daysText(const Condition& test, const Tongue& tongue) {
    const bool ago = test.test == Test::DaysAgo;
    if (test.min == 0 && test.max < Condition::noLimit)
        return said(tongue, ago ? QT_TRANSLATE_NOOP("ConditionText", "in the last %1 days")
                                : QT_TRANSLATE_NOOP("ConditionText", "in the next %1 days"))
            .arg(number(test.max));
    return ago ? rangeText(test, tongue, QT_TRANSLATE_NOOP("ConditionText", "%1 to %2 days before"),
                           QT_TRANSLATE_NOOP("ConditionText", "at least %1 days before"),
                           QT_TRANSLATE_NOOP("ConditionText", "at most %1 days before"))
               : rangeText(test, tongue, QT_TRANSLATE_NOOP("ConditionText", "%1 to %2 days after"),
                           QT_TRANSLATE_NOOP("ConditionText", "at least %1 days after"),
                           QT_TRANSLATE_NOOP("ConditionText", "at most %1 days after"));
}

QString askedText(const Condition& test, const Choices& choices, const Tongue& tongue) {
    switch (test.test) {
    case Test::In:
        return valuesText(test.values, choices, tongue);
    case Test::Least:
        return said(tongue, QT_TRANSLATE_NOOP("ConditionText", "at least %1"))
            .arg(labelled(test.values.value(0), choices));
    case Test::Most:
        return said(tongue, QT_TRANSLATE_NOOP("ConditionText", "at most %1"))
            .arg(labelled(test.values.value(0), choices));
    case Test::Between:
        return rangeText(test, tongue, QT_TRANSLATE_NOOP("ConditionText", "%1 to %2"),
                         QT_TRANSLATE_NOOP("ConditionText", "%1 or more"),
                         QT_TRANSLATE_NOOP("ConditionText", "%1 or less"));
    case Test::DaysAgo:
    case Test::DaysAhead:
        return daysText(test, tongue);
    case Test::Known:
        return test.known ? said(tongue, QT_TRANSLATE_NOOP("ConditionText", "known")) : unknownText(tongue);
    }
    return {};
}

QString testText(const Condition& test, Population population, const FieldNames& names, const Tongue& tongue) {
    const Field* field = indicator::findField(population, test.field);
    return said(tongue, QT_TRANSLATE_NOOP("ConditionText", "%1: %2"))
        .arg(test.field.isEmpty() ? QStringLiteral("…") : indicator::fieldLabel(test.field, tongue),
             askedText(test, field ? choicesOf(*field, names, tongue) : Choices{}, tongue));
}

QString groupText(const Condition& group, Population population, const FieldNames& names, const Tongue& tongue) {
    const bool all = group.kind == Condition::Kind::All;
    if (group.parts.empty())
        return all ? said(tongue, QT_TRANSLATE_NOOP("ConditionText", "every one"))
                   : said(tongue, QT_TRANSLATE_NOOP("ConditionText", "none"));
    QStringList parts;
    for (const Condition& part : group.parts) {
        const QString words = conditionText(part, population, names, tongue);
        const bool bracketed = part.kind != Condition::Kind::Test && group.parts.size() > 1;
        parts << (bracketed ? QString(u'(' + words + u')') : words);
    }
    return parts.join(all ? said(tongue, QT_TRANSLATE_NOOP("ConditionText", "; and "))
                          : said(tongue, QT_TRANSLATE_NOOP("ConditionText", "; or ")));
}

} // namespace

std::vector<std::pair<QString, QString>> choicesOf(const Field& field, const FieldNames& names, const Tongue& tongue) {
    Choices choices;
    if (field.values) {
        for (const auto& value : field.values())
            if (!value.code.isEmpty())
                choices.emplace_back(value.code, tongue.text("Codes", value.label));
    } else if (field.kind == FieldKind::Name) {
        if (names)
            choices = names(field);
    } else {
        return choices;
    }
    // Of several there is no "not known"; and some lists have a word of their own for it.
    const QString unknown = QStringLiteral("unknown");
    if (field.kind == FieldKind::Bits || field.notKnown)
        return choices;
    if (std::ranges::find(choices, unknown, &Choices::value_type::first) == choices.end())
        choices.emplace_back(unknown, unknownText(tongue));
    return choices;
}

QString conditionText(const Condition& condition, Population population, const FieldNames& names,
                      const Tongue& tongue) {
    switch (condition.kind) {
    case Condition::Kind::Test:
        return testText(condition, population, names, tongue);
    case Condition::Kind::Not:
        return said(tongue, QT_TRANSLATE_NOOP("ConditionText", "not (%1)"))
            .arg(condition.parts.empty() ? QString()
                                         : conditionText(condition.parts.front(), population, names, tongue));
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    return groupText(condition, population, names, tongue);
}

QStringList indicatorSentences(const indicator::Indicator& indicator, const FieldNames& names, const Tongue& tongue) {
    const auto sentence = [&](const Condition& condition, const char* some, const char* every) {
        const bool all = condition.kind == Condition::Kind::All && condition.parts.empty();
        return all ? said(tongue, every)
                   : said(tongue, some).arg(conditionText(condition, indicator.population, names, tongue));
    };
    QStringList sentences{indicator::explained(indicator, tongue).trimmed()};
    if (indicator.of)
        sentences << sentence(*indicator.of, QT_TRANSLATE_NOOP("ConditionText", "Out of those with – %1."),
                              QT_TRANSLATE_NOOP("ConditionText", "Out of every one."));
    sentences << sentence(indicator.counted, QT_TRANSLATE_NOOP("ConditionText", "Counted are those with – %1."),
                          QT_TRANSLATE_NOOP("ConditionText", "Every one is counted."));
    if (indicator.unknown)
        sentences << sentence(*indicator.unknown, QT_TRANSLATE_NOOP("ConditionText", "Told apart as not known – %1."),
                              QT_TRANSLATE_NOOP("ConditionText", "Every one is told apart as not known."));
    if (!indicator.lasting.isEmpty())
        sentences << said(tongue, QT_TRANSLATE_NOOP("ConditionText", "How long it took: %1."))
                         .arg(indicator::fieldLabel(indicator.lasting, tongue));
    if (!indicator.sum.isEmpty())
        sentences << said(tongue, QT_TRANSLATE_NOOP("ConditionText", "Added up: %1."))
                         .arg(indicator::fieldLabel(indicator.sum, tongue));
    return sentences;
}

} // namespace tawjih::ui
