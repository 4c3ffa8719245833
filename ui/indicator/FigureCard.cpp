#include "ui/indicator/FigureCard.h"

#include "ui/chart/ChartTableModel.h"
#include "ui/chart/ChartView.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace tawjih::ui {

using indicator::ChartKind;
using indicator::FigureTable;

namespace {

constexpr int rowsWithoutScrolling = 14;
constexpr int aroundText = 24; ///< of a cell, both sides
constexpr int narrowestNumbers = 112;
constexpr int narrowestNames = 160;
constexpr int narrowestNumber = 150;

QToolButton* toolButton(const QString& iconName) {
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

WrapLabel* words(TextStyle style) {
    auto* label = new WrapLabel;
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style);
    return label;
}

} // namespace

FigureCard::FigureCard(QWidget* parent)
    : Card({}, parent)
    , m_chart(new ChartView)
    , m_model(new ChartTableModel(this))
    , m_view(new QTableView)
    , m_sentence(words(TextStyle::Muted))
    , m_note(words(TextStyle::Small))
    , m_definition(words(TextStyle::Small))
    , m_numbers(toolButton(QStringLiteral("menu")))
    , m_explain(toolButton(QStringLiteral("info")))
    , m_more(toolButton(QStringLiteral("export")))
    , m_edit(toolButton(QStringLiteral("more"))) {
    m_view->setModel(m_model);
    dressTable(m_view);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideNone); // long headings take several lines instead
    m_view->viewport()->installEventFilter(this);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->hide();
    m_definition->hide();
    m_numbers->setCheckable(true);
    m_explain->setCheckable(true);
    makeMenus();
    for (QToolButton* button : {m_numbers, m_explain, m_more, m_edit})
        headingEnd()->addWidget(button);
    m_edit->hide();
    body()->addWidget(m_chart);
    body()->addWidget(m_sentence);
    body()->addWidget(m_view);
    body()->addWidget(m_note);
    body()->addWidget(m_definition);
    body()->addStretch(1);
    connect(m_chart, &ChartView::activated, this, &FigureCard::opened);
    connect(m_view, &QTableView::activated, this, &FigureCard::openAt);
    connect(m_numbers, &QToolButton::toggled, this, &FigureCard::showTable);
    connect(m_explain, &QToolButton::toggled, m_definition, &QWidget::setVisible);
    retranslate();
}

void FigureCard::makeMenus() {
    const auto add = [this](QMenu* menu, const char* text, auto act) {
        m_actions.emplace_back(menu->addAction(QString(), this, act), text);
    };
    auto* out = new QMenu(m_more);
    add(out, QT_TR_NOOP("Copy the chart"), [this] { Q_EMIT exportRequested(FigureFormat::Image); });
    add(out, QT_TR_NOOP("Copy the figures"), [this] { Q_EMIT exportRequested(FigureFormat::Numbers); });
    out->addSeparator();
    add(out, QT_TR_NOOP("Save as PNG…"), [this] { Q_EMIT exportRequested(FigureFormat::Png); });
    add(out, QT_TR_NOOP("Save as PDF…"), [this] { Q_EMIT exportRequested(FigureFormat::Pdf); });
    add(out, QT_TR_NOOP("Save as XLSX…"), [this] { Q_EMIT exportRequested(FigureFormat::Xlsx); });
    add(out, QT_TR_NOOP("Save as CSV…"), [this] { Q_EMIT exportRequested(FigureFormat::Csv); });
    m_more->setMenu(out);
    auto* edit = new QMenu(m_edit);
    add(edit, QT_TR_NOOP("Earlier"), [this] { Q_EMIT moveRequested(-1); });
    add(edit, QT_TR_NOOP("Later"), [this] { Q_EMIT moveRequested(1); });
    add(edit, QT_TR_NOOP("Change…"), [this] { Q_EMIT changeRequested(); });
    edit->addSeparator();
    add(edit, QT_TR_NOOP("Remove from this dashboard"), [this] { Q_EMIT removeRequested(); });
    m_edit->setMenu(edit);
    for (QToolButton* button : {m_more, m_edit})
        button->setPopupMode(QToolButton::InstantPopup);
}

const FigureTable& FigureCard::table() const {
    return m_model->table();
}

void FigureCard::setTable(const FigureTable& table) {
    m_model->setTable(table);
    m_chart->setTable(table);
    const bool chart = table.kind != ChartKind::Table || table.isEmpty();
    m_chart->setVisible(chart);
    m_chart->setMinimumWidth(table.kind == ChartKind::Number ? narrowestNumber : 0);
    // A single number says in large what its sentence would.
    const bool saysMore = !table.sentence.isEmpty() && !table.finding.contains(table.sentence) && !table.isEmpty() &&
                          table.kind != ChartKind::Number;
    setHeading(table.finding);
    m_sentence->setWords(table.sentence);
    m_sentence->setVisible(saysMore);
    m_note->setWords(table.note);
    m_note->setVisible(!table.note.isEmpty());
    m_definition->setWords(table.definition);
    m_explain->setEnabled(!table.definition.isEmpty());
    m_more->setEnabled(!table.isEmpty());
    m_numbers->setVisible(table.kind != ChartKind::Table && table.kind != ChartKind::Number);
    m_view->setAccessibleName(table.subject);
    m_view->setAccessibleDescription(table.sentence);
    showTable(m_numbers->isChecked());
}

void FigureCard::setExportAllowed(bool allowed) {
    m_more->setVisible(allowed);
}

void FigureCard::setEditing(bool editing) {
    m_edit->setVisible(editing);
}

bool FigureCard::isTableShown() const {
    return !m_view->isHidden();
}

void FigureCard::showTable(bool shown) {
    const bool always = table().kind == ChartKind::Table;
    m_view->setVisible((shown || always) && !table().isEmpty());
    fitTable();
}

void FigureCard::fitTable() {
    if (m_view->isHidden())
        return; // measuring a large table that nobody sees would hold up the window
    fitColumns();
    const int rows = std::min(table().shownRows(), rowsWithoutScrolling);
    m_view->setFixedHeight(m_view->horizontalHeader()->height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() +
                           m_view->horizontalScrollBar()->sizeHint().height());
}

/// Numbers take what they and the longest word above them need, names the rest: they are cut before a number is out
/// of sight.
void FigureCard::fitColumns() {
    QHeaderView* header = m_view->horizontalHeader();
    const QFontMetrics ofCells = m_view->fontMetrics();
    const QFontMetrics ofHeadings = header->fontMetrics();
    const auto heading = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    int left = m_view->viewport()->width();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        int width = 0;
        for (const QString& word : heading(column).split(u' '))
            width = std::max(width, ofHeadings.horizontalAdvance(word));
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, ofCells.horizontalAdvance(m_model->index(row, column).data().toString()));
        width = std::max(width + aroundText, narrowestNumbers);
        header->resizeSection(column, width);
        left -= width;
    }
    header->resizeSection(0, std::max(left, narrowestNames));
    int height = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QRect room(0, 0, header->sectionSize(column) - aroundText, 0);
        height = std::max(height, ofHeadings.boundingRect(room, Qt::TextWordWrap, heading(column)).height());
    }
    header->setFixedHeight(height + aroundText / 2);
}

bool FigureCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fitColumns();
    return Card::eventFilter(watched, event);
}

void FigureCard::openAt(const QModelIndex& index) {
    const int row = index.row() < table().rowCount() ? index.row() : -1;
    Q_EMIT opened(row, table().seriesOf(index.column()));
}

void FigureCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitTable();
}

void FigureCard::retranslate() {
    const std::pair<QToolButton*, QString> buttons[] = {{m_numbers, tr("Show the numbers")},
                                                        {m_explain, tr("How it is counted")},
                                                        {m_more, tr("Copy or save")},
                                                        {m_edit, tr("Arrange this figure")}};
    for (const auto& [button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    for (const auto& [action, text] : m_actions)
        action->setText(tr(text));
}

} // namespace tawjih::ui
