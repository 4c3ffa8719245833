#pragma once

#include "core/letter/LetterFacts.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace tawjih {
class LetterPages;
}

namespace tawjih::ui {

/// The pages of a letter as they will be on paper, one at a time, as large as the room allows.
class LetterPreview : public QWidget {
    Q_OBJECT
public:
    explicit LetterPreview(QWidget* parent = nullptr);
    ~LetterPreview() override;

    void setLetter(const LetterContent& content);
    [[nodiscard]] int pageCount() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPage(int page);
    void retranslate();

    std::unique_ptr<LetterPages> m_pages;
    int m_page = 0;
    QLabel* m_picture;
    QLabel* m_place;
    QToolButton* m_before;
    QToolButton* m_after;
};

} // namespace tawjih::ui
