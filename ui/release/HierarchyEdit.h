#pragma once

#include "core/release/OwnHierarchy.h"

#include <QWidget>

namespace tawjih::ui {

class Prompts;

/// Edits how an attribute becomes less exact, in the form that its values take.
class HierarchyEdit : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setHierarchy(const release::OwnHierarchy& hierarchy) = 0;
    /// As it stands, right or wrong.
    [[nodiscard]] virtual release::OwnHierarchy hierarchy() const = 0;

Q_SIGNALS:
    void edited();
    /// A file was asked for and is none that can be used; nothing was taken in.
    void refused(const QString& why);
};

/// The editor for an attribute's form.
[[nodiscard]] HierarchyEdit* makeHierarchyEdit(release::Attribute attribute, Prompts& prompts);

} // namespace tawjih::ui
