#include "core/catalogue/CatalogueRules.h"

#include "core/base/Places.h"
#include "core/base/Text.h"
#include "core/base/WorldCodes.h"

#include <QUrl>

#include <algorithm>

namespace tawjih::CatalogueRules {

namespace {

using Kind = FieldProblem::Kind;

/// Collects what is refused.
class Findings {
public:
    void refuseIf(bool wrong, const char* field, Kind kind) {
        if (wrong)
            m_problems.push_back({QLatin1String(field), kind});
    }
    void length(const QString& text, const char* field, qsizetype most = longestLine) {
        refuseIf(text.size() > most, field, Kind::TooLong);
    }
    void name(const LocalName& name) {
        refuseIf(name.isEmpty(), "name", Kind::Missing);
        length(name.fr, "name", longestName);
        length(name.ar, "nameAr", longestName);
        length(name.en, "nameEn", longestName);
    }
    void provenance(const Provenance& from, QDate today) {
        length(from.source, "source");
        length(from.verifiedBy, "verifiedBy", longestName);
        refuseIf(from.sourceOn && *from.sourceOn > today, "sourceOn", Kind::InFuture);
        refuseIf(from.verifiedOn && *from.verifiedOn > today, "verifiedOn", Kind::InFuture);
        refuseIf(from.verifiedOn && from.verifiedBy.isEmpty(), "verifiedBy", Kind::Missing);
    }
    void range(const std::optional<int>& number, int lowest, int highest, const char* field) {
        refuseIf(number && (*number < lowest || *number > highest), field, Kind::OutOfRange);
    }
    [[nodiscard]] Status status() {
        return m_problems.empty() ? Status() : Status(fail(Error{ErrorCode::Invalid, {}, std::move(m_problems)}));
    }

private:
    std::vector<FieldProblem> m_problems;
};

bool isTrade(const QString& code) {
    return code.isEmpty() ||
           (code.size() == 4 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

bool isWebsite(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

bool isWithin(const std::optional<double>& degrees, double most) {
    return !degrees || (*degrees >= -most && *degrees <= most); // false for a NaN
}

bool isBefore(const std::optional<QDate>& day, const std::optional<QDate>& other) {
    return day && other && *day < *other;
}

void tidy(std::initializer_list<QString*> texts) {
    for (QString* text : texts)
        *text = tidyLine(*text);
}

template <typename Entry>
Entry tidiedCommon(Entry entry) {
    tidy({&entry.provenance.source, &entry.provenance.verifiedBy});
    if constexpr (requires { entry.name; })
        tidy({&entry.name.fr, &entry.name.ar, &entry.name.en});
    return entry;
}

} // namespace

Status check(const Provider& provider, QDate today) {
    Findings findings;
    findings.name(provider.name);
    findings.provenance(provider.provenance, today);
    return findings.status();
}

Status check(const Establishment& place, QDate today) {
    Findings findings;
    findings.name(place.name);
    findings.refuseIf(place.provider.isNull(), "provider", Kind::Missing);
    findings.length(place.address, "address");
    findings.refuseIf(!place.arrondissement.isEmpty() && !findPlace(place.arrondissement), "arrondissement",
                      Kind::Unknown);
    findings.length(place.phone, "phone", longestName);
    findings.refuseIf(!place.phone.isEmpty() && std::ranges::none_of(place.phone, [](QChar c) { return c.isDigit(); }),
                      "phone", Kind::Malformed);
    findings.length(place.email, "email", longestName);
    findings.refuseIf(!place.email.isEmpty() && !place.email.contains(u'@'), "email", Kind::Malformed);
    findings.length(place.website, "website");
    findings.refuseIf(!place.website.isEmpty() && !isWebsite(place.website), "website", Kind::Malformed);
    findings.refuseIf(!isWithin(place.latitude, 90), "latitude", Kind::OutOfRange);
    findings.refuseIf(!isWithin(place.longitude, 180), "longitude", Kind::OutOfRange);
    findings.refuseIf(!place.latitude && place.longitude, "latitude", Kind::Missing);
    findings.refuseIf(place.latitude && !place.longitude, "longitude", Kind::Missing);
    findings.provenance(place.provenance, today);
    return findings.status();
}

Status check(const Programme& programme, QDate today) {
    Findings findings;
    findings.name(programme.name);
    findings.length(programme.certificate.fr, "certificate", longestName);
    findings.length(programme.certificate.ar, "certificateAr", longestName);
    findings.length(programme.certificate.en, "certificateEn", longestName);
    findings.provenance(programme.provenance, today);
    findings.refuseIf(programme.establishment.isNull(), "establishment", Kind::Missing);
    findings.refuseIf(!isTrade(programme.trade), "trade", Kind::Malformed);
    findings.range(programme.durationMonths, 1, longestMonths, "durationMonths");
    return findings.status();
}

Status check(const Intake& intake, QDate today) {
    Findings findings;
    findings.refuseIf(intake.programme.isNull(), "programme", Kind::Missing);
    findings.refuseIf(!intake.startsOn.isValid(), "startsOn", Kind::Missing);
    const std::optional<QDate> start = intake.startsOn.isValid() ? std::optional(intake.startsOn) : std::nullopt;
    findings.refuseIf(isBefore(intake.endsOn, start), "endsOn", Kind::Contradiction);
    findings.refuseIf(isBefore(intake.endsOn, intake.applicationsFrom), "applicationsFrom", Kind::Contradiction);
    findings.refuseIf(isBefore(intake.applicationsUntil, intake.applicationsFrom) ||
                          isBefore(intake.endsOn, intake.applicationsUntil),
                      "applicationsUntil", Kind::Contradiction);
    findings.range(intake.seats, 0, mostSeats, "seats");
    findings.range(intake.foreignQuota, 0, mostSeats, "foreignQuota");
    findings.refuseIf(intake.seats && intake.foreignQuota && *intake.foreignQuota > *intake.seats, "foreignQuota",
                      Kind::Contradiction);
    findings.refuseIf(!intake.teachingLanguage.isEmpty() && !isLanguage(intake.teachingLanguage), "teachingLanguage",
                      Kind::Unknown);
    findings.range(intake.costDirhams, 0, highestCost, "costDirhams");
    findings.length(intake.scheduleNote, "scheduleNote");
    findings.length(intake.grants, "grants");
    findings.provenance(intake.provenance, today);
    return findings.status();
}

Status check(const CatalogueEntry& entry, QDate today) {
    return std::visit([today](const auto& each) { return check(each, today); }, entry);
}

Provider tidied(Provider provider) {
    return tidiedCommon(std::move(provider));
}

Establishment tidied(Establishment place) {
    tidy({&place.address, &place.arrondissement, &place.phone, &place.email, &place.website});
    return tidiedCommon(std::move(place));
}

Programme tidied(Programme programme) {
    tidy({&programme.trade, &programme.certificate.fr, &programme.certificate.ar, &programme.certificate.en});
    return tidiedCommon(std::move(programme));
}

Intake tidied(Intake intake) {
    tidy({&intake.scheduleNote, &intake.teachingLanguage, &intake.grants});
    return tidiedCommon(std::move(intake));
}

CatalogueEntry tidied(const CatalogueEntry& entry) {
    return std::visit([](const auto& each) { return CatalogueEntry(tidied(each)); }, entry);
}

} // namespace tawjih::CatalogueRules
