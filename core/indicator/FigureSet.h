#pragma once

#include "core/indicator/Card.h"
#include "core/indicator/Counter.h"

namespace tawjih::indicator {

/// The figures of some cards over one filter: which questions they ask, and which answer belongs where. Cards whose
/// definition no longer fits the data model ask nothing; problems() says why.
class FigureSet {
public:
    FigureSet(std::vector<Card> cards, FigureFilter filter, const IndicatorList& indicators);

    [[nodiscard]] const std::vector<Card>& cards() const { return m_cards; }
    [[nodiscard]] const FigureFilter& filter() const { return m_filter; }
    /// All that has to be counted, to be given to count() or protectedAnswers() as it is.
    [[nodiscard]] const std::vector<Question>& questions() const { return m_questions; }
    /// What keeps a card from being counted; none where it is sound.
    [[nodiscard]] const std::vector<FieldProblem>& problems(std::size_t card) const {
        return m_plans.at(card).problems;
    }

    /// Questions of a card: those of its indicators, in order, and where it compares those of the period before.
    [[nodiscard]] const std::vector<std::size_t>& asked(std::size_t card) const { return m_plans.at(card).asked; }
    [[nodiscard]] const std::vector<std::size_t>& before(std::size_t card) const { return m_plans.at(card).before; }
    [[nodiscard]] const std::optional<Period>& periodBefore() const { return m_before; }
    /// Questions of which the second counts a part of the first: the steps of funnels.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> nested() const;

private:
    struct Plan {
        std::vector<std::size_t> asked;
        std::vector<std::size_t> before;
        std::vector<FieldProblem> problems;
    };
    std::vector<Card> m_cards;
    FigureFilter m_filter;
    std::optional<Period> m_before;
    std::vector<Question> m_questions;
    std::vector<Plan> m_plans;
};

/// How the numbers of a table are shown.
struct Presentation {
    Tongue tongue{Language::French};
    const Facts* facts = nullptr; ///< names what the desk names itself
    Shown shown = Shown::Exact;   ///< Protected where the answers are
    QString note;                 ///< of protection
};

/// The table of a card from the answers to all of the set's questions. A card with problems, or of which nothing was
/// counted, gives an empty table with its name.
[[nodiscard]] FigureTable tableOf(const FigureSet& set, std::size_t card, std::span<const Answer> answers,
                                  const Presentation& presentation);

/// The persons behind a place of a card's table (`FigureTable::rowKeys`, columnKeys): a number that is protected or
/// hidden is opened only by who may see the persons, inside the desk. \param row, column -1: the total
[[nodiscard]] std::vector<QUuid> personsBehind(const FigureSet& set, std::size_t card, const FigureTable& table,
                                               int row, int column, const Facts& facts);

} // namespace tawjih::indicator
