#pragma once

#include "core/exchange/ImportSummary.h"
#include "ui/exchange/CandidateComparison.h"
#include "ui/widgets/Card.h"

#include <functional>

class QPushButton;
class QTableWidget;

namespace tawjih::ui {

class LineList;
class WrapLabel;

/// Whom a row may be: the persons on record beside it, what agrees and what differs, and the three answers.
class CandidatePanel : public Card {
    Q_OBJECT
public:
    /// The whole record of a candidate; nothing when it cannot be read.
    using Look = std::function<std::optional<Beneficiary>(const exchange::RowCandidate&)>;

    explicit CandidatePanel(Look look, QWidget* parent = nullptr);

    /// \param row nullptr: none is chosen
    void showRow(const exchange::RowReport* row, const Beneficiary& inFile,
                 const std::optional<exchange::RowDecision>& decision);
    void retranslate();

    /// As the buttons do; what is decided already is taken back.
    void answer(exchange::RowDecision::Kind kind);

    [[nodiscard]] LineList* candidates() const { return m_list; }
    [[nodiscard]] QTableWidget* comparison() const { return m_table; }
    [[nodiscard]] QPushButton* button(exchange::RowDecision::Kind kind) const;
    /// "Same: birth date. Different: phone."
    [[nodiscard]] QString finding() const;

Q_SIGNALS:
    void decided(qint64 line, const std::optional<tawjih::exchange::RowDecision>& decision);

private:
    [[nodiscard]] const exchange::RowCandidate* current() const;
    [[nodiscard]] exchange::RowDecision decisionFor(exchange::RowDecision::Kind kind) const;
    void fillList();
    void showCandidate();
    void showButtons();

    Look m_look;
    std::optional<exchange::RowReport> m_row;
    Beneficiary m_inFile;
    std::optional<exchange::RowDecision> m_decision;
    LineList* m_list;
    QTableWidget* m_table;
    WrapLabel* m_finding;
    QPushButton* m_same;
    QPushButton* m_other;
    QPushButton* m_leave;
    WrapLabel* m_keys;
};

} // namespace tawjih::ui
