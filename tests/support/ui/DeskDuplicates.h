#pragma once

#include "core/identity/PersonRegister.h"
#include "tests/support/TestDesk.h"
#include "ui/identity/DuplicateCheck.h"

#include <atomic>
#include <mutex>

namespace tawjih::test {

/// Compares persons with everybody of a desk in memory, whose connection workers must not touch: as they were when last
/// read.
class DeskDuplicates final : public ui::DuplicateCheck {
public:
    explicit DeskDuplicates(TestDesk& desk) : m_desk(desk) {}

    /// Reads everybody. On the test's thread.
    void read();
    /// While it is held, questions wait for their answers.
    std::atomic<bool> isHeld = false;
    std::atomic<int> asked = 0;
    std::atomic<int> noted = 0; ///< persons given to noteCandidates

    [[nodiscard]] Result<std::vector<ui::Candidate>> candidates(const Beneficiary& person,
                                                                const Cancelled& cancelled) override;
    [[nodiscard]] Status noteCandidates(const Beneficiary& person, identity::PairSource source,
                                        const Cancelled& cancelled) override;
    [[nodiscard]] Result<std::optional<identity::Match>> explain(BeneficiaryId one, BeneficiaryId other,
                                                                 const Cancelled& cancelled) override;
    [[nodiscard]] Result<identity::DuplicateSearch>
    search(const std::function<bool(qint64, qint64)>& progress) override;

private:
    TestDesk& m_desk;
    std::mutex m_gate;
    std::unique_ptr<identity::DuplicateRegister> m_people;
    QHash<BeneficiaryId, identity::KnownPerson> m_known;
};

} // namespace tawjih::test
