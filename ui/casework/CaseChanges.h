#pragma once

#include "core/base/Result.h"
#include "ui/casework/CaseSnapshot.h"

#include <QObject>

#include <functional>

class QDialog;

namespace tawjih::ui {

class ActionDialog;

/// What changes the case that a view shows, or its sessions: at once, or by a dialog over the view. Where a colleague
/// saved another version meanwhile, both are shown side by side.
class CaseChanges : public QObject {
    Q_OBJECT
public:
    /// \param shown the case as the view shows it now; outlives this \param view dialogs open over it
    CaseChanges(const PeopleServices& services, const CaseSnapshot& shown, QWidget* view);

    void openSession(const CounsellingSession& session);
    void completeStep(SessionId id, int version);
    /// Puts the next step off; nothing when there is none.
    void openPostpone();
    void openAssign();
    void hold();
    void resume();
    void openClose();
    void openReopen();

Q_SIGNALS:
    /// It was saved, or (then what holds may be another version) refused.
    void settled(const tawjih::Status& status);
    /// Something could not be done, and nothing has changed.
    void failed(const tawjih::Error& error);

private:
    [[nodiscard]] Status saveSession(const CounsellingSession& base, const CounsellingSession& typed, QDialog* dialog);
    /// Opens a dialog that changes the case as it is shown now.
    /// \param typed the shown case with what was typed \param act changes the case of that version
    void openChange(ActionDialog* dialog, const std::function<CaseFile(CaseFile)>& typed,
                    const std::function<Result<CaseFile>(const CaseFile&)>& act);
    void open(ActionDialog* dialog);
    template <typename T>
    void settle(const Result<T>& result);
    [[nodiscard]] QString userName(UserId user) const;

    const PeopleServices& m_services;
    const CaseSnapshot& m_case;
    QWidget* m_view;
};

} // namespace tawjih::ui
