#include "ui/exchange/CheckStep.h"

#include "ui/exchange/ImportEdits.h"
#include "ui/exchange/RowsTable.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace tawjih::ui {

using exchange::ImportSummary;
using exchange::RowDecision;
using exchange::RowOutcome;
using exchange::RowReport;

namespace {

struct Tab {
    RowView view;
    const char* name;
    bool isAlways; ///< shown also without rows
};

constexpr Tab shownTabs[] = {
    {RowView::All, QT_TRANSLATE_NOOP("tawjih::ui::CheckStep", "All"), true},
    {RowView::New, QT_TRANSLATE_NOOP("tawjih::ui::CheckStep", "New"), true},
    {RowView::Updated, QT_TRANSLATE_NOOP("tawjih::ui::CheckStep", "Updated"), false},
    {RowView::ToDecide, QT_TRANSLATE_NOOP("tawjih::ui::CheckStep", "To decide"), false},
    {RowView::Errors, QT_TRANSLATE_NOOP("tawjih::ui::CheckStep", "Errors"), true},
    {RowView::Warned, QT_TRANSLATE_NOOP("tawjih::ui::CheckStep", "Values not understood"), false},
    {RowView::AlreadyThere, QT_TRANSLATE_NOOP("tawjih::ui::CheckStep", "Already there"), false},
    {RowView::Left, QT_TRANSLATE_NOOP("tawjih::ui::CheckStep", "Left out"), false},
};

qint64 countOf(const ImportSummary& summary, RowView view) {
    switch (view) {
    case RowView::All:
        return summary.rows;
    case RowView::New:
        return summary.fresh;
    case RowView::Updated:
        return summary.updated;
    case RowView::ToDecide:
        return summary.toDecide;
    case RowView::Errors:
        return summary.invalid;
    case RowView::Warned:
        return summary.warned;
    case RowView::AlreadyThere:
        return summary.alreadyThere;
    case RowView::Left:
        return summary.left;
    case RowView::Notable:
        break;
    }
    return 0;
}

} // namespace

CheckStep::CheckStep(ImportEdits& edits, const Clock& clock, CandidatePanel::Look look, QWidget* parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_clock(clock)
    , m_look(std::move(look))
    , m_rows(new ImportRowsModel(edits, this))
    , m_card(new Card)
    , m_tabs(new QTabBar)
    , m_table(new RowsTable(m_rows))
    , m_empty(new EmptyState(QStringLiteral("check")))
    , m_candidates(new CandidatePanel([this](const auto& candidate) { return lookAt(candidate); }))
    , m_hint(new QLabel)
    , m_next(new QPushButton)
    , m_again(new QPushButton) {
    m_table->setObjectName(QStringLiteral("preview"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (size_t tab = 0; tab < std::size(shownTabs); ++tab)
        m_tabs->addTab({});
    setTextStyle(m_hint, TextStyle::Small);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long reason is in the tooltip too
    setQuiet(m_next);
    setQuiet(m_again);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_next);
    foot->addWidget(m_again);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addLayout(foot);
    auto* splitter = new QSplitter;
    splitter->setContentsMargins(1, 0, 1, 0); // mirrored, Qt places the panes one pixel too far
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    splitter->addWidget(m_card);
    splitter->addWidget(m_candidates);
    splitter->setSizes({460, 600});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::small);
    outer->addWidget(m_tabs);
    outer->addWidget(splitter, 1);

    const std::pair<RowDecision::Kind, const char*> answers[] = {{RowDecision::Kind::Same, QT_TR_NOOP("Same person")},
                                                                 {RowDecision::Kind::New, QT_TR_NOOP("Another person")},
                                                                 {RowDecision::Kind::Leave, QT_TR_NOOP("Leave out")}};
    int key = Qt::Key_1;
    for (const auto& [kind, text] : answers) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(key++));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, kind = kind] { m_candidates->answer(kind); });
        addAction(action);
        m_actions.emplace_back(action, text);
    }
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { setView(shownTabs[static_cast<size_t>(std::max(0, tab))].view); });
    connect(m_table, &RowsTable::currentMoved, this, &CheckStep::showCurrent);
    connect(m_table, &RowsTable::typingEnded, this, &CheckStep::typingEnded);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        m_table->goToNextFault();
    });
    connect(m_again, &QPushButton::clicked, this, &CheckStep::checkAsked);
    connect(m_candidates, &CandidatePanel::decided, this, &CheckStep::decide);
    connect(&edits, &ImportEdits::changed, this, [this] {
        showCurrent();
        showTabs();
    });
    showView();
}

/// An editor that is open closes with its table, and would still tell.
CheckStep::~CheckStep() {
    m_table->disconnect(this);
    m_edits.disconnect(this);
}

void CheckStep::setRows(CheckedRows rows, const exchange::ImportPlan& plan) {
    const QModelIndex current = m_table->currentIndex();
    const qint64 line = current.isValid() ? m_rows->reportAt(current.row()).line : 0;
    const int column = current.column();
    m_plan = plan;
    m_rows->setRows(std::move(rows));
    m_checking = false;
    showView();
    goTo(line, column);
}

void CheckStep::clear() {
    m_rows->setRows({});
    m_checking = false;
    showView();
}

void CheckStep::setChecking(bool checking) {
    m_checking = checking;
    showHint();
}

void CheckStep::setView(RowView view) {
    if (m_rows->view() == view)
        return;
    m_rows->setView(view);
    showView();
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (shownTabs[static_cast<size_t>(tab)].view == view)
            m_tabs->setCurrentIndex(tab);
    goTo(0, ImportRowsModel::Reason);
    if (view == RowView::Errors || view == RowView::Warned)
        m_table->goToNextFault();
}

/// The row with a line, or else the first.
void CheckStep::goTo(qint64 line, int column) {
    const int row = std::max(0, m_rows->rowOf(line));
    if (row < m_rows->rowCount())
        m_table->setCurrentIndex(m_rows->index(row, std::clamp(column, 0, m_rows->columnCount() - 1)));
    showCurrent();
}

void CheckStep::showView() {
    const bool isEmpty = m_rows->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_table->arrange();
    m_candidates->setVisible(view() == RowView::ToDecide);
    m_next->setVisible(view() == RowView::Errors || view() == RowView::Warned);
    for (const auto& [action, text] : m_actions)
        action->setEnabled(view() == RowView::ToDecide);
    showTabs();
    showCurrent();
}

void CheckStep::showCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (view() == RowView::ToDecide) {
        const RowReport* row = current.isValid() ? &m_rows->reportAt(current.row()) : nullptr;
        m_candidates->showRow(row,
                              row == nullptr ? Beneficiary()
                                             : personInRow(m_plan, row->line, m_rows->cellsOf(*row), m_clock.today()),
                              row == nullptr ? std::nullopt : m_edits.decisionOf(row->line));
    }
    showHint();
}

/// Somebody of an earlier row is known by that row.
std::optional<Beneficiary> CheckStep::lookAt(const exchange::RowCandidate& candidate) const {
    if (!candidate.id.isNull())
        return m_look(candidate);
    if (const RowReport* row = m_rows->reportOf(candidate.line); row != nullptr && !row->cells.empty())
        return personInRow(m_plan, row->line, m_rows->cellsOf(*row), m_clock.today());
    Beneficiary known;
    known.name.familyLatin = candidate.person.latinName;
    known.name.familyArabic = candidate.person.arabicName;
    known.birth = candidate.person.birth;
    return known;
}

void CheckStep::decide(qint64 line, const std::optional<RowDecision>& decision) {
    m_edits.decide(line, decision);
    const int next = decision ? m_rows->nextUndecided(m_table->currentIndex().row()) : -1;
    if (next >= 0)
        m_table->setCurrentIndex(m_rows->index(next, m_table->currentIndex().column()));
}

void CheckStep::showTabs() {
    const ImportSummary& summary = m_rows->summary();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const Tab& shown = shownTabs[static_cast<size_t>(tab)];
        const qint64 count = countOf(summary, shown.view);
        m_tabs->setTabText(tab, QString(tr(shown.name) + u' ' + number(count)));
        m_tabs->setTabVisible(tab, shown.isAlways || count > 0 || view() == shown.view);
    }
}

void CheckStep::showHint() {
    const QModelIndex current = m_table->currentIndex();
    const QString fault = current.isValid() ? m_rows->faultAt(current) : QString();
    const qint64 count = countOf(m_rows->summary(), view());
    QString text;
    if (m_checking)
        text = tr("Checking each row…");
    else if (!fault.isEmpty())
        text = tr("Line %1, %2: %3")
                   .arg(number(m_rows->reportAt(current.row()).line),
                        isolate(m_rows->headerData(current.column(), Qt::Horizontal).toString()), fault);
    else if (m_rows->rowCount() < count)
        text = tr("The first %1 of %2 rows are shown.").arg(number(m_rows->rowCount()), number(count));
    else if (view() == RowView::Errors && m_rows->rowCount() > 0)
        text = tr("Type over a cell; Enter goes to the next fault, Ctrl+Z takes back.");
    m_hint->setText(text);
    m_hint->setToolTip(text);
    m_again->setEnabled(!m_checking);
}

QString CheckStep::hint() const {
    return m_hint->text();
}

void CheckStep::retranslate() {
    m_card->setAccessibleName(tr("What becomes of each row"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_tabs->setAccessibleName(tr("Which rows are shown"));
    m_empty->setTexts(tr("No row of this kind."));
    m_next->setText(tr("Next fault"));
    m_next->setToolTip(tr("Go to the next cell to be mended (Enter)"));
    m_again->setText(tr("Check again"));
    m_again->setToolTip(tr("Read the file again with what was typed and decided (F5)"));
    for (const auto& [action, text] : m_actions)
        action->setText(tr(text));
    m_candidates->retranslate();
    m_rows->retranslate();
    showView();
}

} // namespace tawjih::ui
