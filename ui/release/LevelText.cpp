#include "core/release/DeskHierarchies.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <initializer_list>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::Attribute;

namespace {

struct LevelWords {
    Q_DECLARE_TR_FUNCTIONS(LevelText)
};

/// The names of the levels between the value itself and nothing, the value's first.
std::vector<const char*> namesOf(Attribute attribute) {
    switch (attribute) {
    case Attribute::Age:
        return {QT_TRANSLATE_NOOP("LevelText", "exact age"), QT_TRANSLATE_NOOP("LevelText", "5-year bands"),
                QT_TRANSLATE_NOOP("LevelText", "10-year bands"),
                QT_TRANSLATE_NOOP("LevelText", "under 25, 25 to 54, 55 and over")};
    case Attribute::Nationality:
        return {QT_TRANSLATE_NOOP("LevelText", "country"), QT_TRANSLATE_NOOP("LevelText", "region of the world"),
                QT_TRANSLATE_NOOP("LevelText", "large region of the world"),
                QT_TRANSLATE_NOOP("LevelText", "continent")};
    case Attribute::HouseholdSize:
    case Attribute::Dependants:
        return {QT_TRANSLATE_NOOP("LevelText", "exact number"), QT_TRANSLATE_NOOP("LevelText", "narrow bands"),
                QT_TRANSLATE_NOOP("LevelText", "wide bands")};
    case Attribute::Arrondissement:
        return {QT_TRANSLATE_NOOP("LevelText", "arrondissement"),
                QT_TRANSLATE_NOOP("LevelText", "préfecture d’arrondissements"),
                QT_TRANSLATE_NOOP("LevelText", "province"), QT_TRANSLATE_NOOP("LevelText", "region")};
    case Attribute::RegisteredOn:
        return {QT_TRANSLATE_NOOP("LevelText", "day"), QT_TRANSLATE_NOOP("LevelText", "month"),
                QT_TRANSLATE_NOOP("LevelText", "quarter"), QT_TRANSLATE_NOOP("LevelText", "year")};
    case Attribute::Trade:
        return {QT_TRANSLATE_NOOP("LevelText", "trade"), QT_TRANSLATE_NOOP("LevelText", "group of trades"),
                QT_TRANSLATE_NOOP("LevelText", "large group of trades"),
                QT_TRANSLATE_NOOP("LevelText", "sector of trades")};
    default:
        return {QT_TRANSLATE_NOOP("LevelText", "as recorded"), QT_TRANSLATE_NOOP("LevelText", "in groups"),
                QT_TRANSLATE_NOOP("LevelText", "in large groups")};
    }
}

/// Values that many of the desk's persons have, and one that few have.
QStringList samplesOf(Attribute attribute) {
    switch (attribute) {
    case Attribute::Age:
        return {u"24"_s, u"38"_s};
    case Attribute::Nationality:
        return {u"CIV"_s, u"SYR"_s};
    case Attribute::HouseholdSize:
        return {u"3"_s, u"6"_s};
    case Attribute::Dependants:
        return {u"1"_s, u"4"_s};
    case Attribute::RegisteredOn:
        return {u"2026-03-12"_s};
    case Attribute::Arrondissement:
        return {u"06.141.01.71"_s};
    case Attribute::Trade:
        return {u"7313"_s, u"7531"_s};
    default:
        const QStringList all = release::valuesOf(attribute);
        return all.mid(attribute == Attribute::Education ? 2 : 0, 2);
    }
}

} // namespace

QString levelName(const release::RecipeColumn& column, int level) {
    const auto names = namesOf(column.attribute);
    if (level > 0 && level >= release::levelsOf(column) - 1)
        return LevelWords::tr("not told");
    if (level > 0 && column.hierarchy) {
        if (const auto* units = std::get_if<release::Units>(&*column.hierarchy))
            return QLocale().toLower(labelOf((*units)[static_cast<std::size_t>(level) - 1]));
        return LevelWords::tr("own level %1").arg(number(level));
    }
    return LevelWords::tr(names[std::min(static_cast<std::size_t>(std::max(level, 0)), names.size() - 1)]);
}

QString becomes(const QString& before, const QString& after) {
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return QString(isolate(before) % (mirrored ? u" ← "_s : u" → "_s) % isolate(after));
}

QString levelExamples(const release::RecipeColumn& column, int level) {
    const Attribute attribute = column.attribute;
    const QStringList samples = samplesOf(attribute);
    const auto hierarchy = release::hierarchyOf(column, samples);
    if (!hierarchy || level < 0 || level >= hierarchy->levels())
        return {};
    const Tongue tongue = interfaceTongue();
    QStringList examples;
    for (const QString& sample : samples) {
        const auto row = hierarchy->rowOf(sample);
        if (!row)
            continue;
        const QString before = release::labelOf(attribute, sample, tongue);
        const QString after =
            release::labelOf(attribute, hierarchy->text(level, hierarchy->groupOf(*row, level)), tongue);
        examples << (level == 0 ? isolate(before) : becomes(before, after));
    }
    // All of it is isolated: without a mark in front a label would take it for a text from left to right.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return QString((mirrored ? QString(QChar(0x200F)) : QString()) % examples.join(u" · "_s));
}

} // namespace tawjih::ui
