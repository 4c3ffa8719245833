#include "core/guidance/RuleJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tawjih::RuleJson {

namespace {

QJsonObject keyed(const char* key, const QJsonValue& value) {
    return {{QLatin1String(key), value}};
}

template <typename E>
QJsonArray codes(const std::vector<E>& values) {
    QJsonArray list;
    for (const E value : values)
        list << codeOf(value);
    return list;
}

QString dayCode(const ReferenceDay& on) {
    switch (on.kind) {
    case ReferenceDay::Kind::Start:
        return QStringLiteral("start");
    case ReferenceDay::Kind::Application:
        return QStringLiteral("application");
    case ReferenceDay::Kind::Fixed:
        return QStringLiteral("%1-%2").arg(on.month, 2, 10, QLatin1Char('0')).arg(on.day, 2, 10, QLatin1Char('0'));
    case ReferenceDay::Kind::Date:
        break;
    }
    return on.date.toString(Qt::ISODate);
}

struct Writer {
    QJsonObject operator()(const AgeCondition& age) const {
        QJsonObject fields{{QStringLiteral("on"), dayCode(age.on)}};
        if (age.min)
            fields[QStringLiteral("min")] = *age.min;
        if (age.max)
            fields[QStringLiteral("max")] = *age.max;
        return keyed("age", fields);
    }
    QJsonObject operator()(const SchoolCondition& school) const {
        QJsonObject fields{{QStringLiteral("least"), codeOf(school.least)}};
        if (school.byTest)
            fields[QStringLiteral("by_test")] = true;
        return keyed("school", fields);
    }
    QJsonObject operator()(const StreamCondition& stream) const { return keyed("stream", codes(stream.anyOf)); }
    QJsonObject operator()(const RecognitionCondition& recognition) const {
        QJsonObject fields;
        if (recognition.requestCounts)
            fields[QStringLiteral("request_counts")] = true;
        return keyed("recognition", fields);
    }
    QJsonObject operator()(const ResidenceCondition& residence) const {
        return keyed("residence", codes(residence.anyOf));
    }
    QJsonObject operator()(const TitleCondition& title) const {
        return keyed("title", QJsonObject{{QStringLiteral("on"), dayCode(title.on)}});
    }
    QJsonObject operator()(const NationalityCondition& nationality) const {
        return keyed("nationality", QJsonArray::fromStringList(nationality.anyOf));
    }
    QJsonObject operator()(const AreaCondition& area) const {
        return keyed("area", QJsonArray::fromStringList(area.anyOf));
    }
    QJsonObject operator()(const SexCondition& sex) const { return keyed("sex", codeOf(sex.sex)); }
    QJsonObject operator()(const LanguageCondition& language) const {
        return keyed("language", QJsonObject{{QStringLiteral("code"), language.language},
                                             {QStringLiteral("least"), codeOf(language.least)},
                                             {QStringLiteral("use"), codeOf(language.use)}});
    }
    QJsonObject operator()(const EarlierCondition& earlier) const {
        QJsonObject fields{{QStringLiteral("level"), codeOf(earlier.level)}};
        if (!earlier.trade.isEmpty())
            fields[QStringLiteral("trade")] = earlier.trade;
        return keyed("earlier", fields);
    }
    QJsonObject operator()(const PracticeCondition& practice) const {
        return keyed("practice", QJsonObject{{QStringLiteral("years"), practice.leastYears}});
    }
    QJsonObject operator()(const DocumentCondition& document) const { return keyed("document", codeOf(document.kind)); }
    QJsonObject operator()(const IntakeCondition& intake) const { return keyed("intake", codeOf(intake.fact)); }
};

} // namespace

QJsonObject toJson(const Expression& rule) {
    if (rule.kind == Expression::Kind::Is)
        return std::visit(Writer(), rule.condition);
    if (rule.kind == Expression::Kind::Not && !rule.parts.empty())
        return keyed("not", toJson(rule.parts.front()));
    QJsonArray parts;
    for (const Expression& part : rule.parts)
        parts << toJson(part);
    return keyed(rule.kind == Expression::Kind::All ? "all" : "any", parts);
}

QByteArray write(const Expression& rule) {
    return QJsonDocument(toJson(rule)).toJson(QJsonDocument::Compact);
}

Result<Expression> read(const QByteArray& text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(Error{ErrorCode::Invalid,
                          QStringLiteral("no JSON object, at %1").arg(error.offset),
                          {{QString(), FieldProblem::Kind::Malformed}}});
    return fromJson(document.object());
}

} // namespace tawjih::RuleJson
