#include "core/casework/PlanRepository.h"

#include "core/casework/PersonLineRow.h"
#include "core/db/Connection.h"
#include "core/db/Versioned.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih {

namespace {

const db::VersionedTable planTable{QLatin1String("plan"), QLatin1String("beneficiary_id, choices, goal")};
const db::VersionedTable actionTable{
    QLatin1String("plan_action"),
    QLatin1String("beneficiary_id, description, owner_id, due_on, done_on, cancelled_on")};
const QString planColumns = planTable.columns();
const QString actionColumns = actionTable.columns();

QString writeChoices(const std::vector<CareerChoice>& choices) {
    QJsonArray array;
    for (const CareerChoice& choice : choices) {
        QJsonObject object{{QStringLiteral("trade"), choice.trade}};
        if (choice.programme)
            object.insert(QStringLiteral("programme"), choice.programme->uuid().toString(QUuid::WithoutBraces));
        if (!choice.note.isEmpty())
            object.insert(QStringLiteral("note"), choice.note);
        array << object;
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<CareerChoice> readChoices(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        throw db::RowError("plan holds choices that are no list");
    std::vector<CareerChoice> choices;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        CareerChoice choice{object.value(QLatin1String("trade")).toString(), {}, {}};
        if (const QString programme = object.value(QLatin1String("programme")).toString(); !programme.isEmpty()) {
            choice.programme = ProgrammeId(QUuid::fromString(programme));
            if (choice.programme->isNull())
                throw db::RowError("plan holds a malformed key in a choice");
        }
        choice.note = object.value(QLatin1String("note")).toString();
        choices.push_back(std::move(choice));
    }
    return choices;
}

Plan readPlan(const db::Row& row) {
    Plan plan;
    db::readStamp(row, plan);
    plan.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    plan.choices = readChoices(row.get<QString>("choices"));
    plan.goal = row.get<QString>("goal");
    return plan;
}

PlanAction readAction(const db::Row& row) {
    PlanAction action;
    db::readStamp(row, action);
    action.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    action.description = row.get<QString>("description");
    action.owner = row.get<std::optional<UserId>>("owner_id").value_or(UserId());
    action.due = row.get<std::optional<QDate>>("due_on");
    action.doneOn = row.get<std::optional<QDate>>("done_on");
    action.cancelledOn = row.get<std::optional<QDate>>("cancelled_on");
    return action;
}

void bindPlan(db::Statement& statement, const Plan& plan) {
    db::bindStamp(statement, plan)
        .bind("beneficiary_id", plan.beneficiary)
        .bind("choices", writeChoices(plan.choices))
        .bind("goal", plan.goal);
}

void bindAction(db::Statement& statement, const PlanAction& action) {
    db::bindStamp(statement, action)
        .bind("beneficiary_id", action.beneficiary)
        .bind("description", action.description)
        .bind("owner_id", action.owner)
        .bind("due_on", action.due)
        .bind("done_on", action.doneOn)
        .bind("cancelled_on", action.cancelledOn);
}

} // namespace

Result<std::optional<Plan>> PlanRepository::ofPerson(BeneficiaryId person) {
    const QString sql = QStringLiteral("SELECT %1 FROM plan WHERE beneficiary_id = :person").arg(planColumns);
    return m_connection.prepare(sql).bind("person", person).first(readPlan);
}

Result<std::vector<Plan>> PlanRepository::versions(BeneficiaryId person) {
    const QString sql = QStringLiteral("SELECT %1 FROM plan_history WHERE id = "
                                       "(SELECT id FROM plan WHERE beneficiary_id = :person) "
                                       "UNION ALL SELECT %1 FROM plan WHERE beneficiary_id = :person ORDER BY version")
                            .arg(planColumns);
    return m_connection.prepare(sql).bind("person", person).all(readPlan);
}

Result<std::vector<EarlierPlan>> PlanRepository::earlierOf(BeneficiaryId person) {
    return m_connection
        .prepare(QStringLiteral(R"(
        WITH RECURSIVE part (id) AS (
            SELECT id FROM beneficiary WHERE id = :person
            UNION SELECT m.merged_id FROM person_merge m JOIN part p ON m.kept_id = p.id WHERE m.undone_at IS NULL)
        SELECT %1, m.recorded_at AS merged_at
        FROM person_merge m
        JOIN person_merge_row r ON r.merge_id = m.id AND r.record = 'plan' AND r.dropped = 1
        JOIN plan_history h ON h.id = r.row_id AND h.version = r.version
        WHERE m.undone_at IS NULL AND m.kept_id IN (SELECT id FROM part)
        ORDER BY m.recorded_at DESC)")
                     .arg(planTable.columns(QLatin1String("h."))))
        .bind("person", person)
        .all([](const db::Row& row) {
            return EarlierPlan{readPlan(row), row.get<QDateTime>("merged_at")};
        });
}

Status PlanRepository::insert(const Plan& plan) {
    return db::insert(m_connection, planTable, plan, bindPlan);
}

Status PlanRepository::update(const Plan& plan) {
    return db::replace(m_connection, planTable, plan, bindPlan);
}

Status PlanRepository::eachChosen(const std::function<void(BeneficiaryId, std::vector<CareerChoice>)>& visit) {
    return m_connection.prepare(u"SELECT beneficiary_id, choices FROM plan WHERE choices <> '[]'")
        .each([&visit](const db::Row& row) {
            visit(row.get<BeneficiaryId>("beneficiary_id"), readChoices(row.get<QString>("choices")));
        });
}

Result<std::optional<PlanAction>> PlanRepository::find(PlanActionId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM plan_action WHERE id = :id").arg(actionColumns);
    return m_connection.prepare(sql).bind("id", id).first(readAction);
}

Result<std::vector<PlanAction>> PlanRepository::actions(BeneficiaryId person) {
    const QString sql = QStringLiteral(R"(
SELECT %1 FROM plan_action WHERE beneficiary_id = :person
 ORDER BY done_on IS NOT NULL OR cancelled_on IS NOT NULL, COALESCE(done_on, cancelled_on) DESC,
          COALESCE(due_on, '9999-12-31'), id)")
                            .arg(actionColumns);
    return m_connection.prepare(sql).bind("person", person).all(readAction);
}

Result<std::vector<PlanAction>> PlanRepository::actionVersions(BeneficiaryId person) {
    const QString sql = QStringLiteral("SELECT %1 FROM plan_action_history WHERE id IN "
                                       "(SELECT id FROM plan_action WHERE beneficiary_id = :person) "
                                       "UNION ALL SELECT %1 FROM plan_action WHERE beneficiary_id = :person "
                                       "ORDER BY id, version")
                            .arg(actionColumns);
    return m_connection.prepare(sql).bind("person", person).all(readAction);
}

Status PlanRepository::insert(const PlanAction& action) {
    return db::insert(m_connection, actionTable, action, bindAction);
}

Status PlanRepository::update(const PlanAction& action) {
    return db::replace(m_connection, actionTable, action, bindAction);
}

Result<std::vector<DueAction>> PlanRepository::due(std::optional<UserId> advisor, QDate until, int limit, QDate from) {
    const QString mine =
        advisor ? QStringLiteral("AND (a.owner_id = :advisor OR (a.owner_id IS NULL AND l.advisor_id = :advisor))")
                : QString();
    const QString sql = QStringLiteral(R"(
SELECT l.beneficiary_id, l.number, l.latin_name, l.arabic_name, a.id, a.version, a.recorded_at, a.recorded_by,
       a.description, a.owner_id, a.due_on, a.done_on, a.cancelled_on, COALESCE(u.display_name, '') AS owner_name
  FROM plan_action a JOIN beneficiary_listing l ON l.beneficiary_id = a.beneficiary_id
  LEFT JOIN app_user u ON u.id = a.owner_id
 WHERE a.due_on IS NOT NULL AND a.done_on IS NULL AND a.cancelled_on IS NULL AND a.due_on <= :until
   AND l.status <> 'closed' %1 %2
 ORDER BY a.due_on, a.id LIMIT :most)")
                            .arg(mine, from.isValid() ? QStringLiteral("AND a.due_on >= :from") : QString());
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("until", until).bind("most", limit);
    if (from.isValid())
        statement.bind("from", from);
    if (advisor)
        statement.bind("advisor", *advisor);
    return statement.all([](const db::Row& row) {
        return DueAction{readPersonLine(row), readAction(row), row.get<QString>("owner_name")};
    });
}

Result<bool> PlanRepository::hasPerson(BeneficiaryId person) {
    return m_connection
        .prepare(uR"(
        SELECT EXISTS (SELECT 1 FROM beneficiary b WHERE b.id = :id AND NOT EXISTS (
            SELECT 1 FROM erasure_person e WHERE e.beneficiary_id = b.id AND e.state = 'erased')))")
        .bind("id", person)
        .value<bool>();
}

} // namespace tawjih
