#pragma once

#include "core/base/Result.h"
#include "core/consent/Consent.h"
#include "core/release/Attribute.h"
#include "core/release/PersonalDataScan.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QUuid>

namespace tawjih {
namespace db {
class Connection;
}
} // namespace tawjih

namespace tawjih::release {

/// What a release may tell of persons, straight from the record.
class ReleaseSourceRepository {
public:
    explicit ReleaseSourceRepository(db::Connection& connection) : m_db(connection) {}

    struct Person {
        QUuid id;
        QHash<Attribute, QString> values; ///< codes; what is not known is not there
        QUuid household;                  ///< in which the person lives with others now; null: in none on record
    };
    /// Everybody who was registered in the period (null ends are open), in the order of registration.
    /// \param today on which ages are counted
    [[nodiscard]] Result<std::vector<Person>> persons(QDate from, QDate to, QDate today) const;

    /// Who gave a consent that is valid on a day.
    [[nodiscard]] Result<QSet<QUuid>> consenting(ConsentPurpose purpose, QDate today) const;

    /// Names and numbers of everybody on record.
    [[nodiscard]] Result<KnownPersonalData> personalData() const;

private:
    db::Connection& m_db;
};

} // namespace tawjih::release
