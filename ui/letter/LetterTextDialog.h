#pragma once

#include "core/letter/LetterService.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/RecordField.h"

#include <map>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace tawjih::ui {

class FormGrid;
class LetterPreview;
class Prompts;
class WrapLabel;
template <Coded E>
class CodeCombo;

/// The desk's own texts of letters: title and text of a kind in a language, what can be named in it, what is wrong with
/// it, and how it will look with invented data. Each is kept by its button, and what was typed in one waits there while
/// another is looked at; the shipped text can be taken again.
class LetterTextDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param users who stored a text meanwhile
    LetterTextDialog(LetterService& letters, Prompts& prompts, UserNames users, QWidget* parent = nullptr);

    void accept() override;
    /// Asks first where something typed was not saved.
    void reject() override;
    [[nodiscard]] LetterTemplate value() const;

Q_SIGNALS:
    void saved();

protected:
    void retranslate() override;

private:
    void makeFields();
    void load();
    void keepTyped();
    void showText(const LetterTemplate& text);
    void listPlaceholders();
    void check();
    void restoreShipped();
    void insertPlaceholder();
    void say(const QString& text);
    void showStored(const LetterTemplate& text);
    [[nodiscard]] bool isChanged() const { return !(value() == m_text); }

    /// A text with the version that the typing began with.
    struct Typed {
        LetterTemplate stored;
        LetterTemplate typed;
    };

    LetterService& m_letters;
    Prompts& m_prompts;
    UserNames m_users;
    std::map<std::pair<LetterKind, Language>, Typed> m_typed; ///< not saved yet, of the texts that are not shown
    LetterTemplate m_text;                                    ///< as stored
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
