#include "core/release/ReleaseRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tawjih::release {

namespace {

const db::VersionedTable recipeTable{QLatin1String("release_recipe"), QLatin1String("code, body, active")};

const QString releaseColumns = QStringLiteral(
    "id, recorded_at, recorded_by, recipe, figures, digest, state, decided_at, decided_by, package_hash");

QString compact(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const db::Row& row, const char* column) {
    return QJsonDocument::fromJson(row.get<QString>(column).toUtf8()).object();
}

Recipe recipeIn(const db::Row& row, const char* column) {
    auto recipe = recipeFrom(objectIn(row, column));
    if (!recipe)
        throw db::RowError("a recipe that this version does not understand");
    return *std::move(recipe);
}

SavedRecipe readRecipe(const db::Row& row) {
    SavedRecipe saved;
    db::readStamp(row, saved);
    saved.recipe = recipeIn(row, "body");
    saved.active = row.get<bool>("active");
    return saved;
}

void bindRecipe(db::Statement& statement, const SavedRecipe& saved) {
    db::bindStamp(statement, saved)
        .bind("code", saved.recipe.code)
        .bind("body", compact(toJson(saved.recipe)))
        .bind("active", saved.active);
}

/// Each figure of a release under its name, to be written and read alike.
template <typename Visit>
void figures(Release& release, Visit visit) {
    const auto count = [&](const char* name, qint64& value) {
        double number = double(value);
        visit(name, number);
        value = qint64(number);
    };
    count("in_scope", release.counts.inScope);
    count("without_consent", release.counts.withoutConsent);
    count("suppressed", release.counts.suppressed);
    count("published", release.counts.published);
    visit("smallest_class", release.after.smallestClass);
    visit("prosecutor", release.after.prosecutor);
    visit("journalist", release.after.journalist);
    visit("marketer", release.after.marketer);
    visit("global", release.after.globalRisk);
    visit("below_2", release.after.below2);
    visit("below_3", release.after.below3);
    visit("below_5", release.after.below5);
    visit("household", release.after.household);
    visit("household_most", release.after.householdMost);
    visit("suda_records", release.after.sudaRecords);
    visit("suda_score", release.after.sudaScore);
}

QJsonObject figuresJson(Release release) {
    QJsonObject json;
    figures(release, [&](const char* name, double& value) { json.insert(QLatin1String(name), value); });
    return json;
}

Release readRelease(const db::Row& row) {
    Release release;
    release.id = row.get<ReleaseId>("id");
    release.recordedAt = row.get<QDateTime>("recorded_at");
    release.recordedBy = row.get<UserId>("recorded_by");
    release.recipe = recipeIn(row, "recipe");
    const QJsonObject json = objectIn(row, "figures");
    figures(release, [&](const char* name, double& value) { value = json[QLatin1String(name)].toDouble(); });
    release.digest = QByteArray::fromHex(row.get<QString>("digest").toLatin1());
    release.state = row.get<ReleaseState>("state");
    release.decidedAt = row.get<std::optional<QDateTime>>("decided_at").value_or(QDateTime());
    release.decidedBy = row.get<std::optional<UserId>>("decided_by").value_or(UserId());
    release.packageHash = row.get<QString>("package_hash");
    return release;
}

QByteArray packed(const EarlierRelease& classes) {
    QJsonArray columns;
    for (const RecipeColumn& column : classes.columns)
        columns.append(toJson(column));
    QJsonArray rows;
    for (size_t row = 0; row < classes.rows.size(); ++row) {
        QJsonArray values = QJsonArray::fromStringList(classes.rows[row]);
        values.append(classes.counts[row]);
        rows.append(values);
    }
    return qCompress(QJsonDocument(QJsonObject{{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}})
                         .toJson(QJsonDocument::Compact));
}

EarlierRelease readClasses(const db::Row& row) {
    EarlierRelease classes;
    classes.id = row.get<ReleaseId>("id").uuid();
    classes.createdAt = row.get<QDateTime>("recorded_at");
    const QJsonObject json = QJsonDocument::fromJson(qUncompress(row.get<QByteArray>("classes"))).object();
    std::vector<FieldProblem> problems;
    const QJsonArray columns = json[u"columns"].toArray();
    for (const QJsonValue column : columns)
        classes.columns.push_back(recipeColumnFrom(column, QStringLiteral("columns"), problems));
    if (!problems.empty())
        throw db::RowError("an earlier release that this version does not understand");
    const QJsonArray rows = json[u"rows"].toArray();
    for (const QJsonValue line : rows) {
        const QJsonArray values = line.toArray();
        QStringList texts;
        for (qsizetype at = 0; at + 1 < values.size(); ++at)
            texts.push_back(values[at].toString());
        classes.rows.push_back(std::move(texts));
        classes.counts.push_back(values.last().toInteger());
    }
    return classes;
}

} // namespace

Result<std::vector<SavedRecipe>> ReleaseRepository::recipes() const {
    return m_db
        .prepare(QString(QStringLiteral("SELECT ") + recipeTable.columns() +
                         QStringLiteral(" FROM release_recipe WHERE active = 1 ORDER BY code")))
        .all(readRecipe);
}

Result<std::optional<SavedRecipe>> ReleaseRepository::findRecipe(const QString& code) const {
    return m_db
        .prepare(QString(QStringLiteral("SELECT ") + recipeTable.columns() +
                         QStringLiteral(" FROM release_recipe WHERE code = :code")))
        .bind("code", code)
        .first(readRecipe);
}

Status ReleaseRepository::insert(const SavedRecipe& recipe) {
    return db::insert(m_db, recipeTable, recipe, bindRecipe);
}

Status ReleaseRepository::update(const SavedRecipe& recipe) {
    return db::replace(m_db, recipeTable, recipe, bindRecipe);
}

Status ReleaseRepository::insert(const Release& release, const EarlierRelease& classes) {
    TRY(m_db.prepare(uR"(
        INSERT INTO data_release (id, recorded_at, recorded_by, recipe, figures, digest, classes, state, package_hash)
        VALUES (:id, :recorded_at, :recorded_by, :recipe, :figures, :digest, :classes, :state, ''))")
            .bind("id", release.id)
            .bind("recorded_at", release.recordedAt)
            .bind("recorded_by", release.recordedBy)
            .bind("recipe", compact(toJson(release.recipe)))
            .bind("figures", compact(figuresJson(release)))
            .bind("digest", QString::fromLatin1(release.digest.toHex()))
            .bind("classes", packed(classes))
            .bind("state", release.state)
            .run());
    return {};
}

Status ReleaseRepository::update(const Release& release) {
    TRY_ASSIGN(const int changed, m_db.prepare(uR"(
        UPDATE data_release SET state = :state, decided_at = :decided_at, decided_by = :decided_by,
            package_hash = :package_hash
        WHERE id = :id)")
                                      .bind("id", release.id)
                                      .bind("state", release.state)
                                      .bind("decided_at", release.decidedAt)
                                      .bind("decided_by", release.decidedBy)
                                      .bind("package_hash", release.packageHash)
                                      .run());
    return changed == 1 ? Status() : fail(ErrorCode::NotFound, QStringLiteral("data_release"));
}

Result<std::optional<Release>> ReleaseRepository::find(ReleaseId id) const {
    return m_db
        .prepare(
            QString(QStringLiteral("SELECT ") + releaseColumns + QStringLiteral(" FROM data_release WHERE id = :id")))
        .bind("id", id)
        .first(readRelease);
}

Result<std::vector<Release>> ReleaseRepository::releases(int limit) const {
    return m_db
        .prepare(QString(QStringLiteral("SELECT ") + releaseColumns +
                         QStringLiteral(" FROM data_release ORDER BY recorded_at DESC, id DESC LIMIT :most")))
        .bind("most", limit)
        .all(readRelease);
}

Result<std::vector<EarlierRelease>> ReleaseRepository::published() const {
    return m_db
        .prepare(u"SELECT id, recorded_at, classes FROM data_release WHERE package_hash <> '' ORDER BY recorded_at, id")
        .all(readClasses);
}

} // namespace tawjih::release
