#include "core/release/Documents.h"
#include "core/release/ReleaseWords.h"

#include <QHash>

namespace tawjih::release {

namespace {

QHash<QString, qint64> personsOf(const anonymise::CodedColumn& column) {
    std::vector<qint64> counts(size_t(column.values.size()));
    for (const quint32 code : column.codes)
        ++counts[code];
    QHash<QString, qint64> persons;
    for (size_t value = 0; value < counts.size(); ++value)
        persons[column.values[qsizetype(value)]] += counts[value];
    return persons;
}

void addField(const Field& field, const anonymise::CodedColumn& column, const ReleaseWords& words, HtmlPage& page) {
    page.heading(words.text(field.title), 3);
    std::vector<QStringList> facts{{words("name"), words.code(field.name)},
                                   {words("description"), words.text(field.description)},
                                   {words("role"), words(QString(u"role." + codeOf(field.role)))},
                                   {words("type"), words(QString(u"type." + codeOf(field.type)))}};
    if (!field.hxl.isEmpty())
        facts.push_back({words("hxl"), words.code(field.hxl)});
    if (!field.levels.empty())
        facts.push_back({words("level"), words.text(field.levels[size_t(field.level)])});
    page.facts(facts);
    if (field.categories.empty())
        return;
    const QHash<QString, qint64> persons = personsOf(column);
    std::vector<QStringList> rows;
    for (const Category& category : field.categories)
        rows.push_back(
            {words.code(category.code), words.text(category.label), words.count(double(persons.value(category.code)))});
    if (const qint64 without = persons.value(QString()); without > 0)
        rows.push_back({QString(), words("no_value"), words.count(double(without))});
    page.table({words("code"), words("label"), words("persons")}, rows, 2);
}

} // namespace

HtmlPage codebookPage(const PackageContent& content, Language language) {
    const ReleaseWords words(language);
    HtmlPage page(language, words("codebook_title").arg(words.text(content.title)));
    page.paragraph(words.text(content.purpose));
    page.paragraph(words("codebook_lead").arg(words.persons(content.counts.published)));
    page.heading(words("fields"));
    for (size_t i = 0; i < content.fields.size(); ++i)
        addField(content.fields[i], content.records.columns[i], words, page);
    if (!content.tables.empty())
        page.heading(words("tables"));
    for (const Table& table : content.tables) {
        page.heading(words.text(table.title), 3);
        page.paragraph(words.text(table.note));
        std::vector<QStringList> rows;
        for (const TableColumn& column : table.columns)
            rows.push_back({words.code(column.name), words.text(column.title), words.code(column.hxl)});
        page.table({words("name"), words("label"), words("hxl")}, rows);
    }
    page.heading(words("licence"));
    page.paragraph(words.text(content.licence));
    return page;
}

} // namespace tawjih::release
