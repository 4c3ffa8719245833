#include "core/demo/DemoLetters.h"

#include <algorithm>
#include <utility>

namespace tawjih::demo {

namespace {

constexpr int withLetterPercent = 85;
constexpr int attestedPercent = 6;
constexpr int slipPercent = 40;
constexpr int discreetPercent = 10;

} // namespace

void DemoLetters::write(const ReferralRecord& record) {
    const auto sent =
        std::ranges::find(record.transitions, QString(codeOf(ReferralStatus::Sent)), &ReferralTransition::to);
    if (sent == record.transitions.end() || !m_random.chance(withLetterPercent))
        return;
    const Referral& referral = record.referral;
    add(LetterKind::Referral, referral.beneficiary, referral.id, sent->recordedBy, sent->recordedAt.addSecs(120));
}

void DemoLetters::write(const BeneficiaryId& person, UserId advisor, std::span<const CounsellingSession> sessions) {
    for (const CounsellingSession& session : sessions) {
        const bool toCome = session.attendance == Attendance::Unknown;
        if (toCome && m_random.chance(slipPercent))
            add(LetterKind::Appointment, person, {}, advisor, session.stamp.recordedAt.addSecs(60));
        if (session.attendance == Attendance::Seen && m_random.chance(attestedPercent))
            add(m_random.chance(60) ? LetterKind::Attestation : LetterKind::InterviewSummary, person, {}, advisor,
                session.heldAt.addSecs(30 * 60));
    }
}

std::vector<IssuedLetter> DemoLetters::take() {
    return std::exchange(m_letters, {});
}

void DemoLetters::add(LetterKind kind, const BeneficiaryId& person, const ReferralId& referral, UserId advisor,
                      const QDateTime& at) {
    using enum Language;
    IssuedLetter letter;
    const auto first = m_random.bits();
    letter.id = LetterId(makeUuidV7(at, first, m_random.bits()));
    letter.recordedAt = at;
    letter.recordedBy = advisor;
    letter.beneficiary = person;
    letter.referral = referral;
    letter.form.kind = kind;
    letter.form.languages =
        m_random.pick<std::vector<Language>>({{{French}, 60}, {{French, Arabic}, 25}, {{Arabic}, 10}, {{English}, 5}});
    letter.form.paper = kind == LetterKind::Appointment ? LetterPaper::A5 : LetterPaper::A4;
    letter.form.discreet = m_random.chance(discreetPercent);
    letter.reference = reference();
    m_letters.push_back(std::move(letter));
}

LetterReference DemoLetters::reference() {
    for (;;)
        if (const auto drawn = LetterReference::ofNumber(m_random.bits());
            drawn && m_references.insert(drawn->text()).second)
            return *drawn;
}

} // namespace tawjih::demo
