#pragma once

#include "core/indicator/Card.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/FormDialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace tawjih::ui {

class PickerCombo;

/// A figure of a dashboard: which indicator, by what, drawn how.
class CardDialog : public FormDialog {
    Q_OBJECT
public:
    /// \param card to begin with; nothing: a new one
    CardDialog(const std::optional<indicator::Card>& card, const indicator::IndicatorList& indicators,
               QWidget* parent = nullptr);

    [[nodiscard]] indicator::Card value() const;

private:
    void offerBreakdowns();
    void offerCharts();
    void submit();

    const indicator::IndicatorList& m_indicators;
    indicator::Card m_card; ///< what the form does not show of a card with several indicators
    PickerCombo* m_indicator;
    PickerCombo* m_rows;
    PickerCombo* m_columns;
    PickerCombo* m_chart;
    QCheckBox* m_compare;
    QLineEdit* m_target;
    QSpinBox* m_most;
};

} // namespace tawjih::ui
