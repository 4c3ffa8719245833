#include "ui/indicator/DefinitionEntry.h"

#include "core/base/Text.h"
#include "ui/indicator/DefinitionProblemText.h"
#include "ui/widgets/Bidi.h"

#include <algorithm>

namespace tawjih::ui {

using indicator::DefinitionKind;
using indicator::Definitions;
using State = DefinitionEntry::State;

namespace {

constexpr qsizetype longestCode = 50; // with room for a number behind it

QString entryText(const Tongue& tongue, const char* source) {
    return tongue.text("DefinitionEntry", source);
}

QString entryText(const char* source) {
    return QCoreApplication::translate("DefinitionEntry", source);
}

template <typename T>
bool has(const std::vector<T>& all, const QString& code) {
    return std::ranges::find(all, code, &T::code) != all.end();
}

template <typename T>
void add(std::vector<DefinitionEntry>& entries, DefinitionKind kind, const std::vector<T>& all,
         const std::vector<T>& shipped, const Definitions& definitions, QLocale::Language language) {
    for (const bool own : {true, false})
        for (const T& each : all) {
            const auto* stored = definitions.ownOf(kind, each.code);
            if ((stored != nullptr && !each.shipped) != own)
                continue;
            const State state = !own ? State::Shipped : has(shipped, each.code) ? State::Replacing : State::Own;
            entries.push_back({kind, each.code, each.name.in(language), state, own ? stored->stamp.version : 0});
        }
}

QString cardText(const indicator::Card& card, const Definitions& all, const Tongue& tongue) {
    const auto language = tongue.locale().language();
    QString what = card.title.in(language);
    if (what.isEmpty()) {
        QStringList names;
        for (const QString& code : card.indicators) {
            const auto* indicator = all.indicators.find(code);
            names << isolate(indicator ? indicator->name.in(language) : code);
        }
        what = tongue.list(names);
    }
    if (card.rows && card.columns)
        what = entryText(tongue, QT_TRANSLATE_NOOP("DefinitionEntry", "%1, by %2 and %3"))
                   .arg(what, tongue.label(*card.rows), tongue.label(*card.columns));
    else if (card.rows)
        what = entryText(tongue, QT_TRANSLATE_NOOP("DefinitionEntry", "%1, by %2")).arg(what, tongue.label(*card.rows));
    return entryText(tongue, QT_TRANSLATE_NOOP("DefinitionEntry", "• %1 (%2)")).arg(what, tongue.label(card.chart));
}

QString cardsText(const std::vector<indicator::Card>& cards, const Definitions& all, const Tongue& tongue) {
    QStringList lines;
    for (const indicator::Card& card : cards)
        lines << cardText(card, all, tongue);
    return lines.join(u'\n');
}

QStringList indicatorDetails(const indicator::Indicator& indicator, const FieldNames& names, const Tongue& tongue) {
    QStringList said = indicatorSentences(indicator, names, tongue);
    QStringList breakdowns;
    for (const indicator::Dimension dimension : indicator.breakdowns)
        breakdowns << tongue.label(dimension);
    if (!breakdowns.isEmpty())
        said << entryText(tongue, QT_TRANSLATE_NOOP("DefinitionEntry", "Broken down by: %1."))
                    .arg(tongue.list(breakdowns));
    if (!indicator.source.isEmpty())
        said << entryText(tongue, QT_TRANSLATE_NOOP("DefinitionEntry", "Source: %1")).arg(isolate(indicator.source));
    return said;
}

QStringList reportDetails(const indicator::ReportTemplate& report, const Definitions& all, const Tongue& tongue) {
    const auto language = tongue.locale().language();
    QStringList said;
    if (!report.summary.isEmpty())
        said << report.summary.in(language);
    for (const auto& section : report.sections)
        said << QString(section.heading.in(language) + u'\n' + cardsText(section.cards, all, tongue));
    return said;
}

QStringList brokenDetails(const DefinitionEntry& entry, const Definitions& all) {
    const auto found = std::ranges::find_if(all.broken, [&](const indicator::BrokenDefinition& broken) {
        return broken.kind == entry.kind && broken.code == entry.code;
    });
    QStringList said{
        entryText(QT_TRANSLATE_NOOP("DefinitionEntry", "This version of Tawjih cannot read this definition. It is "
                                                       "left aside; nothing of it is lost."))};
    if (found != all.broken.end())
        said << definitionProblemsText(found->problems);
    return said;
}

} // namespace

QUuid DefinitionEntry::key() const {
    static const QUuid space(QStringLiteral("{5d3c2c55-6b0f-4a3c-9a77-0f6f4f0a51c2}"));
    return QUuid::createUuidV5(space, QString(codeOf(kind) + u'/' + code));
}

QString freeCode(const QString& name, const QString& otherwise, const QStringList& taken) {
    QString made;
    for (const QChar each : foldName(name)) {
        if ((each >= u'a' && each <= u'z') || (!made.isEmpty() && each >= u'0' && each <= u'9'))
            made += each;
        else if (!made.isEmpty() && !made.endsWith(u'_'))
            made += u'_';
    }
    made.truncate(longestCode);
    while (made.endsWith(u'_'))
        made.chop(1);
    if (made.size() < 2)
        made = otherwise;
    QString free = made;
    for (int i = 2; taken.contains(free); ++i)
        free = made + u'_' + QString::number(i);
    return free;
}

std::vector<DefinitionEntry> definitionEntries(const Definitions& all, const Tongue& tongue) {
    static const Definitions shipped = indicator::definitionsWith({});
    const auto language = tongue.locale().language();
    std::vector<DefinitionEntry> entries;
    for (const auto& broken : all.broken) {
        const auto* stored = all.ownOf(broken.kind, broken.code);
        entries.push_back({broken.kind, broken.code, broken.code, State::Broken, stored ? stored->stamp.version : 0});
    }
    add(entries, DefinitionKind::Indicator, all.indicators.all(), shipped.indicators.all(), all, language);
    add(entries, DefinitionKind::Dashboard, all.dashboards, shipped.dashboards, all, language);
    add(entries, DefinitionKind::Report, all.reports, shipped.reports, all, language);
    return entries;
}

QString stateText(State state) {
    switch (state) {
    case State::Shipped:
        return entryText(QT_TRANSLATE_NOOP("DefinitionEntry", "of the program"));
    case State::Own:
        return entryText(QT_TRANSLATE_NOOP("DefinitionEntry", "own"));
    case State::Replacing:
        return entryText(QT_TRANSLATE_NOOP("DefinitionEntry", "own, in place of the program’s"));
    case State::Broken:
        return entryText(QT_TRANSLATE_NOOP("DefinitionEntry", "cannot be read"));
    }
    return {};
}

Line lineOf(const DefinitionEntry& entry) {
    Line line;
    line.key = entry.key();
    line.text = isolate(entry.name);
    line.second = labelOf(entry.kind);
    line.tag = stateText(entry.state);
    line.tone = entry.state == State::Broken    ? Tone::Danger
                : entry.state == State::Shipped ? Tone::Neutral
                                                : Tone::Accent;
    return line;
}

QStringList detailsOf(const DefinitionEntry& entry, const Definitions& all, const FieldNames& names,
                      const Tongue& tongue) {
    if (entry.state == State::Broken)
        return brokenDetails(entry, all);
    switch (entry.kind) {
    case DefinitionKind::Indicator:
        if (const auto* indicator = all.indicators.find(entry.code))
            return indicatorDetails(*indicator, names, tongue);
        break;
    case DefinitionKind::Dashboard:
        if (const auto* dashboard = all.dashboard(entry.code))
            return {cardsText(dashboard->cards, all, tongue)};
        break;
    case DefinitionKind::Report:
        if (const auto* report = all.report(entry.code))
            return reportDetails(*report, all, tongue);
        break;
    }
    return {};
}

} // namespace tawjih::ui
