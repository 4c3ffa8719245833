#include "core/indicator/FigureRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

#include <QJsonDocument>

namespace tawjih::indicator {

namespace {

const db::VersionedTable definitionTable{QLatin1String("figure_definition"), QLatin1String("kind, code, body, active")};

QJsonObject readJson(const db::Row& row, const char* column) {
    const QJsonDocument document = QJsonDocument::fromJson(row.get<QString>(column).toUtf8());
    if (!document.isObject())
        throw db::RowError("a figure's definition is no object");
    return document.object();
}

QString writeJson(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FigureDefinition readDefinition(const db::Row& row) {
    FigureDefinition definition;
    db::readStamp(row, definition);
    definition.kind = row.get<DefinitionKind>("kind");
    definition.code = row.get<QString>("code");
    definition.body = readJson(row, "body");
    definition.active = row.get<bool>("active");
    return definition;
}

void bindDefinition(db::Statement& statement, const FigureDefinition& definition) {
    db::bindStamp(statement, definition)
        .bind("kind", definition.kind)
        .bind("code", definition.code)
        .bind("body", writeJson(definition.body))
        .bind("active", definition.active);
}

MadeReport readReport(const db::Row& row) {
    MadeReport report;
    report.id = row.get<ReportId>("id");
    report.recordedAt = row.get<QDateTime>("recorded_at");
    report.recordedBy = row.get<UserId>("recorded_by");
    report.templateCode = row.get<QString>("template");
    report.language = row.get<Language>("language");
    report.period = {row.get<QDate>("first_on"), row.get<QDate>("last_on")};
    report.asOf = row.get<QDateTime>("as_of");
    report.question = readJson(row, "question");
    report.checksum = row.get<QString>("checksum");
    return report;
}

} // namespace

Result<std::vector<FigureDefinition>> FigureRepository::definitions() const {
    return m_db
        .prepare(QString(QStringLiteral("SELECT ") + definitionTable.columns() +
                         QStringLiteral(" FROM figure_definition WHERE active = 1 ORDER BY kind, code")))
        .all(readDefinition);
}

Result<std::optional<FigureDefinition>> FigureRepository::find(DefinitionKind kind, const QString& code) const {
    return m_db
        .prepare(QString(QStringLiteral("SELECT ") + definitionTable.columns() +
                         QStringLiteral(" FROM figure_definition WHERE kind = :kind AND code = :code")))
        .bind("kind", kind)
        .bind("code", code)
        .first(readDefinition);
}

Status FigureRepository::insert(const FigureDefinition& definition) {
    return db::insert(m_db, definitionTable, definition, bindDefinition);
}

Status FigureRepository::update(const FigureDefinition& definition) {
    return db::replace(m_db, definitionTable, definition, bindDefinition);
}

Result<std::vector<PersonLine>> FigureRepository::persons(std::span<const QUuid> ids) const {
    std::vector<PersonLine> lines;
    auto statement = m_db.prepare(u"SELECT beneficiary_id, number, latin_name, arabic_name FROM beneficiary_listing "
                                  u"WHERE beneficiary_id = :id");
    for (const QUuid& id : ids) {
        TRY_ASSIGN(auto line, statement.bind("id", id).first([](const db::Row& row) {
            return PersonLine{row.at<BeneficiaryId>(0), row.at<QString>(1), row.at<QString>(2), row.at<QString>(3)};
        }));
        if (line)
            lines.push_back(*std::move(line));
    }
    return lines;
}

Status FigureRepository::insert(const MadeReport& report) {
    TRY(m_db.prepare(uR"(
        INSERT INTO report (id, recorded_at, recorded_by, template, language, first_on, last_on, as_of, question, checksum)
        VALUES (:id, :recorded_at, :recorded_by, :template, :language, :first_on, :last_on, :as_of, :question, :checksum))")
            .bind("id", report.id)
            .bind("recorded_at", report.recordedAt)
            .bind("recorded_by", report.recordedBy)
            .bind("template", report.templateCode)
            .bind("language", report.language)
            .bind("first_on", report.period.from)
            .bind("last_on", report.period.to)
            .bind("as_of", report.asOf)
            .bind("question", writeJson(report.question))
            .bind("checksum", report.checksum)
            .run());
    return {};
}

Result<std::vector<MadeReport>> FigureRepository::reports(int limit) const {
    return m_db
        .prepare(
            u"SELECT id, recorded_at, recorded_by, template, language, first_on, last_on, as_of, question, checksum "
            u"FROM report ORDER BY recorded_at DESC, id DESC LIMIT :most")
        .bind("most", limit)
        .all(readReport);
}

} // namespace tawjih::indicator
