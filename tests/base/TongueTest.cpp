#include "core/base/Tongue.h"

#include "core/catalogue/Catalogue.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;

class TongueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dates() {
        const QDate first(2027, 3, 1);
        QCOMPARE(Tongue(Language::French).date(first), u"1er mars 2027"_s);
        QCOMPARE(Tongue(Language::French).date(first.addDays(11)), u"12 mars 2027"_s);
        QCOMPARE(Tongue(Language::Arabic).date(first), u"1 مارس 2027"_s);
        QCOMPARE(Tongue(Language::Arabic).date(QDate(2026, 8, 20)), u"20 غشت 2026"_s);
        QCOMPARE(Tongue(Language::English).date(first), u"1 March 2027"_s);
        QCOMPARE(Tongue(Language::Arabic).time(QTime(14, 5)), u"14:05"_s);
    }
    /// Whatever the interface speaks.
    void ownLanguage() {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(Tongue(Language::French).date(QDate(2026, 2, 3)), u"3 février 2026"_s);
        QCOMPARE(Tongue(Language::Arabic).direction(), Qt::RightToLeft);
        QCOMPARE(Tongue(Language::French).direction(), Qt::LeftToRight);
    }
    void sourceWithoutTranslations() {
        const Tongue tongue(Language::French);
        QCOMPARE(tongue.text("Any", "%n person(s)", 3), u"3 person(s)"_s);
        QCOMPARE(tongue.label(TrainingLevel::Technician), u"technician"_s);
    }
    void lists() {
        QCOMPARE(Tongue(Language::Arabic).list({u"a"_s, u"b"_s}), u"a، b"_s);
        QCOMPARE(Tongue(Language::English).list({u"a"_s, u"b"_s}), u"a, b"_s);
        QCOMPARE(Tongue(Language::English).list({}), QString());
    }
};

TAWJIH_REGISTER_TEST(TongueTest)
#include "TongueTest.moc"
