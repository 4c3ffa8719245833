#include "ui/widgets/PickerCombo.h"

#include "core/base/Text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace tawjih::ui {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

/// Compares folded text with folded text, shows the text itself.
class FoldingCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {foldName(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

PickerCombo::PickerCombo(QWidget* parent) : QComboBox(parent), m_choices(new QStandardItemModel(this)) {
    setModel(m_choices);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(14);
    auto* completer = new FoldingCompleter(m_choices, this);
    completer->setCompletionRole(foldedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this, completer](const QModelIndex& index) {
                setCurrentIndex(findText(completer->pathFromIndex(index), Qt::MatchExactly | Qt::MatchCaseSensitive));
            });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PickerCombo::settle);
    connect(this, &QComboBox::currentIndexChanged, this, &PickerCombo::valueChanged);
}

void PickerCombo::clearChoices() {
    m_choices->clear();
}

void PickerCombo::addChoice(const QString& text, const QVariant& value) {
    auto* item = new QStandardItem(text);
    item->setData(value, Qt::UserRole);
    item->setData(foldName(text), foldedRole);
    m_choices->appendRow(item);
}

void PickerCombo::addUnknown(const QString& text) {
    addChoice(text.isEmpty() ? tr("Not said") : text, QVariant());
}

QVariant PickerCombo::value() const {
    return currentData();
}

void PickerCombo::setValue(const QVariant& value) {
    for (int row = 0; row < count(); ++row)
        if (itemData(row) == value) {
            setCurrentIndex(row);
            return lineEdit()->setCursorPosition(0);
        }
    for (int row = 0; row < count(); ++row)
        if (!itemData(row).isValid())
            return setCurrentIndex(row);
    setCurrentIndex(-1);
}

void PickerCombo::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    settle();
}

void PickerCombo::settle() {
    const QString typed = foldName(lineEdit()->text());
    int found = -1;
    int candidates = 0;
    for (int row = 0; row < count(); ++row) {
        const QString folded = itemData(row, foldedRole).toString();
        if (folded == typed) {
            found = row;
            candidates = 1;
            break;
        }
        if (!typed.isEmpty() && folded.contains(typed)) {
            found = row;
            ++candidates;
        }
    }
    // Exactly one choice can be meant: take it. Otherwise what was chosen before stays.
    if (candidates == 1)
        setCurrentIndex(found);
    setEditText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
    lineEdit()->setCursorPosition(0); // of a long choice its beginning is what people look for
}

} // namespace tawjih::ui
