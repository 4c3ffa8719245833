#include "ui/attachment/DocumentsTab.h"

#include "core/casework/IntakeService.h"
#include "tests/support/SampleDocuments.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/attachment/AttachmentText.h"
#include "ui/attachment/AttachmentViewer.h"
#include "ui/attachment/PagePicture.h"
#include "ui/attachment/ScannerDialog.h"
#include "ui/attachment/TileView.h"
#include "ui/casework/CaseView.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/LanguageManager.h"
#include "ui/widgets/NoticeBar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class DocumentsTabTest : public QObject {
    Q_OBJECT

    /// A tab over a real desk, whose worker has a connection of its own.
    struct Fixture {
        test::TemporaryDesk place;
        std::unique_ptr<vault::Desk> desk = *place.unlock();
        ChangeNotifier changes;
        ServiceContext context = desk->context(changes);
        AttachmentService service{context};
        QTemporaryDir folder;
        QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
        test::AnswersPrompts prompts;
        JobRunner jobs;
        BeneficiaryId awa = receive(u"Awa"_s);
        DocumentsTab tab{{service, lender(), changes, settings, jobs, prompts}};
        QStringList recorded;
        std::optional<Error> error;

        Fixture() {
            connect(&tab, &DocumentsTab::recorded, &tab, [this](const QString& sentence) { recorded << sentence; });
            connect(&tab, &DocumentsTab::failed, &tab, [this](const Error& e) { error = e; });
            tab.resize(1000, 640);
            tab.show();
            (void)QTest::qWaitForWindowActive(&tab); // the focus comes to a window in front only
            tab.setPerson(awa, true);
        }
        ~Fixture() { jobs.stop(); }
        AttachmentLender lender() {
            return [this](const std::function<Status(AttachmentService&)>& work) -> Status {
                TRY_ASSIGN(const auto worker, desk->openWorker());
                AttachmentService lent(worker->context());
                return work(lent);
            };
        }
        BeneficiaryId receive(const QString& name) {
            return test::must(IntakeService(context).registerPerson(test::barePerson(name, u"Diallo"_s),
                                                                    OpeningReason::Orientation, {test::recordConsent()},
                                                                    context.actor.id))
                .person.id;
        }
        QString write(const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return file.fileName();
        }
        Attachment add(const QString& name, const QByteArray& file) {
            place.clock.advance(60);
            return test::must(service.add({awa, DocumentKind::Passport, name, file}));
        }
        void refresh() { tab.setPerson(awa, true); }
        [[nodiscard]] bool settled() {
            return QTest::qWaitFor([this] { return !jobs.isBusy(); }, 10'000);
        }
        [[nodiscard]] bool isDrawn() {
            return QTest::qWaitFor([this] { return !jobs.isBusy() && !tab.viewer()->picture()->picture().isNull(); },
                                   10'000);
        }
        QString said() { return QString(tab.notice()->notice().text).remove(QChar(0x2068)).remove(QChar(0x2069)); }
    };

private Q_SLOTS:
    void tilesKeepTheRulesOfModels() {
        TileModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QUuid second = QUuid::createUuid();
        model.setTiles({{QUuid::createUuid(), u"Passport"_s, u"passport"_s, u"today"_s, {}},
                        {second, u"Scan"_s, {}, u"1 page"_s, {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(second), 1);
        QCOMPARE(model.rowOf(QUuid::createUuid()), -1);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Scan · 1 page"_s);
        model.setPicture(1, QImage(4, 4, QImage::Format_RGB32));
        model.setPicture(7, QImage());
        QVERIFY(!model.tileAt(1).picture.isNull());
        model.setTiles({});
        QCOMPARE(model.rowCount(), 0);
    }

    void severalFilesAreEachAnswered() {
        Fixture f;
        const QAbstractItemModelTester tester(f.tab.view()->tiles(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.prompts.paths = {f.write(u"passport.JPG"_s, test::sampleJpeg()), f.write(u"program.pdf"_s, "MZ no document"),
                           f.write(u"empty.png"_s, {}), f.write(u"certificate.scan"_s, test::samplePdf(2)),
                           f.folder.filePath(u"gone.pdf"_s)};
        f.tab.addButton()->click();
        auto* dialog = f.tab.findChild<AttachDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::unnamedControls(*dialog), QStringList());
        QCOMPARE(dialog->nameField(0)->text(), u"passport"_s);
        dialog->nameField(0)->setText(u" "_s);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // a name is needed
        dialog->nameField(0)->setText(u"Passport of Awa"_s);
        dialog->kindField(0)->setCurrentIndex(dialog->kindField(0)->findData(int(DocumentKind::Passport)));
        dialog->accept();
        QVERIFY(f.settled());
        QCOMPARE(f.tab.view()->tiles()->rowCount(), 2);
        QVERIFY2(f.said().contains(u"2 document"_s) && f.said().contains(u"program.pdf: It is neither"_s) &&
                     f.said().contains(u"empty.png: The file is empty"_s) &&
                     f.said().contains(u"gone.pdf: There is no"_s),
                 qPrintable(f.said()));
        QVERIFY(!f.said().contains(u"certificate"_s));
        QVERIFY(f.recorded.isEmpty());
        const auto& stored = f.tab.attachments();
        const auto passport = std::ranges::find(stored, u"Passport of Awa"_s, &Attachment::name);
        QVERIFY(passport != stored.end());
        QCOMPARE(passport->document, std::optional(DocumentKind::Passport));
        QVERIFY(QFile::exists(f.prompts.paths.front())); // the file stays where it is
    }

    void isToldWhenAllWentIn() {
        Fixture f;
        f.tab.attach({f.write(u"a.png"_s, test::samplePng())})->accept();
        QVERIFY(f.settled());
        QCOMPARE(f.recorded.size(), 1);
        QVERIFY(f.said().isEmpty());
        QVERIFY(f.tab.attach({}) == nullptr);
        f.tab.setPerson(f.awa, false);
        QVERIFY(f.tab.attach({f.folder.filePath(u"a.png"_s)}) == nullptr); // whoever only reads attaches nothing
        QVERIFY(!f.tab.addButton()->isVisible() && !f.tab.scannerButton()->isVisible());
    }

    void filesAreDropped() {
        Fixture f;
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(f.write(u"drop.png"_s, test::samplePng())), QUrl(u"https://example.org/x.png"_s)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&f.tab, &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&f.tab, &drop);
        auto* dialog = f.tab.findChild<AttachDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->files().size(), size_t(1));
        dialog->accept();
        QVERIFY(f.settled());
        QCOMPARE(f.tab.view()->tiles()->rowCount(), 1);
        QMimeData words;
        words.setText(u"no file"_s);
        QDragEnterEvent other({20, 20}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(&f.tab, &other);
        QVERIFY(!other.isAccepted());
    }

    void attachingIsStopped() {
        Fixture f;
        QStringList paths;
        for (int i = 0; i < 8; ++i)
            paths << f.write(u"scan%1.pdf"_s.arg(i), test::samplePdf(1));
        f.tab.attach(paths)->accept();
        f.jobs.cancelAll();
        QVERIFY(f.settled());
        QVERIFY(f.tab.view()->tiles()->rowCount() < 8);
        QVERIFY2(f.said().contains(u"Stopped"_s), qPrintable(f.said()));
    }

    void documentsAreReadFromTheKeyboard() {
        Fixture f;
        const Attachment first = f.add(u"First"_s, test::samplePdf(3));
        const Attachment second = f.add(u"Second"_s, test::sampleJpeg());
        f.refresh();
        TileView* view = f.tab.view();
        view->setFocus();
        QCOMPARE(view->currentKey(), second.id.uuid()); // the latest first
        QTest::keyClick(view, Qt::Key_Return);
        AttachmentViewer* viewer = f.tab.viewer();
        QVERIFY(f.tab.isViewing());
        QVERIFY(f.isDrawn());
        QCOMPARE(viewer->current(), second.id);
        QVERIFY(viewer->picture()->picture().width() > viewer->picture()->picture().height());
        const QSize fit = viewer->picture()->shownSize();
        QCOMPARE(fit, QSize(400, 300)); // it is no larger
        QTest::keyClick(viewer->picture(), Qt::Key_Plus);
        QVERIFY(f.settled());
        QCOMPARE(viewer->picture()->shownSize(), fit * 1.5);
        QTest::keyClick(viewer->picture(), Qt::Key_R);
        QVERIFY(f.settled());
        QVERIFY(viewer->picture()->picture().width() < viewer->picture()->picture().height());
        QTest::keyClick(viewer->picture(), Qt::Key_Right);
        QVERIFY(f.isDrawn());
        QCOMPARE(viewer->current(), first.id);
        QCOMPARE(viewer->quarterTurns(), 0);
        QTest::keyClick(viewer->picture(), Qt::Key_Right); // there is none after it
        QCOMPARE(viewer->current(), first.id);
        const QImage firstPage = viewer->picture()->picture();
        QTest::keyClick(viewer->picture(), Qt::Key_PageDown);
        QVERIFY(f.settled());
        QCOMPARE(viewer->page(), 1);
        QVERIFY(viewer->picture()->picture() != firstPage);
        QTest::keyClick(viewer->picture(), Qt::Key_End);
        QCOMPARE(viewer->page(), 2);
        QTest::keyClick(viewer->picture(), Qt::Key_Home);
        QVERIFY(f.settled());
        const int fitting = viewer->picture()->picture().height();
        QTest::keyClick(viewer->picture(), Qt::Key_Plus);
        QTest::keyClick(viewer->picture(), Qt::Key_Plus);
        QVERIFY(f.settled());
        QCOMPARE(viewer->zoom(), 2.0);
        QVERIFY(std::abs(viewer->picture()->picture().height() - 2 * fitting) <= 2);
        QTest::keyClick(viewer->picture(), Qt::Key_0);
        QVERIFY(f.settled());
        QCOMPARE(viewer->picture()->picture().height(), fitting);
        QTest::keyClick(viewer->picture(), Qt::Key_Escape);
        QVERIFY(!f.tab.isViewing());
        QVERIFY(viewer->picture()->picture().isNull()); // nothing of it is kept
        QCOMPARE(view->currentKey(), first.id.uuid());
        QCOMPARE(test::unnamedControls(f.tab), QStringList());
    }

    void anotherPersonSeesNothingOfIt() {
        Fixture f;
        f.add(u"Passport"_s, test::sampleJpeg());
        f.refresh();
        f.tab.open(f.tab.attachments().front().id);
        QVERIFY(f.isDrawn());
        f.tab.setPerson(f.receive(u"Hawa"_s), true);
        QVERIFY(!f.tab.isViewing());
        QVERIFY(f.tab.viewer()->picture()->picture().isNull());
        QCOMPARE(f.tab.view()->tiles()->rowCount(), 0);
        // Not even where it was still on its way.
        f.refresh();
        f.tab.open(f.tab.attachments().front().id);
        f.tab.setPerson(f.receive(u"Binta"_s), true);
        QVERIFY(f.settled());
        QVERIFY(f.tab.viewer()->picture()->picture().isNull());
    }

    void whatIsDamagedIsSaid() {
        Fixture f;
        const Attachment added = f.add(u"Passport"_s, test::sampleJpeg());
        VERIFY_OK(f.context.db.execute(u"DELETE FROM attachment_content"));
        f.refresh();
        f.tab.open(added.id);
        QVERIFY(f.settled());
        QVERIFY(f.tab.viewer()->picture()->picture().isNull());
        QVERIFY2(f.tab.viewer()->picture()->sentence().contains(u"damaged"_s),
                 qPrintable(f.tab.viewer()->picture()->sentence()));
    }

    void isRemovedOnlyWhenConfirmed() {
        Fixture f;
        f.add(u"Passport"_s, test::sampleJpeg());
        f.refresh();
        f.prompts.confirms = false;
        f.tab.view()->setFocus();
        QTest::keyClick(f.tab.view(), Qt::Key_Delete);
        QCOMPARE(f.prompts.asked.size(), 1);
        QVERIFY(f.settled());
        QCOMPARE(f.tab.view()->tiles()->rowCount(), 1);
        f.prompts.confirms = true;
        f.tab.open(f.tab.attachments().front().id);
        QVERIFY(f.isDrawn());
        QTest::keyClick(f.tab.viewer()->picture(), Qt::Key_Delete);
        QVERIFY(!f.tab.isViewing());
        QVERIFY(f.settled());
        QCOMPARE(f.tab.view()->tiles()->rowCount(), 0);
        QCOMPARE(f.recorded.size(), 1);
        QVERIFY(f.service.ofPerson(f.awa)->empty());
    }

    void scansComeOutOfTheirFolder() {
        Fixture f;
        const QTemporaryDir scans;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(scans.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(u"scan1.jpg"_s, test::sampleJpeg());
        write(u"scan2.pdf"_s, test::samplePdf());
        write(u"notes.txt"_s, "no scan");
        ScannerDialog* dialog = f.tab.openScanner();
        QCOMPARE(dialog->view()->tiles()->rowCount(), 0); // no folder was chosen yet
        f.prompts.path = scans.path();
        dialog->chooseButton()->click();
        QCOMPARE(dialog->view()->tiles()->rowCount(), 2);
        QVERIFY(f.settled());
        QVERIFY(!dialog->view()->tiles()->tileAt(0).picture.isNull());
        QCOMPARE(test::unnamedControls(*dialog), QStringList());
        QVERIFY(dialog->chosen().empty());
        dialog->view()->setFocus();
        for (int row = 0; row < 2; ++row)
            dialog->view()->selectionModel()->select(dialog->view()->tiles()->index(row), QItemSelectionModel::Select);
        QCOMPARE(dialog->chosen().size(), size_t(2));
        dialog->accept();
        auto* naming = f.tab.findChild<AttachDialog*>();
        QVERIFY(naming != nullptr);
        QVERIFY(QFile::exists(scans.filePath(u"scan1.jpg"_s)));
        naming->accept();
        QVERIFY(f.settled());
        QCOMPARE(f.tab.view()->tiles()->rowCount(), 2);
        QCOMPARE(f.prompts.asked.size(), 2); // the folder, and whether to delete
        QCOMPARE(QDir(scans.path()).entryList(QDir::Files), QStringList{u"notes.txt"_s});
        // The next time the folder is known.
        QCOMPARE(f.settings.value(u"attachment/scannerFolder"_s).toString(), scans.path());
    }

    void scansStayWhereTheyAreNotAttachedOrWanted() {
        Fixture f;
        const QTemporaryDir scans;
        for (const QString& name : {u"good.jpg"_s, u"bad.jpg"_s}) {
            QFile file(scans.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name.startsWith(u'g') ? test::sampleJpeg() : test::sampleJpeg().left(200));
        }
        f.settings.setValue(u"attachment/scannerFolder"_s, scans.path());
        const auto attachAll = [&] {
            ScannerDialog* dialog = f.tab.openScanner();
            dialog->view()->selectAll();
            dialog->accept();
            f.tab.findChild<AttachDialog*>()->accept();
        };
        f.prompts.confirms = false;
        attachAll();
        QVERIFY(f.settled());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(QDir(scans.path()).entryList(QDir::Files).size(), 2);
        f.prompts.confirms = true;
        attachAll();
        QVERIFY(f.settled());
        QCOMPARE(QDir(scans.path()).entryList(QDir::Files), QStringList{u"bad.jpg"_s}); // it did not go in
    }

    void aCaseHasATabOfDocuments() {
        test::PeopleDesk people;
        const BeneficiaryId awa = people.addAwa();
        people.addDocuments(awa);
        JobRunner jobs;
        test::AnswersPrompts prompts;
        CaseView view(people.services());
        view.offerDocuments(jobs, prompts);
        view.resize(1100, 700);
        view.open(awa);
        view.show();
        QVERIFY(view.documents() != nullptr);
        QCOMPARE(view.tabs()->tabText(view.tabs()->indexOf(view.documents())), u"Documents"_s);
        QCOMPARE(view.tabs()->tabText(view.tabs()->count() - 1), u"History"_s);
        view.tabs()->setCurrentWidget(view.documents());
        QCOMPARE(view.documents()->view()->tiles()->rowCount(), 5);
        LanguageManager languages(*qApp);
        languages.setLanguage(Language::Arabic);
        QVERIFY(view.documents()->addButton()->text() != u"Attach…"_s);
        languages.setLanguage(Language::English);
    }

    void eachReasonHasASentence() {
        QStringList sentences;
        for (const auto& problem : allOf<AttachmentProblem>())
            sentences << attachmentErrorText(refuse(problem.value).value());
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(!sentences.contains(QString()));
        QVERIFY(!attachmentErrorText({ErrorCode::DiskFull, {}, {}}).isEmpty());
    }
};

TAWJIH_REGISTER_TEST(DocumentsTabTest)
#include "DocumentsTabTest.moc"
