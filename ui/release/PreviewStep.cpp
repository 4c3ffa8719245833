#include "ui/release/PreviewStep.h"

#include "core/release/DeskHierarchies.h"
#include "ui/chart/ChartView.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/release/ReleaseFigures.h"
#include "ui/release/ReleaseText.h"
#include "ui/release/RowsModel.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QHeaderView>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::ReleaseFault;

namespace {

constexpr std::size_t mostExposed = 12;
constexpr int exampleColumn = 3; ///< of the outcomes: gives way to the others

void fitHeight(QTableView* table) {
    const int rows = table->model()->rowCount();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() + 2);
}

QString levelsText(const release::RecipeColumn& column, const release::ColumnOutcome& outcome) {
    const QString low = levelName(column, outcome.lowestLevel);
    return outcome.lowestLevel == outcome.highestLevel
               ? low
               : QCoreApplication::translate("tawjih::ui::PreviewStep", "%1 to %2")
                     .arg(low, levelName(column, outcome.highestLevel));
}

} // namespace

PreviewStep::PreviewStep(const ReleaseNeeds& needs, JobRunner& jobs)
    : m_needs(needs)
    , m_jobs(jobs)
    , m_said(new WrapLabel)
    , m_progress(new QProgressBar)
    , m_content(new QWidget)
    , m_columnsCard(new Card(u" "_s))
    , m_riskCard(new Card(u" "_s))
    , m_toldCard(new Card(u" "_s))
    , m_exposedCard(new Card(u" "_s))
    , m_search(new WrapLabel)
    , m_risk(new WrapLabel)
    , m_secret(new WrapLabel)
    , m_riskChart(new ChartView)
    , m_toldChart(new ChartView)
    , m_outcomes(new RowsModel(this))
    , m_exposed(new RowsModel(this)) {
    arrange();
    connect(&m_jobs, &JobRunner::progressed, this, [this](int percent) {
        m_progress->setRange(0, percent < 0 ? 0 : 100);
        m_progress->setValue(std::max(percent, 0));
    });
    PreviewStep::retranslate();
}

PreviewStep::~PreviewStep() {
    if (m_job)
        m_job->cancel();
}

QTableView* PreviewStep::addTable(Card* card, RowsModel* model) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new RowsDelegate(table));
    dressTable(table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(table);
    return table;
}

void PreviewStep::arrange() {
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_content->hide();
    setTextStyle(m_secret, TextStyle::Muted);
    setTextStyle(m_search, TextStyle::Muted);
    m_columnsCard->body()->addWidget(m_search);
    m_outcomesTable = addTable(m_columnsCard, m_outcomes);
    m_riskCard->body()->addWidget(m_risk);
    m_riskCard->body()->addWidget(m_riskChart);
    m_toldCard->body()->addWidget(m_toldChart);
    m_exposedCard->body()->addWidget(m_secret);
    m_exposedTable = addTable(m_exposedCard, m_exposed);
    auto* cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::medium);
    for (Card* card : {m_columnsCard, m_riskCard, m_toldCard, m_exposedCard})
        cards->addWidget(card);
    column()->addWidget(m_said);
    column()->addWidget(m_progress);
    column()->addWidget(m_content);
    column()->addStretch();
}

QString PreviewStep::title() const {
    return tr("What it would be");
}

bool PreviewStep::check(bool /*say*/) {
    return m_prepared.has_value() && !m_job;
}

QString PreviewStep::said() const {
    return m_said->text();
}

void PreviewStep::prepare(const release::Recipe& recipe) {
    if (m_recipe == recipe && (m_job || m_prepared))
        return;
    stop();
    m_recipe = recipe;
    m_prepared.reset();
    m_faults.clear();
    m_error.reset();
    m_job = m_jobs.run(
        tr("Looking for the most exact export that keeps the promises"), this,
        [prepare = m_needs.prepare, recipe](Job& job) { return prepare(recipe, job); },
        [this, recipe](Result<release::ReleaseResult> result) {
            if (m_job && m_recipe == recipe)
                take(std::move(result));
        });
    showState();
}

void PreviewStep::stop() {
    if (!m_job)
        return;
    m_job->cancel();
    m_job.reset();
    m_error = Error{ErrorCode::Cancelled, {}, {}};
    showState();
}

void PreviewStep::take(Result<release::ReleaseResult> result) {
    m_job.reset();
    if (!result)
        m_error = result.error();
    else if (*result)
        m_prepared = **std::move(result);
    else if (result->error().empty())
        m_error = Error{ErrorCode::Cancelled, {}, {}};
    else
        m_faults = result->error();
    showState();
}

void PreviewStep::say(const QString& text, Tone tone) {
    QPalette colors;
    if (tone != Tone::Neutral)
        colors.setColor(QPalette::WindowText, toneColors(tone, palette()).text);
    m_said->setPalette(colors);
    m_said->setWords(text);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PreviewStep::showState() {
    m_progress->setRange(0, 0);
    m_progress->setVisible(m_job != nullptr);
    m_content->setVisible(m_prepared.has_value());
    QStringList faults;
    for (const ReleaseFault& fault : m_faults)
        faults << faultText(fault);
    if (m_job)
        say(tr("Looking for the most exact export that keeps the promises…"), Tone::Neutral);
    else if (m_prepared)
        say(countsText(*m_prepared), Tone::Neutral);
    else if (m_error)
        say(errorText(*m_error), Tone::Danger);
    else
        say(faults.join(u'\n'), Tone::Danger);
    if (m_prepared) {
        m_search->setWords(searchText(*m_prepared));
        m_risk->setWords(riskText(*m_prepared));
        m_riskChart->setTable(riskFigure(*m_prepared));
        m_toldChart->setTable(toldFigure(*m_prepared));
        showOutcomes();
        showExposed();
    }
    Q_EMIT changed();
}

void PreviewStep::showOutcomes() {
    std::vector<std::vector<RowCell>> rows;
    for (std::size_t at = 0; at < m_prepared->columns.size(); ++at) {
        const release::ColumnOutcome& column = m_prepared->columns[at];
        const release::RecipeColumn& asked = m_prepared->recipe.columns[at];
        const QString before = number(column.valuesBefore);
        const bool told = column.role == release::FieldRole::QuasiIdentifier;
        rows.push_back(
            {{labelOf(column.attribute), false, {}, {}},
             {roleName(column.role), false, {}, {}},
             {levelsText(asked, column), false, {}, {}},
             {levelExamples(asked, column.highestLevel), false, {}, {}},
             {becomes(before, number(column.valuesAfter)), false, {}, {}},
             {told ? shareText(column.told) : QString(), false, {}, told ? std::optional(column.told) : std::nullopt}});
    }
    m_outcomes->setRows({tr("Column"), tr("Role"), tr("Told by"), tr("For example"), tr("Values"), tr("Told")},
                        std::move(rows));
    m_outcomesTable->horizontalHeader()->setSectionResizeMode(exampleColumn, QHeaderView::Stretch);
    fitHeight(m_outcomesTable);
}

/// Codes in words; nothing of it leaves the desk.
void PreviewStep::showExposed() {
    QStringList headers;
    std::vector<release::Attribute> attributes;
    for (const auto& column : m_prepared->recipe.columns)
        if (column.role == release::FieldRole::QuasiIdentifier) {
            attributes.push_back(column.attribute);
            headers << labelOf(column.attribute);
        }
    headers << tr("Persons");
    const Tongue tongue = interfaceTongue();
    std::vector<std::vector<RowCell>> rows;
    for (const auto& group : m_prepared->exposed) {
        if (rows.size() == mostExposed || group.values.size() != static_cast<qsizetype>(attributes.size()))
            break;
        std::vector<RowCell> row;
        for (std::size_t i = 0; i < attributes.size(); ++i)
            row.push_back(
                {release::labelOf(attributes[i], group.values[static_cast<qsizetype>(i)], tongue), false, {}, {}});
        row.push_back({number(group.persons), true, {}, {}});
        rows.push_back(std::move(row));
    }
    m_exposedCard->setVisible(!rows.empty());
    m_exposed->setRows(headers, std::move(rows));
    m_exposedTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fitHeight(m_exposedTable);
}

void PreviewStep::retranslate() {
    setSentence(tr("Nothing has left the desk yet. Look whether the file still says what is needed; otherwise go back "
                   "and change a level or a promise."));
    m_progress->setAccessibleName(tr("Progress"));
    m_columnsCard->setHeading(tr("What becomes of each column"));
    m_riskCard->setHeading(tr("Risk of being recognised"));
    m_toldCard->setHeading(tr("How much of each column is still told"));
    m_exposedCard->setHeading(tr("Who would be most exposed without protection"));
    m_secret->setWords(tr("Combinations that very few persons share. This list is for the desk alone and is in no "
                          "package."));
    m_outcomesTable->setAccessibleName(tr("What becomes of each column"));
    m_exposedTable->setAccessibleName(tr("Who would be most exposed without protection"));
    m_riskChart->setAccessibleName(tr("Risk of being recognised"));
    m_toldChart->setAccessibleName(tr("How much of each column is still told"));
    if (m_recipe)
        showState();
    else
        m_said->setWords({});
}

} // namespace tawjih::ui
