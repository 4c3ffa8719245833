#pragma once

#include "core/indicator/FigureTable.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace tawjih::ui {

/// A figure by itself, on white, at twice the screen's resolution: title, finding, chart, table, definition and note.
/// The table is protected already where it leaves the desk. Any thread.
/// \param title which desk and period
/// \param subtitle filters, and the day of the count; may be empty
[[nodiscard]] QImage figureImage(const indicator::FigureTable& table, const QString& title, const QString& subtitle,
                                 const Tongue& tongue);

/// The same on A4 as PDF, further pages for what is longer; empty if it cannot be made.
[[nodiscard]] QByteArray figurePdf(const indicator::FigureTable& table, const QString& title, const QString& subtitle,
                                   const Tongue& tongue);

} // namespace tawjih::ui
