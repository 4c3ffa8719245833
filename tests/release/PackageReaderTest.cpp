#include "core/release/PackageReader.h"

#include "core/base/SafeFile.h"
#include "core/release/PackageWriter.h"
#include "tests/support/SampleRelease.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;
using release::PackageContent;

namespace {

/// A package of the sample, on the disk.
struct Written {
    explicit Written(const QString& passphrase = {}) : content(test::sampleRelease()) {
        const auto bytes = release::makePackage(content, {u';', passphrase});
        path = folder.filePath(u"package.zip"_s);
        if (!bytes || !writeSafely(path, *bytes))
            path.clear();
    }
    QTemporaryDir folder;
    PackageContent content;
    QString path;
};

} // namespace

class PackageReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten() {
        const Written written;
        const auto opened = release::openPackage(written.path, {});
        VERIFY_OK(opened);
        QVERIFY(opened->verification.passed());
        QCOMPARE(opened->name, written.content.name);
        QCOMPARE(opened->title, written.content.title);
        QCOMPARE(opened->counts, written.content.counts);
        QCOMPARE(opened->promises.k, written.content.promises.k);
        QCOMPARE(opened->promises.sensitive.size(), written.content.promises.sensitive.size());
        QCOMPARE(qint64(opened->persons.rows.size()), written.content.counts.published);
        QCOMPARE(opened->persons.columns.size(), written.content.fields.size());
        for (const auto& report : {opened->reports.french, opened->reports.arabic, opened->reports.english})
            QVERIFY(report.contains(u"<html"_s));
        QVERIFY(!opened->codebooks.arabic.isEmpty());
    }

    void knowsTheWordsOfCodes() {
        const Written written;
        const auto opened = release::openPackage(written.path, {});
        VERIFY_OK(opened);
        for (std::size_t i = 0; i < written.content.fields.size(); ++i) {
            QCOMPARE(opened->persons.columns[i].name, written.content.fields[i].name);
            QCOMPARE(opened->persons.columns[i].categories, written.content.fields[i].categories);
        }
    }

    void readsTablesWithTheirProtection() {
        const Written written;
        const auto opened = release::openPackage(written.path, {});
        VERIFY_OK(opened);
        QCOMPARE(opened->tables.size(), written.content.tables.size());
        for (const auto& table : written.content.tables) {
            const auto found = std::ranges::find_if(opened->tables, [&](const auto& each) {
                return each.path == QString(u"tables/"_s + table.name + u".csv"_s);
            });
            QVERIFY(found != opened->tables.end());
            QCOMPARE(found->rows.size(), table.rows.size());
            QCOMPARE(found->protection, table.protection);
            QCOMPARE(found->parameter, table.parameter);
            QCOMPARE(found->title, table.title);
        }
    }

    void asksForThePassphrase() {
        const Written written(u"right"_s);
        VERIFY_FAILS(release::openPackage(written.path, {}), ErrorCode::WrongPassword);
        VERIFY_FAILS(release::openPackage(written.path, u"wrong"_s), ErrorCode::WrongPassword);
        const auto opened = release::openPackage(written.path, u"right"_s);
        VERIFY_OK(opened);
        QVERIFY(opened->verification.encrypted);
    }

    void refusesWhatIsNoPackage() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.zip"_s);
        VERIFY_FAILS(release::openPackage(path, {}), ErrorCode::NotFound);
        QVERIFY(writeSafely(path, "Dear colleague"));
        VERIFY_FAILS(release::openPackage(path, {}), ErrorCode::FileMalformed);
    }

    void stopsWhenAsked() {
        const Written written;
        VERIFY_FAILS(release::openPackage(written.path, {}, [] { return false; }), ErrorCode::Cancelled);
    }
};

TAWJIH_REGISTER_TEST(PackageReaderTest)
#include "PackageReaderTest.moc"
