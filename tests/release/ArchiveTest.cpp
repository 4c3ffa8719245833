#include "core/release/PackageVerifier.h"
#include "tests/support/SampleRelease.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace tawjih;
using namespace tawjih::release;
using namespace tawjih::test;
using namespace Qt::Literals::StringLiterals;

/// Archives that nobody should have sent.
class ArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_good = zipOf(filesOf(sampleRelease())); }

    void noArchive_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("id;name\r\n1;x\r\n");
        QTest::newRow("the end of an empty one") << QByteArray("PK\x05\x06") + QByteArray(18, '\0');
        QTest::newRow("half") << m_good.left(m_good.size() / 2);
        QTest::newRow("without its end") << m_good.chopped(30);
        QTest::newRow("without its start") << m_good.mid(1000);
    }
    void noArchive() {
        QFETCH(QByteArray, bytes);
        const auto report = verifyArchive(bytes, {});
        VERIFY_FAILS(report, ErrorCode::FileMalformed);
        QCOMPARE(report.error().detail, u"archive"_s);
    }

    /// Cut anywhere, or with any byte changed, it neither passes nor brings the program down.
    void damaged() {
        QRandomGenerator random(7);
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = m_good;
            if (i % 2 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            else
                for (int n = 0; n < 20; ++n)
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto report = verifyArchive(bytes, {});
            QVERIFY(!report || !report->passed() || bytes == m_good);
        }
    }

    void names_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"../promise.json", "/etc/passwd", "data/../../x.csv", "data//x.csv", "C:/x.csv",
                                 ".hidden", "data/.x", "a b.csv", "data/"})
            QTest::newRow(name) << QString(QLatin1String(name));
    }
    void names() {
        QFETCH(QString, name);
        PackageFiles files = filesOf(sampleRelease());
        files.insert(name, "x");
        const auto report = verifyArchive(zipOf(files), {});
        VERIFY_FAILS(report, ErrorCode::FileMalformed);
        QCOMPARE(report.error().detail, u"name"_s);
    }

    void sameNameTwice() {
        const auto zip = zipped({{u"a.csv"_s, "1"}, {u"a.csv"_s, "2"}}, {}, QDateTime::currentDateTimeUtc());
        VERIFY_OK(zip);
        const auto report = verifyArchive(*zip, {});
        VERIFY_FAILS(report, ErrorCode::FileMalformed);
        QCOMPARE(report.error().detail, u"name"_s);
    }

    void bomb() {
        const auto zip = zipped({{u"a.csv"_s, QByteArray(300 << 20, '0')}}, {}, QDateTime::currentDateTimeUtc());
        VERIFY_OK(zip);
        QVERIFY(zip->size() < 1 << 20);
        const auto report = verifyArchive(*zip, {});
        VERIFY_FAILS(report, ErrorCode::FileMalformed);
        QCOMPARE(report.error().detail, u"ratio"_s);
    }

    void tooManyFiles() {
        std::vector<PackageFile> files;
        for (int i = 0; i < 2001; ++i)
            files.push_back({u"f%1.csv"_s.arg(i), "x"});
        const auto zip = zipped(files, {}, QDateTime::currentDateTimeUtc());
        VERIFY_OK(zip);
        const auto report = verifyArchive(*zip, {});
        VERIFY_FAILS(report, ErrorCode::FileMalformed);
        QCOMPARE(report.error().detail, u"entries"_s);
    }

    /// One file in clear among others that are not makes no encrypted package.
    void damagedSecret() {
        auto zip = zipped({{u"a.csv"_s, QByteArray(5000, 'x')}}, u"secret"_s, QDateTime::currentDateTimeUtc());
        VERIFY_OK(zip);
        VERIFY_OK(verifyArchive(*zip, u"secret"_s));
        (*zip)[100] = char(~zip->at(100));
        VERIFY_FAILS(verifyArchive(*zip, u"secret"_s), ErrorCode::FileMalformed);
    }

    void cancelled() {
        VERIFY_FAILS(verifyArchive(m_good, {}, [] { return false; }), ErrorCode::Cancelled);
    }

    void missingFile() {
        QTemporaryDir folder;
        VERIFY_FAILS(verifyPackage(folder.filePath(u"none.zip"_s), {}), ErrorCode::NotFound);
        VERIFY_FAILS(verifyPackage(folder.path(), {}), ErrorCode::NotFound);
    }

private:
    QByteArray m_good;
};

TAWJIH_REGISTER_TEST(ArchiveTest)
#include "ArchiveTest.moc"
