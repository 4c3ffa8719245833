#pragma once

#include "ui/agenda/AgendaEntry.h"

#include <QStyledItemDelegate>

class QPainter;

namespace tawjih::ui {

/// Paints the lines of an AgendaList: an icon says what kind it is, then the time, who or what, and at the end what is
/// to be said of it. On two lines the second has what did not fit.
class AgendaDelegate final : public QStyledItemDelegate {
public:
    AgendaDelegate(bool twoLines, QObject* parent) : QStyledItemDelegate(parent), m_twoLines(twoLines) {}

    [[nodiscard]] static int rowHeight(const QFontMetrics& metrics, bool twoLines);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_twoLines;
};

/// The block of an entry in a column of hours: as AgendaDelegate writes, on as many lines as there is room for.
void paintAgendaBlock(QPainter* painter, const QRect& rect, const AgendaEntry& entry, const QWidget* widget);

} // namespace tawjih::ui
