#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace tawjih::ui {

/// A heading that shows or hides what is below it: the rest of a long form.
class Disclosure : public QWidget {
    Q_OBJECT
public:
    Disclosure(const QString& title, QWidget* content, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] QWidget* content() const { return m_content; }

Q_SIGNALS:
    /// Somebody opened or closed it.
    void toggled(bool open);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showArrow();

    QToolButton* m_heading;
    QWidget* m_content;
    bool m_open = false;
};

} // namespace tawjih::ui
