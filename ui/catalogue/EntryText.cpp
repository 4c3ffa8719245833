#include "ui/catalogue/EntryText.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>
#include <QStringList>

namespace tawjih::ui::EntryText {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString months(const std::optional<int>& count) {
    return count ? Words::tr("%n month(s)", nullptr, *count) : QString();
}

QString seats(const std::optional<int>& count) {
    return count ? Words::tr("%n place(s)", nullptr, *count) : QString();
}

QString coordinates(const Establishment& place) {
    if (!place.latitude || !place.longitude)
        return {};
    const QLocale plain = QLocale::c();
    return isolateLtr(QString(plain.toString(*place.latitude, 'f', 5) + QLatin1String(", ") +
                              plain.toString(*place.longitude, 'f', 5)));
}

QString cost(const std::optional<int>& dirhams) {
    if (!dirhams)
        return {};
    return *dirhams == 0 ? Words::tr("free of charge") : Words::tr("%1 dirhams").arg(number(*dirhams));
}

QString isolatedLtr(const QString& words) {
    return words.isEmpty() ? QString() : isolateLtr(words);
}

QString isolated(const QString& words) {
    return words.isEmpty() ? QString() : isolate(words);
}

/// Facts, as long as they say something.
class Facts {
public:
    void add(const QString& label, const QString& words) {
        if (!words.isEmpty())
            list.push_back({label, words});
    }
    std::vector<Fact> list;
};

void addFacts(Facts& facts, const Provider& provider, QDate) {
    facts.add(Words::tr("Kind"), labelOf(provider.kind));
}

void addFacts(Facts& facts, const Establishment& place, QDate) {
    facts.add(Words::tr("Arrondissement"), placeText(place.arrondissement));
    facts.add(Words::tr("Address"), isolated(place.address));
    facts.add(Words::tr("Telephone"), isolatedLtr(place.phone));
    facts.add(Words::tr("E-mail"), isolatedLtr(place.email));
    facts.add(Words::tr("Website"), isolatedLtr(place.website));
    facts.add(Words::tr("Coordinates"), coordinates(place));
}

void addFacts(Facts& facts, const Programme& programme, QDate) {
    facts.add(Words::tr("Trade"), tradeText(programme.trade));
    facts.add(Words::tr("Level"), labelOf(programme.level));
    facts.add(Words::tr("Where"), labelOf(programme.mode));
    facts.add(Words::tr("Length"), months(programme.durationMonths));
    facts.add(Words::tr("Certificate"), isolated(programme.certificate.in(QLocale().language())));
}

void addFacts(Facts& facts, const Intake& intake, QDate today) {
    facts.add(Words::tr("Starts"), dateWithDistance(intake.startsOn, today));
    facts.add(Words::tr("Ends"), intake.endsOn ? dateText(*intake.endsOn) : QString());
    facts.add(Words::tr("Applications"), window(intake, today));
    facts.add(Words::tr("Places"),
              joined({intake.seats ? number(*intake.seats) : QString(),
                      intake.foreignQuota ? Words::tr("of which %1 for foreigners").arg(number(*intake.foreignQuota))
                                          : QString()}));
    facts.add(Words::tr("Hours"), joined({intake.schedule == Schedule::NotKnown ? QString() : labelOf(intake.schedule),
                                          isolatedLtr(intake.scheduleNote)}));
    facts.add(Words::tr("Taught in"), languageText(intake.teachingLanguage));
    facts.add(Words::tr("Cost"), cost(intake.costDirhams));
    facts.add(Words::tr("Grants and help"), isolated(intake.grants));
}

} // namespace

QString title(const CatalogueEntry& entry) {
    return std::visit(
        [](const auto& each) {
            if constexpr (requires { each.name; })
                return each.name.in(QLocale().language());
            else
                return Words::tr("Intake of %1").arg(isolate(dateText(each.startsOn)));
        },
        entry);
}

QString window(const Intake& intake, QDate today) {
    const auto& from = intake.applicationsFrom;
    const auto& until = intake.applicationsUntil;
    if (from && today < *from)
        return Words::tr("from %1").arg(shortDateText(*from));
    if (until && today > *until)
        return Words::tr("closed since %1").arg(shortDateText(*until));
    if (until)
        return Words::tr("open until %1").arg(shortDateText(*until));
    return from ? Words::tr("open since %1").arg(shortDateText(*from)) : QString();
}

QString summary(const CatalogueEntry& entry, QDate today) {
    if (const auto* place = std::get_if<Establishment>(&entry))
        return placeText(place->arrondissement);
    if (const auto* programme = std::get_if<Programme>(&entry))
        return joined({labelOf(programme->level), months(programme->durationMonths)});
    if (const auto* intake = std::get_if<Intake>(&entry))
        return joined({seats(intake->seats), window(*intake, today)});
    return {};
}

QString stateWord(Staleness::State state) {
    switch (state) {
    case Staleness::State::NeverVerified:
        return Words::tr("not verified");
    case Staleness::State::Fresh:
        return Words::tr("verified");
    case Staleness::State::Stale:
        return Words::tr("to verify again");
    }
    Q_UNREACHABLE();
}

Tone stateTone(Staleness::State state) {
    return state == Staleness::State::Fresh ? Tone::Good : Tone::Warning;
}

QString provenance(const CatalogueEntry& entry, QDate today, const StalenessDelays& delays) {
    const Provenance& from = provenanceOf(entry);
    QStringList sentences;
    if (!from.source.isEmpty())
        sentences << (from.sourceOn
                          ? Words::tr("Source: %1, %2.").arg(isolate(from.source), shortDateText(*from.sourceOn))
                          : Words::tr("Source: %1.").arg(isolate(from.source)));
    const Staleness staleness = stalenessOf(entry, today, delays);
    if (staleness.state == Staleness::State::NeverVerified) {
        sentences << Words::tr("Nobody has checked it with the centre yet.");
        return sentences.join(u' ');
    }
    sentences
        << (from.verifiedOn
                ? Words::tr("Verified by %1 on %2.").arg(isolate(from.verifiedBy), shortDateText(*from.verifiedOn))
                : Words::tr("Verified by %1.").arg(isolate(from.verifiedBy)));
    if (staleness.day)
        sentences << (staleness.state == Staleness::State::Fresh
                          ? Words::tr("To be verified again after %1.").arg(shortDateText(*staleness.day))
                          : Words::tr("To be verified again since %1.").arg(shortDateText(*staleness.day)));
    return sentences.join(u' ');
}

std::vector<Fact> facts(const CatalogueEntry& entry, QDate today) {
    Facts facts;
    std::visit([&](const auto& each) { addFacts(facts, each, today); }, entry);
    return std::move(facts.list);
}

} // namespace tawjih::ui::EntryText
