#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/catalogue/TrainingLevel.h"

#include <QLocale>

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

/// A name in the three languages; an empty one falls back to the others.
struct LocalName {
    QString fr;
    QString ar;
    QString en;
    [[nodiscard]] QString in(QLocale::Language language) const;
    bool operator==(const LocalName&) const = default;
};

/// Whence an entry of the catalogue, and who checked it. An entry without `verifiedBy` says on screen that it is not
/// verified.
struct Provenance {
    QString source;
    std::optional<QDate> sourceOn;
    QString verifiedBy;
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
    Provenance provenance;
    bool active = true;
    bool operator==(const Programme&) const = default;
};

} // namespace tawjih
