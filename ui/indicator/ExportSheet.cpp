#include "ui/indicator/ExportSheet.h"

#include "ui/indicator/FigureChart.h"
#include "ui/indicator/FigureTableModel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int narrowestSheet = 760;

QLabel* line(const QString& text, TextStyle style) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style);
    return label;
}

/// A table as high as its rows.
QTableView* wholeTable(const FigureTable& figures) {
    auto* view = new QTableView;
    auto* model = new FigureTableModel(view);
    model->setTable(figures);
    view->setModel(model);
    dressTable(view);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->ensurePolished();
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + view->verticalHeader()->length() +
                         2 * view->frameWidth() + 2);
    return view;
}

} // namespace

int tableWidth(const QTableView& view) {
    const QAbstractItemView& items = view; // QTableView hides what its base shows
    int width = 2 * view.frameWidth() + space::small;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        width += std::max(items.sizeHintForColumn(column), view.horizontalHeader()->sectionSizeHint(column));
    return width;
}

QString disclosureNote() {
    const QString small = isolateLtr(countText({0, indicator::Shown::Small}, QLocale()));
    const QString withheld = isolateLtr(countText({0, indicator::Shown::Withheld}, QLocale()));
    return QCoreApplication::translate(
               "FigureTable",
               "%1: fewer than five, not published. %2: withheld, because a small number could be worked out from it. "
               "Each table is protected by itself; several tables together are not checked yet.")
        .arg(small, withheld);
}

ExportSheet::ExportSheet(const FigureTable& table, const ExportFrame& frame) {
    setPalette(lightPalette());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::small);
    layout->addWidget(line(frame.title, TextStyle::Muted));
    layout->addWidget(line(table.finding, TextStyle::Title));
    if (table.finding != table.subject)
        layout->addWidget(line(table.subject, TextStyle::Body));
    layout->addWidget(line(frame.subtitle, TextStyle::Muted));
    layout->addSpacing(space::small);
    auto* chart = new FigureChart;
    chart->setTable(table);
    chart->setFixedHeight(chart->comfortableHeight());
    layout->addWidget(chart);
    layout->addSpacing(space::small);
    QTableView* view = wholeTable(table);
    layout->addWidget(view);
    layout->addWidget(line(table.definition, TextStyle::Small));
    if (table.hasHidden())
        layout->addWidget(line(disclosureNote(), TextStyle::Small));
    ensurePolished();
    const int width = std::max(narrowestSheet, tableWidth(*view) + 2 * space::huge);
    setFixedWidth(width);
    layout->activate();
    resize(width, layout->hasHeightForWidth() ? layout->heightForWidth(width) : sizeHint().height());
    layout->activate();
}

} // namespace tawjih::ui
