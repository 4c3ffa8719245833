#include "ui/referral/ReferralDialog.h"

#include "ui/referral/ReferralText.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/TypedText.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

ReferralDialog::ReferralDialog(const Referral& referral, const ReferralOffers& offers,
                               std::function<ConsentState(EstablishmentId)> consentState, QWidget* parent)
    : ActionDialog(parent)
    , m_referral(referral)
    , m_offers(offers)
    , m_consentState(std::move(consentState))
    , m_form(new FormGrid(2))
    , m_establishment(new PickerCombo)
    , m_programme(new PickerCombo)
    , m_intake(new PickerCombo)
    , m_seat(new QComboBox)
    , m_message(new QPlainTextEdit)
    , m_consent(new Tag)
    , m_consentText(new QLabel)
    , m_askConsent(new QPushButton)
    , m_keep(new QPushButton) {
    m_form->addField(u"establishment"_s, {}, m_establishment, FormGrid::Wide | FormGrid::Required);
    m_form->addField(u"programme"_s, {}, m_programme, FormGrid::Wide);
    m_form->addField(u"intake"_s, {}, m_intake);
    m_form->addField(u"seat"_s, {}, m_seat);
    m_form->addField(u"message"_s, {}, m_message, FormGrid::Wide);
    m_message->setTabChangesFocus(true);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 5);
    m_consentText->setWordWrap(true);
    m_askConsent->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    auto* consentLine = new QHBoxLayout;
    consentLine->setSpacing(space::medium);
    consentLine->addWidget(m_consent);
    consentLine->addWidget(m_consentText, 1);
    consentLine->addWidget(m_askConsent);
    body()->addWidget(m_form, 1);
    body()->addLayout(consentLine);
    setForm(m_form);
    addButton(m_keep);
    connect(m_establishment, &PickerCombo::valueChanged, this, [this] {
        fillProgrammes();
        refreshConsent();
    });
    connect(m_programme, &PickerCombo::valueChanged, this, &ReferralDialog::fillIntakes);
    connect(m_intake, &PickerCombo::valueChanged, this, &ReferralDialog::followIntake);
    connect(m_askConsent, &QPushButton::clicked, this, [this] { Q_EMIT consentWanted(establishment()); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_sends = false;
        accept();
        m_sends = true;
    });
    fillEstablishments();
    m_establishment->setValue(referral.establishment.uuid());
    fillProgrammes();
    m_programme->setValue(referral.programme.isNull() ? QVariant() : QVariant(referral.programme.uuid()));
    fillIntakes();
    m_intake->setValue(referral.intake.isNull() ? QVariant() : QVariant(referral.intake.uuid()));
    followIntake();
    m_message->setPlainText(referral.message);
    retranslate();
    resize(720, 540);
}

Referral ReferralDialog::value() const {
    Referral referral = m_referral;
    referral.establishment = establishment();
    referral.programme = ProgrammeId(m_programme->value().toUuid());
    referral.intake = IntakeId(m_intake->value().toUuid());
    referral.message = typedText(m_message).trimmed();
    return referral;
}

SeatWish ReferralDialog::seatWish() const {
    return m_intake->value().isNull() ? SeatWish::None : static_cast<SeatWish>(m_seat->currentData().toInt());
}

void ReferralDialog::refreshConsent() {
    const bool chosen = !establishment().isNull();
    const bool holds = chosen && m_consentState(establishment()) == ConsentState::Valid;
    m_consent->setVisible(chosen);
    m_consent->setTone(holds ? Tone::Good : Tone::Warning);
    m_consent->setText(holds ? tr("consent given") : tr("no consent"));
    m_consentText->setText(!chosen ? tr("Choose the centre first.")
                           : holds
                               ? tr("The person agreed to share their file with this centre.")
                               : tr("It cannot be sent yet: the person has not agreed to share their file with this "
                                    "centre. Ask, or keep a draft."));
    m_askConsent->setVisible(chosen && !holds);
    verbButton()->setEnabled(holds);
}

void ReferralDialog::retranslate() {
    m_form->setLabel(u"establishment"_s, tr("Centre"));
    m_form->setLabel(u"programme"_s, tr("Programme"));
    m_form->setLabel(u"intake"_s, tr("Intake"));
    m_form->setLabel(u"seat"_s, tr("Place"));
    m_form->setLabel(u"message"_s, tr("Message to the centre"));
    m_askConsent->setText(tr("Record the consent"));
    m_keep->setText(tr("Keep as draft"));
    setTexts(tr("Refer"), tr("Send the referral"));
    fillEstablishments();
    fillProgrammes();
    refreshConsent();
}

void ReferralDialog::fillEstablishments() {
    const QSignalBlocker quiet(m_establishment);
    const QVariant chosen = m_establishment->value();
    const QLocale::Language language = QLocale().language();
    m_establishment->clearChoices();
    for (const Establishment& place : m_offers.establishments) {
        const auto provider = std::ranges::find(m_offers.providers, place.provider, &Provider::id);
        const QString name = place.name.in(language);
        m_establishment->addChoice(provider == m_offers.providers.end()
                                       ? name
                                       : tr("%1 – %2", "centre and provider").arg(name, labelOf(provider->kind)),
                                   place.id.uuid());
    }
    m_establishment->setValue(chosen);
}

void ReferralDialog::fillProgrammes() {
    const QVariant chosen = m_programme->value();
    const QLocale::Language language = QLocale().language();
    m_programme->clearChoices();
    m_programme->addUnknown(tr("The centre chooses"));
    for (const Programme& programme : m_offers.programmes)
        if (programme.establishment == establishment())
            m_programme->addChoice(
                tr("%1 – %2", "programme and level").arg(programme.name.in(language), labelOf(programme.level)),
                programme.id.uuid());
    m_programme->setValue(chosen);
    fillIntakes();
}

void ReferralDialog::fillIntakes() {
    const QVariant chosen = m_intake->value();
    m_intake->clearChoices();
    m_intake->addUnknown(tr("The next one"));
    for (const Intake& intake : m_offers.intakes) {
        const auto count = m_offers.seats.find(intake.id);
        if (intake.programme.uuid() == m_programme->value().toUuid())
            m_intake->addChoice(intakeText(intake, count == m_offers.seats.end() ? SeatCount() : count->second),
                                intake.id.uuid());
    }
    m_intake->setValue(chosen);
    followIntake();
}

/// A place can be held where one is free, or where nobody knows; to wait is always possible.
void ReferralDialog::followIntake() {
    const QVariant chosen = m_seat->currentData();
    const IntakeId intake(m_intake->value().toUuid());
    const auto count = m_offers.seats.find(intake);
    const auto free = count == m_offers.seats.end() ? std::nullopt : count->second.free();
    m_seat->clear();
    m_seat->addItem(tr("none is held"), static_cast<int>(SeatWish::None));
    if (!intake.isNull() && free.value_or(1) > 0)
        m_seat->addItem(tr("hold one meanwhile"), static_cast<int>(SeatWish::Hold));
    if (!intake.isNull())
        m_seat->addItem(tr("on the waiting list"), static_cast<int>(SeatWish::Wait));
    m_seat->setCurrentIndex(std::max(0, m_seat->findData(chosen)));
    m_seat->setEnabled(!intake.isNull());
}

EstablishmentId ReferralDialog::establishment() const {
    return EstablishmentId(m_establishment->value().toUuid());
}

} // namespace tawjih::ui
