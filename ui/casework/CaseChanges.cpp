#include "ui/casework/CaseChanges.h"

#include "ui/casework/CaseDialogs.h"
#include "ui/casework/CaseFields.h"
#include "ui/casework/SessionDialog.h"
#include "ui/widgets/ConflictDialog.h"

namespace tawjih::ui {

CaseChanges::CaseChanges(const PeopleServices& services, const CaseSnapshot& shown, QWidget* view)
    : QObject(view)
    , m_services(services)
    , m_case(shown)
    , m_view(view) {}

void CaseChanges::openSession(const CounsellingSession& session) {
    auto* dialog = new SessionDialog(session, m_services.clock, m_services.drafts, m_view);
    dialog->setAct([this, dialog, session]() -> Status {
        const CounsellingSession typed = dialog->value();
        // What was typed may be an older draft: it began with another version than the page shows.
        const CounsellingSession base =
            typed.stamp.version == session.stamp.version
                ? session
                : versionOf(m_services.sessions.versions(typed.id), typed.stamp.version, session);
        return saveSession(base, typed, dialog);
    });
    connect(dialog, &SessionDialog::failed, this, &CaseChanges::failed);
    open(dialog);
}

void CaseChanges::completeStep(SessionId id, int version) {
    settle(m_services.sessions.completeStep(id, version));
}

void CaseChanges::openPostpone() {
    if (m_case.nextStep() == nullptr)
        return;
    const CounsellingSession shown = *m_case.nextStep();
    auto* dialog = new PostponeDialog(m_services.clock, shown.nextStep->due, m_view);
    dialog->setAct([this, dialog, shown] {
        CounsellingSession typed = shown;
        typed.nextStep->due = dialog->day();
        return saveSession(shown, typed, dialog);
    });
    open(dialog);
}

void CaseChanges::openAssign() {
    const auto advisors = m_services.cases.advisors();
    if (!advisors)
        return Q_EMIT failed(advisors.error());
    auto* dialog = new AssignDialog(*advisors, m_case.file.advisor, m_view);
    openChange(
        dialog,
        [dialog](CaseFile file) {
            file.advisor = dialog->advisor();
            return file;
        },
        [this, dialog](const CaseFile& shown) { return m_services.cases.assign(shown, dialog->advisor()); });
}

void CaseChanges::hold() {
    settle(m_services.cases.hold(m_case.file));
}

void CaseChanges::resume() {
    settle(m_services.cases.resume(m_case.file));
}

void CaseChanges::openClose() {
    auto* dialog = new CloseCaseDialog(m_services.clock, m_view);
    openChange(
        dialog,
        [dialog](CaseFile file) {
            file.status = CaseStatus::Closed;
            file.closing = CaseClosing{dialog->day(), dialog->reason()};
            return file;
        },
        [this, dialog](const CaseFile& shown) {
            return m_services.cases.close(shown, dialog->reason(), dialog->day());
        });
}

void CaseChanges::openReopen() {
    auto* dialog = new ReopenCaseDialog(m_services.clock, m_view);
    openChange(
        dialog,
        [dialog](CaseFile file) {
            file.status = CaseStatus::Open;
            file.openedOn = dialog->day();
            file.openingReason = dialog->reason();
            file.closing.reset();
            return file;
        },
        [this, dialog](const CaseFile& shown) {
            return m_services.cases.reopen(shown, dialog->reason(), dialog->day());
        });
}

Status CaseChanges::saveSession(const CounsellingSession& base, const CounsellingSession& typed, QDialog* dialog) {
    const UserNames users = [this](UserId user) { return userName(user); };
    TRY(saveOrCompare<CounsellingSession>(
        {.fields = sessionFields(users),
         .base = base,
         .typed = typed,
         .find = [this, id = typed.id] { return m_services.sessions.find(id); },
         .save = [this](const CounsellingSession& session) { return m_services.sessions.save(session); },
         .users = users,
         .chosen = [dialog](const CounsellingSession&) { dialog->done(QDialog::Accepted); }},
        dialog));
    return {};
}

void CaseChanges::openChange(ActionDialog* dialog, const std::function<CaseFile(CaseFile)>& typed,
                             const std::function<Result<CaseFile>(const CaseFile&)>& act) {
    const UserNames users = [this](UserId user) { return userName(user); };
    const CaseFile shown = m_case.file;
    dialog->setAct([=, this]() -> Status {
        TRY(saveOrCompare<CaseFile>(
            {.fields = caseFields(users),
             .base = shown,
             .typed = typed(shown),
             .find = [this, person = shown.beneficiary] { return m_services.cases.find(person); },
             .save = act,
             .users = users,
             .chosen = [dialog](const CaseFile&) { dialog->done(QDialog::Accepted); }},
            dialog));
        return {};
    });
    open(dialog);
}

void CaseChanges::open(ActionDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT settled({}); });
    dialog->open();
}

template <typename T>
void CaseChanges::settle(const Result<T>& result) {
    Q_EMIT settled(result ? Status() : Status(fail(result.error())));
}

QString CaseChanges::userName(UserId user) const {
    return m_services.cases.userName(user).value_or(QString());
}

} // namespace tawjih::ui
