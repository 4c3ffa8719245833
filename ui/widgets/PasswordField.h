#pragma once

#include <QLineEdit>

class QAction;

namespace tawjih::ui {

/// A password: hidden, shown while the eye is pressed in, never remembered, never copied. Notices the caps lock.
class PasswordField : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);
    ~PasswordField() override;

    /// What was typed, in memory of its own; the field is empty then and its memory overwritten.
    [[nodiscard]] QString take();
    /// Empties it and overwrites its memory.
    void forget();

Q_SIGNALS:
    /// As far as the keys typed tell: toolkits do not say it.
    void capsLockNoticed(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeRoom();
    void setRevealed(bool revealed);
    void retranslate();
    QAction* m_reveal;
};

} // namespace tawjih::ui
