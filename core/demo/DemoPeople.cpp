#include "core/demo/DemoPeople.h"

#include <QFile>

#include <algorithm>

namespace tawjih::demo {

struct DemoPeople::Country {
    const char* code;
    int weight; ///< per cent of the desk's persons
    int women;  ///< per cent
    int sahel;  ///< per cent of given names from that pool; the rest from the coast's
    bool arab;
    const char* language;
    int french; ///< per cent who speak French
};

// Nationalities and the share of women: HCP 2021 as domain.md gives them; "other" is spread over five neighbours.
const std::array<DemoPeople::Country, 14> DemoPeople::countries = {{
    {"CIV", 22, 54, 55, false, "dyu", 85},
    {"SEN", 21, 38, 95, false, "wol", 60},
    {"GIN", 12, 28, 96, false, "fuf", 55},
    {"COD", 9, 54, 0, false, "lin", 80},
    {"CMR", 8, 45, 15, false, "fra", 75},
    {"SYR", 6, 40, 0, true, "apc", 10},
    {"MLI", 5, 30, 96, false, "bam", 50},
    {"CAF", 3, 33, 25, false, "sag", 60},
    {"YEM", 2, 35, 0, true, "arb", 5},
    {"NGA", 3, 42, 30, false, "hau", 5},
    {"COG", 3, 45, 0, false, "lin", 80},
    {"BFA", 2, 35, 80, false, "dyu", 60},
    {"TGO", 2, 45, 20, false, "fra", 75},
    {"GMB", 2, 25, 95, false, "wol", 5},
}};

namespace {

// Crafts of ISAT Moulay Rachid first: they are what people come for. ISCO-08.
constexpr std::array trades = {"7531", "7115", "7522", "7221", "7313", "7122", "7317", "7123",
                               "7113", "5141", "5142", "5120", "7411", "7126", "7231"};

constexpr std::array arrondissements = {"01", "03", "07", "11", "13", "21", "23", "25", "31",
                                        "41", "51", "53", "61", "63", "71", "73", "81"};

QString digits(DemoRandom& random, int count) {
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + static_cast<char16_t>(random.between(0, 9)));
    return text;
}

} // namespace

DemoPeople::DemoPeople() {
    QFile file(QStringLiteral(":/data/demo-names.tsv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const auto fields = line.split(QLatin1Char('\t'));
        if (fields.size() == 4)
            m_names[fields[0] + QLatin1Char('/') + fields[1]].push_back({fields[2], fields[3]});
    }
}

const DemoPeople::Country& DemoPeople::pickCountry(DemoRandom& random) {
    int left = random.between(1, 100);
    for (const auto& country : countries)
        if ((left -= country.weight) <= 0)
            return country;
    return countries.front();
}

void DemoPeople::nameFor(Beneficiary& person, const Country& country, DemoRandom& random) const {
    const QString pool = country.arab                   ? QStringLiteral("arab")
                         : random.chance(country.sahel) ? QStringLiteral("sahel")
                                                        : QStringLiteral("coast");
    const QString kind = person.sex == Sex::Female ? QStringLiteral("/f") : QStringLiteral("/m");
    const Name& given = random.any(*m_names.constFind(pool + kind));
    const Name& family = random.any(*m_names.constFind(QLatin1String(country.code) + QStringLiteral("/s")));
    person.name.givenLatin = given.latin;
    person.name.familyLatin = family.latin;
    // Arabic is written down for about two in three; for a few Arabic speakers it is the only script.
    if (country.arab || random.chance(60)) {
        person.name.givenArabic = given.arabic;
        person.name.familyArabic = family.arabic;
    }
    if (country.arab && random.chance(10))
        person.name.givenLatin = person.name.familyLatin = QString();
}

void DemoPeople::schoolAndWork(Beneficiary& person, DemoRandom& random) {
    using enum EducationLevel;
    person.educationLevel = random.pick<EducationLevel>({{None, 13},
                                                         {Primary, 10},
                                                         {Primary6, 7},
                                                         {Lower, 11},
                                                         {Lower3, 8},
                                                         {Upper, 14},
                                                         {Bac2, 4},
                                                         {Bac, 9},
                                                         {Higher, 20},
                                                         {NotSaid, 4}});
    if (person.educationLevel == Bac || person.educationLevel == Higher) {
        person.diploma = person.educationLevel == Bac ? QStringLiteral("Baccalauréat") : QStringLiteral("Licence");
        person.diplomaEquivalence = random.pick<EquivalenceStatus>({{EquivalenceStatus::ToRequest, 45},
                                                                    {EquivalenceStatus::Requested, 20},
                                                                    {EquivalenceStatus::Obtained, 25},
                                                                    {EquivalenceStatus::NotSaid, 10}});
    }
    const bool woman = person.sex == Sex::Female;
    person.employmentStatus = random.pick<EmploymentStatus>({{EmploymentStatus::Employed, woman ? 28 : 36},
                                                             {EmploymentStatus::SelfEmployed, woman ? 12 : 18},
                                                             {EmploymentStatus::Unemployed, 27},
                                                             {EmploymentStatus::Inactive, woman ? 25 : 12},
                                                             {EmploymentStatus::Student, 7}});
    if (random.chance(32)) {
        person.trade = QLatin1String(random.any(trades));
        person.practiceYears = random.between(0, 12);
        if (random.chance(45))
            person.earlierTraining = QStringLiteral("Apprentissage");
    }
    const int wishes = random.between(1, 3);
    for (int i = 0; i < wishes; ++i) {
        const QString wish = QLatin1String(random.any(trades));
        if (!person.interests.contains(wish))
            person.interests.push_back(wish);
    }
    if (woman && random.chance(35))
        person.constraints.push_back(Constraint::Childcare);
    if (random.chance(18))
        person.constraints.push_back(Constraint::Transport);
    if (random.chance(15))
        person.constraints.push_back(Constraint::Hours);
    if (random.chance(10))
        person.constraints.push_back(Constraint::Income);
}

void DemoPeople::languagesFor(Beneficiary& person, const Country& country, DemoRandom& random) {
    using enum CefrLevel;
    const QString native = QLatin1String(country.language);
    const auto level = [&random] { return random.pick<CefrLevel>({{A1, 1}, {A2, 2}, {B1, 3}, {B2, 3}, {C1, 2}}); };
    person.languages.push_back({native, Native, native == QLatin1String("fra") ? B2 : NotSaid});
    if (native != QLatin1String("fra") && random.chance(country.french))
        person.languages.push_back(
            {QStringLiteral("fra"), level(), random.pick<CefrLevel>({{None, 2}, {A2, 2}, {B1, 3}, {B2, 3}})});
    if (random.chance(21))
        person.languages.push_back({QStringLiteral("ary"), level(), NotSaid});
    if (country.french < 20 && !country.arab)
        person.languages.push_back({QStringLiteral("eng"), level(), level()});
}

void DemoPeople::papersAndContact(Beneficiary& person, DemoRandom& random) {
    using enum ResidenceStatus;
    person.residenceStatus = random.pick<ResidenceStatus>({{Registration, 38},
                                                           {Residence, 14},
                                                           {RefugeeCard, 9},
                                                           {RefugeeUnhcr, 5},
                                                           {AsylumSeeker, 8},
                                                           {Receipt, 12},
                                                           {Student, 5},
                                                           {Minor, 1},
                                                           {None, 5},
                                                           {Undisclosed, 3}});
    if (person.residenceStatus == Registration || person.residenceStatus == Residence ||
        person.residenceStatus == RefugeeCard) {
        person.residenceExpiresOn = person.registeredOn.addDays(random.between(30, 1100));
        person.documentNumber = QStringLiteral("D") + digits(random, 7);
    }
    person.phone =
        QStringLiteral("06 00 %1 %2 %3").arg(digits(random, 2)).arg(digits(random, 2)).arg(digits(random, 2));
    person.preferredContact =
        random.pick<ContactWay>({{ContactWay::WhatsApp, 5}, {ContactWay::Phone, 4}, {ContactWay::Message, 1}});
    person.safeToContact = random.pick<Certainty>({{Certainty::Yes, 92}, {Certainty::No, 3}, {Certainty::NotSaid, 5}});
    person.arrondissement = QStringLiteral("06.141.01.") + QLatin1String(random.any(arrondissements));
    person.maritalStatus = random.pick<MaritalStatus>({{MaritalStatus::Single, 54},
                                                       {MaritalStatus::Married, 36},
                                                       {MaritalStatus::Divorced, 7},
                                                       {MaritalStatus::Widowed, 3}});
    person.dependants = random.pick<int>({{0, 55}, {1, 16}, {2, 14}, {3, 9}, {4, 6}});
    person.householdSize = 1 + *person.dependants + (person.maritalStatus == MaritalStatus::Married ? 1 : 0);
    person.documents.push_back(
        {DocumentKind::ResidenceTitle, person.residenceExpiresOn ? DocumentStatus::Held : DocumentStatus::Required});
    person.documents.push_back(
        {DocumentKind::Passport, random.chance(78) ? DocumentStatus::Held : DocumentStatus::Missing});
    if (person.educationLevel != EducationLevel::None)
        person.documents.push_back(
            {DocumentKind::SchoolCertificate, random.chance(45) ? DocumentStatus::Held : DocumentStatus::Missing});
    person.documents.push_back(
        {DocumentKind::Photo, random.chance(60) ? DocumentStatus::Held : DocumentStatus::Required});
    person.sentBy = random.pick<QString>({{QStringLiteral("Association"), 30},
                                          {QStringLiteral("Bouche à oreille"), 40},
                                          {QStringLiteral("Entraide Nationale"), 12},
                                          {QStringLiteral("HCR"), 8},
                                          {QString(), 10}});
}

Beneficiary DemoPeople::make(DemoRandom& random, QDate registeredOn) const {
    const Country& country = pickCountry(random);
    Beneficiary person;
    person.registeredOn = registeredOn;
    person.sex = random.chance(country.women) ? Sex::Female : Sex::Male;
    person.nationalities = {QLatin1String(country.code)};
    nameFor(person, country, random);

    const auto [low, high] =
        random.pick<std::pair<int, int>>({{{15, 29}, 42}, {{30, 44}, 44}, {{45, 59}, 12}, {{60, 74}, 2}});
    const QDate born = registeredOn.addYears(-random.between(low, high)).addDays(-random.between(1, 364));
    person.birth = random.pick<BirthPrecision>(
                       {{BirthPrecision::Day, 88}, {BirthPrecision::Year, 7}, {BirthPrecision::Estimated, 5}}) ==
                           BirthPrecision::Day
                       ? BirthDate::exact(born)
                   : random.chance(60) ? BirthDate::year(born.year())
                                       : BirthDate::estimated(born.year());
    schoolAndWork(person, random);
    languagesFor(person, country, random);
    papersAndContact(person, random);
    return person;
}

} // namespace tawjih::demo
