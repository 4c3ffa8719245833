#include "core/letter/LetterReference.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QSet>

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;

namespace {
const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
const qsizetype places[] = {0, 1, 2, 3, 5, 6, 7, 8, 10}; // without the hyphens
} // namespace

class ReferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formAndRandomness() {
        const QRegularExpression form(u"^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$"_s);
        QSet<QString> seen;
        for (int i = 0; i < 2000; ++i) {
            const QString text = LetterReference::random().text();
            QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
            seen.insert(text);
            QCOMPARE(LetterReference::parse(text)->text(), text);
        }
        QCOMPARE(seen.size(), 2000);
    }
    /// "G0000001" is 2^39 + 1.
    void checkCharacterIsCrockfords() {
        QVERIFY(LetterReference::parse(QString(u"G000-0001-"_s + alphabet.at(((1ULL << 39U) + 1) % 37))));
        QVERIFY(LetterReference::parse(u"0000-0001-1"_s));
        QVERIFY(!LetterReference::parse(u"0000-0010-Z"_s)); // 32: one of the five signs that we never draw
    }
    void ofANumber() {
        QCOMPARE(LetterReference::ofNumber(1)->text(), u"0000-0001-1"_s);
        QVERIFY(!LetterReference::ofNumber(32)); // its check would be a sign
        QCOMPARE(LetterReference::ofNumber((1ULL << 40U) + 1), LetterReference::ofNumber(1)); // forty bits count
        for (quint64 number = 5; number < 400; ++number)
            if (const auto reference = LetterReference::ofNumber(number * 2'654'435'761))
                QCOMPARE(LetterReference::parse(reference->text()), reference);
    }
    void everyWrongCharacterIsFound() {
        for (int i = 0; i < 20; ++i) {
            const QString text = LetterReference::random().text();
            for (const qsizetype place : places) {
                for (const QChar other : alphabet) {
                    QString wrong = text;
                    wrong[place] = other;
                    QCOMPARE(LetterReference::parse(wrong).has_value(), wrong == text);
                }
            }
        }
    }
    void everySwapIsFound() {
        for (int i = 0; i < 200; ++i) {
            const QString text = LetterReference::random().text();
            for (const qsizetype a : places) {
                for (const qsizetype b : places) {
                    QString swapped = text;
                    std::swap(swapped[a], swapped[b]);
                    QVERIFY2(LetterReference::parse(swapped).has_value() == (swapped == text), qPrintable(swapped));
                }
            }
        }
    }
    void typedByPeople() {
        // 0 and 1 at places where people write O, I and L.
        const QString text = u"0001-1010-"_s;
        quint64 number = 0;
        for (const QChar c : u"00011010"_s)
            number = number << 5U | static_cast<quint64>(alphabet.indexOf(c));
        const QString whole = text + alphabet.at(static_cast<qsizetype>(number % 37));
        const auto wanted = LetterReference::parse(whole);
        QVERIFY(wanted.has_value());
        const QString check = whole.right(1);
        const QStringList ways{u"oool-iolo-%1"_s, u" 000 1 1010 %1"_s, u"00011010%1"_s, u"٠٠٠١-١٠١٠-%1"_s,
                               u"\u2066OOO1–1O1O–%1\u2069"_s};
        for (const QString& way : ways) {
            const QString typed = way.arg(check.toLower());
            QVERIFY2(LetterReference::parse(typed) == wanted, qPrintable(typed));
        }
    }
    void noReference() {
        for (const QString& typed : {QString(), u"0000-0001"_s, u"0000-0001-11"_s, u"0000-000U-1"_s, u"0000-0001-*"_s,
                                     u"CAS-2026-00421"_s, u"أوا ديالو"_s})
            QVERIFY2(!LetterReference::parse(typed), qPrintable(typed));
        QVERIFY(LetterReference().isNull());
        QCOMPARE(LetterReference().text(), QString());
    }
};

TAWJIH_REGISTER_TEST(ReferenceTest)
#include "ReferenceTest.moc"
