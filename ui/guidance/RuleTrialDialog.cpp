#include "ui/guidance/RuleTrialDialog.h"

#include "core/guidance/RuleSentence.h"
#include "ui/guidance/GuidanceText.h"
#include "ui/identity/PersonPicker.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

RuleTrialDialog::RuleTrialDialog(GuidanceService& guidance, const PersonLookup& lookup, Expression rule,
                                 const Clock& clock, std::optional<PersonLine> first, QWidget* parent)
    : QDialog(parent)
    , m_guidance(guidance)
    , m_clock(clock)
    , m_rule(std::move(rule))
    , m_intro(new WrapLabel)
    , m_picker(new PersonPicker(lookup))
    , m_name(new QLabel)
    , m_answer(new Tag)
    , m_reasons(new WrapLabel)
    , m_close(new QPushButton) {
    setUp();
    connect(m_picker, &PersonPicker::personChanged, this, [this] {
        const auto& person = m_picker->person();
        if (person && (!m_person || m_person->id != person->id))
            tryOn(*person);
    });
    connect(m_picker, &PersonPicker::failed, this,
            [this](const Error& error) { m_reasons->setWords(errorText(error)); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    if (first)
        tryOn(*first);
    retranslate();
    resize(620, 520);
}

void RuleTrialDialog::setUp() {
    setModal(true);
    setTextStyle(m_intro, TextStyle::Muted);
    setTextStyle(m_name, TextStyle::Heading);
    m_name->setTextFormat(Qt::PlainText);
    m_reasons->setTextFormat(Qt::PlainText);
    m_close->setAutoDefault(false);
    auto* who = new QHBoxLayout;
    who->setSpacing(space::medium);
    who->addWidget(m_name, 1);
    who->addWidget(m_answer);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_intro);
    column->addWidget(m_picker, 1);
    column->addLayout(who);
    column->addWidget(m_reasons);
    column->addLayout(buttons);
}

void RuleTrialDialog::tryOn(const PersonLine& person) {
    m_person = person;
    const auto facts = m_guidance.factsOfPerson(person.id);
    m_assessment =
        facts ? Result<Assessment>(assess(m_rule, *facts, m_clock.today())) : Result<Assessment>(fail(facts.error()));
    showAnswer();
}

void RuleTrialDialog::showAnswer() {
    m_name->setVisible(m_person.has_value());
    m_answer->setVisible(m_person && m_assessment);
    if (!m_person)
        return m_reasons->setWords({});
    m_name->setText(nameLine(m_person->latinName, m_person->arabicName));
    if (!m_assessment)
        return m_reasons->setWords(errorText(m_assessment.error()));
    const Answer answer = answerOf(*m_assessment);
    m_answer->setText(labelOf(answer));
    m_answer->setTone(toneOf(answer));
    m_reasons->setWords(RuleSentence::of(*m_assessment));
}

QString RuleTrialDialog::reasons() const {
    return m_reasons->text();
}

void RuleTrialDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RuleTrialDialog::retranslate() {
    setWindowTitle(tr("Try the rule on a person"));
    m_intro->setWords(tr("What the rule as it stands in the editor would say, for a training that starts today. "
                         "Nothing is saved."));
    m_close->setText(tr("Close"));
    showAnswer();
}

} // namespace tawjih::ui
