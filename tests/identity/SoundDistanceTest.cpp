#include "core/identity/SoundDistance.h"

#include "tests/support/TestMain.h"

using namespace tawjih::identity;

namespace {

constexpr int noLimit = 100000;

SoundDistance between(const char* typed, const char* word, bool unwrittenVowels = false, int limit = noLimit) {
    return soundDistance(CodedSounds(typed), CodedSounds(word), unwrittenVowels, limit);
}

} // namespace

class SoundDistanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void costs() {
        QCOMPARE(between("MaRiaM", "MaRiaM").whole, 0);
        QCOMPARE(between("", "BK").whole, 200);
        QVERIFY(between("MaRiaM", "MiRiaM").whole < 50);                            // a vowel
        QVERIFY(between("aBaS", "HaBaS").whole < 50);                               // h
        QVERIFY(between("SaLiM", "ZaLiM").whole < 50);                              // voice
        QVERIFY(between("YaLu", "JaLu").whole < 20);                                // two readings of one letter
        QCOMPARE(between("SaLiM", "SaKiM").whole, 100);                             // a consonant
        QVERIFY(between("BKaL", "KBaL").whole < between("BKaL", "LSaL").whole / 2); // changed places
        QVERIFY(between("MHMD", "MuHaMaD", true).whole < between("MHMD", "MuHaMaD").whole / 2);
    }
    void symmetric() {
        const char* const words[] = {"MaMaDu", "MuHaMiD", "YaLu", "JaLuH", "uSMaNi", "aQMaN", "", "KS"};
        for (const char* one : words)
            for (const char* other : words)
                QCOMPARE(between(one, other).whole, between(other, one).whole);
    }
    void beginnings() {
        QCOMPARE(between("FaTu", "FaTuMaTa").prefix, 0);
        QVERIFY(between("FaTu", "FaTuMaTa").whole > 100);
        QCOMPARE(between("FaTuMaTa", "FaTu").prefix, between("FaTuMaTa", "FaTu").whole);
    }
    void aboveTheLimitStaysAbove() {
        const SoundDistance far = between("BaKaLaRaSa", "MuNuTuFuJu", false, 100);
        QVERIFY(far.whole > 100 && far.prefix > 100);
        QCOMPARE(between("SaLiM", "SaKiM", false, 100).whole, 100);
        QCOMPARE(between("BK", "KB", false, 60).whole, 60);
    }
    void longWords() {
        const std::string word(1000, 'B');
        QCOMPARE(soundDistance(CodedSounds(word), CodedSounds(word), false, noLimit).whole, 0);
        QVERIFY(soundWeight(word) > 0 && soundWeight("") > 0);
    }
};

TAWJIH_REGISTER_TEST(SoundDistanceTest)
#include "SoundDistanceTest.moc"
