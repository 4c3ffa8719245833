#include "core/demo/DemoIntakes.h"

#include "core/catalogue/CatalogueService.h"

#include <algorithm>

namespace tawjih::demo {

namespace {

/// Trainings start in October; those of a year or less in February too.
QDate nextStart(QDate today, bool inFebruary) {
    for (int year = today.year();; ++year)
        for (const QDate start : {QDate(year, 2, 16), QDate(year, 10, 1)})
            if (start > today.addDays(10) && (inFebruary || start.month() == 10))
                return start;
}

Schedule scheduleFor(const Programme& programme, DemoRandom& random) {
    if (programme.mode != TrainingMode::Centre)
        return Schedule::Alternating;
    return random.pick<Schedule>(
        {{Schedule::FullTime, 55}, {Schedule::HalfDay, 25}, {Schedule::Evening, 12}, {Schedule::NotKnown, 8}});
}

QString hoursOf(Schedule schedule) {
    switch (schedule) {
    case Schedule::FullTime:
        return QStringLiteral("8:30–12:30, 14:00–17:00");
    case Schedule::HalfDay:
        return QStringLiteral("8:30–12:30");
    case Schedule::Evening:
        return QStringLiteral("18:00–21:00");
    default:
        return {};
    }
}

Provenance provenance(QDate today, const QString& verifier, DemoRandom& random) {
    Provenance from;
    from.source = QStringLiteral("Invented for the demo desk");
    from.sourceOn = today.addDays(-random.between(20, 90));
    switch (random.pick<int>({{0, 30}, {1, 50}, {2, 20}})) {
    case 1:
        from.verifiedBy = verifier;
        from.verifiedOn = today.addDays(-random.between(1, 60));
        break;
    case 2:
        from.verifiedBy = verifier;
        from.verifiedOn = today.addDays(-random.between(200, 320));
        break;
    default:
        break;
    }
    return from;
}

Intake intakeOf(const Programme& programme, QDate startsOn, QDate today, const QString& verifier, DemoRandom& random) {
    Intake intake;
    const std::uint64_t first = random.bits();
    intake.id = IntakeId(makeUuidV7(QDateTime(startsOn, QTime(0, 0), Qt::UTC), first, random.bits()));
    intake.programme = programme.id;
    intake.startsOn = startsOn;
    if (programme.durationMonths)
        intake.endsOn = startsOn.addMonths(*programme.durationMonths).addDays(-1);
    if (random.chance(85)) {
        intake.applicationsFrom = startsOn.addMonths(-random.between(3, 8));
        intake.applicationsUntil = startsOn.addDays(-random.between(10, 30));
    }
    if (random.chance(90)) {
        intake.seats = random.between(3, 6) * 5;
        if (random.chance(40))
            intake.foreignQuota = std::max(1, *intake.seats / 10);
    }
    intake.schedule = scheduleFor(programme, random);
    intake.scheduleNote = hoursOf(intake.schedule);
    intake.teachingLanguage = random.pick<QString>(
        {{QStringLiteral("fra"), 55}, {QStringLiteral("ary"), 25}, {QStringLiteral("arb"), 12}, {QString(), 8}});
    if (random.chance(85))
        intake.costDirhams = 0;
    if (random.chance(25))
        intake.grants = QStringLiteral("Transport");
    intake.provenance = provenance(today, verifier, random);
    return intake;
}

} // namespace

Status addIntakes(CatalogueService& catalogue, QDate today, const QString& verifier, DemoRandom& random) {
    TRY_ASSIGN(const auto known, catalogue.intakes({}, CatalogueScope::All));
    if (!known.empty())
        return {};
    TRY_ASSIGN(auto programmes, catalogue.programmes());
    std::ranges::sort(programmes, [](const Programme& a, const Programme& b) { return a.id < b.id; });
    std::vector<CatalogueEntry> intakes;
    for (const Programme& programme : programmes) {
        const bool inFebruary = programme.durationMonths.value_or(24) <= 12;
        const QDate next = nextStart(today, inFebruary);
        intakes.emplace_back(intakeOf(programme, next, today, verifier, random));
        if (inFebruary)
            intakes.emplace_back(intakeOf(programme, nextStart(next, true), today, verifier, random));
        if (random.chance(70))
            intakes.emplace_back(intakeOf(programme, next.addYears(-1), today, verifier, random));
    }
    return catalogue.saveAll(std::move(intakes));
}

} // namespace tawjih::demo
