// One requirement in words.
#include "core/base/Bidi.h"
#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "core/guidance/RuleSentence.h"
#include "core/guidance/SentenceWords.h"

#include <QLocale>

namespace tawjih::RuleSentence {

namespace {

QString language() {
    return QLocale().name().left(2);
}

// "A, B or C"
QString oneOf(const QStringList& names) {
    QString list = names.value(0);
    for (qsizetype i = 1; i < names.size(); ++i)
        list = (i + 1 < names.size() ? QCoreApplication::translate("RuleSentence", "%1, %2", "more of a list follows")
                                     : QCoreApplication::translate("RuleSentence", "%1 or %2", "end of a list"))
                   .arg(list, names[i]);
    return list;
}

template <typename Name>
QString oneOf(const QStringList& codes, Name name) {
    QStringList names;
    for (const QString& code : codes)
        names << name(code, language());
    return oneOf(names);
}

template <Coded E>
QStringList labels(const Values& values) {
    QStringList names;
    for (const auto& entry : allOf<E>())
        if (static_cast<size_t>(entry.value) > 0 && values.test(static_cast<size_t>(entry.value)))
            names << labelOf(entry.value);
    return names;
}

QString onDay(const ReferenceDay& on) {
    switch (on.kind) {
    case ReferenceDay::Kind::Application:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "on the day of application"));
    case ReferenceDay::Kind::Fixed:
        return words(QT_TRANSLATE_NOOP("RuleSentence", "on %1"))
            .arg(isolate(QLocale().toString(QDate(2001, on.month, on.day), QStringLiteral("d MMMM"))));
    case ReferenceDay::Kind::Date:
        if (on.date.isValid())
            return words(QT_TRANSLATE_NOOP("RuleSentence", "on %1"))
                .arg(isolate(QLocale().toString(on.date, QStringLiteral("d MMMM yyyy"))));
        break;
    case ReferenceDay::Kind::Start:
        break;
    }
    return words(QT_TRANSLATE_NOOP("RuleSentence", "at the start"));
}

struct Stretch {
    int from;
    int to; ///< the last of it
};

// The stretches of values that follow each other.
std::vector<Stretch> stretches(const Values& values) {
    std::vector<Stretch> found;
    for (int value = 0; value < static_cast<int>(values.size()); ++value) {
        if (!values.test(static_cast<size_t>(value)))
            continue;
        if (found.empty() || found.back().to + 1 < value)
            found.push_back({value, value});
        found.back().to = value;
    }
    return found;
}

constexpr int lastYear = 127;

QString age(const Requirement& requirement) {
    QStringList spans;
    for (const auto [from, to] : stretches(requirement.values)) {
        if (to == lastYear)
            spans << words(QT_TRANSLATE_N_NOOP("RuleSentence", "at least %n year(s)"), from);
        else if (from == 0)
            spans << words(QT_TRANSLATE_N_NOOP("RuleSentence", "at most %n year(s)"), to);
        else if (from == to)
            spans << words(QT_TRANSLATE_N_NOOP("RuleSentence", "%n year(s)"), to);
        else
            spans << words(QT_TRANSLATE_N_NOOP("RuleSentence", "%1 to %n year(s)"), to).arg(from);
    }
    return QCoreApplication::translate("RuleSentence", "%1 %2", "an age and on which day")
        .arg(oneOf(spans), onDay(requirement.fact.on));
}

QString practice(const Requirement& requirement) {
    QStringList spans;
    for (const auto [from, to] : stretches(requirement.values)) {
        if (to == lastYear)
            spans << words(QT_TRANSLATE_N_NOOP("RuleSentence", "at least %n year(s) of practice"), from);
        else if (from == 0)
            spans << words(QT_TRANSLATE_N_NOOP("RuleSentence", "at most %n year(s) of practice"), to);
        else
            spans << words(QT_TRANSLATE_N_NOOP("RuleSentence", "%1 to %n year(s) of practice"), to).arg(from);
    }
    return oneOf(spans);
}

// A level and what is above, what is below one, or some levels.
template <Coded E>
QString levels(const Requirement& requirement, const char* below) {
    const std::vector<Stretch> spans = stretches(requirement.values);
    if (spans.size() == 1 && spans.front().to == static_cast<int>(std::size(Codes<E>::entries)) - 1)
        return labelOf(static_cast<E>(spans.front().from));
    if (spans.size() == 1 && spans.front().from == 1)
        return words(below).arg(labelOf(static_cast<E>(spans.front().to + 1)));
    return oneOf(labels<E>(requirement.values));
}

QString school(const Requirement& requirement) {
    const QString level = levels<EducationLevel>(requirement, QT_TRANSLATE_NOOP("RuleSentence", "schooling below: %1"));
    return requirement.fact.byTest ? words(QT_TRANSLATE_NOOP("RuleSentence", "%1 (or a level test)")).arg(level)
                                   : level;
}

QString skill(const Requirement& requirement) {
    const QString name = languageName(requirement.fact.language, language());
    const QString level = isolate(levels<CefrLevel>(requirement, QT_TRANSLATE_NOOP("RuleSentence", "below %1")));
    return (requirement.fact.kind == FactKind::Spoken
                ? QCoreApplication::translate("RuleSentence", "%1 %2 (spoken)", "a language and a level")
                : QCoreApplication::translate("RuleSentence", "%1 %2 (written)", "a language and a level"))
        .arg(name, level);
}

// One of few, or none of few: whichever is said shorter.
template <Coded E>
QString listed(const Requirement& requirement, const char* among, const char* except) {
    const QStringList in = labels<E>(requirement.values);
    const QStringList out = labels<E>(~requirement.values);
    return in.size() <= out.size() ? words(among).arg(oneOf(in)) : words(except).arg(oneOf(out));
}

QString recognition(const Requirement& requirement) {
    if (!requirement.values.test(static_cast<size_t>(EquivalenceStatus::Obtained)))
        return words(QT_TRANSLATE_NOOP("RuleSentence", "diploma without recognition in Morocco"));
    return requirement.values.test(static_cast<size_t>(EquivalenceStatus::Requested))
               ? words(QT_TRANSLATE_NOOP("RuleSentence", "diploma recognised in Morocco (or equivalence requested)"))
               : words(QT_TRANSLATE_NOOP("RuleSentence", "diploma recognised in Morocco (equivalence)"));
}

QString area(const Requirement& requirement) {
    const QString inside = oneOf(requirement.codes, placeName);
    const QString outside = oneOf(requirement.except, placeName);
    if (requirement.except.isEmpty())
        return words(QT_TRANSLATE_NOOP("RuleSentence", "lives in %1")).arg(inside);
    if (requirement.codes.contains(QString()))
        return words(QT_TRANSLATE_NOOP("RuleSentence", "lives outside %1")).arg(outside);
    return words(QT_TRANSLATE_NOOP("RuleSentence", "lives in %1 but outside %2")).arg(inside, outside);
}

QString earlier(const Requirement& requirement) {
    QString training = labelOf(requirement.level);
    if (!requirement.trade.isEmpty())
        training = QCoreApplication::translate("RuleSentence", "%1: %2", "a level and a trade")
                       .arg(training, tradeName(requirement.trade, language()));
    return (requirement.negated ? words(QT_TRANSLATE_NOOP("RuleSentence", "not yet completed: %1"))
                                : words(QT_TRANSLATE_NOOP("RuleSentence", "%1 (bridge)")))
        .arg(training);
}

QString yesOrNo(const Requirement& requirement) {
    const bool yes = requirement.values.test(1);
    if (requirement.fact.kind == FactKind::Title)
        return (yes ? words(QT_TRANSLATE_NOOP("RuleSentence", "residence permit valid %1"))
                    : words(QT_TRANSLATE_NOOP("RuleSentence", "no residence permit valid %1")))
            .arg(onDay(requirement.fact.on));
    const QString document = labelOf(requirement.fact.document);
    return yes ? document : words(QT_TRANSLATE_NOOP("RuleSentence", "without: %1")).arg(document);
}

} // namespace

QString of(const Requirement& requirement) {
    if (isImpossible(requirement))
        return words(QT_TRANSLATE_NOOP("RuleSentence", "nobody"));
    if (isAlwaysMet(requirement))
        return words(QT_TRANSLATE_NOOP("RuleSentence", "everybody"));
    switch (requirement.fact.kind) {
    case FactKind::Age:
        return age(requirement);
    case FactKind::School:
        return school(requirement);
    case FactKind::Stream:
        return listed<BacStream>(requirement, QT_TRANSLATE_NOOP("RuleSentence", "bac stream: %1"),
                                 QT_TRANSLATE_NOOP("RuleSentence", "bac stream other than %1"));
    case FactKind::Recognition:
        return recognition(requirement);
    case FactKind::Residence:
        return listed<ResidenceStatus>(requirement, QT_TRANSLATE_NOOP("RuleSentence", "residence status: %1"),
                                       QT_TRANSLATE_NOOP("RuleSentence", "residence status other than %1"));
    case FactKind::Nationality:
        return (requirement.negated ? words(QT_TRANSLATE_NOOP("RuleSentence", "nationality other than %1"))
                                    : words(QT_TRANSLATE_NOOP("RuleSentence", "nationality: %1")))
            .arg(oneOf(requirement.codes, countryName));
    case FactKind::Area:
        return area(requirement);
    case FactKind::Sex:
        return oneOf(labels<Sex>(requirement.values));
    case FactKind::Spoken:
    case FactKind::Written:
        return skill(requirement);
    case FactKind::Earlier:
        return earlier(requirement);
    case FactKind::Practice:
        return practice(requirement);
    case FactKind::Title:
    case FactKind::Document:
        break;
    }
    return yesOrNo(requirement);
}

} // namespace tawjih::RuleSentence
