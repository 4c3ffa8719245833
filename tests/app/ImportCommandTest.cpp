#include "tests/app/CommandDesk.h"
#include "tests/support/TestMain.h"

#include <QFile>

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::StringLiterals;

/// `tawjih import` with its policies, and the taking back of what it did.
class ImportCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fillsInAndTakesBack();
    void saysWhatIsInTheWay();
    void unknownNames();
    void cleanupTestCase();

private:
    [[nodiscard]] Ran run(const QString& options) const { return m_desk->run(QString(u"import %1 "_s + options)); }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const {
        QFile file(m_desk->path(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    std::unique_ptr<CommandDesk> m_desk;
};

void ImportCommandTest::initTestCase() {
    m_desk = std::make_unique<CommandDesk>(10);
}

void ImportCommandTest::cleanupTestCase() {
    m_desk.reset();
}

void ImportCommandTest::fillsInAndTakesBack() {
    const QString first = write("first.csv", "Matricule;Nom;Prénom;Date de naissance;Téléphone\n"
                                             "Z1;Zaytouni;Quentin;29/02/1992;\n");
    QCOMPARE(run(first).code, ExitCode::Done);
    const QString more = write("more.csv", "Matricule;Nom;Prénom;Date de naissance;Téléphone\n"
                                           "Z1;Zaytouni;Quentin;29/02/1992;0612345678\n"
                                           "Z2;Xhosa;Wilfrid;30/03/1971;\n");
    const Ran shown = run(QString(more + u" --policy fill-blanks --dry-run"));
    QCOMPARE(shown.code, ExitCode::Done);
    QVERIFY(shown.out.contains(u"Filled in: \u2068"
                               u"1"_s));
    QVERIFY(!shown.out.contains(u"--undo"_s));
    const Ran done = run(QString(more + u" --policy fill-blanks"));
    QCOMPARE(done.code, ExitCode::Done);
    QVERIFY(done.out.contains(u"To take it back: --undo"_s));
    // Nobody is registered any more, and the row says so by the exit code.
    const Ran third = run(QString(write("third.csv", "Nom;Prénom;Date de naissance\nZulu;Vladimir;01/12/1966\n") +
                                  u" --policy unique-match"));
    QCOMPARE(third.code, ExitCode::SomeRowsRefused);
    QVERIFY(third.out.contains(u"Left out: \u2068"
                               u"1"_s));

    QCOMPARE(run(u"--undo last --dry-run"_s).code, ExitCode::Done);
    for (int undone = 0; undone < 3; ++undone)
        QCOMPARE(run(u"--undo last"_s).code, ExitCode::Done);
    QCOMPARE(run(u"--undo last"_s).code, ExitCode::Failed);
}

void ImportCommandTest::saysWhatIsInTheWay() {
    const QString list = write("list.csv", "Matricule;Nom;Prénom;Date de naissance\nY1;Yourcenar;Quentin;28/02/1993\n");
    const Ran done = run(list);
    QCOMPARE(done.code, ExitCode::Done);
    const QString id = done.out.section(u"--undo "_s, 1).remove(QChar(0x2068)).section(QChar(0x2069), 0, 0).trimmed();
    const QString sessions = write("sessions.csv", "Matricule;Date de la séance\nY1;02/03/2026\n");
    QCOMPARE(run(sessions).code, ExitCode::Done);
    const Ran refused = run(QString(u"--undo "_s + id));
    QCOMPARE(refused.code, ExitCode::Failed);
    QVERIFY(refused.out.contains(u"1 row(s) recorded since depend on it."_s));
    QVERIFY(refused.out.contains(u"Nothing was taken back."_s));
    QVERIFY(!refused.out.contains(u"Yourcenar"_s));
    QCOMPARE(run(u"--undo last"_s).code, ExitCode::Done); // the sessions
    QCOMPARE(run(QString(u"--undo "_s + id)).code, ExitCode::Done);
}

void ImportCommandTest::unknownNames() {
    const QString list = write("list.csv", "Nom;Date de naissance\nDiallo;1999\n");
    QCOMPARE(run(QString(list + u" --mapping nobody")).code, ExitCode::Failed);
    QCOMPARE(run(u"--undo 00000000-0000-0000-0000-000000000001"_s).code, ExitCode::Failed);
}

TAWJIH_REGISTER_TEST(ImportCommandTest)
#include "ImportCommandTest.moc"
