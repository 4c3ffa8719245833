#include "ui/agenda/SpanListView.h"

#include "ui/agenda/AgendaList.h"
#include "ui/identity/PersonLookup.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QEvent>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tawjih::ui {

SpanListView::SpanListView(const PersonLookup* lookup, QWidget* parent)
    : AgendaView(parent)
    , m_lookup(lookup)
    , m_kind(new QComboBox)
    , m_search(new SearchField)
    , m_stack(new QStackedWidget)
    , m_list(new AgendaList(AgendaList::Lines::One))
    , m_empty(new EmptyState(QStringLiteral("calendar"))) {
    m_kind->addItem({});
    for (const auto& kind : allOf<AgendaKind>())
        m_kind->addItem({}, static_cast<int>(kind.value));
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(space::medium, space::small, space::medium, space::small);
    filters->setSpacing(space::small);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kind);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filters);
    column->addWidget(m_stack, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SpanListView::narrow);
    connect(m_search, &SearchField::searched, this, &SpanListView::narrow);
    if (m_lookup)
        connect(m_lookup, &PersonLookup::namesRead, this, [this] {
            if (!m_search->text().isEmpty())
                narrow();
        });
    connect(m_list, &AgendaList::entryActivated, this, &SpanListView::entryActivated);
    connect(m_list, &AgendaList::currentEntryChanged, this, &SpanListView::currentEntryChanged);
    retranslate();
}

void SpanListView::showSpan(const AgendaSpan& span, const std::vector<AgendaEntry>& entries) {
    m_entries = entries;
    sortForReading(m_entries);
    m_periods = span.periods;
    m_first = span.first;
    m_today = span.today;
    narrow();
}

void SpanListView::narrow() {
    const bool oneKind = m_kind->currentIndex() > 0;
    const auto kind = static_cast<AgendaKind>(m_kind->currentData().toInt());
    const auto ranking = m_lookup ? m_lookup->everybody(m_search->text()) : nullptr;
    const QSet<BeneficiaryId> meant =
        ranking ? QSet<BeneficiaryId>(ranking->persons.begin(), ranking->persons.end()) : QSet<BeneficiaryId>();
    std::vector<AgendaRow> rows;
    QDate day;
    for (const AgendaEntry& entry : m_entries) {
        // The heading names the holidays, unless they are what somebody looks for.
        const bool wanted = oneKind ? entry.kind == kind : entry.kind != AgendaKind::Calendar;
        if (!wanted || !(matches(entry, m_search->text()) || meant.contains(entry.person)))
            continue;
        if (day != entry.day) {
            day = entry.day;
            QString heading = QLocale().toString(day, tr("dddd d MMMM", "a day that heads a list"));
            heading[0] = heading[0].toUpper();
            const QString calendar = calendarText(day, m_periods);
            rows.push_back({day == m_today ? tr("%1, today").arg(heading) : heading, calendar, {}});
        }
        rows.push_back({{}, {}, entry});
    }
    const bool narrowed = oneKind || !m_search->text().trimmed().isEmpty();
    m_empty->setTexts(narrowed ? tr("Nothing on these days is as you look for it.")
                               : tr("Nothing stands on these days."));
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(m_empty) : m_list);
    m_list->setRows(std::move(rows));
    Q_EMIT currentEntryChanged();
}

const AgendaEntry* SpanListView::currentEntry() const {
    return m_list->currentEntry();
}

QDate SpanListView::currentDay() const {
    const AgendaEntry* entry = currentEntry();
    return entry ? entry->day : m_first;
}

QWidget* SpanListView::keyboard() const {
    return m_list;
}

bool SpanListView::select(const QDate& day, const QUuid& key) {
    return m_list->select(day, key);
}

void SpanListView::setKind(std::optional<AgendaKind> kind) {
    m_search->clear();
    m_kind->setCurrentIndex(kind ? m_kind->findData(static_cast<int>(*kind)) : 0);
    narrow();
}

void SpanListView::focusFilter() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SpanListView::changeEvent(QEvent* event) {
    AgendaView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SpanListView::retranslate() {
    m_kind->setItemText(0, tr("Everything"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, labelOf(static_cast<AgendaKind>(m_kind->itemData(i).toInt())));
    m_kind->setAccessibleName(tr("Which entries"));
    m_search->setPlaceholder(tr("Find in these days"));
    m_list->setAccessibleName(tr("Entries of the agenda"));
}

} // namespace tawjih::ui
