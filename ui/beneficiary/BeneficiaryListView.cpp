#include "ui/beneficiary/BeneficiaryListView.h"

#include "ui/beneficiary/BeneficiaryDelegate.h"
#include "ui/beneficiary/FilterBar.h"
#include "ui/identity/PersonLookup.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

using Column = BeneficiaryListModel::Column;

const QString columnsKey = QStringLiteral("beneficiaries/columns");

/// Shown until somebody chooses: what tells people apart and what is to be done.
constexpr Column usualColumns[] = {Column::NumberColumn, Column::NameColumn,        Column::AgeColumn,
                                   Column::SexColumn,    Column::NationalityColumn, Column::ExpiryColumn,
                                   Column::StatusColumn, Column::AdvisorColumn,     Column::NextStepColumn};

int usualWidth(Column column, int em) {
    switch (column) {
    case Column::NameColumn:
        return em * 28;
    case Column::AgeColumn:
        return em * 7;
    case Column::SexColumn:
        return em * 10;
    case Column::NumberColumn:
    case Column::NationalityColumn:
        return em * 16;
    case Column::StatusColumn:
        return em * 12;
    case Column::ResidenceColumn:
    case Column::EducationColumn:
    case Column::ArrondissementColumn:
        return em * 22;
    default:
        return em * 14;
    }
}

} // namespace

BeneficiaryListView::BeneficiaryListView(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new BeneficiaryListModel(
          [this](const ListQuery& query) { return m_services.listing.open(ranked(query, m_services.lookup)); },
          [&listing = services.listing](BeneficiaryId id, const QString& typed) { return listing.reasons(id, typed); },
          services.clock, this))
    , m_header(new PageHeader)
    , m_new(new QPushButton)
    , m_export(new QToolButton)
    , m_filters(new FilterBar)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState(QStringLiteral("people")))
    , m_columns(new QToolButton)
    , m_columnMenu(new QMenu(this)) {
    m_model->setReveal([&listing = services.listing](BeneficiaryId id) { return listing.row(id); });
    setPrimary(m_new);
    m_new->setIcon(icon(QStringLiteral("plus"), IconTone::OnAccent));
    m_columns->setIcon(icon(QStringLiteral("menu"), IconTone::Muted));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_columnMenu);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_export->setIcon(icon(QStringLiteral("export"), IconTone::Muted));
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_header->addAction(m_export);
    m_export->setVisible(services.lendListExport &&
                         vault::permits(services.actor.roles, vault::Permission::ExportPersons));
    m_header->addAction(m_columns);
    m_header->addAction(m_new);
    auto* card = new Card;
    card->setFlush(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(card, 1);
    setUpTable();
    setTabOrder(m_filters->search(), m_table);

    connect(m_new, &QPushButton::clicked, this, &BeneficiaryListView::requestNew);
    connect(m_export, &QToolButton::clicked, this, &BeneficiaryListView::exportRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &BeneficiaryListView::requestNew);
    connect(m_filters, &FilterBar::changed, this, &BeneficiaryListView::applyFilters);
    connect(m_model, &BeneficiaryListModel::failed, this, &BeneficiaryListView::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BeneficiaryListView::showCount);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&services.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind == ChangeKind::Beneficiary || kind == ChangeKind::Case || kind == ChangeKind::Everything)
            readSoon();
    });
    if (services.lookup)
        connect(services.lookup, &PersonLookup::namesRead, this, [this] {
            if (m_filters->isSearching())
                readSoon();
        });
    m_filters->search()->installEventFilter(this);
    retranslate();
}

/// A search by what was heard, where names are read.
/// After all who follow the change: who finds persons is one of them.
void BeneficiaryListView::readSoon() {
    if (isVisible())
        m_soon.start(0);
}

void BeneficiaryListView::refresh() {
    if (const auto advisors = m_services.cases.advisors())
        m_filters->setAdvisors(*advisors, m_services.actor.id);
    const auto current = m_model->rowAt(m_table->currentIndex().row());
    const int scrolled = m_table->verticalScrollBar()->value();
    setQuery();
    if (const int row = current ? m_model->rowOf(current->person.id) : -1; row >= 0)
        m_table->selectRow(row);
    m_table->verticalScrollBar()->setValue(scrolled);
}

void BeneficiaryListView::focusFilter() {
    m_filters->search()->setFocus();
    m_filters->search()->selectAll();
}

exchange::PersonListOrder BeneficiaryListView::shown() const {
    exchange::PersonListOrder order;
    order.query = ranked(m_model->query(), m_services.lookup);
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            order.columns.push_back(BeneficiaryListModel::sortColumn(static_cast<Column>(column)));
    order.language = fromCode<Language>(QLocale().name().left(2)).value_or(Language::French);
    return order;
}

QString BeneficiaryListView::status() const {
    return tr("%1 · %2 s").arg(countText(), isolateLtr(QLocale().toString(m_model->lastDuration() / 1000, 'f', 2)));
}

QString BeneficiaryListView::countText() const {
    const int count = m_model->rowCount();
    const identity::NameRanking* ranking = m_model->ranking();
    if (ranking && !ranking->complete && count > 0)
        return tr("Nobody has every word; %n person(s) come nearest", nullptr, count);
    const QString persons = ranking && ranking->capped ? tr("%n person(s) or more: type more letters", nullptr, count)
                                                       : tr("%n person(s)", nullptr, count);
    const std::optional<int> asTyped = m_model->asTyped();
    if (!asTyped || *asTyped == count)
        return persons;
    return tr("%1, %2 of them as typed").arg(persons, number(*asTyped));
}

void BeneficiaryListView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool BeneficiaryListView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_table && enter) {
            openCurrent();
            return true;
        }
        // From the search straight into what it found.
        if (watched == m_filters->search() && key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
            m_table->setFocus();
            if (!m_table->currentIndex().isValid())
                m_table->selectRow(0);
            return true;
        }
        // Home and End move to the first and the last person; Ctrl+Home is for the columns of a spreadsheet.
        if (watched == m_table && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            m_table->selectRow(key->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BeneficiaryListView::applyFilters() {
    followSearch();
    setQuery();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void BeneficiaryListView::setQuery() {
    ListQuery query = m_filters->apply(m_model->query(), m_services.clock.today());
    if (!query.bestFirst) {
        const Order shown = shownOrder();
        query = BeneficiaryListModel::ordered(query, static_cast<Column>(shown.section), shown.order);
    }
    setRowLines(m_table, m_filters->isSearching() ? 2 : 1); // below a name, why its person was found
    m_model->setQuery(query);
}

/// A search begins with the best match first and ends with the order that was there before.
void BeneficiaryListView::followSearch() {
    const bool searching = m_filters->isSearching();
    if (searching && !m_former)
        m_former = shownOrder();
    if (searching) {
        const bool best = m_filters->bestFirst()->isChecked();
        if (best)
            showOrder(std::nullopt);
        else if (m_table->horizontalHeader()->sortIndicatorSection() < 0)
            showOrder(m_former);
    } else if (m_former) {
        showOrder(*std::exchange(m_former, std::nullopt));
    }
}

BeneficiaryListView::Order BeneficiaryListView::shownOrder() const {
    const QHeaderView* header = m_table->horizontalHeader();
    return header->sortIndicatorSection() < 0 ? Order()
                                              : Order{header->sortIndicatorSection(), header->sortIndicatorOrder()};
}

/// In the header alone; the model is told by its query. \param order none: by how well each person fits
void BeneficiaryListView::showOrder(std::optional<Order> order) {
    QHeaderView* header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setSortIndicator(order ? order->section : -1, order ? order->order : Qt::AscendingOrder);
}

void BeneficiaryListView::showCount() {
    const bool empty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (empty && m_filters->isFiltering())
        m_empty->setTexts(tr("Nobody fits. Try fewer words or filters, or register the person."), tr("New person"));
    else if (empty)
        m_empty->setTexts(tr("Nobody is registered yet. Begin with the first person."), tr("New person"));
    Q_EMIT statusChanged(status());
}

/// Whom one looked for and did not find is the new person.
void BeneficiaryListView::requestNew() {
    const bool unknown = m_model->rowCount() == 0 || m_model->asTyped() == 0;
    Q_EMIT newRequested(unknown ? m_filters->search()->text().trimmed() : QString());
}

void BeneficiaryListView::openCurrent() {
    if (const auto row = m_model->rowAt(m_table->currentIndex().row()))
        Q_EMIT openRequested(row->person.id);
}

void BeneficiaryListView::setUpTable() {
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BeneficiaryDelegate(m_table));
    m_table->installEventFilter(this);
    QHeaderView* header = m_table->horizontalHeader();
    m_table->setSortingEnabled(false);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setSortIndicator(Column::NameColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int em = fontMetrics().averageCharWidth();
    for (int column = 0; column < BeneficiaryListModel::ColumnCount; ++column)
        header->resizeSection(column, usualWidth(static_cast<Column>(column), em));
    if (!header->restoreState(m_services.settings.value(columnsKey).toByteArray()))
        for (int column = 0; column < BeneficiaryListModel::ColumnCount; ++column)
            header->setSectionHidden(column, std::ranges::find(usualColumns, column) == std::end(usualColumns));
    connect(m_table, &QTableView::doubleClicked, this, &BeneficiaryListView::openCurrent);
    connect(header, &QHeaderView::sectionMoved, this, &BeneficiaryListView::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, &BeneficiaryListView::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        m_filters->setBestFirst(false);
        saveColumns();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& point) { m_columnMenu->popup(header->mapToGlobal(point)); });
}

void BeneficiaryListView::fillColumnMenu() {
    m_columnMenu->clear();
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < BeneficiaryListModel::ColumnCount; ++column) {
        if (column == Column::NameColumn)
            continue; // a list of persons without names serves nobody
        QAction* action = m_columnMenu->addAction(BeneficiaryListModel::columnName(static_cast<Column>(column)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            saveColumns();
        });
    }
}

void BeneficiaryListView::saveColumns() {
    const Order shown = shownOrder();
    const bool best = m_table->horizontalHeader()->sortIndicatorSection() < 0;
    if (m_former)
        showOrder(m_former); // the order of one search is not remembered
    m_services.settings.setValue(columnsKey, m_table->horizontalHeader()->saveState());
    if (m_former)
        showOrder(best ? std::nullopt : std::optional(shown));
}

void BeneficiaryListView::retranslate() {
    m_header->setTitle(tr("Beneficiaries"));
    m_new->setText(tr("New person"));
    m_new->setToolTip(tr("New person (%1)").arg(isolateLtr(QStringLiteral("Ctrl+N"))));
    m_export->setToolTip(tr("Export the list…"));
    m_export->setAccessibleName(tr("Export the list…"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_table->setAccessibleName(tr("Beneficiaries"));
    // No heading is cut in any language.
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < BeneficiaryListModel::ColumnCount; ++column) {
        const QString name = BeneficiaryListModel::columnName(static_cast<Column>(column));
        const int least = header->fontMetrics().horizontalAdvance(name) + 2 * space::medium;
        if (!header->isSectionHidden(column) && header->sectionSize(column) < least)
            header->resizeSection(column, least);
    }
    fillColumnMenu();
    showCount();
}

} // namespace tawjih::ui
