#pragma once

class QAbstractItemView;
class QTableView;

namespace tawjih::ui {

/// A flat table: whole rows, hairlines between them, 34 px a row at the usual text size, header words at the leading
/// side, the last section stretched, no frame (put it into a flush Card). Row heights follow the text size.
void dressTable(QTableView* table);

/// Rows as high as so many lines of text ask for; one at first.
void setRowLines(QTableView* table, int lines);

/// The same calm for a list: no frame, no horizontal scrolling, rows of at least 34 px.
void dressList(QAbstractItemView* list);

} // namespace tawjih::ui
