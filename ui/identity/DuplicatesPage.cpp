#include "ui/identity/DuplicatesPage.h"

#include "ui/beneficiary/MergeDialog.h"
#include "ui/identity/DuplicatesModel.h"
#include "ui/identity/PairPanel.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using identity::PairClass;

namespace {

constexpr int settleMs = 400;
constexpr int pauseMs = 120;
constexpr int mostShown = 1000;

QString splitterKey() {
    return QStringLiteral("duplicates/splitter");
}

/// The pairs that somebody has to look at.
qint64 toDecide(const identity::PairCounts& counts) {
    return counts[size_t(PairClass::Probable)] + counts[size_t(PairClass::ToReview)];
}

/// Beside the page's name; nothing to do needs no figure.
std::optional<qint64> shownCount(const identity::PairCounts& counts) {
    return toDecide(counts) > 0 ? std::optional(toDecide(counts)) : std::nullopt;
}

} // namespace

DuplicatesPage::DuplicatesPage(const PageContext& context, const Needs& needs)
    : m_context(context)
    , m_needs(needs)
    , m_header(new PageHeader)
    , m_search(new QPushButton)
    , m_classes(new QTabBar)
    , m_splitter(new QSplitter)
    , m_list(new QListView)
    , m_model(new DuplicatesModel(this))
    , m_details(nullptr)
    , m_panel(new PairPanel)
    , m_empty(new EmptyState(QStringLiteral("people"))) {
    m_header->addAction(m_search);
    m_classes->setExpanding(false);
    m_classes->setDrawBase(false);
    for (size_t i = 0; i < identity::pairClasses; ++i)
        m_classes->addTab(QString());
    makeList();
    makeActions();
    auto* body = makeBody();
    body->setSpacing(space::medium);
    body->addWidget(m_header);
    body->addWidget(m_classes);
    body->addWidget(m_splitter, 1);
    body->addWidget(m_empty, 1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_settle, &QTimer::timeout, this, &DuplicatesPage::activate);
    connect(&m_pause, &QTimer::timeout, this, &DuplicatesPage::readCurrent);
    connect(m_classes, &QTabBar::currentChanged, this, &DuplicatesPage::reload);
    connect(m_search, &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(m_empty, &EmptyState::actionTriggered, this, &DuplicatesPage::doNext);
    connect(m_panel, &PairPanel::mergeRequested, this, &DuplicatesPage::merge);
    connect(m_panel, &PairPanel::apartRequested, this, &DuplicatesPage::decide);
    connect(m_panel, &PairPanel::personRequested, this,
            [this](BeneficiaryId id) { m_context.navigator.openBeneficiary(id); });
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind != ChangeKind::Beneficiary && kind != ChangeKind::Case && kind != ChangeKind::Everything)
            return;
        m_stale = true;
        if (isVisible())
            m_settle.start();
    });
    retranslate();
}

void DuplicatesPage::makeList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DuplicatesDelegate(m_list));
    dressList(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    auto* card = new Card;
    card->body()->addWidget(m_list);
    card->setFlush(true);
    auto* scroll = new ScrollArea;
    auto* column = new QVBoxLayout(scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    column->addStretch();
    m_details = scroll;
    m_splitter->addWidget(card);
    m_splitter->addWidget(scroll);
    m_splitter->setContentsMargins(1, 0, 1, 0); // mirrored, Qt places the panes one pixel too far
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::medium);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->restoreState(m_needs.settings.value(splitterKey()).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_needs.settings.setValue(splitterKey(), m_splitter->saveState()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showCurrent);
    connect(m_list, &QListView::activated, this, &DuplicatesPage::merge);
}

void DuplicatesPage::makeActions() {
    const auto add = [this](const char* text, Qt::Key key, std::function<void()> act) {
        auto* action = new QAction(m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, std::move(act));
        m_list->addAction(action);
        m_actions.emplace_back(action, text);
    };
    add(QT_TR_NOOP("Next pair"), Qt::Key_J, [this] { step(1); });
    add(QT_TR_NOOP("Pair before"), Qt::Key_K, [this] { step(-1); });
    add(QT_TR_NOOP("Same person: merge…"), Qt::Key_M, [this] { merge(); });
    add(QT_TR_NOOP("Two persons"), Qt::Key_N, [this] { decide(); });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DuplicatesPage::activate() {
    if (m_stale)
        reload();
}

QWidget* DuplicatesPage::mainWidget() const {
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_search;
}

void DuplicatesPage::refresh() {
    reload();
}

void DuplicatesPage::focusFilter() {
    m_classes->setFocus(Qt::ShortcutFocusReason);
}

PairClass DuplicatesPage::shownClass() const {
    return PairClass(m_classes->currentIndex());
}

/// Keeps the pair that is shown where it is still there, else its place.
void DuplicatesPage::reload() {
    m_settle.stop();
    const int row = m_list->currentIndex().row();
    std::pair<BeneficiaryId, BeneficiaryId> before;
    if (row >= 0)
        before = {m_model->pairAt(row).one.id, m_model->pairAt(row).other.id};
    auto pairs = m_needs.duplicates.pairs(shownClass(), mostShown);
    const auto counts = m_needs.duplicates.counts();
    const auto last = m_needs.duplicates.lastSearch();
    if (!pairs || !counts || !last)
        return report(!pairs ? pairs.error() : !counts ? counts.error() : last.error());
    m_stale = false;
    m_counts = *counts;
    m_last = *last;
    m_model->setPairs(*std::move(pairs));
    Q_EMIT countChanged(shownCount(m_counts));
    const int kept = m_model->rowOf(before.first, before.second);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(kept >= 0 ? kept : std::clamp(row, 0, m_model->rowCount() - 1)));
    showTexts();
}

void DuplicatesPage::showTexts() {
    const char* const names[] = {QT_TR_NOOP("Probable"), QT_TR_NOOP("To review"), QT_TR_NOOP("Relatives"),
                                 QT_TR_NOOP("Two persons")};
    for (size_t i = 0; i < identity::pairClasses; ++i) {
        const QString name = tr(names[i]);
        m_classes->setTabText(int(i), m_counts[i] == 0 ? name : QString(name + QLatin1Char(' ') + number(m_counts[i])));
    }
    QString searched = tr("The whole desk was never searched for duplicates.");
    if (m_last) {
        const QDateTime at = m_last->at.toLocalTime();
        searched = tr("The whole desk was last searched %1, at %2.", "today, at 10:42")
                       .arg(distanceText(at.date(), m_needs.clock.today()), timeText(at.time()));
        if (m_last->found > identity::DuplicateService::mostKept)
            searched +=
                QLatin1Char(' ') + tr("Of %1 pairs found, the %2 likeliest are here.")
                                       .arg(number(m_last->found), number(identity::DuplicateService::mostKept));
        if (m_last->leftOut > 0)
            searched +=
                QLatin1Char(' ') +
                tr("Pairs left out, who share nothing but what very many share: %1.").arg(number(m_last->leftOut));
    }
    m_header->setSubtitle(searched);
    m_search->setEnabled(!m_isSearching);
    const bool empty = m_model->rowCount() == 0;
    m_splitter->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty)
        showEmpty();
    const qint64 count = m_counts[size_t(shownClass())];
    Q_EMIT statusChanged(count > m_model->rowCount()
                             ? tr("the first %1 of %2").arg(number(m_model->rowCount()), number(count))
                             : tr("%n pair(s)", nullptr, int(count)));
}

/// Says what comes next; doNext() does it.
void DuplicatesPage::showEmpty() {
    const PairClass which = shownClass();
    if (!m_last && toDecide(m_counts) == 0)
        return m_empty->setTexts(tr("Nobody looked yet for persons who are on record twice."),
                                 m_isSearching ? QString() : tr("Search the whole desk"));
    if (which == PairClass::Probable && m_counts[size_t(PairClass::ToReview)] > 0)
        return m_empty->setTexts(tr("No pair is probably one person. Some may be."), tr("Go on with those"));
    if (which == PairClass::Apart)
        return m_empty->setTexts(tr("No pair of the queue was said to be two persons."));
    m_empty->setTexts(which == PairClass::Relatives ? tr("No pair looks like relatives.")
                                                    : tr("Nothing to decide here. What comes in is compared at once."),
                      m_isSearching ? QString() : tr("Search the whole desk"));
}

void DuplicatesPage::doNext() {
    if (shownClass() == PairClass::Probable && m_counts[size_t(PairClass::ToReview)] > 0)
        m_classes->setCurrentIndex(int(PairClass::ToReview));
    else
        search();
}

void DuplicatesPage::step(int rows) {
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
}

void DuplicatesPage::showCurrent() {
    ++m_ticket; // what is still explained is of another pair
    m_pause.start();
}

void DuplicatesPage::readCurrent() {
    m_pause.stop();
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const identity::DuplicatePair& pair = m_model->pairAt(row);
    const auto one = m_needs.persons.find(pair.one.id);
    const auto other = m_needs.persons.find(pair.other.id);
    if (!one || !other) {
        m_stale = true; // gone meanwhile: whoever changed it tells
        return report(!one ? one.error() : other.error());
    }
    m_panel->setPair(pair, *one, *other);
    m_panel->show();
    explainCurrent();
}

void DuplicatesPage::explainCurrent() {
    const identity::DuplicatePair& pair = m_model->pairAt(m_list->currentIndex().row());
    const quint64 ticket = ++m_ticket;
    m_jobs.run(
        QString(), this,
        [&check = m_needs.check, one = pair.one.id, other = pair.other.id](Job& job) {
            return check.explain(one, other, [&job] { return job.isCancelled(); });
        },
        [this, ticket](const Result<std::optional<identity::Match>>& match) {
            if (ticket == m_ticket && match)
                m_panel->setMatch(*match);
        });
}

void DuplicatesPage::search() {
    if (m_isSearching)
        return;
    m_isSearching = true;
    showTexts();
    m_context.jobs.run(
        tr("Searching for duplicates"), this,
        [&check = m_needs.check](Job& job) {
            return check.search([&job](qint64 done, qint64 records) {
                if (records > 0)
                    job.progress(done, records);
                return !job.isCancelled();
            });
        },
        [this](const Result<identity::DuplicateSearch>& found) { takeSearch(found); });
}

void DuplicatesPage::takeSearch(const Result<identity::DuplicateSearch>& found) {
    m_isSearching = false;
    if (found) {
        reload();
        const auto count = int(toDecide(m_counts));
        m_context.navigator.notify({Tone::Good,
                                    count == 0 ? tr("The search is done: nobody seems to be on record twice.")
                                               : tr("The search is done: %n pair(s) to decide on.", nullptr, count),
                                    {},
                                    {}});
    } else if (found.error().code == ErrorCode::Cancelled) {
        m_context.navigator.notify({Tone::Neutral, tr("The search was stopped. The queue is as it was."), {}, {}});
    } else {
        report(found.error());
    }
    showTexts();
}

void DuplicatesPage::merge() {
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    // Whoever was recorded first is proposed to stay.
    const identity::DuplicatePair& pair = m_model->pairAt(row);
    const auto opened =
        openMerge({m_needs.clock, m_needs.merges, m_needs.persons, m_needs.drafts}, pair.one.id, pair.other.id, this);
    if (!opened)
        return report(opened.error());
    connect(*opened, &MergeDialog::merged, this, [this](const PersonMerge& merge, const QString& sentence) {
        offerUndo(sentence, [this, id = merge.id] { return m_needs.merges.undo(id); });
    });
    connect(*opened, &MergeDialog::notSame, this, &DuplicatesPage::sayApart);
}

/// What the second button says.
void DuplicatesPage::decide() {
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const identity::DuplicatePair pair = m_model->pairAt(row);
    if (pair.saidApartAt) {
        if (const auto done = m_needs.merges.markMayBeSame(pair.one.id, pair.other.id); !done)
            return report(done.error());
        offerUndo(tr("The pair waits for a decision again."),
                  [this, one = pair.one.id, other = pair.other.id] { return m_needs.merges.markNotSame(one, other); });
        return;
    }
    if (const auto done = m_needs.merges.markNotSame(pair.one.id, pair.other.id); !done)
        return report(done.error());
    sayApart(pair.one.id, pair.other.id, tr("Two persons: they are not proposed again."));
}

void DuplicatesPage::sayApart(BeneficiaryId one, BeneficiaryId other, const QString& sentence) {
    offerUndo(sentence, [this, one, other] { return m_needs.merges.markMayBeSame(one, other); });
}

void DuplicatesPage::offerUndo(const QString& sentence, std::function<Status()> undo) {
    m_undo = std::move(undo);
    reload();
    m_context.navigator.saved();
    const QPointer<DuplicatesPage> self(this);
    m_context.navigator.notify({Tone::Good, sentence, tr("Undo"), [self] {
                                    if (self)
                                        self->undo();
                                }});
}

void DuplicatesPage::undo() {
    if (!m_undo)
        return m_context.navigator.notify({Tone::Info, tr("Nothing to undo since you unlocked the desk."), {}, {}});
    if (const Status undone = std::exchange(m_undo, {})(); !undone)
        return report(undone.error());
    reload();
    m_context.navigator.saved();
    m_context.navigator.notify({Tone::Good, tr("Taken back."), {}, {}});
}

void DuplicatesPage::report(const Error& error) {
    m_context.navigator.notify({Tone::Danger, errorText(error), {}, {}});
}

void DuplicatesPage::retranslate() {
    m_header->setTitle(tr("Duplicates"));
    m_search->setText(tr("Search the whole desk"));
    m_classes->setAccessibleName(tr("Which pairs"));
    m_list->setAccessibleName(tr("Pairs who may be one person"));
    for (const auto& [action, text] : m_actions)
        action->setText(tr(text));
    m_model->retranslate();
    showTexts();
}

PageFactory duplicatesPage(const DuplicatesPage::Needs& needs) {
    PageFactory factory;
    factory.id = QStringLiteral("duplicates");
    factory.title = QT_TRANSLATE_NOOP("Pages", "Duplicates");
    factory.icon = QStringLiteral("copy");
    factory.make = [needs](const PageContext& context) -> Page* { return new DuplicatesPage(context, needs); };
    factory.needs = vault::Permission::MergePersons;
    factory.count = [needs]() -> std::optional<qint64> {
        const auto counts = needs.duplicates.counts();
        return counts ? shownCount(*counts) : std::nullopt;
    };
    return factory;
}

} // namespace tawjih::ui
