#pragma once

#include "core/vault/DeskCounts.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace tawjih::ui {

/// How much two desks hold, beside each other: a backup and the present desk. Says in words what the second has that
/// the first has not.
class CountsView : public QWidget {
    Q_OBJECT
public:
    explicit CountsView(QWidget* parent = nullptr);

    /// \param first what the first column is called, in the present language
    void setCounts(const QString& first, const vault::DeskCounts& counts, const QString& second,
                   const std::optional<vault::DeskCounts>& present);

private:
    struct Line {
        QLabel* name;
        QLabel* count;
        QLabel* present;
        QLabel* missing;
    };
    QGridLayout* m_grid;
    QLabel* m_first;
    QLabel* m_second;
    std::vector<Line> m_lines;
};

} // namespace tawjih::ui
