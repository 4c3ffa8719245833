#include "ui/indicator/StatisticsPage.h"

#include "ui/indicator/ExportSheet.h"
#include "ui/indicator/FigureCard.h"
#include "ui/indicator/PeriodPicker.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>

namespace tawjih::ui {

namespace {

constexpr int widthForTwoColumns = 1500;
constexpr int settleMs = 800;

QString filterOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral("PNG (*.png)");
    case ExportFormat::Pdf:
        return QStringLiteral("PDF (*.pdf)");
    case ExportFormat::Csv:
        break;
    }
    return QStringLiteral("CSV (*.csv)");
}

QString suffixOf(ExportFormat format) {
    return format == ExportFormat::Png   ? QStringLiteral(".png")
           : format == ExportFormat::Pdf ? QStringLiteral(".pdf")
                                         : QStringLiteral(".csv");
}

QString periodKey() {
    return QStringLiteral("statistics/period");
}

} // namespace

StatisticsPage::StatisticsPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_header(new PageHeader)
    , m_sentence(new QLabel)
    , m_period(new PeriodPicker(m_needs.clock))
    , m_provider(new QComboBox)
    , m_export(new QPushButton)
    , m_sheet(new QWidget)
    , m_grid(new QGridLayout(m_sheet))
    , m_settle(new QTimer(this)) {
    setTextStyle(m_sentence, TextStyle::Muted);
    m_sentence->setWordWrap(true);
    makeHeader();
    makeCards();
    auto* scroll = new QScrollArea;
    m_scroll = scroll;
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addWidget(m_sentence);
    body->addWidget(scroll, 1);

    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    connect(m_settle, &QTimer::timeout, this, &StatisticsPage::count);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_settle->start(); // several changes at once are counted once
    });
    loadProviders();
    retranslate();
}

void StatisticsPage::makeHeader() {
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* menu = new QMenu(m_export);
    menu->addAction(QStringLiteral("PDF"), this, [this] { exportAll(ExportFormat::Pdf); });
    menu->addAction(QStringLiteral("CSV"), this, [this] { exportAll(ExportFormat::Csv); });
    m_export->setMenu(menu);
    setPrimary(m_export);
    m_header->addAction(m_period);
    m_header->addAction(m_provider);
    m_header->addAction(m_export);
    m_export->setVisible(vault::permits(m_needs.actor.roles, vault::Permission::ExportStatistics));
    m_period->setChoice(m_needs.settings.value(periodKey()).toString());
    connect(m_period, &PeriodPicker::changed, this, [this] {
        m_needs.settings.setValue(periodKey(), m_period->choice());
        count();
    });
    connect(m_provider, &QComboBox::activated, this, &StatisticsPage::count);
}

void StatisticsPage::makeCards() {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::medium);
    const bool mayExport = vault::permits(m_needs.actor.roles, vault::Permission::ExportStatistics);
    for (size_t i = 0; i < std::size(Codes<FigureKind>::entries); ++i) {
        auto* card = new FigureCard;
        card->setExportAllowed(mayExport);
        card->hide();
        connect(card, &FigureCard::copyImageRequested, this, [this, card] { copyImage(card); });
        connect(card, &FigureCard::copyFiguresRequested, this, [this, card] { copyFigures(card); });
        connect(card, &FigureCard::saveRequested, this,
                [this, card](ExportFormat format) { saveTables(format, {card->table()}, card->table().subject); });
        m_cards.push_back(card);
    }
    arrange();
}

void StatisticsPage::arrange() {
    const int columns = width() >= widthForTwoColumns ? 2 : 1;
    if (m_grid->count() > 0 && m_grid->property("columns").toInt() == columns)
        return;
    m_grid->setProperty("columns", columns);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards.at(static_cast<size_t>(i)), i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
    m_grid->setRowStretch(static_cast<int>(m_cards.size()), 1);
}

void StatisticsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void StatisticsPage::activate() {
    if (m_stale)
        count();
}

void StatisticsPage::refresh() {
    loadProviders();
    count();
}

StatisticsFilter StatisticsPage::filter() const {
    StatisticsFilter filter;
    filter.period = m_period->period();
    const QUuid provider = m_provider->currentData().toUuid();
    if (!provider.isNull())
        filter.provider = ProviderId(provider);
    return filter;
}

void StatisticsPage::loadProviders() {
    if (auto providers = m_needs.catalogue.providers(CatalogueScope::All))
        m_providers = *std::move(providers);
    const QVariant chosen = m_provider->currentData();
    m_provider->clear();
    m_provider->addItem(tr("All providers"), QUuid());
    for (const Provider& provider : m_providers)
        m_provider->addItem(provider.name.in(QLocale().language()), provider.id.uuid());
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosen)));
}

void StatisticsPage::count() {
    m_settle->stop();
    m_stale = false;
    m_counting = true;
    if (m_job)
        m_job->cancel();
    const quint64 ticket = ++m_ticket;
    const StatisticsFilter asked = filter();
    m_job = m_context.jobs.run(
        tr("Counting"), this, [count = m_needs.count, asked](Job& job) { return count(asked, job); },
        [this, ticket](Result<std::vector<Figure>> figures) {
            if (ticket == m_ticket)
                take(std::move(figures));
        });
    showFigures();
}

void StatisticsPage::take(Result<std::vector<Figure>> figures) {
    m_counting = false;
    m_job.reset();
    if (figures)
        m_figures = *std::move(figures);
    else if (figures.error().code != ErrorCode::Cancelled)
        m_context.navigator.notify({Tone::Danger, errorText(figures.error()), {}, {}});
    else
        m_stale = true;
    showFigures();
}

void StatisticsPage::showFigures() {
    m_header->setTitle(tr("Results: %1").arg(m_period->text()));
    m_sentence->setText(m_counting && m_figures.empty() ? tr("Counting…") : sentence());
    if (m_counting)
        return; // what stands there stays readable until the new figures come
    for (size_t i = 0; i < m_cards.size() && i < m_figures.size(); ++i) {
        m_cards[i]->setTable(tableOf(m_figures[i], QLocale()));
        m_cards[i]->show();
    }
}

/// "62 of 140 persons oriented completed a training: 44 %. 94 of 131 answered requests were accepted…"
QString StatisticsPage::sentence() const {
    QStringList parts;
    for (const Figure& figure : m_figures)
        if (figure.kind == FigureKind::Funnel || figure.kind == FigureKind::Referrals) {
            const FigureTable table = tableOf(figure, QLocale());
            if (table.finding != table.subject)
                parts << table.finding;
        }
    return parts.isEmpty() ? tr("No person was oriented in this period.")
                           : QString(parts.join(QStringLiteral(". ")) + u'.');
}

ExportFrame StatisticsPage::frame() const {
    const QString period = m_period->text();
    const QString title = tr("%1 · %2").arg(isolate(m_needs.deskName), isolate(period));
    const QString counted = isolate(dateText(m_needs.clock.today()));
    return {title, tr("%1 · counted on %2").arg(isolate(m_provider->currentText()), counted)};
}

void StatisticsPage::copyImage(const FigureCard* card) {
    QApplication::clipboard()->setImage(exportImage(card->table(), frame()));
    m_context.navigator.notify({Tone::Good, tr("The chart is on the clipboard, with small figures hidden."), {}, {}});
}

void StatisticsPage::copyFigures(const FigureCard* card) {
    QApplication::clipboard()->setText(exportTabbed(card->table()));
    m_context.navigator.notify({Tone::Good, tr("The figures are on the clipboard, small ones hidden."), {}, {}});
}

void StatisticsPage::exportAll(ExportFormat format) {
    std::vector<FigureTable> tables;
    for (const FigureCard* card : m_cards)
        if (!card->table().isEmpty())
            tables.push_back(card->table());
    saveTables(format, tables, tr("Statistics"));
}

void StatisticsPage::saveTables(ExportFormat format, const std::vector<FigureTable>& tables, const QString& name) {
    if (tables.empty())
        return;
    const QString day = m_needs.clock.today().toString(Qt::ISODate);
    QString path = m_context.prompts.saveFile(this, tr("Save the statistics"),
                                              QString(name + u' ' + day + suffixOf(format)), filterOf(format));
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffixOf(format), Qt::CaseInsensitive))
        path += suffixOf(format);
    if (const Status saved = exportFile(path, format, tables, frame()); !saved)
        m_context.navigator.notify({Tone::Danger, errorText(saved.error()), {}, {}});
    else
        m_context.navigator.notify({Tone::Good, tr("Saved, with figures below five hidden."), {}, {}});
}

void StatisticsPage::retranslate() {
    m_scroll->setAccessibleName(tr("Figures"));
    m_export->setText(tr("Export…"));
    m_provider->setAccessibleName(tr("Provider"));
    loadProviders();
    showFigures();
}

} // namespace tawjih::ui
