#include "core/indicator/FigureTable.h"

#include "tests/support/TestMain.h"

#include <QLocale>

using namespace tawjih;
using namespace tawjih::indicator;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale french = localeOf(Language::French);
const QLocale arabic = localeOf(Language::Arabic);
const QLocale english = localeOf(Language::English);

QString ltr(const QString& text) {
    return QString(QChar(0x2066) + text + QChar(0x2069));
}

FigureTable twoSeries() {
    FigureTable t;
    t.rowHeader = u"Provider"_s;
    t.totalName = u"Total"_s;
    t.rows = {u"OFPPT"_s, u"ISAT"_s};
    t.columns = {u"accepted"_s, u"refused"_s};
    t.cells = {{{24}, {11}}, {{1058}, {0, Shown::Hidden}}};
    t.rowTotals = {{35}, {1064}};
    t.columnTotals = {{1082}, {17}};
    t.total = Count{1099};
    return t;
}

FigureTable shares() {
    FigureTable t;
    t.rowHeader = u"Provider"_s;
    t.ofHeader = u"of"_s;
    t.shareHeader = u"share"_s;
    t.unknownHeader = u"unknown"_s;
    t.beforeHeader = u"2025"_s;
    t.rows = {u"OFPPT"_s, u"ISAT"_s, u"ANAPEC"_s, u"CFA"_s};
    t.columns = {u"admitted"_s};
    t.cells = {{{24}}, {{0, Shown::Hidden}}, {{0}}, {{5, Shown::Protected}}};
    t.wholes = {{{49}}, {{18}}, {{0}}, {{100}}};
    t.unknowns = {{3}, {0}, {0}, {1}};
    t.before = {{20}, {1}, {0}, {0}};
    t.beforeWholes = {{40}, {0}, {0}, {10}};
    return t;
}

QStringList headers(const FigureTable& table) {
    QStringList found;
    for (int column = 0; column < table.shownColumns(); ++column)
        found << table.header(column);
    return found;
}

QStringList texts(const FigureTable& table, int row, const QLocale& locale) {
    QStringList found;
    for (int column = 0; column < table.shownColumns(); ++column)
        found << table.text(row, column, locale);
    return found;
}

} // namespace

class FigureTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsStandWithTheirSums();
    void sharesStandBesideTheirWholes();
    void seriesWithWholesHaveThreeColumnsEach();
    void delaysShowMedianAndQuartiles();
    void scorecardsShowEachColumnInItsUnit();
    void whatIsDrawn();
    void nothingIsMoreThanZero();
    void hiddenAndProtectedAreFoundEverywhere();
    void percentages_data();
    void percentages();
    void numbersDoNotFallApartInArabic();
};

void FigureTableTest::countsStandWithTheirSums() {
    const FigureTable t = twoSeries();
    QCOMPARE(headers(t), (QStringList{u"Provider"_s, u"accepted"_s, u"refused"_s, u"Total"_s}));
    QCOMPARE(t.shownRows(), 3);
    QCOMPARE(texts(t, 0, english), (QStringList{u"OFPPT"_s, u"24"_s, u"11"_s, u"35"_s}));
    QCOMPARE(texts(t, 1, english), (QStringList{u"ISAT"_s, u"1,058"_s, ltr(u"•"_s), u"1,064"_s}));
    QCOMPARE(texts(t, 2, english), (QStringList{u"Total"_s, u"1,082"_s, u"17"_s, u"1,099"_s}));
    QCOMPARE(t.seriesOf(0), -1);
    QCOMPARE(t.seriesOf(2), 1);
    QCOMPARE(t.seriesOf(3), -1);
    QVERIFY(!t.count(0, 0));
    QVERIFY(!t.count(3, 1));
    QCOMPARE(t.count(2, 3)->value, 1099);
    QCOMPARE(t.rowTotal(1).value, 1064);
}

void FigureTableTest::sharesStandBesideTheirWholes() {
    const FigureTable t = shares();
    QCOMPARE(headers(t), (QStringList{u"Provider"_s, u"admitted"_s, u"of"_s, u"share"_s, u"unknown"_s, u"2025"_s}));
    QCOMPARE(texts(t, 0, english), (QStringList{u"OFPPT"_s, u"24"_s, u"49"_s, u"49%"_s, u"3"_s, u"50%"_s}));
    QCOMPARE(texts(t, 1, english), (QStringList{u"ISAT"_s, ltr(u"•"_s), u"18"_s, ltr(u"•"_s), u"0"_s, u"–"_s}));
    QCOMPARE(texts(t, 2, english), (QStringList{u"ANAPEC"_s, u"0"_s, u"0"_s, u"–"_s, u"0"_s, u"–"_s}));
    QCOMPARE(texts(t, 3, english), (QStringList{u"CFA"_s, u"5"_s, u"100"_s, u"5%"_s, u"1"_s, u"0%"_s}));
    QCOMPARE(t.seriesOf(1), 0);
    QCOMPARE(t.seriesOf(2), -1); // of whom: other persons than those counted
    QCOMPARE(t.seriesOf(3), 0);
    QVERIFY(!t.count(0, 3));
    QVERIFY(!t.count(0, 5));
}

void FigureTableTest::seriesWithWholesHaveThreeColumnsEach() {
    FigureTable t = twoSeries();
    t.wholes = {{{48}, {48}}, {{2000}, {0}}};
    t.rowTotals.clear();
    t.columnTotals.clear();
    t.ofHeader = u"of"_s;
    t.shareHeader = u"share"_s;
    QCOMPARE(headers(t), (QStringList{u"Provider"_s, u"accepted"_s, u"accepted, of"_s, u"accepted, share"_s,
                                      u"refused"_s, u"refused, of"_s, u"refused, share"_s}));
    QCOMPARE(texts(t, 0, french),
             (QStringList{u"OFPPT"_s, u"24"_s, u"48"_s, u"50\u00a0%"_s, u"11"_s, u"48"_s, u"23\u00a0%"_s}));
    QCOMPARE(t.shownRows(), 2);
}

void FigureTableTest::delaysShowMedianAndQuartiles() {
    FigureTable t;
    t.kind = ChartKind::Delays;
    t.rows = {u"OFPPT"_s, u"ISAT"_s, u"CFA"_s};
    t.columns = {u"requests"_s};
    t.cells = {{{49}}, {{0}}, {{0, Shown::Hidden}}};
    t.spreads = {{{49}, 6, 12, 23, 31, 58}, {}, {{0, Shown::Hidden}}};
    t.medianHeader = u"median"_s;
    t.quartilesHeader = u"middle half"_s;
    QCOMPARE(headers(t).mid(1), (QStringList{u"requests"_s, u"median"_s, u"middle half"_s}));
    QCOMPARE(texts(t, 0, french).mid(1), (QStringList{u"49"_s, u"23"_s, u"12–31"_s}));
    QCOMPARE(texts(t, 0, arabic).mid(1), (QStringList{u"49"_s, u"23"_s, ltr(u"12–31"_s)}));
    QCOMPARE(texts(t, 1, french).mid(1), (QStringList{u"0"_s, u"–"_s, u"–"_s}));
    QCOMPARE(texts(t, 2, french).mid(1), (QStringList{ltr(u"•"_s), ltr(u"•"_s), ltr(u"•"_s)}));
}

void FigureTableTest::scorecardsShowEachColumnInItsUnit() {
    FigureTable t;
    t.kind = ChartKind::Table;
    t.rowHeader = u"Provider"_s;
    t.rows = {u"OFPPT"_s};
    t.columns = {u"requests"_s, u"accepted"_s, u"days"_s};
    t.cells = {{{49}, {24}, {23}}};
    t.wholes = {{{0}, {49}, {35}}}; // days: of how many cases
    t.units = {Unit::Count, Unit::Share, Unit::Days};
    QCOMPARE(headers(t), (QStringList{u"Provider"_s, u"requests"_s, u"accepted"_s, u"days"_s}));
    QCOMPARE(texts(t, 0, french).mid(1), (QStringList{u"49"_s, u"49\u00a0%"_s, u"23"_s}));
    QVERIFY(t.count(0, 1));
    QVERIFY(!t.count(0, 2));
    QVERIFY(!t.count(0, 3));
    QCOMPARE(t.seriesOf(3), 2);
    QVERIFY(!t.share(0, 0));
}

void FigureTableTest::whatIsDrawn() {
    FigureTable t = shares();
    QCOMPARE(t.value(0, 0).value(), 24.0 / 49.0);
    QVERIFY(!t.value(1, 0)); // hidden
    QVERIFY(!t.value(2, 0)); // nothing to divide by
    QCOMPARE(t.valueBefore(0).value(), 0.5);
    QVERIFY(!t.valueBefore(1));
    t.kind = ChartKind::Funnel;
    QCOMPARE(t.value(0, 0).value(), 24.0);
    QCOMPARE(t.share(0).value(), 24.0 / 49.0);
    QCOMPARE(t.valueBefore(0).value(), 20.0);
    QVERIFY(!t.share(7));
    QCOMPARE(twoSeries().value(0, 1).value(), 11.0);
    QVERIFY(!twoSeries().valueBefore(0));
}

void FigureTableTest::nothingIsMoreThanZero() {
    FigureTable t = twoSeries();
    QVERIFY(!t.isEmpty());
    t.cells = {{{0}, {0}}, {{0}, {0}}};
    QVERIFY(t.isEmpty());
    t.cells[0][0].shown = Shown::Hidden; // somebody may be behind it
    QVERIFY(!t.isEmpty());
    t.cells[0][0].shown = Shown::Exact;
    t.wholes = {{{14}, {0}}, {{0}, {0}}}; // none of fourteen is a result
    QVERIFY(!t.isEmpty());
    QVERIFY(FigureTable().isEmpty());
}

void FigureTableTest::hiddenAndProtectedAreFoundEverywhere() {
    QVERIFY(twoSeries().hasHidden());
    QVERIFY(twoSeries().isProtected());
    FigureTable t = twoSeries();
    t.cells[1][1] = {6};
    QVERIFY(!t.hasHidden());
    QVERIFY(!t.isProtected());
    const auto mark = [](Count& count, Shown shown) { count.shown = shown; };
    for (int place = 0; place < 5; ++place) {
        FigureTable marked = t;
        marked.unknowns = marked.before = {{1}, {2}};
        Count* const places[] = {&marked.rowTotals[0], &marked.columnTotals[1], &*marked.total, &marked.unknowns[1],
                                 &marked.before[0]};
        mark(*places[place], Shown::Protected);
        QVERIFY(!marked.hasHidden());
        QVERIFY(marked.isProtected());
        mark(*places[place], Shown::Hidden);
        QVERIFY(marked.hasHidden());
    }
}

void FigureTableTest::percentages_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody") << 0.0 << u"0%"_s;
    QTest::newRow("hardly anybody") << 0.0002 << u"<0.1%"_s;
    QTest::newRow("with a decimal") << 0.0374 << u"3.7%"_s;
    QTest::newRow("round below ten") << 0.04 << u"4%"_s;
    QTest::newRow("nearly ten") << 0.0997 << u"10%"_s;
    QTest::newRow("half") << 0.5049 << u"50%"_s;
    QTest::newRow("all") << 1.0 << u"100%"_s;
    QTest::newRow("more than all") << 1.25 << u"125%"_s;
}

void FigureTableTest::percentages() {
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(percentText(share, english), text);
}

void FigureTableTest::numbersDoNotFallApartInArabic() {
    QCOMPARE(percentText(0.037, french), u"3,7\u00a0%"_s);
    QCOMPARE(percentText(0.037, arabic), ltr(u"3,7\u00a0%"_s));
    // France's thin space between thousands, not Morocco's dot.
    QCOMPARE(countText({5012}, arabic), countText({5012}, french));
    QCOMPARE(countText({0, Shown::Hidden}, arabic), ltr(u"•"_s));
    QCOMPARE(countText({5, Shown::Protected}, arabic), u"5"_s);
}

TAWJIH_REGISTER_TEST(FigureTableTest)
#include "FigureTableTest.moc"
