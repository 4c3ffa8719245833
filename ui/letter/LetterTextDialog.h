#pragma once

#include "core/letter/LetterService.h"
#include "ui/widgets/ActionDialog.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace tawjih::ui {

class FormGrid;
class LetterPreview;
class WrapLabel;
template <Coded E>
class CodeCombo;

/// The desk's own texts of letters: title and text of a kind in a language, what can be named in it, what is wrong with
/// it, and how it will look with invented data. Each is kept by its button; the shipped text can be taken again.
class LetterTextDialog : public ActionDialog {
    Q_OBJECT
public:
    explicit LetterTextDialog(LetterService& letters, QWidget* parent = nullptr);

    void accept() override;
    [[nodiscard]] LetterTemplate value() const;

Q_SIGNALS:
    void saved();

protected:
    void retranslate() override;

private:
    void makeFields();
    void load();
    void showText(const LetterTemplate& text);
    void listPlaceholders();
    void check();
    void restoreShipped();
    void insertPlaceholder();
    void say(const QString& text);
    [[nodiscard]] bool isChanged() const { return !(value() == m_text); }

    LetterService& m_letters;
    LetterTemplate m_text; ///< as stored
    FormGrid* m_form;
    CodeCombo<LetterKind>* m_kind;
    CodeCombo<Language>* m_language;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    QListWidget* m_placeholders;
    WrapLabel* m_help;
    WrapLabel* m_problems;
    QLabel* m_state;
    LetterPreview* m_preview;
    QPushButton* m_restore;
    QTimer* m_pause;
};

} // namespace tawjih::ui
