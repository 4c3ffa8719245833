#pragma once

#include "core/indicator/FactRecord.h"
#include "core/outcome/FollowUp.h"

#include <algorithm>
#include <array>

namespace tawjih::indicator {

/// What is known of a person's employment at 6 or 12 months.
enum class Employed : quint8 { NotCompleted, Unknown, No, Yes };

/// How far one person came: all that was seen of them, added one by one, referrals before follow-ups.
///
/// Employment: the follow-ups at 6 and 12 months that were made after the first completion. Not asked, unreachable and
/// gone from the area are unknown, never "not employed" (domain.md, Referral).
class Journey {
public:
    void add(Reached stage, FactDay completed = 0) {
        m_reached = std::max(m_reached, stage);
        if (completed != 0 && (m_completed == 0 || completed < m_completed))
            m_completed = completed;
    }

    void asked(int months, FactDay checked, quint8 situation) {
        if ((months != 6 && months != 12) || m_completed == 0 || checked < m_completed)
            return;
        auto& answer = m_employed[months == 6 ? 0 : 1];
        answer = std::max(answer, answerOf(situation));
    }

    [[nodiscard]] Reached reached() const { return m_reached; }
    [[nodiscard]] quint8 employed(int months) const {
        if (m_reached < Reached::Completed)
            return static_cast<quint8>(Employed::NotCompleted);
        return static_cast<quint8>(std::max(m_employed[months == 6 ? 0 : 1], Employed::Unknown));
    }

private:
    [[nodiscard]] static Employed answerOf(quint8 situation) {
        using enum EmploymentSituation;
        if (situation == toFactCode(EmploymentSituation::Employed) || situation == toFactCode(SelfEmployed))
            return Employed::Yes;
        return situation == 0 || situation == toFactCode(Left) || situation == toFactCode(Unreachable)
                   ? Employed::Unknown
                   : Employed::No;
    }

    Reached m_reached = Reached::Registered;
    FactDay m_completed = 0;
    std::array<Employed, 2> m_employed{};
};

} // namespace tawjih::indicator
