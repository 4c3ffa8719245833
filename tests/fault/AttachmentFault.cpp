// Attached documents: what a full disk leaves of one, and where none of it is found.
#include "core/attachment/AttachmentService.h"
#include "core/casework/CaseService.h"
#include "core/db/Statement.h"
#include "core/rights/ErasureService.h"
#include "tests/fault/DeskWork.h"
#include "tests/fault/FaultSupport.h"
#include "tests/fault/FaultyDisk.h"
#include "tests/fault/RawPages.h"
#include "tests/support/SampleDocuments.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/ui/DeskWindow.h"
#include "ui/attachment/AttachmentViewer.h"
#include "ui/attachment/DocumentsTab.h"
#include "ui/attachment/PagePicture.h"
#include "ui/attachment/TileView.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/casework/CaseView.h"

#include <QTabWidget>

#include <cerrno>

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

const QByteArray saidByDocument = "Zqxwattachment";

/// A document that says it in plain bytes.
QByteArray markedPdf() {
    return pdfOfSize(300, "/Lang (" + saidByDocument + ")");
}

Result<BeneficiaryId> receive(const ServiceContext& context) {
    TRY_ASSIGN(const auto received,
               IntakeService(context).registerPerson(barePerson(u"Awa"_s, u"Diallo"_s), OpeningReason::Orientation,
                                                     {recordConsent()}, context.actor.id));
    return received.person.id;
}

} // namespace

class AttachmentFault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case03_diskFullWhileAttaching();
    void case48_markerOfADocument();
    void case53_lockedWhileADocumentIsShown();
    void case56_removedAndErasedDocuments();
};

void AttachmentFault::case03_diskFullWhileAttaching() {
    const TemporaryDesk place;
    const QByteArray file = largePdf(300'000);
    int refusals = 0;
    {
        FaultyDisk disk(place.folder);
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        ChangeNotifier changes;
        const ServiceContext context = (*desk)->context(changes);
        const auto person = receive(context);
        VERIFY_OK(person);
        AttachmentService service(context);
        const auto rows = [&](const QString& table) {
            return context.db.prepare(QString(u"SELECT count(*) FROM "_s + table)).value<int>().value_or(-1);
        };
        for (qint64 free = 0;; free += 20'000) {
            disk.fill(free);
            const auto added = service.add({*person, {}, u"Scan"_s, file});
            disk.mend();
            if (added)
                break;
            ++refusals;
            VERIFY_SAYS(added, ErrorCode::DiskFull);
            QCOMPARE(rows(u"attachment"_s), 0);
            QCOMPARE(rows(u"attachment_content"_s), 0);
            QCOMPARE(faultsOf(**desk), QString());
        }
        QCOMPARE(service.open(service.ofPerson(*person)->front().id)->content, file);
        VERIFY_OK((*desk)->close());
    }
    QVERIFY2(refusals > 5, qPrintable(QString::number(refusals)));
    const auto again = place.unlock();
    VERIFY_OK(again);
    QCOMPARE(faultsOf(**again), QString());
}

void AttachmentFault::case48_markerOfADocument() {
    const TemporaryDesk place;
    const QTemporaryDir temporary;
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    const auto back = qScopeGuard([&] { usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual); });
    {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        ChangeNotifier changes;
        const ServiceContext context = (*desk)->context(changes);
        const auto person = receive(context);
        VERIFY_OK(person);
        AttachmentService service(context);
        const auto added = service.add({*person, {}, QString::fromLatin1(saidByDocument), markedPdf()});
        VERIFY_OK(added);
        QVERIFY(service.open(added->id)->content.contains(saidByDocument));
        QCOMPARE(filesThatSay(place.folder, QString::fromLatin1(saidByDocument)),
                 QStringList()); // while it is open, its log too
        VERIFY_OK((*desk)->backUp());
        VERIFY_OK((*desk)->close());
    }
    QCOMPARE(filesThatSay(place.folder, QString::fromLatin1(saidByDocument)), QStringList());
    QCOMPARE(filesThatSay(temporary.path(), QString::fromLatin1(saidByDocument)), QStringList());
    QFile::copy(place.folder + u"/desk.db"_s, temporary.filePath(u"x"_s)); // the search finds what is there
    QFile said(temporary.filePath(u"y"_s));
    QVERIFY(said.open(QIODevice::WriteOnly) && said.write(markedPdf()) > 0);
    said.close();
    QCOMPARE(filesThatSay(temporary.path(), QString::fromLatin1(saidByDocument)), QStringList{said.fileName()});
}

void AttachmentFault::case53_lockedWhileADocumentIsShown() {
    const TemporaryDesk place;
    DeskWindow desk(place);
    QVERIFY(desk.open());
    const ServiceContext context = desk.workspace->desk().context(desk.workspace->changes());
    const auto person = receive(context);
    VERIFY_OK(person);
    AttachmentService service(context);
    const auto added = service.add({*person, {}, QString::fromLatin1(saidByDocument), samplePdf(2)});
    VERIFY_OK(added);
    desk.window.workbench()->openBeneficiary(*person);
    auto* page = qobject_cast<ui::BeneficiariesPage*>(desk.window.workbench()->currentPage());
    QVERIFY(page != nullptr);
    ui::DocumentsTab* documents = page->caseView()->documents();
    QVERIFY(documents != nullptr);
    page->caseView()->tabs()->setCurrentWidget(documents);
    QTRY_COMPARE(documents->view()->tiles()->rowCount(), 1);
    documents->open(added->id);
    QTRY_VERIFY(!documents->viewer()->picture()->picture().isNull());
    documents->viewer()->turnPages(1); // the lock finds it at work
    const QPointer<ui::DocumentsTab> gone(documents);
    QVERIFY(desk.lock());
    QTRY_VERIFY(gone.isNull());
    for (const QWidget* widget : QApplication::allWidgets())
        QVERIFY(qobject_cast<const ui::PagePicture*>(widget) == nullptr);
}

void AttachmentFault::case56_removedAndErasedDocuments() {
    TestDesk desk(everyRole, TestDesk::Place::EncryptedFile);
    const BeneficiaryId person = registered(desk, fullPerson()).person.id;
    AttachmentService service(desk.context());
    const QString path = desk.folder.filePath(u"desk.db"_s);
    const QByteArray key = desk.key.borrowed();
    const auto occurrences = [&] { return rawContent(path, key).count(saidByDocument); };
    const auto add = [&] { return service.add({person, {}, QString::fromLatin1(saidByDocument), markedPdf()}); };
    const auto removed = add();
    VERIFY_OK(removed);
    VERIFY_OK(desk.db->checkpoint());
    QVERIFY2(occurrences() >= 2, qPrintable(QString::number(occurrences()))); // its name, and what it says
    VERIFY_OK(service.remove(removed->id));
    QCOMPARE(occurrences(), 0);
    VERIFY_OK(add());
    CaseService cases(desk.context());
    VERIFY_OK(cases.close(*cases.find(person), ClosingReason::GoalReached, desk.clock.today()));
    rights::ErasureService erasures(desk.context());
    const auto proposal = erasures.propose(rights::ErasureCause::Request, std::span(&person, 1));
    VERIFY_OK(proposal);
    rights::ErasureService deciding(desk.contextFor(desk.addUser(u"Driss"_s, vault::Role::Supervisor)));
    VERIFY_OK(deciding.approve(proposal->id));
    QCOMPARE(occurrences(), 0);
    VERIFY_OK(desk.db->checkIntegrity());
}

TAWJIH_REGISTER_TEST(AttachmentFault)
#include "AttachmentFault.moc"
