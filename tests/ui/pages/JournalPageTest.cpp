#include "ui/audit/JournalPage.h"

#include "core/exchange/JournalExport.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/MarkingTranslator.h"
#include "tests/support/ui/PageBench.h"
#include "ui/audit/JournalDetails.h"
#include "ui/audit/JournalFilterBar.h"
#include "ui/audit/JournalModel.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct JournalPageStage {
    /// \param more entries after those that invented persons left
    /// \param isTested by a tester, which fetches whatever there is
    explicit JournalPageStage(int persons, int more = 0, bool mayOpenCases = true, bool isTested = true)
        : desk(persons, QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC), test::everyRole,
               test::TestDesk::Place::EncryptedFile) {
        for (int i = 0; i < more; ++i)
            if (!desk.desk.audit->record(audit::Action::PersonsListed, {}, i + 1))
                throw std::runtime_error("journal");
        const JournalLender lend = [this](Job&, const std::function<Status(audit::JournalService&)>& work) {
            return onWorker([&](const ServiceContext& context) {
                audit::JournalService journal(context);
                return work(journal);
            });
        };
        const JournalExporter write = [this](const QString& path, const audit::JournalFilter& filter, Language language,
                                             Job&) {
            Result<qint64> written = fail(ErrorCode::Cancelled);
            const Status lent = onWorker([&](const ServiceContext& context) -> Status {
                written = exchange::JournalExport(context).writeTo(path, filter, language);
                return {};
            });
            return lent ? written : Result<qint64>(fail(lent.error()));
        };
        page = std::make_unique<JournalPage>(PageContext{bench, jobs, prompts},
                                             JournalPage::Needs{lend, write, desk.desk.clock, mayOpenCases});
        if (isTested)
            tester = std::make_unique<QAbstractItemModelTester>(page->model(),
                                                                QAbstractItemModelTester::FailureReportingMode::Fatal);
        page->resize(1200, 800);
        page->show();
        page->activate();
        settle();
    }
    ~JournalPageStage() { jobs.stop(); }

    /// As a worker does: a connection and a journal of its own.
    Status onWorker(const std::function<Status(const ServiceContext&)>& work) {
        TRY_ASSIGN(const auto connection,
                   db::Connection::open(desk.desk.folder.filePath(u"desk.db"_s), desk.desk.key.borrowed()));
        audit::AuditTrail trail(*connection, desk.desk.clock, desk.desk.actor, desk.desk.key);
        ChangeNotifier changes;
        return work({*connection, trail, desk.desk.clock, desk.desk.actor, changes});
    }
    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), 20'000);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString shown(int row, int column) const {
        return page->model()->index(row, column).data().toString();
    }

    test::FilledDesk desk;
    test::PageBench bench;
    JobRunner jobs;
    test::AnswersPrompts prompts;
    std::unique_ptr<JournalPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class JournalPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheNewestFirst() {
        JournalPageStage stage(10);
        QCOMPARE(stage.shown(0, JournalModel::What), labelOf(audit::Action::AuditRead)); // of this moment
        QVERIFY(stage.shown(0, JournalModel::User).contains(stage.desk.desk.actor.name));
        QVERIFY(stage.page->model()->lineAt(0)->sequence > stage.page->model()->lineAt(1)->sequence);
        QCOMPARE(test::unnamedControls(*stage.page), QStringList());
    }

    void readsOlderOnesAsItIsScrolled() {
        JournalPageStage stage(0, 1000, true, false);
        const int first = stage.page->model()->rowCount();
        QVERIFY(first < 500);
        QVERIFY(stage.page->model()->hasMore());
        for (int turn = 0; turn < 20 && stage.page->model()->hasMore(); ++turn) {
            stage.page->table()->scrollToBottom();
            QCoreApplication::processEvents();
            stage.settle();
        }
        QVERIFY(!stage.page->model()->hasMore());
        QCOMPARE(stage.page->model()->lineAt(stage.page->model()->rowCount() - 1)->sequence, 1);
        for (int row = 1; row < stage.page->model()->rowCount(); ++row)
            QCOMPARE(stage.page->model()->lineAt(row)->sequence, stage.page->model()->lineAt(row - 1)->sequence - 1);
    }

    void readingIsNotedOnce() {
        JournalPageStage stage(0, 3);
        stage.page->refresh();
        stage.settle();
        stage.page->activate();
        stage.settle();
        QCOMPARE(stage.desk.desk.countAudited(audit::Action::AuditRead), 1);
    }

    void namesNoBeneficiary() {
        JournalPageStage stage(12);
        QStringList names;
        VERIFY_OK(stage.desk.persons.eachWithOpenCase([&](const Beneficiary& person) {
            names << person.name.familyLatin << person.name.familyArabic << person.phone << person.email;
            return true;
        }));
        names.removeIf([](const QString& name) { return name.size() < 4; });
        QVERIFY(!names.isEmpty());
        bool numbered = false;
        for (int row = 0; row < stage.page->model()->rowCount(); ++row)
            for (int column = 0; column < JournalModel::ColumnCount; ++column)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                    const QString text = stage.page->model()->index(row, column).data(role).toString();
                    numbered = numbered || text.contains(u"CAS-"_s);
                    for (const QString& name : names)
                        QVERIFY2(!text.contains(name), qPrintable(text));
                }
        QVERIFY(numbered);
    }

    void narrowsByCaseAndKind() {
        JournalPageStage stage(10);
        QString number;
        for (int row = 0; row < stage.page->model()->rowCount() && number.isEmpty(); ++row)
            number = stage.page->model()->lineAt(row)->caseNumber;
        QVERIFY(!number.isEmpty());
        stage.page->filters()->caseField()->setText(number.toLower());
        QTRY_VERIFY(stage.page->filters()->filter().caseNumber == number);
        QTest::keyClick(stage.page->filters()->caseField(), Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.page->model()->rowCount() > 0);
        for (int row = 0; row < stage.page->model()->rowCount(); ++row)
            QCOMPARE(stage.page->model()->lineAt(row)->caseNumber, number);
        QComboBox* families = stage.page->filters()->families();
        families->setCurrentIndex(families->findData(static_cast<int>(audit::ActionFamily::Agenda)));
        stage.settle();
        QCOMPARE(stage.page->model()->rowCount(), 0);
        QVERIFY(!stage.page->table()->isVisible());
        stage.page->filters()->setFilter({});
        stage.settle();
        QVERIFY(stage.page->table()->isVisible());
    }

    void narrowsByDaysAndColleague() {
        JournalPageStage stage(10);
        stage.page->filters()->from()->setDate(QDate(2026, 11, 23));
        Q_EMIT stage.page->filters()->from()->settled();
        stage.settle();
        QCOMPARE(stage.page->model()->rowCount(), 0);
        stage.page->filters()->from()->setDate({});
        Q_EMIT stage.page->filters()->from()->settled();
        QComboBox* users = stage.page->filters()->users();
        QVERIFY(users->count() > 1);
        users->setCurrentIndex(users->findData(stage.desk.desk.actor.id.uuid()));
        stage.settle();
        QVERIFY(stage.page->model()->rowCount() > 0);
    }

    void detailsFollowTheRow() {
        JournalPageStage stage(10);
        int row = 0;
        while (stage.page->model()->lineAt(row)->caseNumber.isEmpty())
            ++row;
        stage.page->table()->setCurrentIndex(stage.page->model()->index(row, 0));
        const audit::JournalLine line = *stage.page->model()->lineAt(row);
        QVERIFY(stage.page->details()->openButton()->isVisible());
        stage.page->details()->openButton()->click();
        QCOMPARE(stage.bench.requests.size(), size_t(1));
        QCOMPARE(stage.bench.requests.back().subject, line.person.uuid());
        stage.page->details()->narrowButton()->click();
        stage.settle();
        QCOMPARE(stage.page->filters()->filter().caseNumber, line.caseNumber);
        QCOMPARE(stage.page->model()->lineAt(0)->caseNumber, line.caseNumber);
    }

    void opensNoCaseForWhoReadsNone() {
        JournalPageStage stage(10, 0, false);
        for (int row = 0; row < stage.page->model()->rowCount(); ++row) {
            stage.page->table()->setCurrentIndex(stage.page->model()->index(row, 0));
            QVERIFY(!stage.page->details()->openButton()->isVisible());
        }
    }

    void verifiesAndRemembers() {
        JournalPageStage stage(5);
        QVERIFY(stage.page->standing().contains(u"never verified"_s));
        stage.page->verifyButton()->click();
        QVERIFY(!stage.page->verifyButton()->isEnabled());
        stage.settle();
        QVERIFY(stage.page->verifyButton()->isEnabled());
        QVERIFY2(stage.page->standing().contains(u"intact"_s), qPrintable(stage.page->standing()));
        QCOMPARE(stage.bench.notices.back().tone, Tone::Good);
        VERIFY_OK(stage.desk.desk.db->execute(u"UPDATE audit SET quantity = 9 WHERE sequence = 3"));
        stage.page->verify();
        stage.settle();
        QVERIFY(stage.page->standing().contains(u"was changed at entry"_s));
        QCOMPARE(stage.bench.notices.back().tone, Tone::Danger);
        // Another day, another page.
        stage.page->refresh();
        stage.settle();
        QVERIFY(stage.page->standing().contains(u"was changed at entry"_s));
    }

    void cancelledVerificationSaysNothing() {
        JournalPageStage stage(0, 3000);
        stage.page->verify();
        stage.jobs.cancelAll();
        stage.settle();
        QVERIFY(stage.page->verifyButton()->isEnabled());
        QVERIFY(stage.bench.notices.empty() || stage.bench.notices.back().tone != Tone::Danger);
    }

    void exportsWhatIsShown() {
        JournalPageStage stage(0, 5);
        stage.prompts.path = stage.desk.desk.folder.filePath(u"journal"_s);
        QComboBox* families = stage.page->filters()->families();
        families->setCurrentIndex(families->findData(static_cast<int>(audit::ActionFamily::Persons)));
        stage.settle();
        stage.page->exportButton()->click();
        stage.settle();
        QFile file(stage.prompts.path + u".csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 6);
        QVERIFY(stage.bench.lastNotice().contains(u"journal.csv"_s));
        QCOMPARE(stage.desk.desk.countAudited(audit::Action::AuditExported), 1);
    }

    void followsTheLanguage() {
        JournalPageStage stage(3);
        test::MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QCoreApplication::processEvents();
        QVERIFY(stage.page->model()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
        QVERIFY(stage.page->verifyButton()->text().startsWith(u'['));
        QVERIFY(stage.page->filters()->families()->itemText(1).startsWith(u'['));
        QVERIFY(stage.shown(0, JournalModel::What).startsWith(u'['));
        QApplication::removeTranslator(&marking);
    }
};

TAWJIH_REGISTER_TEST(JournalPageTest)
#include "JournalPageTest.moc"
