#pragma once

#include "core/base/Clock.h"
#include "core/indicator/Facts.h"
#include "core/indicator/Question.h"
#include "ui/widgets/FormDialog.h"

#include <map>

namespace tawjih::ui {

class DateField;
class PickerCombo;

/// What the figures are restricted to, and as known on which day.
class FigureFilterDialog : public FormDialog {
    Q_OBJECT
public:
    struct Value {
        std::vector<std::pair<indicator::Dimension, QStringList>> where;
        std::optional<QDate> asOf; ///< the end of that day; nothing: now
        bool operator==(const Value&) const = default;
    };
    /// \param facts what there is to choose from
    FigureFilterDialog(const Value& value, const indicator::Facts& facts, const Clock& clock,
                       QWidget* parent = nullptr);

    [[nodiscard]] Value value() const;

private:
    void submit();

    const Clock& m_clock;
    std::map<indicator::Dimension, PickerCombo*> m_choices;
    DateField* m_asOf;
};

/// By what the page filters (domain.md, Indicators).
[[nodiscard]] const std::vector<indicator::Dimension>& filterDimensions();

} // namespace tawjih::ui
