#pragma once

#include "ui/identity/DuplicateCheck.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Card.h"

#include <QTimer>

#include <set>

namespace tawjih::ui {

class WrapLabel;

/// Beside a form: who on record may be the person that is typed there. Asks on a worker, one question at a time; an
/// answer to what was typed before is dropped.
class CandidatesCard : public Card {
    Q_OBJECT
public:
    explicit CandidatesCard(DuplicateCheck& check, QWidget* parent = nullptr);

    /// Looks for this person after a pause in typing, or at once.
    void lookSoon(const Beneficiary& person);
    void look(const Beneficiary& person);
    /// Forgets what was typed.
    void clear();
    /// Somebody was recorded before the answer was there: what it finds waits for a decision.
    void noteLater(const Beneficiary& recorded);

    /// Whether the answer to what was typed last is there.
    [[nodiscard]] bool isSettled() const { return !m_wanted; }
    [[nodiscard]] const std::vector<Candidate>& candidates() const { return m_candidates; }
    /// Those whom it would be strange to register in spite of.
    [[nodiscard]] std::vector<identity::FoundMatch> likely() const;

Q_SIGNALS:
    void answered();
    void openRequested(tawjih::BeneficiaryId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void take(Result<std::vector<Candidate>> found, const Beneficiary& asked);
    void showCandidates();
    void addCandidate(const Candidate& candidate);

    DuplicateCheck& m_check;
    QVBoxLayout* m_list;
    WrapLabel* m_sentence;
    QTimer m_pause;
    std::optional<Beneficiary> m_wanted; ///< whose answer is not there yet
    bool m_isAsking = false;
    bool m_hasFailed = false;
    Beneficiary m_asked; ///< to whom m_candidates answers
    std::vector<Candidate> m_candidates;
    std::set<BeneficiaryId> m_unfolded; ///< whose waterfall is open
    JobRunner m_jobs; ///< of its own: long jobs of the window must not keep it waiting, and ends before what it uses
};

} // namespace tawjih::ui
