// A whole report on its pages, as PDF and as pictures, in every language.
#include "ui/report/ReportPages.h"

#include "tests/support/SampleReport.h"
#include "tests/support/TestMain.h"
#include "ui/report/FigurePicture.h"
#include "ui/report/ReportPdf.h"

#include <QElapsedTimer>

using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void languages() {
    QTest::addColumn<Language>("language");
    for (const auto& language : allOf<Language>())
        QTest::newRow(language.code) << language.value;
}

QStringList textsOf(const ReportPages& pages) {
    QStringList all;
    for (int page = 0; page < pages.count(); ++page)
        all += pages.texts(page);
    return all;
}

QStringList textsOf(const ReportContent& content) {
    QStringList all{content.title,    content.deskName,   content.period,     content.asOf,
                    content.checksum, content.preparedBy, content.legalNotice};
    all += content.highlights + content.methodNotes + content.summary.split(u"\n\n"_s);
    for (const ReportDefinition& definition : content.definitions)
        all << definition.name << definition.text;
    for (const ReportSection& section : content.sections) {
        all << section.heading;
        all += section.commentary.split(u"\n\n"_s);
        for (const FigureTable& figure : section.figures) {
            all << figure.finding << figure.sentence << figure.note;
            for (int column = 0; column < figure.shownColumns(); ++column) {
                all << figure.header(column);
                for (int row = 0; row < figure.shownRows(); ++row)
                    all << figure.text(row, column, content.tongue.locale());
            }
        }
    }
    all.removeAll(QString());
    return all;
}

/// Whether nothing reaches into the margins.
bool hasMargins(const QImage& page) {
    const int margin = page.width() * 20 / 210;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < margin; ++x)
            for (const int at : {x, page.width() - 1 - x})
                if (qGray(page.pixel(at, y)) < 0xf0)
                    return false;
    return true;
}

/// One section with these figures.
ReportContent reportOf(Language language, std::vector<FigureTable> figures) {
    ReportContent content = test::SampleReport(language).content();
    content.definitions.clear();
    content.methodNotes.clear();
    content.sections = {{u"One"_s, {}, std::move(figures)}};
    return content;
}

} // namespace

class ReportPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsThere_data() { languages(); }
    void everyTextIsThere() {
        QFETCH(Language, language);
        const ReportContent content = test::SampleReport(language).content();
        const ReportPages pages(content);
        QVERIFY2(pages.count() >= 10 && pages.count() <= 16, qPrintable(QString::number(pages.count())));
        const QStringList texts = textsOf(pages);
        const QSet<QString> there(texts.begin(), texts.end());
        for (const QString& text : textsOf(content))
            QVERIFY2(there.contains(text), qPrintable(text));
    }

    void everyPageSaysWhatItIs_data() { languages(); }
    void everyPageSaysWhatItIs() {
        QFETCH(Language, language);
        const ReportContent content = test::SampleReport(language).content();
        const ReportPages pages(content);
        for (int page = 1; page < pages.count(); ++page) {
            const QStringList texts = pages.texts(page);
            for (const QString& text : {content.deskName, content.period, content.checksum.left(8),
                                        u"%1 / %2"_s.arg(page + 1).arg(pages.count())})
                QVERIFY2(texts.contains(text), qPrintable(text));
        }
    }

    void nothingReachesIntoTheMargins_data() { languages(); }
    void nothingReachesIntoTheMargins() {
        QFETCH(Language, language);
        const ReportPages pages(test::SampleReport(language).content());
        for (int page = 0; page < pages.count(); ++page)
            QVERIFY2(hasMargins(pages.image(page, 50)), qPrintable(QString::number(page)));
    }

    void longTablesContinue() {
        const test::SampleReport sample(Language::French);
        const ReportPages pages(reportOf(Language::French, {sample.centres(150)}));
        int withHeader = 0;
        int rows = 0;
        for (int page = 0; page < pages.count(); ++page) {
            const QStringList texts = pages.texts(page);
            const auto here = texts.filter(u"professionnelle n°"_s).size();
            withHeader += texts.contains(u"Liste d’attente"_s) ? 1 : 0;
            rows += static_cast<int>(here);
            QVERIFY(here != 1); // no row stands alone
            QCOMPARE(texts.contains(u"Liste d’attente"_s), here > 0);
        }
        QCOMPARE(rows, 150);
        QVERIFY(withHeader >= 4);
    }

    void wideTablesAreParted_data() { languages(); }
    void wideTablesAreParted() {
        QFETCH(Language, language);
        FigureTable table = test::SampleReport(language).centres(6);
        table.columns.clear();
        table.rows[0] = u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s;
        table.rows[1] = table.rows[1].repeated(6);
        for (int series = 0; series < 24; ++series)
            table.columns << u"Approfondissement %1"_s.arg(series);
        for (auto& row : table.cells)
            row.assign(24, Count{123456});
        table.columnTotals.assign(24, Count{123456});
        const ReportPages pages(reportOf(language, {table}));
        const QStringList texts = textsOf(pages);
        for (const QString& name : table.columns + table.rows)
            QVERIFY2(texts.contains(name), qPrintable(name));
        for (int page = 0; page < pages.count(); ++page)
            QVERIFY(hasMargins(pages.image(page, 60)));
    }

    void figuresAreNotParted() {
        const test::SampleReport sample(Language::English);
        const std::vector<FigureTable> figures{sample.registrations(), sample.nationalities(), sample.referrals(),
                                               sample.tradesBySex(), sample.delays()};
        const ReportPages pages(reportOf(Language::English, figures));
        for (const FigureTable& figure : figures) {
            int on = 0;
            for (int page = 0; page < pages.count(); ++page) {
                const QStringList texts = pages.texts(page);
                if (!texts.contains(figure.finding))
                    continue;
                ++on;
                for (const QString& row : figure.rows)
                    QVERIFY2(texts.contains(row), qPrintable(row));
            }
            QCOMPARE(on, 1);
        }
    }

    void contentsNameThePages() {
        const ReportContent content = test::SampleReport(Language::English).content();
        const ReportPages pages(content);
        const QStringList contents = pages.texts(1);
        QVERIFY(contents.contains(u"Contents"_s));
        for (const ReportSection& section : content.sections) {
            int found = 0;
            for (int page = 2; page < pages.count(); ++page)
                if (pages.texts(page).contains(section.heading))
                    found = page + 1;
            const auto line = std::find_if(contents.begin(), contents.end(),
                                           [&](const QString& text) { return text.endsWith(section.heading); });
            QVERIFY(line != contents.end());
            QCOMPARE(*std::next(line), QString::number(found));
        }
        const ReportPages shortReport(reportOf(Language::English, {test::SampleReport(Language::English).funnel()}));
        QVERIFY(!textsOf(shortReport).contains(u"Contents"_s));
        QCOMPARE(shortReport.count(), 2);
    }

    void longCoversOverflow() {
        ReportContent content = test::SampleReport(Language::French).content();
        content.summary = QString(content.summary + u"\n\n"_s).repeated(30);
        for (QString& highlight : content.highlights)
            highlight = QString(highlight + u' ').repeated(8);
        const ReportPages pages(content);
        const QStringList texts = textsOf(pages);
        for (const QString& highlight : content.highlights)
            QVERIFY(texts.contains(highlight));
        QVERIFY(pages.texts(0).contains(content.legalNotice));
        for (int page = 0; page < pages.count(); ++page)
            QVERIFY(hasMargins(pages.image(page, 40)));
    }

    void emptyReports() {
        ReportContent content;
        QCOMPARE(ReportPages(content).count(), 1);
        content.sections = {{u"One"_s, u"Words."_s, {FigureTable()}}};
        QVERIFY(textsOf(ReportPages(content))
                    .contains(content.tongue.text("Report", "Nothing was counted in this period.")));
    }

    void pdf_data() { languages(); }
    void pdf() {
        QFETCH(Language, language);
        const ReportContent content = test::SampleReport(language).content();
        QElapsedTimer timer;
        timer.start();
        int told = 0;
        const auto pdf = makeReportPdf(content, [&told](int done, int total) {
            told = done;
            return done <= total;
        });
        VERIFY_OK(pdf);
        qInfo("%d pages in %lld ms", pdf->pages, static_cast<long long>(timer.elapsed()));
        QCOMPARE(told, pdf->pages);
        QVERIFY(pdf->bytes.startsWith("%PDF-1."));
        QCOMPARE(pdf->bytes.count("/Type /Page\n"), pdf->pages);
        QVERIFY(pdf->bytes.contains("/FontFile2"));
        QVERIFY(!pdf->bytes.contains("/Subtype /Image")); // charts are vectors
        QVERIFY(!pdf->bytes.contains("/Author"));
    }

    void cancelLeavesNothing() {
        int told = 0;
        VERIFY_FAILS(
            makeReportPdf(test::SampleReport(Language::French).content(), [&told](int, int) { return ++told < 3; }),
            ErrorCode::Cancelled);
        QCOMPARE(told, 3);
    }

    void singleFigures_data() { languages(); }
    void singleFigures() {
        QFETCH(Language, language);
        const test::SampleReport sample(language);
        const ReportContent content = sample.content();
        for (const ReportSection& section : content.sections)
            for (const FigureTable& figure : section.figures) {
                const QImage image = figureImage(figure, content.deskName, content.period, content.tongue);
                QVERIFY(!image.isNull());
                QCOMPARE(image.devicePixelRatio(), 2.0);
            }
        QCOMPARE(figurePdf(sample.funnel(), content.title, content.period, content.tongue).count("/Type /Page\n"), 1);
        QVERIFY(figurePdf(sample.centres(120), content.title, {}, content.tongue).count("/Type /Page\n") > 2);
    }
};

TAWJIH_REGISTER_TEST(ReportPagesTest)
#include "ReportPagesTest.moc"
