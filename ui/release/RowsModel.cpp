#include "ui/release/RowsModel.h"

#include "ui/widgets/Tag.h"

#include <QApplication>
#include <QPainter>

namespace tawjih::ui {

namespace {

constexpr int leastBar = 96;

} // namespace

void RowsModel::setRows(const QStringList& headers, std::vector<std::vector<RowCell>> rows) {
    beginResetModel();
    m_headers = headers;
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowCell& shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shown.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((shown.isNumber ? Qt::AlignTrailing : Qt::AlignLeading) |
                                                  Qt::AlignVCenter);
    case Part:
        return shown.part ? QVariant(*shown.part) : QVariant();
    case StateTone:
        return shown.tone ? QVariant(static_cast<int>(*shown.tone)) : QVariant();
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.at(section);
    if (role == Qt::TextAlignmentRole && !m_rows.empty() && cell(0, section).isNumber)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

void RowsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant tone = index.data(RowsModel::StateTone);
    const QVariant part = index.data(RowsModel::Part);
    if (!tone.isValid() && !part.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QString text = index.data().toString();
    QRect inside = option.rect.adjusted(space::small, 0, -space::small, 0);
    if (tone.isValid()) {
        paintTag(painter, inside, text, static_cast<Tone>(tone.toInt()), option.palette, option.font, option.direction);
        return;
    }
    const int words = option.fontMetrics.horizontalAdvance(text) + space::small;
    const QRect label =
        QStyle::visualRect(option.direction, inside, {inside.left(), inside.top(), words, inside.height()});
    painter->save();
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(label, QStyle::visualAlignment(option.direction, Qt::AlignVCenter | Qt::AlignLeft), text);
    const int height = space::small;
    const QRect whole(inside.left() + words, inside.center().y() - height / 2, inside.width() - words, height);
    QRect filled = whole;
    filled.setWidth(qRound(whole.width() * part.toDouble()));
    painter->fillRect(QStyle::visualRect(option.direction, inside, whole), hairline(option.palette));
    painter->fillRect(QStyle::visualRect(option.direction, inside, filled), accent(option.palette));
    painter->restore();
}

QSize RowsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(RowsModel::Part).isValid())
        size.rwidth() += leastBar + space::small;
    if (index.data(RowsModel::StateTone).isValid())
        size = size.expandedTo(tagSize(index.data().toString(), option.font) + QSize(2 * space::small, 0));
    return size;
}

} // namespace tawjih::ui
