#pragma once

#include "core/beneficiary/BacStream.h"
#include "core/catalogue/Catalogue.h"

#include <variant>

namespace tawjih {

/// The day to which an age or a title refers.
struct ReferenceDay {
    enum class Kind {
        Start,       ///< the first day of the intake
        Application, ///< the day on which the person applies
        Fixed,       ///< a day of the year in which the intake starts: 1 September
        Date         ///< a date: what Start and Fixed become once the intake is known
    };
    Kind kind = Kind::Start;
    int day = 1;
    int month = 9;
    QDate date; ///< of Kind::Date; invalid: the intake has no start date yet

    [[nodiscard]] static ReferenceDay start() { return {}; }
    [[nodiscard]] static ReferenceDay application() { return {Kind::Application, 1, 9, {}}; }
    [[nodiscard]] static ReferenceDay fixed(int day, int month) { return {Kind::Fixed, day, month, {}}; }
    /// This reference for an intake that starts on a day.
    [[nodiscard]] ReferenceDay resolved(QDate startsOn) const;
    bool operator==(const ReferenceDay&) const = default;
};

/// A way of having a language.
enum class LanguageUse { Spoken, Written };

template <>
struct Codes<LanguageUse> {
    static constexpr CodeEntry<LanguageUse> entries[] = {
        {LanguageUse::Spoken, "spoken", QT_TRANSLATE_NOOP("Codes", "spoken")},
        {LanguageUse::Written, "written", QT_TRANSLATE_NOOP("Codes", "written")},
    };
};

/// What an intake can lack. These say in a rule what `IntakeState` says of every intake; a person's verdict takes them
/// as given, because no person can change them.
enum class IntakeFact { WindowOpen, SeatsFree, QuotaLeft };

template <>
struct Codes<IntakeFact> {
    static constexpr CodeEntry<IntakeFact> entries[] = {
        {IntakeFact::WindowOpen, "window", QT_TRANSLATE_NOOP("Codes", "applications are open")},
        {IntakeFact::SeatsFree, "seats", QT_TRANSLATE_NOOP("Codes", "seats are free")},
        {IntakeFact::QuotaLeft, "quota", QT_TRANSLATE_NOOP("Codes", "the quota for foreigners is not used up")},
    };
};

/// The oldest age and the longest practice that a rule can name, in years.
inline constexpr int maxRuleYears = 120;

/// Completed years on a day, both bounds included; a bound that is absent does not bind.
struct AgeCondition {
    std::optional<int> min;
    std::optional<int> max;
    ReferenceDay on;
    bool operator==(const AgeCondition&) const = default;
};

/// At least this schooling.
struct SchoolCondition {
    EducationLevel least = EducationLevel::Primary6;
    bool byTest = false; ///< a level test stands for the certificate: what is missing can be obtained
    bool operator==(const SchoolCondition&) const = default;
};

struct StreamCondition {
    std::vector<BacStream> anyOf;
    bool operator==(const StreamCondition&) const = default;
};

/// The diploma is recognised in Morocco: equivalence obtained or not needed.
struct RecognitionCondition {
    bool requestCounts = false; ///< a request under way is enough
    bool operator==(const RecognitionCondition&) const = default;
};

struct ResidenceCondition {
    std::vector<ResidenceStatus> anyOf;
    bool operator==(const ResidenceCondition&) const = default;
};

/// A residence title that is valid on a day.
struct TitleCondition {
    ReferenceDay on;
    bool operator==(const TitleCondition&) const = default;
};

/// One of the person's nationalities is among these (ISO 3166-1 alpha-3).
struct NationalityCondition {
    QStringList anyOf;
    bool operator==(const NationalityCondition&) const = default;
};

/// Lives in one of these places or within it (codes of core/base/Places).
struct AreaCondition {
    QStringList anyOf;
    bool operator==(const AreaCondition&) const = default;
};

struct SexCondition {
    Sex sex = Sex::Female;
    bool operator==(const SexCondition&) const = default;
};

struct LanguageCondition {
    QString language; ///< ISO 639-3
    CefrLevel least = CefrLevel::A2;
    LanguageUse use = LanguageUse::Spoken;
    bool operator==(const LanguageCondition&) const = default;
};

/// A training completed before: the bridge from one level to the next.
struct EarlierCondition {
    TrainingLevel level = TrainingLevel::Specialisation;
    QString trade; ///< ISCO-08; empty: any
    bool operator==(const EarlierCondition&) const = default;
};

struct PracticeCondition {
    int leastYears = 1;
    bool operator==(const PracticeCondition&) const = default;
};

struct DocumentCondition {
    DocumentKind kind = DocumentKind::Passport;
    bool operator==(const DocumentCondition&) const = default;
};

struct IntakeCondition {
    IntakeFact fact = IntakeFact::WindowOpen;
    bool operator==(const IntakeCondition&) const = default;
};

using Condition = std::variant<AgeCondition, SchoolCondition, StreamCondition, RecognitionCondition, ResidenceCondition,
                               TitleCondition, NationalityCondition, AreaCondition, SexCondition, LanguageCondition,
                               EarlierCondition, PracticeCondition, DocumentCondition, IntakeCondition>;

/// What a rule asks: one condition, or others combined. All of nothing holds, any of nothing does not; Not has one
/// part.
struct Expression {
    enum class Kind { Is, All, Any, Not };
    Kind kind = Kind::All;
    Condition condition;           ///< of Kind::Is
    std::vector<Expression> parts; ///< of the other kinds

    [[nodiscard]] static Expression is(Condition condition) { return {Kind::Is, std::move(condition), {}}; }
    [[nodiscard]] static Expression all(std::vector<Expression> parts) { return {Kind::All, {}, std::move(parts)}; }
    [[nodiscard]] static Expression any(std::vector<Expression> parts) { return {Kind::Any, {}, std::move(parts)}; }
    [[nodiscard]] static Expression negated(Expression part) { return {Kind::Not, {}, {std::move(part)}}; }
    bool operator==(const Expression& other) const;
};

/// A rule has at most this many conditions, and nests at most this deep (one condition alone has the depth 1).
inline constexpr int maxConditions = 64;
inline constexpr int maxDepth = 8;

[[nodiscard]] int conditionCount(const Expression& rule);

/// Who is admitted: the rule of one programme or intake, or of a whole level.
struct AdmissionRule {
    AdmissionRuleId id;
    RecordStamp stamp;
    LocalName name;
    Expression expression;
    std::optional<TrainingLevel> defaultLevel;   ///< holds for programmes of this level that name no rule of their own
    std::optional<ProviderKind> defaultProvider; ///< and of this kind of provider
    Provenance provenance;
    bool active = true;
    bool operator==(const AdmissionRule&) const = default;
};

} // namespace tawjih
