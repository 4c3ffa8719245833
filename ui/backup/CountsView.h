#pragma once

#include "core/vault/DeskCounts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace tawjih::ui {

/// How much two desks hold, one above the other: a backup and the present desk, and what the second has beyond the
/// first.
class CountsView : public QWidget {
    Q_OBJECT
public:
    explicit CountsView(QWidget* parent = nullptr);

    /// \param first what the first row is called, in the present language
    void setCounts(const QString& first, const vault::DeskCounts& counts, const QString& second,
                   const std::optional<vault::DeskCounts>& present);

private:
    struct Column {
        QLabel* name;
        QLabel* count;
        QLabel* present;
        QLabel* difference;
    };
    QLabel* m_first;
    QLabel* m_second;
    QLabel* m_difference;
    std::vector<Column> m_columns;
};

} // namespace tawjih::ui
