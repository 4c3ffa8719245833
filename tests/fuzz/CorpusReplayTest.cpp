#include "core/release/PackageVerifier.h"
#include "tests/fuzz/FuzzSeeds.h"
#include "tests/fuzz/FuzzTargets.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipWriter.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace tawjih::test;

namespace {

/// Changes bytes as a fuzzer does, always the same way.
class Mutator {
public:
    Mutator(QByteArrayList seeds, QByteArrayList words) : m_seeds(std::move(seeds)), m_words(std::move(words)) {}

    QByteArray next() {
        QByteArray bytes = pick(m_seeds);
        for (int changes = 1 + m_random.bounded(6); changes > 0; --changes)
            change(bytes);
        return bytes.left(longest);
    }

private:
    static constexpr qsizetype longest = 131072;

    const QByteArray& pick(const QByteArrayList& from) { return from[m_random.bounded(from.size())]; }

    void change(QByteArray& bytes) {
        const qsizetype at = m_random.bounded(bytes.size() + 1);
        const qsizetype length = m_random.bounded(qMin(bytes.size() - at, qsizetype(64)) + 1);
        switch (m_random.bounded(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(m_random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length).repeated(1 + m_random.bounded(4)));
            break;
        case 3:
            bytes.insert(at, pick(m_words));
            break;
        case 4:
            bytes.replace(at, length, pick(m_words));
            break;
        default: {
            const QByteArray& other = pick(m_seeds);
            bytes.replace(at, length, other.mid(m_random.bounded(other.size() + 1), 200));
        }
        }
    }

    QByteArrayList m_seeds;
    QByteArrayList m_words;
    QRandomGenerator m_random{20260309};
};

using Target = void (*)(QByteArrayView);

} // namespace
Q_DECLARE_METATYPE(Target)

/// The fuzzers' corpus and some thousands of its variations in the ordinary suite: the targets end the process where a
/// reader breaks a promise.
class CorpusReplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replays_data();
    void replays();
    void beginsWithAPackageThatKeepsItsPromises();
};

void CorpusReplayTest::replays_data() {
    QTest::addColumn<Target>("target");
    QTest::addColumn<int>("variations");
    QTest::newRow("csv") << &fuzzCsv << 2000;
    QTest::newRow("xlsx") << &fuzzXlsx << 2000;
    QTest::newRow("ole") << &fuzzOle << 2000;
    QTest::newRow("slots") << &fuzzSlots << 2000;
    QTest::newRow("rule") << &fuzzRule << 2000;
    QTest::newRow("calendar") << &fuzzCalendar << 1000;
    QTest::newRow("catalogue") << &fuzzCatalogue << 1000;
    QTest::newRow("hierarchy") << &fuzzHierarchy << 2000;
    QTest::newRow("figures") << &fuzzFigures << 500;
    QTest::newRow("backup") << &fuzzBackup << 200;
    QTest::newRow("package") << &fuzzPackage << 200;
    QTest::newRow("recipe") << &fuzzRecipe << 1000;
    QTest::newRow("picture") << &fuzzPicture << 5000;
    QTest::newRow("letter") << &fuzzLetter << 1000;
    QTest::newRow("search") << &fuzzSearch << 500;
}

void CorpusReplayTest::replays() {
    QFETCH(Target, target);
    QFETCH(int, variations);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QByteArrayList seeds = seedsOf(name);
    const QByteArrayList words = wordsOf(name);
    QVERIFY(seeds.size() > 3);
    QVERIFY(words.size() > 5 && !words.contains(QByteArray()));
    // For a run of the fuzzer itself: the seeds that are made and not kept as files.
    const QDir wanted(qEnvironmentVariable("TAWJIH_FUZZ_SEEDS") + u'/' + name);
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        target(seeds[i]);
        QFile file(wanted.filePath(QStringLiteral("seed-%1").arg(i)));
        if (qEnvironmentVariableIsSet("TAWJIH_FUZZ_SEEDS"))
            QVERIFY(wanted.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) && file.write(seeds[i]) >= 0);
    }
    Mutator mutator(seeds, words);
    for (int i = 0; i < variations; ++i)
        target(mutator.next());
}

void CorpusReplayTest::beginsWithAPackageThatKeepsItsPromises() {
    const QByteArrayList seeds = seedsOf(QStringLiteral("package"));
    for (const QByteArray& archive : {seeds[0], zipOf(partsOf(seeds[1]))}) {
        const auto verified = tawjih::release::verifyArchive(archive, {});
        VERIFY_OK(verified);
        QVERIFY(verified->passed());
    }
}

TAWJIH_REGISTER_TEST(CorpusReplayTest)
#include "CorpusReplayTest.moc"
