#pragma once

#include "core/indicator/Indicator.h"
#include "ui/indicator/ConditionText.h"
#include "ui/widgets/FormGrid.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tawjih::ui {

class BreakdownChecks;
class ConditionList;
template <Coded E>
class CodeCombo;

/// The fields of an indicator in a form.
class IndicatorForm : public QObject {
    Q_OBJECT
public:
    IndicatorForm(FormGrid& form, const indicator::Indicator& indicator, FieldNames names, bool isNew,
                  QStringList takenCodes, QObject* parent);

    [[nodiscard]] indicator::Indicator value() const;
    /// Each problem where it belongs, without moving the focus. Returned: those without a place in the form.
    std::vector<FieldProblem> showProblems(const std::vector<FieldProblem>& problems);
    /// Puts the focus on the first field that has a problem.
    void goToProblem();
    void retranslate();

    [[nodiscard]] ConditionList* counted() const { return m_counted; }
    [[nodiscard]] ConditionList* of() const { return m_of; }
    [[nodiscard]] ConditionList* unknown() const { return m_unknown; }
    [[nodiscard]] BreakdownChecks* breakdowns() const { return m_breakdowns; }
    [[nodiscard]] QCheckBox* share() const { return m_share; }

Q_SIGNALS:
    void edited();

private:
    void addFields();
    void showValue();
    void connectEditors();
    /// What there is to choose follows from what is counted.
    void follow();
    void fillFields(QComboBox* list, indicator::FieldKind kind, const QString& chosen, const QString& none);
    void makeCode();
    [[nodiscard]] indicator::Population population() const;

    FormGrid& m_form;
    indicator::Indicator m_indicator;
    bool m_new;
    QStringList m_taken;
    QLineEdit* m_names[3];
    QPlainTextEdit* m_definitions[3];
    QLineEdit* m_code;
    CodeCombo<indicator::Population>* m_population;
    CodeCombo<indicator::CountedUnit>* m_unit;
    QComboBox* m_date;
    QCheckBox* m_share;
    ConditionList* m_counted;
    ConditionList* m_of;
    ConditionList* m_unknown;
    QComboBox* m_lasting;
    QComboBox* m_sum;
    BreakdownChecks* m_breakdowns;
    QLineEdit* m_source;
};

} // namespace tawjih::ui
