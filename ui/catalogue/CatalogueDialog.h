#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tawjih::ui {

class DateField;
class FormGrid;
class PickerCombo;

/// One entry of the catalogue. Saving is explicit; the dialog stays open with the reason when it fails, so that nothing
/// typed is lost. What people in the field need to trust an entry, its source and who checked it, is part of the form.
class CatalogueDialog : public QDialog {
    Q_OBJECT
public:
    CatalogueDialog(CatalogueEntry entry, const Clock& clock, QWidget* parent = nullptr);

    /// Stores what was typed. After an error Conflict the dialog says so and offers to begin again from `current`.
    void setActs(std::function<Status(const CatalogueEntry&)> save, std::function<Result<CatalogueEntry>()> current);
    [[nodiscard]] CatalogueEntry value() const;

    void accept() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void addLine(const QString& name, QLineEdit*& edit, bool wide = false, bool required = false);
    void showEntry();
    void retranslate();
    void showFailure(const Error& error);
    void beginAgain();
    template <typename Entry>
    void readCommon(Entry& entry) const;

    CatalogueEntry m_entry;
    std::function<Status(const CatalogueEntry&)> m_save;
    std::function<Result<CatalogueEntry>()> m_current;
    FormGrid* m_form;
    QLineEdit* m_nameFr = nullptr;
    QLineEdit* m_nameAr = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_address = nullptr;
    PickerCombo* m_arrondissement = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    PickerCombo* m_trade = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_mode = nullptr;
    QSpinBox* m_months = nullptr;
    QLineEdit* m_source = nullptr;
    DateField* m_sourceOn = nullptr;
    QLineEdit* m_verifiedBy = nullptr;
    QCheckBox* m_active = nullptr;
    QLabel* m_failure;
    QPushButton* m_again;
    QPushButton* m_saveButton;
    QPushButton* m_cancel;
    const Clock& m_clock;
};

} // namespace tawjih::ui
