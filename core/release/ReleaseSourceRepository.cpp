#include "core/release/ReleaseSourceRepository.h"

#include "core/beneficiary/BirthDate.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::release {

namespace {

using Values = QHash<Attribute, QString>;

void put(Values& values, Attribute attribute, const QString& code) {
    if (!code.isEmpty())
        values.insert(attribute, code);
}

/// Of several codes the first: lists are kept in the order in which they matter to the person, or in the list's own.
void putFirst(Values& values, Attribute attribute, const QString& codes) {
    put(values, attribute, codes.section(u',', 0, 0));
}

void putNumber(Values& values, Attribute attribute, std::optional<int> number) {
    if (number)
        values.insert(attribute, QString::number(*number));
}

Values valuesOf(const db::Row& row, QDate today) {
    Values values;
    put(values, Attribute::Sex, row.get<QString>("sex"));
    const auto birth =
        BirthDate::stored(row.get<std::optional<QDate>>("birth_date"), row.get<BirthPrecision>("birth_precision"));
    if (const auto age = birth.ageOn(today); age && *age >= 0)
        putNumber(values, Attribute::Age, age);
    putFirst(values, Attribute::Nationality, row.get<QString>("nationalities"));
    put(values, Attribute::ResidenceStatus, row.get<QString>("residence_status"));
    put(values, Attribute::MaritalStatus, row.get<QString>("marital_status"));
    put(values, Attribute::Education, row.get<QString>("education_level"));
    putNumber(values, Attribute::HouseholdSize, row.get<std::optional<int>>("household_size"));
    putNumber(values, Attribute::Dependants, row.get<std::optional<int>>("dependants"));
    put(values, Attribute::Arrondissement, row.get<QString>("arrondissement"));
    put(values, Attribute::Employment, row.get<QString>("employment_status"));
    put(values, Attribute::RegisteredOn, row.get<QString>("registered_on"));
    putFirst(values, Attribute::Trade, row.get<QString>("interests"));
    putFirst(values, Attribute::Constraint, row.get<QString>("constraints"));
    return values;
}

} // namespace

Result<std::vector<ReleaseSourceRepository::Person>> ReleaseSourceRepository::persons(QDate from, QDate to,
                                                                                      QDate today) const {
    std::vector<Person> persons;
    QHash<QUuid, size_t> placeOf;
    TRY(m_db.prepare(uR"(
            SELECT id, sex, birth_date, birth_precision, nationalities, residence_status, marital_status,
                education_level, household_size, dependants, arrondissement, employment_status, registered_on,
                interests, constraints
            FROM beneficiary
            WHERE registered_on >= :first AND registered_on <= :last
            ORDER BY registered_on, id)")
            .bind("first", from.isValid() ? from.toString(Qt::ISODate) : QStringLiteral("0000"))
            .bind("last", to.isValid() ? to.toString(Qt::ISODate) : QStringLiteral("9999"))
            .each([&](const db::Row& row) {
                const auto id = row.get<QUuid>("id");
                placeOf.insert(id, persons.size());
                persons.push_back({id, valuesOf(row, today), {}});
            }));
    TRY(m_db.prepare(u"SELECT beneficiary_id, household_id FROM household_member WHERE left_on IS NULL")
            .each([&](const db::Row& row) {
                if (const auto place = placeOf.constFind(row.at<QUuid>(0)); place != placeOf.cend())
                    persons[*place].household = row.at<QUuid>(1);
            }));
    // Of several referrals the latest tells how it went.
    TRY(m_db.prepare(uR"(
            SELECT r.beneficiary_id, r.outcome, r.refusal_reasons, r.dropout_reason, p.level
            FROM referral r LEFT JOIN programme p ON p.id = r.programme_id
            ORDER BY r.created_on, r.id)")
            .each([&](const db::Row& row) {
                const auto place = placeOf.constFind(row.at<QUuid>(0));
                if (place == placeOf.cend())
                    return;
                Values& values = persons[*place].values;
                for (const Attribute attribute :
                     {Attribute::Outcome, Attribute::RefusalReason, Attribute::DropOutReason, Attribute::Level})
                    values.remove(attribute);
                put(values, Attribute::Outcome, row.at<std::optional<QString>>(1).value_or(QString()));
                putFirst(values, Attribute::RefusalReason, row.at<QString>(2));
                put(values, Attribute::DropOutReason, row.at<std::optional<QString>>(3).value_or(QString()));
                put(values, Attribute::Level, row.at<std::optional<QString>>(4).value_or(QString()));
            }));
    return persons;
}

Result<QSet<QUuid>> ReleaseSourceRepository::consenting(ConsentPurpose purpose, QDate today) const {
    // As ConsentRules::stateOn: what was decided last stands, of the same day what was recorded last.
    QSet<QUuid> consenting;
    TRY(m_db.prepare(uR"(
            SELECT beneficiary_id, decision, expires_on FROM consent
            WHERE purpose = :purpose AND decided_on <= :today
            ORDER BY decided_on, recorded_at, id)")
            .bind("purpose", purpose)
            .bind("today", today)
            .each([&](const db::Row& row) {
                const auto expires = row.at<std::optional<QDate>>(2);
                if (row.at<ConsentDecision>(1) == ConsentDecision::Given && (!expires || *expires >= today))
                    consenting.insert(row.at<QUuid>(0));
                else
                    consenting.remove(row.at<QUuid>(0));
            }));
    return consenting;
}

Result<KnownPersonalData> ReleaseSourceRepository::personalData() const {
    KnownPersonalData known;
    TRY(m_db.prepare(uR"(
            SELECT b.family_name_latin, b.given_name_latin, b.family_name_arabic, b.given_name_arabic,
                b.document_number, b.external_id, c.number
            FROM beneficiary b LEFT JOIN case_file c ON c.beneficiary_id = b.id)")
            .each([&](const db::Row& row) {
                known.names.push_back({row.at<QString>(0), row.at<QString>(1), row.at<QString>(2), row.at<QString>(3)});
                for (const QString& number :
                     {row.at<QString>(4), row.at<QString>(5), row.at<std::optional<QString>>(6).value_or(QString())})
                    if (!number.isEmpty())
                        known.numbers.push_back(number);
            }));
    return known;
}

} // namespace tawjih::release
