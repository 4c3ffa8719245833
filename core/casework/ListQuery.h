#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/PersonLine.h"

#include <memory>
#include <optional>

namespace tawjih {

namespace identity {
struct NameRanking;
}

/// What the list of persons can be sorted by.
enum class SortColumn {
    Number,
    Name,
    Sex,
    BirthDate,
    Nationality,
    ResidenceStatus,
    ResidenceExpiresOn, ///< unknown last when ascending
    EducationLevel,     ///< from none to higher
    Arrondissement,
    Status,
    AdvisorName,
    RegisteredOn,
    LastSessionOn, ///< never seen first when ascending
    NextStepDue,   ///< none last when ascending
};
inline constexpr int sortColumnCount = 14;

/// Which persons to list, and in which order. Everything that is set must hold.
struct ListQuery {
    QString text; ///< words of names in any order and script, a case number, a phone; each word is a beginning
    /// Who fits `text`, where an index of names was asked; none: those with such words as they are written.
    std::shared_ptr<const identity::NameRanking> ranking;
    bool bestFirst = false; ///< in the order of `ranking`; without one, by the column
    SortColumn column = SortColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<CaseStatus> status;
    std::optional<UserId> advisor; ///< a null id: cases that nobody has
    std::optional<QString> nationality;
    std::optional<Sex> sex;
    std::optional<QString> arrondissement;
    std::optional<ResidenceStatus> residenceStatus;
    std::optional<EducationLevel> educationLevel;
    std::optional<QDate> overdueOn; ///< the next step was due before this day
    bool operator==(const ListQuery&) const = default;
};

/// A row of the list of persons.
struct ListRow {
    PersonLine person;
    Sex sex = Sex::NotSaid;
    std::optional<QDate> birthDate;
    QString nationality; ///< ISO 3166-1 alpha-3 of the main one; empty: not said
    ResidenceStatus residenceStatus = ResidenceStatus::Undisclosed;
    std::optional<QDate> residenceExpiresOn;
    EducationLevel educationLevel = EducationLevel::NotSaid;
    QString arrondissement; ///< code of the place
    QString phone;
    CaseStatus status = CaseStatus::Open;
    UserId advisor; ///< null: nobody
    QString advisorName;
    QDate registeredOn;
    std::optional<QDate> lastSessionOn; ///< of the sessions at which the person was seen
    std::optional<QDate> nextStepDue;   ///< the earliest open one; none for a closed case
    bool operator==(const ListRow&) const = default;
};

} // namespace tawjih
