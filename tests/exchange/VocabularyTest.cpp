#include "core/exchange/Vocabulary.h"

#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "core/casework/CounsellingSession.h"
#include "core/referral/Referral.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::exchange;

class VocabularyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsWords_data();
    void foldsWords();
    void knowsSex();
    void knowsCountries_data();
    void knowsCountries();
    void knowsLanguages();
    void everyCodeOfTheDataExists();

private:
    template <Coded E>
    void verifyCodes(const char* list) const;
    const Vocabulary m_vocabulary;
};

void VocabularyTest::foldsWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto add = [](const char* text, const char* folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    add("N° Téléphones", "n telephones");
    add("Identifiant dans le SI*", "identifiant dans le si");
    add("date_de_naissance", "date de naissance");
    add("  Niveau d’études : ", "niveau d etudes");
    add("Cœur", "coeur");
    add("الإسم العائليّ", "الاسم العايلي");
    add("المُقَاطَعَة", "المقاطعه");
    add("٠١٢", "012");
    add("", "");
    add("***", "");
}

void VocabularyTest::foldsWords() {
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldWords(text), folded);
    QCOMPARE(foldWords(folded), folded);
}

void VocabularyTest::knowsSex() {
    const QString list = QStringLiteral("sex");
    for (const char* woman : {"F", "Femme", "MADAME", "Mme.", "féminin", "أنثى", "female", "woman"})
        QCOMPARE(m_vocabulary.value<Sex>(list, QString::fromUtf8(woman)), Sex::Female);
    for (const char* man : {"H", "M", "Homme", "Monsieur", "M.", "ذكر", "Male"})
        QCOMPARE(m_vocabulary.value<Sex>(list, QString::fromUtf8(man)), Sex::Male);
    QVERIFY(!m_vocabulary.value<Sex>(list, u"bleu"));
    QVERIFY(!m_vocabulary.value<Sex>(list, u""));
}

void VocabularyTest::knowsCountries_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto add = [](const char* text, const char* code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code);
    };
    add("CIV", "CIV");
    add("ci", "CIV");
    add("Côte d'Ivoire", "CIV");
    add("ivoirienne", "CIV");
    add("Sénégal", "SEN");
    add("السنغال", "SEN");
    add("Senegal", "SEN");
    add("Guinée", "GIN");
    add("RDC", "COD");
    add("Syrie", "SYR");
    add("Mali", "MLI");
    add("الكاميرون", "CMR");
    add("Yémen", "YEM");
    add("Maroc", "MAR");
    add("Atlantide", "");
    add("", "");
}

void VocabularyTest::knowsCountries() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(m_vocabulary.country(text).value_or(QString()), code);
}

void VocabularyTest::knowsLanguages() {
    for (const auto& [text, code] : {std::pair("Français", "fra"),
                                     {"fr", "fra"},
                                     {"wolof", "wol"},
                                     {"الدارجة", "ary"},
                                     {"ar", "arb"},
                                     {"SNK", "snk"}})
        QCOMPARE(m_vocabulary.language(QString::fromUtf8(text)).value_or(QString()), QString::fromUtf8(code));
    QVERIFY(!m_vocabulary.language(u"klingonien"));
    QVERIFY(!m_vocabulary.language(u""));
}

template <Coded E>
void VocabularyTest::verifyCodes(const char* list) const {
    // Each label of the list finds itself, and no synonym of the data points at a code that does not exist.
    for (const auto& entry : allOf<E>())
        QCOMPARE(m_vocabulary.value<E>(QString::fromLatin1(list), QString::fromLatin1(entry.code)), entry.value);
    for (const QString& code : m_vocabulary.codes(QString::fromLatin1(list)))
        QVERIFY2(fromCode<E>(code).has_value(), qPrintable(code));
}

void VocabularyTest::everyCodeOfTheDataExists() {
    verifyCodes<Sex>("sex");
    verifyCodes<ResidenceStatus>("residence_status");
    verifyCodes<MaritalStatus>("marital_status");
    verifyCodes<EducationLevel>("education_level");
    verifyCodes<EmploymentStatus>("employment_status");
    verifyCodes<CefrLevel>("cefr");
    verifyCodes<SessionKind>("session_kind");
    verifyCodes<SessionMode>("session_mode");
    verifyCodes<Attendance>("attendance");
    verifyCodes<ReferralStatus>("referral_status");
    verifyCodes<TrainingOutcome>("outcome");
    verifyCodes<RefusalReason>("refusal_reason");
    verifyCodes<DropOutReason>("dropout_reason");
    for (const QString& code : m_vocabulary.codes(QStringLiteral("trade")))
        QVERIFY2(findTrade(code) != nullptr, qPrintable(code));
    for (const QString& code : m_vocabulary.codes(QStringLiteral("demonym")))
        QVERIFY2(isCountry(code), qPrintable(code));
    for (const QString& code : m_vocabulary.codes(QStringLiteral("language")))
        QVERIFY2(isLanguage(code), qPrintable(code));
    QCOMPARE(m_vocabulary.codes(QStringLiteral("month")).size(), 12);
}

TAWJIH_REGISTER_TEST(VocabularyTest)
#include "VocabularyTest.moc"
