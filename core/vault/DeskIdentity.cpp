#include "core/vault/DeskIdentity.h"

#include "core/vault/MetaRepository.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tawjih::vault {

namespace {

struct MetaField {
    const char* key;
    QString DeskIdentity::*field;
};

constexpr std::array<MetaField, 10> fields{{
    {"desk.name.fr", &DeskIdentity::nameFrench},
    {"desk.name.ar", &DeskIdentity::nameArabic},
    {"desk.name.en", &DeskIdentity::nameEnglish},
    {"desk.region", &DeskIdentity::region},
    {"desk.city", &DeskIdentity::city},
    {"desk.address", &DeskIdentity::address},
    {"desk.phone", &DeskIdentity::phone},
    {"desk.prefix", &DeskIdentity::numberPrefix},
    {"desk.language", &DeskIdentity::language},
    {"desk.authorisation", &DeskIdentity::authorisation},
}};

constexpr qsizetype longestText = 200;

} // namespace

QString DeskIdentity::name(const QString& languageCode) const {
    const QString& wanted = languageCode == QLatin1String("ar")   ? nameArabic
                            : languageCode == QLatin1String("en") ? nameEnglish
                                                                  : nameFrench;
    if (!wanted.isEmpty())
        return wanted;
    const QStringList all = names();
    const auto first = std::ranges::find_if(all, [](const QString& name) { return !name.isEmpty(); });
    return first == all.end() ? QString() : *first;
}

QMap<QString, QString> toMeta(const DeskIdentity& identity) {
    QMap<QString, QString> meta;
    for (const auto& [key, field] : fields)
        meta.insert(QLatin1String(key), identity.*field);
    return meta;
}

DeskIdentity identityFrom(const QMap<QString, QString>& meta) {
    DeskIdentity identity;
    for (const auto& [key, field] : fields)
        identity.*field = meta.value(QLatin1String(key));
    return identity;
}

Result<DeskIdentity> storedIdentity(db::Connection& connection) {
    TRY_ASSIGN(const auto meta, MetaRepository(connection).all());
    return identityFrom(meta);
}

Status requireAuthorisation(const DeskIdentity& identity) {
    return identity.authorisation.trimmed().isEmpty() ? fail(ErrorCode::AuthorisationMissing) : Status();
}

Status checkIdentity(const DeskIdentity& identity) {
    using Kind = FieldProblem::Kind;
    Error error{ErrorCode::Invalid, {}, {}};
    const auto refuse = [&](const char* field, Kind kind) { error.problems.push_back({QLatin1String(field), kind}); };
    if (identity.name(identity.language).trimmed().isEmpty())
        refuse("name", Kind::Missing);
    static const QRegularExpression prefix(QStringLiteral("^[A-Z0-9]{2,5}$"));
    if (!prefix.match(identity.numberPrefix).hasMatch())
        refuse("numberPrefix", identity.numberPrefix.isEmpty() ? Kind::Missing : Kind::Malformed);
    if (!QStringList{QStringLiteral("fr"), QStringLiteral("ar"), QStringLiteral("en")}.contains(identity.language))
        refuse("language", Kind::Unknown);
    for (const auto& [key, field] : fields)
        if ((identity.*field).size() > longestText)
            refuse(key, Kind::TooLong);
    if (!error.problems.empty())
        return fail(error);
    return {};
}

} // namespace tawjih::vault
