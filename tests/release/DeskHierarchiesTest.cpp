#include "core/release/DeskHierarchies.h"

#include "core/base/DataFile.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "core/release/DeskLists.h"
#include "tests/support/HierarchyChecks.h"
#include "tests/support/TestMain.h"

#include <QJsonObject>

using namespace tawjih;
using namespace tawjih::release;
using namespace Qt::Literals;

class DeskHierarchiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAttributeHasItsLevels_data();
    void everyAttributeHasItsLevels();
    void valuesGoUp_data();
    void valuesGoUp();
    void everyCountryHasARegion();
    void groupsHoldEveryCodeOnce_data();
    void groupsHoldEveryCodeOnce();
    void strangeValuesAreRefused_data();
    void strangeValuesAreRefused();
    void everyCodeHasANameInEveryLanguage_data();
    void everyCodeHasANameInEveryLanguage();
    void labelsSayWhatCodesMean_data();
    void labelsSayWhatCodesMean();
};

namespace {

/// Values to try an attribute with: all of them, or some where there is no end of them.
QStringList someValues(Attribute attribute) {
    QStringList values = valuesOf(attribute);
    if (attribute == Attribute::RegisteredOn)
        for (QDate day(2024, 1, 31); day.year() < 2027; day = day.addDays(11))
            values << day.toString(Qt::ISODate);
    if (values.isEmpty()) // an age, or a number of people
        for (int number = attribute == Attribute::HouseholdSize ? 1 : 0; number < 100; ++number)
            values << QString::number(number);
    return values;
}

bool isArabic(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

void eachAttribute() {
    QTest::addColumn<Attribute>("attribute");
    for (const auto& entry : allOf<Attribute>())
        QTest::newRow(entry.code) << entry.value;
}

} // namespace

void DeskHierarchiesTest::everyAttributeHasItsLevels_data() {
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<int>("levels");
    const std::map<Attribute, int> levels{{Attribute::Sex, 2},
                                          {Attribute::Age, 5},
                                          {Attribute::Nationality, 5},
                                          {Attribute::ResidenceStatus, 4},
                                          {Attribute::MaritalStatus, 4},
                                          {Attribute::Education, 4},
                                          {Attribute::HouseholdSize, 4},
                                          {Attribute::Dependants, 4},
                                          {Attribute::Arrondissement, 5},
                                          {Attribute::Employment, 3},
                                          {Attribute::RegisteredOn, 5},
                                          {Attribute::Trade, 5},
                                          {Attribute::Level, 3},
                                          {Attribute::Constraint, 3},
                                          {Attribute::Outcome, 3},
                                          {Attribute::RefusalReason, 3},
                                          {Attribute::DropOutReason, 3}};
    for (const auto& entry : allOf<Attribute>())
        QTest::newRow(entry.code) << entry.value << levels.at(entry.value);
}

void DeskHierarchiesTest::everyAttributeHasItsLevels() {
    QFETCH(Attribute, attribute);
    QFETCH(int, levels);
    QCOMPARE(levelsOf(attribute), levels);
    QVERIFY(minimumLevel(attribute) >= 0 && minimumLevel(attribute) < levels - 1);

    const auto made = hierarchyOf(attribute, someValues(attribute));
    VERIFY_OK(made);
    QCOMPARE(made->levels(), levels);
    QCOMPARE(test::nestingFault(*made), QString());
    QVERIFY(made->missing(someValues(attribute)).empty());
    QCOMPARE(made->groups(levels - 1), 1);
    QCOMPARE(made->text(levels - 1, 0), u"*"_s);
    // Each level says less than the one below; the unknown value keeps its branch.
    for (int level = 1; level < levels; ++level)
        QVERIFY(made->groups(level) < made->groups(level - 1));
    const QString unknown = endsOf(attribute).unknown;
    const auto row = made->rowOf(unknown);
    QVERIFY(row);
    for (int level = 0; level < levels - 1; ++level) {
        QCOMPARE(made->text(level, made->groupOf(*row, level)), unknown);
        QCOMPARE(made->leaves(level, made->groupOf(*row, level)), 1);
    }
    // Codes belong to no language.
    for (const QStringList& texts : made->rows())
        for (const QString& text : texts)
            QVERIFY(!text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; }));
    // Few values are told as many are.
    const auto few = hierarchyOf(attribute, {});
    VERIFY_OK(few);
    QCOMPARE(few->levels(), levels);
}

void DeskHierarchiesTest::valuesGoUp_data() {
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("row");
    using A = Attribute;
    const std::pair<A, QString> rows[] = {
        {A::Sex, u"f *"_s},
        {A::Age, u"0 0-14 0-14 0-24 *"_s},
        {A::Age, u"24 20-24 15-24 0-24 *"_s},
        {A::Age, u"25 25-29 25-34 25-54 *"_s},
        {A::Age, u"55 55-59 55-64 55+ *"_s},
        {A::Age, u"80 65+ 65+ 55+ *"_s},
        {A::Nationality, u"CIV 011 202 002 *"_s},
        {A::Nationality, u"COD 017 202 002 *"_s},
        {A::Nationality, u"MAR 015 015 002 *"_s},
        {A::Nationality, u"SYR 145 145 142 *"_s},
        {A::Nationality, u"FRA 155 155 150 *"_s},
        {A::Nationality, u"HTI 029 419 019 *"_s},
        {A::Nationality, u"ATA 010 010 010 *"_s},
        {A::ResidenceStatus, u"residence permit permit_or_receipt *"_s},
        {A::ResidenceStatus, u"receipt receipt permit_or_receipt *"_s},
        {A::ResidenceStatus, u"refugee_unhcr refugee protection *"_s},
        {A::ResidenceStatus, u"asylum_seeker asylum_seeker protection *"_s},
        {A::ResidenceStatus, u"none none none *"_s},
        {A::MaritalStatus, u"widowed formerly_married not_married *"_s},
        {A::MaritalStatus, u"single single not_married *"_s},
        {A::MaritalStatus, u"married married married *"_s},
        {A::Education, u"none isced_0 isced_0 *"_s},
        {A::Education, u"lower_3 isced_2 isced_1_2 *"_s},
        {A::Education, u"bac isced_3 isced_3_4 *"_s},
        {A::Education, u"higher isced_5_8 isced_5_8 *"_s},
        {A::HouseholdSize, u"1 1 1 *"_s},
        {A::HouseholdSize, u"3 3-4 2-4 *"_s},
        {A::HouseholdSize, u"6 5-6 5+ *"_s},
        {A::Dependants, u"0 0 0 *"_s},
        {A::Dependants, u"4 3-4 3+ *"_s},
        {A::Arrondissement, u"06.141.01.53 06.141.01.5 06.141 06 *"_s},
        {A::Arrondissement, u"06.111 06.111 06.111 06 *"_s},
        {A::Arrondissement, u"04.421.01.07 04.421.01.07 04.421 04 *"_s},
        {A::Employment, u"self_employed working *"_s},
        {A::Employment, u"unemployed unemployed *"_s},
        {A::RegisteredOn, u"2026-03-14 2026-03 2026-Q1 2026 *"_s},
        {A::Trade, u"7313 731 73 7 *"_s},
        {A::Level, u"bac_pro entry_lower *"_s},
        {A::Constraint, u"childcare family_health *"_s},
        {A::Outcome, u"no_show not_finished *"_s},
        {A::RefusalReason, u"session_full on_centres_side *"_s},
        {A::DropOutReason, u"health health *"_s},
        {A::DropOutReason, u"unknown unknown *"_s},
    };
    for (const auto& [attribute, row] : rows)
        QTest::addRow("%s %s", qPrintable(codeOf(attribute)), qPrintable(row)) << attribute << row;
}

void DeskHierarchiesTest::valuesGoUp() {
    QFETCH(Attribute, attribute);
    QFETCH(QString, row);
    const auto made = hierarchyOf(attribute, {row.section(u' ', 0, 0)});
    VERIFY_OK(made);
    QCOMPARE(made->rows().front().join(u' '), row);
}

void DeskHierarchiesTest::everyCountryHasARegion() {
    QVERIFY(countryCodes().size() > 240);
    const auto made = hierarchyOf(Attribute::Nationality, countryCodes());
    VERIFY_OK(made);
    for (const QStringList& row : made->rows()) {
        if (row.front() == u"unknown"_s)
            continue;
        for (const QString& region : row.mid(1, 3))
            QVERIFY2(region.size() == 3 && region[0].isDigit(), qPrintable(row.join(u' ')));
    }
    // M49 has 22 subregions and intermediate regions that lie in none of each other, here with Antarctica.
    QCOMPARE(made->groups(1), 23 + 1);
    QCOMPARE(made->groups(2), 18 + 1);
    QCOMPARE(made->groups(3), 6 + 1);
}

void DeskHierarchiesTest::groupsHoldEveryCodeOnce_data() {
    eachAttribute();
}

void DeskHierarchiesTest::groupsHoldEveryCodeOnce() {
    QFETCH(Attribute, attribute);
    const CodeGroups& groups = groupsOf(attribute);
    if (groups.codes().isEmpty())
        return;
    const bool isM49 = attribute == Attribute::Nationality;
    const QByteArray list = isM49 ? "regions"_ba : codeOf(attribute).toLatin1();
    const QStringList values = valuesOf(attribute);
    QSet<QString> codes;
    QSet<QString> members;
    for (const QJsonValue record :
         shippedRecords(isM49 ? QLatin1String("m49") : QLatin1String("release_groups"), QLatin1String(list))) {
        const QString code = record[u"code"].toString();
        QVERIFY2(!values.contains(code) && !codes.contains(code), qPrintable(code));
        codes << code;
        for (const QJsonValue member : record[u"of"].toArray()) {
            QVERIFY2(!members.contains(member.toString()), qPrintable(member.toString()));
            members << member.toString();
        }
    }
    for (const QString& member : std::as_const(members)) {
        // Newer ICUs know codes that this one does not.
        const bool isKnown = values.contains(member) || codes.contains(member) || isM49;
        QVERIFY2(isKnown, qPrintable(member));
    }
}

void DeskHierarchiesTest::strangeValuesAreRefused_data() {
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("value");
    QTest::newRow("sex") << Attribute::Sex << u"x"_s;
    QTest::newRow("empty") << Attribute::Sex << u""_s;
    QTest::newRow("age") << Attribute::Age << u"Awa Diallo"_s;
    QTest::newRow("country") << Attribute::Nationality << u"ZZZ"_s;
    QTest::newRow("place") << Attribute::Arrondissement << u"Anfa"_s;
    QTest::newRow("place of no shape") << Attribute::Arrondissement << u"06.14"_s;
    QTest::newRow("trade") << Attribute::Trade << u"73131"_s;
    QTest::newRow("trade of other digits") << Attribute::Trade << u"٧٣١٣"_s;
    QTest::newRow("day") << Attribute::RegisteredOn << u"14/03/2026"_s;
}

void DeskHierarchiesTest::strangeValuesAreRefused() {
    QFETCH(Attribute, attribute);
    QFETCH(QString, value);
    const auto made = hierarchyOf(attribute, {value});
    VERIFY_FAILS(made, ErrorCode::Invalid);
    QCOMPARE(made.error().problems, (std::vector<FieldProblem>{{codeOf(attribute), FieldProblem::Kind::Unknown}}));
    QCOMPARE(made.error().detail, codeOf(attribute));
}

void DeskHierarchiesTest::everyCodeHasANameInEveryLanguage_data() {
    eachAttribute();
}

void DeskHierarchiesTest::everyCodeHasANameInEveryLanguage() {
    QFETCH(Attribute, attribute);
    const auto made = hierarchyOf(attribute, someValues(attribute));
    VERIFY_OK(made);
    const auto listed = listedCodes(attribute);
    for (const auto& language : allOf<Language>()) {
        const Tongue tongue(language.value);
        for (const QStringList& row : made->rows()) {
            for (const QString& code : row) {
                const QString label = labelOf(attribute, code, tongue);
                const bool isOurs = groupsOf(attribute).contains(code) || commonCodes().contains(code);
                const bool isListed = std::ranges::find(listed, code, &ListedCode::code) != listed.end();
                const bool isNumber = std::ranges::all_of(label, [](QChar c) { return c.isDigit() || c == u'–'; });
                QVERIFY2(!label.isEmpty(), qPrintable(code));
                QVERIFY2(label != code || isOurs || isListed || isNumber, qPrintable(code));
                // Labels of closed lists and periods are texts of the interface, which tests of core do not have.
                if (isOurs && !isListed)
                    QCOMPARE(isArabic(label), language.value == Language::Arabic);
                QVERIFY2(!label.contains(QRegularExpression(u" [:;?!]"_s)), qPrintable(label));
            }
        }
    }
}

void DeskHierarchiesTest::labelsSayWhatCodesMean_data() {
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("label");
    using A = Attribute;
    using enum Language;
    const std::tuple<A, QString, Language, QString> labels[] = {
        {A::Sex, u"f"_s, English, u"woman"_s},
        {A::Sex, u"*"_s, French, u"ensemble"_s},
        {A::ResidenceStatus, u"undisclosed"_s, English, u"not disclosed"_s},
        {A::ResidenceStatus, u"protection"_s, Arabic, u"لاجئ أو طالب لجوء"_s},
        {A::Age, u"20-24"_s, French, u"20–24"_s},
        {A::Age, u"65+"_s, English, u"65 and over"_s},
        {A::Age, u"unknown"_s, Arabic, u"غير معروف"_s},
        {A::Nationality, u"CIV"_s, French, u"Côte d’Ivoire"_s},
        {A::Nationality, u"015"_s, English, u"Northern Africa"_s},
        {A::Nationality, u"011"_s, French, u"Afrique occidentale"_s},
        {A::Arrondissement, u"06.141.01.53"_s, Arabic, u"سيدي مومن"_s},
        {A::Arrondissement, u"06.141.01.5"_s, English, u"Sidi Bernoussi"_s},
        {A::Arrondissement, u"06.141"_s, French, u"Casablanca"_s},
        {A::Arrondissement, u"04.421"_s, French, u"04.421"_s},
        {A::RegisteredOn, u"2026-03-14"_s, English, u"14 March 2026"_s},
        {A::RegisteredOn, u"2026-03"_s, English, u"March 2026"_s},
        {A::RegisteredOn, u"2026-Q1"_s, English, u"quarter 1 of 2026"_s},
        {A::RegisteredOn, u"2026"_s, English, u"year 2026"_s},
        {A::Trade, u"7313"_s, French, u"bijouterie"_s},
        {A::Trade, u"731"_s, English, u"handicraft workers"_s},
        {A::Trade, u"9999"_s, English, u"9999"_s},
        {A::DropOutReason, u"unknown"_s, English, u"not known"_s},
    };
    for (const auto& [attribute, code, language, label] : labels)
        QTest::addRow("%s %s %s", qPrintable(codeOf(attribute)), qPrintable(code), qPrintable(codeOf(language)))
            << attribute << code << language << label;
}

void DeskHierarchiesTest::labelsSayWhatCodesMean() {
    QFETCH(Attribute, attribute);
    QFETCH(QString, code);
    QFETCH(Language, language);
    QFETCH(QString, label);
    QCOMPARE(labelOf(attribute, code, Tongue(language)), label);
}

TAWJIH_REGISTER_TEST(DeskHierarchiesTest)
#include "DeskHierarchiesTest.moc"
