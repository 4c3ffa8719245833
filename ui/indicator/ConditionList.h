#pragma once

#include "core/base/Error.h"
#include "ui/indicator/ConditionText.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace tawjih::ui {

class ConditionRow;
class WrapLabel;

/// Which rows count, as a list of conditions of which all hold, or any. What the list cannot show (a group within it)
/// stands in it as a sentence, and comes back as it was.
class ConditionList : public QWidget {
    Q_OBJECT
public:
    ConditionList(const indicator::Condition& condition, indicator::Population population, FieldNames names,
                  QWidget* parent = nullptr);

    [[nodiscard]] indicator::Condition condition() const;
    void setPopulation(indicator::Population population);
    /// What is said where the list is empty.
    void setEmptyText(const QString& text);

    /// Shows what is wrong beneath the conditions it belongs to. \param path of this condition, with which places
    /// begin; returned: what belongs to none of them
    std::vector<FieldProblem> setProblems(const std::vector<FieldProblem>& problems, const QString& path);

    [[nodiscard]] const std::vector<ConditionRow*>& rows() const { return m_rows; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QComboBox* join() const { return m_join; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    ConditionRow* append(const indicator::Condition& condition);
    void remove(ConditionRow* row);
    void showPlaces();
    void retranslate();

    indicator::Population m_population;
    FieldNames m_names;
    bool m_bare; ///< what came was one condition without a list around it
    std::vector<ConditionRow*> m_rows;
    QComboBox* m_join;
    WrapLabel* m_empty;
    QVBoxLayout* m_column;
    QPushButton* m_add;
};

} // namespace tawjih::ui
