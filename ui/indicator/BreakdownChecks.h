#pragma once

#include "core/indicator/Dimension.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace tawjih::ui {

/// By what an indicator may be broken down: by all that fits it, or by those checked. Only what fits is offered; what
/// was chosen and does not fit (any more) stays to be seen and unchecked.
class BreakdownChecks : public QWidget {
    Q_OBJECT
public:
    explicit BreakdownChecks(const std::vector<indicator::Dimension>& chosen, QWidget* parent = nullptr);

    /// None: all that fit.
    [[nodiscard]] std::vector<indicator::Dimension> values() const;
    void setSubject(indicator::Population population, bool dated);

    [[nodiscard]] QCheckBox* all() const { return m_all; }
    [[nodiscard]] QCheckBox* box(indicator::Dimension dimension) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    indicator::Population m_population = indicator::Population::Persons;
    bool m_dated = true;
    QCheckBox* m_all;
    QGridLayout* m_grid;
    std::vector<QCheckBox*> m_boxes; ///< one a dimension, in the order of the list
};

} // namespace tawjih::ui
