#include "core/identity/NameForm.h"

#include "tests/support/TestMain.h"

using namespace tawjih::identity;

namespace {

QStringList skeletons(const QString& word) {
    const NameForm form = nameForm(word);
    return form.words.size() == 1 ? form.words.front().skeletons : QStringList();
}

QStringList foldedWords(const QString& name) {
    QStringList words;
    for (const NameWord& word : nameForm(name).words)
        words << (word.isParticle ? u'~' + word.folded : word.folded);
    return words;
}

bool shareSkeleton(const QString& one, const QString& other) {
    const QStringList others = skeletons(other);
    return std::ranges::any_of(skeletons(one), [&](const QString& skeleton) { return others.contains(skeleton); });
}

} // namespace

class NameFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void likeliestSkeleton_data();
    void likeliestSkeleton();
    void soundAlike_data();
    void soundAlike();
    void soundDifferent_data();
    void soundDifferent();
    void words_data();
    void words();
    void sameForm_data();
    void sameForm();
    void anyText();
};

void NameFormTest::likeliestSkeleton_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("skeleton");
    const auto row = [](const char* word, const char* skeleton) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(skeleton);
    };
    for (const char* muhammad : {"Mamadou", "Mahamadou", "Mohamed", "Muhammad", "محمد", "مُحَمَّـد", "ﻣﺤﻤﺪ"})
        row(muhammad, "MT");
    for (const char* jallo : {"Diallo", "Jallow", "Jalloh", "Djallo", "Dyallo", "ديالو"})
        row(jallo, "JL");
    for (const char* uthman : {"Ousmane", "Othman", "Usman", "Uthman", "عثمان"})
        row(uthman, "ASMN");
    row("Thérèse", "TRS");
    row("Chérif", "SRF");
    row("Christian", "KRSTN");
}

void NameFormTest::likeliestSkeleton() {
    QFETCH(QString, word);
    QFETCH(QString, skeleton);
    QCOMPARE(skeletons(word).value(0), skeleton);
}

void NameFormTest::soundAlike_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* why, const char* one, const char* other) {
        QTest::addRow("%s: %s, %s", why, one, other) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("Fulfulde in French and English spelling", "Thierno", "Cherno");
    row("Wolof in French and English spelling", "Ndiaye", "Njie");
    row("Wolof in French and English spelling", "Thiam", "Cham");
    row("Serer in French and English spelling", "Diouf", "Joof");
    row("Wolof orthography", "Ñaŋ", "Nan");
    row("Fulfulde orthography", "Ɓaldé", "Balde");
    row("Manding", "Coulibaly", "Kulibali");
    row("Manding", "Ouattara", "Watara");
    row("Manding and Arabic", "Djibril", "جبريل");
    row("Soninke", "Diawara", "Jawara");
    row("Luba", "Tshibangu", "Chibangu");
    row("Akan, silent h", "Yao", "Yaoh");
    row("Hausa", "Usman", "Ousmane");
    row("Arabic, soft and hard g", "جمال", "Djamel");
    row("Arabic, soft and hard g", "جمال", "Gamal");
    row("Arabic, d or z", "رمضان", "Ramazan");
    row("Arabic, d or z", "Ramadan", "رمضان");
    row("Arabic, gh as rh", "Rharbi", "الغربي");
    row("Arabic, initial h unsaid", "Assane", "Hassan");
    row("Arabic, glued article", "Alhassane", "حسن");
    row("Arabic, ال that is no article", "الياس", "Elias");
    row("Arabic, final t said", "Fatimata", "فاطمة");
    row("Arabic, final t unsaid", "Fatima", "فاطمة");
    row("Arabic, hamza and alef", "أحمد", "احمد");
    row("Urdu letters", "گل", "Gul");
    row("Russian", "Владимир", "Vladimir");
    row("Amharic", "ሰላም", "Selam");
}

void NameFormTest::soundAlike() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY2(shareSkeleton(one, other), qPrintable(skeletons(one).join(u' ') + u" / " + skeletons(other).join(u' ')));
    QVERIFY(skeletons(one).size() <= 8);
}

void NameFormTest::soundDifferent_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("") << u"Moussa"_qs << u"Mariam"_qs;
    QTest::newRow("family names") << u"Diallo"_qs << u"Barry"_qs;
    QTest::newRow("God's servants") << u"Abdelkader"_qs << u"Abdelkarim"_qs;
    QTest::newRow("Abdoulaye is nobody's") << u"Abdoulaye"_qs << u"Abdoulkarim"_qs;
    QTest::newRow("Arabic") << u"كريم"_qs << u"رحيم"_qs;
}

void NameFormTest::soundDifferent() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!skeletons(one).isEmpty() && !skeletons(other).isEmpty());
    QVERIFY(!shareSkeleton(one, other));
}

void NameFormTest::words_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("folded");
    const auto row = [](const char* name, const QStringList& folded) {
        QTest::newRow(name) << QString::fromUtf8(name) << folded;
    };
    row("Fatou N'Diaye", {u"fatou"_qs, u"ndiaye"_qs});
    row("Mohamed Ould Cheikh", {u"mohamed"_qs, u"~ould"_qs, u"cheikh"_qs});
    row("محمد ولد الشيخ", {u"mhmd"_qs, u"~wld"_qs, u"shikh"_qs});
    row("El-Hadj Omar", {u"~el"_qs, u"hadj"_qs, u"omar"_qs});
    row("Abdoulaye Diallo", {u"abdoulaye"_qs, u"diallo"_qs});
    row("Abdoul Diallo", {u"abdoul"_qs, u"diallo"_qs});
    row("Abdoul Karim Diallo", {u"abdkarim"_qs, u"diallo"_qs});
    row("Abdou Barry", {u"abdou"_qs, u"barry"_qs});
    row("Abdullahi", {u"abdullahi"_qs});
    row("عبد الله", {u"abdallah"_qs});
    row("Saif Ullah", {u"saifullah"_qs});
    row("Nour ed Din Sy", {u"nourdin"_qs, u"sy"_qs});
    row("Abou Bakr", {u"aboubakr"_qs});
    row("Abou Diallo", {u"abou"_qs, u"diallo"_qs});
    row("محمدDiallo", {u"mhmd"_qs, u"diallo"_qs});
    row("Œuvre Ɗemba Ŋoom", {u"oeuvre"_qs, u"demba"_qs, u"noom"_qs});
}

void NameFormTest::words() {
    QFETCH(QString, name);
    QFETCH(QStringList, folded);
    QCOMPARE(foldedWords(name), folded);
}

void NameFormTest::sameForm_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) {
        QTest::addRow("%s, %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("Abdel Kader", "Abdelkader");
    row("Abd el-Kader", "ABDOULKADER");
    row("Abd ar-Rahman", "Abderrahman");
    row("Abdelatif", "Abdellatif");
    row("عبد القادر", "عبدالقادر");
    row("عبد الله", "Abd Allah");
    row("Aïssatou Cissé", "aissatou  CISSE");
    row("محمد", "مُحَمَّد");
    row("محمد", "محـمد");
}

void NameFormTest::sameForm() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!nameForm(one).words.empty());
    QCOMPARE(foldedWords(one), foldedWords(other));
    QVERIFY(nameForm(one) == nameForm(other));
}

void NameFormTest::anyText() {
    for (const QString& empty : {QString(), u" \t"_qs, u"—'’.\""_qs, u"\u064b\u200f"_qs})
        QVERIFY(nameForm(empty).words.empty());
    for (const QString& odd : {QString(1, QChar(0xd800)), u"ال"_qs, u"x"_qs.repeated(10000), u"عبد"_qs, u"Abdel"_qs,
                               u"Eddine"_qs, u"Ben"_qs, u"٢٠٢٦"_qs, u"山田"_qs})
        for (const NameWord& word : nameForm(odd).words)
            QVERIFY(!word.folded.isEmpty() && word.skeletons.size() <= 8);
}

TAWJIH_REGISTER_TEST(NameFormTest)
#include "NameFormTest.moc"
