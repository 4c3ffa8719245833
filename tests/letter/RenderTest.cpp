// Every kind of letter, in every language and pair, on both papers: as PDF and as picture.
#include "core/letter/LetterPdf.h"
#include "core/letter/LetterWords.h"
#include "tests/support/TestMain.h"

#include <QMetaType>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;

namespace {

vault::DeskIdentity identity() {
    vault::DeskIdentity desk;
    desk.nameFrench = u"Guichet d’information et d’orientation des migrants"_s;
    desk.nameArabic = u"مكتب إعلام وتوجيه المهاجرين"_s;
    desk.nameEnglish = u"Migrant Information and Orientation Desk"_s;
    desk.city = u"Casablanca"_s;
    desk.address = u"ISAT, boulevard Moulay Rachid"_s;
    desk.phone = u"+212 522 71 00 00"_s;
    desk.authorisation = u"D-GC-123/2026"_s;
    desk.language = u"fr"_s;
    return desk;
}

LetterContent letter(const LetterForm& form, const LetterFacts& facts) {
    std::vector<LetterTemplate> templates;
    for (const Language language : form.languages)
        templates.push_back(shippedTemplate(form.kind, language));
    return composeLetter(form, facts, templates);
}

LetterFacts facts() {
    return sampleFacts(identity(), QDate(2026, 11, 22));
}

/// What a tool says of a file; nothing where the tool is not installed.
std::optional<QByteArray> output(const QString& tool, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished() ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class RenderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLetter_data() {
        QTest::addColumn<LetterKind>("kind");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<LetterPaper>("paper");
        QTest::addColumn<bool>("discreet");
        for (const auto& kind : allOf<LetterKind>())
            for (const char* languages : {"fr", "ar", "en", "fr,ar", "ar,en", "fr,en"})
                for (const auto& paper : allOf<LetterPaper>())
                    QTest::addRow("%s_%s_%s", kind.code, languages, paper.code)
                        << kind.value << QString::fromLatin1(languages) << paper.value << false;
        for (const auto& kind : allOf<LetterKind>())
            for (const char* languages : {"fr", "ar", "en", "fr,ar"})
                QTest::addRow("%s_%s_a4_discreet", kind.code, languages)
                    << kind.value << QString::fromLatin1(languages) << LetterPaper::A4 << true;
    }
    void everyLetter() {
        QFETCH(LetterKind, kind);
        QFETCH(QString, languages);
        QFETCH(LetterPaper, paper);
        QFETCH(bool, discreet);
        LetterForm form{kind, languagesFromCodes(languages), paper, discreet};
        LetterContent content = letter(form, facts());
        QVERIFY2(content.problems.empty(), qPrintable(content.problems.empty() ? QString() : content.problems[0].what));
        // Law 09-08 and the number of the CNDP stand on every letter, once.
        for (const LetterColumn& column : content.columns) {
            QVERIFY2(column.legal.contains(u"D-GC-123/2026"_s), qPrintable(column.legal));
            QString text = column.legal;
            for (const LetterBlock& block : column.blocks)
                text += block.text();
            QCOMPARE(text.count(u"09-08"_s), 1);
        }
        const LetterPages pages(content);
        QVERIFY(pages.count() >= 1 && pages.count() <= 2);
        for (int page = 0; page < pages.count(); ++page) {
            const QImage image = pages.image(page, 100);
            QVERIFY(!image.isNull());
            if (const QString folder = qEnvironmentVariable("TAWJIH_LETTERS"); !folder.isEmpty())
                QVERIFY(image.save(QStringLiteral("%1/%2_%3.png")
                                       .arg(folder, QString::fromLatin1(QTest::currentDataTag()))
                                       .arg(page + 1)));
        }
        const auto pdf = makePdf({content});
        VERIFY_OK(pdf);
        QVERIFY(pdf->bytes.startsWith("%PDF-1."));
        QCOMPARE(pdf->pages, pages.count());
        if (const QString folder = qEnvironmentVariable("TAWJIH_LETTERS"); !folder.isEmpty())
            QVERIFY(write(QStringLiteral("%1/%2.pdf").arg(folder, QString::fromLatin1(QTest::currentDataTag())),
                          pdf->bytes));
    }

    /// Reads the code off the page, as a telephone does, and the bars of the slip.
    void codesAreReadable_data() {
        QTest::addColumn<QString>("website");
        QTest::addColumn<std::optional<double>>("latitude");
        QTest::addColumn<QString>("qr");
        const QString page = u"https://www.ofppt.ma/fr/etablissements/casablanca"_s;
        QTest::newRow("page") << page << std::optional(33.5) << page;
        QTest::newRow("place") << QString() << std::optional(33.55512) << u"geo:33.55512,-7.56231"_s;
        QTest::newRow("nothing") << QString() << std::optional<double>() << QString();
    }
    void codesAreReadable() {
        QFETCH(QString, website);
        QFETCH(std::optional<double>, latitude);
        QFETCH(QString, qr);
        LetterFacts known = facts();
        known.establishment->website = website;
        known.establishment->latitude = latitude;
        known.establishment->longitude = -7.56231;
        const LetterContent content = letter({}, known);
        QCOMPARE(content.qr, qr);
        const LetterPages pages(content);
        const QString picture = m_folder.filePath(u"page.png"_s);
        QCOMPARE(pages.count(), 1);
        QVERIFY(pages.image(0, 200).save(picture));
        const auto seen = output(u"zbarimg"_s, {u"--quiet"_s, picture});
        if (!seen)
            QSKIP("zbarimg is not installed: nobody read the codes back");
        if (qr.isEmpty())
            QVERIFY2(!seen->contains("QR-Code"), seen->constData());
        else
            QVERIFY2(seen->contains(QByteArray("QR-Code:" + qr.toUtf8() + "\n")), seen->constData());
        QVERIFY2(seen->contains(QByteArray("CODE-39:" + content.reference.text().toLatin1() + "\n")),
                 seen->constData());
    }
    void noCodeOnLettersAboutNoCentre() {
        LetterFacts visit = facts();
        visit.establishment.reset();
        const LetterPages pages(letter({LetterKind::Attestation, {Language::French}, LetterPaper::A4, false}, visit));
        const QString picture = m_folder.filePath(u"none.png"_s);
        QVERIFY(pages.image(0, 200).save(picture));
        const auto seen = output(u"zbarimg"_s, {u"--quiet"_s, picture});
        if (!seen)
            QSKIP("zbarimg is not installed: nobody looked for codes");
        QCOMPARE(*seen, QByteArray());
    }

    /// What other programs read in the file: the text, the fonts inside, and nothing about the person beside it.
    void readByOthers() {
        LetterFacts known = facts();
        known.person.id = BeneficiaryId(QUuid::createUuid());
        known.establishment->id = EstablishmentId(QUuid::createUuid());
        const auto pdf = makePdf({letter({}, known)});
        VERIFY_OK(pdf);
        const QString path = m_folder.filePath(u"letter.pdf"_s);
        QVERIFY(write(path, pdf->bytes));
        const auto text = output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        const auto info = output(u"pdfinfo"_s, {path});
        const auto fonts = output(u"pdffonts"_s, {path});
        if (!text || !info || !fonts)
            QSKIP("poppler-utils is not installed: nobody read the file back");
        QVERIFY(QString::fromUtf8(*text).contains(known.reference.text()));
        QVERIFY(QString::fromUtf8(*text).contains(u"CAS-2026-00421"_s));
        for (const QUuid& id : {known.person.id.uuid(), known.establishment->id.uuid()}) {
            for (const QByteArray& form : {id.toByteArray(QUuid::WithoutBraces), id.toByteArray(QUuid::Id128)}) {
                QVERIFY(!text->contains(form) && !info->contains(form) && !pdf->bytes.contains(form));
            }
        }
        QVERIFY2(!info->contains("Diallo") && !info->contains("Awa") && !info->contains("CAS-"), info->constData());
        QVERIFY2(fonts->contains("NotoSans") && !fonts->contains(" no  no"), fonts->constData());
    }

    void discreet() {
        for (const auto& kind : allOf<LetterKind>()) {
            const LetterForm form{kind.value, {Language::French, Language::Arabic}, LetterPaper::A4, true};
            const LetterContent content = letter(form, facts());
            QVERIFY2(content.problems.empty(), kind.code);
            const auto pdf = makePdf({content});
            VERIFY_OK(pdf);
            QString said;
            for (const LetterColumn& column : content.columns) {
                said += column.deskName + column.contact.join(u' ') + column.title;
                for (const LetterBlock& block : column.blocks)
                    said += block.text();
            }
            QCOMPARE(indiscretionIn(said, identity()), QString());
            const QString path = m_folder.filePath(u"discreet.pdf"_s);
            QVERIFY(write(path, pdf->bytes));
            if (const auto text = output(u"pdftotext"_s, {path, u"-"_s}))
                QCOMPARE(indiscretionIn(QString::fromUtf8(*text), identity()), QString());
            if (const auto info = output(u"pdfinfo"_s, {path}))
                QCOMPARE(indiscretionIn(QString::fromUtf8(*info), identity()), QString());
        }
    }
    void anIndiscreetWordIsReported() {
        LetterFacts told = facts();
        told.message = u"Nous accueillons les Migrants de la région."_s;
        const LetterForm form{LetterKind::Referral, {Language::French}, LetterPaper::A4, true};
        const auto problems = letter(form, told).problems;
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems[0].kind, LetterProblem::Kind::Indiscreet);
        QCOMPARE(problems[0].what, u"migrant"_s);
        VERIFY_FAILS(makePdf({letter(form, told)}), ErrorCode::Invalid);
    }

    /// However long the text: nothing is lost, and the signature stands below a line of the letter.
    void longLetters() {
        LetterFacts told = facts();
        told.typed[Placeholder::Summary] = QStringLiteral("Une phrase de plus sur le projet. ").repeated(300);
        for (const LetterPaper paper : {LetterPaper::A4, LetterPaper::A5}) {
            const LetterForm form{LetterKind::InterviewSummary, {Language::French}, paper, false};
            const LetterContent content = letter(form, told);
            QVERIFY(content.problems.empty());
            const auto pdf = makePdf({content});
            VERIFY_OK(pdf);
            QVERIFY(pdf->pages > 2);
            const QString path = m_folder.filePath(u"long.pdf"_s);
            QVERIFY(write(path, pdf->bytes));
            if (const auto text = output(u"pdftotext"_s, {path, u"-"_s}))
                QCOMPARE(QString::fromUtf8(*text).simplified().count(u"Une phrase de plus"_s), 300);
        }
    }

    void batchProgressAndCancel() {
        const std::vector<LetterContent> letters(5, letter({}, facts()));
        std::vector<int> seen;
        const auto all = makePdf(letters, [&](int done, int total) {
            seen.push_back(done);
            return total == 5;
        });
        VERIFY_OK(all);
        QCOMPARE(seen, (std::vector<int>{1, 2, 3, 4, 5}));
        QCOMPARE(all->pages, 5 * LetterPages(letters[0]).count());
        VERIFY_FAILS(makePdf(letters, [](int done, int) { return done < 3; }), ErrorCode::Cancelled);
        VERIFY_FAILS(makePdf({}), ErrorCode::Invalid);
    }

private:
    QTemporaryDir m_folder;
};

TAWJIH_REGISTER_TEST(RenderTest)
#include "RenderTest.moc"
