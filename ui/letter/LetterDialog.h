#pragma once

#include "core/letter/LetterService.h"
#include "core/referral/ReferralService.h"
#include "ui/widgets/ActionDialog.h"

#include <set>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace tawjih::ui {

class FormGrid;
class LetterFormFields;
class LetterPreview;
class PickerCombo;
class Prompts;
template <Coded E>
class CodeCombo;

/// What a letter to a person can be about.
struct LetterSubjects {
    BeneficiaryId person;
    std::vector<ReferralRow> referrals;       ///< newest first
    std::vector<CounsellingSession> sessions; ///< newest first
};

/// A letter for one person: what kind, about what, in which language; a preview of the very pages; and whatever is
/// missing asked for, before it can be saved as a PDF or printed.
class LetterDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param referral what to begin with: a letter about this referral, or none
    LetterDialog(LetterService& letters, Prompts& prompts, LetterSubjects subjects, ReferralId referral = {},
                 QWidget* parent = nullptr);

    /// The kind and look of a letter that was handed over. It is put together anew, under a reference of its own.
    void beginLike(const IssuedLetter& letter);
    void accept() override;
    void print();
    [[nodiscard]] const LetterDraft& draft() const { return m_draft; }
    [[nodiscard]] LetterPreview* preview() const { return m_preview; }

Q_SIGNALS:
    /// Handed over, under this reference.
    void issued(const QString& reference);

protected:
    void retranslate() override;

private:
    void makeFields();
    void fillAbout();
    void beginAnew();
    void rework();
    void askWhatIsMissing();
    void showState(const Status& read);
    [[nodiscard]] LetterRequest request() const;
    [[nodiscard]] std::map<Placeholder, QString> typed() const;
    [[nodiscard]] bool isReady() const;
    void finish(const Status& issued);

    LetterService& m_letters;
    Prompts& m_prompts;
    LetterSubjects m_subjects;
    LetterDraft m_draft;
    FormGrid* m_form;
    CodeCombo<LetterKind>* m_kind;
    PickerCombo* m_about;
    LetterFormFields* m_look;
    FormGrid* m_missing;
    std::map<Placeholder, QLineEdit*> m_answers;
    QPlainTextEdit* m_summary;
    QLabel* m_problems;
    QLabel* m_privacy;
    LetterPreview* m_preview;
    QPushButton* m_print;
    QTimer* m_pause; ///< between the last key and the preview
};

} // namespace tawjih::ui
