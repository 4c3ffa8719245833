#include "ui/shell/ShortcutsSheet.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tawjih::ui {

ShortcutsSheet::ShortcutsSheet(const std::vector<std::pair<QString, QKeySequence>>& lines, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* title = new QLabel(windowTitle());
    setTextStyle(title, TextStyle::Title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::small);
    grid->setColumnMinimumWidth(2, space::large);
    const int half = (static_cast<int>(lines.size()) + 1) / 2;
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const auto& [text, keys] = lines[static_cast<std::size_t>(i)];
        const int column = i < half ? 0 : 3;
        grid->addWidget(new QLabel(text), i % half, column);
        grid->addWidget(new Tag(isolateLtr(keys.toString(QKeySequence::NativeText))), i % half, column + 1,
                        Qt::AlignTrailing);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::large);
    column->addWidget(title);
    column->addLayout(grid);
    column->addWidget(buttons);
}

} // namespace tawjih::ui
