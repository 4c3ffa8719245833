#pragma once

#include "core/indicator/FigureTable.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportText.h"

namespace tawjih::ui {

/// The table of a figure, set for print: hairlines between rows, numbers aligned at their end, long names in several
/// lines. What is too wide for the page becomes several tables below each other, each with the names.
class ReportTable {
public:
    ReportTable(const indicator::FigureTable& table, const Tongue& tongue, qreal width);

    /// The width in which no name is broken, or only very long ones.
    struct Widths {
        qreal natural = 0;
        qreal compact = 0;
    };
    [[nodiscard]] static Widths widthsOf(const indicator::FigureTable& table, const Tongue& tongue);
    /// Rows in order, the header first; it stands again above what a further page holds.
    [[nodiscard]] ReportPieces pieces() const;

private:
    struct Columns {
        std::vector<int> columns; ///< of the shown table, the names first
        std::vector<qreal> widths;
        std::vector<qreal> contents; ///< what a column needs of its width, at its trailing end
    };

    void chooseColumns();
    [[nodiscard]] Columns spread(std::vector<int> numbers) const;
    [[nodiscard]] ReportTextStyle styleOf(int row, int column) const;
    [[nodiscard]] ReportPiece piece(int row, const Columns& columns) const;

    const indicator::FigureTable& m_table;
    const Tongue& m_tongue;
    qreal m_width;
    qreal m_points = 8.5;
    std::vector<Columns> m_bands;
};

} // namespace tawjih::ui
