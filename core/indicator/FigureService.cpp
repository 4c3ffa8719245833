#include "core/indicator/FigureService.h"

#include "core/casework/CaseAccess.h"
#include "core/db/Transaction.h"
#include "core/indicator/FigureRepository.h"

#include <QJsonDocument>

namespace tawjih::indicator {

namespace {

using vault::Permission;

/// The code of a sound definition, or what is wrong with it.
Result<QString> codeOfSound(DefinitionKind kind, const QJsonObject& body, const IndicatorList& indicators) {
    switch (kind) {
    case DefinitionKind::Indicator: {
        TRY_ASSIGN(const Indicator indicator, indicatorFrom(body));
        return indicator.code;
    }
    case DefinitionKind::Dashboard: {
        TRY_ASSIGN(const Dashboard dashboard, dashboardFrom(body, indicators));
        return dashboard.code;
    }
    case DefinitionKind::Report:
        break;
    }
    TRY_ASSIGN(const ReportTemplate report, reportTemplateFrom(body, indicators));
    return report.code;
}

QJsonObject bodyOf(const Definitions& all, DefinitionKind kind, const QString& code) {
    switch (kind) {
    case DefinitionKind::Indicator:
        if (const Indicator* indicator = all.indicators.find(code))
            return toJson(*indicator);
        break;
    case DefinitionKind::Dashboard:
        if (const Dashboard* dashboard = all.dashboard(code))
            return toJson(*dashboard);
        break;
    case DefinitionKind::Report:
        if (const ReportTemplate* report = all.report(code))
            return toJson(*report);
        break;
    }
    return {};
}

} // namespace

Result<Definitions> FigureService::definitions() const {
    TRY(vault::require(m_context.actor, Permission::SeeStatistics));
    TRY_ASSIGN(auto own, FigureRepository(m_context.db).definitions());
    return definitionsWith(std::move(own));
}

Status FigureService::store(FigureDefinition definition) {
    FigureRepository repository(m_context.db);
    TRY_ASSIGN(const auto stored, repository.find(definition.kind, definition.code));
    const int version = stored && (stored->active || definition.stamp.version > 0) ? stored->stamp.version : 0;
    if (version != definition.stamp.version)
        return fail(ErrorCode::Conflict, QStringLiteral("figure_definition"));
    definition.id = stored ? stored->id : FigureDefinitionId::create(m_context.clock);
    definition.stamp = {(stored ? stored->stamp.version : 0) + 1, m_context.clock.now(), m_context.actor.id};
    TRY(stored ? repository.update(definition) : repository.insert(definition));
    return m_context.audit.record(audit::Action::FigureDefinitionChanged, definition.id);
}

Status FigureService::save(DefinitionKind kind, const QJsonObject& body, int version) {
    TRY(vault::require(m_context.actor, Permission::EditFigures));
    TRY_ASSIGN(const Definitions all, definitions());
    TRY_ASSIGN(const QString code, codeOfSound(kind, body, all.indicators));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(store({{}, {version, {}, {}}, kind, code, body, true}));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Figures);
    return {};
}

Status FigureService::remove(DefinitionKind kind, const QString& code, int version) {
    TRY(vault::require(m_context.actor, Permission::EditFigures));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(auto stored, FigureRepository(m_context.db).find(kind, code));
    if (!stored || !stored->active)
        return fail(ErrorCode::NotFound, QStringLiteral("figure_definition"));
    stored->stamp.version = version;
    stored->active = false;
    TRY(store(*std::move(stored)));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Figures);
    return {};
}

Result<QByteArray> FigureService::exported() const {
    TRY(vault::require(m_context.actor, Permission::SeeStatistics));
    TRY_ASSIGN(const auto own, FigureRepository(m_context.db).definitions());
    return writeDefinitions(own);
}

Result<QByteArray> FigureService::exported(DefinitionKind kind, const QString& code) const {
    TRY_ASSIGN(const Definitions all, definitions());
    const QJsonObject body = bodyOf(all, kind, code);
    if (body.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("figure_definition"));
    std::vector<FigureDefinition> written{{{}, {}, kind, code, body, true}};
    // The desk's own indicators that it names go with it: elsewhere nobody knows them.
    for (const FigureDefinition& own : all.own)
        if (own.kind == DefinitionKind::Indicator && own.active && kind != DefinitionKind::Indicator &&
            QString::fromUtf8(QJsonDocument(body).toJson()).contains(QString(u'"' + own.code + u'"')))
            written.push_back(own);
    return writeDefinitions(written);
}

Result<int> FigureService::import(const QByteArray& bytes) {
    TRY(vault::require(m_context.actor, Permission::EditFigures));
    TRY_ASSIGN(const Definitions all, definitions());
    TRY_ASSIGN(auto read, readDefinitions(bytes, all));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    for (FigureDefinition& definition : read) {
        if (const FigureDefinition* own = all.ownOf(definition.kind, definition.code))
            definition.stamp.version = own->stamp.version;
        TRY(store(definition));
    }
    TRY(m_context.audit.record(audit::Action::FigureDefinitionsImported, {}, static_cast<qint64>(read.size())));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Figures);
    return static_cast<int>(read.size());
}

Result<std::vector<PersonLine>> FigureService::persons(std::span<const QUuid> ids) {
    TRY(vault::require(m_context.actor, Permission::SeeStatistics));
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(auto lines, FigureRepository(m_context.db).persons(ids));
    TRY(CaseAccess(m_context).settle(lines, [](PersonLine& line) {
        return NameRefs{line.id, line.latinName, line.arabicName};
    }));
    TRY(m_context.audit.record(audit::Action::PersonsListed, {}, static_cast<qint64>(lines.size())));
    TRY(transaction.commit());
    return lines;
}

Status FigureService::noteExport(int figures) {
    TRY(vault::require(m_context.actor, Permission::ExportStatistics));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(audit::Action::StatisticsExported, {}, figures));
    return transaction.commit();
}

Result<MadeReport> FigureService::noteReport(MadeReport report, int figures) {
    TRY(vault::require(m_context.actor, Permission::ExportStatistics));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    report.id = ReportId::create(m_context.clock);
    report.recordedAt = m_context.clock.now();
    report.recordedBy = m_context.actor.id;
    TRY(FigureRepository(m_context.db).insert(report));
    TRY(m_context.audit.record(audit::Action::ReportMade, report.id, figures));
    TRY(transaction.commit());
    return report;
}

Result<std::vector<MadeReport>> FigureService::reports(int limit) const {
    TRY(vault::require(m_context.actor, Permission::SeeStatistics));
    return FigureRepository(m_context.db).reports(limit);
}

} // namespace tawjih::indicator
