#pragma once

#include <QDate>
#include <QHash>
#include <QUuid>

#include <vector>

namespace tawjih::rights {

/// Every day that is known of a person, before they are erased: of all versions.
struct PersonDays {
    std::vector<QDate> births;
    std::vector<QDate> events; ///< registration, openings, sessions, attempts: days on which an age may be asked
    QHash<QUuid, std::vector<QDate>> referrals;   ///< by referral, its steps' included
    QHash<QUuid, std::vector<QDate>> completions; ///< by referral
    QHash<QUuid, std::vector<QDate>> followUps;   ///< by follow-up
};

/// The days that stay of a person who is erased: the month, so far as every figure stays the same.
///
/// A day becomes the first of its month, or of the part of it that belongs to one year of the project. The days of a
/// referral move back together by as much as leaves each in its month: what lies between them is counted (days to an
/// answer). A referral that was completed in the month of a follow-up keeps its days, and the follow-up its own:
/// whether somebody was asked before or after is counted too. The birth date becomes the coarsest that gives every age
/// group of domain.md on every event; where somebody came to an age at which a group begins within a month in which
/// they came before and after, that month is parted there.
class CoarseDays {
public:
    explicit CoarseDays(const PersonDays& days);

    [[nodiscard]] QDate day(QDate day) const;
    [[nodiscard]] QDate referralDay(const QUuid& referral, QDate day) const;
    [[nodiscard]] QDate followUpDay(const QUuid& followUp, QDate day) const;
    /// \param birth one of `PersonDays::births`
    [[nodiscard]] QDate birth(QDate birth) const;

private:
    void arrange(const PersonDays& days);
    [[nodiscard]] bool setBirths(const PersonDays& days);
    [[nodiscard]] int slack(QDate day) const { return static_cast<int>(this->day(day).daysTo(day)); }

    std::vector<QDate> m_parts; ///< days at which a month is parted
    QHash<QUuid, int> m_shifts; ///< of referrals, in days
    QHash<QUuid, bool> m_exact; ///< follow-ups that keep their day
    QHash<QDate, QDate> m_births;
    std::vector<std::pair<QDate, QDate>> m_events; ///< as they were, and as they are
};

} // namespace tawjih::rights
