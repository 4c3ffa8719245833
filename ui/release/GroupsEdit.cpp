#include "ui/release/GroupsEdit.h"

#include "core/anonymise/HierarchyFile.h"
#include "core/base/SafeFile.h"
#include "ui/prompts/Prompts.h"
#include "ui/release/GroupsModel.h"
#include "ui/release/HierarchyText.h"
#include "ui/release/LevelLinesEdit.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::Groups;
using release::OwnHierarchy;

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

} // namespace

GroupsEdit::GroupsEdit(release::Attribute attribute, Prompts& prompts)
    : m_attribute(attribute)
    , m_prompts(prompts)
    , m_model(new GroupsModel(attribute, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_search(new SearchField)
    , m_help(new WrapLabel)
    , m_into(new QLabel)
    , m_group(new QComboBox)
    , m_put(new QPushButton)
    , m_addLevel(new QPushButton)
    , m_removeLevel(new QPushButton)
    , m_import(new QPushButton)
    , m_export(new QPushButton) {
    arrange();
    connect(m_search, &SearchField::searched, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &GroupsModel::edited, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupsEdit::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupsEdit::showState);
    connect(m_group->lineEdit(), &QLineEdit::returnPressed, this, &GroupsEdit::put);
    connect(m_put, &QPushButton::clicked, this, &GroupsEdit::put);
    connect(m_addLevel, &QPushButton::clicked, m_model, &GroupsModel::addLevel);
    connect(m_removeLevel, &QPushButton::clicked, this, [this] { m_model->removeLevel(level()); });
    connect(m_import, &QPushButton::clicked, this, &GroupsEdit::importFile);
    connect(m_export, &QPushButton::clicked, this, &GroupsEdit::exportFile);
    retranslate();
}

void GroupsEdit::arrange() {
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_into->setBuddy(m_group);
    setTextStyle(m_help, TextStyle::Muted);
    for (QPushButton* button : {m_put, m_addLevel, m_removeLevel, m_import, m_export})
        button->setAutoDefault(false);
    auto* into = new QHBoxLayout;
    into->setSpacing(space::small);
    into->addWidget(m_into);
    into->addWidget(m_group, 1);
    into->addWidget(m_put);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton* button : {m_addLevel, m_removeLevel})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {m_import, m_export})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_help);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(into);
    column->addLayout(buttons);
}

void GroupsEdit::setHierarchy(const OwnHierarchy& hierarchy) {
    if (const auto* groups = std::get_if<Groups>(&hierarchy))
        m_model->setGroups(*groups);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, 170);
    showState();
}

OwnHierarchy GroupsEdit::hierarchy() const {
    return m_model->groups();
}

/// Of the cell that was clicked; the first where that was the code itself.
int GroupsEdit::level() const {
    return std::clamp(m_table->currentIndex().column(), 1, std::max(m_model->levels(), 1));
}

std::vector<int> GroupsEdit::selected() const {
    std::vector<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& each : indexes)
        rows.push_back(m_shown->mapToSource(each).row());
    return rows;
}

void GroupsEdit::put() {
    m_model->put(selected(), level(), m_group->currentText());
}

void GroupsEdit::showState() {
    const auto rows = selected();
    const QString typed = m_group->currentText();
    m_group->clear();
    m_group->addItems(m_model->names(level()));
    m_group->setEditText(typed);
    m_into->setText(tr("%n selected, level %1:", "how many values are put into a group", static_cast<int>(rows.size()))
                        .arg(number(level())));
    m_put->setEnabled(!rows.empty() && m_model->levels() > 0);
    m_removeLevel->setEnabled(m_model->levels() > 0);
    m_removeLevel->setText(tr("Take level %1 away").arg(number(level())));
}

void GroupsEdit::importFile() {
    const QString path =
        m_prompts.openFile(this, tr("Take groups from a file"), tr("Hierarchies (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto bytes = readBounded(path, mostBytes);
    if (!bytes)
        return Q_EMIT refused(errorText({ErrorCode::FileUnreadable, {}, {}}));
    const auto read = anonymise::readHierarchy(*bytes);
    if (!read)
        return Q_EMIT refused(hierarchyFileText(read.error().front()));
    Groups rows = read->rows();
    // Other tools end each row with what stands for everything; here it goes without saying.
    if (read->groups(read->levels() - 1) == 1)
        for (QStringList& row : rows)
            row.removeLast();
    if (const auto faults = release::faultsOf(m_attribute, rows); !faults.empty())
        return Q_EMIT refused(hierarchyFaultText(m_attribute, faults.front()));
    setHierarchy(rows);
}

void GroupsEdit::exportFile() {
    const QString path = m_prompts.saveFile(this, tr("Write the groups to a file"),
                                            QString(codeOf(m_attribute) % u".csv"_s), tr("Hierarchies (*.csv)"));
    if (path.isEmpty())
        return;
    std::vector<QStringList> rows = m_model->groups();
    for (QStringList& row : rows)
        row << u"*"_s;
    const auto made = anonymise::Hierarchy::fromRows(rows);
    if (!made)
        return;
    if (const Status kept = writeSafely(path, anonymise::writeHierarchy(*made)); !kept)
        Q_EMIT refused(errorText(kept.error()));
}

void GroupsEdit::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GroupsEdit::retranslate() {
    m_help->setWords(tr("Select values, name their group and put them into it. Level 1 is the most exact; a level can "
                        "only join groups of the one before it."));
    m_search->setPlaceholder(tr("Find a value or a group"));
    m_table->setAccessibleName(tr("Values and their groups"));
    m_group->setAccessibleName(tr("Name of the group"));
    m_put->setText(tr("Put into the group"));
    m_addLevel->setText(tr("Add a level"));
    m_import->setText(tr("From a file…"));
    m_export->setText(tr("To a file…"));
    m_model->retranslate();
    showState();
}

HierarchyEdit* makeHierarchyEdit(release::Attribute attribute, Prompts& prompts) {
    const OwnHierarchy shipped = release::shippedHierarchy(attribute);
    if (std::holds_alternative<release::Bands>(shipped))
        return new BandsEdit;
    if (std::holds_alternative<release::Units>(shipped))
        return new UnitsEdit;
    return new GroupsEdit(attribute, prompts);
}

} // namespace tawjih::ui
