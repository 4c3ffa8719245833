#pragma once

#include "ui/rights/RightsServices.h"
#include "ui/shell/Page.h"

class QLabel;
class QPushButton;

namespace tawjih::ui {

class Card;
class EmptyState;
class LineList;
class WrapLabel;

/// The end of keeping data: what the desk's rule says, whom it would erase today and whom it keeps and why, and what
/// was proposed and decided. Persons are named by the numbers of their cases alone.
class ErasurePanel : public QWidget {
    Q_OBJECT
public:
    ErasurePanel(const PageContext& context, const RightsServices& services);

    void read();
    /// Works out on a worker whom the rule would erase today; nothing is changed.
    void check();
    /// Asks, and proposes.
    void propose(rights::ErasureCause cause, const std::vector<BeneficiaryId>& persons);
    void approve();
    void giveUp();

    [[nodiscard]] QWidget* mainWidget() const;
    [[nodiscard]] LineList* due() const { return m_due; }
    [[nodiscard]] LineList* erasures() const { return m_erasures; }
    [[nodiscard]] QPushButton* checkButton() const { return m_check; }
    [[nodiscard]] QPushButton* proposeButton() const { return m_propose; }
    [[nodiscard]] QPushButton* approveButton() const { return m_approve; }

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRule();
    [[nodiscard]] QWidget* makeErasures();
    void take(rights::RetentionCheck check);
    void showCheck();
    void showErasures();
    void showCurrent();
    void changeRule();
    [[nodiscard]] const rights::Erasure* current() const;
    void settle(const Status& status, const QString& sentence);
    void retranslate();

    PageContext m_context;
    RightsServices m_services;
    std::optional<rights::RetentionCheck> m_found;
    std::vector<rights::Erasure> m_all;
    std::vector<int> m_counts; ///< persons of each erasure
    Card* m_rule;
    WrapLabel* m_words;
    QPushButton* m_change;
    QPushButton* m_check;
    WrapLabel* m_result;
    LineList* m_due;
    QPushButton* m_propose;
    Card* m_proposals;
    LineList* m_erasures;
    EmptyState* m_empty;
    QPushButton* m_giveUp;
    QPushButton* m_approve;
};

} // namespace tawjih::ui
