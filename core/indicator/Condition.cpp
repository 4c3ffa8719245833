#include "core/indicator/Condition.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace tawjih::indicator {

namespace {

using Problem = FieldProblem::Kind;
using Test = Condition::Test;

constexpr int deepest = 6;
constexpr int mostParts = 60;
constexpr int mostValues = 300;

QString at(const QString& path, qsizetype index) {
    return path + u'[' + QString::number(index) + u']';
}

QString within(const QString& path, const char* key) {
    return path + u'.' + QLatin1String(key);
}

bool isRange(Test test) {
    return test == Test::Between || test == Test::DaysAgo || test == Test::DaysAhead;
}

/// Which tests a kind of field understands.
bool understands(FieldKind kind, Test test) {
    switch (kind) {
    case FieldKind::Code:
        return test == Test::In || test == Test::Least || test == Test::Most || test == Test::Known;
    case FieldKind::Name:
    case FieldKind::Bits:
        return test == Test::In || test == Test::Known;
    case FieldKind::Day:
        return test == Test::DaysAgo || test == Test::DaysAhead || test == Test::Known;
    case FieldKind::Number:
    case FieldKind::Age:
    case FieldKind::Lasting:
        return test == Test::Between || test == Test::Known;
    }
    return false;
}

/// Reads one tree and counts its parts.
class Reader {
public:
    Reader(Population population, std::vector<FieldProblem>& problems)
        : m_population(population)
        , m_problems(problems) {}

    Condition condition(const QJsonValue& json, const QString& path, int depth) {
        if (!json.isObject() || depth > deepest || ++m_parts > mostParts) {
            add(path, json.isUndefined() ? Problem::Missing : json.isObject() ? Problem::TooLong : Problem::Malformed);
            return {};
        }
        const QJsonObject object = json.toObject();
        if (object.contains(QLatin1String("field")))
            return test(object, path);
        Condition condition;
        if (object.size() != 1) {
            add(path, Problem::Malformed);
            return condition;
        }
        const QString key = object.keys().constFirst();
        const QString inside = path + u'.' + key;
        if (key == QLatin1String("not")) {
            condition.kind = Condition::Kind::Not;
            condition.parts.push_back(this->condition(object.value(key), inside, depth + 1));
        } else if (key == QLatin1String("all") || key == QLatin1String("any")) {
            condition.kind = key == QLatin1String("all") ? Condition::Kind::All : Condition::Kind::Any;
            if (!object.value(key).isArray())
                add(inside, Problem::Malformed);
            const QJsonArray parts = object.value(key).toArray();
            for (qsizetype i = 0; i < parts.size(); ++i)
                condition.parts.push_back(this->condition(parts.at(i), at(inside, i), depth + 1));
        } else {
            add(inside, Problem::Unknown);
        }
        return condition;
    }

private:
    void add(const QString& path, Problem kind) { m_problems.push_back({path, kind}); }

    Condition test(QJsonObject object, const QString& path) {
        Condition condition;
        condition.kind = Condition::Kind::Test;
        condition.field = object.take(QLatin1String("field")).toString();
        if (object.contains(QLatin1String("in"))) {
            condition.test = Test::In;
            const QJsonValue values = object.take(QLatin1String("in"));
            if (!values.isArray() || values.toArray().isEmpty() || values.toArray().size() > mostValues)
                add(within(path, "in"), Problem::Malformed);
            const QJsonArray listed = values.toArray();
            for (const QJsonValue value : listed)
                condition.values << value.toString();
        } else if (object.contains(QLatin1String("least")) || object.contains(QLatin1String("most"))) {
            const bool least = object.contains(QLatin1String("least"));
            condition.test = least ? Test::Least : Test::Most;
            condition.values << object.take(least ? QLatin1String("least") : QLatin1String("most")).toString();
        } else if (object.contains(QLatin1String("known"))) {
            condition.test = Test::Known;
            const QJsonValue known = object.take(QLatin1String("known"));
            if (!known.isBool())
                add(within(path, "known"), Problem::Malformed);
            condition.known = known.toBool();
        } else {
            range(condition, object, path);
        }
        for (const QString& key : object.keys())
            add(path + u'.' + key, Problem::Unknown);
        check(condition, m_population, path, m_problems);
        return condition;
    }

    void range(Condition& condition, QJsonObject& object, const QString& path) {
        condition.test = Test::Between;
        condition.min = -Condition::noLimit;
        condition.max = Condition::noLimit;
        for (const char* key : {"days_ago", "days_ahead"}) {
            if (!object.contains(QLatin1String(key)))
                continue;
            condition.test = QLatin1String(key) == QLatin1String("days_ago") ? Test::DaysAgo : Test::DaysAhead;
            const QJsonValue limits = object.take(QLatin1String(key));
            if (!limits.isObject())
                add(within(path, key), Problem::Malformed);
            QJsonObject inner = limits.toObject();
            takeLimits(condition, inner, within(path, key));
            for (const QString& left : inner.keys())
                add(within(path, key) + u'.' + left, Problem::Unknown);
            return;
        }
        if (!object.contains(QLatin1String("min")) && !object.contains(QLatin1String("max")))
            add(path, Problem::Missing);
        takeLimits(condition, object, path);
    }

    void takeLimits(Condition& condition, QJsonObject& object, const QString& path) {
        for (const char* key : {"min", "max"}) {
            const QJsonValue value = object.take(QLatin1String(key));
            if (value.isUndefined())
                continue;
            const double number = value.toDouble();
            if (!value.isDouble() || number != std::floor(number))
                add(within(path, key), Problem::Malformed);
            else if (std::abs(number) > Condition::noLimit)
                add(within(path, key), Problem::OutOfRange);
            else
                (QLatin1String(key) == QLatin1String("min") ? condition.min : condition.max) = static_cast<int>(number);
        }
        if (condition.min > condition.max)
            add(path, Problem::Contradiction);
    }

    Population m_population;
    std::vector<FieldProblem>& m_problems;
    int m_parts = 0;
};

void checkValues(const Condition& condition, const Field& field, const QString& path,
                 std::vector<FieldProblem>& problems) {
    const char* key = condition.test == Test::In ? "in" : condition.test == Test::Least ? "least" : "most";
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        const QString& value = condition.values.at(i);
        const QString place = condition.test == Test::In ? at(within(path, key), i) : within(path, key);
        if (value.isEmpty())
            problems.push_back({place, Problem::Missing});
        else if (field.values &&
                 !(condition.test == Test::In && field.kind != FieldKind::Bits && value == QLatin1String("unknown")) &&
                 std::ranges::find(field.values(), value, &FieldValue::code) == field.values().end())
            problems.push_back({place, Problem::Unknown});
    }
}

} // namespace

QJsonObject toJson(const Condition& condition) {
    const auto all = [&] {
        QJsonArray parts;
        for (const Condition& part : condition.parts)
            parts.append(toJson(part));
        return parts;
    };
    switch (condition.kind) {
    case Condition::Kind::All:
        return {{QStringLiteral("all"), all()}};
    case Condition::Kind::Any:
        return {{QStringLiteral("any"), all()}};
    case Condition::Kind::Not:
        return {{QStringLiteral("not"), toJson(condition.parts.at(0))}};
    case Condition::Kind::Test:
        break;
    }
    QJsonObject object{{QStringLiteral("field"), condition.field}};
    QJsonObject limits;
    if (isRange(condition.test)) {
        if (condition.min != -Condition::noLimit)
            limits.insert(QStringLiteral("min"), condition.min);
        if (condition.max != Condition::noLimit)
            limits.insert(QStringLiteral("max"), condition.max);
    }
    switch (condition.test) {
    case Test::In:
        object.insert(QStringLiteral("in"), QJsonArray::fromStringList(condition.values));
        break;
    case Test::Least:
    case Test::Most:
        object.insert(condition.test == Test::Least ? QStringLiteral("least") : QStringLiteral("most"),
                      condition.values.value(0));
        break;
    case Test::Between:
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            object.insert(limit.key(), limit.value());
        break;
    case Test::DaysAgo:
        object.insert(QStringLiteral("days_ago"), limits);
        break;
    case Test::DaysAhead:
        object.insert(QStringLiteral("days_ahead"), limits);
        break;
    case Test::Known:
        object.insert(QStringLiteral("known"), condition.known);
        break;
    }
    return object;
}

Condition conditionFrom(const QJsonValue& json, Population population, const QString& path,
                        std::vector<FieldProblem>& problems) {
    return Reader(population, problems).condition(json, path, 0);
}

void check(const Condition& condition, Population population, const QString& path,
           std::vector<FieldProblem>& problems) {
    if (condition.kind != Condition::Kind::Test) {
        const bool one = condition.kind == Condition::Kind::Not;
        const QString inside = within(path, one ? "not" : condition.kind == Condition::Kind::All ? "all" : "any");
        for (std::size_t i = 0; i < condition.parts.size(); ++i)
            check(condition.parts[i], population, one ? inside : at(inside, static_cast<qsizetype>(i)), problems);
        return;
    }
    const Field* field = findField(population, condition.field);
    if (!field)
        problems.push_back({within(path, "field"), condition.field.isEmpty() ? Problem::Missing : Problem::Unknown});
    else if (!understands(field->kind, condition.test))
        problems.push_back({path, Problem::Contradiction});
    else if (!isRange(condition.test) && condition.test != Test::Known)
        checkValues(condition, *field, path, problems);
}

} // namespace tawjih::indicator
