#pragma once

#include "core/exchange/RowCells.h"

#include <QWidget>

class QButtonGroup;
class QListWidget;

namespace tawjih::ui {

class WrapLabel;

/// What an import does to persons on record: one of four, each with a line of help; and which fields it replaces.
class PolicyChoice : public QWidget {
    Q_OBJECT
public:
    explicit PolicyChoice(QWidget* parent = nullptr);

    /// Shows a plan's choice; the fields offered are those that have a column.
    void setPlan(const exchange::ImportPlan& plan);
    [[nodiscard]] exchange::ImportPolicy policy() const;
    [[nodiscard]] std::set<exchange::ImportField> overwrite() const { return m_overwrite; }
    /// As if it had been clicked.
    void choose(exchange::ImportPolicy policy);
    void retranslate();

    [[nodiscard]] QListWidget* fields() const { return m_fields; }

Q_SIGNALS:
    void changed();

private:
    void showFields();

    QButtonGroup* m_choices;
    std::vector<WrapLabel*> m_helps; ///< in the order of the policies
    QListWidget* m_fields;
    std::vector<exchange::ImportField> m_offered;
    std::set<exchange::ImportField> m_overwrite;
};

} // namespace tawjih::ui
