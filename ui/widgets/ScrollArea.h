#pragma once

#include <QScrollArea>

namespace tawjih::ui {

/// Scrolls upright only, without a frame, on the page's own ground; brings what has the focus into view. Put a layout
/// on widget().
class ScrollArea : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollArea(QWidget* parent = nullptr);
    /// Keeps what it holds away from the scroll bar, on whichever side that is.
    void setBarGap(int gap);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
};

} // namespace tawjih::ui
