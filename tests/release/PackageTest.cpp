#include "core/release/PackageWriter.h"
#include "tests/support/SampleRelease.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipReader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace tawjih;
using namespace tawjih::release;
using namespace tawjih::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString failuresOf(const VerificationReport& report) {
    QStringList list;
    for (const Check& check : report.failures())
        list << u"%1 of %2: found %3, required %4"_s.arg(codeOf(check.code), check.subject)
                    .arg(check.found)
                    .arg(check.required);
    return list.join(u'\n');
}

/// No file of this process grows beyond some bytes: what a disk does that is full.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{rlim_t(bytes), m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_old{};
    void (*m_handler)(int);
};

} // namespace

class PackageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void sampleKeepsItsPromises() {
        const auto report = verifyArchive(zipOf(filesOf(sampleRelease())), {});
        VERIFY_OK(report);
        QVERIFY2(report->passed(), qPrintable(failuresOf(*report)));
        QCOMPARE(report->classes, 17);
        QVERIFY(!report->encrypted);
    }

    void written_data() {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("plain, semicolons") << QString() << QChar(u';');
        QTest::newRow("encrypted, commas") << u"كلمة السر du paquet 7"_s << QChar(u',');
    }
    void written() {
        QFETCH(QString, passphrase);
        QFETCH(QChar, delimiter);
        const QString path = m_folder.filePath(u"release.zip"_s);
        const PackageContent content = sampleRelease();
        double last = 0;
        const auto written = writePackage(content, path, {delimiter, passphrase}, [&](double done) {
            const bool forward = done >= last && done <= 1;
            last = done;
            return forward;
        });
        VERIFY_OK(written);
        QVERIFY(last > 0.9);
        const auto report = verifyPackage(path, passphrase);
        VERIFY_OK(report);
        QVERIFY2(report->passed(), qPrintable(failuresOf(*report)));
        QCOMPARE(report->records, qint64(content.records.records()));
        QCOMPARE(report->encrypted, !passphrase.isEmpty());
        QCOMPARE(QFileInfo(path).size(), written->bytes);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"release.zip"_s});
    }

    void readByOthers() {
        const PackageContent content = sampleRelease();
        const auto package = makePackage(content, {});
        VERIFY_OK(package);
        const auto files = unzipped(*package);
        QCOMPARE(files.size(), 28);
        const QList<QByteArray> lines = files.value(u"data/persons.csv"_s).split('\n');
        QCOMPARE(lines.first(),
                 "sex;age_group;origin;reason;duration;education;household;arrival;interpreter;trade;sessions;"
                 "followed\r");
        QCOMPARE(size_t(lines.size()), content.records.records() + 2);
        QVERIFY(std::ranges::is_sorted(lines.mid(1, lines.size() - 2)));
        QVERIFY(files.value(u"data/persons-hxl.csv"_s)
                    .split('\n')
                    .at(1)
                    .startsWith("#beneficiary+sex;#beneficiary+age;#country+origin;#status+reason;;"));
        QCOMPARE(files.value(u"hierarchies/age_group.csv"_s),
                 "level_1;level_2;level_3\r\n15-24;<35;*\r\n25-34;<35;*\r\n35-54;>34;*\r\n");
        QVERIFY(files.value(u"tables/by_sex-hxl.csv"_s).contains("#beneficiary+sex;;#reached\r\n"));
        QVERIFY(!files.contains(u"tables/by_level-hxl.csv"_s));
    }

    /// What it was given in another order comes out the same.
    void orderTellsNothing() {
        PackageContent content = sampleRelease();
        const auto first = filesOf(content);
        for (auto& column : content.records.columns)
            std::ranges::reverse(column.codes);
        QCOMPARE(filesOf(content), first);
    }

    void sevenZip() {
        const QString program = QStandardPaths::findExecutable(u"7z"_s);
        if (program.isEmpty())
            QSKIP("7z is not installed");
        const QString path = m_folder.filePath(u"seven.zip"_s);
        VERIFY_OK(writePackage(sampleRelease(), path, {u';', u"secret-7"_s}));
        const auto run = [&](const QStringList& arguments) {
            QProcess process;
            process.start(program, arguments);
            process.waitForFinished();
            return std::pair(process.exitCode(), process.readAllStandardOutput());
        };
        QCOMPARE(run({u"t"_s, u"-psecret-7"_s, path}).first, 0);
        QVERIFY(run({u"t"_s, u"-pother"_s, path}).first != 0);
        QVERIFY(run({u"l"_s, u"-slt"_s, u"-psecret-7"_s, path}).second.contains("AES-256"));
        const QByteArray persons = run({u"e"_s, u"-so"_s, u"-psecret-7"_s, path, u"data/persons.csv"_s}).second;
        QCOMPARE(persons, filesOf(sampleRelease()).value(u"data/persons.csv"_s));
        QFile::remove(path);
    }

    void secretStaysSecret() {
        const auto package = makePackage(sampleRelease(), {u';', u"right"_s});
        VERIFY_OK(package);
        VERIFY_FAILS(verifyArchive(*package, u"wrong"_s), ErrorCode::WrongPassword);
        VERIFY_FAILS(verifyArchive(*package, {}), ErrorCode::WrongPassword);
        QVERIFY(verifyArchive(*package, u"right"_s)->encrypted);
        for (const QByteArray& bytes : unzipped(*package)) // names and sizes are in clear, contents are not
            QVERIFY(!bytes.contains("sha256") && !bytes.contains("%PDF") && !bytes.contains("<html"));
    }

    void refusedContent_data() {
        QTest::addColumn<QString>("field");
        for (const char* field : {"name", "title", "created", "promises.k", "records", "fields[0].name",
                                  "fields[3].categories", "fields[0].hierarchy", "tables[0].rows", "fields"})
            QTest::newRow(field) << QString(QLatin1String(field));
    }
    void refusedContent() {
        QFETCH(QString, field);
        PackageContent content = sampleRelease();
        QVERIFY(problemsOf(content).empty());
        const std::map<QString, std::function<void()>> ways{
            {u"name"_s, [&] { content.name = u"../x"_s; }},
            {u"title"_s, [&] { content.title.arabic.clear(); }},
            {u"created"_s, [&] { content.created = {}; }},
            {u"promises.k"_s, [&] { content.promises.k = 1; }},
            {u"records"_s, [&] { content.records.columns.pop_back(); }},
            {u"fields[0].name"_s, [&] { content.fields[0].name = u"a/b"_s; }},
            {u"fields[3].categories"_s, [&] { content.fields[3].categories[0].code = u"=1+1"_s; }},
            {u"fields[0].hierarchy"_s, [&] { content.fields[0].hierarchy.clear(); }},
            {u"tables[0].rows"_s, [&] { content.tables[0].rows[0][2] = u"-5"_s; }},
            {u"fields"_s, [&] { content.fields[5].name = content.fields[6].name; }},
        };
        ways.at(field)();
        const auto package = makePackage(content, {});
        VERIFY_FAILS(package, ErrorCode::Invalid);
        QVERIFY(std::ranges::any_of(package.error().problems,
                                    [&](const FieldProblem& problem) { return problem.field == field; }));
    }

    void failureLeavesNothing() {
        PackageContent content = sampleRelease();
        content.promises.k = 6;
        const QString path = m_folder.filePath(u"none.zip"_s);
        const auto broken = writePackage(content, path, {});
        VERIFY_FAILS(broken, ErrorCode::Invalid);
        QCOMPARE(broken.error().detail, u"class_size"_s);
        QVERIFY(QDir(m_folder.path()).entryList({u"none*"_s}).isEmpty());
    }

    void cancelLeavesNothing() {
        int calls = 0;
        const auto counting = [&](double) { return ++calls > 0; };
        const QString path = m_folder.filePath(u"cancelled.zip"_s);
        VERIFY_OK(writePackage(sampleRelease(), path, {}, counting));
        const QByteArray old = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        const int all = calls;
        for (int stop : {0, all / 2, all - 1}) {
            int left = stop;
            VERIFY_FAILS(writePackage(sampleRelease(), path, {}, [&](double) { return left-- > 0; }),
                         ErrorCode::Cancelled);
            QFile file(path); // the old one
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == old);
            QCOMPARE(QDir(m_folder.path()).entryList({u"cancelled*"_s}), QStringList{u"cancelled.zip"_s});
        }
        QFile::remove(path);
    }

    void unwritableLeavesNothing() {
        VERIFY_FAILS(writePackage(sampleRelease(), m_folder.filePath(u"no/such/folder.zip"_s), {}),
                     ErrorCode::ReadOnly);
        // The disk ends in the middle of the package.
        const QString path = m_folder.filePath(u"full.zip"_s);
        const auto package = writePackage(sampleRelease(), path, {});
        VERIFY_OK(package);
        QFile::remove(path);
        {
            const FileSizeLimit limit(package->bytes / 2);
            const auto full = writePackage(sampleRelease(), path, {});
            QVERIFY(!full);
        }
        QVERIFY(QDir(m_folder.path()).entryList({u"full*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    void quick() {
        const PackageContent content = sampleRelease(100'000);
        QElapsedTimer timer;
        timer.start();
        const auto package = makePackage(content, {u';', u"secret"_s});
        VERIFY_OK(package);
        const qint64 making = timer.restart();
        const auto report = verifyArchive(*package, u"secret"_s);
        const qint64 verifying = timer.elapsed();
        VERIFY_OK(report);
        QVERIFY2(report->passed(), qPrintable(failuresOf(*report)));
        qInfo("%lld records: made in %lld ms, verified in %lld ms, %lld bytes", report->records, making, verifying,
              qint64(package->size()));
        QVERIFY(making < 30'000); // a guard against another order of growth, not a measure
        QVERIFY(verifying < 15'000);
    }

private:
    QTemporaryDir m_folder;
};

TAWJIH_REGISTER_TEST(PackageTest)
#include "PackageTest.moc"
