#include "ui/casework/ReferralsTab.h"

#include "ui/casework/CaseEntries.h"
#include "ui/casework/IssuedLettersCard.h"
#include "ui/casework/TimelineTab.h"
#include "ui/consent/ConsentDialog.h"
#include "ui/referral/ReferralStepDialog.h"
#include "ui/referral/ReferralThen.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace tawjih::ui {

ReferralsTab::ReferralsTab(const PeopleServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new TimelineTab(QStringLiteral("referral")))
    , m_detail(new Card(QStringLiteral(" ")))
    , m_state(new Tag)
    , m_message(new QLabel)
    , m_changed(new WrapLabel)
    , m_steps(new TimelineView)
    , m_letters(new IssuedLettersCard)
    , m_send(new QPushButton)
    , m_record(new QPushButton)
    , m_letter(new QPushButton)
    , m_withdraw(new QPushButton) {
    m_message->setWordWrap(true);
    setTextStyle(m_message, TextStyle::Muted);
    setDanger(m_withdraw);
    m_detail->headingEnd()->addWidget(m_state);
    m_detail->body()->addWidget(m_message);
    m_changed->setTextFormat(Qt::PlainText);
    setTextStyle(m_changed, TextStyle::Muted);
    m_detail->body()->addWidget(m_changed);
    m_detail->body()->addWidget(m_steps, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_send);
    buttons->addWidget(m_record);
    buttons->addWidget(m_letter);
    buttons->addStretch();
    buttons->addWidget(m_withdraw);
    m_detail->body()->addLayout(buttons);
    auto* detailColumn = new QVBoxLayout;
    detailColumn->setContentsMargins(0, space::large, 0, 0);
    detailColumn->setSpacing(space::large);
    detailColumn->addWidget(m_detail, 1);
    detailColumn->addWidget(m_letters);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::large);
    columns->addWidget(m_list, 1);
    columns->addLayout(detailColumn, 1);

    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReferralsTab::showCurrent);
    connect(m_list, &TimelineTab::emptyActionTriggered, this, [this] { refer(); });
    connect(m_letters, &IssuedLettersCard::opened, this, &ReferralsTab::letterAgain);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (const ReferralRow* row = current())
            openReferral(row->referral);
    });
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (const ReferralRow* row = current())
            openStep(row->referral, {});
    });
    connect(m_letter, &QPushButton::clicked, this, [this] {
        if (const ReferralRow* row = current())
            Q_EMIT letterWanted(row->referral.id);
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const ReferralRow* row = current())
            openStep(row->referral, ReferralStatus::Withdrawn);
    });
    retranslate();
}

void ReferralsTab::setCase(const CaseSnapshot& snapshot, bool mayEdit, bool mayRefer) {
    m_case = snapshot;
    m_mayEdit = mayEdit;
    m_mayRefer = mayRefer;
    m_list->setTexts(tr("Referrals"), tr("No referral yet. Refer the person to a training centre."),
                     m_mayRefer ? tr("Refer") : QString());
    std::vector<TimelineEntry> entries;
    for (const ReferralRow& row : m_case.referrals)
        entries.push_back(referralEntry(row, m_case.today));
    m_list->setEntries(std::move(entries));
    m_letters->setCase(m_case, mayEdit);
    if (!m_list->view()->currentIndex().isValid() && !m_case.referrals.empty())
        m_list->view()->setCurrentIndex(m_list->view()->model()->index(0, 0));
    showCurrent();
}

void ReferralsTab::select(ReferralId id) {
    if (const int row = m_list->view()->entries()->rowOf(id.uuid()); row >= 0)
        m_list->view()->setCurrentIndex(m_list->view()->model()->index(row, 0));
}

void ReferralsTab::refer(EstablishmentId establishment, ProgrammeId programme, IntakeId intake) {
    Referral referral;
    referral.beneficiary = m_case.person.id;
    referral.establishment = establishment;
    referral.programme = programme;
    referral.intake = intake;
    openReferral(referral);
}

void ReferralsTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

const ReferralRow* ReferralsTab::current() const {
    const QModelIndex index = m_list->view()->currentIndex();
    return index.isValid() && static_cast<size_t>(index.row()) < m_case.referrals.size()
               ? &m_case.referrals[static_cast<size_t>(index.row())]
               : nullptr;
}

void ReferralsTab::showCurrent() {
    const ReferralRow* row = current();
    m_detail->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    const Referral& referral = row->referral;
    const QLocale::Language language = QLocale().language();
    const auto transitions = m_services.referrals.transitions(referral.id);
    const auto read = thenOf(m_services.catalogue, referral, transitions.value_or(std::vector<ReferralTransition>()));
    const ReferralThen then = read.value_or(ReferralThen());
    const bool sent = !then.establishment.isEmpty();
    const QString programme = (sent ? then.programme : row->programme).in(language);
    m_detail->setHeading(programme.isEmpty() ? (sent ? then.establishment : row->establishment).in(language)
                                             : programme);
    m_changed->setWords(then.changed.join(u'\n'));
    m_changed->setVisible(!then.changed.isEmpty());
    m_state->setText(referralStateText(referral));
    m_state->setTone(referralTone(referral.status));
    m_message->setText(referral.message);
    m_message->setVisible(!referral.message.isEmpty());
    m_send->setVisible(referral.status == ReferralStatus::Draft);
    m_record->setVisible(referral.status != ReferralStatus::Draft && ReferralStepDialog::offers(referral));
    m_withdraw->setVisible(ReferralRules::allows(referral.status, ReferralStatus::Withdrawn));
    for (QPushButton* button : {m_send, m_record, m_letter, m_withdraw})
        button->setEnabled(m_mayEdit);
    std::vector<TimelineEntry> entries;
    if (transitions) {
        for (const ReferralTransition& step : *transitions)
            addUserName(m_services, m_case.users, step.recordedBy);
        for (const ReferralTransition& step : *transitions)
            entries.push_back(transitionEntry(step, [this](UserId id) { return m_case.userName(id); }));
        std::ranges::reverse(entries);
    }
    m_steps->entries()->setEntries(std::move(entries));
}

void ReferralsTab::openReferral(const Referral& referral) {
    ReferralOffers offers;
    auto providers = m_services.catalogue.providers();
    auto establishments = m_services.catalogue.establishments();
    auto programmes = m_services.catalogue.programmes();
    auto intakes = m_services.catalogue.intakes();
    if (!providers || !establishments || !programmes || !intakes)
        return Q_EMIT failed(!providers        ? providers.error()
                             : !establishments ? establishments.error()
                             : !programmes     ? programmes.error()
                                               : intakes.error());
    // Intakes that began already are no longer referred to.
    std::erase_if(*intakes, [&](const Intake& each) { return each.startsOn < m_services.clock.today(); });
    std::vector<IntakeId> keys;
    std::ranges::transform(*intakes, std::back_inserter(keys), &Intake::id);
    auto seats = m_services.seats.counts(keys);
    if (!seats)
        return Q_EMIT failed(seats.error());
    offers = {*std::move(providers), *std::move(establishments), *std::move(programmes), *std::move(intakes),
              *std::move(seats)};
    const auto consentState = [this](EstablishmentId establishment) {
        return m_services.consents
            .stateOn(m_case.person.id, ConsentPurpose::Share, establishment, m_services.clock.today())
            .value_or(ConsentState::NeverAsked);
    };
    auto* dialog = new ReferralDialog(referral, offers, consentState, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReferralDialog::consentWanted, this,
            [this, dialog](EstablishmentId establishment) { askConsent(establishment, dialog); });
    // Once the draft is stored, a sending that fails is tried again with that one, not with a second.
    auto stored = std::make_shared<Referral>(referral);
    const auto save = [this, dialog, stored](const Referral& wanted) -> Result<Referral> {
        Referral draft = wanted;
        if (stored->stamp.version > draft.stamp.version) {
            draft.id = stored->id;
            draft.stamp = stored->stamp;
        }
        TRY_ASSIGN(*stored, m_services.referrals.draft(draft));
        if (dialog->seatWish() == SeatWish::Hold)
            TRY(m_services.seats.hold(stored->intake, stored->beneficiary, stored->id));
        if (dialog->seatWish() == SeatWish::Wait)
            TRY(m_services.seats.wait(stored->intake, stored->beneficiary, stored->id));
        if (dialog->sends()) {
            TRY_ASSIGN(*stored, m_services.referrals.send(*stored, m_services.clock.today()));
        }
        return *stored;
    };
    dialog->setAct([this, dialog, referral, offers, save]() -> Status {
        TRY(saveOrCompare<Referral>(
            {.fields = referralFields(referralNames(offers.establishments, offers.programmes, userNames())),
             .base = referral,
             .typed = dialog->value(),
             .find = [this, id = referral.id] { return m_services.referrals.find(id); },
             .save = save,
             .users = userNames(),
             .chosen = [dialog](const Referral&) { dialog->done(QDialog::Accepted); }},
            dialog));
        return {};
    });
    // A draft may be stored even when the dialog is given up after a failure.
    connect(dialog, &QDialog::finished, this, [this, stored] {
        Q_EMIT changed();
        select(stored->id);
        if (stored->status == ReferralStatus::Sent)
            tellMoved(stored->id);
    });
    dialog->open();
}

void ReferralsTab::askConsent(EstablishmentId establishment, QWidget* parent) {
    Consent asked;
    asked.beneficiary = m_case.person.id;
    asked.purpose = ConsentPurpose::Share;
    asked.establishment = establishment;
    auto centres = m_services.catalogue.establishments();
    auto* dialog =
        new ConsentDialog(asked, centres ? *centres : std::vector<Establishment>(), m_services.clock, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog]() -> Status {
        TRY(m_services.consents.record(dialog->value()));
        return {};
    });
    connect(dialog, &QDialog::accepted, parent, [parent] {
        if (auto* referral = qobject_cast<ReferralDialog*>(parent))
            referral->refreshConsent();
    });
    dialog->open();
}

void ReferralsTab::openStep(const Referral& referral, std::optional<ReferralStatus> first) {
    auto* dialog = new ReferralStepDialog(referral, m_services.clock, first, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog, referral]() -> Status {
        RecordEdit<Referral> edit =
            stepEdit(m_services.referrals, referral, dialog->value(), m_services.clock.today(), userNames());
        edit.chosen = [dialog](const Referral&) { dialog->done(QDialog::Accepted); };
        TRY(saveOrCompare(edit, dialog));
        return {};
    });
    connect(dialog, &QDialog::accepted, this, [this, id = referral.id] {
        Q_EMIT changed();
        tellMoved(id);
    });
    dialog->open();
}

/// Where the referral stands now, for whoever may want to take that back.
void ReferralsTab::tellMoved(const ReferralId& id) {
    const auto row = std::ranges::find(m_case.referrals, id, [](const ReferralRow& each) { return each.referral.id; });
    if (row == m_case.referrals.end() || m_services.referrals.undoable() == 0)
        return;
    Q_EMIT moved(tr("%1: %2.", "a centre and where the referral stands now")
                     .arg(isolate(row->establishment.in(QLocale().language())), referralStateText(row->referral)));
}

UserNames ReferralsTab::userNames() const {
    return [this](UserId user) { return m_services.cases.userName(user).value_or(QString()); };
}

void ReferralsTab::retranslate() {
    m_steps->setAccessibleName(tr("Steps of the referral"));
    m_send->setText(tr("Complete and send"));
    m_record->setText(tr("Record what happened"));
    m_letter->setText(tr("Letter…"));
    m_withdraw->setText(tr("Withdraw"));
    if (!m_case.person.id.isNull())
        setCase(m_case, m_mayEdit, m_mayRefer);
}

} // namespace tawjih::ui
