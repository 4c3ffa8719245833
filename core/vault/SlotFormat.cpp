#include "core/vault/Slot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tawjih::vault {

namespace {

constexpr int formatVersion = 2; // 1: no account had keys of its own
constexpr qsizetype mostSlots = 1000;
constexpr qsizetype longestLabel = 200;

QString encoded(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

/// Exactly `size` bytes of base64, or nothing.
std::optional<QByteArray> decoded(const QJsonValue& value, qsizetype size) {
    const auto result = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.size() != size)
        return std::nullopt;
    return result.decoded;
}

/// Numbers travel as text: JSON's own are doubles.
std::optional<quint64> number(const QJsonValue& value) {
    bool ok = false;
    const quint64 result = value.toString().toULongLong(&ok);
    return ok ? std::optional(result) : std::nullopt;
}

std::optional<QUuid> uuid(const QJsonValue& value) {
    const QUuid result(value.toString());
    return result.isNull() ? std::nullopt : std::optional(result);
}

QJsonObject slotObject(const Slot& slot) {
    QJsonObject object{
        {QStringLiteral("salt"), encoded(slot.salt)},
        {QStringLiteral("nonce"), encoded(slot.nonce)},
        {QStringLiteral("key"), encoded(slot.wrapped)},
        {QStringLiteral("generation"), QString::number(slot.generation)},
    };
    if (slot.isRenewable()) {
        object[QStringLiteral("public")] = encoded(slot.publicKey);
        object[QStringLiteral("sealed")] = encoded(slot.sealed);
        object[QStringLiteral("proof")] = encoded(slot.proof);
        object[QStringLiteral("escrow")] = encoded(slot.escrow);
    }
    if (slot.kind == Slot::Kind::User) {
        object[QStringLiteral("user")] = slot.user.uuid().toString(QUuid::WithoutBraces);
        object[QStringLiteral("login")] = encoded(slot.login);
        object[QStringLiteral("roles")] = toCodes(slot.roles);
        object[QStringLiteral("operations")] = QString::number(slot.cost.operations);
        object[QStringLiteral("memory")] = QString::number(slot.cost.memory);
    }
    return object;
}

/// False where it should have keys of its own and has not.
bool readAccountKeys(const QJsonObject& object, Slot& slot) {
    if (!object.contains(QStringLiteral("public")))
        return true;
    const auto publicKey = decoded(object[QStringLiteral("public")], 32);
    const auto sealed = decoded(object[QStringLiteral("sealed")], 80);
    const auto proof = decoded(object[QStringLiteral("proof")], 32);
    const auto escrow = decoded(object[QStringLiteral("escrow")], 72);
    if (!publicKey || !sealed || !proof || !escrow)
        return false;
    slot.publicKey = *publicKey;
    slot.sealed = *sealed;
    slot.proof = *proof;
    slot.escrow = *escrow;
    return true;
}

std::optional<Slot> slotFrom(const QJsonObject& object) {
    Slot slot;
    const auto salt = decoded(object[QStringLiteral("salt")], 16);
    const auto nonce = decoded(object[QStringLiteral("nonce")], 24);
    const auto wrapped = decoded(object[QStringLiteral("key")], 48);
    const auto generation = number(object[QStringLiteral("generation")]);
    if (!salt || !nonce || !wrapped || !generation || !readAccountKeys(object, slot))
        return std::nullopt;
    slot.salt = *salt;
    slot.nonce = *nonce;
    slot.wrapped = *wrapped;
    slot.generation = *generation;
    if (!object.contains(QStringLiteral("user"))) {
        slot.kind = Slot::Kind::Recovery;
        slot.cost = {0, 0};
        return slot;
    }
    const auto user = uuid(object[QStringLiteral("user")]);
    const auto login = decoded(object[QStringLiteral("login")], 32);
    const auto roles = rolesFromCodes(object[QStringLiteral("roles")].toString());
    const auto operations = number(object[QStringLiteral("operations")]);
    const auto memory = number(object[QStringLiteral("memory")]);
    if (!user || !login || !roles || !operations || !memory)
        return std::nullopt;
    slot.user = UserId(*user);
    slot.login = *login;
    slot.roles = *roles;
    slot.cost = {*operations, *memory};
    return slot;
}

} // namespace

QByteArray toFile(const SlotTable& table) {
    QJsonArray list;
    for (const Slot& slot : table.entries)
        list.append(slotObject(slot));
    // What an earlier version wrote stays readable for it until the first slot of the new kind.
    const bool renewable = std::ranges::any_of(table.entries, &Slot::isRenewable);
    const QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("tawjih keys")},
        {QStringLiteral("version"), renewable ? formatVersion : 1},
        {QStringLiteral("desk"), table.deskId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("label"), table.label},
        {QStringLiteral("language"), table.language},
        {QStringLiteral("generation"), QString::number(table.generation)},
        {QStringLiteral("slots"), list},
        {QStringLiteral("checksum"), encoded(table.checksum)},
        {QStringLiteral("mac"), encoded(table.mac)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<SlotTable> fromFile(const QByteArray& text) {
    const auto damaged = [] { return fail(ErrorCode::SlotsDamaged, QStringLiteral("keys file")); };
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object[QStringLiteral("format")].toString() != QLatin1String("tawjih keys"))
        return damaged();
    if (object[QStringLiteral("version")].toInt() > formatVersion)
        return fail(ErrorCode::DeskNewer, QStringLiteral("keys file"));
    const auto desk = uuid(object[QStringLiteral("desk")]);
    const auto generation = number(object[QStringLiteral("generation")]);
    const QJsonArray list = object[QStringLiteral("slots")].toArray();
    if (!desk || !generation || list.isEmpty() || list.size() > mostSlots)
        return damaged();

    SlotTable table;
    table.deskId = *desk;
    table.generation = *generation;
    table.label = object[QStringLiteral("label")].toString().left(longestLabel);
    table.language = object[QStringLiteral("language")].toString().left(8);
    table.checksum = decoded(object[QStringLiteral("checksum")], 16).value_or(QByteArray());
    table.mac = decoded(object[QStringLiteral("mac")], 32).value_or(QByteArray());
    for (const QJsonValue value : list)
        if (auto slot = slotFrom(value.toObject()))
            table.entries.push_back(*std::move(slot));
    return table;
}

} // namespace tawjih::vault
