#include "core/release/PersonalDataScan.h"

#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "core/release/DeskHierarchies.h"
#include "core/release/DeskLists.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>

using namespace tawjih;
using namespace tawjih::release;
using namespace Qt::Literals;

using Kind = PersonalDataKind;
using Kinds = PersonalDataKinds;

class PersonalDataScanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void personalDataAreFound_data();
    void personalDataAreFound();
    void harmlessTextsPass_data();
    void harmlessTextsPass();
    void frequentNamesAloneNameNobody();
    void codesAndLabelsAreNoFindings();
    void allowedWordsStillMakePairs();
    void findingsSayWhereAndNotWhat();
    void dateColumnsMayHoldDays();
    void nothingKnownStillFindsPatterns();
    void aReleaseIsScannedInASecond();
};

namespace {

KnownPersonalData desk() {
    KnownPersonalData known;
    known.names = {{u"Diallo"_s, u"Awa"_s, u"ديالو"_s, u"أوا"_s},
                   {u"Ba"_s, u"Ali"_s, {}, {}},
                   {u"N'Guessan"_s, u"Kouamé Éric"_s, {}, {}},
                   {u"El Idrissi"_s, u"Fatima-Zahra"_s, u"الإدريسي"_s, u"فاطمة الزهراء"_s},
                   {u"Hassani"_s, u"Hay"_s, {}, {}},
                   {{}, {}, u"الحسن"_s, u"محمد"_s},
                   {u"De La Cruz"_s, u"Ana"_s, {}, {}}};
    known.numbers = {u"CAS-2026-00421"_s, u"OP 123/45.67"_s, u"X1"_s, u"aucun"_s};
    return known;
}

/// Codes and labels of the lists, as a release knows them.
QStringList listed() {
    QStringList allowed;
    for (const auto& attribute : allOf<Attribute>()) {
        for (const QString& code : valuesOf(attribute.value) + groupsOf(attribute.value).codes())
            for (const auto& language : allOf<Language>())
                allowed << code << labelOf(attribute.value, code, Tongue(language.value));
    }
    return allowed;
}

PersonalDataKinds kindsIn(const QString& text) {
    static const PersonalDataScan scan(desk());
    return scan.kindsIn(text);
}

} // namespace

void PersonalDataScanTest::personalDataAreFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kinds");
    const auto row = [](const QString& text, Kinds kinds) { QTest::newRow(qPrintable(text)) << text << int(kinds); };

    // Names
    for (const QString& text : {u"Awa Diallo"_s,   u"DIALLO, Awa"_s, u"seen with awa diallo yesterday"_s,
                                u"diallo"_s,       u"Diallo-Awa"_s,  u"awa_diallo"_s,
                                u"AwaDiallo"_s,    u"D.I.A.L.L.O"_s, u"A w a / D i a l l o"_s,
                                u"Dia-llo A.wa"_s, u"Diallo1990"_s,  u"Díalló"_s,
                                u"ＤＩＡＬＬＯ"_s, u"Ali Ba"_s,      u"BA;ALI"_s,
                                u"NGuessan"_s,     u"n’guessan"_s,   u"Kouame"_s,
                                u"éric kouamé"_s,  u"Idrissi"_s,     u"Zahra El-Idrissi"_s,
                                u"Ana Cruz"_s,     u"Cruz"_s})
        row(text, Kind::Name);
    for (const QString& text :
         {u"أوا ديالو"_s, u"ديالو"_s, u"اوا ديالو"_s, u"الادريسي"_s, u"إدريسي"_s, u"مع فاطمة الزهراء"_s, u"وديالو"_s,
          u"لديالو"_s, u"للإدريسي"_s, u"دِيَالُو"_s, u"ديـــالو"_s, u"محمد الحسن"_s, u"ومحمد"_s})
        row(text, Kind::Name);

    // Phones
    for (const QString& text : {u"0661234567"_s,
                                u"06 61 23 45 67"_s,
                                u"06.61.23.45.67"_s,
                                u"06-61-23-45-67"_s,
                                u"06/61/23/45/67"_s,
                                u"06.61234567"_s,
                                u"0661 234 567"_s,
                                u"+212661234567"_s,
                                u"+212 6 61 23 45 67"_s,
                                u"+212 (0)6 61-23-45-67"_s,
                                u"(+212) 661 234 567"_s,
                                u"00212661234567"_s,
                                u"00 212 661 23 45 67"_s,
                                u"212661234567"_s,
                                u"661234567"_s,
                                u"05 22 33 44 55"_s,
                                u"+33 6 12 34 56 78"_s,
                                u"+221 77 123 45 67"_s,
                                u"2250707123456"_s,
                                u"tel0661234567"_s,
                                u"appeler le 0661234567."_s,
                                u"0661234567 0677889900"_s,
                                u"06 61 23 45 67 / 05 22 33 44 55"_s,
                                u"06\u00a061\u00a023\u00a045\u00a067"_s,
                                u"06\u202f61\u202f23\u202f45\u202f67"_s,
                                u"06\t61\t23\t45\t67"_s,
                                u"06‑61‑23‑45‑67"_s,
                                u"06_61_23_45_67"_s,
                                u"٠٦٦١٢٣٤٥٦٧"_s,
                                u"٠٦ ٦١ ٢٣ ٤٥ ٦٧"_s,
                                u"۰۶۶۱۲۳۴۵۶۷"_s,
                                u"\u200e+212 661-234567\u200e"_s,
                                u"０６６１２３４５６７"_s,
                                u"الهاتف: ٠٦٦١٢٣٤٥٦٧"_s})
        row(text, Kind::Phone);

    // Addresses
    for (const QString& text :
         {u"awa@example.org"_s, u"a.b+c@mail.example.co.ma"_s, u"awa (at) example.org"_s, u"awa[at]example.org"_s,
          u"awa @ example.org"_s, u"ａｗａ＠example.org"_s, u"أوا@مثال.المغرب"_s})
        row(text, Kind::Email);

    // Numbers
    for (const QString& text :
         {u"CAS-2026-00421"_s, u"cas 2026 00421"_s, u"CAS202600421"_s, u"RAB-2025-00007"_s, u"OP1234567"_s,
          u"op 123 45 67"_s, u"A01234567"_s, u"a 01234567"_s.toUpper(), u"AB123456"_s, u"C012345X"_s, u"D1234567"_s,
          u"d1234567"_s, u"D 123 4567"_s, u"19AB12345"_s, u"385-19C00123"_s, u"385-00012345"_s, u"385-19981231"_s,
          u"passport: A٠١٢٣٤٥٦٧"_s})
        row(text, text == u"385-19981231"_s ? Kind::Number | Kind::FullDate : Kinds(Kind::Number));

    // Days
    for (const QString& text : {u"1998-03-14"_s,
                                u"14/03/1998"_s,
                                u"03/14/1998"_s,
                                u"14.3.1998"_s,
                                u"14-03-98"_s,
                                u"14/03/98"_s,
                                u"14 03 1998"_s,
                                u"14 / 03 / 1998"_s,
                                u"19980314"_s,
                                u"1998/03/14"_s,
                                u"born 1998-03-14T00:00Z"_s,
                                u"14 mars 1998"_s,
                                u"le 1er août 1998"_s,
                                u"1 aout 1998"_s,
                                u"14 févr. 1998"_s,
                                u"14mars1998"_s,
                                u"March 14, 1998"_s,
                                u"14th of March 1998"_s,
                                u"14 Mar 1998"_s,
                                u"١٤/٠٣/١٩٩٨"_s,
                                u"14 مارس 1998"_s,
                                u"١٤ غشت ١٩٩٨"_s,
                                u"14 أبريل 1998"_s,
                                u"14 ابريل 1998"_s,
                                u"14 يوليو 1998"_s,
                                u"14 آذار 1998"_s,
                                u"2026-03-14 10:30"_s,
                                u"05/06/2025 12"_s})
        row(text, Kind::FullDate);

    row(u"Awa Diallo, née le 14/03/1998, 06 61 23 45 67, awa@example.org, A01234567"_s,
        Kind::Name | Kind::FullDate | Kind::Phone | Kind::Email | Kind::Number);
}

void PersonalDataScanTest::personalDataAreFound() {
    QFETCH(QString, text);
    QFETCH(int, kinds);
    Kinds found = kindsIn(text);
    // The local part of an address may well be a name.
    if (kinds == int(Kind::Email))
        found &= ~Kinds(Kind::Name);
    QCOMPARE(int(found), kinds);
}

void PersonalDataScanTest::harmlessTextsPass_data() {
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s,
                                u"*"_s,
                                u"unknown"_s,
                                u"20-24"_s,
                                u"65+"_s,
                                u"0-14"_s,
                                u"2026"_s,
                                u"2026-03"_s,
                                u"2026-Q1"_s,
                                u"2025/2026"_s,
                                u"06"_s,
                                u"06.141"_s,
                                u"06.141.01.5"_s,
                                u"06.141.01.53"_s,
                                u"7313"_s,
                                u"CIV"_s,
                                u"f"_s,
                                u"refugee_unhcr"_s,
                                u"isced_1_2"_s,
                                u"12"_s,
                                u"0.123456789"_s,
                                u"0.612345678"_s,
                                u"0.6612345678"_s,
                                u"3.14159265358979"_s,
                                u"1000000"_s,
                                u"123 456"_s,
                                u"de 20000 dirhams"_s,
                                u"20000 MAD"_s,
                                u"30/02/1998"_s,
                                u"14/14/1998"_s,
                                u"31/12"_s,
                                u"32-14-16"_s,
                                u"mars 1998"_s,
                                u"2026-13-40"_s,
                                u"10:30"_s,
                                u"alibaba"_s,
                                u"awareness"_s,
                                u"ali"_s,
                                u"awa"_s,
                                u"ba"_s,
                                u"de la"_s,
                                u"de la casa"_s,
                                u"Dial"_s,
                                u"diallos"_s,
                                u"Ba met Ali"_s,
                                u"@home"_s,
                                u"a@b"_s,
                                u"aucun"_s,
                                u"X1"_s,
                                u"Casablanca (at the desk)"_s,
                                u"550e8400-e29b-41d4-a716-446655440000"_s,
                                u"مقابلة"_s,
                                u"ثلاث جلسات"_s,
                                u"٢٠-٢٤"_s,
                                u"niveau B2"_s,
                                u"Q1 2025"_s,
                                u"loi 02-03"_s,
                                u"ISCO 7313"_s,
                                u"group 3 of 12"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void PersonalDataScanTest::harmlessTextsPass() {
    QFETCH(QString, text);
    QCOMPARE(int(kindsIn(text)), 0);
}

void PersonalDataScanTest::frequentNamesAloneNameNobody() {
    KnownPersonalData known;
    for (int i = 0; i < 21; ++i)
        known.names.push_back({QStringLiteral("Family%1").arg(QChar(u'a' + i)), u"Mohamed"_s, {}, {}});
    for (int i = 0; i < 20; ++i)
        known.names.push_back({QStringLiteral("Other%1").arg(QChar(u'a' + i)), u"Souleymane"_s, {}, {}});
    const PersonalDataScan scan(known);
    QCOMPARE(int(scan.kindsIn(u"Mohamed"_s)), 0);
    QCOMPARE(int(scan.kindsIn(u"Souleymane"_s)), int(Kind::Name));
    QCOMPARE(int(scan.kindsIn(u"Familya"_s)), int(Kind::Name));
    QCOMPARE(int(scan.kindsIn(u"Mohamed Othera"_s)), int(Kind::Name));
}

void PersonalDataScanTest::codesAndLabelsAreNoFindings() {
    KnownPersonalData known = desk();
    // People are called as places and countries are.
    known.names.push_back({u"Sbata"_s, u"Chad"_s, u"تشاد"_s, u"سباتة"_s});
    known.names.push_back({u"Mali"_s, u"France"_s, {}, {}});
    known.allowed = listed();
    const PersonalDataScan scan(known);
    QVERIFY(known.allowed.size() > 1000);
    for (const QString& text : std::as_const(known.allowed))
        QVERIFY2(!scan.kindsIn(text), qPrintable(text));
    QCOMPARE(int(scan.kindsIn(u"sidi moumen"_s)), 0);
    // The same words are findings where no list explains them.
    known.allowed.clear();
    const PersonalDataScan strict(known);
    QCOMPARE(int(strict.kindsIn(u"Sbata"_s)), int(Kind::Name));
    QCOMPARE(int(strict.kindsIn(u"Hay Hassani"_s)), int(Kind::Name));
}

void PersonalDataScanTest::allowedWordsStillMakePairs() {
    KnownPersonalData known = desk();
    known.allowed = {u"Hay Hassani"_s, u"Diallo"_s};
    const PersonalDataScan scan(known);
    QCOMPARE(int(scan.kindsIn(u"HAY HASSANI"_s)), 0);
    QCOMPARE(int(scan.kindsIn(u"lives in Hassani"_s)), 0);
    QCOMPARE(int(scan.kindsIn(u"Diallo street"_s)), 0);
    QCOMPARE(int(scan.kindsIn(u"Awa Diallo"_s)), int(Kind::Name));
    QCOMPARE(int(scan.kindsIn(u"Awa of the street Diallo"_s)), int(Kind::Name));
    QCOMPARE(int(scan.kindsIn(u"Awa lives in the street Diallo"_s)), 0);
}

void PersonalDataScanTest::findingsSayWhereAndNotWhat() {
    const std::vector columns{
        anonymise::codedColumn(u"sex"_s, {u"f"_s, u"m"_s, u"f"_s, u"f"_s}),
        anonymise::codedColumn(u"note"_s, {u"Diallo"_s, u""_s, u"Diallo"_s, u"awa@example.org 1998-03-14"_s}),
    };
    const auto findings = PersonalDataScan(desk()).scan(columns, {});
    QCOMPARE(findings, (std::vector<PersonalDataFinding>{{u"note"_s, 0, Kind::Name},
                                                         {u"note"_s, 2, Kind::Name},
                                                         {u"note"_s, 3, Kind::Email},
                                                         {u"note"_s, 3, Kind::FullDate}}));
    // A text of the dictionary that no record has is nowhere.
    const anonymise::CodedColumn unused{u"note"_s, {u"f"_s, u"Diallo"_s}, {0, 0}};
    QVERIFY(PersonalDataScan(desk()).scan({unused}, {}).empty());
}

void PersonalDataScanTest::dateColumnsMayHoldDays() {
    const std::vector columns{anonymise::codedColumn(u"registered_on"_s, {u"2026-03-14"_s, u"0661234567"_s}),
                              anonymise::codedColumn(u"note"_s, {u"2026-03-14"_s, u""_s})};
    QCOMPARE(PersonalDataScan(desk()).scan(columns, {u"registered_on"_s}),
             (std::vector<PersonalDataFinding>{{u"registered_on"_s, 1, Kind::Phone}, {u"note"_s, 0, Kind::FullDate}}));
}

void PersonalDataScanTest::nothingKnownStillFindsPatterns() {
    const PersonalDataScan scan({});
    QCOMPARE(int(scan.kindsIn(u"Awa Diallo"_s)), 0);
    QCOMPARE(int(scan.kindsIn(u"0661234567"_s)), int(Kind::Phone));
}

void PersonalDataScanTest::aReleaseIsScannedInASecond() {
    constexpr int records = 100'000;
    KnownPersonalData known;
    for (int i = 0; i < records; ++i)
        known.names.push_back({QStringLiteral("Fam%1 Bou").arg(i % 30'000, 0, 36),
                               QStringLiteral("Giv%1").arg(i % 5'000, 0, 36),
                               QStringLiteral("عائ%1").arg(QChar(0x0628 + i % 20)), u"محمد"_s});
    QElapsedTimer time;
    time.start();
    const PersonalDataScan scan(known);
    const qint64 indexed = time.restart();

    std::vector<anonymise::CodedColumn> columns;
    for (int column = 0; column < 12; ++column) {
        anonymise::CodedColumn made{QStringLiteral("column %1").arg(column), {}, {}};
        const int values = column == 0 ? 20'000 : 50; // one of them hardly repeats
        for (int value = 0; value < values; ++value)
            made.values << QStringLiteral("a value of the list, number %1").arg(value);
        for (int record = 0; record < records; ++record)
            made.codes.push_back(quint32(record * 7 % values));
        columns.push_back(std::move(made));
    }
    time.restart();
    QVERIFY(scan.scan(columns, {}).empty());
    const qint64 scanned = time.elapsed();
    qInfo("  %d names known in %lld ms, 12 columns of %d records scanned in %lld ms", records, indexed, records,
          scanned);
    QVERIFY(scanned < 5'000); // an optimised build takes a fraction of a second
}

TAWJIH_REGISTER_TEST(PersonalDataScanTest)
#include "PersonalDataScanTest.moc"
