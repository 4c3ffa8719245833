#pragma once

#include "core/casework/CaseService.h"
#include "core/casework/Restriction.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/CodeCombo.h"

class QCheckBox;
class QPlainTextEdit;

namespace tawjih::ui {

class FormGrid;
class WrapLabel;

/// Restricts a case: why, and which colleagues may open it beside supervisors.
class RestrictDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param colleagues to choose from \param before what holds now; on a case that is not restricted, its advisor is
    /// proposed as reader
    RestrictDialog(const std::vector<AdvisorName>& colleagues, const std::optional<Restriction>& before, UserId advisor,
                   QWidget* parent = nullptr);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::vector<UserId> readers() const;
    [[nodiscard]] QPlainTextEdit* reasonField() const { return m_reason; }
    [[nodiscard]] const std::vector<std::pair<UserId, QCheckBox*>>& boxes() const { return m_boxes; }

protected:
    void retranslate() override;

private:
    bool m_isNew;
    WrapLabel* m_sentence;
    FormGrid* m_form;
    QPlainTextEdit* m_reason;
    std::vector<std::pair<UserId, QCheckBox*>> m_boxes;
};

/// Opens a restricted case to somebody to whom it is closed, for a reason.
class GlassDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param number of the case
    explicit GlassDialog(const QString& number, QWidget* parent = nullptr);
    [[nodiscard]] GlassKind kind() const { return m_kind->value(); }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] CodeCombo<GlassKind>* kindField() const { return m_kind; }
    [[nodiscard]] QPlainTextEdit* reasonField() const { return m_reason; }

protected:
    void retranslate() override;

private:
    QString m_number;
    WrapLabel* m_sentence;
    FormGrid* m_form;
    CodeCombo<GlassKind>* m_kind;
    QPlainTextEdit* m_reason;
};

} // namespace tawjih::ui
