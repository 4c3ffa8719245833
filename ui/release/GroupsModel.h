#pragma once

#include "core/release/OwnHierarchy.h"

#include <QAbstractTableModel>

namespace tawjih::ui {

/// The groups of an attribute's codes: a row each, the group on each level in the columns after it. What is edited
/// stays monotone: a group that moves takes all of its codes along.
class GroupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit GroupsModel(release::Attribute attribute, QObject* parent = nullptr);

    void setGroups(const release::Groups& groups);
    [[nodiscard]] const release::Groups& groups() const { return m_groups; }
    /// Levels between the code and nothing.
    [[nodiscard]] int levels() const;

    /// Puts codes into a group of a level, an existing one by its name or a new one.
    void put(const std::vector<int>& rows, int level, const QString& name);
    /// Another level above the last, to begin with the same groups.
    void addLevel();
    void removeLevel(int level);
    /// The names of a level's groups, in order.
    [[nodiscard]] QStringList names(int level) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString name(const QString& text) const;
    [[nodiscard]] QString textFor(int level, const QString& name) const;
    release::Attribute m_attribute;
    release::Groups m_groups;
};

} // namespace tawjih::ui
