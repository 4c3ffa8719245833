#pragma once

#include <QWidget>

class QRadioButton;

namespace tawjih::ui {

class WrapLabel;

/// One of several values of a field, of any length, chosen by its button or by a click on its words.
class ValueChoice : public QWidget {
    Q_OBJECT
public:
    explicit ValueChoice(QWidget* parent = nullptr);

    /// Shows a value in its own direction; one that says nothing as "(nothing)".
    /// \param name for assistive technology: whose value of what, with %1 for the value
    void setValue(const QString& value, const QString& name);
    [[nodiscard]] QRadioButton* button() const { return m_button; }
    [[nodiscard]] WrapLabel* label() const { return m_text; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_button;
    WrapLabel* m_text;
};

} // namespace tawjih::ui
