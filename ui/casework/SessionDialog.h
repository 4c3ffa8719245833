#pragma once

#include "core/base/Clock.h"
#include "core/casework/CounsellingSession.h"
#include "ui/casework/DraftKeeper.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/FormBinder.h"

class QDateTimeEdit;
class QTimeEdit;

namespace tawjih::ui {

class NoticeBar;

/// A counselling session, held or to come. What is typed is kept as a draft until it is saved or given up.
class SessionDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param session a stored one, or a new one with the person and the usual values
    SessionDialog(const CounsellingSession& session, const Clock& clock, vault::DraftStore& drafts,
                  QWidget* parent = nullptr);

    [[nodiscard]] CounsellingSession value() const;
    /// Keeps the draft at once (before a lock).
    void keepDraft() { m_draft.flush(); }
    /// Whether somebody left a draft of this session, without opening it.
    [[nodiscard]] static bool hasDraft(vault::DraftStore& drafts, const CounsellingSession& session);

    /// Saved or given up: the draft goes. Ended by the lock: it stays.
    void done(int result) override;

Q_SIGNALS:
    void failed(const tawjih::Error& error);

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override { return m_binder.unreadable(); }
    void retranslate() override;

private:
    void addFields(const Clock& clock);
    void edited();
    void followDay();
    [[nodiscard]] QString draftText() const;
    void restore(const QString& text);

    const Clock& m_clock;
    CounsellingSession m_session;
    NoticeBar* m_notice;
    FormGrid* m_form;
    FormBinder<CounsellingSession> m_binder;
    DateField* m_day = nullptr;
    QTimeEdit* m_time = nullptr;
    QLineEdit* m_step = nullptr;
    DateField* m_due = nullptr;
    CodeCombo<Attendance>* m_attendance = nullptr;
    DraftKeeper m_draft;
    bool m_filling = true;
};

} // namespace tawjih::ui
