#include "core/identity/VariantDictionary.h"

#include "core/identity/NameForm.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::identity;
using Kind = FieldProblem::Kind;

namespace {

QString folded(const char* word) {
    return nameForm(QString::fromUtf8(word)).words.front().folded;
}

} // namespace

class VariantDictionaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shipped();
    void variants_data();
    void variants();
    void deskAdds();
    void refused_data();
    void refused();
};

void VariantDictionaryTest::shipped() {
    const VariantDictionary dictionary;
    QVERIFY(dictionary.groups().size() >= 150);
    for (const VariantGroup& group : dictionary.groups()) {
        QVERIFY2(group.comment.size() > 3, qPrintable(group.words.first()));
        for (const QString& word : group.words)
            QVERIFY(dictionary.areVariants(nameForm(word).words.front().folded,
                                           nameForm(group.words.first()).words.front().folded));
    }
}

void VariantDictionaryTest::variants_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* one, const char* other, bool expected) {
        QTest::addRow("%s, %s", one, other) << folded(one) << folded(other) << expected;
    };
    row("Fatoumata", "Fatimata", true);
    row("Fatoumata", "فاطمة", true);
    row("Aïssatou", "عائشة", true);
    row("Seynabou", "Djénéba", true);
    row("Traoré", "Trawally", true);
    row("Diabaté", "Jobarteh", true);
    row("Abdel Karim", "Abdoul Karim", true);
    row("Koné", "Konaté", false);
    row("Diop", "Diouf", false);
    row("Zzyx", "Zzyx", false); // none of ours
}

void VariantDictionaryTest::variants() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, expected);
    QCOMPARE(VariantDictionary().areVariants(one, other), expected);
    QCOMPARE(VariantDictionary().areVariants(other, one), expected);
}

void VariantDictionaryTest::deskAdds() {
    const VariantGroup given{NameKind::Given, u"Wolof"_qs, {u"Ndongo"_qs, u"Dongo"_qs}};
    const VariantGroup family{NameKind::Family, u"Wolof"_qs, {u"Ndongo"_qs, u"Ndonggo"_qs}};
    const auto dictionary = VariantDictionary::with({given, family});
    VERIFY_OK(dictionary);
    QCOMPARE(dictionary->groups().size(), VariantDictionary().groups().size() + 2);
    QVERIFY(dictionary->areVariants(u"ndongo"_qs, u"dongo"_qs));
    QVERIFY(dictionary->areVariants(u"ndongo"_qs, u"ndonggo"_qs));
    QVERIFY(!dictionary->areVariants(u"dongo"_qs, u"ndonggo"_qs)); // a given name is no spelling of a family name
}

void VariantDictionaryTest::refused_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("kind");
    QTest::newRow("none") << QStringList() << int(Kind::Missing);
    QTest::newRow("one") << QStringList{u"Ndongo"_qs} << int(Kind::Missing);
    QTest::newRow("one, twice") << QStringList{u"Ndongo"_qs, u"NDONGO"_qs} << int(Kind::Missing);
    QTest::newRow("two words") << QStringList{u"Ndongo Fall"_qs, u"Dongo"_qs} << int(Kind::Malformed);
    QTest::newRow("no word") << QStringList{u"-"_qs, u"Dongo"_qs} << int(Kind::Malformed);
    QTest::newRow("of a shipped group") << QStringList{u"Ndongo"_qs, u"fatoumata"_qs} << int(Kind::NotUnique);
    QTest::newRow("of the group before") << QStringList{u"Ndongo"_qs, u"Lat-Dior"_qs} << int(Kind::Malformed);
    QTest::newRow("of the other new group") << QStringList{u"Ndongo"_qs, u"Birama"_qs} << int(Kind::NotUnique);
}

void VariantDictionaryTest::refused() {
    QFETCH(QStringList, words);
    QFETCH(int, kind);
    const auto made = VariantDictionary::with(
        {{NameKind::Given, u"Wolof"_qs, {u"Birama"_qs, u"Birame"_qs}}, {NameKind::Given, u"Wolof"_qs, words}});
    VERIFY_FAILS(made, ErrorCode::Invalid);
    const FieldProblem expected{u"groups[1].words"_qs, static_cast<Kind>(kind)};
    QCOMPARE(made.error().problems, std::vector<FieldProblem>{expected});
}

TAWJIH_REGISTER_TEST(VariantDictionaryTest)
#include "VariantDictionaryTest.moc"
