#include "ui/casework/OverviewTab.h"

#include "core/beneficiary/Papers.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/casework/CaseEntries.h"
#include "ui/casework/PaperTone.h"
#include "ui/casework/PlanFields.h"
#include "ui/household/HouseholdCard.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr size_t latestShown = 6;

void empty(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

Tone documentTone(DocumentStatus status) {
    switch (status) {
    case DocumentStatus::Held:
        return Tone::Good;
    case DocumentStatus::Missing:
    case DocumentStatus::Expired:
        return Tone::Danger;
    case DocumentStatus::Required:
        return Tone::Warning;
    case DocumentStatus::Waived:
        break;
    }
    return Tone::Neutral;
}

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

OverviewTab::OverviewTab(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(services.catalogue)
    , m_next(new Card(QStringLiteral(" ")))
    , m_step(new QLabel)
    , m_due(new QLabel)
    , m_done(new QPushButton)
    , m_postpone(new QPushButton)
    , m_plan(new QPushButton)
    , m_latest(new Card(QStringLiteral(" ")))
    , m_timeline(new TimelineView)
    , m_household(new HouseholdCard(services))
    , m_wishes(new Card(QStringLiteral(" ")))
    , m_documents(new Card(QStringLiteral(" ")))
    , m_situation(new Card(QStringLiteral(" "))) {
    m_step->setWordWrap(true);
    setTextStyle(m_due, TextStyle::Muted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    for (QPushButton* button : {m_done, m_postpone, m_plan})
        buttons->addWidget(button);
    buttons->addStretch();
    m_next->body()->addWidget(m_step);
    m_next->body()->addWidget(m_due);
    m_next->body()->addLayout(buttons);
    m_latest->body()->addWidget(m_timeline);

    auto* side = new ScrollArea;
    auto* cards = new QVBoxLayout(side->widget());
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::large);
    for (Card* card : {m_next, m_wishes, m_documents, m_situation})
        cards->addWidget(card);
    cards->addStretch();
    side->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, space::large, 0, 0);
    columns->setSpacing(space::large);
    auto* main = new ScrollArea; // a low window has no room for both
    auto* mainCards = new QVBoxLayout(main->widget());
    mainCards->setContentsMargins(0, 0, 0, 0);
    mainCards->setSpacing(space::large);
    mainCards->addWidget(m_latest, 1);
    mainCards->addWidget(m_household);
    columns->addWidget(main, 1);
    columns->addWidget(side);

    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT stepDone(m_session, m_version); });
    connect(m_postpone, &QPushButton::clicked, this, &OverviewTab::stepPostponed);
    connect(m_plan, &QPushButton::clicked, this, &OverviewTab::sessionWanted);
    connect(m_timeline, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT sessionOpened(SessionId(m_timeline->entries()->entryAt(index.row()).id));
    });
}

void OverviewTab::setCase(const CaseSnapshot& snapshot, bool mayEdit) {
    showNextStep(snapshot, mayEdit);
    showWishes(snapshot);
    showDocuments(snapshot);
    showSituation(snapshot.person);
    m_household->setPerson(snapshot.person, mayEdit);
    m_latest->setHeading(tr("Latest"));
    m_timeline->setAccessibleName(tr("Latest"));
    std::vector<TimelineEntry> entries;
    for (const CounsellingSession& session : snapshot.sessions)
        if (entries.size() < latestShown)
            entries.push_back(sessionEntry(
                session, [&snapshot](UserId id) { return snapshot.userName(id); }, snapshot.today));
    if (entries.empty()) {
        TimelineEntry registered;
        registered.when = dateText(snapshot.person.registeredOn);
        registered.heading = tr("Registered");
        entries.push_back(registered);
    }
    m_timeline->entries()->setEntries(std::move(entries));
}

void OverviewTab::showNextStep(const CaseSnapshot& snapshot, bool mayEdit) {
    const CounsellingSession* session = snapshot.nextStep();
    m_next->setHeading(tr("Next step"));
    m_done->setText(tr("Done"));
    m_postpone->setText(tr("Postpone"));
    m_plan->setText(tr("New session"));
    m_session = session != nullptr ? session->id : SessionId();
    m_version = session != nullptr ? session->stamp.version : 0;
    m_step->setText(session != nullptr ? session->nextStep->text
                                       : tr("Nothing is planned. The next session says what comes next."));
    const auto due = session != nullptr ? session->nextStep->due : std::nullopt;
    m_due->setText(due ? tr("%1, %2", "day and how far").arg(dateText(*due), dueText(*due, snapshot.today))
                       : QString());
    m_due->setVisible(due.has_value());
    m_done->setVisible(session != nullptr);
    m_postpone->setVisible(session != nullptr);
    m_plan->setVisible(session == nullptr);
    for (QPushButton* button : {m_done, m_postpone, m_plan})
        button->setEnabled(mayEdit);
}

/// The choices of the plan or, before there is one, what the person named at the intake.
void OverviewTab::showWishes(const CaseSnapshot& snapshot) {
    m_wishes->setHeading(tr("Wishes"));
    empty(m_wishes->body());
    const ProgrammeNames names = programmeNames(m_catalogue);
    int rank = 0;
    const auto add = [&](const QString& wish) {
        addLine(m_wishes, capitalised(wish), new Tag(number(++rank), Tone::Accent));
    };
    for (const CareerChoice& choice : snapshot.plan.choices)
        add(choiceText(choice, names));
    if (rank == 0)
        for (const QString& trade : snapshot.person.interests)
            add(tradeText(trade));
    if (rank == 0)
        addLine(m_wishes, tr("None said yet"));
}

/// What ends soon, then what is lacking, then the others.
void OverviewTab::showDocuments(const CaseSnapshot& snapshot) {
    m_documents->setHeading(tr("Documents"));
    empty(m_documents->body());
    const std::vector<DatedPaper> dated = Papers::dated(snapshot.person);
    for (const DatedPaper& paper : dated)
        if (const auto alert = Papers::alertOn(paper.expiresOn, snapshot.today)) {
            auto* tag = new Tag(labelOf(*alert), toneOf(*alert));
            tag->setToolTip(dateWithDistance(paper.expiresOn, snapshot.today)); // the card has no room for the day
            addLine(m_documents, capitalised(labelOf(paper.document)), tag);
        }
    std::vector<ChecklistEntry> entries = snapshot.checklist();
    std::ranges::stable_partition(entries, &ChecklistEntry::isLacking);
    for (const ChecklistEntry& entry : entries) {
        const auto paper = std::ranges::find(dated, entry.document, &DatedPaper::document);
        if (paper != dated.end() && Papers::alertOn(paper->expiresOn, snapshot.today))
            continue;
        const DocumentStatus status = entry.status.value_or(DocumentStatus::Required);
        addLine(m_documents, capitalised(labelOf(entry.document)), new Tag(labelOf(status), documentTone(status)));
    }
    if (m_documents->body()->isEmpty())
        addLine(m_documents, tr("None asked yet"));
}

void OverviewTab::showSituation(const Beneficiary& person) {
    m_situation->setHeading(tr("Contact and constraints"));
    empty(m_situation->body());
    if (person.safeToContact == Certainty::No)
        addLine(m_situation, person.contactNote, new Tag(tr("not safe to contact"), Tone::Danger));
    else if (!person.contactNote.isEmpty())
        addLine(m_situation, person.contactNote);
    for (const QString& phone : {person.phone, person.otherPhone})
        if (!phone.isEmpty())
            addLine(m_situation, isolateLtr(phone));
    if (!person.email.isEmpty())
        addLine(m_situation, isolateLtr(person.email));
    if (!person.arrondissement.isEmpty())
        addLine(m_situation, placeText(person.arrondissement));
    QStringList constraints;
    for (const Constraint constraint : person.constraints)
        constraints << labelOf(constraint);
    if (!constraints.isEmpty())
        addLine(m_situation, tr("Constraints: %1").arg(QLocale().createSeparatedList(constraints)));
    if (m_situation->body()->isEmpty())
        addLine(m_situation, tr("Nothing said yet"));
}

void OverviewTab::addLine(Card* card, const QString& text, QWidget* end) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(label, 1);
    if (end != nullptr)
        line->addWidget(end, 0, Qt::AlignTop);
    card->body()->addWidget(row);
}

} // namespace tawjih::ui
