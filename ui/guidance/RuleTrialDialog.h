#pragma once

#include "core/casework/PersonLine.h"
#include "core/guidance/GuidanceService.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tawjih::ui {

class PersonLookup;
class PersonPicker;
class Tag;
class WrapLabel;

/// What a rule, as it is being edited, would say to a person: one finds them and sees the answer and why. Nothing is
/// stored.
class RuleTrialDialog : public QDialog {
    Q_OBJECT
public:
    /// \param rule to try \param first the person to begin with
    RuleTrialDialog(GuidanceService& guidance, const PersonLookup& lookup, Expression rule, const Clock& clock,
                    std::optional<PersonLine> first, QWidget* parent = nullptr);

    [[nodiscard]] PersonPicker* picker() const { return m_picker; }
    [[nodiscard]] QString reasons() const;
    /// On whom it was tried last.
    [[nodiscard]] const std::optional<PersonLine>& person() const { return m_person; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUp();
    void tryOn(const PersonLine& person);
    void showAnswer();
    void retranslate();

    GuidanceService& m_guidance;
    const Clock& m_clock;
    Expression m_rule;
    std::optional<PersonLine> m_person;
    Result<Assessment> m_assessment;
    WrapLabel* m_intro;
    PersonPicker* m_picker;
    QLabel* m_name;
    Tag* m_answer;
    WrapLabel* m_reasons;
    QPushButton* m_close;
};

} // namespace tawjih::ui
