#include "core/rights/PersonErasureRepository.h"

#include "core/base/Text.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/rights/DataClass.h"
#include "core/rights/Erasure.h"

#include <QVariant>

#include <algorithm>

namespace tawjih::rights {

namespace {

using L = QLatin1String;

/// With a key, a person's and earlier versions.
constexpr L versionedTables[] = {L("case_file"), L("counselling_session"), L("referral"), L("follow_up"),
                                 L("seat"),      L("rights_request")};
constexpr L ledgers[] = {L("consent"), L("contact_attempt"), L("erasure_person")};
constexpr L noon("T12:00:00.000Z");

bool isVersioned(L table) {
    return table == L("beneficiary") || std::ranges::find(versionedTables, table) != std::end(versionedTables);
}

QDate dayIn(const QVariant& text) {
    return QDate::fromString(text.toString().left(10), Qt::ISODate);
}

QDate localDayIn(const QVariant& text) {
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toLocalTime().date();
}

QVariant stored(QDate day) {
    return day.toString(Qt::ISODate);
}

QUuid keyIn(const QVariant& bytes) {
    return QUuid::fromRfc4122(bytes.toByteArray());
}

QString expression(const DataClass& each, const QString& column, bool mayBeNull) {
    const auto called = [&](const char* function) { return QStringLiteral("%1(%2)").arg(L(function), column); };
    switch (each.fate) {
    case Fate::Person:
        return called("erased_key");
    case Fate::Emptied:
        return mayBeNull ? QStringLiteral("NULL") : QStringLiteral("'%1'").arg(each.emptied);
    case Fate::Said:
        return QStringLiteral("CASE WHEN %1 = '' THEN '' ELSE '%2' END").arg(column, each.emptied);
    case Fate::Day:
        return called("coarse_day");
    case Fate::Instant:
        return called("coarse_instant");
    case Fate::Journey:
        return QStringLiteral("coarse_journey(%1, %2)")
            .arg(each.table == L("referral") ? L("id") : L("referral_id"), column);
    case Fate::FollowUp:
        return QStringLiteral("coarse_follow_up(id, %1)").arg(column);
    case Fate::Birth:
        return column == u"birth_precision"
                   ? QStringLiteral("CASE WHEN birth_date IS NULL THEN 'unknown' ELSE 'estimated' END")
                   : called("coarse_birth");
    case Fate::First:
        return called("first_code");
    case Fate::Unlikely:
        return QStringLiteral("CASE WHEN %1 > 20 THEN 21 END").arg(column);
    case Fate::Nobody:
    case Fate::Kept:
    case Fate::Row:
    case Fate::Drawn:
        break;
    }
    return {};
}

} // namespace

struct PersonErasureRepository::Plan {
    QHash<QUuid, QUuid> keys; ///< the person's and their predecessors': old to new
    CoarseDays days{PersonDays()};
};

PersonErasureRepository::PersonErasureRepository(db::Connection& connection, const Clock& clock)
    : m_db(connection)
    , m_clock(clock)
    , m_plan(std::make_shared<Plan>()) {}

PersonErasureRepository::~PersonErasureRepository() = default;

Status PersonErasureRepository::addFunctions() {
    const auto add = [this](const char* name, int arguments, auto answer) {
        return m_db.addFunction(L(name), arguments, [plan = m_plan, answer](const QVariantList& given) -> QVariant {
            return given.last().isNull() ? QVariant() : answer(*plan, given);
        });
    };
    TRY(add("erased_key", 1, [](const Plan& plan, const QVariantList& given) -> QVariant {
        const QUuid key = keyIn(given[0]);
        return plan.keys.value(key, key).toRfc4122();
    }));
    TRY(add("coarse_day", 1,
            [](const Plan& plan, const QVariantList& given) { return stored(plan.days.day(dayIn(given[0]))); }));
    TRY(add("coarse_instant", 1, [](const Plan& plan, const QVariantList& given) -> QVariant {
        return QString(plan.days.day(localDayIn(given[0])).toString(Qt::ISODate) + noon);
    }));
    TRY(add("coarse_journey", 2, [](const Plan& plan, const QVariantList& given) {
        return stored(plan.days.referralDay(keyIn(given[0]), dayIn(given[1])));
    }));
    TRY(add("coarse_follow_up", 2, [](const Plan& plan, const QVariantList& given) {
        return stored(plan.days.followUpDay(keyIn(given[0]), dayIn(given[1])));
    }));
    TRY(add("coarse_birth", 1,
            [](const Plan& plan, const QVariantList& given) { return stored(plan.days.birth(dayIn(given[0]))); }));
    return add("first_code", 1, [](const Plan&, const QVariantList& given) -> QVariant {
        return given[0].toString().section(u',', 0, 0);
    });
}

Result<BeneficiaryId> PersonErasureRepository::erase(BeneficiaryId person) {
    TRY(plan(person));
    TRY(readNames());
    TRY(noteRows(person));
    TRY(liftRestrictions());
    TRY(rewritePerson(person));
    for (const L table : versionedTables)
        TRY(rewrite(table, person));
    for (const L table : ledgers)
        TRY(rewrite(table, person));
    const BeneficiaryId key(m_plan->keys.value(person.uuid()));
    TRY_ASSIGN(const QStringList steps, assignments(L("referral_transition")));
    TRY(m_db.prepare(QStringLiteral("UPDATE referral_transition SET %1 WHERE referral_id IN (SELECT id FROM referral "
                                    "WHERE beneficiary_id = :key)")
                         .arg(steps.join(L(", "))))
            .bind("key", key)
            .run());
    TRY(rewriteBorrowed());
    TRY(removeRows());
    TRY(m_db.prepare(u"DELETE FROM beneficiary WHERE id = :person").bind("person", person).run());
    return key;
}

Status PersonErasureRepository::plan(BeneficiaryId person) {
    if (m_plan->keys.isEmpty())
        TRY(addFunctions());
    m_plan->keys.clear();
    TRY(m_db.prepare(uR"(
        WITH RECURSIVE part (id) AS (
            SELECT id FROM beneficiary WHERE id = :person
            UNION SELECT m.merged_id FROM person_merge m JOIN part p ON m.kept_id = p.id WHERE m.undone_at IS NULL)
        SELECT id FROM part)")
            .bind("person", person)
            .each([this](const db::Row& row) {
                m_plan->keys.insert(row.at<QUuid>(0), BeneficiaryId::create(m_clock).uuid());
            }));
    if (m_plan->keys.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    TRY_ASSIGN(const PersonDays days, daysOf());
    m_plan->days = CoarseDays(days);
    return {};
}

Result<PersonDays> PersonErasureRepository::daysOf() const {
    PersonDays days;
    const auto each = [this](const char* table, const char* columns, const char* key,
                             const std::function<void(const db::Row&)>& visit) -> Status {
        for (const L suffix : {L(""), L("_history")}) {
            auto statement = m_db.prepare(
                QStringLiteral("SELECT %2 FROM %1%4 WHERE %3 = :person").arg(L(table), L(columns), L(key), suffix));
            for (auto person = m_plan->keys.cbegin(); person != m_plan->keys.cend(); ++person)
                TRY(statement.bind("person", person.key()).each(visit));
        }
        return {};
    };
    const auto note = [](std::vector<QDate>& to, const std::optional<QDate>& day) {
        if (day && std::ranges::find(to, *day) == to.end())
            to.push_back(*day);
    };
    TRY(each("beneficiary", "registered_on, birth_date", "id", [&](const db::Row& row) {
        note(days.events, row.at<QDate>(0));
        note(days.births, row.at<std::optional<QDate>>(1));
    }));
    TRY(each("case_file", "opened_on", "beneficiary_id",
             [&](const db::Row& row) { note(days.events, row.at<QDate>(0)); }));
    TRY(each("counselling_session", "held_at", "beneficiary_id",
             [&](const db::Row& row) { note(days.events, row.at<QDateTime>(0).toLocalTime().date()); }));
    TRY(each("referral", "id, created_on, status_on, sent_on, outcome_on, completed_on", "beneficiary_id",
             [&](const db::Row& row) {
                 auto& own = days.referrals[row.at<QUuid>(0)];
                 for (int column = 1; column <= 5; ++column)
                     note(own, row.at<std::optional<QDate>>(column));
                 note(days.completions[row.at<QUuid>(0)], row.at<std::optional<QDate>>(5));
             }));
    TRY(each("follow_up", "id, checked_on", "beneficiary_id",
             [&](const db::Row& row) { note(days.followUps[row.at<QUuid>(0)], row.at<QDate>(1)); }));
    auto steps = m_db.prepare(u"SELECT happened_on FROM referral_transition WHERE referral_id = :referral");
    for (auto referral = days.referrals.begin(); referral != days.referrals.end(); ++referral)
        TRY(steps.bind("referral", referral.key()).each([&](const db::Row& row) {
            note(*referral, row.at<QDate>(0));
        }));
    auto attempts = m_db.prepare(u"SELECT attempted_at FROM contact_attempt WHERE beneficiary_id = :person");
    for (auto person = m_plan->keys.cbegin(); person != m_plan->keys.cend(); ++person)
        TRY(attempts.bind("person", person.key()).each([&](const db::Row& row) {
            note(days.events, row.at<QDateTime>(0).toLocalTime().date());
        }));
    return days;
}

Status PersonErasureRepository::readNames() {
    const auto add = [this](const QString& text) {
        if (const QString folded = foldName(text); folded.contains(u' ') && !m_words.contains(folded))
            m_words << folded;
    };
    for (const L table : {L("beneficiary"), L("beneficiary_history")}) {
        auto statement = m_db.prepare(QStringLiteral("SELECT given_name_latin, family_name_latin, given_name_arabic, "
                                                     "family_name_arabic FROM %1 WHERE id = :person")
                                          .arg(table));
        for (auto person = m_plan->keys.cbegin(); person != m_plan->keys.cend(); ++person)
            TRY(statement.bind("person", person.key()).each([&](const db::Row& row) {
                for (const int given : {0, 2}) {
                    const QString first = row.at<QString>(given);
                    const QString family = row.at<QString>(given + 1);
                    add(QString(first + u' ' + family));
                    add(QString(family + u' ' + first));
                }
            }));
    }
    for (auto person = m_plan->keys.cbegin(); person != m_plan->keys.cend(); ++person)
        TRY(m_db.prepare(u"SELECT number FROM case_file WHERE beneficiary_id = :person UNION "
                         u"SELECT number FROM former_number WHERE beneficiary_id = :person")
                .bind("person", person.key())
                .each([&](const db::Row& row) { m_words << foldName(row.at<QString>(0)); }));
    return {};
}

Status PersonErasureRepository::noteRows(BeneficiaryId person) {
    for (auto each = m_plan->keys.cbegin(); each != m_plan->keys.cend(); ++each)
        m_rows.insert(each.key());
    const auto note = [this](const db::Row& row) { m_rows.insert(row.at<QUuid>(0)); };
    for (const L table : {L("case_file"), L("counselling_session"), L("referral"), L("follow_up"), L("seat"),
                          L("consent"), L("plan"), L("plan_action"), L("contact_attempt"), L("letter"), L("attachment"),
                          L("household_member"), L("person_link")})
        TRY(m_db.prepare(QStringLiteral("SELECT id FROM %1 WHERE beneficiary_id = :person").arg(table))
                .bind("person", person)
                .each(note));
    return m_db
        .prepare(u"SELECT t.id FROM referral_transition t JOIN referral r ON r.id = t.referral_id "
                 u"WHERE r.beneficiary_id = :person")
        .bind("person", person)
        .each(note);
}

Result<QStringList> PersonErasureRepository::nullable(const QString& table) {
    QStringList columns;
    TRY(m_db.prepare(u"SELECT name FROM pragma_table_info(:name) WHERE \"notnull\" = 0 AND pk = 0")
            .bind("name", table)
            .each([&](const db::Row& row) { columns << row.at<QString>(0); }));
    return columns;
}

Result<QStringList> PersonErasureRepository::assignments(L table) {
    TRY_ASSIGN(const QStringList mayBeNull, nullable(QString(table)));
    QStringList all;
    for (const DataClass& each : dataClasses())
        if (each.table == table)
            for (const QString& column : QString(each.columns).split(u' '))
                if (const QString value = expression(each, column, mayBeNull.contains(column)); !value.isEmpty())
                    all << QStringLiteral("%1 = %2").arg(column, value);
    return all;
}

/// The history first: it finds its rows by those that are there. Versions that were another's before a merge go too;
/// those of a row that somebody else has by now stay.
Status PersonErasureRepository::rewrite(L table, BeneficiaryId person) {
    TRY_ASSIGN(const QStringList all, assignments(table));
    const QString set = all.join(L(", "));
    if (isVersioned(table)) {
        TRY(m_db.prepare(QStringLiteral("UPDATE %1_history SET %2 WHERE id IN (SELECT id FROM %1 WHERE beneficiary_id "
                                        "= :person)")
                             .arg(table, set))
                .bind("person", person)
                .run());
        for (auto each = m_plan->keys.cbegin(); each != m_plan->keys.cend(); ++each)
            TRY(m_db.prepare(QStringLiteral("UPDATE %1_history SET %2 WHERE beneficiary_id = :person AND NOT EXISTS "
                                            "(SELECT 1 FROM %1 t WHERE t.id = %1_history.id)")
                                 .arg(table, set))
                    .bind("person", each.key())
                    .run());
    }
    TRY(m_db.prepare(QStringLiteral("UPDATE %1 SET %2 WHERE beneficiary_id = :person").arg(table, set))
            .bind("person", person)
            .run());
    return {};
}

Status PersonErasureRepository::rewritePerson(BeneficiaryId person) {
    TRY_ASSIGN(const QStringList all, assignments(L("beneficiary")));
    QHash<QString, QString> values;
    for (const QString& each : all)
        values.insert(each.section(L(" = "), 0, 0), each.section(L(" = "), 1));
    QStringList columns;
    QStringList chosen;
    TRY(m_db.prepare(u"SELECT name FROM pragma_table_info('beneficiary')").each([&](const db::Row& row) {
        columns << row.at<QString>(0);
        chosen << values.value(columns.last(), columns.last());
    }));
    // A new row, since the old key has to be there until nothing refers to it.
    TRY(m_db.prepare(QStringLiteral("INSERT INTO beneficiary (%1) SELECT %2 FROM beneficiary WHERE id = :person")
                         .arg(columns.join(L(", ")), chosen.join(L(", "))))
            .bind("person", person)
            .run());
    const QString past = QStringLiteral("UPDATE beneficiary_history SET %1 WHERE id = :person").arg(all.join(L(", ")));
    const QString lent =
        QStringLiteral("UPDATE beneficiary_history SET %1 WHERE id = :kept AND version >= :since AND superseded_at <= "
                       ":until")
            .arg(all.join(L(", ")));
    for (auto each = m_plan->keys.cbegin(); each != m_plan->keys.cend(); ++each) {
        TRY(m_db.prepare(past).bind("person", each.key()).run());
        // While a merge stood that was taken back, the other person's versions said what this one's had said.
        TRY_ASSIGN(const auto undone,
                   m_db.prepare(u"SELECT kept_id, kept_version, undone_at FROM person_merge WHERE merged_id = :person "
                                u"AND undone_at IS NOT NULL")
                       .bind("person", each.key())
                       .all([](const db::Row& row) {
                           return std::tuple(row.at<QUuid>(0), row.at<int>(1), row.at<QDateTime>(2));
                       }));
        for (const auto& [kept, since, until] : undone)
            TRY(m_db.prepare(lent).bind("kept", kept).bind("since", since).bind("until", until).run());
    }
    return {};
}

/// Whose the rows of ledgers were.
Status PersonErasureRepository::rewriteBorrowed() {
    for (auto each = m_plan->keys.cbegin(); each != m_plan->keys.cend(); ++each)
        TRY(m_db.prepare(u"UPDATE ledger_move SET from_id = :key WHERE from_id = :person")
                .bind("key", each.value())
                .bind("person", each.key())
                .run());
    return {};
}

/// Why a case was restricted, and for whom it opened: while the case still names the person.
Status PersonErasureRepository::liftRestrictions() {
    for (auto person = m_plan->keys.cbegin(); person != m_plan->keys.cend(); ++person)
        for (const char* table : {"case_reader", "case_restriction"})
            TRY(m_db.prepare(
                        QStringLiteral("DELETE FROM %1 WHERE case_id IN (SELECT id FROM case_file WHERE beneficiary_id "
                                       "= :person)")
                            .arg(L(table)))
                    .bind("person", person.key())
                    .run());
    return {};
}

Status PersonErasureRepository::removeRows() {
    static const std::pair<const char*, const char*> removed[] = {
        {"plan", "beneficiary_id = :person"},
        {"plan_history", "beneficiary_id = :person"},
        {"plan_action", "beneficiary_id = :person"},
        {"plan_action_history", "beneficiary_id = :person"},
        {"letter", "beneficiary_id = :person"},
        {"attachment_content", "attachment_id IN (SELECT id FROM attachment WHERE beneficiary_id = :person)"},
        {"attachment", "beneficiary_id = :person"},
        {"household_member", "beneficiary_id = :person"},
        {"household_member_history", "beneficiary_id = :person"},
        {"person_link", "beneficiary_id = :person OR relative_id = :person"},
        {"person_link_history", "beneficiary_id = :person OR relative_id = :person"},
        {"glass_opening", "beneficiary_id = :person"},
        {"paper_expiry", "beneficiary_id = :person"},
        {"former_number", "beneficiary_id = :person"},
        {"not_same", "first_id = :person OR second_id = :person"},
        {"not_household", "first_id = :person OR second_id = :person"},
        {"duplicate_pair", "first_id = :person OR second_id = :person"},
    };
    static const std::pair<const char*, const char*> merges[] = {
        {"person_merge_row",
         "merge_id IN (SELECT id FROM person_merge WHERE kept_id = :person OR merged_id = :person)"},
        {"person_merge", "kept_id = :person OR merged_id = :person"},
    };
    const auto remove = [this](const auto& each, const QUuid& person) -> Status {
        TRY(m_db.prepare(QStringLiteral("DELETE FROM %1 WHERE %2").arg(L(each.first), L(each.second)))
                .bind("person", person)
                .run());
        return {};
    };
    for (auto person = m_plan->keys.cbegin(); person != m_plan->keys.cend(); ++person)
        for (const auto& each : removed)
            TRY(remove(each, person.key()));
    for (auto person = m_plan->keys.cbegin(); person != m_plan->keys.cend(); ++person)
        for (const auto& each : merges)
            TRY(remove(each, person.key()));
    return {};
}

Status PersonErasureRepository::finish() {
    std::vector<QUuid> drafts;
    TRY(m_db.prepare(u"SELECT subject_id FROM draft").each([&](const db::Row& row) {
        if (const QUuid subject = QUuid::fromRfc4122(row.at<QByteArray>(0)); m_rows.contains(subject))
            drafts.push_back(subject);
    }));
    for (const QUuid& subject : drafts)
        TRY(m_db.prepare(u"DELETE FROM draft WHERE subject_id = :subject").bind("subject", subject).run());

    std::vector<std::pair<QUuid, QUuid>> imported;
    TRY(m_db.prepare(u"SELECT import_id, row_id FROM import_row").each([&](const db::Row& row) {
        if (const QUuid id = row.at<QUuid>(1); m_rows.contains(id))
            imported.emplace_back(row.at<QUuid>(0), id);
    }));
    for (const auto& [import, row] : imported)
        TRY(m_db.prepare(u"DELETE FROM import_row WHERE import_id = :import AND row_id = :row")
                .bind("import", import)
                .bind("row", row)
                .run());
    TRY(clearAgenda(L("agenda_event")));
    return clearAgenda(L("agenda_event_history"));
}

Status PersonErasureRepository::clearAgenda(L table) {
    std::vector<std::pair<QUuid, int>> found;
    TRY(m_db.prepare(QStringLiteral("SELECT id, version, title, place, note FROM %1").arg(table))
            .each([&](const db::Row& row) {
                if (namesAnybody(QStringList{row.at<QString>(2), row.at<QString>(3), row.at<QString>(4)}.join(u'\n')))
                    found.emplace_back(row.at<QUuid>(0), row.at<int>(1));
            }));
    for (const auto& [id, version] : found)
        TRY(m_db.prepare(
                    QStringLiteral("UPDATE %1 SET title = :title, place = '', note = '' WHERE id = :id AND version "
                                   "= :version")
                        .arg(table))
                .bind("title", QString(erasedName))
                .bind("id", id)
                .bind("version", version)
                .run());
    return {};
}

bool PersonErasureRepository::namesAnybody(const QString& text) const {
    const QString folded = QString(u' ' + foldName(text) + u' ');
    return std::ranges::any_of(m_words,
                               [&](const QString& words) { return folded.contains(QString(u' ' + words + u' ')); });
}

} // namespace tawjih::rights
