#include "tests/support/GuidanceDesk.h"

#include "core/casework/IntakeWriter.h"
#include "core/db/Transaction.h"

#include <stdexcept>

namespace tawjih::test {

namespace {

template <typename T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error("guidance desk: code " + std::to_string(static_cast<int>(result.error().code)) + " " +
                                 result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

GuidanceDesk::GuidanceDesk(vault::Roles roles, Place place)
    : TestDesk(roles, place)
    , catalogue(context())
    , consents(context())
    , referrals(context(), consents)
    , followUps(context()) {
    for (const ProviderKind kind : {ProviderKind::Handicrafts, ProviderKind::Ofppt}) {
        Provider provider;
        provider.kind = kind;
        provider.name.fr = codeOf(kind);
        providers.push_back(must(catalogue.save(provider)));
        Establishment establishment;
        establishment.provider = providers.back().id;
        establishment.name.fr = QStringLiteral("Centre ") + codeOf(kind);
        places.push_back(must(catalogue.save(establishment)));
        Programme programme;
        programme.establishment = places.back().id;
        programme.name.fr = QStringLiteral("Couture");
        programme.trade = QStringLiteral("7531");
        programmes.push_back(must(catalogue.save(programme)));
    }
}

BeneficiaryId GuidanceDesk::addPerson(QDate registeredOn, const QStringList& nationalities) {
    db::Transaction transaction(*db);
    must(transaction.begin());
    IntakeWriter writer(context());
    must(writer.begin());
    PersonIntake intake;
    intake.person.name.givenLatin = QStringLiteral("Awa");
    intake.person.name.familyLatin = QStringLiteral("Diallo");
    intake.person.registeredOn = registeredOn;
    intake.person.nationalities = nationalities;
    must(writer.add(intake));
    must(writer.finish());
    must(transaction.commit());
    return intake.person.id;
}

IntakeId GuidanceDesk::addIntake(std::size_t programme, std::optional<int> seats, std::optional<int> foreignQuota) {
    Intake intake;
    intake.programme = programmes.at(programme).id;
    intake.startsOn = intakeStart();
    intake.seats = seats;
    intake.foreignQuota = foreignQuota;
    return must(catalogue.save(intake)).id;
}

void GuidanceDesk::closeIntake(IntakeId id) {
    Intake intake = must(catalogue.find(id));
    intake.active = false;
    must(catalogue.save(intake));
}

Referral GuidanceDesk::sentTo(BeneficiaryId person, IntakeId intake) {
    const std::size_t place = must(catalogue.find(intake)).programme == programmes[0].id ? 0 : 1;
    consentToShare(person, places[place].id, today());
    Referral referral;
    referral.beneficiary = person;
    referral.establishment = places[place].id;
    referral.intake = intake;
    return must(referrals.send(must(referrals.draft(referral)), today()));
}

void GuidanceDesk::consentToShare(BeneficiaryId person, EstablishmentId establishment, QDate on) {
    Consent consent;
    consent.beneficiary = person;
    consent.purpose = ConsentPurpose::Share;
    consent.establishment = establishment;
    consent.decidedOn = on;
    consent.language = QStringLiteral("fra");
    must(consents.record(consent));
}

Referral GuidanceDesk::draft(BeneficiaryId person, std::size_t place) {
    Referral referral;
    referral.beneficiary = person;
    referral.establishment = places.at(place).id;
    return must(referrals.draft(referral));
}

Referral GuidanceDesk::sent(BeneficiaryId person, std::size_t place, QDate on) {
    consentToShare(person, places.at(place).id, on);
    Referral referral;
    referral.beneficiary = person;
    referral.establishment = places.at(place).id;
    referral.createdOn = on;
    return must(referrals.send(must(referrals.draft(referral)), on));
}

} // namespace tawjih::test
