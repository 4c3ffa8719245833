#pragma once

#include "ui/report/ReportText.h"

#include <QSizeF>

namespace tawjih::ui {

// What every page of a report keeps to: A4, and a margin left and right that a binding fits into.
constexpr QSizeF reportPaper(grid::mm(210), grid::mm(297));
constexpr qreal reportMargin = grid::mm(23);
constexpr qreal reportWidth = reportPaper.width() - 2 * reportMargin;

} // namespace tawjih::ui
