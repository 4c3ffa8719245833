#pragma once

#include "core/release/OwnHierarchy.h"

#include <QDialog>
#include <QTimer>

class QPushButton;

namespace tawjih::ui {

class HierarchyEdit;
class HierarchyPreview;
class Prompts;
class WrapLabel;

/// How an attribute becomes less exact: its levels at one side, what becomes of the values at the other, at once.
class HierarchyDialog : public QDialog {
    Q_OBJECT
public:
    /// \param own to begin with; nothing: the shipped levels
    HierarchyDialog(release::Attribute attribute, const std::optional<release::OwnHierarchy>& own, Prompts& prompts,
                    QWidget* parent = nullptr);

    /// What was decided; nothing: the shipped levels.
    [[nodiscard]] std::optional<release::OwnHierarchy> value() const;
    /// How many persons of the desk have each value, once that is counted.
    void setPersons(const QHash<QString, qint64>& persons);

    [[nodiscard]] HierarchyEdit* edit() const { return m_edit; }
    [[nodiscard]] HierarchyPreview* preview() const { return m_preview; }
    [[nodiscard]] QPushButton* useButton() const { return m_use; }
    /// What is wrong; empty when nothing is.
    [[nodiscard]] QString problem() const;
    void useShipped();

private:
    void arrange();
    void showState();
    void say(const QString& text);
    release::Attribute m_attribute;
    HierarchyEdit* m_edit;
    HierarchyPreview* m_preview;
    WrapLabel* m_problem;
    QPushButton* m_shipped;
    QPushButton* m_use;
    QTimer m_pause; ///< between typing and looking
};

} // namespace tawjih::ui
