#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/catalogue/TrainingLevel.h"

#include <QLocale>

#include <variant>

namespace tawjih {

/// Who runs a training.
enum class ProviderKind { Ofppt, Entraide, Handicrafts, Other };

template <>
struct Codes<ProviderKind> {
    static constexpr CodeEntry<ProviderKind> entries[] = {
        {ProviderKind::Ofppt, "ofppt", QT_TRANSLATE_NOOP("Codes", "OFPPT")},
        {ProviderKind::Entraide, "entraide", QT_TRANSLATE_NOOP("Codes", "Entraide Nationale")},
        {ProviderKind::Handicrafts, "handicrafts", QT_TRANSLATE_NOOP("Codes", "Handicrafts")},
        {ProviderKind::Other, "other", QT_TRANSLATE_NOOP("Codes", "other")},
    };
};

/// Where the training takes place (lois 12-00 and 36-96).
enum class TrainingMode { Centre, Alternance, Apprenticeship };

template <>
struct Codes<TrainingMode> {
    static constexpr CodeEntry<TrainingMode> entries[] = {
        {TrainingMode::Centre, "centre", QT_TRANSLATE_NOOP("Codes", "in a centre")},
        {TrainingMode::Alternance, "alternance", QT_TRANSLATE_NOOP("Codes", "alternating training")},
        {TrainingMode::Apprenticeship, "apprenticeship", QT_TRANSLATE_NOOP("Codes", "apprenticeship")},
    };
};

/// When in the week a training takes place.
enum class Schedule { NotKnown, FullTime, HalfDay, Evening, Weekend, Alternating };

template <>
struct Codes<Schedule> {
    static constexpr CodeEntry<Schedule> entries[] = {
        {Schedule::NotKnown, "not_known", QT_TRANSLATE_NOOP("Codes", "hours not known")},
        {Schedule::FullTime, "full_time", QT_TRANSLATE_NOOP("Codes", "full time")},
        {Schedule::HalfDay, "half_day", QT_TRANSLATE_NOOP("Codes", "half days")},
        {Schedule::Evening, "evening", QT_TRANSLATE_NOOP("Codes", "evenings")},
        {Schedule::Weekend, "weekend", QT_TRANSLATE_NOOP("Codes", "weekends")},
        {Schedule::Alternating, "alternating", QT_TRANSLATE_NOOP("Codes", "alternating with an enterprise")},
    };
};

/// A name in the three languages; an empty one falls back to the others.
struct LocalName {
    QString fr;
    QString ar;
    QString en;
    [[nodiscard]] QString in(QLocale::Language language) const;
    [[nodiscard]] bool isEmpty() const { return fr.isEmpty() && ar.isEmpty() && en.isEmpty(); }
    bool operator==(const LocalName&) const = default;
};

/// Whence an entry of the catalogue, and who checked it when. An entry without `verifiedBy` says on screen that it is
/// not verified; one that was verified long ago, that it is stale (Staleness).
struct Provenance {
    QString source;
    std::optional<QDate> sourceOn;
    QString verifiedBy;
    std::optional<QDate> verifiedOn = {};
    bool operator==(const Provenance&) const = default;
};

struct Provider {
    ProviderId id;
    RecordStamp stamp;
    ProviderKind kind = ProviderKind::Other;
    LocalName name;
    Provenance provenance;
    bool active = true;
    bool operator==(const Provider&) const = default;
};

struct Establishment {
    EstablishmentId id;
    RecordStamp stamp;
    ProviderId provider;
    LocalName name;
    QString address;
    QString arrondissement;
    QString phone;
    QString email;
    QString website;                ///< http or https
    std::optional<double> latitude; ///< degrees (WGS 84); both or none, and none unless surely known
    std::optional<double> longitude;
    Provenance provenance;
    bool active = true;
    bool operator==(const Establishment&) const = default;
};

struct Programme {
    ProgrammeId id;
    RecordStamp stamp;
    EstablishmentId establishment;
    LocalName name;
    QString trade; ///< ISCO-08
    TrainingLevel level = TrainingLevel::Qualification;
    TrainingMode mode = TrainingMode::Centre;
    std::optional<int> durationMonths;
    LocalName certificate;               ///< what is awarded; empty: not known
    std::optional<AdmissionRuleId> rule; ///< who may be admitted; none: the default of the level
    Provenance provenance;
    bool active = true;
    bool operator==(const Programme&) const = default;
};

/// One start of a programme. What nobody knows is nothing, never zero.
struct Intake {
    IntakeId id;
    RecordStamp stamp;
    ProgrammeId programme;
    QDate startsOn;
    std::optional<QDate> endsOn;
    std::optional<QDate> applicationsFrom;  ///< first day on which one may apply
    std::optional<QDate> applicationsUntil; ///< last day
    std::optional<int> seats;
    std::optional<int> foreignQuota; ///< at most so many of the seats go to foreigners
    Schedule schedule = Schedule::NotKnown;
    QString scheduleNote;           ///< "Mon–Fri 9–13"
    QString teachingLanguage;       ///< ISO 639-3; empty: not known
    std::optional<int> costDirhams; ///< for the whole training; 0: free
    QString grants;
    std::optional<AdmissionRuleId> rule; ///< of this intake alone; none: the programme's
    Provenance provenance;
    bool active = true;
    bool operator==(const Intake&) const = default;
};

/// One entry of the catalogue, of any kind.
using CatalogueEntry = std::variant<Provider, Establishment, Programme, Intake>;

/// The kinds of entries, in the order of CatalogueEntry: each stands below the one before it.
enum class EntryKind { Provider, Establishment, Programme, Intake };

template <>
struct Codes<EntryKind> {
    static constexpr CodeEntry<EntryKind> entries[] = {
        {EntryKind::Provider, "provider", QT_TRANSLATE_NOOP("Codes", "Provider")},
        {EntryKind::Establishment, "establishment", QT_TRANSLATE_NOOP("Codes", "Training centre")},
        {EntryKind::Programme, "programme", QT_TRANSLATE_NOOP("Codes", "Programme")},
        {EntryKind::Intake, "intake", QT_TRANSLATE_NOOP("Codes", "Intake")},
    };
};

[[nodiscard]] inline EntryKind kindOf(const CatalogueEntry& entry) {
    return static_cast<EntryKind>(entry.index());
}
[[nodiscard]] const Provenance& provenanceOf(const CatalogueEntry& entry);
[[nodiscard]] bool isActive(const CatalogueEntry& entry);
/// The key of the entry, and of the one above it (null for a provider).
[[nodiscard]] QUuid keyOf(const CatalogueEntry& entry);
[[nodiscard]] QUuid parentOf(const CatalogueEntry& entry);

} // namespace tawjih
