#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QListWidget;

namespace tawjih::ui {

class PickerCombo;

/// Several of the values of a list: each with its check while they are few; where they are many, those chosen, and a
/// field that finds others. A value that the list does not have stays, called as it is stored.
class ValueChecks : public QWidget {
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<QString, QString>>; ///< values and their labels

    explicit ValueChecks(QWidget* parent = nullptr);

    void setChoices(Choices choices, const QStringList& values);
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] PickerCombo* picker() const { return m_picker; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const QString& value, const QString& label, bool checked);
    void addPicked();
    void retranslate();

    Choices m_choices;
    QListWidget* m_list;
    PickerCombo* m_picker;
};

} // namespace tawjih::ui
