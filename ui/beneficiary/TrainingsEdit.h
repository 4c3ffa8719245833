#pragma once

#include "core/beneficiary/EarlierTraining.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace tawjih::ui {

class PickerCombo;

/// Training levels that the person completed, each with its trade; "not asked" and "none" are told apart. An empty line
/// is always there for one more.
class TrainingsEdit : public QWidget {
    Q_OBJECT
public:
    explicit TrainingsEdit(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<std::vector<EarlierTraining>> value() const;
    void setValue(const std::optional<std::vector<EarlierTraining>>& trainings);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QComboBox* level; ///< the first line begins with "not asked" and "none", the others with nothing
        PickerCombo* trade;
    };
    void addLine();
    void nameLine(size_t i);
    void keepOneEmpty();
    void retranslate();

    QGridLayout* m_grid;
    QLabel* m_heads[2];
    std::vector<Line> m_lines;
    bool m_filling = false;
};

} // namespace tawjih::ui
