#pragma once

#include <QDialog>
#include <QKeySequence>

#include <utility>
#include <vector>

namespace tawjih::ui {

/// Ctrl+?: every shortcut that works now, in two columns.
class ShortcutsSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutsSheet(const std::vector<std::pair<QString, QKeySequence>>& lines, QWidget* parent = nullptr);
};

} // namespace tawjih::ui
