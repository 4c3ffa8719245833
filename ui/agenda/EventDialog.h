#pragma once

#include "core/base/Clock.h"
#include "core/casework/Agenda.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/FormBinder.h"
#include "ui/widgets/RecordField.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace tawjih::ui {

/// An event of the agenda: a meeting, a visit, a workshop. About nobody in the record.
class EventDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param event a stored one, or a new one with its day and hour
    EventDialog(const AgendaEvent& event, const Clock& clock, UserId me, const UserNames& users,
                QWidget* parent = nullptr);

    [[nodiscard]] AgendaEvent value() const;

Q_SIGNALS:
    /// The event is not to take place.
    void cancelRequested();

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override { return m_binder.unreadable(); }

private:
    void addFields(const Clock& clock, UserId me, const UserNames& users);
    [[nodiscard]] static QString label(const QString& field);
    /// Begin and end as they stand in the fields; invalid while a day is missing.
    [[nodiscard]] QDateTime begin() const;
    [[nodiscard]] QDateTime end() const;
    void keepLength();
    void followWholeDay();

    AgendaEvent m_event;
    FormGrid* m_form;
    FormBinder<AgendaEvent> m_binder;
    QCheckBox* m_wholeDay;
    DateField* m_beginDay = nullptr;
    DateField* m_endDay = nullptr;
    QTimeEdit* m_beginTime;
    QTimeEdit* m_endTime;
    QComboBox* m_owner;
    QPushButton* m_cancelEvent;
    qint64 m_seconds = 3600; ///< how long the event is: kept when its beginning moves
};

} // namespace tawjih::ui
