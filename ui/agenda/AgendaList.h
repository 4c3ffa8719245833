#pragma once

#include "ui/agenda/AgendaEntry.h"

#include <QAbstractListModel>
#include <QListView>

namespace tawjih::ui {

/// A line of an AgendaList: an entry, or the heading of the day whose entries follow.
struct AgendaRow {
    QString heading; ///< empty: an entry
    QString note;    ///< beside the heading: what the calendar says of the day
    AgendaEntry entry;
    [[nodiscard]] bool isHeading() const { return !heading.isEmpty(); }
};

/// The lines of a list; a snapshot that its owner replaces. Headings cannot be chosen.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<AgendaRow> rows);
    [[nodiscard]] const AgendaRow& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<AgendaRow> m_rows;
};

/// Entries one below the other: on one line each, or on two in a narrow column. Enter and double click activate.
class AgendaList : public QListView {
    Q_OBJECT
public:
    enum class Lines { One, Two };
    explicit AgendaList(Lines lines, QWidget* parent = nullptr);

    /// Keeps the current entry by what it is about.
    void setRows(std::vector<AgendaRow> rows);
    [[nodiscard]] AgendaModel* model() const { return m_model; }
    /// The entry with the focus; nullptr for none.
    [[nodiscard]] const AgendaEntry* currentEntry() const;
    /// Makes the entry of that day about `key` the current one; false: it is not here.
    bool select(const QDate& day, const QUuid& key);
    /// How high it is with so many rows.
    [[nodiscard]] int heightOf(int rows) const;

Q_SIGNALS:
    void entryActivated(const tawjih::ui::AgendaEntry& entry);
    void currentEntryChanged();
    /// An arrow towards the neighbour at the leading (-1) or trailing (1) side.
    void stepAside(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void activate(const QModelIndex& index);

    AgendaModel* m_model;
    Lines m_lines;
};

} // namespace tawjih::ui
