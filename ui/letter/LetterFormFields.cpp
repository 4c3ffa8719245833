#include "ui/letter/LetterFormFields.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/FormGrid.h"

#include <QCheckBox>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One language, or two side by side.
const std::vector<std::vector<Language>>& languageChoices() {
    using enum Language;
    static const std::vector<std::vector<Language>> all{{French},         {Arabic},          {English},
                                                        {French, Arabic}, {English, Arabic}, {French, English}};
    return all;
}

} // namespace

LetterFormFields::LetterFormFields(FormGrid& form, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_languages(new QComboBox)
    , m_paper(new CodeCombo<LetterPaper>)
    , m_discreet(new QCheckBox) {
    for (const auto& languages : languageChoices()) {
        QStringList names;
        for (const Language language : languages)
            names << isolate(nativeName(language));
        m_languages->addItem(names.join(u" + "_s), toCodes(languages));
    }
    form.addField(u"languages"_s, {}, m_languages);
    form.addField(u"paper"_s, {}, m_paper);
    form.addField(u"discreet"_s, {}, m_discreet, FormGrid::Wide);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &LetterFormFields::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &LetterFormFields::changed);
    connect(m_discreet, &QCheckBox::toggled, this, &LetterFormFields::changed);
    retranslate();
}

LetterForm LetterFormFields::value(LetterKind kind) const {
    return {kind, languagesFromCodes(m_languages->currentData().toString()), m_paper->value(), m_discreet->isChecked()};
}

void LetterFormFields::setValue(const LetterForm& form) {
    setLanguages(form.languages);
    m_paper->setValue(form.paper);
    m_discreet->setChecked(form.discreet);
}

void LetterFormFields::setLanguages(const std::vector<Language>& languages) {
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(toCodes(languages))));
}

void LetterFormFields::retranslate() {
    m_form.setLabel(u"languages"_s, tr("Language"));
    m_form.setLabel(u"paper"_s, tr("Paper"));
    m_form.setLabel(u"discreet"_s, tr("Discretion"));
    m_discreet->setText(tr("Without the desk’s name"));
}

} // namespace tawjih::ui
