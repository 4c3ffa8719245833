#pragma once

#include "core/beneficiary/MergeService.h"
#include "ui/widgets/ActionDialog.h"

namespace tawjih::ui {

class WrapLabel;

/// Takes a merge back: says before what becomes of both, and leads to the later merge that has to be taken back first.
class UnmergeDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param records the merges of a case, as MergeService::recordsOf gives them
    /// \param number of the case that is open
    UnmergeDialog(MergeService& merges, std::vector<MergeRecord> records, const QString& number,
                  QWidget* parent = nullptr);

    /// Reads what a merge has become and shows it. Errors: of MergeService::aftermath; Invalid for none of the records.
    [[nodiscard]] Status show(PersonMergeId merge);
    [[nodiscard]] PersonMergeId shown() const { return m_shown.merge.id; }
    [[nodiscard]] QPushButton* laterButton() const { return m_later; }
    [[nodiscard]] WrapLabel* words() const { return m_words; }

Q_SIGNALS:
    /// \param person who is on record again \param sentence says so
    void undone(tawjih::BeneficiaryId person, const QString& sentence);

protected:
    void retranslate() override;

private:
    [[nodiscard]] const MergeRecord* find(PersonMergeId merge) const;
    [[nodiscard]] QString keptName() const;
    [[nodiscard]] QString mergedName() const;

    MergeService& m_merges;
    std::vector<MergeRecord> m_records;
    QString m_number;
    MergeRecord m_shown;
    MergeAftermath m_after;
    WrapLabel* m_words;
    QPushButton* m_later;
};

} // namespace tawjih::ui
