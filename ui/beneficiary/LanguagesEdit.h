#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "ui/widgets/CodeCombo.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace tawjih::ui {

class PickerCombo;

/// Languages with their levels, a line each; an empty line is always there for one more, and a line set to "not said"
/// is none.
class LanguagesEdit : public QWidget {
    Q_OBJECT
public:
    explicit LanguagesEdit(QWidget* parent = nullptr);

    [[nodiscard]] std::vector<LanguageSkill> value() const;
    void setValue(const std::vector<LanguageSkill>& skills);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        PickerCombo* language;
        CodeCombo<CefrLevel>* spoken;
        CodeCombo<CefrLevel>* written;
    };
    void addLine();
    void nameLine(size_t i);
    void keepOneEmpty();
    void retranslate();

    QGridLayout* m_grid;
    QLabel* m_heads[3];
    std::vector<Line> m_lines;
    bool m_filling = false;
};

} // namespace tawjih::ui
