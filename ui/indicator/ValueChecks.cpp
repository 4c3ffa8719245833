#include "ui/indicator/ValueChecks.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/PickerCombo.h"

#include <QEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr std::size_t few = 14;
constexpr int mostRows = 5;

} // namespace

ValueChecks::ValueChecks(QWidget* parent) : QWidget(parent), m_list(new QListWidget), m_picker(new PickerCombo) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_list);
    column->addWidget(m_picker);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &ValueChecks::edited);
    connect(m_picker, &PickerCombo::valueChanged, this, &ValueChecks::addPicked);
    retranslate();
}

void ValueChecks::setChoices(Choices choices, const QStringList& values) {
    m_choices = std::move(choices);
    const bool all = m_choices.size() <= few;
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietPicker(m_picker);
    m_list->clear();
    m_picker->clearChoices();
    m_picker->addUnknown(tr("Add to the list…"));
    QStringList left = values;
    for (const auto& [value, label] : m_choices) {
        const bool chosen = left.removeAll(value) > 0;
        if (all || chosen)
            add(value, label, chosen);
        m_picker->addChoice(label, value);
    }
    for (const QString& value : left)
        add(value, value, true);
    m_picker->setValue({});
    m_picker->setVisible(!all);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(std::clamp(m_list->count(), 2, mostRows) * row + space::small);
}

QStringList ValueChecks::values() const {
    QStringList chosen;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen << m_list->item(i)->data(Qt::UserRole).toString();
    return chosen;
}

void ValueChecks::add(const QString& value, const QString& label, bool checked) {
    auto* item = new QListWidgetItem(label, m_list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void ValueChecks::addPicked() {
    const QString picked = m_picker->value().toString();
    if (picked.isEmpty() || values().contains(picked))
        return;
    setChoices(m_choices, values() << picked);
    Q_EMIT edited();
}

void ValueChecks::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ValueChecks::retranslate() {
    m_list->setAccessibleName(tr("One of these"));
    m_picker->setAccessibleName(tr("Add to the list"));
}

} // namespace tawjih::ui
