#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/CounsellingSession.h"
#include "core/casework/PersonLine.h"

#include <vector>

namespace tawjih {

/// A next step that waits.
struct DueStep {
    PersonLine person;
    SessionId session;
    UserId advisor;
    QString text;
    QDate due;
    bool operator==(const DueStep&) const = default;
};

/// A session on the calendar.
struct Appointment {
    PersonLine person;
    QString nationality; ///< ISO 3166-1 alpha-3; empty: not said
    SessionId session;
    UserId advisor;
    QString advisorName;
    QDateTime at; ///< UTC
    std::optional<int> minutes;
    SessionKind kind = SessionKind::Reception;
    SessionMode mode = SessionMode::InPerson;
    QString language;
    InterpreterKind interpreter = InterpreterKind::None;
    Attendance attendance = Attendance::Unknown;
    bool operator==(const Appointment&) const = default;
};

/// Counselling sessions, held and to come, and their next steps.
class SessionService {
public:
    explicit SessionService(const ServiceContext& context) : m_context(context) {}

    /// Stores a new session (null id; the advisor is the actor when null) or an edit (`stamp.version` as stored) and
    /// returns it as stored. Errors: NotAllowed, NotFound, Invalid, Conflict: `find` again and show both.
    [[nodiscard]] Result<CounsellingSession> save(const CounsellingSession& session);

    /// Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<CounsellingSession> find(SessionId id);

    /// All sessions of a person, the newest first. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<CounsellingSession>> ofBeneficiary(BeneficiaryId person);

    /// Every version, the oldest first, the one in force last. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<std::vector<CounsellingSession>> versions(SessionId id);

    /// Every version of every session of a person: session by session, each the oldest first, the one in force last.
    /// Journalled as a reading of the person. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<CounsellingSession>> versionsOf(BeneficiaryId person);

    /// Open next steps due on or before a day, the oldest first; of closed cases none.
    /// \param advisor of the sessions; nothing: everybody's. \param limit rows at most
    /// \param from the first day; invalid: from ever
    [[nodiscard]] Result<std::vector<DueStep>> due(std::optional<UserId> advisor, QDate until, int limit = 500,
                                                   QDate from = {});

    /// Sessions whose local day is from `first` to `last`, in order of time, whatever their attendance.
    [[nodiscard]] Result<std::vector<Appointment>> appointments(QDate first, QDate last, std::optional<UserId> advisor);

    /// The next step is done, today. Errors: NotAllowed, NotFound, Conflict, TransitionRefused (no step, or done).
    [[nodiscard]] Result<CounsellingSession> completeStep(SessionId id, int version);
    /// …or due another day. Errors: as above, Invalid (no day).
    [[nodiscard]] Result<CounsellingSession> postponeStep(SessionId id, int version, QDate newDue);
    /// Whether the person came. Errors: as `save`.
    [[nodiscard]] Result<CounsellingSession> markAttendance(SessionId id, int version, Attendance attendance);

private:
    ServiceContext m_context;
};

} // namespace tawjih
