#pragma once

#include "core/release/Recipe.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace tawjih::ui {

class WrapLabel;

/// What a release tells of each person: a line for each attribute, with what it is to somebody who would recognise
/// people, how exactly it is told at most, and what becomes of values that the desk knows.
class ColumnsEdit : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsEdit(QWidget* parent = nullptr);

    void setColumns(const std::vector<release::RecipeColumn>& columns);
    [[nodiscard]] std::vector<release::RecipeColumn> columns() const;
    [[nodiscard]] QComboBox* role(release::Attribute attribute) const;
    [[nodiscard]] QComboBox* level(release::Attribute attribute) const;
    [[nodiscard]] QString examples(release::Attribute attribute) const;
    [[nodiscard]] QToolButton* levels(release::Attribute attribute) const;
    /// \param own nothing: the shipped levels
    void setHierarchy(release::Attribute attribute, const std::optional<release::OwnHierarchy>& own);
    [[nodiscard]] const std::optional<release::OwnHierarchy>& hierarchy(release::Attribute attribute) const;
    /// How much each column matters is for whoever asks for it.
    void setWeightsShown(bool shown);

Q_SIGNALS:
    void edited();
    /// The levels of an attribute are to be looked at or changed.
    void levelsAsked(tawjih::release::Attribute attribute);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        release::Attribute attribute = release::Attribute::Sex;
        QLabel* name = nullptr;
        QComboBox* role = nullptr;
        QComboBox* level = nullptr;
        QToolButton* levels = nullptr;
        WrapLabel* examples = nullptr;
        QDoubleSpinBox* weight = nullptr;
        std::optional<release::OwnHierarchy> own = {};
    };
    [[nodiscard]] static release::RecipeColumn columnOf(const Line& line);
    static void fillLevels(const Line& line);
    void addLine(QGridLayout* grid, release::Attribute attribute);
    [[nodiscard]] const Line& line(release::Attribute attribute) const;
    void showLine(const Line& line) const;
    void retranslate();
    std::vector<Line> m_lines;
    std::vector<QLabel*> m_heads;
    bool m_weights = false;
};

} // namespace tawjih::ui
