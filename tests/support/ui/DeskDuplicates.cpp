#include "tests/support/ui/DeskDuplicates.h"

#include "core/db/Statement.h"
#include "core/identity/DuplicateService.h"

#include <chrono>
#include <thread>

namespace tawjih::test {

void DeskDuplicates::read() {
    const std::scoped_lock lock(m_gate);
    m_people = std::move(identity::DuplicateRegister::load(m_desk.context())).value();
    const auto ids = m_desk.db->prepare(u"SELECT id FROM beneficiary")
                         .all([](const db::Row& row) { return row.at<BeneficiaryId>(0); })
                         .value();
    m_known.clear();
    auto everybody = identity::DuplicateService(m_desk.context()).known(ids).value();
    for (identity::KnownPerson& known : everybody)
        m_known.insert(known.person.id, std::move(known));
}

Result<std::vector<ui::Candidate>> DeskDuplicates::candidates(const Beneficiary& person, const Cancelled& cancelled) {
    ++asked;
    while (isHeld) {
        if (cancelled())
            return fail(ErrorCode::Cancelled);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    const std::scoped_lock lock(m_gate);
    std::vector<ui::Candidate> found;
    for (identity::Match& match : m_people->candidates(person)) {
        const identity::KnownPerson known = m_known.value(BeneficiaryId(match.id));
        found.push_back({std::move(match), known});
    }
    return found;
}

Status DeskDuplicates::noteCandidates(const Beneficiary&, identity::PairSource, const Cancelled&) {
    ++noted;
    return {};
}

Result<std::optional<identity::Match>> DeskDuplicates::explain(BeneficiaryId one, BeneficiaryId other,
                                                               const Cancelled&) {
    const std::scoped_lock lock(m_gate);
    return m_people->explain(one, other);
}

Result<identity::DuplicateSearch> DeskDuplicates::search(const std::function<bool(qint64, qint64)>&) {
    return fail(ErrorCode::NotAllowed); // it would write
}

} // namespace tawjih::test
