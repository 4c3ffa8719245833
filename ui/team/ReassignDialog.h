#pragma once

#include "core/casework/Team.h"
#include "ui/widgets/ActionDialog.h"

class QComboBox;

namespace tawjih::ui {

class FormGrid;
class WrapLabel;

/// To whom several cases are given: each advisor with how much they look after already.
class ReassignDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param caseloads of those who may be chosen; null among them: nobody
    ReassignDialog(int cases, std::vector<Caseload> caseloads, QWidget* parent = nullptr);

    [[nodiscard]] UserId advisor() const;
    /// The name of the chosen one.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QComboBox* advisors() const { return m_advisor; }

protected:
    void retranslate() override;

private:
    int m_cases;
    std::vector<Caseload> m_caseloads;
    WrapLabel* m_sentence;
    FormGrid* m_form;
    QComboBox* m_advisor;
};

} // namespace tawjih::ui
