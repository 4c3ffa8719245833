#pragma once

#include "core/base/Result.h"
#include "core/indicator/FigureTable.h"
#include "ui/indicator/FigureCard.h"

#include <QDateTime>

namespace tawjih::ui {

/// What stands above exported figures.
struct FigureFrame {
    QString title;    ///< desk and period
    QString subtitle; ///< filter and day of the count
    Tongue tongue{Language::French};
    QDateTime madeAt;
};

/// Protected tables as a file; one by itself as PNG. Made in memory: nothing lies in clear but where it was asked for.
/// Any thread. Errors: DiskFull, ReadOnly, IoFailed, OutOfMemory.
[[nodiscard]] Status saveFigures(const QString& path, FigureFormat format,
                                 const std::vector<indicator::FigureTable>& tables, const FigureFrame& frame);

/// "PDF (*.pdf)" and ".pdf"; empty for what goes to the clipboard.
[[nodiscard]] QString fileFilterOf(FigureFormat format);
[[nodiscard]] QString suffixOf(FigureFormat format);

} // namespace tawjih::ui
