#include "ui/guidance/WhatIfCard.h"

#include "core/base/WorldCodes.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/CodePicker.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tawjih::ui {

WhatIfCard::WhatIfCard(QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_sentence(new WrapLabel)
    , m_school(new PickerCombo)
    , m_document(new PickerCombo)
    , m_language(new PickerCombo)
    , m_level(new PickerCombo)
    , m_clear(new QPushButton) {
    setTextStyle(m_sentence, TextStyle::Muted);
    setQuiet(m_clear);
    headingEnd()->addWidget(m_clear);
    body()->addWidget(m_sentence);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    for (PickerCombo* picker : {m_school, m_document, m_language})
        line->addWidget(picker, 3);
    line->addWidget(m_level, 1);
    body()->addLayout(line);
    for (PickerCombo* picker : {m_school, m_document, m_language, m_level}) {
        picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        picker->setMinimumContentsLength(6);
        connect(picker, &PickerCombo::valueChanged, this, &WhatIfCard::settle);
    }
    connect(m_clear, &QPushButton::clicked, this, &WhatIfCard::clear);
    retranslate();
    setValue({});
}

WhatIf WhatIfCard::value() const {
    WhatIf tried;
    tried.school = chosenCode<EducationLevel>(*m_school);
    tried.document = chosenCode<DocumentKind>(*m_document);
    const QString language = m_language->value().toString();
    const auto level = chosenCode<CefrLevel>(*m_level);
    if (!language.isEmpty() && level)
        tried.language = LanguageSkill{language, *level, *level};
    return tried;
}

void WhatIfCard::setValue(const WhatIf& whatIf) {
    m_filling = true;
    chooseCode(*m_school, whatIf.school);
    chooseCode(*m_document, whatIf.document);
    m_language->setValue(whatIf.language ? QVariant(whatIf.language->language) : QVariant());
    m_level->setValue(whatIf.language ? QVariant(static_cast<int>(whatIf.language->spoken)) : QVariant());
    m_filling = false;
    settle();
}

/// A language alone is tried at A2, which most rules ask for.
void WhatIfCard::settle() {
    if (m_filling)
        return;
    const bool language = !m_language->value().isNull();
    m_filling = true;
    if (language && m_level->value().isNull())
        m_level->setValue(static_cast<int>(CefrLevel::A2));
    m_filling = false;
    m_level->setEnabled(language);
    m_clear->setEnabled(!value().isEmpty());
    Q_EMIT changed();
}

void WhatIfCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhatIfCard::retranslate() {
    m_filling = true;
    setHeading(tr("What if…"));
    m_sentence->setWords(tr("Tried only: nothing is saved in the file."));
    m_clear->setText(tr("Clear"));
    m_school->setAccessibleName(tr("School level to try"));
    m_document->setAccessibleName(tr("Document to try"));
    m_language->setAccessibleName(tr("Language to try"));
    m_level->setAccessibleName(tr("Level of the language to try"));
    fillCodes<EducationLevel>(*m_school, tr("School level: as in the file"), EducationLevel::None);
    fillCodes<DocumentKind>(*m_document, tr("Documents: as in the file"), DocumentKind::ResidenceTitle);
    fillCodes<CefrLevel>(*m_level, tr("Level"), CefrLevel::A1);
    const QVariant language = m_language->value();
    m_language->clearChoices();
    m_language->addUnknown(tr("Languages: as in the file"));
    for (const QString& code : commonLanguages())
        m_language->addChoice(languageText(code), code);
    m_language->setValue(language);
    m_filling = false;
}

} // namespace tawjih::ui
