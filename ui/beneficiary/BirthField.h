#pragma once

#include "core/beneficiary/BirthDate.h"
#include "ui/widgets/DateField.h"

#include <QWidget>

class QCheckBox;

namespace tawjih::ui {

/// A birth date: a day, a year alone, or – with the box that appears beside a year – an estimate.
class BirthField : public QWidget {
    Q_OBJECT
public:
    explicit BirthField(const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] BirthDate value() const;
    void setValue(const BirthDate& birth);
    [[nodiscard]] bool isUnderstood() const { return m_date->isUnderstood(); }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showBox();

    DateField* m_date;
    QCheckBox* m_estimated;
};

} // namespace tawjih::ui
