#include "ui/guidance/GuidanceTab.h"

#include "core/base/Trades.h"
#include "core/casework/PlanRules.h"
#include "core/guidance/RuleSentence.h"
#include "ui/guidance/GuidanceModel.h"
#include "ui/guidance/WhatIfCard.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

GuidanceTab::GuidanceTab(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new GuidanceModel(this))
    , m_filter(new QComboBox)
    , m_count(new QLabel)
    , m_list(new QListView)
    , m_empty(new EmptyState(QStringLiteral("catalogue")))
    , m_stack(new QStackedLayout)
    , m_distances(new WrapLabel)
    , m_detail(new Card(QStringLiteral(" ")))
    , m_answer(new Tag)
    , m_where(new WrapLabel)
    , m_why(new WrapLabel)
    , m_rank(new WrapLabel)
    , m_rule(new WrapLabel)
    , m_trust(new WrapLabel)
    , m_refer(new QPushButton)
    , m_refusal(new WrapLabel)
    , m_place(new WrapLabel)
    , m_hold(new QPushButton)
    , m_wait(new QPushButton)
    , m_release(new QPushButton)
    , m_plan(new QPushButton)
    , m_planned(new WrapLabel)
    , m_whatIf(new WhatIfCard)
    , m_help(new Card(QStringLiteral(" ")))
    , m_helpText(new WrapLabel) {
    setUp();
    connect(m_whatIf, &WhatIfCard::changed, this, &GuidanceTab::match);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GuidanceTab::showCurrent);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_filter->currentData();
        m_model->setAnswer(chosen.isNull() ? std::nullopt : std::optional(static_cast<Answer>(chosen.toInt())));
        showMatches();
    });
    const auto refer = [this] {
        if (!m_refer->isEnabled() || !m_list->currentIndex().isValid())
            return;
        const auto row = m_model->row(m_list->currentIndex().row());
        Q_EMIT referralWanted(row.offered.establishment.id, row.offered.programme.id, row.offer.intake);
    };
    connect(m_refer, &QPushButton::clicked, this, refer);
    connect(m_hold, &QPushButton::clicked, this,
            [this] { settle(m_services.seats.hold(currentIntake(), m_case.person.id)); });
    connect(m_wait, &QPushButton::clicked, this,
            [this] { settle(m_services.seats.wait(currentIntake(), m_case.person.id)); });
    connect(m_release, &QPushButton::clicked, this, [this] {
        if (m_seat)
            settle(m_services.seats.release(*m_seat));
    });
    connect(m_list, &QListView::activated, this, refer);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        if (!m_list->currentIndex().isValid())
            return;
        const Programme programme = m_model->row(m_list->currentIndex().row()).offered.programme;
        Q_EMIT planWanted(programme.trade, programme.id);
    });
    connect(&m_services.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind == ChangeKind::Catalogue || kind == ChangeKind::Seat || kind == ChangeKind::Plan ||
            kind == ChangeKind::Everything)
            match();
    });
    retranslate();
}

void GuidanceTab::setUp() {
    m_filter->setObjectName(QStringLiteral("answers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GuidanceDelegate(m_list));
    dressList(m_list);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    setTextStyle(m_count, TextStyle::Muted);
    setTextStyle(m_distances, TextStyle::Muted);
    auto* listArea = new QWidget;
    listArea->setLayout(m_stack); // before it gets widgets: it shows its first one at once
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* offers = new Card;
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::medium, space::small, space::medium, 0);
    top->addWidget(m_filter);
    top->addWidget(m_count, 1);
    offers->setFlush(true);
    offers->body()->addLayout(top);
    offers->body()->addWidget(listArea, 1);
    m_distances->setContentsMargins(space::medium, 0, space::medium, space::small);
    offers->body()->addWidget(m_distances);

    setPrimary(m_refer);
    for (QLabel* label :
         std::initializer_list<QLabel*>{m_where, m_rank, m_rule, m_trust, m_refusal, m_place, m_planned})
        setTextStyle(label, TextStyle::Muted);
    m_detail->headingEnd()->addWidget(m_answer);
    for (QWidget* part : std::initializer_list<QWidget*>{m_where, m_why, m_rank, m_rule, m_trust, m_refer, m_refusal,
                                                         m_place, m_planned})
        m_detail->body()->addWidget(part);
    auto* places = new QWidget;
    auto* flow = new FlowLayout(space::small, places);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_plan, m_hold, m_wait, m_release})
        flow->addWidget(button);
    m_detail->body()->addWidget(places);
    m_help->body()->addWidget(m_helpText);

    auto* side = new ScrollArea;
    auto* cards = new QVBoxLayout(side->widget());
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::large);
    for (Card* card : std::initializer_list<Card*>{m_help, m_detail})
        cards->addWidget(card);
    cards->addStretch();
    side->setFixedWidth(fontMetrics().averageCharWidth() * 48);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, space::large, 0, 0);
    columns->setSpacing(space::large);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::large);
    left->addWidget(offers, 1);
    left->addWidget(m_whatIf);
    columns->addLayout(left, 1);
    columns->addWidget(side);
}

void GuidanceTab::setCase(const CaseSnapshot& snapshot, bool mayEdit) {
    const bool another = snapshot.person.id != m_case.person.id;
    m_case = snapshot;
    m_mayEdit = mayEdit;
    if (another) {
        const QSignalBlocker quiet(m_whatIf);
        m_whatIf->clear(); // what was tried for somebody else is not tried for this person
        m_filter->setCurrentIndex(0);
    }
    match();
}

void GuidanceTab::match() {
    m_stale = true;
    if (!isVisible() || m_case.person.id.isNull())
        return;
    // The file was read, and noted as read, when the case was opened.
    auto found = m_services.guidance.matchesFor(m_case.person, m_whatIf->value());
    if (!found)
        return Q_EMIT failed(found.error());
    m_stale = false;
    const QModelIndex current = m_list->currentIndex();
    const bool chosen = current.isValid();
    const size_t offer = chosen ? m_model->row(current.row()).match.offer : 0;
    m_model->setMatches(*std::move(found));
    if (const int row = chosen ? m_model->rowOf(offer) : -1; row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    fillFilter();
    showMatches();
    showHelp();
}

void GuidanceTab::showMatches() {
    const int shown = m_model->rowCount();
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    if (shown > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_count->setText(tr("%n training(s)", "", shown));
    const bool noDistance = std::ranges::none_of(m_model->matches().matches,
                                                 [](const Match& match) { return match.kilometres.has_value(); });
    m_distances->setVisible(shown > 0);
    m_distances->setText(noDistance ? tr("Distances are not known: no arrondissement of the home is noted.")
                                    : tr("Distances are rough: from the middle of the home's arrondissement."));
    showCurrent();
}

void GuidanceTab::showCurrent() {
    const QModelIndex index = m_list->currentIndex();
    m_detail->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const GuidanceModel::Row row = m_model->row(index.row());
    const PersonMatches& all = m_model->matches();
    const Answer answer = answerOf(*row.match.assessment);
    m_detail->setHeading(row.offered.programme.name.in(QLocale().language()));
    m_answer->setText(labelOf(answer));
    m_answer->setTone(toneOf(answer));
    m_where->setWords(offerLine(row.offered, row.offer, row.match.state));
    m_why->setWords(RuleSentence::of(*row.match.assessment));
    const QString rank = RuleSentence::of(reasonsFor(row.match, row.offer, all.seeker));
    m_rank->setWords(tr("Rank: %1").arg(rank));
    m_rank->setVisible(!rank.isEmpty());
    const auto rule = std::ranges::find(all.stock->rules, row.offered.rule, &AdmissionRule::id);
    const bool known = rule != all.stock->rules.end();
    if (known) {
        m_rule->setWords(tr("Asked for: %1").arg(RuleSentence::of(rule->expression)));
        m_trust->setWords(
            tr("Conditions: %1")
                .arg(trustText(rule->provenance, all.stock->day, m_services.catalogue.stalenessDelays().months)));
    }
    m_rule->setVisible(known);
    m_trust->setVisible(known);
    const QString refusal = reasonNotToRefer(*row.match.assessment);
    m_refer->setEnabled(refusal.isEmpty());
    m_refusal->setWords(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    showPlanned(row.offered.programme, refusal);
    showPlace(row.offered);
}

void GuidanceTab::showPlace(const Offered& offered) {
    m_seat.reset();
    const auto seats = offered.intake ? m_services.seats.ofBeneficiary(m_case.person.id)
                                      : Result<std::vector<Seat>>(std::vector<Seat>());
    if (!seats)
        return Q_EMIT failed(seats.error());
    const auto own = std::ranges::find(*seats, offered.intake ? offered.intake->id : IntakeId(), &Seat::intake);
    if (own != seats->end())
        m_seat = *own;
    QString place;
    if (m_seat)
        place = m_seat->expiresOn ? tr("%1 until %2", "a held place and its last day")
                                        .arg(labelOf(m_seat->state), isolate(dateText(*m_seat->expiresOn)))
                                  : labelOf(m_seat->state);
    m_place->setWords(tr("For this person: %1").arg(isolate(place)));
    m_place->setVisible(m_seat.has_value());
    const bool open = m_mayEdit && offered.intake && m_case.file.status != CaseStatus::Closed;
    const bool occupies = m_seat && SeatRules::occupies(m_seat->state);
    m_hold->setVisible(open && !occupies);
    m_wait->setVisible(open && !m_seat);
    m_release->setVisible(open && m_seat && m_seat->state != SeatState::Enrolled);
    m_release->setText(m_seat && m_seat->state == SeatState::Waiting ? tr("Take off the list")
                                                                     : tr("Release the place"));
}

/// What changed is shown when the desk says so; after a refusal too, for then somebody was quicker.
void GuidanceTab::settle(const Result<Seat>& done) {
    if (!done)
        Q_EMIT failed(done.error());
    showCurrent();
}

IntakeId GuidanceTab::currentIntake() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->row(index.row()).offer.intake : IntakeId();
}

void GuidanceTab::showPlanned(const Programme& programme, const QString& refusal) {
    const QString planned = reasonNotToPlan(programme);
    m_plan->setEnabled(planned.isEmpty());
    m_planned->setWords(planned);
    m_planned->setVisible(!planned.isEmpty() && planned != refusal);
}

QString GuidanceTab::reasonNotToPlan(const Programme& programme) const {
    if (const auto rank = PlanRules::rankOf(m_case.plan, programme.id))
        return tr("In the plan: choice %1.").arg(number(*rank));
    if (!m_mayEdit)
        return tr("You may read this case, not change it.");
    if (!findTrade(programme.trade))
        return tr("The catalogue does not say which trade this training is of.");
    const Plan wanted = PlanRules::withTraining(m_case.plan, programme.trade, programme.id);
    if (wanted.choices.size() > PlanRules::maxChoices)
        return tr("The plan has as many choices as it can: take one out first.");
    return {};
}

QString GuidanceTab::reasonNotToRefer(const Assessment& assessment) const {
    if (!m_mayEdit)
        return tr("You may read this case, not change it.");
    if (m_case.file.status == CaseStatus::Closed)
        return tr("The case is closed: open it again to refer.");
    if (!m_whatIf->value().isEmpty())
        return tr("Something is only tried. Clear “What if…” to refer with what the file says.");
    if (assessment.verdict == Verdict::NotEligible)
        return tr("What stands against it cannot be changed before this start.");
    return {};
}

/// For who has no title that is known to hold, also where it ends before a training starts. A start that nobody knows
/// alone is no cause.
void GuidanceTab::showHelp() {
    const PersonMatches& all = m_model->matches();
    const auto endsBefore = [&all](const Match& match) {
        return match.assessment->needsResidenceHelp && all.stock->offered[match.offer].intake.has_value();
    };
    m_help->setVisible(needsResidenceHelp(all.seeker.facts) || std::ranges::any_of(all.matches, endsBefore));
}

void GuidanceTab::fillFilter() {
    const QSignalBlocker quiet(m_filter);
    const QVariant chosen = m_filter->currentData();
    m_filter->clear();
    m_filter->addItem(tr("All answers"));
    for (const auto& entry : allOf<Answer>())
        m_filter->addItem(
            tr("%1: %2", "answer and how many").arg(labelOf(entry.value), number(m_model->count(entry.value))),
            static_cast<int>(entry.value));
    m_filter->setCurrentIndex(chosen.isNull() ? 0 : m_filter->findData(chosen));
}

void GuidanceTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        match();
}

void GuidanceTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GuidanceTab::retranslate() {
    m_filter->setAccessibleName(tr("Answers shown"));
    m_list->setAccessibleName(tr("Trainings for this person"));
    m_empty->setTexts(tr("No training to show. Change the filter, or add programmes to the catalogue."));
    m_refer->setText(tr("Refer"));
    m_hold->setText(tr("Hold a place"));
    m_wait->setText(tr("Put on the waiting list"));
    m_plan->setText(tr("Add to the plan"));
    m_help->setHeading(tr("Residence title: inform and help"));
    m_helpText->setWords(
        tr("Some trainings ask for a residence title, which the person may not have at their start. This is not a no: "
           "explain how one is requested or renewed, and refer to legal help or to UNHCR."));
    fillFilter();
    if (m_case.person.id.isNull())
        return;
    showMatches();
    m_list->viewport()->update();
}

} // namespace tawjih::ui
