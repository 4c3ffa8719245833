#pragma once

#include "ui/widgets/LanguageManager.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tawjih::ui {

class Card;

/// What is shown while no desk is open: the product's name, one card in the middle, the language in the corner.
class EntryScreen : public QWidget {
    Q_OBJECT
public:
    /// \param cardWidth at the usual text size; grows with it
    EntryScreen(LanguageManager& languages, int cardWidth, QWidget* parent = nullptr);

protected:
    /// The card's column.
    [[nodiscard]] QVBoxLayout* body() const;
    virtual void retranslate();
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    LanguageManager& m_languages;
    int m_cardWidth;
    QLabel* m_logo;
    QLabel* m_product;
    QLabel* m_motto;
    QToolButton* m_language;
    Card* m_card;
};

} // namespace tawjih::ui
