#include "core/release/DataFiles.h"
#include "core/release/Descriptors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tawjih::release {

namespace {

QJsonObject inAll(const Texts& texts) {
    return {{QStringLiteral("fr"), texts.french},
            {QStringLiteral("ar"), texts.arabic},
            {QStringLiteral("en"), texts.english}};
}

QJsonArray enumOf(const std::vector<Category>& categories) {
    QJsonArray codes;
    for (const Category& category : categories)
        codes.append(category.code);
    return codes;
}

QJsonArray labelsOf(const std::vector<Category>& categories) {
    QJsonArray labels;
    for (const Category& category : categories) {
        QJsonObject label = inAll(category.label);
        label.insert(QStringLiteral("code"), category.code);
        labels.append(label);
    }
    return labels;
}

/// The smallest and the largest published value, for a field of numbers without a list.
void addRange(const anonymise::CodedColumn& column, QJsonObject& constraints) {
    std::vector<qint64> numbers;
    for (const QString& value : column.values)
        if (!value.isEmpty())
            numbers.push_back(value.toLongLong());
    if (numbers.empty())
        return;
    const auto [smallest, largest] = std::ranges::minmax(numbers);
    constraints.insert(QStringLiteral("minimum"), smallest);
    constraints.insert(QStringLiteral("maximum"), largest);
}

QJsonObject fieldOf(const Field& field, const anonymise::CodedColumn& column) {
    QJsonObject constraints;
    if (field.required)
        constraints.insert(QStringLiteral("required"), true);
    if (field.type == FieldType::String)
        constraints.insert(QStringLiteral("enum"), enumOf(field.categories));
    else if (field.type == FieldType::Integer || field.type == FieldType::Year)
        addRange(column, constraints);
    QJsonObject made{{QStringLiteral("name"), field.name},
                     {QStringLiteral("type"), codeOf(field.type)},
                     {QStringLiteral("format"), QStringLiteral("default")},
                     {QStringLiteral("title"), field.title.english},
                     {QStringLiteral("titles"), inAll(field.title)},
                     {QStringLiteral("role"), codeOf(field.role)},
                     {QStringLiteral("constraints"), constraints}};
    if (!field.description.english.isEmpty())
        made.insert(QStringLiteral("description"), field.description.english);
    if (!field.hxl.isEmpty())
        made.insert(QStringLiteral("hxl"), field.hxl);
    if (!field.categories.empty())
        made.insert(QStringLiteral("categories"), labelsOf(field.categories));
    return made;
}

QJsonObject fieldOf(const TableColumn& column, TableProtection protection) {
    QJsonObject constraints;
    if (column.isCount) {
        constraints.insert(QStringLiteral("minimum"), 0);
        if (protection == TableProtection::Rounding)
            constraints.insert(QStringLiteral("required"), true);
    } else {
        QJsonArray codes = enumOf(column.categories);
        codes.append(totalCode);
        constraints.insert(QStringLiteral("required"), true);
        constraints.insert(QStringLiteral("enum"), codes);
    }
    return {{QStringLiteral("name"), column.name},
            {QStringLiteral("type"), column.isCount ? QStringLiteral("integer") : QStringLiteral("string")},
            {QStringLiteral("format"), QStringLiteral("default")},
            {QStringLiteral("title"), column.title.english},
            {QStringLiteral("titles"), inAll(column.title)},
            {QStringLiteral("constraints"), constraints}};
}

QJsonArray textFields(const QStringList& names) {
    QJsonArray fields;
    for (const QString& name : names)
        fields.append(QJsonObject{{QStringLiteral("name"), name},
                                  {QStringLiteral("type"), QStringLiteral("string")},
                                  {QStringLiteral("format"), QStringLiteral("default")}});
    return fields;
}

class Resources {
public:
    Resources(QChar delimiter, const std::vector<PackageFile>& data) : m_delimiter(delimiter), m_data(data) {}

    void add(const QString& path, const Texts& title, const QString& description, const QJsonArray& fields) {
        const auto file = std::ranges::find(m_data, path, &PackageFile::path);
        Q_ASSERT(file != m_data.end());
        QString name = path.chopped(4); // .csv
        QJsonObject made{
            {QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
            {QStringLiteral("name"), name.replace(u'/', u'-')},
            {QStringLiteral("path"), path},
            {QStringLiteral("title"), title.english},
            {QStringLiteral("titles"), inAll(title)},
            {QStringLiteral("format"), QStringLiteral("csv")},
            {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("dialect"), dialect()},
            {QStringLiteral("bytes"), qint64(file->bytes.size())},
            {QStringLiteral("hash"), QString(QLatin1String("sha256:") + sha256(file->bytes))},
            {QStringLiteral("rows"), qint64(file->bytes.count("\r\n")) - 1},
            {QStringLiteral("schema"), QJsonObject{{QStringLiteral("fields"), fields},
                                                   {QStringLiteral("missingValues"), QJsonArray{QString()}}}}};
        if (!description.isEmpty())
            made.insert(QStringLiteral("description"), description);
        m_list.append(made);
    }

    [[nodiscard]] const QJsonArray& list() const { return m_list; }

private:
    [[nodiscard]] QJsonObject dialect() const {
        return {{QStringLiteral("csvddfVersion"), 1.2},
                {QStringLiteral("delimiter"), QString(m_delimiter)},
                {QStringLiteral("lineTerminator"), QStringLiteral("\r\n")},
                {QStringLiteral("quoteChar"), QStringLiteral("\"")},
                {QStringLiteral("doubleQuote"), true},
                {QStringLiteral("skipInitialSpace"), false},
                {QStringLiteral("header"), true}};
    }

    QChar m_delimiter;
    const std::vector<PackageFile>& m_data;
    QJsonArray m_list;
};

QJsonArray resourcesOf(const PackageContent& content, QChar delimiter, const std::vector<PackageFile>& data) {
    const QString tagged = QStringLiteral("A copy whose second line holds the HXL tags.");
    Resources resources(delimiter, data);
    QJsonArray persons;
    QStringList names;
    for (size_t i = 0; i < content.fields.size(); ++i) {
        persons.append(fieldOf(content.fields[i], content.records.columns[i]));
        names << content.fields[i].name;
    }
    resources.add(personsPath, content.title, content.purpose.english, persons);
    resources.add(personsHxlPath, content.title, tagged, textFields(names));
    for (const Field& field : content.fields) {
        if (field.hierarchy.empty())
            continue;
        QStringList levels;
        for (int above = 0; above < field.hierarchy.front().size(); ++above)
            levels << levelColumn(field.level + above);
        resources.add(hierarchyPath(field), field.title, {}, textFields(levels));
    }
    for (const Table& table : content.tables) {
        QJsonArray columns;
        QStringList headers;
        for (const TableColumn& column : table.columns) {
            columns.append(fieldOf(column, table.protection));
            headers << column.name;
        }
        resources.add(tablePath(table), table.title, table.note.english, columns);
        if (hasTags(table))
            resources.add(tableHxlPath(table), table.title, tagged, textFields(headers));
    }
    return resources.list();
}

} // namespace

PackageFile dataPackageFile(const PackageContent& content, QChar delimiter, const std::vector<PackageFile>& data) {
    const QJsonObject licence{{QStringLiteral("name"), QStringLiteral("restricted-use")},
                              {QStringLiteral("title"), content.licence.english},
                              {QStringLiteral("titles"), inAll(content.licence)}};
    const QJsonObject root{
        {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
        {QStringLiteral("name"), content.name},
        {QStringLiteral("title"), content.title.english},
        {QStringLiteral("titles"), inAll(content.title)},
        {QStringLiteral("description"), content.purpose.english},
        {QStringLiteral("version"), QStringLiteral("1.0.0")},
        {QStringLiteral("created"), content.created.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("licenses"), QJsonArray{licence}},
        {QStringLiteral("contributors"), QJsonArray{QJsonObject{{QStringLiteral("title"), content.desk.english},
                                                                {QStringLiteral("role"), QStringLiteral("author")}}}},
        {QStringLiteral("resources"), resourcesOf(content, delimiter, data)}};
    return {QStringLiteral("datapackage.json"), QJsonDocument(root).toJson()};
}

} // namespace tawjih::release
