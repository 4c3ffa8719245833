#pragma once

#include "core/base/Clock.h"
#include "core/beneficiary/Beneficiary.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace tawjih::ui {

class DateField;
class FormGrid;

/// Each document that a training may ask for, where it stands, until when it is valid and a note; "not asked" is none.
class DocumentsEdit : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsEdit(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<DocumentState> value() const;
    void setValue(const std::vector<DocumentState>& documents);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QComboBox* state;
        DateField* until;
        QLineEdit* note;
    };
    void showParts(const Entry& entry);
    void retranslate();

    FormGrid* m_grid;
    std::vector<Entry> m_entries; ///< in the order of the list of kinds
};

} // namespace tawjih::ui
