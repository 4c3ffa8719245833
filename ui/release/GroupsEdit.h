#pragma once

#include "ui/release/HierarchyEdit.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tawjih::ui {

class GroupsModel;
class SearchField;
class WrapLabel;

/// Groups of codes: the codes in a table with a column a level; those that are selected go into a group together. A
/// hierarchy can also come from a file, as other tools write it.
class GroupsEdit final : public HierarchyEdit {
    Q_OBJECT
public:
    GroupsEdit(release::Attribute attribute, Prompts& prompts);
    void setHierarchy(const release::OwnHierarchy& hierarchy) override;
    [[nodiscard]] release::OwnHierarchy hierarchy() const override;

    [[nodiscard]] GroupsModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QComboBox* group() const { return m_group; }
    /// The selected codes go into the group that is named, on the level of the current cell.
    void put();
    void importFile();
    void exportFile();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void showState();
    [[nodiscard]] int level() const;
    [[nodiscard]] std::vector<int> selected() const;
    void retranslate();
    release::Attribute m_attribute;
    Prompts& m_prompts;
    GroupsModel* m_model;
    QSortFilterProxyModel* m_shown;
    QTableView* m_table;
    SearchField* m_search;
    WrapLabel* m_help;
    QLabel* m_into;
    QComboBox* m_group;
    QPushButton* m_put;
    QPushButton* m_addLevel;
    QPushButton* m_removeLevel;
    QPushButton* m_import;
    QPushButton* m_export;
};

} // namespace tawjih::ui
