#pragma once

#include "core/base/Clock.h"
#include "core/casework/Plan.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace tawjih::ui {

class DateField;
class Tag;

/// The documents of a plan, one below the other: where each stands, until when it is valid, and what is to be heeded.
/// Says each change at once; its owner stores it and shows what holds then.
class ChecklistEdit : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistEdit(const Clock& clock, QWidget* parent = nullptr);

    /// Rows that are there already stay, with the focus.
    void setEntries(const std::vector<ChecklistEntry>& entries);
    /// What is shown of a row beside its choice: the alert, or that it is lacking; empty for neither.
    [[nodiscard]] QString tagOf(DocumentKind document) const;

Q_SIGNALS:
    void changed(const tawjih::ChecklistEntry& said);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        ChecklistEntry entry;
        QWidget* box;
        QLabel* name;
        Tag* tag;
        QComboBox* status;
        DateField* until;
    };
    void addRow(const ChecklistEntry& entry);
    [[nodiscard]] Row* rowOf(DocumentKind document);
    void statusChosen(DocumentKind document);
    void dayTyped(DocumentKind document);
    void show(Row& row);
    void name(Row& row);
    void retranslate();

    const Clock& m_clock;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace tawjih::ui
