#pragma once

#include <QComboBox>
#include <QVariant>

class QStandardItemModel;

namespace tawjih::ui {

/// A closed list that can be typed into: any part of a choice finds it, without regard to case or accents. What is
/// typed and matches nothing is not a value; leaving the field shows the last choice again.
class PickerCombo : public QComboBox {
    Q_OBJECT
public:
    explicit PickerCombo(QWidget* parent = nullptr);

    /// Empties the list.
    void clearChoices();
    void addChoice(const QString& text, const QVariant& value);
    /// "Not said", first in the list, with a null value: unknown is a value, never an empty guess.
    void addUnknown(const QString& text = {});

    [[nodiscard]] QVariant value() const;
    /// A value that is not in the list chooses the unknown, or nothing.
    void setValue(const QVariant& value);

Q_SIGNALS:
    void valueChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void settle();
    QStandardItemModel* m_choices;
};

} // namespace tawjih::ui
