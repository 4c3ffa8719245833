#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace tawjih {

namespace db {
class Connection;
}

namespace vault {

/// Who the desk is: on documents, on the unlock screen, in record numbers.
struct DeskIdentity {
    QString nameFrench;
    QString nameArabic;
    QString nameEnglish;
    QString region;        ///< HCP code, two figures: 06 for Casablanca-Settat
    QString city;          ///< as written on letters
    QString address;       ///< street and district, as written on letters; may be empty
    QString phone;         ///< may be empty
    QString numberPrefix;  ///< two to five capital letters before record numbers: CAS
    QString language;      ///< the desk's usual language: fr, ar or en
    QString authorisation; ///< the CNDP's number; without one no identified export
    bool operator==(const DeskIdentity&) const = default;

    /// The name in a language (fr, ar, en); where there is none, the first there is.
    [[nodiscard]] QString name(const QString& languageCode) const;
    [[nodiscard]] QStringList names() const { return {nameFrench, nameArabic, nameEnglish}; }
};

/// As kept in desk_meta, key by key.
[[nodiscard]] QMap<QString, QString> toMeta(const DeskIdentity& identity);
[[nodiscard]] DeskIdentity identityFrom(const QMap<QString, QString>& meta);

/// The identity as stored in an open desk.
[[nodiscard]] Result<DeskIdentity> storedIdentity(db::Connection& connection);

/// Error AuthorisationMissing unless the desk may let data leave that names people: it has the CNDP's number. Pure.
[[nodiscard]] Status requireAuthorisation(const DeskIdentity& identity);

/// What keeps an identity from being saved: a desk has a name, a prefix of two to five capital letters or figures and
/// one of the three languages. Error Invalid with the fields as problems. Pure.
[[nodiscard]] Status checkIdentity(const DeskIdentity& identity);

} // namespace vault
} // namespace tawjih
