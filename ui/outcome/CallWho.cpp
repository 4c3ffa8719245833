#include "ui/outcome/CallWho.h"

#include "ui/beneficiary/PersonText.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tawjih::ui {

CallWho::CallWho(CallSheet sheet, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_sheet(std::move(sheet))
    , m_otherName(new QLabel)
    , m_number(new Tag(m_sheet.number))
    , m_phones(new QLabel)
    , m_way(new Tag)
    , m_safe(new Tag)
    , m_note(new WrapLabel(m_sheet.person.contactNote))
    , m_speech(new WrapLabel)
    , m_refused(new Tag) {
    setTextStyle(m_otherName, TextStyle::Muted);
    setTextStyle(m_phones, TextStyle::Title);
    setTextStyle(m_speech, TextStyle::Muted);
    for (QLabel* label : {m_phones, static_cast<QLabel*>(m_note)}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    headingEnd()->addWidget(m_otherName);
    headingEnd()->addWidget(m_number);
    auto* tags = new QWidget;
    auto* flow = new FlowLayout(space::small, tags);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Tag* tag : {m_refused, m_safe, m_way})
        flow->addWidget(tag);
    body()->addWidget(m_phones);
    body()->addWidget(tags);
    body()->addWidget(m_note);
    body()->addWidget(m_speech);
    m_note->setVisible(!m_sheet.person.contactNote.isEmpty());
    m_refused->setVisible(m_sheet.standing.refused);
    retranslate();
}

void CallWho::retranslate() {
    const Beneficiary& person = m_sheet.person;
    const ShownName name = shownName(person.name.latin(), person.name.arabic());
    setHeading(isolate(name.first));
    m_otherName->setText(isolate(name.second));
    m_phones->setText(numbers());
    m_refused->setText(tr("does not want to be contacted for follow-up"));
    m_refused->setTone(Tone::Danger);
    const bool safe = person.safeToContact == Certainty::Yes;
    m_safe->setText(safe                                    ? tr("safe to contact")
                    : person.safeToContact == Certainty::No ? tr("not safe to contact")
                                                            : tr("safe to contact? Not said"));
    m_safe->setTone(safe ? Tone::Good : person.safeToContact == Certainty::No ? Tone::Danger : Tone::Warning);
    m_way->setText(tr("prefers: %1").arg(labelOf(person.preferredContact)));
    m_way->setTone(Tone::Accent);
    m_way->setVisible(person.preferredContact != ContactWay::NotSaid);
    m_speech->setWords(speech());
    m_speech->setVisible(!m_speech->text().isEmpty());
}

QString CallWho::numbers() const {
    const Beneficiary& person = m_sheet.person;
    QStringList ways;
    for (const QString& phone : {person.phone, person.otherPhone})
        if (!phone.isEmpty())
            ways << isolateLtr(phone);
    if (!person.email.isEmpty() && (ways.isEmpty() || person.preferredContact == ContactWay::Email))
        ways << isolateLtr(person.email);
    return ways.isEmpty() ? tr("No number on record") : ways.join(QStringLiteral("   "));
}

QString CallWho::speech() const {
    QStringList sentences;
    QStringList languages;
    for (const LanguageSkill& skill : m_sheet.person.languages)
        languages << languageSkillText(skill);
    if (!languages.isEmpty())
        sentences << tr("Speaks %1.").arg(QLocale().createSeparatedList(languages));
    if (m_sheet.spoken && !m_sheet.spoken->first.isEmpty())
        sentences << tr("Last time in %1, %2.", "a language, and who interpreted")
                         .arg(languageText(m_sheet.spoken->first), labelOf(m_sheet.spoken->second));
    return sentences.join(QLatin1Char(' '));
}

} // namespace tawjih::ui
