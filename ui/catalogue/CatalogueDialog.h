#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "ui/widgets/ActionDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tawjih::ui {

class DateField;
class FormGrid;
class PickerCombo;

/// One entry of the catalogue. What people in the field need to trust an entry, its source and who checked it, is part
/// of the form.
class CatalogueDialog : public ActionDialog {
    Q_OBJECT
public:
    CatalogueDialog(CatalogueEntry entry, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] CatalogueEntry value() const;

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;
    void retranslate() override;

private:
    void makeFields();
    void addLine(const QString& name, QLineEdit*& edit, bool wide = false, bool required = false);
    void showEntry();
    template <typename Entry>
    void readCommon(Entry& entry) const;

    CatalogueEntry m_entry;
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
    const Clock& m_clock;
};

} // namespace tawjih::ui
