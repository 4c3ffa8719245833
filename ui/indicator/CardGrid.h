#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace tawjih::ui {

class FigureCard;

/// Cards of a dashboard: single numbers four on a line, charts two on a line, one below the other where it is narrow.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// Shows these, in order. They belong to this.
    void setCards(const std::vector<FigureCard*>& cards);
    /// The kind of a card's chart has changed: arrange anew.
    void arrange();
    /// As narrow as one chart: how many stand on a line follows from the width, never the other way round.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QGridLayout* m_grid;
    std::vector<FigureCard*> m_cards;
    std::vector<int> m_spans; ///< as arranged
};

} // namespace tawjih::ui
