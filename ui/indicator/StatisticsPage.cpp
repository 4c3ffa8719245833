#include "ui/indicator/StatisticsPage.h"

#include "core/indicator/PeriodText.h"
#include "ui/indicator/CardDialog.h"
#include "ui/indicator/CardGrid.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/indicator/PeriodPicker.h"
#include "ui/indicator/PersonsDialog.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace tawjih::ui {

using indicator::Dashboard;
using indicator::FigureTable;
using indicator::Shown;

namespace {

constexpr int settleMs = 800;
constexpr qsizetype mostPersons = 300;

const QString kPeriodKey = QStringLiteral("statistics/period");
const QString kDashboardKey = QStringLiteral("statistics/dashboard");
const QString kProtectionKey = QStringLiteral("statistics/protection");

/// Where numbers open the list behind them: for who may see persons, and only exact ones.
bool opensLists(const vault::Actor& actor, bool published) {
    return !published && vault::permits(actor.roles, vault::Permission::ReadCases);
}

std::optional<QDateTime> endOf(const std::optional<QDate>& day) {
    return day ? std::optional(QDateTime(*day, QTime(23, 59, 59, 999), Qt::LocalTime).toUTC()) : std::nullopt;
}

/// A code for a name that people chose.
QString codeFrom(const QString& name) {
    QString code = name.toLower().normalized(QString::NormalizationForm_KD);
    code.remove(QRegularExpression(QStringLiteral("[^a-z0-9 _-]")));
    code.replace(QRegularExpression(QStringLiteral("[ _-]+")), QStringLiteral("_"));
    return code.isEmpty() || !code.at(0).isLetter() ? QString(QStringLiteral("own_") + code) : code.left(50);
}

} // namespace

/// What a worker brings back.
struct StatisticsPage::Counted {
    indicator::FactsPointer facts;
    std::optional<QDate> factsOf;
    std::shared_ptr<const indicator::FigureSet> set;
    std::vector<FigureTable> tables;
};

StatisticsPage::StatisticsPage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(std::move(needs))
    , m_header(new PageHeader)
    , m_dashboards(new QComboBox)
    , m_period(new PeriodPicker(m_needs.clock))
    , m_filterButton(new QPushButton)
    , m_export(new QPushButton)
    , m_more(new QToolButton)
    , m_summary(new WrapLabel)
    , m_grid(new CardGrid)
    , m_settle(new QTimer(this))
    , m_next(new QTimer(this)) {
    makeHeader();
    makeMenus();
    makeSheet();
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    connect(m_settle, &QTimer::timeout, this, &StatisticsPage::count);
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, &StatisticsPage::showNext);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind == ChangeKind::Figures)
            readDefinitions();
        else if (!m_factsOf)
            m_facts.reset(); // what was known on a past day stays as it was
        m_stale = true;
        if (isVisible())
            m_settle->start(); // several changes at once are counted once
    });
    readDefinitions();
    retranslate();
}

StatisticsPage::~StatisticsPage() = default;

void StatisticsPage::makeHeader() {
    m_filterButton->setIcon(icon(QStringLiteral("filter")));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    setPrimary(m_export);
    m_header->addAction(m_more);
    m_header->addAction(m_export);
    m_dashboards->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setTextStyle(m_summary, TextStyle::Muted);
    m_period->setChoice(m_needs.settings.value(kPeriodKey).toString());
    connect(m_period, &PeriodPicker::changed, this, [this] {
        m_needs.settings.setValue(kPeriodKey, m_period->choice());
        count();
    });
    connect(m_dashboards, &QComboBox::activated, this, [this] {
        m_needs.settings.setValue(kDashboardKey, m_dashboards->currentData().toString());
        m_before.reset();
        count();
    });
    connect(m_filterButton, &QPushButton::clicked, this, &StatisticsPage::chooseFilter);
}

void StatisticsPage::makeMenus() {
    const auto add = [this](QMenu* menu, const char* text, auto act) {
        m_actions.emplace_back(menu->addAction(QString(), this, act), text);
        return m_actions.back().first;
    };
    auto* out = new QMenu(m_export);
    add(out, QT_TR_NOOP("Report for the Coordination Unit…"), [this] { openReport(); });
    out->addSeparator();
    for (const FigureFormat format : {FigureFormat::Pdf, FigureFormat::Xlsx, FigureFormat::Csv})
        out->addAction(fileFilterOf(format).section(u' ', 0, 0), this,
                       [this, format] { exportFigures(format, std::nullopt); });
    m_export->setMenu(out);

    auto* more = new QMenu(m_more);
    m_published = add(more, QT_TR_NOOP("Show the numbers as they leave the desk"), [this] { count(); });
    m_published->setCheckable(true);
    auto* protection = more->addMenu(QString());
    m_actions.emplace_back(protection->menuAction(), QT_TR_NOOP("Protection of small numbers"));
    using indicator::Protection;
    using indicator::ProtectionMode;
    const std::pair<const char*, Protection> ways[] = {
        {QT_TR_NOOP("Round groups below 3"), {ProtectionMode::Rounding, 3, 5}},
        {QT_TR_NOOP("Round groups below 5"), {ProtectionMode::Rounding, 5, 5}},
        {QT_TR_NOOP("Hide numbers below 5"), {ProtectionMode::Suppression, 3, 5}}};
    for (const auto& [text, way] : ways) {
        QAction* action = add(protection, text, [this, way = way] { setProtection(way); });
        action->setCheckable(true);
        m_protections.emplace_back(action, way);
    }
    const auto kept = static_cast<std::size_t>(m_needs.settings.value(kProtectionKey, 0).toUInt());
    m_protection = m_protections[kept < m_protections.size() ? kept : 0].second;
    more->addSeparator();
    add(more, QT_TR_NOOP("Reports that were made…"), [this] { openReports(); });
    add(more, QT_TR_NOOP("Indicators, dashboards and templates…"), [this] { openDefinitions(); });
    more->addSeparator();
    m_arrange = add(more, QT_TR_NOOP("Arrange this dashboard"), [this] {
        for (FigureCard* card : m_cards)
            card->setEditing(m_arrange->isChecked());
    });
    m_arrange->setCheckable(true);
    m_editActions = {m_arrange, add(more, QT_TR_NOOP("Add a figure…"), [this] { addCard(); }),
                     add(more, QT_TR_NOOP("New dashboard…"), [this] { newDashboard(); })};
    m_more->setMenu(more);
    const bool mayExport = vault::permits(m_needs.actor.roles, vault::Permission::ExportStatistics);
    m_export->setVisible(mayExport);
    for (QAction* action : m_editActions)
        action->setVisible(vault::permits(m_needs.actor.roles, vault::Permission::EditFigures));
}

void StatisticsPage::makeSheet() {
    auto* line = new FlowLayout(space::small);
    line->addWidget(m_dashboards);
    line->addWidget(m_period);
    line->addWidget(m_filterButton);
    m_scroll = new QScrollArea;
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_grid->setAutoFillBackground(false);
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addLayout(line);
    body->addWidget(m_summary);
    body->addWidget(m_scroll, 1);
}

void StatisticsPage::readDefinitions() {
    auto definitions = m_needs.figures.definitions();
    if (!definitions) {
        tell(definitions.error());
        return;
    }
    m_definitions = *std::move(definitions);
    offerDashboards();
}

void StatisticsPage::offerDashboards() {
    const QString chosen = m_dashboards->count() > 0 ? m_dashboards->currentData().toString()
                                                     : m_needs.settings.value(kDashboardKey).toString();
    const auto language = interfaceTongue().locale().language();
    m_dashboards->clear();
    for (const Dashboard& each : m_definitions.dashboards)
        m_dashboards->addItem(each.name.in(language), each.code);
    m_dashboards->setCurrentIndex(std::max(0, m_dashboards->findData(chosen)));
}

const Dashboard* StatisticsPage::dashboard() const {
    return m_definitions.dashboard(m_dashboards->currentData().toString());
}

void StatisticsPage::chooseDashboard(const QString& code) {
    if (const int index = m_dashboards->findData(code); index >= 0) {
        m_dashboards->setCurrentIndex(index);
        count();
    }
}

void StatisticsPage::activate() {
    if (m_stale)
        count();
}

void StatisticsPage::refresh() {
    m_facts.reset();
    readDefinitions();
    count();
}

indicator::FigureFilter StatisticsPage::filter() const {
    return {m_period->period(), m_filter.where};
}

void StatisticsPage::setFilter(const FigureFilterDialog::Value& value) {
    m_filter = value;
    count();
}

void StatisticsPage::showAsPublished(bool published) {
    m_published->setChecked(published);
    count();
}

/// Reads the facts where they are stale, counts and writes the tables, all on a worker.
void StatisticsPage::count() {
    m_settle->stop();
    const Dashboard* shown = dashboard();
    if (!shown)
        return;
    m_stale = false;
    m_counting = true;
    if (m_job)
        m_job->cancel();
    if (m_factsOf != m_filter.asOf)
        m_facts.reset();
    const quint64 ticket = ++m_ticket;
    auto set = std::make_shared<const indicator::FigureSet>(shown->cards, filter(), m_definitions.indicators);
    const auto work = [load = m_needs.loadFacts, facts = m_facts, asOf = m_filter.asOf, set,
                       published = m_published->isChecked(), protection = m_protection,
                       opens = opensLists(m_needs.actor, m_published->isChecked()),
                       tongue = interfaceTongue()](Job& job) mutable -> Result<Counted> {
        if (!facts) {
            TRY_ASSIGN(facts, load(endOf(asOf), job));
        }
        const auto mayGoOn = [&job] { return !job.isCancelled(); };
        TRY_ASSIGN(const auto answers,
                   published ? protectedAnswers(*facts, set->questions(), protection, mayGoOn, set->nested())
                             : indicator::count(*facts, set->questions(), mayGoOn));
        indicator::Presentation how;
        how.tongue = tongue;
        how.facts = facts.get();
        how.shown = published ? Shown::Protected : Shown::Exact;
        how.note = published ? protectionNote(protection, tongue) : QString();
        Counted counted{facts, asOf, set, {}};
        for (std::size_t card = 0; card < set->cards().size(); ++card) {
            counted.tables.push_back(tableOf(*set, card, answers, how));
            counted.tables.back().drillable = opens;
        }
        return counted;
    };
    m_job = m_context.jobs.run(tr("Counting"), this, work, [this, ticket](Result<Counted> counted) {
        if (ticket == m_ticket)
            take(std::move(counted));
    });
    describe();
}

void StatisticsPage::take(Result<Counted> counted) {
    m_counting = false;
    m_job.reset();
    if (counted) {
        m_facts = counted->facts;
        m_factsOf = counted->factsOf;
        m_set = counted->set;
        m_tables = std::move(counted->tables);
        showTables();
    } else if (counted.error().code == ErrorCode::Cancelled) {
        m_stale = true;
    } else {
        tell(counted.error());
    }
    describe();
}

/// One card at a time, so that the window answers between them.
void StatisticsPage::showTables() {
    fitCards(m_tables.size());
    m_shown = 0;
    m_next->start(0);
}

void StatisticsPage::showNext() {
    if (m_shown >= m_cards.size() || m_shown >= m_tables.size())
        return;
    m_cards[m_shown]->setTable(m_tables[m_shown]);
    if (++m_shown < m_cards.size())
        m_next->start(0);
    else
        m_grid->arrange();
}

void StatisticsPage::fitCards(std::size_t count) {
    while (m_cards.size() > count) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        m_cards.pop_back();
    }
    const bool mayExport = vault::permits(m_needs.actor.roles, vault::Permission::ExportStatistics);
    while (m_cards.size() < count) {
        auto* card = new FigureCard(m_grid);
        card->setExportAllowed(mayExport);
        connect(card, &FigureCard::opened, this, [this, card](int row, int series) { openNumber(card, row, series); });
        connect(card, &FigureCard::exportRequested, this, [this, card](FigureFormat format) {
            if (const auto place = placeOf(card))
                exportFigures(format, place);
        });
        connect(card, &FigureCard::moveRequested, this, [this, card](int by) {
            const auto place = placeOf(card);
            change([&](Dashboard& edited) {
                const std::size_t other = place ? *place + static_cast<std::size_t>(by) : edited.cards.size();
                if (place && other < edited.cards.size())
                    std::swap(edited.cards[*place], edited.cards[other]);
            });
        });
        connect(card, &FigureCard::changeRequested, this, [this, card] {
            if (const auto place = placeOf(card))
                changeCard(*place);
        });
        connect(card, &FigureCard::removeRequested, this, [this, card] {
            const auto place = placeOf(card);
            change([&](Dashboard& edited) {
                if (place && *place < edited.cards.size())
                    edited.cards.erase(edited.cards.begin() + static_cast<std::ptrdiff_t>(*place));
            });
        });
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < count; ++i) {
        m_cards[i]->setEditing(m_arrange->isChecked());
        m_cards[i]->setTable(m_tables[i].kind == m_cards[i]->table().kind ? m_cards[i]->table() : m_tables[i]);
    }
    m_grid->setCards(m_cards);
}

std::optional<std::size_t> StatisticsPage::placeOf(const FigureCard* card) const {
    const auto found = std::ranges::find(m_cards, card);
    return found == m_cards.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_cards.begin()));
}

/// What the figures are restricted to, and when they were known, in one line.
void StatisticsPage::describe() {
    const Dashboard* shown = dashboard();
    const auto language = interfaceTongue().locale().language();
    // In Arabic it runs from the right, though it begins with an isolated name.
    const QString mark = isRightToLeft() ? QString(QChar(0x200F)) : QString();
    m_header->setTitle(
        mark + tr("%1: %2").arg(isolate(shown ? shown->name.in(language) : QString()), isolate(m_period->text())));
    QStringList parts;
    if (m_counting && m_tables.empty())
        parts << tr("Counting…");
    if (m_facts)
        for (const auto& [dimension, keys] : m_filter.where)
            parts << tr("%1: %2").arg(labelOf(dimension),
                                      isolate(keyLabel(dimension, keys.value(0), *m_facts, interfaceTongue())));
    parts << (m_filter.asOf ? tr("as known at the end of %1").arg(isolate(dateText(*m_filter.asOf)))
                            : tr("as known now"));
    if (m_published->isChecked())
        parts << tr("small numbers protected, as they leave the desk");
    m_summary->setWords(parts.join(QStringLiteral(" · ")));
    const auto filters = static_cast<int>(m_filter.where.size()) + (m_filter.asOf ? 1 : 0);
    m_filterButton->setText(filters == 0 ? tr("Filter…") : tr("Filter (%1)…").arg(number(filters)));
    for (const auto& [action, way] : m_protections)
        action->setChecked(way == m_protection);
}

void StatisticsPage::chooseFilter() {
    if (!m_facts)
        return; // they are being counted: what there is to choose from is not known yet
    FigureFilterDialog dialog(m_filter, *m_facts, m_needs.clock, this);
    if (dialog.exec() == QDialog::Accepted)
        setFilter(dialog.value());
}

void StatisticsPage::setProtection(const indicator::Protection& protection) {
    m_protection = protection;
    for (std::size_t i = 0; i < m_protections.size(); ++i)
        if (m_protections[i].second == protection)
            m_needs.settings.setValue(kProtectionKey, static_cast<uint>(i));
    describe();
    if (m_published->isChecked())
        count();
}

void StatisticsPage::openNumber(FigureCard* card, int row, int series) {
    const auto place = placeOf(card);
    if (!place || !m_facts || !m_set || !card->table().drillable)
        return;
    const FigureTable table = card->table();
    const auto name = [](const QStringList& names, int at) { return at >= 0 ? names.value(at) : QString(); };
    QStringList parts{table.subject};
    if (table.kind == indicator::ChartKind::Funnel || !table.rowKeys.value(0).isEmpty())
        parts << name(table.rows, row);
    if (table.seriesCount() > 1)
        parts << name(table.columns, series);
    parts.removeAll(QString());
    const QString subject = parts.join(QStringLiteral(" · "));
    m_context.jobs.run(
        tr("Looking up"), this,
        [facts = m_facts, set = m_set, table, card = *place, row, series](Job&) {
            return indicator::personsBehind(*set, card, table, row, series, *facts);
        },
        [this, subject](const std::vector<QUuid>& ids) { showPersons(subject, ids); });
}

void StatisticsPage::showPersons(const QString& subject, const std::vector<QUuid>& ids) {
    const auto first = std::span(ids).first(std::min<std::size_t>(ids.size(), mostPersons));
    const auto persons = m_needs.figures.persons(first);
    if (!persons) {
        tell(persons.error());
        return;
    }
    PersonsDialog dialog(subject, *persons, static_cast<qint64>(ids.size()), this);
    connect(&dialog, &PersonsDialog::personRequested, this,
            [this](BeneficiaryId person) { m_context.navigator.openBeneficiary(person); });
    dialog.exec();
}

void StatisticsPage::undo() {
    if (!m_before)
        return;
    const Dashboard before = *std::exchange(m_before, std::nullopt);
    store(before, false);
}

/// Changes the dashboard shown, and keeps the change: a shipped one becomes the desk's own.
void StatisticsPage::change(const std::function<void(Dashboard&)>& edit) {
    const Dashboard* shown = dashboard();
    if (!shown)
        return;
    Dashboard edited = *shown;
    edit(edited);
    if (edited != *shown)
        store(edited, true);
}

void StatisticsPage::store(const Dashboard& edited, bool undoable) {
    const auto before = dashboard() ? std::optional(*dashboard()) : std::nullopt;
    const auto* own = m_definitions.ownOf(indicator::DefinitionKind::Dashboard, edited.code);
    const Status saved =
        m_needs.figures.save(indicator::DefinitionKind::Dashboard, toJson(edited), own ? own->stamp.version : 0);
    if (!saved) {
        tell(saved.error());
        return;
    }
    m_context.navigator.saved();
    if (undoable)
        m_before = before;
    readDefinitions();
    chooseDashboard(edited.code);
}

void StatisticsPage::addCard() {
    CardDialog dialog(std::nullopt, m_definitions.indicators, this);
    if (dialog.exec() == QDialog::Accepted)
        change([card = dialog.value()](Dashboard& edited) { edited.cards.push_back(card); });
}

void StatisticsPage::changeCard(std::size_t place) {
    const Dashboard* shown = dashboard();
    if (!shown || place >= shown->cards.size())
        return;
    CardDialog dialog(shown->cards[place], m_definitions.indicators, this);
    if (dialog.exec() == QDialog::Accepted)
        change([&](Dashboard& edited) { edited.cards[place] = dialog.value(); });
}

void StatisticsPage::newDashboard() {
    const auto name = m_context.prompts.askText(
        this, {tr("New dashboard"), tr("It begins with the figures of the one that is shown."), tr("Make it"), false},
        tr("Name"));
    if (!name || name->trimmed().isEmpty())
        return;
    Dashboard made = dashboard() ? *dashboard() : Dashboard();
    made.code = codeFrom(name->trimmed());
    while (m_definitions.dashboard(made.code))
        made.code += QStringLiteral("_2");
    const QString text = name->trimmed();
    made.name = {text, text, text};
    made.shipped = false;
    store(made, false);
}

void StatisticsPage::tell(const Error& error) {
    m_context.navigator.notify({Tone::Danger, errorText(error), {}, {}});
}

void StatisticsPage::retranslate() {
    m_scroll->setAccessibleName(tr("Figures"));
    m_dashboards->setAccessibleName(tr("Dashboard"));
    m_export->setText(tr("Export…"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    for (const auto& [action, text] : m_actions)
        action->setText(tr(text));
    offerDashboards();
    describe();
    if (!m_tables.empty())
        count(); // names and sentences are in the language in which they were made
}

} // namespace tawjih::ui
