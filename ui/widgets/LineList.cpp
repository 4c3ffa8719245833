#include "ui/widgets/LineList.h"

#include "ui/widgets/Tables.h"
#include "ui/widgets/Tag.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int lowestRow = 34;

/// Paints a line from the leading side; the tag keeps its place, the rest gives way from its end.
class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& line = static_cast<const LineModel*>(index.model())->lineAt(index.row());
        QStyleOptionViewItem background = option;
        const QWidget* widget = option.widget;
        widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (index.row() + 1 < index.model()->rowCount()) {
            painter->setPen(hairline(option.palette));
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        QRect rest = option.rect.adjusted(space::small, 0, -space::small, 0);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto take = [&](int width) {
            QRect taken = rest;
            if (mirrored) {
                taken.setLeft(taken.right() - width + 1);
                rest.setRight(taken.left() - space::small);
            } else {
                taken.setWidth(width);
                rest.setLeft(taken.right() + space::small);
            }
            return taken;
        };
        if (!line.tag.isEmpty()) {
            const QRect tag =
                paintTag(painter, rest, line.tag, line.tone, option.palette, option.font, option.direction, true);
            if (mirrored)
                rest.setLeft(tag.right() + space::small);
            else
                rest.setRight(tag.left() - space::small);
        }
        const auto write = [&](const QString& text, const QColor& color, const QFont& font, int width) {
            if (text.isEmpty() || rest.width() <= space::small)
                return;
            painter->setFont(font);
            painter->setPen(color);
            const QFontMetrics metrics(font);
            const int wanted = width > 0 ? width : metrics.horizontalAdvance(text) + 2;
            const QRect place = take(std::min(wanted, rest.width()));
            painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, place.width()));
        };
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QColor text = option.palette.color(QPalette::Text);
        const QColor quiet = muted(option.palette);
        const QString& longest = static_cast<const LineModel*>(index.model())->longestLead();
        const auto advance = [metrics = QFontMetrics(bold)](const QString& lead) {
            return metrics.horizontalAdvance(lead);
        };
        write(line.lead, text, bold,
              std::max(advance(QStringLiteral("00:00")) + space::large, advance(longest) + space::tiny));
        write(line.text, text, option.font, 0);
        write(line.second, quiet, option.font, 0);
        write(line.detail, quiet, option.font, 0);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {200, std::max(lowestRow, option.fontMetrics.height() + space::large)};
    }
};

} // namespace

void LineModel::setLines(std::vector<Line> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    const auto longest = std::ranges::max_element(m_lines, {}, [](const Line& line) { return line.lead.size(); });
    m_longestLead = longest == m_lines.end() ? QString() : longest->lead;
    endResetModel();
}

int LineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{line.lead, line.text, line.second, line.detail, line.tag};
        parts.removeAll(QString());
        return parts.join(role == Qt::DisplayRole ? QStringLiteral(" ") : QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

LineList::LineList(QWidget* parent) : QListView(parent), m_model(new LineModel(this)) {
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    dressList(this);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT lineActivated(m_model->lineAt(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &LineList::currentLineChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LineList::currentLineChanged);
}

void LineList::setLines(std::vector<Line> lines) {
    const Line* current = currentLine();
    const QUuid key = current ? current->key : QUuid();
    const int before = currentIndex().row();
    m_model->setLines(std::move(lines));
    updateGeometry();
    if (key.isNull() || m_model->rowCount() == 0)
        return;
    int row = std::clamp(before, 0, m_model->rowCount() - 1);
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->lineAt(i).key == key)
            row = i;
    setCurrentIndex(m_model->index(row));
}

const Line* LineList::currentLine() const {
    return currentIndex().isValid() ? &m_model->lineAt(currentIndex().row()) : nullptr;
}

void LineList::setRowsShown(int rows) {
    m_rowsShown = rows;
    updateGeometry();
}

int LineList::heightOf(int rows) const {
    return rows * std::max(lowestRow, fontMetrics().height() + space::large) + 2;
}

QSize LineList::sizeHint() const {
    return {320, heightOf(std::clamp(m_model->rowCount(), 1, m_rowsShown))};
}

QSize LineList::minimumSizeHint() const {
    return {160, heightOf(std::clamp(m_model->rowCount(), 1, 3))};
}

void LineList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentLine()) {
        Q_EMIT lineActivated(*currentLine());
        return;
    }
    QListView::keyPressEvent(event);
}

void LineList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0)); // so that the first key acts on something one sees
}

} // namespace tawjih::ui
