#pragma once

#include "core/base/Clock.h"
#include "core/rights/RightsRequest.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/CodeChecks.h"
#include "ui/widgets/FormBinder.h"

namespace tawjih::ui {

/// Takes down a request of a person about their data.
class RequestDialog : public ActionDialog {
    Q_OBJECT
public:
    RequestDialog(BeneficiaryId person, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] rights::RightsRequest value() const;
    [[nodiscard]] CodeCombo<rights::RightsKind>* kind() const { return m_kind; }
    [[nodiscard]] CodeChecks<ConsentPurpose>* purposes() const { return m_purposes; }
    [[nodiscard]] QPlainTextEdit* details() const { return m_details; }

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override { return m_binder.unreadable(); }
    void retranslate() override;

private:
    void showFields();

    rights::RightsRequest m_request;
    FormGrid* m_form;
    FormBinder<rights::RightsRequest> m_binder;
    CodeCombo<rights::RightsKind>* m_kind;
    CodeChecks<ConsentPurpose>* m_purposes;
    QPlainTextEdit* m_details;
};

} // namespace tawjih::ui
