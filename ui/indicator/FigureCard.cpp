#include "ui/indicator/FigureCard.h"

#include "ui/indicator/ExportSheet.h"
#include "ui/indicator/FigureChart.h"
#include "ui/indicator/FigureTableModel.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace tawjih::ui {

namespace {
constexpr int narrowestChart = 380;
constexpr int rowsWithoutScrolling = 14;
} // namespace

FigureCard::FigureCard(QWidget* parent)
    : Card({}, parent)
    , m_chart(new FigureChart)
    , m_model(new FigureTableModel(this))
    , m_view(new QTableView)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_empty(new QLabel)
    , m_definition(new QLabel)
    , m_more(new QToolButton) {
    m_view->setModel(m_model);
    dressTable(m_view);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTextStyle(m_empty, TextStyle::Muted);
    m_empty->setWordWrap(true);
    setTextStyle(m_definition, TextStyle::Small);
    m_definition->setWordWrap(true);

    m_more->setIcon(icon(QStringLiteral("export")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    auto* menu = new QMenu(m_more);
    addExports(menu);
    m_more->setMenu(menu);
    headingEnd()->addWidget(m_more);

    m_row->setSpacing(space::large);
    m_row->addWidget(m_chart, 1);
    m_row->addWidget(m_view);
    body()->addLayout(m_row, 1);
    body()->addWidget(m_empty);
    body()->addWidget(m_definition);
    retranslate();
}

void FigureCard::addExports(QMenu* menu) {
    const auto add = [&](const char* text, auto act) {
        m_actions.emplace_back(menu->addAction(QString(), this, act), text);
    };
    add(QT_TR_NOOP("Copy the chart"), [this] { Q_EMIT copyImageRequested(); });
    add(QT_TR_NOOP("Copy the figures"), [this] { Q_EMIT copyFiguresRequested(); });
    menu->addSeparator();
    add(QT_TR_NOOP("Save as PNG…"), [this] { Q_EMIT saveRequested(ExportFormat::Png); });
    add(QT_TR_NOOP("Save as PDF…"), [this] { Q_EMIT saveRequested(ExportFormat::Pdf); });
    add(QT_TR_NOOP("Save as CSV…"), [this] { Q_EMIT saveRequested(ExportFormat::Csv); });
}

const FigureTable& FigureCard::table() const {
    return m_model->table();
}

void FigureCard::setTable(const FigureTable& table) {
    m_model->setTable(table);
    m_chart->setTable(table);
    setHeading(table.finding);
    m_definition->setText(table.definition);
    m_definition->setVisible(!table.definition.isEmpty());
    const bool empty = table.isEmpty();
    m_chart->setVisible(!empty);
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    m_more->setEnabled(!empty);
    m_chart->setAccessibleName(table.finding);
    m_chart->setAccessibleDescription(table.definition);
    m_view->setAccessibleName(table.subject);
    if (m_model->columnCount() > 0)
        m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    arrange();
}

void FigureCard::setExportAllowed(bool allowed) {
    m_more->setVisible(allowed);
}

void FigureCard::arrange() {
    const FigureTable& figures = table();
    const int inside = contentsRect().width() - 2 * space::large;
    const bool scrolls = figures.shownRows() > rowsWithoutScrolling;
    const int needed = tableWidth(*m_view) + (scrolls ? m_view->verticalScrollBar()->sizeHint().width() : 0);
    const bool beside = inside - space::large - needed >= narrowestChart;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int rows = std::min(figures.shownRows(), rowsWithoutScrolling);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() + 2);
    m_view->setMinimumWidth(beside ? needed : 0);
    m_view->setMaximumWidth(beside ? std::max(needed, inside / 3) : QWIDGETSIZE_MAX);
    m_row->setAlignment(m_view, beside ? Qt::AlignTop : Qt::Alignment());
}

void FigureCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrange();
}

void FigureCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

void FigureCard::retranslate() {
    m_empty->setText(tr("Nothing was recorded in this period. Choose a longer period, or all providers."));
    m_more->setToolTip(tr("Copy or save"));
    m_more->setAccessibleName(tr("Copy or save"));
    for (const auto& [action, text] : m_actions)
        action->setText(tr(text));
}

} // namespace tawjih::ui
