#pragma once

#include "core/base/Result.h"
#include "core/casework/PersonLine.h"
#include "core/indicator/FigureDefinition.h"
#include "core/indicator/ReportOrder.h"

#include <span>

namespace tawjih {
namespace db {
class Connection;
}
} // namespace tawjih

namespace tawjih::indicator {

/// Definitions of the desk's own, and the ledger of reports.
class FigureRepository {
public:
    explicit FigureRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Result<std::vector<FigureDefinition>> definitions() const;
    /// Also one that was taken back.
    [[nodiscard]] Result<std::optional<FigureDefinition>> find(DefinitionKind kind, const QString& code) const;
    [[nodiscard]] Status insert(const FigureDefinition& definition);
    /// Keeps the version before in the history. Error Conflict.
    [[nodiscard]] Status update(const FigureDefinition& definition);

    /// The lines of persons, in the order of their keys given; who is gone is left out.
    [[nodiscard]] Result<std::vector<PersonLine>> persons(std::span<const QUuid> ids) const;

    [[nodiscard]] Status insert(const MadeReport& report);
    /// The latest first.
    [[nodiscard]] Result<std::vector<MadeReport>> reports(int limit) const;

private:
    db::Connection& m_db;
};

} // namespace tawjih::indicator
