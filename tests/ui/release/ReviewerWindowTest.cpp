#include "ui/release/ReviewerWindow.h"

#include "tests/support/TestMain.h"
#include "tests/support/ui/PageBench.h"
#include "tests/support/ui/ReleaseBench.h"
#include "ui/release/PackageTableModel.h"
#include "ui/release/PackageView.h"
#include "ui/release/ReleaseFigures.h"
#include "ui/release/RowsModel.h"
#include "ui/widgets/PasswordField.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QThread>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ReviewerWindowStage {
    explicit ReviewerWindowStage(release::OpenedPackage package = test::samplePackage())
        : languages(*qApp)
        , window(languages, prompts, [this, package](const QString& path, const QString& phrase, Job& job) {
            opened = path;
            while (waits && !job.isCancelled())
                QThread::msleep(5);
            if (job.isCancelled())
                return Result<release::OpenedPackage>(fail(ErrorCode::Cancelled));
            if (phrase != passphrase)
                return Result<release::OpenedPackage>(fail(ErrorCode::WrongPassword));
            return Result<release::OpenedPackage>(package);
        }) {
        languages.setLanguage(Language::English);
        window.show();
    }
    ~ReviewerWindowStage() { languages.setLanguage(Language::English); }
    void settle() { QTRY_VERIFY(!window.isWorking()); }
    LanguageManager languages;
    test::AnswersPrompts prompts;
    QString passphrase;
    QString opened;
    std::atomic<bool> waits = false;
    ReviewerWindow window;
};

/// The cells of a document's table from left to right.
QStringList cells(const QTextBrowser& browser) {
    QStringList texts;
    const auto frames = browser.document()->rootFrame()->childFrames();
    const auto* table = frames.isEmpty() ? nullptr : qobject_cast<QTextTable*>(frames.front());
    for (int row = 0; table && row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column)
            texts << table->cellAt(row, column).firstCursorPosition().block().text();
    return texts;
}

} // namespace

class ReviewerWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasChecked() {
        ReviewerWindowStage stage;
        stage.prompts.path = u"/tmp/some.zip"_s;
        stage.window.chooseFile();
        stage.settle();
        QCOMPARE(stage.opened, stage.prompts.path);
        QCOMPARE(stage.window.verdict(), u"all checks passed"_s);
        QCOMPARE(stage.window.view()->checks()->rowCount(), 7);
        const QAbstractItemModelTester checks(stage.window.view()->checks());
        const QAbstractItemModelTester rows(stage.window.view()->rows());
        const QAbstractItemModelTester persons(stage.window.view()->persons());
        for (int tab = 0; tab < stage.window.view()->tabs()->count(); ++tab) {
            stage.window.view()->tabs()->setCurrentIndex(tab);
            QCOMPARE(test::unnamedControls(stage.window), QStringList());
        }
    }

    void aFailedCheckComesFirst() {
        ReviewerWindowStage stage(test::samplePackage(false));
        stage.window.openFile(u"some.zip"_s);
        stage.settle();
        QCOMPARE(stage.window.verdict(), u"1 check failed"_s);
        QCOMPARE(stage.window.view()->checks()->cell(0, 0).text, u"failed"_s);
        QVERIFY(stage.window.view()->checks()->cell(0, 4).text.contains(u'2'));
        QCOMPARE(stage.window.view()->checks()->cell(1, 0).text, u"passed"_s);
    }

    void asksForThePassphrase() {
        ReviewerWindowStage stage;
        stage.passphrase = u"four unrelated words"_s;
        stage.window.openFile(u"some.zip"_s);
        stage.settle();
        QVERIFY(stage.window.asksPassphrase());
        QVERIFY(stage.window.message().isEmpty());
        QCOMPARE(test::unnamedControls(stage.window), QStringList());
        stage.window.passphrase()->setText(u"wrong"_s);
        stage.window.unlock();
        stage.settle();
        QVERIFY(stage.window.asksPassphrase());
        QVERIFY(!stage.window.message().isEmpty());
        QVERIFY(stage.window.passphrase()->text().isEmpty());
        stage.window.passphrase()->setText(stage.passphrase);
        QTest::keyClick(stage.window.passphrase(), Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.window.package());
    }

    void codesAreShownInTheLanguageOfTheInterface() {
        ReviewerWindowStage stage;
        stage.window.openFile(u"some.zip"_s);
        stage.settle();
        const auto text = [&](int column) {
            return stage.window.view()->persons()->index(0, column).data().toString();
        };
        QVERIFY2(text(0).contains(u"woman"_s), qPrintable(text(0)));
        stage.languages.setLanguage(Language::Arabic);
        QVERIFY(stage.window.isRightToLeft());
        QVERIFY2(text(0).contains(u"أنثى"_s), qPrintable(text(0)));
        QVERIFY(stage.window.view()->report()->toPlainText().contains(u"تقرير"_s));
        QVERIFY(cells(*stage.window.view()->report()) == (QStringList{u"5"_s, u"k"_s, u"2"_s, u"l"_s}));
        stage.languages.setLanguage(Language::French);
        QVERIFY(cells(*stage.window.view()->report()) == (QStringList{u"k"_s, u"5"_s, u"l"_s, u"2"_s}));
        stage.languages.setLanguage(Language::Arabic);
        QCOMPARE(stage.window.view()->persons()->index(0, 0).data(Qt::ToolTipRole).toString(), u"female"_s);
    }

    void aHiddenCountIsNotZero() {
        ReviewerWindowStage stage;
        stage.window.openFile(u"some.zip"_s);
        stage.settle();
        const auto* rows = stage.window.view()->rows();
        QVERIFY(!rows->index(rows->rowCount() - 1, 2).data().toString().contains(u'0'));
        const auto figure = packageFigure(test::samplePackage().tables.front());
        QCOMPARE(figure.rowCount(), 5);
        QCOMPARE(figure.cell(0, 0).value, 420);
        QCOMPARE(figure.cell(4, 0).shown, indicator::Shown::Hidden);
    }

    void saysWhatTheFileIs() {
        LanguageManager languages(*qApp);
        test::AnswersPrompts prompts;
        ReviewerWindow window(languages, prompts, [](const QString&, const QString&, Job&) {
            return Result<release::OpenedPackage>(fail(ErrorCode::FileMalformed, u"archive"_s));
        });
        window.show();
        window.openFile(u"letter.zip"_s);
        QTRY_VERIFY(!window.isWorking());
        QVERIFY(std::ranges::any_of(window.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"no package of Tawjih"_s);
        }));
    }

    void stopsWhenAsked() {
        ReviewerWindowStage stage;
        stage.waits = true;
        stage.window.openFile(u"some.zip"_s);
        QVERIFY(stage.window.isWorking());
        for (QPushButton* button : stage.window.findChildren<QPushButton*>())
            if (button->text() == u"Stop"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        stage.settle();
        QVERIFY(!stage.window.package());
        QVERIFY(!stage.window.asksPassphrase());
    }
};

TAWJIH_REGISTER_TEST(ReviewerWindowTest)
#include "ReviewerWindowTest.moc"
