#pragma once

#include <QSpinBox>

namespace tawjih::ui {

/// The lower or the upper limit of a range: a number, or "no limit" while it is empty.
class LimitBox : public QSpinBox {
    Q_OBJECT
public:
    enum class Side { Lower, Upper };

    explicit LimitBox(Side side, QWidget* parent = nullptr);

    void stepBy(int steps) override;

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int none() const { return m_side == Side::Lower ? minimum() : maximum(); }
    [[nodiscard]] static QString noLimit();

    Side m_side;
};

} // namespace tawjih::ui
