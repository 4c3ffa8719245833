#include "core/base/Places.h"
#include "core/base/WorldCodes.h"
#include "core/guidance/RuleJson.h"

#include <QJsonArray>

namespace tawjih::RuleJson {

namespace {

using Kind = FieldProblem::Kind;

constexpr int maxParts = 4 * maxConditions; ///< conditions and what combines them
constexpr int maxListed = 300;              ///< entries of one set: all countries and more

// Reads one tree and collects what is wrong with it, each with its place.
class Reader {
public:
    Expression expression(const QJsonValue& json, const QString& path, int depth);
    std::vector<FieldProblem> problems;

private:
    class Fields;
    void add(const QString& path, Kind kind) { problems.push_back({path, kind}); }

    std::vector<Expression> parts(const QJsonValue& json, const QString& path, int depth);
    std::optional<Condition> condition(const QString& key, const QJsonValue& json, const QString& path);
    Condition age(const QJsonValue& json, const QString& path);
    Condition school(const QJsonValue& json, const QString& path);
    Condition language(const QJsonValue& json, const QString& path);
    Condition earlier(const QJsonValue& json, const QString& path);
    QStringList texts(const QJsonValue& json, const QString& path, bool (*known)(const QString&));

    template <Coded E>
    E code(const QJsonValue& json, const QString& path);
    template <Coded E>
    std::vector<E> codes(const QJsonValue& json, const QString& path);

    int m_parts = 0;
};

QString within(const QString& path, const QString& key) {
    return path.isEmpty() ? key : QString(path + u'.' + key);
}

QString at(const QString& path, qsizetype index) {
    return path + u'[' + QString::number(index) + u']';
}

// The fields of one condition: each may be asked for once; what nobody asked for is unknown.
class Reader::Fields {
public:
    Fields(Reader& reader, const QJsonValue& json, QString path)
        : m_reader(reader)
        , m_left(json.toObject())
        , m_path(std::move(path)) {
        if (!json.isObject())
            m_reader.add(m_path, Kind::Malformed);
    }
    ~Fields() {
        for (const QString& key : m_left.keys())
            m_reader.add(within(m_path, key), Kind::Unknown);
    }
    Q_DISABLE_COPY_MOVE(Fields)

    [[nodiscard]] QString path(const char* key) const { return within(m_path, QLatin1String(key)); }
    QJsonValue take(const char* key) { return m_left.take(QLatin1String(key)); }

    std::optional<int> years(const char* key) {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        const int years = value.toInt(-1);
        if (!value.isDouble() || static_cast<double>(years) != value.toDouble() || years < 0 || years > maxRuleYears)
            m_reader.add(path(key), value.isDouble() ? Kind::OutOfRange : Kind::Malformed);
        return years;
    }
    bool flag(const char* key) {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            m_reader.add(path(key), Kind::Malformed);
        return value.toBool();
    }
    ReferenceDay day(const char* key) {
        const QString text = take(key).toString();
        if (text == QLatin1String("start"))
            return ReferenceDay::start();
        if (text == QLatin1String("application"))
            return ReferenceDay::application();
        // A year that is no leap year: 29 February is not in every year.
        const QDate date = QDate::fromString(QStringLiteral("2001-") + text, QStringLiteral("yyyy-MM-dd"));
        if (!date.isValid())
            m_reader.add(path(key), text.isEmpty() ? Kind::Missing : Kind::Malformed);
        return ReferenceDay::fixed(date.day(), date.month());
    }
    template <Coded E>
    E code(const char* key) {
        return m_reader.code<E>(take(key), path(key));
    }

private:
    Reader& m_reader;
    QJsonObject m_left;
    QString m_path;
};

// The value 0 of some lists is "not said", which nobody can ask for.
template <Coded E>
E Reader::code(const QJsonValue& json, const QString& path) {
    const std::optional<E> value = fromCode<E>(json.toString());
    const bool notSaid = value && QLatin1String(Codes<E>::entries[0].code) == QLatin1String("unknown") &&
                         *value == Codes<E>::entries[0].value;
    if (!json.isString())
        add(path, json.isUndefined() ? Kind::Missing : Kind::Malformed);
    else if (!value || notSaid)
        add(path, Kind::Unknown);
    return value.value_or(Codes<E>::entries[0].value);
}

template <Coded E>
std::vector<E> Reader::codes(const QJsonValue& json, const QString& path) {
    std::vector<E> values;
    const QJsonArray list = json.toArray();
    if (!json.isArray() || list.size() > maxListed)
        add(path, json.isArray() ? Kind::TooLong : Kind::Malformed);
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), maxListed); ++i)
        values.push_back(code<E>(list[i], at(path, i)));
    return values;
}

QStringList Reader::texts(const QJsonValue& json, const QString& path, bool (*known)(const QString&)) {
    QStringList values;
    const QJsonArray list = json.toArray();
    if (!json.isArray() || list.size() > maxListed)
        add(path, json.isArray() ? Kind::TooLong : Kind::Malformed);
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), maxListed); ++i) {
        values << list[i].toString();
        if (!list[i].isString() || !known(values.back()))
            add(at(path, i), list[i].isString() ? Kind::Unknown : Kind::Malformed);
    }
    return values;
}

Condition Reader::age(const QJsonValue& json, const QString& path) {
    Fields fields(*this, json, path);
    AgeCondition age;
    age.min = fields.years("min");
    age.max = fields.years("max");
    age.on = fields.day("on");
    return age;
}

Condition Reader::school(const QJsonValue& json, const QString& path) {
    Fields fields(*this, json, path);
    SchoolCondition school;
    school.least = fields.code<EducationLevel>("least");
    school.byTest = fields.flag("by_test");
    return school;
}

Condition Reader::language(const QJsonValue& json, const QString& path) {
    Fields fields(*this, json, path);
    LanguageCondition language;
    language.language = fields.take("code").toString();
    if (!isLanguage(language.language))
        add(fields.path("code"), language.language.isEmpty() ? Kind::Missing : Kind::Unknown);
    language.least = fields.code<CefrLevel>("least");
    language.use = fields.code<LanguageUse>("use");
    return language;
}

bool isTradeCode(const QString& code) {
    return code.size() == 4 && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Condition Reader::earlier(const QJsonValue& json, const QString& path) {
    Fields fields(*this, json, path);
    EarlierCondition earlier;
    earlier.level = fields.code<TrainingLevel>("level");
    const QJsonValue trade = fields.take("trade");
    earlier.trade = trade.toString();
    if (!trade.isUndefined() && !isTradeCode(earlier.trade))
        add(fields.path("trade"), Kind::Malformed);
    return earlier;
}

std::optional<Condition> Reader::condition(const QString& key, const QJsonValue& json, const QString& path) {
    if (key == QLatin1String("age"))
        return age(json, path);
    if (key == QLatin1String("school"))
        return school(json, path);
    if (key == QLatin1String("stream"))
        return StreamCondition{codes<BacStream>(json, path)};
    if (key == QLatin1String("recognition"))
        return RecognitionCondition{Fields(*this, json, path).flag("request_counts")};
    if (key == QLatin1String("residence"))
        return ResidenceCondition{codes<ResidenceStatus>(json, path)};
    if (key == QLatin1String("title"))
        return TitleCondition{Fields(*this, json, path).day("on")};
    if (key == QLatin1String("nationality"))
        return NationalityCondition{texts(json, path, [](const QString& code) { return isCountry(code); })};
    if (key == QLatin1String("area"))
        return AreaCondition{texts(json, path, [](const QString& code) { return findPlace(code) != nullptr; })};
    if (key == QLatin1String("sex"))
        return SexCondition{code<Sex>(json, path)};
    if (key == QLatin1String("language"))
        return language(json, path);
    if (key == QLatin1String("earlier"))
        return earlier(json, path);
    if (key == QLatin1String("document"))
        return DocumentCondition{code<DocumentKind>(json, path)};
    if (key == QLatin1String("intake"))
        return IntakeCondition{code<IntakeFact>(json, path)};
    if (key != QLatin1String("practice"))
        return std::nullopt;
    const std::optional<int> years = Fields(*this, json, path).years("years");
    if (!years)
        add(within(path, QStringLiteral("years")), Kind::Missing);
    return PracticeCondition{years.value_or(0)};
}

std::vector<Expression> Reader::parts(const QJsonValue& json, const QString& path, int depth) {
    std::vector<Expression> parts;
    const QJsonArray list = json.toArray();
    if (!json.isArray() || list.size() > maxConditions) {
        add(path, json.isArray() ? Kind::TooLong : Kind::Malformed);
        return parts;
    }
    for (qsizetype i = 0; i < list.size() && m_parts <= maxParts; ++i)
        parts.push_back(expression(list[i], at(path, i), depth));
    return parts;
}

Expression Reader::expression(const QJsonValue& json, const QString& path, int depth) {
    const QJsonObject object = json.toObject();
    if (depth > maxDepth || object.size() != 1 || ++m_parts > maxParts) {
        add(path, object.size() != 1 ? Kind::Malformed : Kind::TooLong);
        return {};
    }
    const QString key = object.constBegin().key();
    const QJsonValue value = object.constBegin().value();
    const QString here = within(path, key);
    if (key == QLatin1String("all"))
        return Expression::all(parts(value, here, depth + 1));
    if (key == QLatin1String("any"))
        return Expression::any(parts(value, here, depth + 1));
    if (key == QLatin1String("not"))
        return Expression::negated(expression(value, here, depth + 1));
    if (const auto found = condition(key, value, here))
        return Expression::is(*found);
    add(here, Kind::Unknown);
    return {};
}

} // namespace

Result<Expression> fromJson(const QJsonObject& json) {
    Reader reader;
    Expression rule = reader.expression(json, {}, 1);
    if (reader.problems.empty() && conditionCount(rule) > maxConditions)
        reader.problems.push_back({QStringLiteral("expression"), Kind::TooLong});
    if (!reader.problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("not a rule"), std::move(reader.problems)});
    return rule;
}

} // namespace tawjih::RuleJson
