#pragma once

#include "core/base/Clock.h"
#include "core/casework/CaseService.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"

namespace tawjih::ui {

/// Asks for one day, and what else the step needs: the small steps of a case.
class DayDialog : public ActionDialog {
    Q_OBJECT
public:
    [[nodiscard]] QDate day() const { return m_day->date(); }

protected:
    DayDialog(const Clock& clock, YearSense sense, QWidget* parent);
    [[nodiscard]] FormGrid* form() const { return m_form; }
    /// The field of the day, below what was added before. \param name of the field in the service's problems
    void addDay(const QString& name);
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;

private:
    FormGrid* m_form;
    DateField* m_day;
    QString m_name;
};

/// Closes a case: why, and since when.
class CloseCaseDialog : public DayDialog {
    Q_OBJECT
public:
    explicit CloseCaseDialog(const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] ClosingReason reason() const { return m_reason->value(); }

protected:
    void retranslate() override;

private:
    CodeCombo<ClosingReason>* m_reason;
};

/// Opens a closed case again.
class ReopenCaseDialog : public DayDialog {
    Q_OBJECT
public:
    explicit ReopenCaseDialog(const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] OpeningReason reason() const { return m_reason->value(); }

protected:
    void retranslate() override;

private:
    CodeCombo<OpeningReason>* m_reason;
};

/// Puts a next step off to another day.
class PostponeDialog : public DayDialog {
    Q_OBJECT
public:
    PostponeDialog(const Clock& clock, const std::optional<QDate>& due, QWidget* parent = nullptr);

protected:
    void retranslate() override;
};

/// Gives a case to an advisor, or to nobody.
class AssignDialog : public ActionDialog {
    Q_OBJECT
public:
    AssignDialog(const std::vector<AdvisorName>& advisors, UserId current, QWidget* parent = nullptr);
    [[nodiscard]] UserId advisor() const;

protected:
    void retranslate() override;

private:
    FormGrid* m_form;
    QComboBox* m_advisor;
};

} // namespace tawjih::ui
