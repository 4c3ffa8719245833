#pragma once

#include "core/release/OwnHierarchy.h"

#include <QHash>
#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace tawjih::ui {

/// What becomes of an attribute's values: from what everything is called in the end down to the values, with how many
/// values and persons of the desk each takes in.
class HierarchyPreview : public QTreeView {
    Q_OBJECT
public:
    explicit HierarchyPreview(release::Attribute attribute, QWidget* parent = nullptr);

    /// \param hierarchy without faults
    void show(const release::OwnHierarchy& hierarchy);
    /// How many persons of the desk have each value.
    void setPersons(const QHash<QString, qint64>& persons);
    [[nodiscard]] QStandardItemModel* items() const { return m_items; }
    using QTreeView::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    /// The values that the preview is made for: all codes, or those that people meet.
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] QList<QStandardItem*> line(const QString& text, qint64 values, qint64 persons) const;
    void addGroup(QStandardItem* into, const anonymise::Hierarchy& hierarchy, int level, const std::vector<int>& rows);
    release::Attribute m_attribute;
    release::OwnHierarchy m_shown;
    QHash<QString, qint64> m_persons;
    bool m_counted = false;
    QStandardItemModel* m_items;
};

} // namespace tawjih::ui
