#include "ui/catalogue/EntryText.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>
#include <QStringList>

namespace tawjih::ui::EntryText {

namespace {

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString months(const std::optional<int>& count) {
    return count ? EntryWords::tr("%n month(s)", nullptr, *count) : QString();
}

QString seats(const std::optional<int>& count) {
    return count ? EntryWords::tr("%n place(s)", nullptr, *count) : QString();
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
    return *dirhams == 0 ? EntryWords::tr("free of charge") : EntryWords::tr("%1 dirhams").arg(number(*dirhams));
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
    facts.add(EntryWords::tr("Kind"), labelOf(provider.kind));
}

void addFacts(Facts& facts, const Establishment& place, QDate) {
    facts.add(EntryWords::tr("Arrondissement"), placeText(place.arrondissement));
    facts.add(EntryWords::tr("Address"), isolate(place.address));
    facts.add(EntryWords::tr("Telephone"), isolateLtr(place.phone));
    facts.add(EntryWords::tr("E-mail"), isolateLtr(place.email));
    facts.add(EntryWords::tr("Website"), isolateLtr(place.website));
    facts.add(EntryWords::tr("Coordinates"), coordinates(place));
}

void addFacts(Facts& facts, const Programme& programme, QDate) {
    facts.add(EntryWords::tr("Trade"), tradeText(programme.trade));
    facts.add(EntryWords::tr("Level"), labelOf(programme.level));
    facts.add(EntryWords::tr("Where"), labelOf(programme.mode));
    facts.add(EntryWords::tr("Length"), months(programme.durationMonths));
    facts.add(EntryWords::tr("Certificate"), isolate(programme.certificate.in(QLocale().language())));
}

void addFacts(Facts& facts, const Intake& intake, QDate today) {
    facts.add(EntryWords::tr("Starts"), dateWithDistance(intake.startsOn, today));
    facts.add(EntryWords::tr("Ends"), intake.endsOn ? dateText(*intake.endsOn) : QString());
    facts.add(EntryWords::tr("Applications"), window(intake, today));
    facts.add(
        EntryWords::tr("Places"),
        joined({intake.seats ? number(*intake.seats) : QString(),
                intake.foreignQuota ? EntryWords::tr("of which %1 for foreigners").arg(number(*intake.foreignQuota))
                                    : QString()}));
    facts.add(EntryWords::tr("Hours"),
              joined({intake.schedule == Schedule::NotKnown ? QString() : labelOf(intake.schedule),
                      isolateLtr(intake.scheduleNote)}));
    facts.add(EntryWords::tr("Taught in"), languageText(intake.teachingLanguage));
    facts.add(EntryWords::tr("Cost"), cost(intake.costDirhams));
    facts.add(EntryWords::tr("Grants and help"), isolate(intake.grants));
}

} // namespace

QString title(const CatalogueEntry& entry) {
    return std::visit(
        [](const auto& each) {
            if constexpr (requires { each.name; })
                return each.name.in(QLocale().language());
            else
                return EntryWords::tr("Intake of %1").arg(isolate(dateText(each.startsOn)));
        },
        entry);
}

QString window(const Intake& intake, QDate today) {
    const auto& from = intake.applicationsFrom;
    const auto& until = intake.applicationsUntil;
    if (from && today < *from)
        return EntryWords::tr("from %1").arg(shortDateText(*from));
    if (until && today > *until)
        return EntryWords::tr("closed since %1").arg(shortDateText(*until));
    if (until)
        return EntryWords::tr("open until %1").arg(shortDateText(*until));
    return from ? EntryWords::tr("open since %1").arg(shortDateText(*from)) : QString();
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
        return EntryWords::tr("not verified");
    case Staleness::State::Fresh:
        return EntryWords::tr("verified");
    case Staleness::State::Stale:
        return EntryWords::tr("to verify again");
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
                          ? EntryWords::tr("Source: %1, %2.").arg(isolate(from.source), shortDateText(*from.sourceOn))
                          : EntryWords::tr("Source: %1.").arg(isolate(from.source)));
    const Staleness staleness = stalenessOf(entry, today, delays);
    if (staleness.state == Staleness::State::NeverVerified) {
        sentences << EntryWords::tr("Nobody has checked it with the centre yet.");
        return sentences.join(u' ');
    }
    sentences
        << (from.verifiedOn
                ? EntryWords::tr("Verified by %1 on %2.").arg(isolate(from.verifiedBy), shortDateText(*from.verifiedOn))
                : EntryWords::tr("Verified by %1.").arg(isolate(from.verifiedBy)));
    if (staleness.day)
        sentences << (staleness.state == Staleness::State::Fresh
                          ? EntryWords::tr("To be verified again after %1.").arg(shortDateText(*staleness.day))
                          : EntryWords::tr("To be verified again since %1.").arg(shortDateText(*staleness.day)));
    return sentences.join(u' ');
}

std::vector<Fact> facts(const CatalogueEntry& entry, QDate today) {
    Facts facts;
    std::visit([&](const auto& each) { addFacts(facts, each, today); }, entry);
    return std::move(facts.list);
}

} // namespace tawjih::ui::EntryText
