#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/FormBinder.h"

#include <utility>
#include <vector>

class QCheckBox;

namespace tawjih::ui {

/// One entry of the catalogue, of any kind. What people in the field need to trust an entry, its source and who checked
/// it when, is part of the form.
class CatalogueDialog : public ActionDialog {
    Q_OBJECT
public:
    CatalogueDialog(CatalogueEntry entry, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] CatalogueEntry value() const;

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;

private:
    void addNames();
    void addProvider();
    void addCentre();
    void addProgramme();
    void addIntake();
    void addProvenance();
    template <typename Get>
    void addDegrees(const QString& name, Get get);
    [[nodiscard]] QString label(const QString& field) const;
    [[nodiscard]] QString title() const;

    CatalogueEntry m_entry;
    const Clock& m_clock;
    FormGrid* m_form;
    FormBinder<CatalogueEntry> m_binder;
    QCheckBox* m_active;
    std::vector<std::pair<QString, QLineEdit*>> m_degrees;
};

} // namespace tawjih::ui
