// What leaves the desk, and what must not: a marker that is typed everywhere, printing, files that are handed over.
#include "core/audit/AuditRepository.h"
#include "core/casework/IntakeService.h"
#include "core/db/Statement.h"
#include "core/exchange/PersonListExport.h"
#include "core/release/PackageWriter.h"
#include "tests/fault/FaultSupport.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/SampleRelease.h"
#include "tests/support/ZipReader.h"
#include "tests/support/ui/DeskWindow.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/casework/CaseView.h"
#include "ui/casework/SessionDialog.h"
#include "ui/letter/LetterDialog.h"
#include "ui/shell/CommandPalette.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

const QString typedEverywhere = u"Zqxwtyped"_s;

/// Types it into every text that can be written in, and says in how many.
int typeIntoAll(const QWidget* root) {
    int fields = 0;
    for (QWidget* field : root->findChildren<QWidget*>()) {
        auto* line = qobject_cast<QLineEdit*>(field);
        auto* text = qobject_cast<QPlainTextEdit*>(field);
        if ((line == nullptr && text == nullptr) || !field->isVisible() || !field->isEnabled() ||
            (line != nullptr ? line->isReadOnly() : text->isReadOnly()))
            continue;
        field->setFocus();
        QTest::keyClicks(field, typedEverywhere);
        ++fields;
    }
    return fields;
}

/// Moves the places where programs keep what they like to another folder, as long as it lives.
class Elsewhere {
public:
    explicit Elsewhere(const QString& folder) {
        for (const char* name : {"TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            m_usual.emplace_back(name, qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt);
            qputenv(name, QFile::encodeName(folder));
        }
    }
    ~Elsewhere() {
        for (const auto& [name, value] : m_usual)
            value ? qputenv(name, *value) : qunsetenv(name);
    }
    Elsewhere(const Elsewhere&) = delete;
    Elsewhere& operator=(const Elsewhere&) = delete;

private:
    std::vector<std::pair<const char*, std::optional<QByteArray>>> m_usual;
};

} // namespace

class ExportFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case48_markerTypedEverywhere();
    void case52_printingAsksAndIsAudited();
    void case55_listsTellNothingHidden();
    void case55_packagesKeepNoOrder();
};

void ExportFaultTest::case48_markerTypedEverywhere() {
    const TemporaryDesk place;
    const QTemporaryDir others;
    const Elsewhere elsewhere(others.path());
    QString settings;
    int fields = 0;
    {
        DeskWindow desk(place);
        settings = desk.temporary.path();
        QVERIFY(desk.open());
        const ServiceContext context = desk.workspace->desk().context(desk.workspace->changes());
        const auto received =
            IntakeService(context).registerPerson(barePerson(typedEverywhere, typedEverywhere),
                                                  OpeningReason::Orientation, {recordConsent()}, context.actor.id);
        VERIFY_OK(received);
        ui::Workbench* workbench = desk.window.workbench();
        for (const ui::PageFactory& page : workbench->pages()) {
            workbench->openPage(page.id);
            QVERIFY(desk.settled());
            fields += typeIntoAll(workbench->currentPage());
        }
        workbench->request({ui::Request::Kind::NewBeneficiary, {}, {}});
        fields += typeIntoAll(workbench->currentPage());
        QTest::qWait(1200); // the drafts
        workbench->openBeneficiary(received->person.id);
        workbench->request({ui::Request::Kind::NewSession, received->person.id.uuid(), {}});
        auto* session = desk.window.findChild<ui::SessionDialog*>();
        QVERIFY(session != nullptr);
        fields += typeIntoAll(session);
        QTest::qWait(1200);
        session->reject();
        workbench->openPalette();
        fields += typeIntoAll(&workbench->commandPalette());
        QVERIFY(desk.settled());
        QVERIFY(desk.workspace->desk().backUp());
        QCOMPARE(filesThatSay(place.folder, typedEverywhere), QStringList()); // the log and what is open too
        QCOMPARE(filesThatSay(others.path(), typedEverywhere), QStringList());
        QVERIFY(desk.lock());
        desk.settings.sync();
        QCOMPARE(filesThatSay(settings, typedEverywhere), QStringList());
    }
    QVERIFY2(fields > 30, qPrintable(QString::number(fields)));
    QCOMPARE(filesThatSay(place.folder, typedEverywhere), QStringList());
    QCOMPARE(filesThatSay(others.path(), typedEverywhere), QStringList());
    // The search finds what is there.
    QVERIFY(writeAll(others.filePath(u"x"_s), "..." + typedEverywhere.toUtf8()));
    QCOMPARE(filesThatSay(others.path(), typedEverywhere).size(), 1);
}

void ExportFaultTest::case52_printingAsksAndIsAudited() {
    const TemporaryDesk place;
    const QTemporaryDir paper;
    DeskWindow desk(place);
    QVERIFY(desk.open());
    const ServiceContext context = desk.workspace->desk().context(desk.workspace->changes());
    const auto received = IntakeService(context).registerPerson(
        barePerson(u"Awa"_s, u"Diallo"_s), OpeningReason::Orientation, {recordConsent()}, context.actor.id);
    VERIFY_OK(received);
    const auto noted = [&] {
        return audit::AuditRepository(context.db).page({{}, {}, audit::Action::LetterIssued}, 0, 9).value();
    };
    desk.window.workbench()->openBeneficiary(received->person.id);
    Q_EMIT desk.window.findChild<ui::CaseView*>()->letterWanted({});
    auto* letter = desk.window.findChild<ui::LetterDialog*>();
    QVERIFY(letter != nullptr && letter->isVisible());
    desk.prompts.path = paper.filePath(u"printed.pdf"_s);
    // Given up when asked for the printer: nothing was printed, nothing is noted, the letter stays.
    desk.prompts.prints = false;
    letter->print();
    QCOMPARE(desk.prompts.asked.size(), 1);
    QVERIFY(letter->isVisible() && !QFileInfo::exists(desk.prompts.path));
    QVERIFY(noted().empty());
    desk.prompts.prints = true;
    letter->print();
    QCOMPARE(desk.prompts.asked.size(), 2);
    QVERIFY(!letter->isVisible() && QFileInfo(desk.prompts.path).size() > 1000);
    const auto entries = noted();
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().user, context.actor.id);
    // Nothing but the document is left where the printer put it, and the person's name is not in what it is called.
    QCOMPARE(QDir(paper.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"printed.pdf"_s});
    QVERIFY(!desk.prompts.asked.join(u' ').contains(u"Diallo"_s));
    QVERIFY(desk.lock());
}

void ExportFaultTest::case55_listsTellNothingHidden() {
    FilledDesk filled(25);
    VERIFY_OK(filled.context.db.execute(u"INSERT INTO desk_meta (key, value) VALUES ('desk.authorisation', 'D-1')"));
    QByteArrayList ids;
    VERIFY_OK(filled.context.db.prepare(u"SELECT id FROM beneficiary UNION SELECT id FROM case_file")
                  .each([&](const db::Row& row) {
                      const QUuid id = row.at<QUuid>(0);
                      ids << id.toByteArray(QUuid::WithoutBraces) << id.toByteArray(QUuid::Id128) << id.toRfc4122();
                  }));
    QVERIFY(ids.size() >= 150);
    for (const auto format : {exchange::ListFormat::Csv, exchange::ListFormat::Xlsx}) {
        exchange::PersonListOrder order;
        order.columns = {SortColumn::Number, SortColumn::Nationality};
        order.names = false;
        order.format = format;
        const QString path = filled.desk.folder.filePath(u"list"_s);
        const auto written = exchange::PersonListExport(filled.context).writeTo(path, order);
        VERIFY_OK(written);
        QCOMPARE(*written, 25);
        QMap<QString, QByteArray> parts = unzipped(readAll(path));
        if (format == exchange::ListFormat::Csv)
            parts = {{u"list.csv"_s, readAll(path)}};
        QVERIFY(!parts.isEmpty());
        for (auto part = parts.constBegin(); part != parts.constEnd(); ++part) {
            for (const QByteArray& id : ids)
                QVERIFY2(!part->contains(id), qPrintable(part.key()));
            // Who made it; sheets, rows and columns that nobody sees; remarks.
            for (const char* hidden : {"state=\"hidden\"", "state=\"veryHidden\"", "<comment", "Benali"})
                QVERIFY2(!part->contains(hidden), qPrintable(part.key() + u' ' + QLatin1String(hidden)));
            QVERIFY2(!part.key().startsWith(u"xl/worksheets/") || !part->contains("hidden="), qPrintable(part.key()));
            QVERIFY2(!part.key().contains(u"comments"), qPrintable(part.key()));
            if (part.key() == u"docProps/core.xml")
                QVERIFY(part->contains("<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>"));
        }
        QVERIFY(QFile::remove(path));
    }
    // Names go nowhere without the number of the CNDP, and a person is told so.
    VERIFY_OK(filled.context.db.execute(u"DELETE FROM desk_meta WHERE key = 'desk.authorisation'"));
    exchange::PersonListOrder named;
    named.columns = {SortColumn::Name};
    const QString path = filled.desk.folder.filePath(u"named"_s);
    VERIFY_SAYS(exchange::PersonListExport(filled.context).writeTo(path, named), ErrorCode::AuthorisationMissing);
    QVERIFY(!QFileInfo::exists(path));
}

void ExportFaultTest::case55_packagesKeepNoOrder() {
    const release::PackageContent content = sampleRelease();
    release::PackageContent turned = content;
    for (anonymise::CodedColumn& column : turned.records.columns)
        std::ranges::reverse(column.codes);
    const auto first = release::makePackage(content, {});
    const auto second = release::makePackage(turned, {});
    VERIFY_OK(first);
    VERIFY_OK(second);
    const QMap<QString, QByteArray> parts = unzipped(*first);
    QVERIFY(!parts.isEmpty());
    const QMap<QString, QByteArray> others = unzipped(*second);
    QCOMPARE(others.keys(), parts.keys());
    // Whoever came first in the record is not told by a file. (A PDF tells the second in which it was made, and the
    // manifest its hash.)
    for (auto part = parts.constBegin(); part != parts.constEnd(); ++part)
        if (!part.key().endsWith(u".pdf") && part.key() != u"manifest.json")
            QVERIFY2(others.value(part.key()) == *part, qPrintable(part.key()));
}

TAWJIH_REGISTER_TEST(ExportFaultTest)
#include "ExportFaultTest.moc"
