#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "tests/support/TestMain.h"

using namespace tawjih;

class ShippedTablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreWhole();
    void tradesAreNamed();
    void countriesAreNamed();
    void languagesAreNamed();
};

void ShippedTablesTest::placesAreWhole() {
    QCOMPARE(regions().size(), size_t(12));
    QCOMPARE(provinces().size(), size_t(9));
    QCOMPARE(arrondissements().size(), size_t(17));
    for (const auto* places : {&regions(), &provinces(), &arrondissements()})
        for (const Place& place : *places)
            QVERIFY(!place.code.isEmpty() && !place.fr.isEmpty() && place.ar.at(0).script() == QChar::Script_Arabic);
    QCOMPARE(placeName(u"06.141.01.53"_qs, u"fr"), u"Sidi Moumen"_qs);
    QCOMPARE(placeName(u"06.141.01.53"_qs, u"ar"), u"سيدي مومن"_qs);
    QCOMPARE(placeName(u"nowhere"_qs, u"en"), u"nowhere"_qs);
    QVERIFY(!findPlace(u""));
    QVERIFY(!centreOf(u"06.141") && !centreOf(u"nowhere"));
    for (const Place& place : arrondissements()) {
        const auto centre = centreOf(place.code);
        QVERIFY(centre && centre->latitude > 33.50 && centre->latitude < 33.64); // within the town
        QVERIFY(centre->longitude > -7.72 && centre->longitude < -7.46);
    }
}

void ShippedTablesTest::tradesAreNamed() {
    QCOMPARE(trades().size(), size_t(17));
    for (const Trade& trade : trades())
        QVERIFY(trade.code.size() == 4 && !trade.fr.isEmpty() && !trade.ar.isEmpty() && !trade.en.isEmpty());
    QCOMPARE(tradeName(u"7531"_qs, u"en"), u"sewing and tailoring"_qs);
    QCOMPARE(tradeName(u"9999"_qs, u"fr"), u"9999"_qs);
}

void ShippedTablesTest::countriesAreNamed() {
    QVERIFY(isCountry(u"CIV") && isCountry(u"SEN") && !isCountry(u"CI") && !isCountry(u"ZZZ") && !isCountry(u"civ"));
    QCOMPARE(countryName(u"CIV"_qs, u"fr"_qs), u"Côte d’Ivoire"_qs);
    QCOMPARE(countryName(u"MAR"_qs, u"ar"_qs), u"المغرب"_qs);
    QCOMPARE(countryName(u"ZZZ"_qs, u"fr"_qs), u"ZZZ"_qs);
    for (const QString& code : countryCodes())
        for (const QString& language : {u"fr"_qs, u"ar"_qs, u"en"_qs})
            QVERIFY2(countryName(code, language).size() > 2, qPrintable(code));
}

void ShippedTablesTest::languagesAreNamed() {
    QVERIFY(isLanguage(u"fra") && isLanguage(u"snk") && !isLanguage(u"fr") && !isLanguage(u"zzz"));
    QCOMPARE(languageName(u"fra"_qs, u"fr"_qs), u"français"_qs);
    QCOMPARE(languageName(u"ary"_qs, u"ar"_qs), u"الدارجة المغربية"_qs);
    QCOMPARE(languageName(u"deu"_qs, u"fr"_qs), u"allemand"_qs);
    QVERIFY(countryCodes().size() > 240 && languageCodes().size() > 400);
    for (const QString& code : commonLanguages()) {
        QVERIFY2(isLanguage(code), qPrintable(code));
        QVERIFY2(languageName(code, u"ar"_qs).at(0).script() == QChar::Script_Arabic, qPrintable(code));
        QVERIFY2(languageName(code, u"fr"_qs) != code, qPrintable(code));
    }
}

TAWJIH_REGISTER_TEST(ShippedTablesTest)
#include "ShippedTablesTest.moc"
