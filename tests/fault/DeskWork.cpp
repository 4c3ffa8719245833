#include "tests/fault/DeskWork.h"

#include "core/db/Statement.h"

#include <algorithm>
#include <stdexcept>

namespace tawjih::test {

namespace {

EstablishmentId anyPlace(CatalogueService& catalogue) {
    if (const auto known = catalogue.establishments(); known && !known->empty())
        return known->front().id;
    Provider provider;
    provider.name.fr = QStringLiteral("Artisanat");
    const auto saved = catalogue.save(provider);
    Establishment place;
    place.name.fr = QStringLiteral("ISAT");
    place.provider = saved ? saved->id : ProviderId();
    const auto there = catalogue.save(place);
    if (!there)
        throw std::runtime_error("desk work: " + there.error().detail.toStdString());
    return there->id;
}

Consent consentTo(ConsentPurpose purpose, BeneficiaryId person, EstablishmentId place) {
    Consent consent;
    consent.purpose = purpose;
    consent.beneficiary = person;
    consent.establishment = place;
    consent.language = QStringLiteral("fra");
    return consent;
}

} // namespace

QString Trace::line() const {
    return kind + u' ' + id.toString(QUuid::WithoutBraces) + u' ' + text;
}

std::optional<Trace> Trace::fromLine(const QString& line) {
    const QStringList words = line.trimmed().split(u' ');
    const QUuid id(words.value(1));
    if (words.size() != 3 || (id.isNull() && words[0] != QLatin1String("draft")))
        return std::nullopt;
    return Trace{words[0], id, words[2]};
}

bool Trace::isIn(vault::Desk& desk) const {
    ChangeNotifier changes;
    const ServiceContext context = desk.context(changes);
    ConsentService consents(context);
    if (kind == QLatin1String("session")) {
        const auto found = SessionService(context).find(SessionId(id));
        return found && found->note == text;
    }
    if (kind == QLatin1String("draft")) {
        const auto found = vault::DraftStore(context).load(QStringLiteral("session"), id);
        return found && *found && (*found)->text == text;
    }
    if (kind == QLatin1String("colleague")) {
        const auto users = vault::UserService(context, desk.keys()).list();
        return users && desk.keys().table().findUser(UserId(id)) != nullptr &&
               std::ranges::any_of(*users,
                                   [&](const auto& user) { return user.id.uuid() == id && user.login == text; });
    }
    if (kind == QLatin1String("referral") || kind == QLatin1String("sent")) {
        const auto found = ReferralService(context, consents).find(ReferralId(id));
        return found &&
               (kind == QLatin1String("sent") ? found->status == ReferralStatus::Sent : found->message == text);
    }
    const auto person = BeneficiaryService(context).find(BeneficiaryId(id));
    if (!person)
        return false;
    if (kind == QLatin1String("phone"))
        return person->phone == text;
    const auto ledger = consents.ledger(person->id);
    return ledger && (kind == QLatin1String("consent") ? ledger->size() > 1
                                                       : person->name.familyLatin == text && !ledger->empty());
}

DeskWork::DeskWork(vault::Desk& desk, FixedClock& clock, int first)
    : m_desk(desk)
    , m_clock(clock)
    , m_number(first)
    , m_context(desk.context(m_changes))
    , m_catalogue(m_context)
    , m_consents(m_context)
    , m_referrals(m_context, m_consents)
    , m_place(anyPlace(m_catalogue)) {}

Result<Trace> DeskWork::next() {
    m_clock.advance(1);
    auto done = act();
    if (done)
        ++m_number;
    return done;
}

Result<Trace> DeskWork::act() {
    const QString text = QStringLiteral("N%1").arg(m_number);
    switch (m_number % kinds) {
    case 0:
        return receive(text);
    case 1:
        return consent();
    case 2:
        return counsel(text);
    case 3:
        return refer(text);
    case 4:
        return send();
    case 5:
        return changePhone(QStringLiteral("06%1").arg(m_number, 8, 10, QLatin1Char('0')));
    case 6:
        return keepDraft(text);
    default:
        return addColleague(QStringLiteral("advisor%1").arg(m_number));
    }
}

Result<Trace> DeskWork::receive(const QString& text) {
    Beneficiary person;
    person.name.givenLatin = QStringLiteral("Awa");
    person.name.familyLatin = text;
    TRY_ASSIGN(const auto stored,
               IntakeService(m_context).registerPerson(person, OpeningReason::Orientation,
                                                       {consentTo(ConsentPurpose::Record, {}, {})}, m_desk.actor().id));
    m_person = stored.person.id;
    return Trace{QStringLiteral("person"), m_person.uuid(), text};
}

Result<Trace> DeskWork::consent() {
    Consent entry = consentTo(ConsentPurpose::Share, m_person, m_place);
    entry.decidedOn = m_clock.today();
    TRY(m_consents.record(entry));
    return Trace{QStringLiteral("consent"), m_person.uuid(), QStringLiteral("share")};
}

Result<Trace> DeskWork::counsel(const QString& text) {
    CounsellingSession session;
    session.beneficiary = m_person;
    session.heldAt = m_clock.now();
    session.note = text;
    TRY_ASSIGN(const auto stored, SessionService(m_context).save(session));
    return Trace{QStringLiteral("session"), stored.id.uuid(), text};
}

Result<Trace> DeskWork::refer(const QString& text) {
    Referral referral;
    referral.beneficiary = m_person;
    referral.establishment = m_place;
    referral.message = text;
    TRY_ASSIGN(m_referral, m_referrals.draft(referral));
    return Trace{QStringLiteral("referral"), m_referral.id.uuid(), text};
}

Result<Trace> DeskWork::send() {
    TRY_ASSIGN(m_referral, m_referrals.send(m_referral, m_clock.today()));
    return Trace{QStringLiteral("sent"), m_referral.id.uuid(), QStringLiteral("sent")};
}

Result<Trace> DeskWork::changePhone(const QString& text) {
    BeneficiaryService persons(m_context);
    TRY_ASSIGN(Beneficiary person, persons.find(m_person));
    person.phone = text;
    TRY(persons.save(person));
    return Trace{QStringLiteral("phone"), m_person.uuid(), text};
}

Result<Trace> DeskWork::keepDraft(const QString& text) {
    TRY(vault::DraftStore(m_context).save(QStringLiteral("session"), m_person.uuid(), text));
    return Trace{QStringLiteral("draft"), m_person.uuid(), text};
}

Result<Trace> DeskWork::addColleague(const QString& text) {
    vault::UserService users(m_context, m_desk.keys());
    TRY_ASSIGN(const UserId id, users.add({text, QStringLiteral("Salma"), QStringLiteral("neige sur le Toubkal"),
                                           vault::Role::Advisor}));
    return Trace{QStringLiteral("colleague"), id.uuid(), text};
}

QString faultsOf(vault::Desk& desk) {
    if (const Status whole = desk.connection().checkIntegrity(); !whole)
        return QStringLiteral("damaged: ") + whole.error().detail;
    const auto journal = desk.audit().verify();
    if (!journal || journal->finding != audit::Verification::Finding::Intact)
        return QStringLiteral("journal: ") +
               (journal ? QString::number(static_cast<int>(journal->finding)) : journal.error().detail);
    const auto halves = desk.connection()
                            .prepare(u"SELECT count(*) FROM beneficiary WHERE NOT EXISTS (SELECT 1 FROM case_file "
                                     u"WHERE beneficiary_id = beneficiary.id) OR NOT EXISTS (SELECT 1 FROM consent "
                                     u"WHERE beneficiary_id = beneficiary.id)")
                            .value<int>();
    return halves == 0 ? QString() : QStringLiteral("persons received by half");
}

QStringList missingFrom(vault::Desk& desk, const std::vector<Trace>& traces) {
    QStringList missing;
    for (const Trace& trace : traces)
        if (!trace.isIn(desk))
            missing << trace.line();
    return missing;
}

} // namespace tawjih::test
