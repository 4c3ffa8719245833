#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/CaseFile.h"

#include <span>
#include <vector>

namespace tawjih {

/// One stay of a person with the desk, from an opening to a closing.
struct CaseSpell {
    int number = 1;
    QDate openedOn;
    OpeningReason openingReason = OpeningReason::Orientation;
    std::optional<CaseClosing> closing; ///< none: still running
    bool operator==(const CaseSpell&) const = default;
};

/// Somebody to whom a case can be given.
struct AdvisorName {
    UserId id;
    QString name;
    bool operator==(const AdvisorName&) const = default;
};

/// A case of which a page shows one version, and who is to look after it.
struct CaseAssignment {
    CaseId file;
    int version = 0;
    UserId advisor; ///< null: nobody
    bool operator==(const CaseAssignment&) const = default;
};

/// Cases. Every change takes the case as the page shows it: if it changed meanwhile the error is Conflict; `find`
/// again.
class CaseService {
public:
    explicit CaseService(const ServiceContext& context) : m_context(context) {}

    /// The case of a person. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<CaseFile> find(BeneficiaryId person);

    /// Gives the case to an advisor, or to nobody (null). Anybody who edits cases may take one that nobody has, or give
    /// up their own; all else needs AssignCases. Errors: NotAllowed, Conflict, NotFound (no such active user),
    /// TransitionRefused (closed).
    [[nodiscard]] Result<CaseFile> assign(const CaseFile& file, UserId advisor);

    /// Gives many cases to others in one transaction: all of them or none. Whoever looks after a case already keeps it
    /// as it is. Returns what takes it back: the cases that changed, in their new version, each with the advisor
    /// before. Needs AssignCases. Errors: as above; which case it was is not said.
    [[nodiscard]] Result<std::vector<CaseAssignment>> assign(std::span<const CaseAssignment> wanted);

    /// open → on hold, on hold → open. Errors: NotAllowed, Conflict, TransitionRefused.
    [[nodiscard]] Result<CaseFile> hold(const CaseFile& file);
    [[nodiscard]] Result<CaseFile> resume(const CaseFile& file);

    /// Errors: NotAllowed, Conflict, TransitionRefused, Invalid (the day).
    [[nodiscard]] Result<CaseFile> close(const CaseFile& file, ClosingReason reason, QDate on);
    [[nodiscard]] Result<CaseFile> reopen(const CaseFile& file, OpeningReason reason, QDate on);

    /// Every version, the oldest first, the one in force last. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<std::vector<CaseFile>> versions(CaseId id);

    /// The spells, the first first. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<std::vector<CaseSpell>> spells(CaseId id);

    /// Active advisors and supervisors by name. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<AdvisorName>> advisors();

    /// Display name of a user, active or not; empty for an unknown one. Errors: NotAllowed.
    [[nodiscard]] Result<QString> userName(UserId user);

private:
    ServiceContext m_context;
};

} // namespace tawjih
