#pragma once

#include "core/base/Clock.h"
#include "ui/widgets/TypedDate.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tawjih::ui {

/// A date typed freely; beside it, the date as it was understood. Empty means unknown.
class DateField : public QWidget {
    Q_OBJECT
public:
    enum class Accepts { DayOrYear, DayOnly };

    DateField(const Clock& clock, YearSense sense, Accepts accepts = Accepts::DayOnly, QWidget* parent = nullptr);

    /// Nothing when empty or not understood; ask isUnderstood() to tell them apart.
    [[nodiscard]] std::optional<TypedDate> value() const;
    [[nodiscard]] QDate date() const; ///< invalid when empty, not understood, or a year alone
    void setValue(const std::optional<TypedDate>& value);
    void setDate(const QDate& date);

    /// True for an empty field too.
    [[nodiscard]] bool isUnderstood() const;

Q_SIGNALS:
    void edited();
    /// Typing ended: Enter, or the focus went on.
    void settled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showUnderstood();

    const Clock& m_clock;
    YearSense m_sense;
    Accepts m_accepts;
    QLineEdit* m_edit;
    QLabel* m_understood;
};

} // namespace tawjih::ui
