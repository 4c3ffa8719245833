#pragma once

#include <QFont>
#include <QLocale>
#include <QPalette>

namespace tawjih::ui {

/// What a chart is drawn with. The texts of a chart's own ("Target", "No data") are in the language of the locale.
struct ChartStyle {
    QPalette palette; ///< lightPalette() for paper
    QFont font;       ///< of the names; numbers that matter are bolder, notes smaller
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale;    ///< localeOf() a Language
    bool grey = false; ///< for a printer without colours
};

} // namespace tawjih::ui
