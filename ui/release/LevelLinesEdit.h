#pragma once

#include "ui/release/HierarchyEdit.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tawjih::ui {

class WrapLabel;

/// A line a level, the most exact first, with a button that takes it away and one for another level.
class LevelLinesEdit : public HierarchyEdit {
    Q_OBJECT
public:
    void addLevel();
    [[nodiscard]] QWidget* editor(int level) const { return m_lines.at(static_cast<std::size_t>(level)).editor; }
    [[nodiscard]] int levels() const { return static_cast<int>(m_lines.size()); }
    void removeLevel(int level);

protected:
    LevelLinesEdit();
    /// An editor with what a further level may begin with; emits `edited` when it changes.
    virtual QWidget* nextEditor() = 0;
    [[nodiscard]] virtual QString help() const = 0;
    void addLine(QWidget* editor);
    void clearLines();
    virtual void retranslate();
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* name = nullptr;
        QWidget* editor = nullptr;
        QToolButton* remove = nullptr;
    };
    std::vector<Line> m_lines;
    QGridLayout* m_grid;
    WrapLabel* m_help;
    QPushButton* m_add;
};

/// Where bands of numbers begin, as people type them: "0, 15, 25, 65".
class BandsEdit final : public LevelLinesEdit {
    Q_OBJECT
public:
    BandsEdit();
    void setHierarchy(const release::OwnHierarchy& hierarchy) override;
    [[nodiscard]] release::OwnHierarchy hierarchy() const override;

protected:
    QWidget* nextEditor() override;
    [[nodiscard]] QString help() const override;

private:
    [[nodiscard]] QLineEdit* lineFor(const anonymise::Cuts& cuts);
};

/// Units of time.
class UnitsEdit final : public LevelLinesEdit {
    Q_OBJECT
public:
    UnitsEdit();
    void setHierarchy(const release::OwnHierarchy& hierarchy) override;
    [[nodiscard]] release::OwnHierarchy hierarchy() const override;

protected:
    QWidget* nextEditor() override;
    [[nodiscard]] QString help() const override;
    void retranslate() override;

private:
    [[nodiscard]] QComboBox* comboFor(anonymise::DateUnit unit);
};

} // namespace tawjih::ui
