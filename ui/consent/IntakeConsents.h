#pragma once

#include "core/base/Error.h"
#include "core/casework/CaseFile.h"
#include "core/consent/Consent.h"

#include <QJsonObject>
#include <QWidget>

#include <array>
#include <vector>

class QComboBox;

namespace tawjih::ui {

class FormGrid;
class PickerCombo;
template <Coded E>
class CodeCombo;

/// What is asked before a person is registered: the consents, each decided by itself, and how they were asked.
class IntakeConsents : public QWidget {
    Q_OBJECT
public:
    explicit IntakeConsents(QWidget* parent = nullptr);

    /// What was decided; what was not asked is not among them. Person, users and days are the service's to fill in.
    [[nodiscard]] std::vector<Consent> value() const;
    [[nodiscard]] OpeningReason openingReason() const;

    /// Nothing: not asked yet.
    [[nodiscard]] std::optional<ConsentDecision> recordDecision() const;
    void showRecordMissing();
    void clear();
    void focusFirst();

    [[nodiscard]] QJsonObject toDraft() const;
    void fromDraft(const QJsonObject& draft);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showRefusal();

    FormGrid* m_grid;
    std::array<QComboBox*, 3> m_decisions; ///< in the order of `asked`
    CodeCombo<ConsentForm>* m_form;
    PickerCombo* m_language;
    CodeCombo<InterpreterKind>* m_interpreter;
    CodeCombo<OpeningReason>* m_reason;
};

} // namespace tawjih::ui
