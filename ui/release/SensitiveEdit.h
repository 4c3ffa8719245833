#pragma once

#include "core/release/Recipe.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;

namespace tawjih::ui {

class WrapLabel;

/// What is promised of the sensitive columns, a line each.
class SensitiveEdit : public QWidget {
    Q_OBJECT
public:
    explicit SensitiveEdit(QWidget* parent = nullptr);

    void setPromises(const std::vector<release::SensitivePromise>& promises);
    /// The sensitive ones of these have a line.
    void setColumns(const std::vector<release::RecipeColumn>& columns);
    [[nodiscard]] std::vector<release::SensitivePromise> promises() const;
    [[nodiscard]] QComboBox* model(release::Attribute attribute) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        release::Attribute attribute = release::Attribute::Sex;
        QLabel* name = nullptr;
        QComboBox* model = nullptr;
        QDoubleSpinBox* parameter = nullptr;
        WrapLabel* meaning = nullptr;
    };
    void addLine(release::Attribute attribute, const release::SensitivePromise* promise);
    void showLine(const Line& line) const;
    void rebuild(const std::vector<release::SensitivePromise>& promises);
    QGridLayout* m_grid;
    std::vector<release::Attribute> m_sensitive;
    std::vector<Line> m_lines;
    std::vector<release::SensitivePromise> m_rest; ///< as they came: what the lines do not show
};

} // namespace tawjih::ui
