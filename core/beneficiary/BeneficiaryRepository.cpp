#include "core/beneficiary/BeneficiaryRepository.h"

#include "core/beneficiary/Papers.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

#include <QUrl>

namespace tawjih {

namespace {

constexpr QLatin1Char listSeparator(',');
constexpr QLatin1Char partSeparator(':');
const QLatin1String noTraining("none"); // asked, and there is none

const db::VersionedTable beneficiaryTable{
    QLatin1String("beneficiary"),
    QLatin1String(
        "external_id, family_name_latin, given_name_latin, "
        "family_name_arabic, given_name_arabic, sex, birth_date, birth_precision, nationalities, phone, "
        "other_phone, email, preferred_contact, safe_to_contact, contact_note, address, arrondissement, "
        "residence_status, document_number, residence_expires_on, marital_status, household_size, "
        "dependants, education_level, bac_stream, diploma, diploma_equivalence, earlier_training, earlier_levels, "
        "trade, practice_years, "
        "languages, employment_status, interests, constraints, documents, sent_by, remarks, registered_on")};
const QString beneficiaryColumns = beneficiaryTable.columns();

QStringList splitList(const QString& text) {
    return text.split(listSeparator, Qt::SkipEmptyParts);
}

// One code of a list; an unknown one is damage, as in every other column.
template <typename E>
E known(QStringView code) {
    if (const auto value = fromCode<E>(code))
        return *value;
    throw db::RowError("beneficiary holds an unknown code in a list");
}

QString writeLanguages(const std::vector<LanguageSkill>& skills) {
    QStringList parts;
    for (const LanguageSkill& skill : skills)
        parts << QString(skill.language + partSeparator + codeOf(skill.spoken) + partSeparator + codeOf(skill.written));
    return parts.join(listSeparator);
}

std::vector<LanguageSkill> readLanguages(const QString& text) {
    std::vector<LanguageSkill> skills;
    for (const QString& part : splitList(text)) {
        const QStringList pieces = part.split(partSeparator);
        skills.push_back({pieces.value(0), known<CefrLevel>(pieces.value(1)), known<CefrLevel>(pieces.value(2))});
    }
    return skills;
}

QString writeConstraints(const std::vector<Constraint>& constraints) {
    QStringList parts;
    for (const Constraint constraint : constraints)
        parts << codeOf(constraint);
    return parts.join(listSeparator);
}

std::vector<Constraint> readConstraints(const QString& text) {
    std::vector<Constraint> constraints;
    for (const QString& part : splitList(text))
        constraints.push_back(known<Constraint>(part));
    return constraints;
}

// The last parts are left out where they say nothing, as before there were any. A note may hold the separators.
QString writeDocument(const DocumentState& document) {
    QStringList pieces{codeOf(document.kind), codeOf(document.status)};
    if (document.expiresOn || !document.note.isEmpty())
        pieces << (document.expiresOn ? document.expiresOn->toString(Qt::ISODate) : QString());
    if (!document.note.isEmpty())
        pieces << QString::fromLatin1(QUrl::toPercentEncoding(document.note));
    return pieces.join(partSeparator);
}

DocumentState readDocument(const QString& part) {
    const QStringList pieces = part.split(partSeparator);
    DocumentState document{known<DocumentKind>(pieces.value(0)), known<DocumentStatus>(pieces.value(1)), {}, {}};
    if (!pieces.value(2).isEmpty()) {
        document.expiresOn = QDate::fromString(pieces.value(2), Qt::ISODate);
        if (!document.expiresOn->isValid())
            throw db::RowError("beneficiary holds a malformed date in a list");
    }
    document.note = QUrl::fromPercentEncoding(pieces.value(3).toLatin1());
    return document;
}

QString writeDocuments(const std::vector<DocumentState>& documents) {
    QStringList parts;
    for (const DocumentState& document : documents)
        parts << writeDocument(document);
    return parts.join(listSeparator);
}

std::vector<DocumentState> readDocuments(const QString& text) {
    std::vector<DocumentState> documents;
    for (const QString& part : splitList(text))
        documents.push_back(readDocument(part));
    return documents;
}

QString writeTrainings(const std::optional<std::vector<EarlierTraining>>& trainings) {
    if (!trainings)
        return {};
    if (trainings->empty())
        return noTraining;
    QStringList parts;
    for (const EarlierTraining& training : *trainings)
        parts << QString(codeOf(training.level) + partSeparator + training.trade);
    return parts.join(listSeparator);
}

std::optional<std::vector<EarlierTraining>> readTrainings(const QString& text) {
    if (text.isEmpty())
        return std::nullopt;
    std::vector<EarlierTraining> trainings;
    if (text == noTraining)
        return trainings;
    for (const QString& part : splitList(text)) {
        const QStringList pieces = part.split(partSeparator);
        trainings.push_back({known<TrainingLevel>(pieces.value(0)), pieces.value(1)});
    }
    return trainings;
}

Beneficiary readPerson(const db::Row& row) {
    Beneficiary person;
    db::readStamp(row, person);
    person.externalId = row.get<QString>("external_id");
    person.name.familyLatin = row.get<QString>("family_name_latin");
    person.name.givenLatin = row.get<QString>("given_name_latin");
    person.name.familyArabic = row.get<QString>("family_name_arabic");
    person.name.givenArabic = row.get<QString>("given_name_arabic");
    person.sex = row.get<Sex>("sex");
    const auto birthDate = row.get<std::optional<QDate>>("birth_date");
    person.birth = BirthDate::stored(birthDate, row.get<BirthPrecision>("birth_precision"));
    person.nationalities = splitList(row.get<QString>("nationalities"));
    person.phone = row.get<QString>("phone");
    person.otherPhone = row.get<QString>("other_phone");
    person.email = row.get<QString>("email");
    person.preferredContact = row.get<ContactWay>("preferred_contact");
    person.safeToContact = row.get<Certainty>("safe_to_contact");
    person.contactNote = row.get<QString>("contact_note");
    person.address = row.get<QString>("address");
    person.arrondissement = row.get<QString>("arrondissement");
    person.residenceStatus = row.get<ResidenceStatus>("residence_status");
    person.documentNumber = row.get<QString>("document_number");
    person.residenceExpiresOn = row.get<std::optional<QDate>>("residence_expires_on");
    person.maritalStatus = row.get<MaritalStatus>("marital_status");
    person.householdSize = row.get<std::optional<int>>("household_size");
    person.dependants = row.get<std::optional<int>>("dependants");
    person.educationLevel = row.get<EducationLevel>("education_level");
    person.bacStream = row.get<BacStream>("bac_stream");
    person.diploma = row.get<QString>("diploma");
    person.diplomaEquivalence = row.get<EquivalenceStatus>("diploma_equivalence");
    person.earlierTraining = row.get<QString>("earlier_training");
    person.earlierLevels = readTrainings(row.get<QString>("earlier_levels"));
    person.trade = row.get<QString>("trade");
    person.practiceYears = row.get<std::optional<int>>("practice_years");
    person.languages = readLanguages(row.get<QString>("languages"));
    person.employmentStatus = row.get<EmploymentStatus>("employment_status");
    person.interests = splitList(row.get<QString>("interests"));
    person.constraints = readConstraints(row.get<QString>("constraints"));
    person.documents = readDocuments(row.get<QString>("documents"));
    person.sentBy = row.get<QString>("sent_by");
    person.remarks = row.get<QString>("remarks");
    person.registeredOn = row.get<QDate>("registered_on");
    return person;
}

void bindPerson(db::Statement& statement, const Beneficiary& person) {
    db::bindStamp(statement, person)
        .bind("external_id", person.externalId)
        .bind("family_name_latin", person.name.familyLatin)
        .bind("given_name_latin", person.name.givenLatin)
        .bind("family_name_arabic", person.name.familyArabic)
        .bind("given_name_arabic", person.name.givenArabic)
        .bind("sex", person.sex)
        .bind("birth_date", person.birth.date())
        .bind("birth_precision", person.birth.precision())
        .bind("nationalities", person.nationalities.join(listSeparator))
        .bind("phone", person.phone)
        .bind("other_phone", person.otherPhone)
        .bind("email", person.email)
        .bind("preferred_contact", person.preferredContact)
        .bind("safe_to_contact", person.safeToContact)
        .bind("contact_note", person.contactNote)
        .bind("address", person.address)
        .bind("arrondissement", person.arrondissement)
        .bind("residence_status", person.residenceStatus)
        .bind("document_number", person.documentNumber)
        .bind("residence_expires_on", person.residenceExpiresOn)
        .bind("marital_status", person.maritalStatus)
        .bind("household_size", person.householdSize)
        .bind("dependants", person.dependants)
        .bind("education_level", person.educationLevel)
        .bind("bac_stream", person.bacStream)
        .bind("diploma", person.diploma)
        .bind("diploma_equivalence", person.diplomaEquivalence)
        .bind("earlier_training", person.earlierTraining)
        .bind("earlier_levels", writeTrainings(person.earlierLevels))
        .bind("trade", person.trade)
        .bind("practice_years", person.practiceYears)
        .bind("languages", writeLanguages(person.languages))
        .bind("employment_status", person.employmentStatus)
        .bind("interests", person.interests.join(listSeparator))
        .bind("constraints", writeConstraints(person.constraints))
        .bind("documents", writeDocuments(person.documents))
        .bind("sent_by", person.sentBy)
        .bind("remarks", person.remarks)
        .bind("registered_on", person.registeredOn);
}

} // namespace

Result<std::optional<Beneficiary>> BeneficiaryRepository::find(BeneficiaryId id) {
    // Of whoever was erased nothing is left to be read or changed.
    const QString sql = QStringLiteral("SELECT %1 FROM beneficiary WHERE id = :id AND NOT EXISTS (SELECT 1 FROM "
                                       "erasure_person e WHERE e.beneficiary_id = beneficiary.id AND e.state = "
                                       "'erased')")
                            .arg(beneficiaryColumns);
    return m_connection.prepare(sql).bind("id", id).first(readPerson);
}

Status BeneficiaryRepository::update(const Beneficiary& person) {
    TRY(db::replace(m_connection, beneficiaryTable, person, bindPerson));
    TRY(removePapers(person.id));
    db::Statement papers = papersStatement(m_connection);
    return insertPapers(papers, person);
}

Status BeneficiaryRepository::removePapers(BeneficiaryId id) {
    TRY(m_connection.prepare(u"DELETE FROM paper_expiry WHERE beneficiary_id = :id").bind("id", id).run());
    return {};
}

Result<std::vector<Beneficiary>> BeneficiaryRepository::versions(BeneficiaryId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM beneficiary_history WHERE id = :id UNION ALL "
                                       "SELECT %1 FROM beneficiary WHERE id = :id ORDER BY version")
                            .arg(beneficiaryColumns);
    return m_connection.prepare(sql).bind("id", id).all(readPerson);
}

Result<std::optional<Beneficiary>> BeneficiaryRepository::asOf(BeneficiaryId id, const QDateTime& instant) {
    const QString sql =
        QStringLiteral("SELECT %1 FROM beneficiary WHERE id = :id AND recorded_at <= :instant UNION ALL "
                       "SELECT %1 FROM beneficiary_history WHERE id = :id AND recorded_at <= :instant "
                       "AND superseded_at > :instant")
            .arg(beneficiaryColumns);
    return m_connection.prepare(sql).bind("id", id).bind("instant", instant).first(readPerson);
}

Status BeneficiaryRepository::eachWithOpenCase(const std::function<bool(const Beneficiary&)>& visit) {
    const QString sql = QStringLiteral("SELECT %1 FROM beneficiary WHERE id IN "
                                       "(SELECT beneficiary_id FROM case_file WHERE status <> 'closed')")
                            .arg(beneficiaryColumns);
    return m_connection.prepare(sql).each([&visit](const db::Row& row) { return visit(readPerson(row)); });
}

Result<std::vector<LikelySame>> BeneficiaryRepository::withTokens(const QStringList& tokens, int limit) {
    QString sql =
        QStringLiteral("SELECT b.id, COALESCE(c.number, '') AS number, b.family_name_latin, b.given_name_latin, "
                       "b.family_name_arabic, b.given_name_arabic, b.birth_date, b.birth_precision FROM search_token t "
                       "JOIN beneficiary b ON b.id = t.beneficiary_id LEFT JOIN case_file c ON c.beneficiary_id = b.id "
                       "WHERE t.token = :token0");
    for (qsizetype i = 1; i < tokens.size(); ++i)
        sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM search_token o WHERE o.beneficiary_id = t.beneficiary_id "
                              "AND o.token = :token%1)")
                   .arg(i);
    sql += QStringLiteral(" ORDER BY b.id LIMIT :most");
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("most", limit);
    for (qsizetype i = 0; i < tokens.size(); ++i)
        statement.bind(qPrintable(QStringLiteral("token%1").arg(i)), tokens[i]);
    return statement.all([](const db::Row& row) {
        LikelySame same;
        same.id = row.get<BeneficiaryId>("id");
        same.number = row.get<QString>("number");
        PersonName name;
        name.familyLatin = row.get<QString>("family_name_latin");
        name.givenLatin = row.get<QString>("given_name_latin");
        name.familyArabic = row.get<QString>("family_name_arabic");
        name.givenArabic = row.get<QString>("given_name_arabic");
        same.latinName = name.latin();
        same.arabicName = name.arabic();
        const auto birthDate = row.get<std::optional<QDate>>("birth_date");
        same.birth = BirthDate::stored(birthDate, row.get<BirthPrecision>("birth_precision"));
        return same;
    });
}

db::Statement BeneficiaryRepository::insertStatement(db::Connection& connection) {
    return connection.prepare(beneficiaryTable.insertSql());
}

db::Statement BeneficiaryRepository::papersStatement(db::Connection& connection) {
    return connection.prepare(
        u"INSERT INTO paper_expiry (beneficiary_id, document, expires_on) VALUES (:person, :document, :expires_on)");
}

Status BeneficiaryRepository::insertPapers(db::Statement& statement, const Beneficiary& person) {
    for (const DatedPaper& paper : Papers::dated(person))
        if (paper.document != DocumentKind::ResidenceTitle || !person.residenceExpiresOn)
            TRY(statement.bind("person", person.id)
                    .bind("document", paper.document)
                    .bind("expires_on", paper.expiresOn)
                    .run());
    return {};
}

Status BeneficiaryRepository::insert(db::Statement& statement, const Beneficiary& person) {
    bindPerson(statement, person);
    TRY(statement.run());
    return {};
}

} // namespace tawjih
