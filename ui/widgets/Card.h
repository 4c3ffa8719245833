#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tawjih::ui {

/// A white surface with a hairline border on the grey page: one subject, a heading, and what belongs to it.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);

    void setHeading(const QString& heading);

    /// Where the card's content goes, below the heading.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// At the end of the heading's line, for a tag, a figure or a small button.
    [[nodiscard]] QHBoxLayout* headingEnd() const { return m_headingLine; }

    /// Content nearly up to the border, for a table.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QHBoxLayout* m_headingLine;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_body;
};

} // namespace tawjih::ui
