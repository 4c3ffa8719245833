#include "ui/guidance/RuleTrialDialog.h"

#include "core/guidance/RuleSentence.h"
#include "ui/guidance/GuidanceText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int mostFound = 20;
constexpr int rowsShown = 6;

} // namespace

RuleTrialDialog::RuleTrialDialog(GuidanceService& guidance, Expression rule, const Clock& clock,
                                 std::optional<PersonLine> first, QWidget* parent)
    : QDialog(parent)
    , m_guidance(guidance)
    , m_clock(clock)
    , m_rule(std::move(rule))
    , m_intro(new WrapLabel)
    , m_search(new SearchField)
    , m_list(new LineList)
    , m_name(new QLabel)
    , m_answer(new Tag)
    , m_reasons(new WrapLabel)
    , m_close(new QPushButton) {
    setUp();
    connect(m_search, &SearchField::searched, this, &RuleTrialDialog::find);
    connect(m_list, &LineList::currentLineChanged, this, [this] {
        const Line* line = m_list->currentLine();
        const auto person =
            line ? std::ranges::find(m_found, BeneficiaryId(line->key), &PersonLine::id) : m_found.end();
        if (person != m_found.end() && (!m_person || m_person->id != person->id))
            tryOn(*person);
    });
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
    m_list->setRowsShown(rowsShown);
    m_close->setAutoDefault(false);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_list);
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
    column->addWidget(m_search);
    column->addWidget(card, 1);
    column->addLayout(who);
    column->addWidget(m_reasons);
    column->addLayout(buttons);
}

void RuleTrialDialog::find(const QString& text) {
    m_found.clear();
    if (!text.trimmed().isEmpty()) {
        auto found = m_guidance.findPersons(text, mostFound);
        if (!found)
            return m_reasons->setWords(errorText(found.error()));
        m_found = *std::move(found);
    }
    std::vector<Line> lines;
    for (const PersonLine& person : m_found) {
        const ShownName name = shownName(person.latinName, person.arabicName);
        lines.push_back({person.id.uuid(),
                         person.id.uuid(),
                         {},
                         name.first,
                         name.second,
                         isolateLtr(person.number),
                         {},
                         Tone::Neutral,
                         0});
    }
    m_list->setLines(std::move(lines));
    if (m_found.size() == 1)
        m_list->setCurrentIndex(m_list->lines()->index(0));
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
    m_search->setPlaceholder(tr("Name in either script, number or phone"));
    m_list->setAccessibleName(tr("Persons found"));
    m_close->setText(tr("Close"));
    showAnswer();
}

} // namespace tawjih::ui
