// What is kept of a file, and what is not.
#include "core/attachment/AttachmentFile.h"
#include "core/attachment/AttachmentPicture.h"
#include "core/attachment/AttachmentRules.h"
#include "core/attachment/PdfPages.h"
#include "core/attachment/PictureParts.h"
#include "tests/support/SampleDocuments.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <random>

using namespace tawjih;
using namespace tawjih::test;
using namespace Qt::Literals;

#define VERIFY_REFUSED(result, expected)                                                                               \
    do {                                                                                                               \
        const auto& refused_ = (result);                                                                               \
        QVERIFY2(!refused_, #result " should have been refused");                                                      \
        QVERIFY2(problemOf(refused_.error()) == std::optional(AttachmentProblem::expected),                            \
                 qPrintable(refused_.error().detail));                                                                 \
    } while (false)

class ContentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isKnownByItsFirstBytes_data();
    void isKnownByItsFirstBytes();
    void namesAreTidied();
    void photosLoseWhereTheyWereTaken();
    void photosStandUpright_data();
    void photosStandUpright();
    void picturesLoseTheirTexts();
    void smallPicturesStayAsTheyAre();
    void largePicturesBecomeAPage();
    void bombsAreRefusedBeforeTheyAreDecoded();
    void documentsArePages();
    void protectedOnesAreRefused();
    void hugePagesAreDrawnSmall();
    void scriptsAreNotRun();
    void garbledFilesAreRefusedOrShown_data();
    void garbledFilesAreRefusedOrShown();
    void drawingEndsWhenNobodyWaits();
    void filesAreReadBounded();
    void scansAreListedAndDeleted();

private:
    [[nodiscard]] static bool isRed(QRgb color) { return qRed(color) > 150 && qBlue(color) < 110; }
    [[nodiscard]] static QImage shown(const KeptContent& kept, QSize room = {200, 200}, int turns = 0) {
        return pictureOf(kept.bytes, kept.media, {0, room, turns}).value_or(QImage());
    }
};

void ContentTest::isKnownByItsFirstBytes_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("media");
    QTest::newRow("pdf") << samplePdf() << u"pdf"_s;
    QTest::newRow("jpeg") << sampleJpeg() << u"jpeg"_s;
    QTest::newRow("png") << samplePng() << u"png"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>") << QString();
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><p>%PDF-1.7") << QString();
    QTest::newRow("docx") << QByteArray("PK\3\4[Content_Types].xml") << QString();
    QTest::newRow("old office") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << QString();
    QTest::newRow("gif") << QByteArray("GIF89a") << QString();
    QTest::newRow("tiff") << QByteArray("II*\0", 4) << QString();
    QTest::newRow("webp") << QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16) << QString();
    QTest::newRow("a program with a pdf in it") << QByteArray("MZ") + samplePdf() << QString();
}

void ContentTest::isKnownByItsFirstBytes() {
    QFETCH(QByteArray, file);
    QFETCH(QString, media);
    const auto found = AttachmentRules::mediaOf(file);
    QCOMPARE(found ? codeOf(*found) : QString(), media);
    const auto kept = keptContent(file);
    QCOMPARE(kept.has_value(), !media.isEmpty());
    if (!kept && !file.isEmpty())
        VERIFY_REFUSED(kept, UnknownType);
}

void ContentTest::namesAreTidied() {
    QCOMPARE(AttachmentRules::nameFor(u"/home/x/Scan 001.front.pdf"_s), u"Scan 001.front"_s);
    QCOMPARE(AttachmentRules::tidied(u"  a\u202Eb \n c\u0007 "_s), u"ab c"_s);
    QCOMPARE(AttachmentRules::nameFor(QString(300, u'x') + u".pdf"_s).size(), AttachmentRules::longestName);
    QVERIFY(AttachmentRules::validate(u"x"_s).empty());
    QCOMPARE(AttachmentRules::validate({}).front().kind, FieldProblem::Kind::Missing);
    QCOMPARE(AttachmentRules::validate(QString(121, u'x')).front().kind, FieldProblem::Kind::TooLong);
}

void ContentTest::photosLoseWhereTheyWereTaken() {
    const QByteArray marker = "33 34 59.2 N 7 36 12 W";
    const QByteArray photo = withCameraDetails(sampleJpeg(), 1, marker);
    QVERIFY(photo.count(marker) == 6);
    const auto kept = keptContent(photo);
    VERIFY_OK(kept);
    QCOMPARE(kept->media, MediaType::Jpeg);
    QCOMPARE(kept->bytes.count(marker), 0);
    QCOMPARE(kept->thumbnail.count(marker), 0);
    for (const char* name : {"Exif", "ICC_PROFILE", "Photoshop", "xmp"})
        QVERIFY2(!kept->bytes.contains(name), name);
    QCOMPARE(kept->bytes.count(QByteArray("\xff\xd8\xff")), 1); // no picture behind it
    QVERIFY(kept->bytes.endsWith(QByteArray("\xff\xd9")));
    // The picture itself is the same, bit for bit.
    QCOMPARE(QImage::fromData(kept->bytes, "jpeg"), QImage::fromData(sampleJpeg(), "jpeg"));
}

void ContentTest::photosStandUpright_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QPoint>("top"); // where the red side is, of a picture that was made with it at its top
    QTest::newRow("as it lies") << 1 << QPoint(50, 5);
    QTest::newRow("upside down") << 3 << QPoint(50, 94);
    QTest::newRow("to the right") << 6 << QPoint(94, 50);
    QTest::newRow("to the left") << 8 << QPoint(5, 50);
}

void ContentTest::photosStandUpright() {
    QFETCH(int, orientation);
    QFETCH(QPoint, top);
    const auto kept = keptContent(withCameraDetails(sampleJpeg({400, 300}), orientation, "somewhere"));
    VERIFY_OK(kept);
    QVERIFY(!kept->bytes.contains("somewhere"));
    for (const QImage& image : {shown(*kept), QImage::fromData(kept->thumbnail, "jpeg")}) {
        QCOMPARE(image.width() > image.height(), orientation < 5);
        const QPoint at(top.x() * image.width() / 100, top.y() * image.height() / 100);
        QVERIFY(isRed(image.pixel(at)));
        QVERIFY(!isRed(image.pixel(image.width() - 1 - at.x(), image.height() - 1 - at.y())));
    }
    // And turned once more, as somebody asks.
    const QImage turned = shown(*kept, {200, 200}, 1);
    QCOMPARE(turned.width() > turned.height(), orientation >= 5);
}

void ContentTest::picturesLoseTheirTexts() {
    const QByteArray marker = "Zqxwauthor";
    const auto kept = keptContent(withPngTexts(samplePng(), marker));
    VERIFY_OK(kept);
    QCOMPARE(kept->media, MediaType::Png);
    QCOMPARE(kept->bytes.count(marker), 0);
    QCOMPARE(QImage::fromData(kept->bytes, "png"), QImage::fromData(samplePng(), "png"));
}

void ContentTest::smallPicturesStayAsTheyAre() {
    const auto kept = keptContent(sampleJpeg({AttachmentRules::longestSide, 400}));
    VERIFY_OK(kept);
    QCOMPARE(QImage::fromData(kept->bytes).size(), QSize(AttachmentRules::longestSide, 400));
    const auto tiny = keptContent(samplePng({1, 1}));
    VERIFY_OK(tiny);
    QCOMPARE(QImage::fromData(tiny->thumbnail).size(), QSize(1, 1));
    QCOMPARE(shown(*tiny).size(), QSize(1, 1));
}

void ContentTest::largePicturesBecomeAPage() {
    for (const QByteArray& file : {sampleJpeg({7000, 4000}), samplePng({4000, 7000})}) {
        const auto kept = keptContent(file);
        VERIFY_OK(kept);
        QCOMPARE(kept->media, MediaType::Jpeg);
        const QSize size = QImage::fromData(kept->bytes).size();
        QCOMPARE(std::max(size.width(), size.height()), AttachmentRules::longestSide);
        QVERIFY(std::abs(std::min(size.width(), size.height()) - AttachmentRules::longestSide * 4 / 7) <= 1);
        QVERIFY(kept->thumbnail.size() < 30'000);
    }
}

void ContentTest::bombsAreRefusedBeforeTheyAreDecoded() {
    QElapsedTimer timer;
    timer.start();
    QByteArray png = samplePng();
    png.replace(16, 8, QByteArray("\0\0\xff\xff\0\0\xff\xff", 8));
    VERIFY_REFUSED(keptContent(png), TooManyPixels);
    VERIFY_REFUSED(glanceAt(png), TooManyPixels);
    png.replace(16, 8, QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8));
    VERIFY_REFUSED(keptContent(png), TooManyPixels);
    QByteArray jpeg = sampleJpeg();
    const qsizetype frame = jpeg.indexOf(QByteArray("\xff\xc0"));
    QVERIFY(frame > 0);
    jpeg.replace(frame + 5, 4, QByteArray("\xff\x00\xff\x00", 4));
    VERIFY_REFUSED(keptContent(jpeg), TooManyPixels);
    VERIFY_REFUSED(pictureOf(jpeg, MediaType::Jpeg, {0, {100, 100}, 0}), TooManyPixels);
    QVERIFY(timer.elapsed() < 2000);
    // Whatever room is asked for, a picture to be shown stays within bounds.
    const auto image = pictureOf(samplePdf(), MediaType::Pdf, {0, {40'000, 40'000}, 0});
    VERIFY_OK(image);
    QVERIFY(qint64(image->width()) * image->height() <= AttachmentRules::mostShownPixels);
}

void ContentTest::documentsArePages() {
    const QByteArray file = samplePdf(3);
    const auto kept = keptContent(file);
    VERIFY_OK(kept);
    QCOMPARE(kept->pages, 3);
    QCOMPARE(kept->bytes, file);
    const QImage thumbnail = QImage::fromData(kept->thumbnail, "jpeg");
    QCOMPARE(thumbnail.height(), AttachmentRules::thumbnailSide);
    QList<QImage> pages;
    for (int page = 0; page < 3; ++page) {
        const auto image = pictureOf(file, MediaType::Pdf, {page, {600, 800}, 0});
        VERIFY_OK(image);
        QVERIFY(image->width() <= 600 && image->height() <= 800 && image->height() > 780);
        QVERIFY(!pages.contains(*image));
        pages << *image;
    }
    VERIFY_REFUSED(pictureOf(file, MediaType::Pdf, {3, {600, 800}, 0}), Damaged);
    VERIFY_REFUSED(pictureOf(file, MediaType::Pdf, {-1, {600, 800}, 0}), Damaged);
    VERIFY_REFUSED(keptContent(samplePdf(AttachmentRules::mostPages + 1)), TooManyPages);
    QByteArray large = samplePdf();
    large += QByteArray(AttachmentRules::largestKept, ' ');
    VERIFY_REFUSED(keptContent(large), TooLarge);
}

void ContentTest::protectedOnesAreRefused() {
    VERIFY_REFUSED(keptContent(lockedPdf()), Protected);
}

void ContentTest::hugePagesAreDrawnSmall() {
    for (const double side : {1.0, 200.0, 14'400.0, 2e9}) {
        const auto kept = keptContent(pdfOfSize(side));
        VERIFY_OK(kept);
        const QSize size = shown(*kept, {300, 300}).size();
        QVERIFY2(size.width() <= 300 && size.height() <= 300, qPrintable(QString::number(side)));
    }
}

void ContentTest::scriptsAreNotRun() {
    const QTemporaryDir place;
    const QByteArray path = QFile::encodeName(place.filePath(u"written"_s));
    const QTemporaryDir temporary;
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    const QByteArray open =
        "/OpenAction << /S /JavaScript /JS (app.launchURL\\('file:///etc/passwd'\\);) >> /AA << /WC << /S "
        "/Launch /F (/bin/sh) >> >> /Names << /EmbeddedFiles << /Names [(x) << /F (" +
        path + ") >>] >> >>";
    const auto kept = keptContent(pdfOfSize(300, open));
    VERIFY_OK(kept);
    QCOMPARE(kept->pages, 1);
    QVERIFY(!shown(*kept).isNull());
    VERIFY_OK(keptContent(samplePdf(2)));
    VERIFY_OK(keptContent(withCameraDetails(sampleJpeg({5000, 4000}), 6, "x")));
    QVERIFY(!QFile::exists(QFile::decodeName(path)));
    if (usual.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", usual);
    QVERIFY(QDir(temporary.path()).isEmpty()); // nothing is made in files
}

void ContentTest::garbledFilesAreRefusedOrShown_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("pdf") << samplePdf(2);
    QTest::newRow("pdf of objects") << pdfOfSize(300);
    QTest::newRow("locked pdf") << lockedPdf();
    QTest::newRow("jpeg") << withCameraDetails(sampleJpeg({120, 90}), 6, "marker");
    QTest::newRow("png") << withPngTexts(samplePng({120, 90}), "marker");
}

void ContentTest::garbledFilesAreRefusedOrShown() {
    QFETCH(QByteArray, file);
    std::mt19937 chance(20261130);
    const auto below = [&chance](qsizetype end) {
        return static_cast<qsizetype>(std::uniform_int_distribution<qint64>(0, end - 1)(chance));
    };
    int refused = 0;
    int shownOnes = 0;
    constexpr int rounds = 400;
    for (int round = 0; round < rounds; ++round) {
        QByteArray garbled = file;
        switch (round % 4) {
        case 0: // cut off
            garbled.truncate(below(file.size()));
            break;
        case 1: // some bytes turned
            for (int i = 0; i < 1 + round % 20; ++i)
                garbled[below(garbled.size())] = static_cast<char>(below(256));
            break;
        case 2: // a part twice
            garbled.insert(below(garbled.size()), garbled.mid(below(garbled.size()), 200));
            break;
        default: // a part gone
            garbled.remove(below(garbled.size()), below(300) + 1);
        }
        const auto kept = keptContent(garbled);
        if (!kept) {
            QVERIFY2(problemOf(kept.error()).has_value(), qPrintable(kept.error().detail));
            ++refused;
            continue;
        }
        ++shownOnes;
        QVERIFY(kept->pages >= 1 && !QImage::fromData(kept->thumbnail, "jpeg").isNull());
        const auto image = pictureOf(kept->bytes, kept->media, {kept->pages - 1, {150, 150}, round});
        QVERIFY2(image ? image->width() <= 150 && image->height() <= 150 : problemOf(image.error()).has_value(),
                 "neither a picture nor a reason");
    }
    QVERIFY2(refused > rounds / 10, qPrintable(QString::number(refused)));
    qInfo("%d refused, %d shown", refused, shownOnes);
}

void ContentTest::drawingEndsWhenNobodyWaits() {
    int asked = 0;
    const auto stopped = pictureOf(samplePdf(), MediaType::Pdf, {0, {800, 800}, 0}, [&asked] { return ++asked < 2; });
    VERIFY_FAILS(stopped, ErrorCode::Cancelled);
    VERIFY_FAILS(keptContent(sampleJpeg(), [] { return false; }), ErrorCode::Cancelled);
}

void ContentTest::filesAreReadBounded() {
    const QTemporaryDir place;
    const QString path = place.filePath(u"scan.jpg"_s);
    VERIFY_REFUSED(readAttachmentFile(path), NotAFile);
    VERIFY_REFUSED(readAttachmentFile(place.path()), NotAFile);
    VERIFY_REFUSED(readAttachmentFile(u"/dev/zero"_s), NotAFile);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    VERIFY_REFUSED(readAttachmentFile(path), Empty);
    file.write(sampleJpeg());
    file.flush();
    QCOMPARE(readAttachmentFile(path).value_or(QByteArray()), sampleJpeg());
    QVERIFY(file.resize(AttachmentRules::largestFile + 1));
    VERIFY_REFUSED(readAttachmentFile(path), TooLarge);
}

void ContentTest::scansAreListedAndDeleted() {
    const QTemporaryDir place;
    const auto write = [&](const QString& name, const QByteArray& bytes, int minutesAgo) {
        QFile file(place.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        file.write(bytes);
        file.flush();
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo),
                                 QFileDevice::FileModificationTime));
    };
    write(u"old.jpg"_s, sampleJpeg(), 30);
    write(u"new.bin"_s, samplePdf(), 1);
    write(u"letter.pdf"_s, "PK no scan", 2);
    QVERIFY(QDir(place.path()).mkdir(u"folder.pdf"_s));
    QVERIFY(QFile::link(place.filePath(u"old.jpg"_s), place.filePath(u"link.jpg"_s)));
    VERIFY_FAILS(newestScans(place.filePath(u"gone"_s), 9), ErrorCode::FileUnreadable);
    VERIFY_FAILS(newestScans({}, 9), ErrorCode::FileUnreadable);
    const auto scans = newestScans(place.path(), 9);
    VERIFY_OK(scans);
    QCOMPARE(scans->size(), size_t(2));
    QVERIFY(scans->front().path.endsWith(u"new.bin"_s) && scans->back().path.endsWith(u"old.jpg"_s));
    QCOMPARE(newestScans(place.path(), 1)->size(), size_t(1));
    write(u"old.jpg"_s, samplePng(), 3); // another scan under the same name
    VERIFY_FAILS(deleteScan(scans->back()), ErrorCode::Conflict);
    QVERIFY(QFile::exists(scans->back().path));
    VERIFY_OK(deleteScan(scans->front()));
    QVERIFY(!QFile::exists(scans->front().path));
    VERIFY_OK(deleteScan(scans->front())); // gone already
}

TAWJIH_REGISTER_TEST(ContentTest)
#include "ContentTest.moc"
