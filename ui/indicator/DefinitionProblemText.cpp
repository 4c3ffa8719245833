#include "ui/indicator/DefinitionProblemText.h"

#include "ui/widgets/Bidi.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace tawjih::ui {

namespace {

using Kind = FieldProblem::Kind;

QString problemText(const char* source) {
    return QCoreApplication::translate("DefinitionProblem", source);
}

/// What a part of a place is called that stands once.
const char* nameOf(const QString& key) {
    static const QHash<QString, const char*> names{
        {QStringLiteral("all"), QT_TRANSLATE_NOOP("DefinitionProblem", "all of these")},
        {QStringLiteral("any"), QT_TRANSLATE_NOOP("DefinitionProblem", "any of these")},
        {QStringLiteral("breakdowns"), QT_TRANSLATE_NOOP("DefinitionProblem", "breakdowns")},
        {QStringLiteral("cards"), QT_TRANSLATE_NOOP("DefinitionProblem", "figures")},
        {QStringLiteral("chart"), QT_TRANSLATE_NOOP("DefinitionProblem", "chart")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("DefinitionProblem", "code")},
        {QStringLiteral("columns"), QT_TRANSLATE_NOOP("DefinitionProblem", "second breakdown")},
        {QStringLiteral("commentary"), QT_TRANSLATE_NOOP("DefinitionProblem", "commentary")},
        {QStringLiteral("compare"), QT_TRANSLATE_NOOP("DefinitionProblem", "comparison")},
        {QStringLiteral("counted"), QT_TRANSLATE_NOOP("DefinitionProblem", "counted")},
        {QStringLiteral("dashboards"), QT_TRANSLATE_NOOP("DefinitionProblem", "dashboards")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("DefinitionProblem", "date")},
        {QStringLiteral("days_ago"), QT_TRANSLATE_NOOP("DefinitionProblem", "days back")},
        {QStringLiteral("days_ahead"), QT_TRANSLATE_NOOP("DefinitionProblem", "days ahead")},
        {QStringLiteral("definition"), QT_TRANSLATE_NOOP("DefinitionProblem", "definition")},
        {QStringLiteral("field"), QT_TRANSLATE_NOOP("DefinitionProblem", "field")},
        {QStringLiteral("heading"), QT_TRANSLATE_NOOP("DefinitionProblem", "heading")},
        {QStringLiteral("highlights"), QT_TRANSLATE_NOOP("DefinitionProblem", "sentences of the cover")},
        {QStringLiteral("in"), QT_TRANSLATE_NOOP("DefinitionProblem", "values")},
        {QStringLiteral("indicators"), QT_TRANSLATE_NOOP("DefinitionProblem", "indicators")},
        {QStringLiteral("known"), QT_TRANSLATE_NOOP("DefinitionProblem", "known or not")},
        {QStringLiteral("lasting"), QT_TRANSLATE_NOOP("DefinitionProblem", "delay")},
        {QStringLiteral("least"), QT_TRANSLATE_NOOP("DefinitionProblem", "at least")},
        {QStringLiteral("max"), QT_TRANSLATE_NOOP("DefinitionProblem", "upper limit")},
        {QStringLiteral("min"), QT_TRANSLATE_NOOP("DefinitionProblem", "lower limit")},
        {QStringLiteral("most"), QT_TRANSLATE_NOOP("DefinitionProblem", "at most")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("DefinitionProblem", "name")},
        {QStringLiteral("not"), QT_TRANSLATE_NOOP("DefinitionProblem", "not")},
        {QStringLiteral("of"), QT_TRANSLATE_NOOP("DefinitionProblem", "out of")},
        {QStringLiteral("population"), QT_TRANSLATE_NOOP("DefinitionProblem", "what is counted")},
        {QStringLiteral("reports"), QT_TRANSLATE_NOOP("DefinitionProblem", "report templates")},
        {QStringLiteral("rows"), QT_TRANSLATE_NOOP("DefinitionProblem", "breakdown")},
        {QStringLiteral("sections"), QT_TRANSLATE_NOOP("DefinitionProblem", "sections")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("DefinitionProblem", "source")},
        {QStringLiteral("sum"), QT_TRANSLATE_NOOP("DefinitionProblem", "what is added up")},
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("DefinitionProblem", "summary")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("DefinitionProblem", "target")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("DefinitionProblem", "title")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("DefinitionProblem", "unit")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("DefinitionProblem", "not known")},
    };
    return names.value(key);
}

/// What one of several is called, with its number.
const char* numbered(const QString& key) {
    static const QHash<QString, const char*> names{
        {QStringLiteral("breakdowns"), QT_TRANSLATE_NOOP("DefinitionProblem", "breakdown %1")},
        {QStringLiteral("cards"), QT_TRANSLATE_NOOP("DefinitionProblem", "figure %1")},
        {QStringLiteral("dashboards"), QT_TRANSLATE_NOOP("DefinitionProblem", "dashboard %1")},
        {QStringLiteral("highlights"), QT_TRANSLATE_NOOP("DefinitionProblem", "sentence %1 of the cover")},
        {QStringLiteral("in"), QT_TRANSLATE_NOOP("DefinitionProblem", "value %1")},
        {QStringLiteral("indicators"), QT_TRANSLATE_NOOP("DefinitionProblem", "indicator %1")},
        {QStringLiteral("reports"), QT_TRANSLATE_NOOP("DefinitionProblem", "report template %1")},
        {QStringLiteral("sections"), QT_TRANSLATE_NOOP("DefinitionProblem", "section %1")},
    };
    return names.value(key);
}

/// Groups say nothing of a place once the number of the condition does.
bool isGroup(const QString& key) {
    return key == QLatin1String("all") || key == QLatin1String("any");
}

QString counted(const char* source, qsizetype index) {
    return problemText(source).arg(number(index + 1));
}

/// "counted[1]" as "counted", "condition 2"; "cards[2]" as "figure 3"; what has no name, as it stands in the file.
QStringList wordsOf(const QString& part) {
    static const QRegularExpression indices(QStringLiteral("\\[(\\d+)\\]"));
    const QString key = part.section(u'[', 0, 0);
    QStringList words;
    auto found = indices.globalMatch(part);
    if (const char* name = numbered(key); name && found.hasNext())
        words << counted(name, found.next().captured(1).toLongLong());
    else if (name = nameOf(key); name && !(isGroup(key) && found.hasNext()))
        words << problemText(name);
    else if (!key.isEmpty() && !name)
        words << isolateLtr(key);
    while (found.hasNext())
        words << counted(QT_TRANSLATE_NOOP("DefinitionProblem", "condition %1"), found.next().captured(1).toLongLong());
    return words;
}

} // namespace

QString definitionFaultText(const FieldProblem& problem) {
    switch (problem.kind) {
    case Kind::Missing:
        return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "this is needed"));
    case Kind::Malformed:
        return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "this is not written as expected"));
    case Kind::OutOfRange:
        return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "this number is too low or too high"));
    case Kind::Unknown:
        return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "this does not exist here"));
    case Kind::InFuture:
        return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "this date is still to come"));
    case Kind::TooLong:
        return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "this is too much"));
    case Kind::NotUnique:
        return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "this is already in use"));
    case Kind::Contradiction:
        return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "this does not fit the rest"));
    }
    return {};
}

QString definitionProblemText(const FieldProblem& problem) {
    QStringList place;
    const QStringList parts = problem.field.split(u'.', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        place << wordsOf(part);
    if (place.isEmpty())
        return definitionFaultText(problem);
    return problemText(QT_TRANSLATE_NOOP("DefinitionProblem", "%1: %2"))
        .arg(place.join(problemText(QT_TRANSLATE_NOOP("DefinitionProblem", ", "))), definitionFaultText(problem));
}

QString definitionProblemsText(const std::vector<FieldProblem>& problems) {
    QStringList lines;
    for (const FieldProblem& problem : problems)
        lines << definitionProblemText(problem);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace tawjih::ui
