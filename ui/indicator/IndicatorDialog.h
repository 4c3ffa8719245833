#pragma once

#include "core/indicator/Question.h"
#include "ui/indicator/ConditionText.h"
#include "ui/widgets/FormDialog.h"

#include <optional>

class QTimer;

namespace tawjih::ui {

class IndicatorForm;
class WrapLabel;

/// What an indicator gives today; nothing where it cannot be said. Called on the GUI thread, a moment after the last
/// change, with sound indicators alone.
using IndicatorTrial = std::function<std::optional<indicator::Answer>(const indicator::Indicator&)>;

/// An indicator of the desk's own: a form, and beside it, while it is being made, what will be counted in words, what
/// is wrong with it, and what it gives today. Its owner saves on `submitted`.
class IndicatorDialog : public FormDialog {
    Q_OBJECT
public:
    struct Needs {
        FieldNames names;
        IndicatorTrial trial;             ///< may be empty
        QStringList takenCodes = {};      ///< which a new indicator cannot have
        std::function<bool()> mayDiscard; ///< asked before what was typed is lost; empty: it may
    };

    /// \param indicator without a code: a new one, whose code is made from its name
    IndicatorDialog(const indicator::Indicator& indicator, Needs needs, QWidget* parent = nullptr);

    [[nodiscard]] indicator::Indicator value() const;
    /// What is wrong with it, as it would be refused when it is stored, and a code that is taken.
    [[nodiscard]] std::vector<FieldProblem> problems() const;
    /// Says why it was not stored: each problem at the field or condition that it belongs to.
    void showError(const Error& error);

    [[nodiscard]] QString sentence() const;
    void reject() override;
    [[nodiscard]] IndicatorForm& fields() { return *m_fields; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void showProblems(const std::vector<FieldProblem>& found);
    void showTrial();

    Needs m_needs;
    indicator::Indicator m_before;
    bool m_new;
    bool m_tried = false; ///< from the first attempt on, what is missing is said too
    IndicatorForm* m_fields;
    WrapLabel* m_sentence;
    WrapLabel* m_trial;
    WrapLabel* m_others; ///< problems without a field of their own
    QTimer* m_pause;
};

} // namespace tawjih::ui
