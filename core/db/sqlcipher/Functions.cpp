// SQL functions written in C++.
#include "core/db/sqlcipher/Handle.h"
#include "core/db/sqlcipher/SqliteError.h"

#include <QVariant>

#include <sqlcipher/sqlite3.h>

namespace tawjih::db::sqlcipher {

namespace {

QVariant toVariant(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return QString::fromUtf8(text, sqlite3_value_bytes(value));
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
        return QByteArray(bytes, sqlite3_value_bytes(value));
    }
    default:
        return {};
    }
}

void answer(sqlite3_context* context, const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_result_null(context);
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        sqlite3_result_int64(context, value.toLongLong());
        break;
    case QMetaType::Double:
        sqlite3_result_double(context, value.toDouble());
        break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_result_blob64(context, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_result_text64(context, text.constData(), static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8);
    }
    }
}

void call(sqlite3_context* context, int count, sqlite3_value** values) {
    QVariantList arguments;
    for (int i = 0; i < count; ++i)
        arguments << toVariant(values[i]);
    answer(context, (*static_cast<Handle::Function*>(sqlite3_user_data(context)))(arguments));
}

} // namespace

Status Handle::addFunction(const QByteArray& name, int arguments, Function function) {
    const auto destroy = [](void* data) { delete static_cast<Function*>(data); };
    const int code = sqlite3_create_function_v2(m_connection, name.constData(), arguments,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                                new Function(std::move(function)), call, nullptr, nullptr, destroy);
    if (code != SQLITE_OK)
        return fail(error(code));
    return {};
}

} // namespace tawjih::db::sqlcipher
