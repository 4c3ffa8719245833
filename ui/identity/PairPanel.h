#pragma once

#include "core/identity/DuplicatePair.h"
#include "core/identity/MatchIndex.h"
#include "ui/widgets/Card.h"

#include <array>
#include <optional>

class QGridLayout;
class QPushButton;

namespace tawjih::ui {

class Tag;
class WaterfallView;
class WrapLabel;

/// Two persons beside each other, field by field, with what differs, why they may be one, and what to do about it.
class PairPanel : public Card {
    Q_OBJECT
public:
    explicit PairPanel(QWidget* parent = nullptr);

    void setPair(const identity::DuplicatePair& pair, const Beneficiary& one, const Beneficiary& other);
    /// Why; shown when it is there.
    void setMatch(const std::optional<identity::Match>& match);
    [[nodiscard]] WaterfallView* waterfall() const { return m_waterfall; }
    [[nodiscard]] QPushButton* mergeButton() const { return m_merge; }
    [[nodiscard]] QPushButton* apartButton() const { return m_apart; }
    /// The names of the fields in which the two differ.
    [[nodiscard]] const QStringList& differences() const { return m_differences; }

Q_SIGNALS:
    void mergeRequested();
    /// They are two persons; or, where that was said before, may be one after all.
    void apartRequested();
    void personRequested(tawjih::BeneficiaryId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Shown {
        identity::DuplicatePair pair;
        Beneficiary one;
        Beneficiary other;
    };
    void retranslate();
    void fillTable();
    void addRow(const QString& field, const QString& one, const QString& other, bool same);

    std::optional<Shown> m_shown;
    std::optional<identity::Match> m_match;
    WrapLabel* m_relation;
    Tag* m_verdict;
    WrapLabel* m_found;
    QPushButton* m_merge;
    QPushButton* m_apart;
    std::array<QPushButton*, 2> m_open;
    QWidget* m_table;
    QGridLayout* m_grid;
    QStringList m_differences;
    WrapLabel* m_why;
    WaterfallView* m_waterfall;
};

} // namespace tawjih::ui
