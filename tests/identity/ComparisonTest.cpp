#include "core/identity/Comparison.h"

#include "core/identity/ComparisonText.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::identity;
using namespace Qt::StringLiterals;

class ComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jaroWinklerIsThePublishedOne_data();
    void jaroWinklerIsThePublishedOne();
    void outlineNeverRulesOutALikeText();
    void oneSlip_data();
    void oneSlip();
    void births_data();
    void births();
    void names_data();
    void names();
    void dictionaryJoinsAndParts();
    void otherFields();
    void nearestOfSeveralCounts();
    void whatIsNotKnownIsMissing();
    void lentRecordLeavesNothing();
    void commonValuesAreLessRare();
    void codesStayApartAmongManyTexts();
};

namespace {

// Groups as a dictionary would give them.
std::array<quint32, 2> groupsOf(const QString& folded) {
    static const QHash<QString, quint32> groups = {{u"hassan"_s, 1}, {u"houssein"_s, 2},  {u"fatoumata"_s, 3},
                                                   {u"fatma"_s, 3},  {u"fatimatou"_s, 3}, {u"hussein"_s, 2}};
    return {groups.value(folded), 0};
}

ComparedPerson person(const QString& given, const QString& family) {
    ComparedPerson made;
    made.given = {nameForm(given)};
    made.family = {nameForm(family)};
    return made;
}

Pattern compared(const ComparedPerson& a, const ComparedPerson& b, ComparisonSchema schema = {}) {
    RecordStore store(std::move(schema), groupsOf);
    const quint32 first = store.add(a);
    const quint32 second = store.add(b);
    Comparer comparer(store);
    const Pattern pattern = comparer.compare(store.at(first), store.at(second));
    const Pattern mirrored = comparer.compare(store.at(second), store.at(first));
    return pattern == mirrored ? pattern : Pattern(); // a comparison that depends on the order fails every test
}

const ComparisonSchema extras = {{{ExtraKind::Exact, false, false}, {ExtraKind::Code}, {ExtraKind::Text}}};

} // namespace

void ComparisonTest::jaroWinklerIsThePublishedOne_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("similarity");
    QTest::newRow("martha") << u"martha"_s << u"marhta"_s << 0.9611; // the values of Winkler's paper
    QTest::newRow("dixon") << u"dixon"_s << u"dicksonx"_s << 0.8133;
    QTest::newRow("jones") << u"jones"_s << u"johnson"_s << 0.8324;
    QTest::newRow("same") << u"awa"_s << u"awa"_s << 1.0;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 0.0;
    QTest::newRow("empty") << QString() << u"xyz"_s << 0.0;
}

void ComparisonTest::jaroWinklerIsThePublishedOne() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, similarity);
    QVERIFY(std::abs(jaroWinkler(a, b) - similarity) < 5e-5);
    QCOMPARE(jaroWinkler(a, b), jaroWinkler(b, a));
}

void ComparisonTest::outlineNeverRulesOutALikeText() {
    std::mt19937 dice(3);
    for (int round = 0; round < 20000; ++round) {
        QString a;
        for (quint32 at = 0; at < 1 + dice() % 9; ++at)
            a += QChar(u'a' + char16_t(dice() % 6));
        QString b = a;
        for (quint32 edit = 0; edit < dice() % 4; ++edit)
            b.insert(qsizetype(dice() % quint32(b.size() + 1)), QChar(u'a' + char16_t(dice() % 8)));
        QVERIFY(jaroWinkler(a, b) <= jaroWinklerAtMost(outlineOf(a), outlineOf(b)) + 1e-12);
    }
}

void ComparisonTest::oneSlip_data() {
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("within");
    QTest::newRow("same") << QByteArray("4711") << QByteArray("4711") << true;
    QTest::newRow("replaced") << QByteArray("4711") << QByteArray("4911") << true;
    QTest::newRow("left out") << QByteArray("4711") << QByteArray("471") << true;
    QTest::newRow("put in") << QByteArray("4711") << QByteArray("47811") << true;
    QTest::newRow("exchanged") << QByteArray("4711") << QByteArray("7411") << true;
    QTest::newRow("exchanged at the end") << QByteArray("4712") << QByteArray("4721") << true;
    QTest::newRow("exchanged, not neighbours") << QByteArray("1234") << QByteArray("3214") << false;
    QTest::newRow("exchanged and replaced") << QByteArray("1234") << QByteArray("2139") << false;
    QTest::newRow("two replaced") << QByteArray("4711") << QByteArray("4899") << false;
    QTest::newRow("two longer") << QByteArray("47") << QByteArray("4711") << false;
    QTest::newRow("one and nothing") << QByteArray("4") << QByteArray() << true;
}

void ComparisonTest::oneSlip() {
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, within);
    const std::string_view first(a.constData(), size_t(a.size()));
    const std::string_view second(b.constData(), size_t(b.size()));
    QCOMPARE(withinOneSlip(first, second), within);
    QCOMPARE(withinOneSlip(second, first), within);
}

void ComparisonTest::births_data() {
    QTest::addColumn<QList<int>>("a");
    QTest::addColumn<QList<int>>("b");
    QTest::addColumn<int>("level");
    const auto row = [](const char* name, QList<int> a, QList<int> b, Level level) {
        QTest::newRow(name) << a << b << int(level);
    };
    row("same", {1990, 5, 3}, {1990, 5, 3}, Level::Same);
    row("one digit", {1990, 5, 3}, {1998, 5, 3}, Level::OneSlip);
    row("day and month exchanged", {1990, 5, 3}, {1990, 3, 5}, Level::OneSlip);
    row("digits exchanged", {1990, 5, 21}, {1990, 5, 12}, Level::OneSlip);
    row("same year", {1990, 5, 3}, {1990, 11, 27}, Level::Partly);
    row("same day and month", {1990, 5, 3}, {1975, 5, 3}, Level::Partly);
    row("other", {1990, 5, 3}, {1975, 11, 27}, Level::Different);
    row("1 January twice", {1990, 1, 1}, {1990, 1, 1}, Level::YearOnly);
    row("1 January and a date", {1990, 1, 1}, {1990, 5, 3}, Level::YearOnly);
    row("year alone and a date", {1990, 0, 0}, {1990, 5, 3}, Level::YearOnly);
    row("years one apart", {1990, 0, 0}, {1991, 5, 3}, Level::Partly);
    row("years two apart", {1990, 0, 0}, {1992, 0, 0}, Level::Different);
    row("unknown", {0, 0, 0}, {1992, 0, 0}, Level::Missing);
}

void ComparisonTest::births() {
    QFETCH(QList<int>, a);
    QFETCH(QList<int>, b);
    QFETCH(int, level);
    const auto parts = [](const QList<int>& of) { return BirthParts{quint16(of[0]), quint8(of[1]), quint8(of[2])}; };
    QCOMPARE(int(compareBirths(parts(a), parts(b))), level);
    QCOMPARE(int(compareBirths(parts(b), parts(a))), level);
}

void ComparisonTest::names_data() {
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("family");
    const auto row = [](const char* name, QStringList a, QStringList b, Level given, Level family) {
        QTest::newRow(name) << a << b << int(given) << int(family);
    };
    row("same", {u"Awa"_s, u"Ndiaye"_s}, {u"AWA"_s, u"N'Diaye"_s}, Level::Same, Level::Same);
    row("word order", {u"Alpha Oumar"_s, u"Bah"_s}, {u"Oumar Alpha"_s, u"Bah"_s}, Level::Same, Level::Same);
    row("written as one", {u"Mame Awa"_s, u"Ka"_s}, {u"Mameawa"_s, u"Ka"_s}, Level::Same, Level::Same);
    row("variants", {u"Fatoumata"_s, u"Bah"_s}, {u"Fatma"_s, u"Bah"_s}, Level::Variant, Level::Same);
    row("sounds alike", {u"Ibrahima"_s, u"Diallo"_s}, {u"Ibraima"_s, u"Jallow"_s}, Level::Sound, Level::Sound);
    row("two scripts", {u"Mohamed"_s, u"Diallo"_s}, {u"محمد"_s, u"ديالو"_s}, Level::Sound, Level::Sound);
    row("close", {u"Marguerite"_s, u"Bah"_s}, {u"Marguegite"_s, u"Bah"_s}, Level::Close, Level::Same);
    row("alike", {u"Lamine"_s, u"Bah"_s}, {u"Lassine"_s, u"Bah"_s}, Level::Alike, Level::Same);
    row("contained", {u"Fatoumata Binta"_s, u"Bah"_s}, {u"Fatoumata"_s, u"Bah"_s}, Level::Contained, Level::Same);
    row("different", {u"Awa"_s, u"Bah"_s}, {u"Moussa"_s, u"Camara"_s}, Level::Different, Level::Different);
    row("exchanged", {u"Awa"_s, u"Camara"_s}, {u"Camara"_s, u"Awa"_s}, Level::Swapped, Level::Swapped);
    row("crossed", {u"Awa"_s, u"Camara"_s}, {u"Camara"_s, u"Sow"_s}, Level::Crossed, Level::Different);
    row("crossed, none beside", {u"Awa"_s, u"Camara"_s}, {u"Camara"_s, QString()}, Level::Crossed, Level::Missing);
    row("particle", {u"Ali"_s, u"Ould Ahmed"_s}, {u"Ali"_s, u"Ahmed"_s}, Level::Same, Level::Same);
}

void ComparisonTest::names() {
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    const Pattern pattern = compared(person(a[0], a[1]), person(b[0], b[1]));
    QTEST(int(pattern.at(Field::GivenName)), "given");
    QTEST(int(pattern.at(Field::FamilyName)), "family");
}

void ComparisonTest::dictionaryJoinsAndParts() {
    // Hassan and Houssein have the same consonants, and are the commonest names of twins.
    const Pattern twins = compared(person(u"Hassan"_s, u"Bah"_s), person(u"Houssein"_s, u"Bah"_s));
    QVERIFY(twins.at(Field::GivenName) <= Level::Alike);
    const Pattern one = compared(person(u"Hussein"_s, u"Bah"_s), person(u"Houssein"_s, u"Bah"_s));
    QCOMPARE(int(one.at(Field::GivenName)), int(Level::Variant));
}

void ComparisonTest::otherFields() {
    ComparedPerson a;
    a.sex = u"f"_s;
    a.nationality = u"SEN"_s;
    a.phones = {u"+212 661-23 45 67"_s};
    a.documents = {u"AB 123456"_s};
    a.place = u"12, rue de la Paix"_s;
    a.extras = {u"x"_s, u"2041"_s, u"north market"_s};
    ComparedPerson b = a;
    b.phones = {u"0661234567"_s};
    b.documents = {u"ab123456"_s};
    const auto levels = [&](const ComparedPerson& other) {
        QList<int> made;
        const Pattern pattern = compared(a, other, extras);
        for (size_t field = size_t(Field::Sex); field < size_t(Field::Extra) + 3; ++field)
            made << int(pattern.at(field));
        return made;
    };
    using enum Level;
    const auto of = [](std::initializer_list<Level> all) {
        QList<int> made;
        for (const Level level : all)
            made << int(level);
        return made;
    };
    QCOMPARE(levels(b), of({Same, Same, Same, Same, Same, Same, Same, Same}));
    b.phones = {u"0661234576"_s};
    b.documents = {u"ab12356"_s};
    b.place = u"12 rue de la Paiz"_s;
    b.extras = {u"x"_s, u"2014"_s, u"north markt"_s};
    QCOMPARE(levels(b), of({Same, Same, OneSlip, OneSlip, Close, Same, OneSlip, Close}));
    b.sex = u"m"_s;
    b.nationality = u"GIN"_s;
    b.phones = {u"0777777777"_s};
    b.documents = {u"zz999"_s};
    b.place = u"hay mohammadi"_s;
    b.extras = {u"y"_s, u"9999"_s, u"souk"_s};
    QCOMPARE(levels(b), of({Different, Different, Different, Different, Different, Different, Different, Different}));
}

void ComparisonTest::nearestOfSeveralCounts() {
    ComparedPerson a = person(u"Mohamed"_s, u"Diallo"_s);
    a.given.push_back(nameForm(u"محمد"_s));
    a.phones = {u"0661234567"_s, u"0777777777"_s};
    ComparedPerson b = person(u"محمد"_s, u"Diallo"_s);
    b.phones = {u"0600000000"_s, u"0661234567"_s};
    const Pattern pattern = compared(a, b);
    QCOMPARE(int(pattern.at(Field::GivenName)), int(Level::Same));
    QCOMPARE(int(pattern.at(Field::Phone)), int(Level::Same));
}

void ComparisonTest::whatIsNotKnownIsMissing() {
    ComparedPerson all = person(u"Awa"_s, u"Bah"_s);
    all.birth = {1990, 5, 3};
    all.sex = all.nationality = all.place = u"x"_s;
    all.phones = all.documents = {u"0661234567"_s};
    all.extras = {u"1"_s, u"2"_s, u"3"_s};
    QCOMPARE(compared(all, {}, extras), Pattern());
    QCOMPARE(compared({}, {}, extras), Pattern());
    ComparedPerson blank = person(u" - "_s, u"?"_s);
    blank.phones = {u"12"_s}; // too short for a phone
    QCOMPARE(compared(all, blank, extras), Pattern());
    QVERIFY(compared(all, all, extras) != Pattern());
}

void ComparisonTest::lentRecordLeavesNothing() {
    RecordStore store;
    store.add(person(u"Awa"_s, u"Bah"_s));
    const quint32 lent = store.lend(person(u"Moussa"_s, u"Sow"_s));
    QCOMPARE(lent, 1u);
    QCOMPARE(store.size(), 1u);
    QCOMPARE(store.add(person(u"Ali"_s, u"Ka"_s)), 1u);
    QCOMPARE(store.at(1).given.front(), store.at(store.add(person(u"Ali"_s, u"Sy"_s))).given.front());
}

void ComparisonTest::commonValuesAreLessRare() {
    RecordStore store;
    const quint32 rare = store.add(person(u"Awa"_s, u"Zongo"_s));
    quint32 common = 0;
    for (int i = 0; i < 60; ++i)
        common = store.add(person(u"Awa"_s, u"Diallo"_s));
    for (int i = 0; i < 60; ++i)
        store.add(person(u"Awa"_s, u"Diallo"_s + QString(i % 20 + 2, u'x')));
    const auto rarity = [&](quint32 record) {
        return store.rarity(size_t(Field::FamilyName), store.at(record), store.at(record));
    };
    QVERIFY(rarity(rare) > 1);
    QVERIFY(rarity(common) < 0);
    for (int i = 0; i < 55; ++i)
        store.retire(common - quint32(i));
    QVERIFY(rarity(common) > -0.5);
}

void ComparisonTest::codesStayApartAmongManyTexts() {
    RecordStore store;
    ComparedPerson one;
    one.sex = u"f"_s;
    one.nationality = u"SEN"_s;
    const quint32 first = store.add(one);
    ComparedPerson place;
    for (int at = 0; at < 65'530; ++at) {
        place.place = u"quarter "_s + QString::number(at);
        store.add(place);
    }
    ComparedPerson other;
    for (int at = 0; at < 12; ++at) { // past the numbers of 16 bits
        other.sex = other.nationality = u"code "_s + QString::number(at);
        const Pattern pattern = Comparer(store).compare(store.at(first), store.at(store.add(other)));
        QCOMPARE(int(pattern.at(Field::Sex)), int(Level::Different));
        QCOMPARE(int(pattern.at(Field::Nationality)), int(Level::Different));
    }
}

TAWJIH_REGISTER_TEST(ComparisonTest)
#include "ComparisonTest.moc"
