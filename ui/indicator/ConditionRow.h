#pragma once

#include "ui/indicator/ConditionText.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tawjih::ui {

class LimitBox;
class PickerCombo;
class ValueChecks;
class WrapLabel;

/// One part of a list of conditions: which field, what is asked of it, and with which values. What is no plain test (a
/// group within the list, a negation) stands as a sentence and stays as it is.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    ConditionRow(indicator::Condition condition, indicator::Population population, FieldNames names,
                 QWidget* parent = nullptr);

    [[nodiscard]] const indicator::Condition& condition() const { return m_condition; }
    void setPopulation(indicator::Population population);
    /// Beneath the row, in words; empty takes it back.
    void setProblem(const QString& text);
    [[nodiscard]] QString problem() const;
    /// Where the row stands, for a screen reader.
    void setPlace(int place);

    [[nodiscard]] PickerCombo* field() const { return m_field; }
    [[nodiscard]] QComboBox* test() const { return m_test; }
    [[nodiscard]] ValueChecks* values() const { return m_values; }
    [[nodiscard]] QComboBox* limit() const { return m_limit; }
    [[nodiscard]] LimitBox* from() const { return m_from; }
    [[nodiscard]] LimitBox* to() const { return m_to; }
    [[nodiscard]] QToolButton* removeButton() const { return m_remove; }
    /// What Tab stops at, in the order of reading.
    [[nodiscard]] std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectEditors();
    [[nodiscard]] bool isTest() const { return m_condition.kind == indicator::Condition::Kind::Test; }
    [[nodiscard]] const indicator::Field* chosenField() const;
    void fillFields();
    void fillTests();
    /// Shows the editors of the present test, with its values.
    void showValues();
    void takeField();
    void takeTest();
    /// Asks another test, with values from which one edits.
    void ask(indicator::Condition::Test test);
    void retranslate();

    indicator::Condition m_condition;
    indicator::Population m_population;
    FieldNames m_names;
    int m_place = 0;
    PickerCombo* m_field;
    QComboBox* m_test;
    QToolButton* m_remove;
    WrapLabel* m_sentence;
    ValueChecks* m_values;
    QComboBox* m_limit; ///< of "at least" and "at most"
    QWidget* m_range;
    QLabel* m_fromWord;
    LimitBox* m_from;
    QLabel* m_toWord;
    LimitBox* m_to;
    QLabel* m_daysWord;
    WrapLabel* m_problem;
};

} // namespace tawjih::ui
