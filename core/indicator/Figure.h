#pragma once

#include "core/catalogue/Catalogue.h"

#include <QString>

#include <vector>

namespace tawjih {

/// The figures of the statistics page, one a chart.
enum class FigureKind { Registrations, Funnel, Referrals, Outcomes };

template <>
struct Codes<FigureKind> {
    static constexpr CodeEntry<FigureKind> entries[] = {
        {FigureKind::Registrations, "registrations", QT_TRANSLATE_NOOP("Codes", "Registrations by month")},
        {FigureKind::Funnel, "funnel", QT_TRANSLATE_NOOP("Codes", "From registration to employment")},
        {FigureKind::Referrals, "referrals", QT_TRANSLATE_NOOP("Codes", "Referrals by provider and status")},
        {FigureKind::Outcomes, "outcomes", QT_TRANSLATE_NOOP("Codes", "Outcomes by provider")},
    };
};

/// The steps of the funnel, each a part of the one before; both employment steps are parts of Completed.
enum class FunnelStage {
    Registered,
    Counselled,
    Oriented,
    Admitted,
    Enrolled,
    Completed,
    Certified,
    EmployedAt6,
    EmployedAt12
};

template <>
struct Codes<FunnelStage> {
    static constexpr CodeEntry<FunnelStage> entries[] = {
        {FunnelStage::Registered, "registered", QT_TRANSLATE_NOOP("Codes", "Registered")},
        {FunnelStage::Counselled, "counselled", QT_TRANSLATE_NOOP("Codes", "Counselled")},
        {FunnelStage::Oriented, "oriented", QT_TRANSLATE_NOOP("Codes", "Oriented")},
        {FunnelStage::Admitted, "admitted", QT_TRANSLATE_NOOP("Codes", "Admitted")},
        {FunnelStage::Enrolled, "enrolled", QT_TRANSLATE_NOOP("Codes", "Enrolled")},
        {FunnelStage::Completed, "completed", QT_TRANSLATE_NOOP("Codes", "Completed")},
        {FunnelStage::Certified, "certified", QT_TRANSLATE_NOOP("Codes", "Certified")},
        {FunnelStage::EmployedAt6, "employed_6", QT_TRANSLATE_NOOP("Codes", "Employed at 6 months")},
        {FunnelStage::EmployedAt12, "employed_12", QT_TRANSLATE_NOOP("Codes", "Employed at 12 months")},
    };
};

/// Columns of the registrations.
enum class RegistrationKind { First, Returning };

template <>
struct Codes<RegistrationKind> {
    static constexpr CodeEntry<RegistrationKind> entries[] = {
        {RegistrationKind::First, "new", QT_TRANSLATE_NOOP("Codes", "new")},
        {RegistrationKind::Returning, "returning", QT_TRANSLATE_NOOP("Codes", "returning")},
    };
};

/// Column of the outcomes for accepted requests whose outcome nobody recorded yet.
inline constexpr const char* noNews = "none";

/// A row of a figure: a month, a stage or a provider, and of how many its counts are a part.
struct FigureRow {
    QString key;    ///< "2026-03", the code of a FunnelStage, or the uuid of a provider
    LocalName name; ///< of a provider only
    /// What 100 % is. Registrations: the month's total. Funnel: the step before (employment: those known). Referrals:
    /// those that no longer wait for an answer. Outcomes: those of which there is news.
    qint64 denominator = 0;
    /// Of whom nobody knows (yet): never within the denominator. Funnel: only at the two employment steps.
    qint64 unknown = 0;
    bool operator==(const FigureRow&) const = default;
};

/// The number that a figure's title states: `part` of `whole`, about `subject`.
///   Registrations: new persons, of all registrations; subject: the month with most of them ("2026-03")
///   Funnel: who completed a training, of those oriented; subject: code Completed
///   Referrals: accepted, of those that no longer wait; subject: the provider with most referrals (its row's key)
///   Outcomes: completed or certified, of the trainings that ended; subject: the provider with the best share
struct Finding {
    qint64 part = 0;
    qint64 whole = 0;
    QString subject; ///< key of a row; empty when there is nothing to say
    bool operator==(const Finding&) const = default;
};

/// Counts by row and column, which a chart and a table share. The keys are stable; labels are made when shown, in the
/// language of the interface.
struct Figure {
    FigureKind kind = FigureKind::Registrations;
    std::vector<FigureRow> rows;
    QStringList columns;        ///< codes: RegistrationKind; "persons"; ReferralStatus; `noNews` and TrainingOutcome
    std::vector<qint64> counts; ///< row by row
    Finding finding;
    bool providerApplies = true; ///< false: the filter by provider has no meaning here and was left aside

    [[nodiscard]] qint64 count(int row, int column) const;
    [[nodiscard]] qint64 rowTotal(int row) const;
    [[nodiscard]] qint64 columnTotal(int column) const;
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] bool isEmpty() const { return total() == 0; }

    /// A month as "March 2026", a stage's or provider's name, in the given language.
    [[nodiscard]] QString rowLabel(int row, const QLocale& locale) const;
    /// "new", "accepted", "no news yet"…, in the language of the interface.
    [[nodiscard]] QString columnLabel(int column) const;

    bool operator==(const Figure&) const = default;
};

/// How a figure is counted, in a few sentences of the interface's language, for the foot of a chart and of an export.
[[nodiscard]] QString definitionOf(FigureKind kind);
/// How a stage of the funnel is counted, and of whom it is a part.
[[nodiscard]] QString definitionOf(FunnelStage stage);

} // namespace tawjih
