#pragma once

#include "core/casework/IntakeWriter.h"
#include "tests/support/GuidanceDesk.h"

#include <QRandomGenerator>

namespace tawjih::test {

/// Everything that happened to one person, each record with all its versions, oldest first.
struct Life {
    Beneficiary person;
    std::vector<CaseFile> caseVersions;
    std::vector<std::vector<CounsellingSession>> sessions;
    std::vector<std::vector<Referral>> referrals;
    std::vector<std::vector<FollowUp>> followUps;
};

/// The version in force at an instant; nothing before the first was recorded. A null instant: the present one.
template <typename T>
const T* inForce(const std::vector<T>& versions, const std::optional<QDateTime>& at) {
    const T* found = nullptr;
    for (const T& version : versions)
        if (!at || version.stamp.recordedAt <= *at)
            found = &version;
    return found;
}

/// Random people over two years, written through the bulk writers, then changed here and there through the services.
/// The same lives are kept in memory, so that figures can be counted again without the database.
class RandomRecord {
public:
    RandomRecord(GuidanceDesk& desk, int persons, quint32 seed);

    [[nodiscard]] const std::vector<Life>& lives() const { return m_lives; }
    [[nodiscard]] QRandomGenerator& random() { return m_random; }
    [[nodiscard]] QDate day(QDate from, QDate to) {
        return from.addDays(m_random.bounded(static_cast<int>(from.daysTo(to)) + 1));
    }

private:
    Life invent();
    std::vector<Referral> inventReferral(const Beneficiary& person);
    void write(Life& life);
    void changeSome();
    [[nodiscard]] QDateTime shortlyAfter(QDate day);
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }

    GuidanceDesk& m_desk;
    QRandomGenerator m_random;
    std::vector<Life> m_lives;
};

} // namespace tawjih::test
