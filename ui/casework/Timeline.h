#pragma once

#include "ui/widgets/Colors.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QUuid>

#include <vector>

namespace tawjih::ui {

/// One thing that happened, ready to be read: texts are in the language of the interface.
struct TimelineEntry {
    QUuid id = {};
    QString when = {};    ///< "Today, 09:30"
    QString heading = {}; ///< "Career plan"
    QString detail = {};  ///< muted, below the heading: "in person · 45 min · French"
    QString body = {};    ///< several lines, wrapped; in its own direction
    QString footer = {};  ///< what follows from it: a next step
    QString tag = {};
    Tone tone = Tone::Neutral;
    bool ahead = false; ///< still to come: a hollow dot
};

/// Entries in the order in which they are shown. Holds a snapshot; its owner replaces it.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<TimelineEntry> entries);
    [[nodiscard]] const TimelineEntry& entryAt(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// The row of an entry, or -1.
    [[nodiscard]] int rowOf(const QUuid& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TimelineEntry> m_entries;
};

/// Paints an entry beside a vertical line: when, what, and what was written, wrapped to the width of the view.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of entries along a line, newest first.
class TimelineView : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    [[nodiscard]] TimelineModel* entries() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TimelineModel* m_model;
};

} // namespace tawjih::ui
