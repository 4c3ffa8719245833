#include "core/identity/IdentityRepository.h"

#include "core/base/Text.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::identity {

namespace {

const QLatin1String readSql(R"(
SELECT b.id, b.version, b.family_name_latin, b.given_name_latin, b.family_name_arabic, b.given_name_arabic, b.sex, b.birth_date,
       b.birth_precision, b.nationalities, b.phone, b.other_phone, b.document_number, b.address,
       COALESCE(c.number, '') AS number
  FROM beneficiary b LEFT JOIN case_file c ON c.beneficiary_id = b.id)");

PersonOnRecord readRecord(const db::Row& row) {
    PersonOnRecord record;
    Beneficiary& person = record.person;
    person.id = row.get<BeneficiaryId>("id");
    person.stamp.version = row.get<int>("version");
    person.name = {row.get<QString>("family_name_latin"), row.get<QString>("given_name_latin"),
                   row.get<QString>("family_name_arabic"), row.get<QString>("given_name_arabic")};
    person.sex = row.get<Sex>("sex");
    person.birth =
        BirthDate::stored(row.get<std::optional<QDate>>("birth_date"), row.get<BirthPrecision>("birth_precision"));
    person.nationalities = row.get<QString>("nationalities").split(u',', Qt::SkipEmptyParts);
    person.phone = row.get<QString>("phone");
    person.otherPhone = row.get<QString>("other_phone");
    person.documentNumber = row.get<QString>("document_number");
    person.address = row.get<QString>("address");
    record.number = row.get<QString>("number");
    return record;
}

std::vector<NameForm> spellings(const QString& latin, const QString& arabic) {
    std::vector<NameForm> forms;
    for (const QString& name : {latin, arabic})
        if (!name.isEmpty())
            forms.push_back(nameForm(name));
    return forms;
}

} // namespace

SearchEntry PersonOnRecord::entry() const {
    SearchEntry entry;
    entry.id = person.id;
    for (const QString& name :
         {person.name.givenLatin, person.name.familyLatin, person.name.givenArabic, person.name.familyArabic})
        if (!name.isEmpty())
            entry.names << name;
    for (const QString& former : formerNumbers)
        entry.codes << numberTokens(former);
    entry.codes << numberTokens(number) << numberTokens(person.documentNumber) << phoneTokens(person.phone)
                << phoneTokens(person.otherPhone);
    return entry;
}

ComparedPerson comparedPerson(const Beneficiary& person) {
    ComparedPerson compared;
    compared.given = spellings(person.name.givenLatin, person.name.givenArabic);
    compared.family = spellings(person.name.familyLatin, person.name.familyArabic);
    compared.birth = birthParts(person.birth);
    if (person.sex != Sex::NotSaid)
        compared.sex = codeOf(person.sex);
    compared.nationality = person.nationalities.value(0);
    for (const QString& phone : {person.phone, person.otherPhone})
        if (!phone.isEmpty())
            compared.phones << phone;
    if (!person.documentNumber.isEmpty())
        compared.documents << person.documentNumber;
    compared.place = person.address;
    return compared;
}

Status IdentityRepository::each(const Visit& visit) {
    QHash<BeneficiaryId, QStringList> former;
    TRY(m_db.prepare(u"SELECT beneficiary_id, number FROM former_number").each([&](const db::Row& row) {
        former[row.at<BeneficiaryId>(0)] << row.at<QString>(1);
    }));
    return m_db.prepare(QString(readSql)).each([&](const db::Row& row) {
        PersonOnRecord record = readRecord(row);
        record.formerNumbers = former.value(record.person.id);
        return visit(record.entry(), record.person);
    });
}

Result<IdentityRepository::Pairs> IdentityRepository::linked(std::optional<BeneficiaryId> person) {
    const QLatin1String ofOne(person ? " AND (beneficiary_id = :person OR relative_id = :person)" : "");
    db::Statement statement = m_db.prepare(
        QString(QLatin1String("SELECT beneficiary_id, relative_id FROM person_link WHERE ended_on IS NULL") % ofOne));
    if (person)
        statement.bind("person", *person);
    return statement.all(
        [](const db::Row& row) { return std::pair(row.at<BeneficiaryId>(0), row.at<BeneficiaryId>(1)); });
}

Result<bool> IdentityRepository::find(BeneficiaryId id, const Visit& visit) {
    TRY_ASSIGN(const auto record, onRecord(id));
    if (record)
        (void)visit(record->entry(), record->person);
    return record.has_value();
}

Result<std::optional<PersonOnRecord>> IdentityRepository::onRecord(BeneficiaryId id) {
    std::optional<PersonOnRecord> record;
    TRY(m_db.prepare(QString(readSql + QLatin1String(" WHERE b.id = :id")))
            .bind("id", id)
            .each([&record](const db::Row& row) { record.emplace(readRecord(row)); }));
    if (record)
        TRY(m_db.prepare(u"SELECT number FROM former_number WHERE beneficiary_id = :id")
                .bind("id", id)
                .each([&record](const db::Row& row) { record->formerNumbers << row.at<QString>(0); }));
    return record;
}

Result<QHash<BeneficiaryId, int>> IdentityRepository::versions() {
    QHash<BeneficiaryId, int> versions;
    TRY(m_db.prepare(u"SELECT id, version FROM beneficiary").each([&](const db::Row& row) {
        versions.insert(row.at<BeneficiaryId>(0), row.at<int>(1));
    }));
    return versions;
}

Result<std::optional<KnownPerson>> IdentityRepository::known(BeneficiaryId id) {
    TRY_ASSIGN(auto record, onRecord(id));
    if (!record)
        return std::nullopt;
    TRY_ASSIGN(const auto advisor, m_db.prepare(u"SELECT u.display_name FROM case_file c JOIN app_user u ON "
                                                u"u.id = c.advisor_id WHERE c.beneficiary_id = :id")
                                       .bind("id", id)
                                       .first([](const db::Row& row) { return row.at<QString>(0); }));
    return KnownPerson{std::move(record->person), std::move(record->number), advisor.value_or(QString())};
}

} // namespace tawjih::identity
