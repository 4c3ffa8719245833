#include "core/vault/SalvageRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::vault {

Status SalvageRepository::enforceReferences(bool enforced) {
    return m_connection.execute(enforced ? u"PRAGMA foreign_keys = ON" : u"PRAGMA foreign_keys = OFF");
}

Result<QString> SalvageRepository::caseNumberOf(const QByteArray& person) {
    TRY_ASSIGN(const auto number, m_connection
                                      .prepare(uR"(SELECT number FROM case_file WHERE beneficiary_id = :person
                                UNION ALL SELECT number FROM beneficiary_listing WHERE beneficiary_id = :person)")
                                      .bind("person", person)
                                      .first([](const db::Row& row) { return row.get<QString>("number"); }));
    return number.value_or(QString());
}

} // namespace tawjih::vault
