#pragma once

#include "core/base/Clock.h"
#include "core/casework/Agenda.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/FormBinder.h"

class QCheckBox;
class QTimeEdit;

namespace tawjih::ui {

/// A holiday, a closed day or a time of other hours, with how the desk knows of it.
class PeriodDialog : public ActionDialog {
    Q_OBJECT
public:
    PeriodDialog(const CalendarPeriod& period, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] CalendarPeriod value() const;

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override { return m_binder.unreadable(); }

private:
    void addFields(const Clock& clock);
    [[nodiscard]] static QString label(const QString& field);
    void followKind();

    CalendarPeriod m_period;
    FormGrid* m_form;
    FormBinder<CalendarPeriod> m_binder;
    CodeCombo<CalendarKind>* m_kind = nullptr;
    QTimeEdit* m_opens;
    QTimeEdit* m_closes;
    QCheckBox* m_active;
};

} // namespace tawjih::ui
