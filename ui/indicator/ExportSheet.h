#pragma once

#include "ui/indicator/FigureExport.h"

#include <QWidget>

class QTableView;

namespace tawjih::ui {

/// A page with one chart, its table and how it was counted, as it is printed: light, whole, never scrolled.
class ExportSheet : public QWidget {
    Q_OBJECT
public:
    /// \param table protected already
    ExportSheet(const FigureTable& table, const ExportFrame& frame);
};

/// Width in which every word of a table can be read.
[[nodiscard]] int tableWidth(const QTableView& view);

/// What the marks of a protected table mean.
[[nodiscard]] QString disclosureNote();

} // namespace tawjih::ui
