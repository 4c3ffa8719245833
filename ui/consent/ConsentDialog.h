#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/Catalogue.h"
#include "core/consent/Consent.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/FormBinder.h"

namespace tawjih::ui {

/// Records a decision on one purpose – given or refused – or a withdrawal: when, how, in which language, who
/// interpreted.
class ConsentDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param asked    the purpose, and for Share the centre if it is settled; decision Withdrawn makes it a withdrawal
    /// \param centres  to choose from, for Share
    ConsentDialog(const Consent& asked, const std::vector<Establishment>& centres, const Clock& clock,
                  QWidget* parent = nullptr);

    [[nodiscard]] Consent value() const;
    /// What follows from the decision, below the form.
    void showEffects(const QString& text);

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override { return m_binder.unreadable(); }
    void retranslate() override;

protected:
    /// As high as all of its words are at its width.
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] bool withdraws() const { return m_consent.decision == ConsentDecision::Withdrawn; }

    Consent m_consent;
    std::vector<Establishment> m_centres;
    FormGrid* m_form;
    FormBinder<Consent> m_binder;
    PickerCombo* m_centre = nullptr;
};

} // namespace tawjih::ui
