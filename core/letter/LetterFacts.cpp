#include "core/letter/LetterFacts.h"

#include "core/base/Bidi.h"
#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "core/letter/LetterWords.h"

#include <algorithm>

namespace tawjih {

namespace {

using P = Placeholder;

/// Collects values; an empty text is no value.
class Values {
public:
    explicit Values(const LetterFacts& facts) : m_facts(facts) {}
    void set(P placeholder, const QString& text) { set(placeholder, QStringList{text}); }
    void set(P placeholder, QStringList texts) {
        texts.removeAll(QString());
        if (!texts.isEmpty())
            m_values[placeholder] = texts;
    }
    LetterValues take() {
        for (const auto& [placeholder, text] : m_facts.typed)
            set(placeholder, text.trimmed());
        return std::move(m_values);
    }

private:
    const LetterFacts& m_facts;
    LetterValues m_values;
};

/// In the script of the letter first, the other beside it.
QString personName(const PersonName& name, Language language) {
    const bool arabic = language == Language::Arabic;
    const QString first = arabic ? name.arabic() : name.latin();
    const QString second = arabic ? name.latin() : name.arabic();
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    // The first alone decides the direction of both.
    return QString(first + QStringLiteral(" (") + isolate(second) + QLatin1Char(')'));
}

QString civility(Sex sex, const LetterWords& words) {
    return sex == Sex::Female ? words.ms : sex == Sex::Male ? words.mr : QString();
}

QString birthText(const BirthDate& birth, const Tongue& tongue) {
    if (!birth.isKnown())
        return {};
    if (birth.precision() == BirthPrecision::Day)
        return tongue.date(*birth.date());
    const QString year = QString::number(birth.date()->year());
    return birth.precision() == BirthPrecision::Year ? year : letterWords(tongue.language()).about.arg(year);
}

QStringList documents(const Beneficiary& person, bool held, const Tongue& tongue) {
    QStringList names;
    for (const DocumentState& document : person.documents) {
        const bool has = document.status == DocumentStatus::Held;
        if (document.status != DocumentStatus::Waived && has == held)
            names << tongue.label(document.kind);
    }
    return names;
}

void setPerson(Values& values, const Beneficiary& person, const Tongue& tongue) {
    values.set(P::Person, personName(person.name, tongue.language()));
    values.set(P::Civility, civility(person.sex, letterWords(tongue.language())));
    values.set(P::BirthDate, birthText(person.birth, tongue));
    if (!person.nationalities.isEmpty())
        values.set(P::Nationality, countryName(person.nationalities.front(), tongue.code()));
    QStringList wishes;
    for (const QString& trade : person.interests)
        wishes << tradeName(trade, tongue.code());
    values.set(P::Wishes, wishes);
    values.set(P::DocumentsHeld, documents(person, true, tongue));
    values.set(P::DocumentsMissing, documents(person, false, tongue));
}

/// A city as the desk wrote it, or under the name that the language has for it.
QString cityName(const QString& city, const Tongue& tongue) {
    for (const auto* places : {&provinces(), &regions()}) {
        const auto known = std::ranges::find_if(*places, [&](const Place& place) { return place.fr == city; });
        if (known != places->end())
            return known->name(tongue.code());
    }
    return city;
}

/// A telephone number on one line, from left to right.
QString phoneNumber(QString phone) {
    return isolateLtr(phone.replace(u' ', QChar::Nbsp));
}

void setDesk(Values& values, const vault::DeskIdentity& desk, const Tongue& tongue, bool discreet) {
    if (!discreet)
        values.set(P::Desk, desk.name(tongue.code()));
    values.set(P::DeskAddress, desk.address);
    values.set(P::DeskPhone, phoneNumber(desk.phone));
    values.set(P::City, cityName(desk.city, tongue));
    values.set(P::Authorisation, desk.authorisation);
    QStringList place{isolate(desk.address), cityName(desk.city, tongue)};
    place.removeAll(QString());
    if (!desk.address.isEmpty())
        values.set(P::AppointmentPlace, tongue.list(place));
}

void setTraining(Values& values, const LetterFacts& facts, const Tongue& tongue) {
    const QLocale::Language language = tongue.locale().language();
    if (facts.establishment) {
        values.set(P::Establishment, facts.establishment->name.in(language));
        values.set(P::EstablishmentAddress, facts.establishment->address);
        values.set(P::EstablishmentPhone, phoneNumber(facts.establishment->phone));
    }
    if (facts.programme) {
        values.set(P::Programme, facts.programme->name.in(language));
        values.set(P::Level, tongue.label(facts.programme->level));
    }
    if (facts.intakeStart)
        values.set(P::IntakeStart, tongue.date(*facts.intakeStart));
    if (facts.answerBy)
        values.set(P::AnswerBy, tongue.date(*facts.answerBy));
    values.set(P::Message, facts.message);
}

void setSession(Values& values, const CounsellingSession& session, const Tongue& tongue) {
    const QDateTime at = session.heldAt.toLocalTime();
    for (const P day : {P::AppointmentDate, P::VisitDate})
        values.set(day, tongue.date(at.date()));
    values.set(P::AppointmentTime, tongue.time(at.time()));
    values.set(P::VisitKind, tongue.label(session.kind));
    if (!session.nextStep)
        return;
    values.set(P::NextStep, session.nextStep->text);
    if (session.nextStep->due)
        values.set(P::NextStepDue, tongue.date(*session.nextStep->due));
}

/// Without the marks of direction, which stand between a word's letters for nobody.
QString plain(QString text) {
    return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// A text of a letter may speak of the person's rights itself.
bool namesTheLaw(const std::vector<LetterBlock>& blocks) {
    return std::ranges::any_of(
        blocks, [](const LetterBlock& block) { return plain(block.text()).contains(QLatin1String("09-08")); });
}

LetterColumn columnOf(const LetterForm& form, const LetterFacts& facts, const LetterTemplate& letter,
                      const Tongue& tongue, std::vector<LetterProblem>& problems) {
    const LetterWords& words = letterWords(tongue.language());
    const vault::DeskIdentity& desk = facts.desk;
    auto filled = LetterMarkup::fill(letter, letterValues(facts, tongue, form.discreet),
                                     tongue.list({{}, {}})); // the comma alone
    problems.insert(problems.end(), filled.problems.begin(), filled.problems.end());

    LetterColumn column;
    column.language = tongue.language();
    if (!form.discreet)
        column.deskName = desk.name(tongue.code());
    if (!desk.address.isEmpty())
        column.contact << isolate(desk.address);
    if (!desk.phone.isEmpty())
        column.contact << words.phone.arg(phoneNumber(desk.phone));
    const QString date = tongue.date(facts.date);
    column.placeAndDate =
        desk.city.isEmpty() ? words.onlyDate.arg(date) : words.placeAndDate.arg(cityName(desk.city, tongue), date);
    column.reference = words.reference.arg(isolateLtr(facts.reference.text()));
    column.title = std::move(filled.title);
    column.blocks = std::move(filled.blocks);
    QStringList legal;
    if (!namesTheLaw(column.blocks))
        legal << words.law;
    if (!desk.authorisation.isEmpty())
        legal << words.authorisation.arg(isolateLtr(desk.authorisation));
    column.legal = legal.join(QStringLiteral(" · "));
    return column;
}

/// The centre's public page, else its place on the map (RFC 5870); never anything about the person.
void setCode(LetterContent& content, const Establishment& place) {
    const QString page = place.website.trimmed();
    if (page.startsWith(QLatin1String("http://")) || page.startsWith(QLatin1String("https://"))) {
        content.qr = page;
    } else if (place.latitude && place.longitude) {
        constexpr int decimals = 5; // about a metre
        content.qrIsPlace = true;
        content.qr =
            QStringLiteral("geo:%1,%2").arg(*place.latitude, 0, 'f', decimals).arg(*place.longitude, 0, 'f', decimals);
    }
}

void checkDiscretion(const LetterContent& content, const LetterFacts& facts, std::vector<LetterProblem>& problems) {
    for (const LetterColumn& column : content.columns) {
        QStringList said{column.title, column.placeAndDate, column.legal, content.advisor};
        said += column.contact;
        for (const LetterBlock& block : column.blocks)
            said << block.text();
        said << content.qr;
        const QString found = indiscretionIn(said.join(QLatin1Char('\n')), facts.desk);
        if (!found.isEmpty())
            problems.push_back({LetterProblem::Kind::Indiscreet, column.language, found, 0});
    }
}

} // namespace

LetterValues letterValues(const LetterFacts& facts, const Tongue& tongue, bool discreet) {
    Values values(facts);
    setPerson(values, facts.person, tongue);
    setDesk(values, facts.desk, tongue, discreet);
    setTraining(values, facts, tongue);
    if (facts.session)
        setSession(values, *facts.session, tongue);
    values.set(P::CaseNumber, facts.caseNumber);
    values.set(P::Advisor, facts.advisor);
    values.set(P::Date, tongue.date(facts.date));
    values.set(P::Reference, facts.reference.text());
    return values.take();
}

LetterContent composeLetter(const LetterForm& form, const LetterFacts& facts,
                            const std::vector<LetterTemplate>& templates) {
    LetterContent content;
    content.form = form;
    content.reference = facts.reference;
    content.advisor = facts.advisor;
    for (const LetterTemplate& letter : templates)
        content.columns.push_back(columnOf(form, facts, letter, Tongue(letter.language), content.problems));
    if (facts.establishment && form.kind == LetterKind::Referral)
        setCode(content, *facts.establishment);
    if (form.discreet)
        checkDiscretion(content, facts, content.problems);
    return content;
}

QString indiscretionIn(const QString& text, const vault::DeskIdentity& desk) {
    const QString said = plain(text);
    QStringList words = desk.names();
    words << QStringLiteral("migrant") << QStringLiteral("migration") << QStringLiteral("مهاجر")
          << QStringLiteral("هجرة");
    const auto found = std::ranges::find_if(words, [&](const QString& word) {
        return !word.trimmed().isEmpty() && said.contains(word.trimmed(), Qt::CaseInsensitive);
    });
    return found == words.end() ? QString() : *found;
}

LetterFacts sampleFacts(const vault::DeskIdentity& desk, QDate today) {
    LetterFacts facts;
    facts.desk = desk;
    if (facts.desk.city.isEmpty())
        facts.desk.city = QStringLiteral("Casablanca");
    if (facts.desk.address.isEmpty())
        facts.desk.address = QStringLiteral("12, rue des Écoles");
    if (facts.desk.phone.isEmpty())
        facts.desk.phone = QStringLiteral("0522 00 00 00");
    facts.date = today;
    facts.reference = LetterReference::random();
    facts.person.name = {QStringLiteral("Diallo"), QStringLiteral("Awa"), QStringLiteral("ديالو"),
                         QStringLiteral("أوا")};
    facts.person.sex = Sex::Female;
    facts.person.birth = BirthDate::exact(QDate(1999, 3, 5));
    facts.person.nationalities = {QStringLiteral("CIV")};
    facts.person.interests = {QStringLiteral("7531"), QStringLiteral("7533")};
    facts.person.documents = {{DocumentKind::ResidenceTitle, DocumentStatus::Held},
                              {DocumentKind::Photo, DocumentStatus::Held},
                              {DocumentKind::SchoolCertificate, DocumentStatus::Missing}};
    facts.caseNumber = QStringLiteral("CAS-2026-00421");
    facts.advisor = QStringLiteral("A. Benali");
    Establishment place;
    place.name = {QStringLiteral("Institut spécialisé des arts traditionnels"),
                  QStringLiteral("المعهد المتخصص في فنون الصناعة التقليدية"),
                  QStringLiteral("Institute of Traditional Arts")};
    place.address = QStringLiteral("Boulevard Moulay Rachid, Casablanca");
    place.phone = QStringLiteral("0522 00 00 01");
    place.website = QStringLiteral("https://www.artisanat.gov.ma");
    facts.establishment = place;
    Programme programme;
    programme.name = {QStringLiteral("Couture"), QStringLiteral("الخياطة"), QStringLiteral("Sewing")};
    programme.level = TrainingLevel::Qualification;
    facts.programme = programme;
    facts.intakeStart = today.addDays(40);
    facts.answerBy = today.addDays(30);
    CounsellingSession session;
    session.heldAt = QDateTime(today, QTime(10, 30)).toUTC();
    session.kind = SessionKind::CareerPlan;
    session.nextStep = NextStep{QStringLiteral("ISAT – 0522 00 00 01"), today.addDays(10), {}};
    facts.session = session;
    return facts;
}

} // namespace tawjih
