#pragma once

#include <QWidget>

namespace tawjih::ui {

/// A score from 0 to 100 as a bar with its figure. The figure says it; the bar only helps the eye.
class QualityGauge : public QWidget {
    Q_OBJECT
public:
    explicit QualityGauge(QWidget* parent = nullptr);

    void setScore(int score);
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString figure() const;
    void tell();
    int m_score = 0;
};

} // namespace tawjih::ui
