#include "core/base/Text.h"

#include "tests/support/TestMain.h"

using namespace tawjih;

class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsNames_data();
    void foldsNames();
    void tokensOfNumbersAndPhones();
    void prefixesFindWhatTokensStore_data();
    void prefixesFindWhatTokensStore();
    void hostileSearchTextIsNeverEmptyQuerySyntax();
    void controlsAreSeen();
};

void TextTest::foldsNames_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ascii") << u"  Awa   DIALLO "_qs << u"awa diallo"_qs;
    QTest::newRow("diacritics") << u"Aïssatou Sëye-Béné"_qs << u"aissatou seye bene"_qs;
    QTest::newRow("ligature") << u"Œuvré Ægir"_qs << u"oeuvre aegir"_qs;
    QTest::newRow("african letters") << u"Ɓɗɛɔŋ ƝƊ"_qs << u"bdeon nd"_qs;
    QTest::newRow("apostrophes join") << u"N'Guessan N’Guessan"_qs << u"nguessan nguessan"_qs;
    QTest::newRow("sharp s") << u"Straße"_qs << u"strasse"_qs;
    QTest::newRow("hamza and alef") << u"أحمد إبراهيم آمنة ٱلله"_qs << u"احمد ابراهيم امنه الله"_qs;
    QTest::newRow("hamza carriers") << u"مؤمن عائشة ماء"_qs << u"مومن عايشه ما"_qs;
    QTest::newRow("alef maqsura") << u"مصطفى"_qs << u"مصطفي"_qs;
    QTest::newRow("vowel signs, tatweel") << u"مُحَمَّـــد"_qs << u"محمد"_qs;
    QTest::newRow("persian letters") << u"کریم"_qs << u"كريم"_qs;
    QTest::newRow("bidi controls") << QString(u"Ali" % QString(QChar(0x202e)) % u"ve") << u"alive"_qs;
    QTest::newRow("arabic digits") << u"٠٦١٢"_qs << u"0612"_qs;
    QTest::newRow("full width") << u"ＡＷＡ"_qs << u"awa"_qs;
    QTest::newRow("only signs") << u"-- ,,"_qs << QString();
}

void TextTest::foldsNames() {
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldName(text), folded);
    QCOMPARE(foldName(foldName(text)), folded);
}

void TextTest::tokensOfNumbersAndPhones() {
    QCOMPARE(numberTokens(u"CAS-2026-00421"_qs), (QStringList{u"cas202600421"_qs, u"202600421"_qs, u"421"_qs}));
    QCOMPARE(phoneTokens(u"+212 661-23 45 67"_qs), (QStringList{u"661234567"_qs, u"61234567"_qs}));
    QCOMPARE(phoneTokens(u"0661234567"_qs), phoneTokens(u"00212661234567"_qs));
    QCOMPARE(phoneTokens(u"12"_qs), QStringList());
    QCOMPARE(phoneKey(u"+212 (0)661 23 45 67"_qs), phoneKey(u"06.61.23.45.67"_qs));
    QCOMPARE(phoneKey(u"12345"_qs), QString());
}

void TextTest::prefixesFindWhatTokensStore_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    for (const char* typed : {"awa", "Diallo awa", "DIA", "cas-2026-00421", "2026-00421", "00421", "421", "0661",
                              "+212 661", "06 61 23 45 67", "61234567", "diallo 421", "diallo cas-2026"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << true;
    for (const char* typed : {"awo", "wa", "diallo 422", "0662", "cas-2025"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << false;
}

void TextTest::prefixesFindWhatTokensStore() {
    const QStringList stored =
        searchTokens(u"Awa Diallo"_qs) + numberTokens(u"CAS-2026-00421"_qs) + phoneTokens(u"+212661234567"_qs);
    QFETCH(QString, typed);
    bool all = true;
    for (const QString& prefix : searchPrefixes(typed))
        all = all && std::ranges::any_of(
                         stored, [&](const QString& token) { return token >= prefix && token < prefixEnd(prefix); });
    QTEST(all, "found");
}

void TextTest::hostileSearchTextIsNeverEmptyQuerySyntax() {
    QCOMPARE(searchPrefixes(u"\"AND* (OR NEAR/2 -x: ^\" ';--"_qs),
             (QStringList{u"and"_qs, u"or"_qs, u"near2"_qs, u"x"_qs}));
    QCOMPARE(searchPrefixes(u"  "_qs), QStringList());
    QCOMPARE(searchPrefixes(u"0"_qs), QStringList{u"0"_qs});
    QCOMPARE(searchPrefixes(QString(100000, QLatin1Char('a')).replace(1, 1, QLatin1Char(' '))).size(), 2);
    QVERIFY(searchPrefixes(u"a b c d e f g h i j k"_qs).size() <= 8);
}

void TextTest::controlsAreSeen() {
    for (const char16_t unit : std::u16string_view(u"\u061c\u200e\u200f\u202a\u202e\u2066\u2069"))
        QVERIFY(hasBidiControls(QString(QChar(unit))));
    QVERIFY(!hasBidiControls(u"توجيه Awa"));
    QVERIFY(hasControls(QString(QChar(0))));
    QVERIFY(hasControls(QString(QChar(0xd800))));
    QVERIFY(!hasControls(u"a\tb\n😀"));
    QCOMPARE(tidyLine(QString(u" a " % QString(QChar(0x202e)) % u"  e\u0301 ")), u"a é"_qs);
}

TAWJIH_REGISTER_TEST(TextTest)
#include "TextTest.moc"
