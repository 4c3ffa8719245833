#pragma once

#include "core/rights/RightsRequest.h"
#include "ui/widgets/ActionDialog.h"

#include <QMap>

class QSpinBox;

namespace tawjih::ui {

class FormGrid;

/// How long the desk keeps data, and within how many clear days it answers requests.
class RuleOfRightsDialog : public ActionDialog {
    Q_OBJECT
public:
    RuleOfRightsDialog(int months, const QMap<rights::RightsKind, int>& days, QWidget* parent = nullptr);

    [[nodiscard]] int months() const;
    [[nodiscard]] QMap<rights::RightsKind, int> days() const;

protected:
    void retranslate() override;

private:
    FormGrid* m_form;
    QSpinBox* m_months;
    QMap<rights::RightsKind, QSpinBox*> m_days;
};

} // namespace tawjih::ui
