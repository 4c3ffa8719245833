#include "ui/identity/CandidatesCard.h"

#include "ui/beneficiary/PersonText.h"
#include "ui/identity/MatchText.h"
#include "ui/identity/WaterfallView.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int typingPauseMs = 250;
constexpr size_t mostCandidates = 5;

WrapLabel* line(const QString& words, TextStyle style) {
    auto* label = new WrapLabel(words);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style);
    return label;
}

bool isLikely(const Candidate& candidate) {
    return candidate.match.matchClass() != identity::MatchClass::Unlikely;
}

} // namespace

CandidatesCard::CandidatesCard(DuplicateCheck& check, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_check(check)
    , m_list(new QVBoxLayout)
    , m_sentence(line({}, TextStyle::Muted)) {
    m_list->setSpacing(space::small);
    body()->addWidget(m_sentence);
    body()->addLayout(m_list);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CandidatesCard::ask);
    showCandidates();
}

void CandidatesCard::lookSoon(const Beneficiary& person) {
    if (!m_wanted && person == m_asked)
        return; // something else was typed
    m_wanted = person;
    m_pause.start();
}

void CandidatesCard::look(const Beneficiary& person) {
    m_wanted = person;
    m_pause.stop();
    ask();
}

void CandidatesCard::clear() {
    m_pause.stop();
    m_wanted.reset();
    m_candidates.clear();
    m_unfolded.clear();
    m_asked = {};
    showCandidates();
}

void CandidatesCard::noteLater(const Beneficiary& recorded) {
    m_jobs.run(
        QString(), this,
        [&check = m_check, recorded](Job& job) {
            return check.noteCandidates(recorded, identity::PairSource::Registration,
                                        [&job] { return job.isCancelled(); });
        },
        [](const Status&) {}); // what is not noted, the next search of the desk finds
}

std::vector<identity::FoundMatch> CandidatesCard::likely() const {
    std::vector<identity::FoundMatch> found;
    for (const Candidate& candidate : m_candidates)
        if (isLikely(candidate))
            found.push_back({candidate.known.person.id, candidate.match.score.probability, candidate.match.score.model,
                             candidate.match.score.relation});
    return found;
}

/// One question at a time, and none is given up for the next: the first one has to read everybody.
void CandidatesCard::ask() {
    if (m_isAsking || !m_wanted)
        return;
    m_isAsking = true;
    showCandidates();
    m_jobs.run(
        QString(), this,
        [&check = m_check, person = *m_wanted](Job& job) {
            return check.candidates(person, [&job] { return job.isCancelled(); });
        },
        [this, asked = *m_wanted](Result<std::vector<Candidate>> found) {
            m_isAsking = false;
            take(std::move(found), asked);
        });
}

void CandidatesCard::take(Result<std::vector<Candidate>> found, const Beneficiary& asked) {
    if (!m_wanted)
        return; // cleared meanwhile
    if (*m_wanted != asked) {
        if (!m_pause.isActive())
            ask();
        return;
    }
    m_wanted.reset();
    m_asked = asked;
    m_hasFailed = !found;
    const size_t before = likely().size();
    m_candidates = found ? *std::move(found) : std::vector<Candidate>();
    showCandidates();
    if (const size_t now = likely().size(); now > 0 && now != before) {
        QAccessibleEvent alert(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    Q_EMIT answered();
}

void CandidatesCard::showCandidates() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    const bool some = !m_candidates.empty();
    const bool likely = some && isLikely(m_candidates.front());
    setHeading(likely ? tr("Perhaps already here") : tr("Already here?"));
    m_sentence->setWords(m_hasFailed ? tr("Who is on record cannot be compared now. A search for duplicates will.")
                         : likely    ? tr("Open the file instead if it is the same person.")
                         : some      ? tr("Nobody on record seems to be the same person; somebody may be a relative.")
                         : m_asked.name.isEmpty() ? tr("Whoever may be the same person appears here as you type.")
                                                  : tr("Nobody on record seems to be the same person."));
    const size_t shown = std::min(m_candidates.size(), mostCandidates);
    for (size_t i = 0; i < shown; ++i)
        addCandidate(m_candidates[i]);
    if (shown < m_candidates.size())
        m_list->addWidget(line(tr("and %n more", nullptr, int(m_candidates.size() - shown)), TextStyle::Muted));
}

void CandidatesCard::addCandidate(const Candidate& candidate) {
    const Beneficiary& person = candidate.known.person;
    const identity::Match& match = candidate.match;
    const QString name = nameLine(person.name.latin(), person.name.arabic());
    const QString relation = relationText(match.score.relation, &match.waterfall);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::tiny);
    if (isLikely(candidate))
        column->addWidget(
            new Tag(verdictText(match.score.probability, relation), verdictTone(match.score.probability)));
    if (!relation.isEmpty())
        column->addWidget(line(relation, TextStyle::Muted));
    column->addWidget(line(besideEachOther({name}), TextStyle::Heading));
    column->addWidget(line(besideEachOther({birthText(person.birth), isolateLtr(candidate.known.number),
                                            isolate(candidate.known.advisor)}),
                           TextStyle::Small));
    column->addWidget(line(agreementText(match.waterfall), TextStyle::Small));
    auto* open = new QPushButton(tr("Open"));
    open->setAccessibleName(tr("Open the file of %1").arg(name));
    connect(open, &QPushButton::clicked, this, [this, id = person.id] { Q_EMIT openRequested(id); });
    column->addWidget(open, 0, Qt::AlignLeading);
    auto* waterfall = new WaterfallView;
    waterfall->setMatch(match, m_asked, person);
    auto* why = new Disclosure(tr("Why"), waterfall);
    why->setOpen(m_unfolded.contains(person.id));
    connect(why, &Disclosure::toggled, this, [this, id = person.id](bool isOpen) {
        if (isOpen)
            m_unfolded.insert(id);
        else
            m_unfolded.erase(id);
    });
    column->addWidget(why);
    m_list->addWidget(box);
}

void CandidatesCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCandidates();
}

} // namespace tawjih::ui
