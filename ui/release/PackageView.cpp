#include "ui/release/PackageView.h"

#include "core/release/ReleaseWords.h"
#include "ui/chart/ChartView.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/release/PackageTableModel.h"
#include "ui/release/ReleaseFigures.h"
#include "ui/release/ReleaseText.h"
#include "ui/release/RowsModel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::OpenedPackage;
using release::ReleaseWords;

namespace {

constexpr int mostBars = 24; ///< a longer table is read as a table

/// Shows a document of somebody unknown: it fetches nothing, from the disk or elsewhere.
class QuietBrowser final : public QTextBrowser {
public:
    QuietBrowser() {
        setOpenLinks(false);
        setFrameShape(QFrame::NoFrame);
        setPalette(lightPalette()); // paper: the document has colours of its own
    }
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }
};

QTableView* makeTable(QAbstractItemModel* model) {
    auto* table = new QTableView;
    table->setModel(model);
    dressTable(table);
    table->horizontalHeader()->setResizeContentsPrecision(50);
    return table;
}

QWidget* inCard(QWidget* content) {
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(content);
    return card;
}

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    return column;
}

/// Qt lays the columns of a document's tables from left to right whatever its direction: the last cell goes first.
QString mirroredTables(const QString& html) {
    static const QRegularExpression row(u"<tr>(.*?)</tr>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(u"<(t[hd])\\b.*?</\\1>"_s, QRegularExpression::DotMatchesEverythingOption);
    QString mirrored;
    qsizetype end = 0;
    for (auto rows = row.globalMatch(html); rows.hasNext();) {
        const auto match = rows.next();
        QStringList cells;
        for (auto each = cell.globalMatch(match.captured(1)); each.hasNext();)
            cells.push_front(each.next().captured());
        mirrored +=
            QString(html.sliced(end, match.capturedStart() - end) % u"<tr>"_s % cells.join(QString()) % u"</tr>"_s);
        end = match.capturedEnd();
    }
    return QString(mirrored % html.sliced(end));
}

QString shownHere(const QString& html) {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? mirroredTables(html) : html;
}

} // namespace

PackageView::PackageView(QWidget* parent)
    : QWidget(parent)
    , m_checks(new RowsModel(this))
    , m_rows(new PackageTableModel(this))
    , m_persons(new PackageTableModel(this)) {
    arrange();
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PackageView::showTable);
    setFocusProxy(m_tabs);
    retranslate();
}

void PackageView::arrange() {
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = Checks; tab <= Codebook; ++tab)
        m_tabs->addTab({});
    m_checked = new WrapLabel;
    m_checksTable = makeTable(m_checks);
    m_checksTable->setItemDelegate(new RowsDelegate(m_checksTable));
    auto* checks = new QWidget;
    auto* checkColumn = columnOf(checks);
    checkColumn->addWidget(m_checked);
    checkColumn->addWidget(inCard(m_checksTable), 1);
    m_personsTable = makeTable(m_persons);
    m_report = new QuietBrowser;
    m_codebook = new QuietBrowser;
    m_parts = new QStackedWidget;
    m_parts->addWidget(checks);
    m_parts->addWidget(makeTables());
    m_parts->addWidget(inCard(m_personsTable));
    m_parts->addWidget(inCard(m_report));
    m_parts->addWidget(inCard(m_codebook));
    auto* column = columnOf(this);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
}

QWidget* PackageView::makeTables() {
    m_which = new QComboBox;
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note = new WrapLabel;
    setTextStyle(m_note, TextStyle::Muted);
    m_chart = new ChartView;
    m_rowsTable = makeTable(m_rows);
    auto* part = new QWidget;
    auto* column = columnOf(part);
    column->addWidget(m_which, 0, Qt::AlignLeading);
    column->addWidget(m_note);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::medium);
    auto* picture = new Card;
    picture->body()->addWidget(m_chart);
    picture->body()->addStretch();
    sides->addWidget(picture, 1);
    sides->addWidget(inCard(m_rowsTable), 1);
    column->addLayout(sides, 1);
    return part;
}

void PackageView::show(const OpenedPackage& package) {
    m_package = package;
    retranslate();
}

void PackageView::showPackage() {
    const Language language = interfaceLanguage();
    const auto& package = *m_package;
    m_checked->setWords(package.verification.passed()
                            ? tr("Everything that this package promises was found to be true, from its bytes alone.")
                            : tr("This package does not keep what it promises. Do not use it; ask the desk for "
                                 "another."));
    showChecks();
    const int chosen = std::max(m_which->currentIndex(), 0);
    m_which->clear();
    for (const auto& table : package.tables)
        m_which->addItem(table.title.in(language));
    m_which->setCurrentIndex(std::min(chosen, m_which->count() - 1));
    m_tabs->setTabVisible(Tables, !package.tables.empty());
    showTable();
    m_persons->setTable(package.persons);
    m_personsTable->resizeColumnsToContents();
    m_report->setHtml(shownHere(package.reports.in(language)));
    m_codebook->setHtml(shownHere(package.codebooks.in(language)));
}

/// The failed ones first.
void PackageView::showChecks() {
    const ReleaseWords words(interfaceLanguage());
    auto checks = m_package->verification.checks;
    std::ranges::stable_sort(checks, {}, &release::Check::passed);
    std::vector<std::vector<RowCell>> rows;
    for (const auto& check : checks) {
        const bool measured = check.required > 0;
        rows.push_back(
            {{check.passed ? tr("passed") : tr("failed"), false, check.passed ? Tone::Good : Tone::Danger, {}},
             {words.check(check.code), false, {}, {}},
             {isolateLtr(check.subject), false, {}, {}},
             {measured ? words.number(check.required) : QString(), true, {}, {}},
             {measured || !check.passed ? words.number(check.found) : QString(), true, {}, {}}});
    }
    m_checks->setRows({tr("State"), tr("Check"), tr("Of"), tr("Promised"), tr("Found")}, std::move(rows));
    auto* header = m_checksTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
}

void PackageView::showTable() {
    const int index = m_which->currentIndex();
    if (!m_package || index < 0 || index >= static_cast<int>(m_package->tables.size()))
        return;
    const auto& table = m_package->tables[static_cast<std::size_t>(index)];
    const auto figure = packageFigure(table);
    m_note->setWords(table.protection == release::TableProtection::Rounding
                         ? tr("Numbers are rounded to multiples of %1.").arg(number(table.parameter))
                         : tr("Numbers below %1, and what would tell them, are hidden.").arg(number(table.parameter)));
    m_note->setVisible(table.parameter > 0);
    m_chart->parentWidget()->setVisible(figure.rowCount() > 0 && figure.rowCount() <= mostBars);
    if (figure.rowCount() > 0)
        m_chart->setTable(figure);
    m_chart->setAccessibleName(figure.subject);
    m_rows->setTable(table);
    m_rowsTable->resizeColumnsToContents();
}

void PackageView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PackageView::retranslate() {
    const QString tabs[] = {tr("Checks"), tr("Tables"), tr("Persons"), tr("Report"), tr("Codebook")};
    for (int tab = Checks; tab <= Codebook; ++tab)
        m_tabs->setTabText(tab, tabs[tab]);
    m_tabs->setAccessibleName(tr("Parts of the package"));
    m_checksTable->setAccessibleName(tabs[Checks]);
    m_rowsTable->setAccessibleName(tabs[Tables]);
    m_personsTable->setAccessibleName(tabs[Persons]);
    m_report->setAccessibleName(tabs[Report]);
    m_codebook->setAccessibleName(tabs[Codebook]);
    m_which->setAccessibleName(tr("Table"));
    if (m_package)
        showPackage();
}

} // namespace tawjih::ui
