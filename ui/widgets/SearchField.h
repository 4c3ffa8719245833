#pragma once

#include <QLineEdit>
#include <QTimer>

namespace tawjih::ui {

/// A field that filters what is beside it: magnifier at the leading side, a cross to empty it, Esc empties too.
/// `searched` comes a moment after the last key, at once on Enter.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder = {}, QWidget* parent = nullptr);

    /// The text also serves as the accessible name.
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void announce();
    QTimer m_pause;
};

} // namespace tawjih::ui
