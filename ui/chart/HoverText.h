#pragma once

#include "core/base/Tongue.h"
#include "core/indicator/FigureTable.h"

namespace tawjih::ui::chart {

/// What the pointer is told at a mark of a chart: in lines, names first.
class HoverText {
public:
    HoverText(const indicator::FigureTable& table, const Tongue& tongue) : m_table(table), m_tongue(tongue) {}

    /// \param series -1 for the whole row
    [[nodiscard]] QString at(int row, int series) const;

private:
    [[nodiscard]] QString say(const char* source) const { return m_tongue.text("Chart", source); }
    [[nodiscard]] QString number(const indicator::Count& count) const;
    [[nodiscard]] QString cellText(int row, int series) const;
    [[nodiscard]] QStringList rowLines(int row) const;
    [[nodiscard]] QStringList spreadLines(int row) const;
    [[nodiscard]] QString beforeLine(int row) const;

    const indicator::FigureTable& m_table;
    const Tongue& m_tongue;
};

} // namespace tawjih::ui::chart
