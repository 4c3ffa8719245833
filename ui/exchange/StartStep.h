#pragma once

#include "core/exchange/ImportRecord.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableView;

namespace tawjih::ui {

class Card;
class EmptyState;
class PastImportsModel;
class WrapLabel;

/// The beginning of an import: a file is chosen or dropped. Below, the imports that were made, each with what undoing
/// it would do and what is in the way.
class StartStep : public QWidget {
    Q_OBJECT
public:
    explicit StartStep(std::function<QString(UserId)> nameOf, QWidget* parent = nullptr);

    void setRecords(std::vector<exchange::ImportRecord> records);
    /// What stands in the way of undoing the import that findingsWanted() asked about.
    void setFindings(exchange::ImportId id, const exchange::UndoFindings& findings);
    /// While an import is being undone.
    void setBusy(bool busy);
    void retranslate();

    [[nodiscard]] PastImportsModel* past() const { return m_past; }
    [[nodiscard]] QTableView* pastView() const { return m_view; }
    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }
    /// What is said of undoing the chosen import.
    [[nodiscard]] QString outlook() const;

Q_SIGNALS:
    void fileAsked();
    void findingsWanted(tawjih::exchange::ImportId id);
    void undoAsked(tawjih::exchange::ImportId id);

private:
    void choose();
    void showOutlook();

    EmptyState* m_start;
    Card* m_card;
    PastImportsModel* m_past;
    QTableView* m_view;
    WrapLabel* m_outlook;
    QPushButton* m_undo;
    std::optional<exchange::ImportId> m_chosen;
    std::optional<exchange::UndoFindings> m_findings; ///< of the chosen import
    bool m_busy = false;
};

} // namespace tawjih::ui
