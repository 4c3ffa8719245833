#include "core/audit/AuditRepository.h"
#include "core/db/Statement.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;
using test::Ran;

/// `tawjih person-file`: all that is held about one person.
class PersonFileCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void writesBothForms();
    void speaksThePersonsLanguage();
    void replacesOnlyWhenTold();
    void anUnknownCaseIsNamed();
    void anotherSuffixIsWrongUsage();
    void refusesAnAdvisor();
    void whatCannotBeWrittenWasNotHandedOver();

private:
    [[nodiscard]] Ran run(const QString& options, const QString& login = {}) const {
        return m_desk->run(QString(u"person-file %1 "_s + options), login);
    }
    /// How often a file was handed over, by the journal.
    [[nodiscard]] size_t issued() const;
    std::unique_ptr<test::CommandDesk> m_desk;
    QString m_number; ///< of somebody's case
    QString m_name;   ///< theirs
};

void PersonFileCommandTest::initTestCase() {
    m_desk = std::make_unique<test::CommandDesk>(6);
    const auto desk = m_desk->unlock();
    const auto found =
        desk->connection()
            .prepare(u"SELECT l.number, b.family_name_latin FROM beneficiary_listing l JOIN beneficiary b ON b.id = "
                     "l.beneficiary_id WHERE b.family_name_latin <> '' ORDER BY l.number LIMIT 1")
            .first([](const db::Row& row) { return std::pair(row.at<QString>(0), row.at<QString>(1)); });
    QVERIFY(found && *found);
    std::tie(m_number, m_name) = **found;
}

size_t PersonFileCommandTest::issued() const {
    const auto desk = m_desk->unlock();
    const auto page =
        audit::AuditRepository(desk->connection()).page({{}, {}, audit::Action::PersonFileIssued}, 0, 100);
    return page ? page->size() : 0;
}

void PersonFileCommandTest::writesBothForms() {
    const size_t before = issued();
    const QString json = m_desk->path(u"one.json"_s);
    Ran ran = run(u"%1 --out %2"_s.arg(m_number, json));
    QCOMPARE(ran.err, QString());
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
    QVERIFY2(ran.out.contains(json), qPrintable(ran.out));
    const QJsonObject file = QJsonDocument::fromJson(test::contentOf(json)).object();
    QCOMPARE(file["case"_L1].toObject()["number"_L1].toString(), m_number);
    QVERIFY(test::contentOf(json).contains(m_name.toUtf8()));
    // A number is typed as it comes.
    const QString pdf = m_desk->path(u"one.pdf"_s);
    ran = run(u"%1 --out %2"_s.arg(m_number.toLower(), pdf));
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
    QVERIFY(test::contentOf(pdf).startsWith("%PDF"));
    QCOMPARE(issued(), before + 2);
}

void PersonFileCommandTest::speaksThePersonsLanguage() {
    QSet<qsizetype> sizes;
    for (const auto& language : allOf<Language>()) {
        const QString out = m_desk->path(QString(u"in-"_s + codeOf(language.value) + u".pdf"_s));
        const Ran ran = run(u"%1 --lang %2 --out %3"_s.arg(m_number, codeOf(language.value), out));
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Done));
        sizes << test::contentOf(out).size();
    }
    QCOMPARE(sizes.size(), 3);
}

void PersonFileCommandTest::replacesOnlyWhenTold() {
    const QString out = m_desk->path(u"there.json"_s);
    QFile there(out);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    const size_t before = issued();
    const Ran again = run(u"%1 --out %2"_s.arg(m_number, out));
    QCOMPARE(static_cast<int>(again.code), static_cast<int>(ExitCode::Failed));
    QVERIFY2(again.err.contains(out), qPrintable(again.err));
    QCOMPARE(test::contentOf(out), QByteArray("mine"));
    QCOMPARE(issued(), before);
    QCOMPARE(static_cast<int>(run(u"%1 --replace --out %2"_s.arg(m_number, out)).code),
             static_cast<int>(ExitCode::Done));
    QVERIFY(test::contentOf(out) != QByteArray("mine"));
}

void PersonFileCommandTest::anUnknownCaseIsNamed() {
    const QString out = m_desk->path(u"nobody.json"_s);
    const Ran ran = run(u"CAS-1999-99999 --out "_s + out);
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
    QVERIFY2(ran.err.contains(u"CAS-1999-99999"_s), qPrintable(ran.err));
    QVERIFY(!QFile::exists(out));
}

void PersonFileCommandTest::anotherSuffixIsWrongUsage() {
    const QString out = m_desk->path(u"one.docx"_s);
    QCOMPARE(static_cast<int>(run(u"%1 --out %2"_s.arg(m_number, out)).code), static_cast<int>(ExitCode::Usage));
    QVERIFY(!QFile::exists(out));
}

void PersonFileCommandTest::refusesAnAdvisor() {
    const size_t before = issued();
    const QString out = m_desk->path(u"advisor.json"_s);
    const Ran ran = run(u"%1 --out %2"_s.arg(m_number, out), m_desk->advisor);
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!QFile::exists(out));
    QCOMPARE(issued(), before);
}

void PersonFileCommandTest::whatCannotBeWrittenWasNotHandedOver() {
    const size_t before = issued();
    const Ran ran = run(u"%1 --out %2"_s.arg(m_number, m_desk->path(u"no/such/folder/one.json"_s)));
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(issued(), before);
}

TAWJIH_REGISTER_TEST(PersonFileCommandTest)
#include "PersonFileCommandTest.moc"
