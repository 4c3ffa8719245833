#include "ui/referral/SeatsPanel.h"

#include "core/referral/ReferralRules.h"
#include "ui/referral/ReferralText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int extensionDays = 7;
constexpr int rowsShown = 6;

Tone toneOf(SeatState state) {
    switch (state) {
    case SeatState::Enrolled:
        return Tone::Good;
    case SeatState::Held:
        return Tone::Info;
    case SeatState::Waiting:
        return Tone::Warning;
    case SeatState::Released:
        break;
    }
    return Tone::Neutral;
}

} // namespace

SeatsPanel::SeatsPanel(SeatService& seats, const CatalogueService& catalogue, const Clock& clock, bool mayEdit,
                       QWidget* parent)
    : Card({}, parent)
    , m_seats(seats)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_mayEdit(mayEdit)
    , m_summary(new WrapLabel)
    , m_offerLine(new QWidget)
    , m_offerText(new WrapLabel)
    , m_give(new QPushButton)
    , m_list(new LineList)
    , m_hold(new QPushButton)
    , m_wait(new QPushButton)
    , m_extend(new QPushButton)
    , m_release(new QPushButton) {
    for (WrapLabel* label : {m_summary, m_offerText})
        label->setTextFormat(Qt::PlainText);
    setTextStyle(m_summary, TextStyle::Muted);
    auto* offer = new QHBoxLayout(m_offerLine);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->addWidget(m_offerText, 1);
    offer->addWidget(m_give);
    setPrimary(m_give);
    m_list->setRowsShown(rowsShown);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(space::small, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_hold, m_wait, m_extend, m_release})
        flow->addWidget(button);
    body()->addWidget(m_summary);
    body()->addWidget(m_offerLine);
    body()->addWidget(m_list);
    body()->addWidget(buttons);

    connect(m_list, &LineList::currentLineChanged, this, &SeatsPanel::showButtons);
    connect(m_list, &LineList::lineActivated, this,
            [this](const Line& line) { Q_EMIT personRequested(BeneficiaryId(line.person)); });
    connect(m_hold, &QPushButton::clicked, this,
            [this] { act(m_seats.hold(m_intake.id, m_referral.beneficiary, m_referral.id)); });
    connect(m_wait, &QPushButton::clicked, this,
            [this] { act(m_seats.wait(m_intake.id, m_referral.beneficiary, m_referral.id)); });
    connect(m_give, &QPushButton::clicked, this, [this] {
        if (m_offer)
            act(m_seats.hold(m_intake.id, m_offer->next.seat.beneficiary));
    });
    connect(m_extend, &QPushButton::clicked, this, [this] {
        if (const SeatRow* row = current(); row && row->seat.expiresOn)
            act(m_seats.extend(row->seat, std::max(*row->seat.expiresOn, m_clock.today()).addDays(extensionDays)));
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        if (const SeatRow* row = current())
            act(m_seats.release(row->seat));
    });
    retranslate();
    setVisible(false);
}

void SeatsPanel::show(const Referral& referral) {
    m_referral = referral;
    reload();
}

void SeatsPanel::reload() {
    setVisible(!m_referral.intake.isNull());
    if (m_referral.intake.isNull())
        return;
    auto intake = m_catalogue.find(m_referral.intake);
    const auto count = m_seats.count(m_referral.intake);
    auto rows = m_seats.ofIntake(m_referral.intake);
    const auto offers = m_seats.offers();
    if (!intake || !count || !rows || !offers) {
        Q_EMIT failed(!intake ? intake.error() : !count ? count.error() : !rows ? rows.error() : offers.error());
        return;
    }
    m_intake = *std::move(intake);
    m_rows = *std::move(rows);
    const auto offer = std::ranges::find(*offers, m_intake.id, &SeatOffer::intake);
    m_offer = offer == offers->end() ? std::nullopt : std::optional(*offer);
    setHeading(tr("Places of the intake of %1").arg(isolate(dateText(m_intake.startsOn))));
    showRows(*count);
    showOffer();
    showButtons();
}

void SeatsPanel::showRows(const SeatCount& count) {
    QStringList summary{count.seats ? tr("%1 of %2 free").arg(number(count.free().value_or(0)), number(*count.seats))
                                    : freeText(count),
                        tr("%n enrolled", nullptr, count.enrolled), tr("%n held", nullptr, count.held),
                        tr("%n waiting", nullptr, count.waiting)};
    if (count.foreignQuota)
        summary << tr("for foreigners %1 of %2").arg(number(count.foreigners), number(*count.foreignQuota));
    m_summary->setWords(summary.join(QStringLiteral(" · ")));
    std::vector<Line> lines;
    for (const SeatRow& row : m_rows) {
        const ShownName name = shownName(row.personLatin, row.personArabic);
        const QString since = dateText(row.seat.since.toLocalTime().date());
        lines.push_back({row.seat.id.uuid(), row.seat.beneficiary.uuid(), row.turn > 0 ? number(row.turn) : QString(),
                         name.first, name.second,
                         row.seat.expiresOn ? tr("until %1").arg(dateWithDistance(*row.seat.expiresOn, m_clock.today()))
                                            : tr("since %1").arg(since),
                         labelOf(row.seat.state), toneOf(row.seat.state), 0});
    }
    m_list->setLines(std::move(lines));
    m_list->setVisible(!m_rows.empty());
}

void SeatsPanel::showOffer() {
    m_offerLine->setVisible(m_offer.has_value());
    if (m_offer)
        m_offerText->setWords(tr("A place is free. Next in line: %1.")
                                  .arg(nameLine(m_offer->next.personLatin, m_offer->next.personArabic)));
    m_give->setVisible(m_mayEdit);
}

void SeatsPanel::showButtons() {
    const SeatRow* mine = own();
    const bool open = m_mayEdit && m_intake.active && !ReferralRules::isFinal(m_referral.status);
    const bool occupies = mine && SeatRules::occupies(mine->seat.state);
    const bool offered = m_offer && m_offer->next.seat.beneficiary == m_referral.beneficiary;
    m_hold->setVisible(open && !occupies && !offered);
    m_wait->setVisible(open && !mine);
    const SeatRow* row = current();
    m_extend->setVisible(m_mayEdit && row && row->seat.state == SeatState::Held);
    m_release->setVisible(m_mayEdit && row);
    if (row)
        m_release->setText(row->seat.state == SeatState::Waiting ? tr("Take off the list") : tr("Release the place"));
}

void SeatsPanel::act(const Result<Seat>& done) {
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT changed();
    reload();
}

const SeatRow* SeatsPanel::current() const {
    const Line* line = m_list->currentLine();
    const auto row =
        std::ranges::find_if(m_rows, [&](const SeatRow& each) { return line && each.seat.id.uuid() == line->key; });
    return row == m_rows.end() ? nullptr : &*row;
}

const SeatRow* SeatsPanel::own() const {
    const auto row =
        std::ranges::find(m_rows, m_referral.beneficiary, [](const SeatRow& each) { return each.seat.beneficiary; });
    return row == m_rows.end() ? nullptr : &*row;
}

void SeatsPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

void SeatsPanel::retranslate() {
    m_list->setAccessibleName(tr("Who has a place or waits"));
    m_give->setText(tr("Hold it for them"));
    m_hold->setText(tr("Hold a place"));
    m_wait->setText(tr("Put on the waiting list"));
    m_extend->setText(tr("Hold %n more day(s)", nullptr, extensionDays));
    m_release->setText(tr("Release the place"));
}

} // namespace tawjih::ui
