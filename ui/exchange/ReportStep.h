#pragma once

#include "ui/exchange/ImportEdits.h"
#include "ui/widgets/Card.h"

class QPushButton;
class QTableView;

namespace tawjih::exchange {
struct ImportSummary;
}

namespace tawjih::ui {

class ImportRowsModel;
class RowsTable;
class WrapLabel;

/// What an import did: in sentences, and the rows that were not simply taken in, by line and reason.
class ReportStep : public Card {
    Q_OBJECT
public:
    explicit ReportStep(QWidget* parent = nullptr);

    void setSummary(exchange::ImportSummary summary);
    /// Whether it can be undone from here.
    void setUndoable(bool undoable);
    void retranslate();

    [[nodiscard]] ImportRowsModel* rows() const { return m_rows; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }

Q_SIGNALS:
    void saveAsked();
    void undoAsked();
    void anotherAsked();

private:
    ImportEdits m_none; ///< a report is not edited
    WrapLabel* m_text;
    ImportRowsModel* m_rows;
    RowsTable* m_table;
    QPushButton* m_save;
    QPushButton* m_another;
    QPushButton* m_undo;
};

} // namespace tawjih::ui
