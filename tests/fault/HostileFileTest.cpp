// Files and folders that somebody made to do harm: what they reach for, what they would swell to, and what they would
// have the desk run.
#include "app/ReleaseWork.h"
#include "core/attachment/AttachmentFile.h"
#include "core/attachment/AttachmentService.h"
#include "core/base/SafeFile.h"
#include "core/db/Statement.h"
#include "core/exchange/ImportService.h"
#include "core/release/PackageReader.h"
#include "tests/fault/DeskWork.h"
#include "tests/fault/FaultSupport.h"
#include "tests/support/SampleDocuments.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/ZipWriter.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "ui/attachment/AttachmentText.h"
#include "ui/exchange/ImportText.h"
#include "ui/release/ReviewerWindow.h"
#include "ui/widgets/LanguageManager.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QLabel>
#include <QScopeGuard>

#include <algorithm>

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

constexpr int opens = -1;

/// All that lies in a folder: content and permissions, by path. \param passing ends of names that do not count
QMap<QString, QByteArray> everythingIn(const QString& folder, const QStringList& passing = {}) {
    QMap<QString, QByteArray> all;
    QDirIterator each(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (std::ranges::any_of(passing, [&](const QString& end) { return path.endsWith(end); }))
            continue;
        const QByteArray permissions = QByteArray::number(int(QFile::permissions(path)), 16);
        all.insert(path, permissions + (each.fileInfo().isFile() ? readAll(path) : QByteArray()));
    }
    return all;
}

/// What a person keeps beside a desk.
struct Belongings {
    explicit Belongings(const QTemporaryDir& place) : folder(place.filePath(u"own"_s)), letter(folder + u"/letter"_s) {
        QDir().mkpath(folder + u"/photos"_s);
        if (!writeAll(letter, QByteArray(5000, 'x')) || !writeAll(folder + u"/photos/a.png"_s, samplePng()) ||
            !QFile::setPermissions(letter, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup))
            throw std::runtime_error("belongings");
        before = everythingIn(folder);
    }
    /// What is gone, changed or, unless it may grow, new.
    [[nodiscard]] QStringList changes(bool mayGrow = false) const {
        auto now = everythingIn(folder);
        QStringList paths;
        for (auto file = before.begin(); file != before.end(); ++file)
            if (now.take(file.key()) != *file)
                paths << file.key();
        return mayGrow ? paths : paths + now.keys();
    }
    QString folder;
    QString letter;
    QMap<QString, QByteArray> before;
};

/// Runs SQL on a closed desk as somebody can who knows a password.
Status meddleWith(const TemporaryDesk& place, const QStringList& statements) {
    TRY_ASSIGN(const auto desk, place.unlock());
    const vault::SecureBytes key = desk->keys().deskKey().clone();
    TRY(desk->close());
    TRY_ASSIGN(const auto connection, db::Connection::open(place.folder + u"/desk.db"_s, key.borrowed()));
    for (const QString& statement : statements)
        TRY(connection->execute(statement));
    return connection->checkpoint();
}

/// What is said in English, French and Arabic; empty unless all are there and differ.
QString saidInAll(const std::function<QString()>& say) {
    ui::LanguageManager languages(*qApp);
    QStringList said;
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        languages.setLanguage(language);
        said << say();
    }
    said.removeDuplicates();
    return said.size() == 3 && !said.contains(QString()) ? said.last() : QString();
}

/// MB that this took at most beside what was taken before.
qint64 megabytesFor(const std::function<void()>& work) {
    const auto figure = [](const char* name) -> qint64 {
        for (const QByteArray& line : readAll(u"/proc/self/status"_s).split('\n'))
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toLongLong() / 1024;
        return 1'000'000;
    };
    QFile refs(u"/proc/self/clear_refs"_s); // so that the peak is counted anew
    const bool counts = refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && refs.write("5") == 1;
    if (!counts)
        qInfo("this system does not count the peak of memory anew: it is not judged");
    const qint64 before = figure("VmRSS:");
    work();
    return counts ? figure("VmHWM:") - before : 0;
}

/// Imports a list into a desk, as the page does.
Result<exchange::ImportSummary> importInto(TestDesk& desk, const QString& path) {
    const ServiceContext context = desk.context();
    const CatalogueService catalogue(context);
    ConsentService consents(context);
    ReferralService referrals(context, consents);
    exchange::ImportService service(context, catalogue, referrals);
    TRY_ASSIGN(const auto plan, service.inspect(path));
    return service.run(path, plan);
}

/// A workbook whose sheet is elsewhere.
QByteArray workbookWithSheetAt(const QByteArray& target) {
    return zipOf(completeWorkbook(
        {{u"xl/_rels/workbook.xml.rels"_s,
          "<Relationships><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
          "relationships/worksheet' Target='" +
              target + "'/></Relationships>"},
         {u"xl/workbook.xml"_s, "<workbook xmlns:r='r'><sheets><sheet name='x' sheetId='1' r:id='rId1'/></sheets>"
                                "</workbook>"}}));
}

/// Fails where more was taken; the address sanitizer takes for itself, and keeps what is freed.
#ifdef __SANITIZE_ADDRESS__
#define VERIFY_MODEST(megabytes, most) Q_UNUSED(megabytes)
#else
#define VERIFY_MODEST(megabytes, most) QVERIFY2((megabytes) < (most), qPrintable(QString::number(megabytes)))
#endif

/// Fails unless a page says it in each language, in English with these words.
#define VERIFY_READS_ALL(text, words)                                                                                  \
    do {                                                                                                               \
        const QString said_ = saidInAll([&] { return text; });                                                         \
        QVERIFY2(said_.contains(QStringLiteral(words)), qPrintable(said_));                                            \
    } while (false)

} // namespace

class HostileFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case45_namesInAPackage_data();
    void case45_namesInAPackage();
    void case45_namesInAWorkbook();
    void case45_linkAmongScans();
    void case45_linksInADesk_data();
    void case45_linksInADesk();
    void case45_linkInPlaceOfTheFolder();
    void case45_linkWhereAFileIsWritten();
    void case46_bombs_data();
    void case46_bombs();
    void case46_hugePictures_data();
    void case46_hugePictures();
    void case47_meddledDatabase_data();
    void case47_meddledDatabase();
    void case47_hugeFiles_data();
    void case47_hugeFiles();
    void case47_markThatNamesOtherFolders();
};

void HostileFileTest::case45_namesInAPackage_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"../../x.csv", "data/../../../x.csv", "/x.csv", "..\\..\\x.csv", "C:\\x.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void HostileFileTest::case45_namesInAPackage() {
    QFETCH(QString, name);
    const QTemporaryDir place;
    const QString path = place.filePath(u"package.zip"_s);
    if (name.startsWith(u'/'))
        name.prepend(place.path());
    QVERIFY(QDir(place.path()).mkpath(u"a/b"_s));
    const QString here = QDir::currentPath();
    const auto back = qScopeGuard([&] { QDir::setCurrent(here); });
    QVERIFY(QDir::setCurrent(place.filePath(u"a/b"_s)));
    QVERIFY(writeAll(path, zipOf(ZipParts{{u"promise.json"_s, "{}"}, {name, "x"}})));
    const auto before = everythingIn(place.path());
    VERIFY_SAYS(release::openPackage(path, {}), ErrorCode::FileMalformed);
    QCOMPARE(release::verifyPackage(path, {}).error().detail, u"name"_s);
    ui::LanguageManager languages(*qApp);
    AnswersPrompts prompts;
    ui::ReviewerWindow window(languages, prompts, packageOpener());
    window.openFile(path);
    QTRY_VERIFY(!window.isWorking());
    const auto labels = window.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel* l) { return l->text().contains(u"no package of Tawjih"_s); }));
    QCOMPARE(everythingIn(place.path()), before);
}

void HostileFileTest::case45_namesInAWorkbook() {
    const QTemporaryDir place;
    const Belongings own(place);
    QVERIFY(writeAll(own.letter + u".xml"_s, "<worksheet/>"));
    TestDesk desk;
    const QString path = place.filePath(u"list.xlsx"_s);
    for (const QByteArray& target : QByteArrayList{"../../own/letter.xml", "file://" + QFile::encodeName(own.letter),
                                                   QFile::encodeName(own.letter + u".xml"_s)}) {
        QVERIFY(writeAll(path, workbookWithSheetAt(target)));
        const auto refused = importInto(desk, path);
        VERIFY_SAYS(refused, ErrorCode::FileUnreadable);
        VERIFY_READS_ALL(ui::failureText(refused.error()), "not opened");
    }
    // Names that reach out of the place where a file is unpacked are names and no more: nothing is unpacked.
    const auto before = everythingIn(place.path(), {u"list.xlsx"_s});
    const ZipParts out{{u"../../x"_s, "x"}, {own.letter, "x"}};
    QVERIFY(writeAll(path, workbookOf("<row><c t='str'><v>x</v></c></row>", out)));
    QVERIFY(!importInto(desk, path)); // no column of it says anything
    QVERIFY(writeAll(path, zipOf(ZipParts{{u"../../x.csv"_s, "a;b\n1;2\n"}, {own.letter + u".csv"_s, "a;b\n1;2\n"}})));
    QVERIFY(!importInto(desk, path));
    QCOMPARE(everythingIn(place.path(), {u"list.xlsx"_s}), before);
}

void HostileFileTest::case45_linkAmongScans() {
    const QTemporaryDir place;
    const Belongings own(place);
    const QString scan = place.filePath(u"scan.pdf"_s);
    QVERIFY(writeAll(own.folder + u"/other.pdf"_s, samplePdf()) && QFile::link(own.folder + u"/other.pdf"_s, scan));
    QCOMPARE(newestScans(place.path(), 9)->size(), 0U);
    const QFileInfo info(scan);
    VERIFY_SAYS(deleteScan({scan, info.lastModified(), info.size()}), ErrorCode::Conflict);
    QCOMPARE(readAll(own.folder + u"/other.pdf"_s), samplePdf());
}

void HostileFileTest::case45_linksInADesk_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("toFolder");
    QTest::addColumn<bool>("opened");
    const auto row = [](const char* name, bool toFolder, bool isOpened) {
        QTest::newRow(name) << QString::fromLatin1(name) << toFolder << isOpened;
    };
    for (const char* file : {"desk.db", "audit.anchor", "keys.1", "keys.2", "attempts", "lock", "keys.1.part",
                             "attempts.part", "replacing", "probe.part"})
        row(file, false, false);
    for (const char* folder : {"rekey.part", "rekey.ready"})
        row(folder, true, false);
    for (const char* folder : {"backups", "backups/20200101T000000Z.tawjih.part", "backups/20200101T000000Z.tawjih",
                               "backups/20260312T093000Z.tawjih.part"})
        row(folder, true, true);
}

void HostileFileTest::case45_linksInADesk() {
    QFETCH(QString, name);
    QFETCH(bool, toFolder);
    QFETCH(bool, opened);
    TemporaryDesk place;
    const Belongings own(place.temporary);
    const QString path = place.folder + u'/' + name;
    QFile::remove(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(QFile::link(toFolder ? own.folder : own.letter, path));
    VERIFY_SAYS(place.unlockAs(place.login, u"wrong"_s), opened ? ErrorCode::WrongPassword : ErrorCode::DeskForeign);
    if (opened) {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        VERIFY_OK((*desk)->backUp());
        QVERIFY(DeskWork(**desk, place.clock).next().has_value());
        VERIFY_OK((*desk)->close());
        VERIFY_OK(vault::Desk::probe(place.folder + u'/', place.clock)); // however the folder is written
    } else {
        VERIFY_SAYS(place.unlock(true), ErrorCode::DeskForeign);
        VERIFY_SAYS(vault::Desk::probe(place.folder, place.clock), ErrorCode::DeskForeign);
    }
    QCOMPARE(own.changes(name == u"backups"_s), QStringList()); // somebody may want their backups elsewhere
}

void HostileFileTest::case45_linkInPlaceOfTheFolder() {
    const TemporaryDesk place;
    const Belongings own(place.temporary);
    const QString link = place.temporary.filePath(u"new.tawjih"_s);
    const vault::NewUser user{place.login, u"Amina Benali"_s, place.password, everyRole};
    const auto create = [&] {
        return vault::Desk::create(link, TemporaryDesk::identity(), user, place.clock, vault::KdfCost::light());
    };
    QVERIFY(QFile::link(own.folder, link));
    VERIFY_SAYS(create(), ErrorCode::DeskExists);
    VERIFY_SAYS(unlockCopy(place, link), ErrorCode::DeskMissing);
    QVERIFY(QFile::remove(link) && QFile::link(own.folder, link + u".part"_s));
    (void)create().has_value();
    QCOMPARE(own.changes(), QStringList());
}

void HostileFileTest::case45_linkWhereAFileIsWritten() {
    const QTemporaryDir place;
    const Belongings own(place);
    const QString path = place.filePath(u"list.csv"_s);
    QVERIFY(QFile::link(own.letter, path));
    VERIFY_OK(writeSafely(path, "a;b"));
    QCOMPARE(own.changes(), QStringList());
    QVERIFY(!QFileInfo(path).isSymLink());
    QCOMPARE(readAll(path), QByteArray("a;b"));
    QVERIFY(QFile::link(own.letter, path + u".part"_s)); // under which it is written at first
    const Status written = writeSafely(path, "c;d");
    QCOMPARE(own.changes(), QStringList());
    if (!written)
        QVERIFY(!sentence(written.error()).isEmpty());
}

void HostileFileTest::case46_bombs_data() {
    QTest::addColumn<QByteArray>("bomb");
    QTest::addColumn<int>("code");
    const int unreadable = int(ErrorCode::FileUnreadable);
    constexpr qsizetype size = qsizetype(64) << 20;
    const QByteArray heads = "<row><c t='str'><v>Nom</v></c><c t='str'><v>Sexe</v></c></row>";
    const QByteArray row = "<row>" + QByteArray("<c/>").repeated(20) + "</row>";
    const QByteArray text = "<si><t>aaaa</t></si>";
    QTest::newRow("package") << zipOf(ZipParts{{u"data/persons.csv"_s, QByteArray(4 * size, '0')}})
                             << int(ErrorCode::FileMalformed);
    QTest::newRow("workbook") << workbookOf(heads + row.repeated(size / row.size())) << unreadable;
    QTest::newRow("workbook's texts") << workbookOf(heads, {{u"xl/sharedStrings.xml"_s,
                                                             "<sst>" + text.repeated(size / text.size())}})
                                      << unreadable;
    QTest::newRow("archive of lists") << zipOf(ZipParts{{u"a.csv"_s, "Nom;Sexe\n" + QByteArray(size, '\n')}})
                                      << unreadable;
}

void HostileFileTest::case46_bombs() {
    QFETCH(QByteArray, bomb);
    QFETCH(int, code);
    QVERIFY(bomb.size() < 2'000'000);
    const QTemporaryDir place;
    const QString path = place.filePath(u"bomb"_s);
    QVERIFY(writeAll(path, bomb));
    const bool isPackage = code == int(ErrorCode::FileMalformed);
    TestDesk desk;
    Error refused;
    const qint64 taken = megabytesFor(
        [&] { refused = isPackage ? release::openPackage(path, {}).error() : importInto(desk, path).error(); });
    VERIFY_SAYS(Status(fail(refused)), static_cast<ErrorCode>(code));
    if (isPackage)
        QCOMPARE(refused.detail, u"ratio"_s);
    else
        VERIFY_READS_ALL(ui::failureText(refused), "too large");
    VERIFY_MODEST(taken, 160);
    QCOMPARE(*desk.db->prepare(u"SELECT count(*) FROM beneficiary").value<int>(), 0);
    QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"bomb"_s});
}

void HostileFileTest::case46_hugePictures_data() {
    QTest::addColumn<QByteArray>("file");
    const auto sized = [](QByteArray file, qsizetype at, const QByteArray& size) { return file.replace(at, 8, size); };
    QTest::newRow("png") << sized(samplePng(), 16, QByteArray("\0\0\xff\xff\0\0\xff\xff", 8));
    QTest::newRow("png of all there is") << sized(samplePng(), 16, QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8));
    QByteArray jpeg = sampleJpeg();
    QTest::newRow("jpeg") << jpeg.replace(jpeg.indexOf(QByteArray("\xff\xc0")) + 5, 4, "\xff\x10\xff\x10");
    QByteArray whole; // a file without a fault: 900 million white pixels in some kilobytes
    QBuffer buffer(&whole);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QImage picture(30'000, 30'000, QImage::Format_Mono);
    picture.fill(1);
    QVERIFY(picture.save(&buffer, "png"));
    QTest::newRow("whole png") << whole;
}

void HostileFileTest::case46_hugePictures() {
    QFETCH(QByteArray, file);
    QVERIFY(file.size() < 2'000'000);
    TestDesk desk;
    const auto person = registered(desk, barePerson(u"Awa"_s, u"Diallo"_s)).person.id;
    AttachmentService service(desk.context());
    Result<Attachment> added;
    const qint64 taken = megabytesFor([&] { added = service.add({person, {}, u"Passeport"_s, file}); });
    VERIFY_SAYS(added, ErrorCode::FileUnreadable);
    QCOMPARE(int(*problemOf(added.error())), int(AttachmentProblem::TooManyPixels));
    VERIFY_READS_ALL(ui::attachmentErrorText(added.error()), "million pixels");
    VERIFY_MODEST(taken, 32);
    QCOMPARE(service.ofPerson(person)->size(), 0U);
    QCOMPARE(*desk.db->prepare(u"SELECT count(*) FROM attachment_content").value<int>(), 0);
}

void HostileFileTest::case47_meddledDatabase_data() {
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, int code, const QStringList& statements) {
        QTest::newRow(name) << statements << code;
    };
    const int damaged = int(ErrorCode::DeskDamaged);
    const QString later =
        u"INSERT INTO schema_migration SELECT %1, 'later', checksum, applied_at FROM schema_migration LIMIT 1"_s;
    const QString view = u"CREATE VIEW desk_meta AS SELECT key, value FROM kept WHERE %1 IS NOT 7"_s;
    for (const char* call : {"load_extension('own/x')", "fts3_tokenizer('simple')", "writefile('own/x', 'x')"}) {
        const QString code = QString::fromLatin1(call);
        row(call, int(ErrorCode::DatabaseFailed),
            {u"CREATE TRIGGER t AFTER INSERT ON audit BEGIN SELECT %1; END"_s.arg(code)});
        row(qPrintable(code + u" at a table"_s), damaged, {u"ALTER TABLE desk_meta RENAME TO kept"_s, view.arg(code)});
        row(qPrintable(code + u" nowhere"_s), opens, {u"CREATE VIEW v AS SELECT %1 AS x"_s.arg(code)});
    }
    row("another desk", int(ErrorCode::DeskForeign),
        {u"UPDATE desk_meta SET value = '0195a1b2-0000-7000-8000-000000000001' WHERE key = 'desk.id'"_s});
    row("another program", int(ErrorCode::DeskForeign), {u"PRAGMA application_id = 7"_s});
    const auto without = [](const char* table) {
        return QStringList{u"PRAGMA foreign_keys = OFF"_s, u"DROP TABLE "_s + QLatin1String(table)};
    };
    row("without facts", damaged, without("desk_meta"));
    row("without accounts", damaged, without("app_user"));
    row("without a journal", damaged, without("audit"));
    row("without versions", int(ErrorCode::MigrationFailed), without("schema_migration"));
    row("without persons", opens, without("beneficiary"));
    row("later version", int(ErrorCode::DeskNewer), {later.arg(u"2147483647"_s)});
    row("version of no program", int(ErrorCode::DeskDamaged), {later.arg(u"4294967297"_s)});
    row("later user_version", opens, {u"PRAGMA user_version = 2147483647"_s}); // for other tools: see Migrator
}

void HostileFileTest::case47_meddledDatabase() {
    QFETCH(QStringList, statements);
    QFETCH(int, code);
    const TemporaryDesk place;
    const Belongings own(place.temporary);
    const QString here = QDir::currentPath();
    const auto back = qScopeGuard([&] { QDir::setCurrent(here); });
    QVERIFY(QDir::setCurrent(place.temporary.path()));
    VERIFY_OK(meddleWith(place, statements));
    const QStringList passing{u"-shm"_s, u"-wal"_s, u"/lock"_s};
    const auto before = everythingIn(place.temporary.path(), passing);
    {
        const auto desk = place.unlock();
        if (code != opens) {
            VERIFY_SAYS(desk, static_cast<ErrorCode>(code));
        } else {
            VERIFY_OK(desk);
            QVERIFY(!(*desk)->connection().prepare(u"SELECT x FROM v").value<QString>());
        }
    }
    if (code != opens)
        QCOMPARE(everythingIn(place.temporary.path(), passing), before);
    QCOMPARE(own.changes(), QStringList());
}

void HostileFileTest::case47_hugeFiles_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("emptied");
    QTest::addColumn<int>("code");
    QTest::newRow("one key file") << QStringList{u"keys.1"_s} << true << opens;
    QTest::newRow("both") << QStringList{u"keys.1"_s, u"keys.2"_s} << false << int(ErrorCode::SlotsDamaged);
    QTest::newRow("anchor") << QStringList{u"audit.anchor"_s} << true << int(ErrorCode::DeskRolledBack);
    QTest::newRow("anchor with what it had") << QStringList{u"audit.anchor"_s} << false << opens;
    QTest::newRow("attempts") << QStringList{u"attempts"_s} << false << opens;
}

void HostileFileTest::case47_hugeFiles() {
    QFETCH(QStringList, names);
    QFETCH(bool, emptied);
    QFETCH(int, code);
    constexpr qint64 size = 100'000'000; // sparse: nothing but its length
    const TemporaryDesk place;
    for (const QString& name : names) {
        QFile file(place.folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadWrite) && (!emptied || file.resize(0)) && file.resize(size));
    }
    Result<std::unique_ptr<vault::Desk>> desk;
    const qint64 taken = megabytesFor([&] { desk = place.unlock(); });
    VERIFY_MODEST(taken, 50);
    if (code == opens) {
        VERIFY_OK(desk);
    } else {
        VERIFY_SAYS(desk, static_cast<ErrorCode>(code));
        for (const QString& name : names)
            QCOMPARE(QFileInfo(place.folder + u'/' + name).size(), size);
    }
}

void HostileFileTest::case47_markThatNamesOtherFolders() {
    QStringList moved;
    for (const char* mark : {"test.tawjih\nown\ngone", "test.tawjih\nnone\nown", "test.tawjih\nown\n.."}) {
        const TemporaryDesk place;
        const QDir beside(place.temporary.path());
        QVERIFY(beside.mkpath(u"own/backups/x"_s) && beside.mkdir(u"backups"_s));
        QVERIFY(writeAll(place.folder + u"/replacing"_s, mark));
        VERIFY_OK(vault::Desk::probe(place.folder, place.clock)); // before any password
        for (const QString& folder : {u"own"_s, u"own/backups/x"_s, u"backups"_s})
            if (!beside.exists(folder))
                moved << QString::fromLatin1(mark).replace(u'\n', u' ') + u": "_s + folder;
    }
    QVERIFY2(moved.isEmpty(), qPrintable(moved.join(u"; "_s)));
}

TAWJIH_REGISTER_TEST(HostileFileTest)
#include "HostileFileTest.moc"
