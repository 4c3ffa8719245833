#include "core/indicator/JsonKeys.h"

namespace tawjih::indicator {

namespace {
using Problem = FieldProblem::Kind;
constexpr int longestText = 4000;
} // namespace

JsonKeys::JsonKeys(const QJsonValue& json, QString path, std::vector<FieldProblem>& problems)
    : m_left(json.toObject())
    , m_path(std::move(path))
    , m_problems(problems) {
    if (!json.isObject())
        m_problems.push_back({m_path, Problem::Malformed});
}

QString JsonKeys::path(const char* key) const {
    return m_path.isEmpty() ? QString(QLatin1String(key)) : QString(m_path + u'.' + QLatin1String(key));
}

QString JsonKeys::text(const char* key, bool required) {
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        add(key, Problem::Malformed);
    else if (required && value.toString().isEmpty())
        add(key, Problem::Missing);
    else if (value.toString().size() > longestText)
        add(key, Problem::TooLong);
    return value.toString();
}

LocalName JsonKeys::name(const char* key, bool required) {
    const QJsonValue value = take(key);
    if (value.isUndefined() && !required)
        return {};
    const QJsonObject texts = value.toObject();
    LocalName name{texts.value(QLatin1String("fr")).toString(), texts.value(QLatin1String("ar")).toString(),
                   texts.value(QLatin1String("en")).toString()};
    if (!value.isUndefined() && !value.isObject())
        add(key, Problem::Malformed);
    else if (required && name.isEmpty())
        add(key, Problem::Missing);
    else if (name.fr.size() > longestText || name.ar.size() > longestText || name.en.size() > longestText)
        add(key, Problem::TooLong);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        if (!fromCode<Language>(text.key()))
            m_problems.push_back({QString(path(key) + u'.' + text.key()), Problem::Unknown});
        else if (!text.value().isString())
            m_problems.push_back({QString(path(key) + u'.' + text.key()), Problem::Malformed});
    return name;
}

QJsonArray JsonKeys::list(const char* key) {
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        add(key, Problem::Malformed);
    return value.toArray();
}

bool JsonKeys::flag(const char* key) {
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        add(key, Problem::Malformed);
    return value.toBool();
}

std::optional<double> JsonKeys::number(const char* key, double least, double most) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble()) {
        add(key, Problem::Malformed);
        return std::nullopt;
    }
    if (value.toDouble() < least || value.toDouble() > most) {
        add(key, Problem::OutOfRange);
        return std::nullopt;
    }
    return value.toDouble();
}

void JsonKeys::finish() {
    for (const QString& key : m_left.keys())
        m_problems.push_back({m_path.isEmpty() ? key : QString(m_path + u'.' + key), Problem::Unknown});
}

QJsonObject toJson(const LocalName& name) {
    return {{QStringLiteral("fr"), name.fr}, {QStringLiteral("ar"), name.ar}, {QStringLiteral("en"), name.en}};
}

} // namespace tawjih::indicator
