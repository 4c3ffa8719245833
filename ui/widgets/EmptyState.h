#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tawjih::ui {

/// What stands where a list has nothing to show: an icon, a sentence, and the button of the next step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    /// An empty `action` shows no button.
    void setTexts(const QString& sentence, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace tawjih::ui
