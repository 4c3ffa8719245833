#pragma once

#include "core/base/Clock.h"
#include "core/indicator/Period.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace tawjih::ui {

class DateField;

/// A period by its kind, with steps to the one before and after, or two dates.
class PeriodPicker : public QWidget {
    Q_OBJECT
public:
    explicit PeriodPicker(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] Period period() const { return m_period; }
    [[nodiscard]] PeriodPreset preset() const;
    void setPreset(PeriodPreset preset);
    /// What was chosen, as one text, and back: a preset as it is today, or two dates. A text that makes no sense
    /// chooses nothing.
    [[nodiscard]] QString choice() const;
    void setChoice(const QString& choice);

    /// "November 2026", "school year 2025–2026", "12 March – 3 April 2026".
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void step(int direction);
    void takeDates();
    void retranslate();

    const Clock& m_clock;
    Period m_period;
    QComboBox* m_kind;
    QToolButton* m_earlier;
    QToolButton* m_later;
    DateField* m_from;
    DateField* m_to;
};

} // namespace tawjih::ui
