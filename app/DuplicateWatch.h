#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/identity/PersonRegister.h"
#include "core/vault/Desk.h"
#include "ui/identity/DuplicateCheck.h"

#include <atomic>
#include <mutex>

namespace tawjih {

/// Everybody of an unlocked desk, to be compared: read when first asked for, kept in step with the record, gone with
/// the desk.
class DuplicateWatch final : public ui::DuplicateCheck {
public:
    explicit DuplicateWatch(const vault::Desk& desk) : m_desk(desk) {}

    /// Hears of a change of the record; whoever asks next takes it in. Any thread, at once.
    void follow(ChangeKind kind);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] Result<std::vector<ui::Candidate>> candidates(const Beneficiary& person,
                                                                const Cancelled& cancelled) override;
    [[nodiscard]] Status noteCandidates(const Beneficiary& person, identity::PairSource source,
                                        const Cancelled& cancelled) override;
    [[nodiscard]] Result<std::optional<identity::Match>> explain(BeneficiaryId one, BeneficiaryId other,
                                                                 const Cancelled& cancelled) override;
    [[nodiscard]] Result<identity::DuplicateSearch>
    search(const std::function<bool(qint64 done, qint64 records)>& progress) override;

private:
    using Gate = std::unique_lock<std::timed_mutex>;
    /// Lets one thread in, with everybody as they are on record now.
    [[nodiscard]] Result<Gate> enter(const ServiceContext& context, const Cancelled& cancelled);

    const vault::Desk& m_desk;
    std::timed_mutex m_gate; ///< of m_people
    std::unique_ptr<identity::DuplicateRegister> m_people;
    std::atomic<bool> m_isLoaded = false;
    std::atomic<bool> m_isStale = false;
};

} // namespace tawjih
