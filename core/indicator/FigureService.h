#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/PersonLine.h"
#include "core/indicator/FigureDefinition.h"
#include "core/indicator/ReportOrder.h"

#include <span>

namespace tawjih::indicator {

/// Definitions of figures, and the ledger of what left the desk. Seeing needs SeeStatistics, defining EditFigures, what
/// leaves the desk ExportStatistics. Counting itself is count() and protectedAnswers() over FactService::load(), on a
/// worker.
class FigureService {
public:
    explicit FigureService(const ServiceContext& context) : m_context(context) {}

    /// All that there is; what the data model does not understand is in `broken`.
    [[nodiscard]] Result<Definitions> definitions() const;

    /// Stores a definition of the desk's own: a new one (version 0), the next version of one, or one in place of a
    /// shipped one. Errors: Invalid (what the data model does not know, with its place), Conflict (changed meanwhile).
    [[nodiscard]] Status save(DefinitionKind kind, const QJsonObject& body, int version);
    /// Takes a definition of the desk's own back; a shipped one of the same code stands again. Errors: NotFound,
    /// Conflict.
    [[nodiscard]] Status remove(DefinitionKind kind, const QString& code, int version);

    /// The desk's own definitions as a file, or one of any (also a shipped one) by its code.
    [[nodiscard]] Result<QByteArray> exported() const;
    [[nodiscard]] Result<QByteArray> exported(DefinitionKind kind, const QString& code) const;
    /// Takes in such a file, wholly or not at all; what has the code of an own definition is its next version. Returns
    /// how many. Errors: Invalid with every fault, FileMalformed.
    [[nodiscard]] Result<int> import(const QByteArray& bytes);

    /// Who stands behind a number, as lines of a list with names: needs ReadCases beside SeeStatistics, and is noted in
    /// the journal. \param ids personsBehind() of count's facts
    [[nodiscard]] Result<std::vector<PersonLine>> persons(std::span<const QUuid> ids);

    /// Counts leave the desk (a file, the clipboard): notes it in the journal. Call it before they do.
    [[nodiscard]] Status noteExport(int figures);
    /// A report leaves the desk: into the ledger, with id, time and account filled in.
    [[nodiscard]] Result<MadeReport> noteReport(MadeReport report, int figures);
    /// Reports that were made, the latest first.
    [[nodiscard]] Result<std::vector<MadeReport>> reports(int limit = 200) const;

private:
    [[nodiscard]] Status store(FigureDefinition definition);

    ServiceContext m_context;
};

} // namespace tawjih::indicator
