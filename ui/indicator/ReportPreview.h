#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tawjih::ui {

class WrapLabel;

/// The first pages of a report as small pictures, one at a time.
class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setPages(QList<QImage> pages);
    /// They no longer show what is asked for: what stood there goes.
    void clear();
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 300}; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPage(int page);
    void retranslate();

    QList<QImage> m_pages;
    int m_page = 0;
    QLabel* m_picture;
    WrapLabel* m_hint;
    QLabel* m_place;
    QToolButton* m_before;
    QToolButton* m_after;
};

} // namespace tawjih::ui
