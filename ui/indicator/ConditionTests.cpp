#include "ui/indicator/ConditionTests.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

using indicator::FieldKind;
using Test = indicator::Condition::Test;

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("tawjih::ui::ConditionRow", source);
}

std::vector<Test> testsOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::Code:
        return {Test::In, Test::Least, Test::Most, Test::Known};
    case FieldKind::Name:
    case FieldKind::Bits:
        return {Test::In, Test::Known};
    case FieldKind::Day:
        return {Test::DaysAgo, Test::DaysAhead, Test::Known};
    case FieldKind::Number:
    case FieldKind::Age:
    case FieldKind::Lasting:
        return {Test::Between, Test::Known};
    }
    return {Test::Known};
}

QString wordsOf(Test test, bool known, bool ofSeveral) {
    switch (test) {
    case Test::In:
        return ofSeveral ? text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "has one of"))
                         : text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "is one of"));
    case Test::Least:
        return text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "is at least"));
    case Test::Most:
        return text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "is at most"));
    case Test::Between:
        return text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "is from … to"));
    case Test::DaysAgo:
        return text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "lies so many days back"));
    case Test::DaysAhead:
        return text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "lies so many days ahead"));
    case Test::Known:
        break;
    }
    return known ? text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "is known"))
                 : text(QT_TRANSLATE_NOOP("tawjih::ui::ConditionRow", "is not known"));
}

} // namespace

std::vector<TestChoice> testChoices(const indicator::Field* field, Test present) {
    std::vector<Test> tests = field ? testsOf(field->kind) : std::vector<Test>{};
    if (std::ranges::find(tests, present) == tests.end())
        tests.push_back(present);
    const bool ofSeveral = field && field->kind == FieldKind::Bits;
    std::vector<TestChoice> choices;
    for (const Test test : tests) {
        choices.push_back({test, true, wordsOf(test, true, ofSeveral)});
        if (test == Test::Known)
            choices.push_back({test, false, wordsOf(test, false, ofSeveral)});
    }
    return choices;
}

bool understands(FieldKind kind, Test test) {
    const std::vector<Test> tests = testsOf(kind);
    return std::ranges::find(tests, test) != tests.end();
}

Test usualTest(FieldKind kind) {
    return testsOf(kind).front();
}

} // namespace tawjih::ui
