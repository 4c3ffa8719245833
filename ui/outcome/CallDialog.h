#pragma once

#include "ui/outcome/CallSheet.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/CodeCombo.h"

#include <functional>

class QPlainTextEdit;

namespace tawjih::ui {

class CallWho;
class DateField;
class FormGrid;
class WrapLabel;

/// What a CallDialog makes: the attempt, what was found, or both. An answer with an id corrects the one stored.
struct CallRecord {
    std::optional<ContactAttempt> attempt;
    std::optional<FollowUp> found;
    bool operator==(const CallRecord&) const = default;
};

/// The form of two minutes: how a call ended and, where it reached the person, what became of them. At a mark that was
/// answered already it corrects the answer. After enough attempts in vain the person can be noted as unreachable.
class CallDialog : public ActionDialog {
    Q_OBJECT
public:
    CallDialog(CallSheet sheet, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] CallRecord value() const;
    [[nodiscard]] const CallSheet& sheet() const { return m_sheet; }
    /// The answer that is being corrected; nullptr: none was given at the chosen mark.
    [[nodiscard]] const FollowUp* corrects() const { return m_sheet.standing.foundAt(m_mark->value()); }

    [[nodiscard]] CodeCombo<FollowUpMark>* mark() const { return m_mark; }
    [[nodiscard]] CodeCombo<ContactResult>* result() const { return m_result; }
    [[nodiscard]] CodeCombo<EmploymentSituation>* situation() const { return m_situation; }
    [[nodiscard]] QPushButton* unreachable() const { return m_unreachable; }
    [[nodiscard]] QPlainTextEdit* note() const { return m_note; }
    [[nodiscard]] DateField* day() const { return m_day; }

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;
    void retranslate() override;

private:
    void makeForm();
    /// Another mark: what was answered at it, or an empty form.
    void followMark();
    /// Shows what the result asks for.
    void followResult();
    void showAttempts();
    [[nodiscard]] bool asksSituation() const;
    [[nodiscard]] bool mayGiveUp() const;
    [[nodiscard]] ContactAttempt attempt() const;
    [[nodiscard]] FollowUp found() const;

    CallSheet m_sheet;
    const Clock& m_clock;
    CallWho* m_who;
    WrapLabel* m_attempts;
    FormGrid* m_form;
    CodeCombo<FollowUpMark>* m_mark;
    DateField* m_day;
    CodeCombo<ContactResult>* m_result;
    CodeCombo<ContactWay>* m_way;
    CodeCombo<EmploymentSituation>* m_situation;
    CodeCombo<EvidenceLevel>* m_evidence;
    QPlainTextEdit* m_note;
    QPushButton* m_unreachable;
    bool m_givesUp = false;
};

/// Opens the form for a person over `parent`, and stores what it makes. Errors: of reading what the form shows.
/// \param done told in a sentence what was stored
[[nodiscard]] Status openCall(const CallServices& services, BeneficiaryId person, QWidget* parent,
                              std::function<void(const QString&)> done);

} // namespace tawjih::ui
