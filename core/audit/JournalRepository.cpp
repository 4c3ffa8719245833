#include "core/audit/JournalRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih::audit {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The records that belong to a person: what kind of subject, and in which table it says whose it is.
struct OwnedSubject {
    SubjectKind kind;
    const char* table;
};
constexpr OwnedSubject ownedSubjects[] = {
    {SubjectKind::Case, "case_file"},
    {SubjectKind::Session, "counselling_session"},
    {SubjectKind::Consent, "consent"},
    {SubjectKind::Referral, "referral"},
    {SubjectKind::FollowUp, "follow_up"},
    {SubjectKind::Seat, "seat"},
    {SubjectKind::Plan, "plan"},
    {SubjectKind::PlanAction, "plan_action"},
    {SubjectKind::ContactAttempt, "contact_attempt"},
    {SubjectKind::Letter, "letter"},
    {SubjectKind::Attachment, "attachment"},
};

/// Whom an entry is about: the person's id from kind and id of the subject.
QString ownerExpression() {
    QString sql = u"CASE a.subject_kind WHEN '"_s % codeOf(SubjectKind::Beneficiary) % u"' THEN a.subject_id"_s;
    for (const OwnedSubject& owned : ownedSubjects)
        sql += u" WHEN '"_s % codeOf(owned.kind) % u"' THEN (SELECT beneficiary_id FROM "_s %
               QLatin1String(owned.table) % u" WHERE id = a.subject_id)"_s;
    return sql % u" END"_s;
}

/// Everything that belongs to the person of a case, themselves included.
QString subjectsOfCase() {
    QString sql = u"SELECT beneficiary_id FROM case_file WHERE number = :number"_s;
    for (const OwnedSubject& owned : ownedSubjects)
        sql += u" UNION ALL SELECT id FROM "_s % QLatin1String(owned.table) %
               u" WHERE beneficiary_id = (SELECT beneficiary_id FROM case_file WHERE number = :number)"_s;
    return sql;
}

QStringList codesOf(ActionFamily family) {
    QStringList codes;
    for (const auto& entry : allOf<Action>())
        if (familyOf(entry.value) == family)
            codes << QLatin1String(entry.code);
    return codes;
}

/// The part of WHERE that a filter makes; its placeholders are bound by bindFilter. The codes are our own.
QString condition(const JournalFilter& filter) {
    QStringList parts;
    if (filter.from.isValid())
        parts << u"at >= :from_instant"_s;
    if (filter.until.isValid())
        parts << u"at < :until_instant"_s;
    if (filter.user)
        parts << u"user_id = :user_id"_s;
    if (filter.family)
        parts << QString(u"action IN ('"_s % codesOf(*filter.family).join(u"', '"_s) % u"')"_s);
    if (!filter.caseNumber.isEmpty())
        parts << QString(u"subject_id IN ("_s % subjectsOfCase() % u")"_s);
    return parts.isEmpty() ? u"1 = 1"_s : parts.join(u" AND "_s);
}

void bindFilter(db::Statement& statement, const JournalFilter& filter) {
    const auto startOf = [](QDate day) { return toStoredInstant(day.startOfDay(Qt::LocalTime)); };
    if (filter.from.isValid())
        statement.bind("from_instant", startOf(filter.from));
    if (filter.until.isValid())
        statement.bind("until_instant", startOf(filter.until.addDays(1)));
    if (filter.user)
        statement.bind("user_id", *filter.user);
    if (!filter.caseNumber.isEmpty())
        statement.bind("number", filter.caseNumber);
}

// Whatever somebody wrote into a row is shown as well as it can be: that it is not right, the verification says.
JournalLine lineFrom(const db::Row& row) {
    const auto text = [&row](const char* column) {
        return row.get<std::optional<QString>>(column).value_or(QString());
    };
    const QByteArray user = row.get<QByteArray>("user_id");
    JournalLine line;
    line.sequence = row.get<qint64>("sequence");
    line.at = QDateTime::fromString(row.get<QString>("at"), Qt::ISODateWithMs);
    line.user = UserId(user.size() == 16 ? QUuid::fromRfc4122(user) : QUuid());
    line.userName = text("display_name");
    line.roles = row.get<QString>("roles");
    line.action = row.get<QString>("action");
    line.subjectKind = row.get<QString>("subject_kind");
    line.caseNumber = text("number");
    line.person = row.get<std::optional<BeneficiaryId>>("beneficiary_id").value_or(BeneficiaryId());
    line.count = row.get<qint64>("quantity");
    line.seal = row.get<QByteArray>("mac");
    return line;
}

QString verificationKey() {
    return u"journal_verification"_s;
}

} // namespace

Result<std::vector<JournalLine>> JournalRepository::page(const JournalFilter& filter, qint64 before, int limit) {
    // Inside, the page by the journal's own key; outside, names and numbers for its few rows.
    auto statement = m_connection.prepare(QString(
        uR"(SELECT a.sequence, a.at, a.user_id, a.roles, a.action, a.subject_kind, a.quantity, a.mac, u.display_name,
                   c.number, c.beneficiary_id
            FROM (SELECT sequence, at, user_id, roles, action, subject_kind, subject_id, quantity, mac FROM audit
                  WHERE )"_s %
        (before > 0 ? u"sequence < :before AND "_s : QString()) % condition(filter) %
        uR"( ORDER BY sequence DESC LIMIT :limit) a
            LEFT JOIN app_user u ON u.id = a.user_id
            LEFT JOIN case_file c ON c.beneficiary_id = )"_s %
        ownerExpression() % u" ORDER BY a.sequence DESC"_s));
    statement.bind("limit", limit);
    if (before > 0) // its own condition, or the key would not be looked up
        statement.bind("before", before);
    bindFilter(statement, filter);
    return statement.all(lineFrom);
}

Result<qint64> JournalRepository::count(const JournalFilter& filter) {
    auto statement = m_connection.prepare(QString(u"SELECT count(*) FROM audit WHERE "_s % condition(filter)));
    bindFilter(statement, filter);
    return statement.value<qint64>();
}

Result<std::vector<JournalUser>> JournalRepository::users() {
    return m_connection.prepare(u"SELECT id, display_name FROM app_user ORDER BY display_name, id")
        .all([](const db::Row& row) {
            return JournalUser{row.get<UserId>("id"), row.get<QString>("display_name")};
        });
}

Status JournalRepository::keepVerification(const PastVerification& done) {
    const QJsonObject body{{u"finding"_s, codeOf(done.found.finding)},
                           {u"entries"_s, done.found.entries},
                           {u"sequence"_s, done.found.sequence},
                           {u"at"_s, toStoredInstant(done.at)},
                           {u"by"_s, done.by.uuid().toString(QUuid::WithoutBraces)},
                           {u"name"_s, done.byName}};
    TRY(m_connection
            .prepare(uR"(INSERT INTO desk_meta (key, value) VALUES (:key, :value)
                         ON CONFLICT (key) DO UPDATE SET value = excluded.value)")
            .bind("key", verificationKey())
            .bind("value", QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)))
            .run());
    return {};
}

Result<std::optional<PastVerification>> JournalRepository::lastVerification() {
    TRY_ASSIGN(const auto stored, m_connection.prepare(u"SELECT value FROM desk_meta WHERE key = :key")
                                      .bind("key", verificationKey())
                                      .first([](const db::Row& row) { return row.get<QString>("value"); }));
    const QJsonObject body = QJsonDocument::fromJson(stored.value_or(QString()).toUtf8()).object();
    const auto finding = fromCode<Verification::Finding>(body.value(u"finding"_s).toString());
    if (!finding)
        return std::nullopt;
    return PastVerification{{*finding, body.value(u"entries"_s).toInteger(), body.value(u"sequence"_s).toInteger()},
                            QDateTime::fromString(body.value(u"at"_s).toString(), Qt::ISODateWithMs),
                            UserId(QUuid::fromString(body.value(u"by"_s).toString())),
                            body.value(u"name"_s).toString()};
}

} // namespace tawjih::audit
