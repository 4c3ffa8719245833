#pragma once

#include "core/beneficiary/Beneficiary.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace tawjih::ui {

class FormGrid;

/// Each document that a training may ask for, and where it stands; "not asked" is none.
class DocumentsEdit : public QWidget {
    Q_OBJECT
public:
    explicit DocumentsEdit(QWidget* parent = nullptr);

    [[nodiscard]] std::vector<DocumentState> value() const;
    void setValue(const std::vector<DocumentState>& documents);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FormGrid* m_grid;
    std::vector<QComboBox*> m_states; ///< in the order of the list of kinds
};

} // namespace tawjih::ui
