#pragma once

#include "core/casework/CounsellingSession.h"
#include "core/demo/DemoRandom.h"
#include "core/letter/Letter.h"
#include "core/referral/ReferralRules.h"

#include <set>
#include <span>

namespace tawjih::demo {

/// Letters that the demo desk handed over: with most requests that were sent, and with some visits and appointments. A
/// centre's answer can be tried by their references.
class DemoLetters {
public:
    explicit DemoLetters(DemoRandom& random) : m_random(random) {}

    void write(const ReferralRecord& record);
    void write(const BeneficiaryId& person, UserId advisor, std::span<const CounsellingSession> sessions);
    /// What was written since the last time.
    [[nodiscard]] std::vector<IssuedLetter> take();

private:
    void add(LetterKind kind, const BeneficiaryId& person, const ReferralId& referral, UserId advisor,
             const QDateTime& at);
    [[nodiscard]] LetterReference reference();

    DemoRandom& m_random;
    std::vector<IssuedLetter> m_letters;
    std::set<QString> m_references;
};

} // namespace tawjih::demo
