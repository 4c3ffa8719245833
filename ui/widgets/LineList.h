#pragma once

#include "ui/widgets/Colors.h"

#include <QAbstractListModel>
#include <QListView>
#include <QUuid>

#include <vector>

namespace tawjih::ui {

/// One line of a LineList, ready to be read, in the language of the interface.
struct Line {
    QUuid key;      ///< of what the line is about
    QUuid person;   ///< who opens with Enter; may be null
    QString lead;   ///< bold, in a column of its own as wide as the longest: a time, the number of a case
    QString text;   ///< a name
    QString second; ///< muted, beside it: the name in the other script
    QString detail; ///< muted: what it is about
    QString tag;    ///< at the end
    Tone tone = Tone::Neutral;
    int kind = 0; ///< for the owner, where a list mixes several
    bool operator==(const Line&) const = default;
};

/// The lines of a list; a snapshot that its owner replaces.
class LineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<Line> lines);
    [[nodiscard]] const QString& longestLead() const { return m_longestLead; }
    [[nodiscard]] const Line& lineAt(int row) const { return m_lines.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Line> m_lines;
    QString m_longestLead;
};

/// A calm list of one-line entries with hairlines between them. Enter and double click activate a line.
class LineList : public QListView {
    Q_OBJECT
public:
    explicit LineList(QWidget* parent = nullptr);

    /// Keeps the current line by its key.
    void setLines(std::vector<Line> lines);
    [[nodiscard]] LineModel* lines() const { return m_model; }
    /// The line with the focus; nullptr for none.
    [[nodiscard]] const Line* currentLine() const;
    /// At this many lines the list stops growing and scrolls.
    void setRowsShown(int rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineActivated(const tawjih::ui::Line& line);
    void currentLineChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int heightOf(int rows) const;

    LineModel* m_model;
    int m_rowsShown = 6;
};

} // namespace tawjih::ui
