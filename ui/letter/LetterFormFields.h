#pragma once

#include "core/letter/Letter.h"

#include <QObject>

class QCheckBox;
class QComboBox;

namespace tawjih::ui {

class FormGrid;
template <Coded E>
class CodeCombo;

/// The fields of a LetterForm, but for its kind: one language or two, paper, discretion. Lives in a dialog's form.
class LetterFormFields : public QObject {
    Q_OBJECT
public:
    explicit LetterFormFields(FormGrid& form, QObject* parent);

    [[nodiscard]] LetterForm value(LetterKind kind) const;
    void setValue(const LetterForm& form);
    void setLanguages(const std::vector<Language>& languages);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    FormGrid& m_form;
    QComboBox* m_languages;
    CodeCombo<LetterPaper>* m_paper;
    QCheckBox* m_discreet;
};

} // namespace tawjih::ui
