// Words on paper.
#include "ui/report/ReportText.h"

#include "tests/support/SampleReport.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

class ReportTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuredTextsAreNotBroken_data() {
        QTest::addColumn<Language>("language");
        for (const auto& language : allOf<Language>())
            QTest::newRow(language.code) << language.value;
    }
    void measuredTextsAreNotBroken() {
        QFETCH(Language, language);
        const test::SampleReport sample(language);
        for (const auto& table : {sample.referrals(), sample.accepted(), sample.delays(), sample.centres(3)})
            for (const bool bold : {false, true})
                for (const QString& text : table.columns + table.rows + QStringList{table.totalName, table.finding}) {
                    const Tongue tongue(language);
                    const ReportTextStyle style{8, bold};
                    const ReportText words(text, tongue, style, ReportText::widthOf(text, tongue, style));
                    QVERIFY2(words.lineCount() == 1, qPrintable(text));
                }
    }

    void paragraphsAreParted() {
        QCOMPARE(paragraphsOf(u"a\nb\n\n \n c \n\n"_s), (QStringList{u"a\nb"_s, u"c"_s}));
        QVERIFY(paragraphsOf(QString()).isEmpty());
        QCOMPARE(ReportText(u"a\nb"_s, Tongue(Language::French), {}, 5000).lineCount(), 2);
    }
};

TAWJIH_REGISTER_TEST(ReportTextTest)
#include "ReportTextTest.moc"
