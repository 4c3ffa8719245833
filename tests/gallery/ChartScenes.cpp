// Every kind of chart over figures made by hand: usual ones, edges, narrow, and as a grey printer shows them.

#include "tests/gallery/Gallery.h"
#include "tests/ui/charts/ChartSamples.h"
#include "ui/chart/ChartView.h"
#include "ui/chart/RenderChart.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace tawjih;
using namespace tawjih::ui;

namespace {

using Samples = std::vector<test::ChartSample>;

Language shownLanguage() {
    for (const auto& language : allOf<Language>())
        if (localeOf(language.value).language() == QLocale().language())
            return language.value;
    return Language::English;
}

/// Those whose names begin with one of the words, in the order of the words.
Samples pick(const Samples& samples, const QStringList& words) {
    Samples found;
    for (const QString& word : words)
        std::ranges::copy_if(samples, std::back_inserter(found),
                             [&](const auto& sample) { return sample.name.startsWith(word); });
    return found;
}

QWidget* chartCard(const test::ChartSample& sample, int width) {
    auto* card = new Card(sample.table.finding.isEmpty() ? sample.name : sample.table.finding);
    auto* view = new ChartView;
    view->setTable(sample.table);
    view->setFixedSize(width, view->heightForWidth(width));
    card->body()->addWidget(view);
    return card;
}

/// A printed page's part: white, without any widget.
class Paper : public QWidget {
public:
    Paper(test::FigureTable table, int width) : m_table(std::move(table)) {
        m_style = {lightPalette(), font(), layoutDirection(), QLocale(), true};
        setFixedSize(width, static_cast<int>(chartHeight(m_table, m_style, width)) + 2 * space::medium);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        renderChart(painter, rect().adjusted(space::medium, space::medium, -space::medium, -space::medium), m_table,
                    m_style);
    }

private:
    test::FigureTable m_table;
    ChartStyle m_style;
};

/// The widgets in columns, each put where it is shortest so far.
std::unique_ptr<QWidget> columnsOf(const std::vector<QWidget*>& widgets, int count) {
    auto page = std::make_unique<QWidget>();
    auto* across = new QHBoxLayout(page.get());
    across->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    across->setSpacing(space::large);
    std::vector<QVBoxLayout*> columns;
    std::vector<int> heights(static_cast<size_t>(count), 0);
    for (int i = 0; i < count; ++i) {
        columns.push_back(new QVBoxLayout);
        columns.back()->setSpacing(space::large);
        across->addLayout(columns.back());
    }
    for (QWidget* widget : widgets) {
        const auto shortest = std::ranges::min_element(heights) - heights.begin();
        columns.at(static_cast<size_t>(shortest))->addWidget(widget);
        heights.at(static_cast<size_t>(shortest)) += widget->sizeHint().height() + space::large;
    }
    for (QVBoxLayout* column : columns)
        column->addStretch();
    return page;
}

std::unique_ptr<QWidget> cards(const Samples& samples, int width, int count) {
    std::vector<QWidget*> made;
    for (const auto& sample : samples)
        made.push_back(chartCard(sample, width));
    return columnsOf(made, count);
}

Samples usual(const QStringList& words) {
    return pick(test::ChartSamples(shownLanguage()).usual(), words);
}

Samples edges(const QStringList& words) {
    return pick(test::ChartSamples(shownLanguage()).edges(), words);
}

} // namespace

TAWJIH_SCENE(ChartsTime, QSize()) {
    return cards(usual({QStringLiteral("number"), QStringLiteral("columns"), QStringLiteral("lines")}), 600, 2);
}

TAWJIH_SCENE(ChartsBars, QSize()) {
    return cards(
        usual({QStringLiteral("bars"), QStringLiteral("grouped"), QStringLiteral("stacked"), QStringLiteral("funnel")}),
        600, 2);
}

TAWJIH_SCENE(ChartsPlaces, QSize()) {
    return cards(usual({QStringLiteral("map"), QStringLiteral("flow"), QStringLiteral("pyramid"),
                        QStringLiteral("delays"), QStringLiteral("heat")}),
                 600, 2);
}

TAWJIH_SCENE(ChartsEdges, QSize()) {
    Samples samples = edges({QString()});
    std::erase_if(samples, [](const auto& sample) { return sample.name == QStringLiteral("bars-many"); });
    return cards(samples, 480, 3);
}

TAWJIH_SCENE(ChartsForty, QSize()) {
    return cards(edges({QStringLiteral("bars-many"), QStringLiteral("columns-weeks")}), 480, 2);
}

TAWJIH_SCENE(ChartsNarrow, QSize()) {
    return cards(test::ChartSamples(shownLanguage()).usual(), 380, 4);
}

TAWJIH_SCENE(ChartsWide, QSize()) {
    return cards(
        usual({QStringLiteral("columns"), QStringLiteral("stacked"), QStringLiteral("delays"), QStringLiteral("map")}),
        1300, 1);
}

TAWJIH_SCENE(ChartsGreyPaper, QSize()) {
    std::vector<QWidget*> made;
    for (const auto& sample : test::ChartSamples(shownLanguage()).usual())
        made.push_back(new Paper(sample.table, 420));
    for (const auto& sample : edges({QStringLiteral("lines-seven"), QStringLiteral("stacked")}))
        made.push_back(new Paper(sample.table, 420));
    return columnsOf(made, 4);
}
