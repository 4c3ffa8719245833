#include "ui/exchange/MappingTable.h"

#include "ui/exchange/ImportText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Tables.h"

#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace tawjih::ui {

using exchange::DateOrder;
using exchange::ImportField;

namespace {

enum Column { Header, Example, Field, ColumnCount };

/// A list that a wheel passing over it does not change.
class QuietCombo final : public QComboBox {
public:
    QuietCombo() {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToContents);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// Lists one below the other with air around them, so that they do not touch their neighbours.
QWidget* framed(std::initializer_list<QComboBox*> lists) {
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::tiny, 3, space::tiny, 3);
    layout->setSpacing(space::tiny);
    for (QComboBox* list : lists)
        layout->addWidget(list);
    return frame;
}

} // namespace

MappingTable::MappingTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent) {
    dressTable(this);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus); // the lists inside it take the focus
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(Header, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Example, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Field, QHeaderView::ResizeToContents);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void MappingTable::setPlan(const exchange::ImportPlan& plan) {
    if (m_plan.headers != plan.headers)
        m_examples.clear();
    m_plan = plan;
    retranslate();
}

void MappingTable::setExamples(std::vector<QString> examples) {
    m_examples = std::move(examples);
    for (int row = 0; row < rowCount(); ++row)
        showExample(row);
}

void MappingTable::showExample(int row) {
    const auto column = static_cast<size_t>(row);
    const QString text = column < m_examples.size() ? m_examples[column].simplified() : QString();
    auto* item = new QTableWidgetItem(isolate(text));
    item->setToolTip(text);
    setItem(row, Example, item);
}

void MappingTable::retranslate() {
    setHorizontalHeaderLabels({tr("Column of the file"), tr("Example"), tr("Means")});
    setAccessibleName(tr("Columns of the file"));
    setRowCount(0);
    const int rows = static_cast<int>(m_plan.headers.size());
    setRowCount(rows);
    for (int row = 0; row < rows; ++row)
        addRow(row);
}

void MappingTable::addRow(int row) {
    const auto column = static_cast<size_t>(row);
    const QString name = columnName(m_plan.headers, column);
    auto* item = new QTableWidgetItem(name);
    item->setToolTip(name);
    setItem(row, Header, item);
    showExample(row);

    auto* choice = new QuietCombo;
    choice->addItem(tr("not imported"), -1);
    for (const ImportField field : exchange::fieldsOf(m_plan.mapping.kind()))
        choice->addItem(labelOf(field), static_cast<int>(field));
    const auto chosen = m_plan.mapping.fieldOf(column);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen ? static_cast<int>(*chosen) : -1)));
    choice->setAccessibleName(tr("Meaning of the column %1").arg(name));
    connect(choice, &QComboBox::activated, this, [this, choice, column] {
        const int value = choice->currentData().toInt();
        m_plan.mapping.assign(column, value < 0 ? std::nullopt : std::optional(static_cast<ImportField>(value)));
        Q_EMIT mappingChanged();
    });
    const bool dated = chosen && m_plan.dates.contains(*chosen);
    setCellWidget(row, Field, dated ? framed({choice, dateOrder(*chosen)}) : framed({choice}));
}

QComboBox* MappingTable::dateOrder(ImportField field) {
    auto* order = new QuietCombo;
    for (const auto& entry : allOf<DateOrder>())
        order->addItem(labelOf(entry.value), static_cast<int>(entry.value));
    const exchange::DateConvention& convention = m_plan.dates.at(field);
    order->setCurrentIndex(order->findData(static_cast<int>(convention.order)));
    order->setToolTip(convention.certain ? tr("The file's dates show it.")
                                         : tr("Assumed: no date of the file decides. Please check."));
    order->setAccessibleName(tr("How the dates of %1 are written").arg(isolate(labelOf(field))));
    connect(order, &QComboBox::activated, this, [this, order, field] {
        exchange::DateConvention& changed = m_plan.dates[field];
        changed.order = static_cast<DateOrder>(order->currentData().toInt());
        changed.certain = true;
        Q_EMIT datesChanged();
    });
    return order;
}

} // namespace tawjih::ui
