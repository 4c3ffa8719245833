#include "ui/release/HierarchyPreview.h"

#include "core/release/DeskHierarchies.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>
#include <map>

namespace tawjih::ui {

using anonymise::Hierarchy;
using release::Attribute;
using release::OwnHierarchy;

namespace {

enum Column { Told, Values, Persons, ColumnCount };

constexpr qint64 few = 5; ///< fewer persons than that are easily recognised
constexpr int months = 24;

} // namespace

HierarchyPreview::HierarchyPreview(Attribute attribute, QWidget* parent)
    : QTreeView(parent)
    , m_attribute(attribute)
    , m_items(new QStandardItemModel(this)) {
    setModel(m_items);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    header()->setSectionsMovable(false);
}

void HierarchyPreview::show(const OwnHierarchy& hierarchy) {
    m_shown = hierarchy;
    rebuild();
}

void HierarchyPreview::setPersons(const QHash<QString, qint64>& persons) {
    m_persons = persons;
    m_counted = true;
    rebuild();
}

QStringList HierarchyPreview::values() const {
    QStringList values = release::valuesOf(m_attribute);
    if (m_attribute == Attribute::RegisteredOn) {
        const QDate today = QDate::currentDate();
        for (int month = 0; month < months; ++month)
            values << today.addMonths(-month).toString(Qt::ISODate);
    } else if (values.isEmpty()) {
        const int most = m_attribute == Attribute::Age ? 90 : 15;
        for (int number = 0; number <= most; ++number)
            values << QString::number(number);
    }
    // Whatever the desk has is there, if it can be.
    if (release::valuesOf(m_attribute).isEmpty())
        for (auto each = m_persons.cbegin(); each != m_persons.cend(); ++each)
            if (each.key() != release::endsOf(m_attribute).unknown)
                values << each.key();
    values.removeDuplicates();
    return values;
}

QList<QStandardItem*> HierarchyPreview::line(const QString& text, qint64 values, qint64 persons) const {
    const QString label = release::labelOf(m_attribute, text, interfaceTongue());
    // Among Arabic "0–14" would stand as "14–0".
    auto* told = new QStandardItem(layoutDirection() == Qt::RightToLeft ? isolate(label) : label);
    auto* of = new QStandardItem(number(values));
    const bool isFew = persons > 0 && persons < few;
    auto* counted = new QStandardItem(!m_counted ? QStringLiteral("…")
                                      : isFew    ? tr("%1, few").arg(number(persons))
                                                 : number(persons));
    if (isFew)
        counted->setForeground(toneColors(Tone::Warning, palette()).text);
    for (QStandardItem* number : {of, counted})
        number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return {told, of, counted};
}

/// The groups of a level among some rows, and below each what it is made of. A group that is only its one part again is
/// not shown twice.
void HierarchyPreview::addGroup(QStandardItem* into, const Hierarchy& hierarchy, int level,
                                const std::vector<int>& rows) {
    std::map<int, std::vector<int>> groups;
    for (const int row : rows)
        groups[hierarchy.groupOf(row, level)].push_back(row);
    for (const auto& [group, members] : groups) {
        int shown = level;
        while (shown > 0 &&
               hierarchy.text(shown - 1, hierarchy.groupOf(members.front(), shown - 1)) == hierarchy.text(level, group))
            --shown;
        qint64 persons = 0;
        for (const int row : members)
            persons += m_persons.value(hierarchy.text(0, hierarchy.groupOf(row, 0)));
        const auto items = line(hierarchy.text(level, group), static_cast<qint64>(members.size()), persons);
        into->appendRow(items);
        if (shown > 0)
            addGroup(items.front(), hierarchy, shown - 1, members);
    }
}

void HierarchyPreview::rebuild() {
    const auto hierarchy = release::hierarchyOf(m_attribute, m_shown, values());
    if (!hierarchy)
        return;
    m_items->clear();
    m_items->setHorizontalHeaderLabels({tr("What is told"), tr("Values"), tr("Persons")});
    for (const int column : {Values, Persons})
        m_items->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    std::vector<int> rows;
    for (int row = 0; row < hierarchy->size(); ++row)
        rows.push_back(row);
    addGroup(m_items->invisibleRootItem(), *hierarchy, hierarchy->levels() - 1, rows);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Told, QHeaderView::Stretch);
    header()->setSectionResizeMode(Values, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Persons, QHeaderView::ResizeToContents);
    expandToDepth(1);
}

void HierarchyPreview::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace tawjih::ui
