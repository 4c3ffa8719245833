#include "ui/indicator/CardGrid.h"

#include "ui/indicator/FigureCard.h"
#include "ui/widgets/Colors.h"

#include <QGridLayout>

namespace tawjih::ui {

namespace {

constexpr int units = 4;
constexpr int widthForTwoCharts = 860;
constexpr int widthForFourNumbers = 860;
constexpr int narrowest = 380;

} // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::medium);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    for (int column = 0; column < units; ++column)
        m_grid->setColumnStretch(column, 1);
}

void CardGrid::setCards(const std::vector<FigureCard*>& cards) {
    m_cards = cards;
    m_spans.clear();
    arrange();
}

void CardGrid::arrange() {
    std::vector<int> spans;
    for (const FigureCard* card : m_cards) {
        const bool number = card->table().kind == indicator::ChartKind::Number;
        if (card->table().kind == indicator::ChartKind::Table) { // several indicators side by side
            spans.push_back(units);
            continue;
        }
        const bool wide = width() >= (number ? widthForFourNumbers : widthForTwoCharts);
        spans.push_back(number ? (wide ? 1 : 2) : (wide ? 2 : 4));
    }
    if (spans == m_spans)
        return;
    m_spans = std::move(spans);
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (column + m_spans[i] > units) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(m_cards[i], row, column, 1, m_spans[i]);
        m_cards[i]->show();
        column += m_spans[i];
    }
    // The rows that are left over from a longer arrangement must not take any room.
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, i == row + 1 ? 1 : 0);
    m_grid->setRowStretch(row + 1, 1);
}

QSize CardGrid::minimumSizeHint() const {
    return {narrowest, QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tawjih::ui
