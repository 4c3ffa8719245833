#include "app/CommandLine.h"
#include "app/Commands.h"
#include "core/casework/CaseService.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/audit/JournalPage.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/casework/CaseDialogs.h"
#include "ui/casework/CaseView.h"
#include "ui/shell/Workbench.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <unistd.h>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window of somebody at a desk of invented people.
struct Stage {
    explicit Stage(vault::Roles roles) : languages(*qobject_cast<QApplication*>(QApplication::instance())) {
        people.addAwa();
        actor = people.desk.addUser(u"Salma Idrissi"_s, roles);
        people.desk.actor = actor; // whom the services ask
        DeskView view;
        view.deskName = u"Casablanca"_s;
        view.actor = actor;
        const JournalLender lend = [](Job&, const auto&) { return Status(fail(ErrorCode::NotAllowed)); };
        view.pages = {beneficiariesPage(people.services()), journalPage({lend, {}, people.desk.clock, true})};
        bench = std::make_unique<Workbench>(view, people.desk.clock, languages, prompts);
        bench->resize(1200, 800);
        bench->show();
    }
    [[nodiscard]] BeneficiariesPage* page() const { return qobject_cast<BeneficiariesPage*>(bench->currentPage()); }
    /// Chooses from the menu of the case.
    [[nodiscard]] bool choose(const QString& text) const {
        for (QAction* action : page()->caseView()->actions())
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                return true;
            }
        return false;
    }

    test::PeopleDesk people;
    vault::Actor actor;
    LanguageManager languages;
    test::AnswersPrompts prompts;
    std::unique_ptr<Workbench> bench;
};

BeneficiaryId anybody(test::PeopleDesk& people) {
    return people.listing.open({})->rows(0, 1).value().front().person.id;
}

} // namespace

/// Somebody tries to get past what their role permits.
class RoleFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case37_shortcutToAPageOfAnotherRole();
    void case37_roleRevokedWhileADialogIsOpen();
    void case37_commandLineOfAnotherRole_data();
    void case37_commandLineOfAnotherRole();
};

void RoleFaultTest::case37_shortcutToAPageOfAnotherRole() {
    {
        Stage stage(vault::Role::Advisor);
        const QString before = stage.bench->currentPageId();
        QCOMPARE(stage.bench->pages().size(), 1U); // it is not even offered
        for (int key = Qt::Key_0; key <= Qt::Key_9; ++key)
            QTest::keyClick(stage.bench.get(), static_cast<Qt::Key>(key), Qt::AltModifier);
        stage.bench->openPage(u"journal"_s);
        QCOMPARE(stage.bench->currentPageId(), before);
        QVERIFY(stage.bench->findChild<JournalPage*>() == nullptr);
    }
    Stage stage(vault::Role::Supervisor);
    QTest::keyClick(stage.bench.get(), Qt::Key_2, Qt::AltModifier);
    stage.bench->openPage(u"journal"_s);
    QCOMPARE(stage.bench->currentPageId(), u"journal"_s);
}

void RoleFaultTest::case37_roleRevokedWhileADialogIsOpen() {
    Stage stage(vault::Role::Supervisor);
    const BeneficiaryId person = anybody(stage.people);
    stage.bench->openBeneficiary(person);
    const CaseFile before = stage.people.cases.find(person).value();
    QVERIFY(stage.choose(u"Assign the case…"_s));
    auto* dialog = stage.bench->findChild<AssignDialog*>();
    QVERIFY(dialog != nullptr);
    stage.people.desk.actor.roles = vault::Role::Administrator; // what an administrator changed meanwhile
    dialog->findChild<QComboBox*>()->setCurrentIndex(0);
    if (dialog->advisor() == before.advisor)
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    dialog->accept();
    QVERIFY(dialog->isVisible()); // it stays, and says why
    QStringList said;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->isVisibleTo(dialog))
            said << label->text();
    QVERIFY2(said.contains(u"Your role does not include this. Nothing was changed. Ask a supervisor or the "
                           u"administrator."_s),
             qPrintable(said.join(u'|')));
    stage.people.desk.actor.roles = vault::Role::Supervisor;
    QCOMPARE(stage.people.cases.find(person).value(), before);
    dialog->reject();
}

void RoleFaultTest::case37_commandLineOfAnotherRole_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("import") << u"import %1 %2"_s;
    QTest::newRow("trial import") << u"import %1 %2 --dry-run"_s;
    QTest::newRow("undo") << u"import %1 --undo last"_s;
    QTest::newRow("figures out") << u"figures export %1 %3"_s;
    QTest::newRow("figures in") << u"figures import %1 %2"_s;
    QTest::newRow("report") << u"report %1 --template monthly --period 2026 --out %3.csv"_s;
    QTest::newRow("release") << u"export %1 --recipe careful --out %3"_s;
}

void RoleFaultTest::case37_commandLineOfAnotherRole() {
    QFETCH(QString, words);
    // No supervisor: neither persons nor figures leave the desk, nor come in.
    const test::TemporaryDesk place(vault::Roles(vault::Role::Administrator) | vault::Role::Advisor);
    const QString in = place.temporary.filePath(u"in.csv"_s);
    const QString out = place.temporary.filePath(u"out"_s);
    QFile file(in);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Nom;Prénom\nDiallo;Awa\n");
    file.close();
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const QByteArray password = place.password.toUtf8() + '\n';
    QCOMPARE(::write(ends[1], password.constData(), static_cast<size_t>(password.size())), password.size());
    ::close(ends[1]);
    const QStringList arguments = words.arg(place.folder, in, out).split(u' ') +
                                  QStringList{u"--login"_s, place.login, u"--password-fd=%1"_s.arg(ends[0])};
    const auto line = parseCommandLine(arguments);
    QVERIFY(std::holds_alternative<CommandLine>(line));
    QString said;
    QString error;
    QTextStream outStream(&said);
    QTextStream errStream(&error);
    const ExitCode code = runCommand(std::get<CommandLine>(line), place.clock, outStream, errStream);
    ::close(ends[0]);
    QCOMPARE(static_cast<int>(code), static_cast<int>(ExitCode::Failed));
    QVERIFY2(error.contains(u"Your role does not include this. Nothing was changed."_s), qPrintable(error));
    QVERIFY(!QFile::exists(out) && !QFile::exists(out + u".csv"_s));
}

TAWJIH_REGISTER_TEST(RoleFaultTest)
#include "RoleFaultTest.moc"
