#pragma once

#include "core/base/Clock.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/MergeService.h"
#include "ui/beneficiary/PersonComparison.h"
#include "ui/casework/DraftKeeper.h"
#include "ui/widgets/ActionDialog.h"

#include <array>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace tawjih::ui {

class Disclosure;
class NoticeBar;
class ScrollArea;
class Tag;
class ValueChoice;
class WrapLabel;

/// What a MergeDialog works with; they live longer than it.
struct MergeServices {
    const Clock& clock;
    MergeService& merges;
    BeneficiaryService& persons;
    vault::DraftStore& drafts;
};

/// Two records said to be one person's beside each other: which one is kept, a choice for each field in which they
/// differ, what comes out, and what moves. Its button merges them; another says that they are two persons. Whoever was
/// quicker is shown and nothing is overwritten. Choices outlive a lock of the desk.
class MergeDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param left the record that is proposed to be kept
    MergeDialog(const MergeServices& services, const Beneficiary& left, const Beneficiary& right,
                const MergeEffects& effects, QWidget* parent = nullptr);

    [[nodiscard]] const PersonComparison& comparison() const { return m_comparison; }
    /// Which record is kept.
    [[nodiscard]] QRadioButton* keeps(PersonComparison::Side side) const;
    [[nodiscard]] QPushButton* notSameButton() const { return m_notSame; }
    [[nodiscard]] NoticeBar* notice() const { return m_notice; }
    [[nodiscard]] WrapLabel* effectsLabel() const { return m_effectsLabel; }
    [[nodiscard]] NoticeBar* relativesWarning() const { return m_relatives; }
    void done(int result) override;

Q_SIGNALS:
    /// The two are one now; the dialog closes. \param sentence says so: "CAS-… is now part of CAS-…."
    void merged(const tawjih::PersonMerge& merge, const QString& sentence);
    /// They were said to be two persons; the dialog closes.
    void notSame(tawjih::BeneficiaryId one, tawjih::BeneficiaryId other, const QString& sentence);

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The head of a column: a record, and whether it is kept.
    struct Head {
        QRadioButton* keeps;
        WrapLabel* name;
        WrapLabel* since;
        QString number; ///< of the case
    };
    /// A field in which the two differ.
    struct Line {
        WrapLabel* name;
        Tag* mark;
        QButtonGroup* choice; ///< ids are those of PersonComparison::Taken
        std::array<ValueChoice*, 3> values;
        WrapLabel* result;
    };
    void setUpHeads();
    void setUpLines();
    [[nodiscard]] Line addLine(QGridLayout* grid, const PersonComparison::Row& row);
    void showChoices();
    void showAgreeing();
    void alignHeads();
    void showEffects();
    void keep(PersonComparison::Side side);
    void take(std::size_t line, PersonComparison::Taken taken);
    [[nodiscard]] Status merge();
    /// Reads both again after somebody was quicker, keeps what was chosen, and says what changed.
    [[nodiscard]] Status reload();
    void sayNotSame();
    [[nodiscard]] QString nameOf(PersonComparison::Side side) const;

    void readEffects();
    void restore();

    MergeServices m_services;
    PersonComparison m_comparison;
    MergeEffects m_effects;
    DraftKeeper m_draft;
    NoticeBar* m_notice;
    NoticeBar* m_relatives;
    std::array<Head, 2> m_heads;
    QButtonGroup* m_keeps;
    QLabel* m_resultHead;
    ScrollArea* m_scroll;
    QGridLayout* m_headGrid = nullptr;
    QGridLayout* m_table = nullptr;
    std::vector<Line> m_lines;
    Disclosure* m_agreeing;
    QGridLayout* m_agreed;
    WrapLabel* m_effectsLabel;
    QPushButton* m_notSame;
};

/// Reads two persons and opens the dialog over `parent`; it deletes itself. \param kept the record that is proposed to
/// be kept. Errors: NotAllowed, NotFound, Invalid (the same person twice).
[[nodiscard]] Result<MergeDialog*> openMerge(const MergeServices& services, BeneficiaryId kept, BeneficiaryId merged,
                                             QWidget* parent);

} // namespace tawjih::ui
