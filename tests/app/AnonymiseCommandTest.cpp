#include "app/Commands.h"
#include "core/base/Clock.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace tawjih;
using namespace Qt::Literals;

/// `tawjih anonymise` over files, as a script runs it.
class AnonymiseCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesWhatKeepsItsPromise_data();
    void writesWhatKeepsItsPromise();
    void saysWhatWouldMakeItPossible_data();
    void saysWhatWouldMakeItPossible();
    void neverOverwritesUnasked();
    void leavesNoFileWhereItCannotWrite();

private:
    void write(const QString& name, const QString& text) const {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    [[nodiscard]] test::Ran run(const QString& more) const {
        const QString line = u"anonymise --data %1 --hierarchies %2 --out %3 "_s.arg(
            m_folder->filePath(u"data.csv"_s), m_folder->path(), m_folder->filePath(u"out.csv"_s));
        const auto parsed = parseCommandLine(QString(line + more).split(u' ', Qt::SkipEmptyParts));
        test::Ran ran;
        QTextStream out(&ran.out);
        QTextStream err(&ran.err);
        const SystemClock clock;
        if (const auto* asked = std::get_if<CommandLine>(&parsed))
            ran.code = runCommand(*asked, clock, out, err);
        else
            ran.err = std::get<UsageError>(parsed).text;
        return ran;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AnonymiseCommandTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QString data = u"name;sex;age;need;office\n"_s;
    for (int person = 0; person < 60; ++person)
        data += u"Person %1;%2;%3;%4;Casablanca\n"_s.arg(person)
                    .arg(person % 3 == 0 ? u"f"_s : u"m"_s)
                    .arg(20 + person % 7)
                    .arg(person % 4);
    write(u"data.csv"_s, data);
    write(u"sex.csv"_s, u"f;*\nm;*\n"_s);
    QString ages;
    for (int age = 20; age < 27; ++age)
        ages += u"%1;%2;*\n"_s.arg(age).arg(age < 24 ? u"20-23"_s : u"24-27"_s);
    write(u"desk_hierarchy_age.csv"_s, ages);
}

void AnonymiseCommandTest::writesWhatKeepsItsPromise_data() {
    QTest::addColumn<QString>("method");
    for (const char* method : {"uniform", "local", "cells"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

void AnonymiseCommandTest::writesWhatKeepsItsPromise() {
    QFETCH(QString, method);
    const test::Ran ran = run(u"--k 4 --suppression 0 --sensitive need --l 2 --keep office --method "_s + method);
    QCOMPARE(ran.err, QString());
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
    QStringList lines = QString::fromUtf8(test::contentOf(m_folder->filePath(u"out.csv"_s))).split(u"\r\n"_s);
    QCOMPARE(lines.takeFirst(), u"sex;age;need;office"_s); // no name: it has no hierarchy
    QVERIFY(ran.out.contains(u"name"_s));
    lines.removeAll(QString());
    QCOMPARE(lines.size(), 60);
    QHash<QString, QSet<QString>> needs;
    QHash<QString, int> sizes;
    for (const QString& line : std::as_const(lines)) {
        const QString key = line.section(u';', 0, 1);
        ++sizes[key];
        needs[key].insert(line.section(u';', 2, 2));
    }
    for (auto at = sizes.cbegin(); at != sizes.cend(); ++at) {
        QVERIFY(at.value() >= 4);
        QVERIFY(needs[at.key()].size() >= 2);
    }
}

void AnonymiseCommandTest::saysWhatWouldMakeItPossible_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("k above the persons") << u"--k 61"_s << u"60"_s;
    QTest::newRow("l above the values") << u"--sensitive need --l 9"_s << u"4"_s;
    QTest::newRow("no such column") << u"--sensitive colour"_s << u"colour"_s;
    QTest::newRow("no number") << u"--k many"_s << u"--k"_s;
    QTest::newRow("no metric") << u"--metric beauty"_s << u"loss"_s;
    QTest::newRow("nothing keeps it") << u"--mean-risk 0.001"_s << u"--suppression"_s;
}

void AnonymiseCommandTest::saysWhatWouldMakeItPossible() {
    QFETCH(QString, options);
    QFETCH(QString, said);
    const test::Ran ran = run(options);
    QVERIFY(ran.code != ExitCode::Done);
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
    QVERIFY(!QFile::exists(m_folder->filePath(u"out.csv"_s)));
}

void AnonymiseCommandTest::neverOverwritesUnasked() {
    write(u"out.csv"_s, u"mine"_s);
    QVERIFY(run(u"--k 2"_s).code == ExitCode::Failed);
    QCOMPARE(test::contentOf(m_folder->filePath(u"out.csv"_s)), QByteArray("mine"));
    QVERIFY(run(u"--k 2 --replace"_s).code == ExitCode::Done);
    // A hierarchy that misses a value says which.
    write(u"sex.csv"_s, u"f;*\n"_s);
    const test::Ran missing = run(u"--k 2 --replace"_s);
    QVERIFY(missing.code == ExitCode::Failed);
    QVERIFY2(missing.err.contains(u"“m”"_s), qPrintable(missing.err));
    // So does one that is not monotone.
    write(u"sex.csv"_s, u"f;x;*\nm;x;all\n"_s);
    QVERIFY(run(u"--k 2 --replace"_s).err.contains(u"“x”"_s));
}

void AnonymiseCommandTest::leavesNoFileWhereItCannotWrite() {
    const auto parsed = parseCommandLine(QString(u"anonymise --data %1 --hierarchies %2 --k 2 --out %3/none/out.csv"_s)
                                             .arg(m_folder->filePath(u"data.csv"_s), m_folder->path(), m_folder->path())
                                             .split(u' '));
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const SystemClock clock;
    QVERIFY(runCommand(std::get<CommandLine>(parsed), clock, outStream, errStream) == ExitCode::Failed);
    QVERIFY(!err.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList({u"*out*"_s}, QDir::AllEntries).size(), 0);
}

TAWJIH_REGISTER_TEST(AnonymiseCommandTest)
#include "AnonymiseCommandTest.moc"
