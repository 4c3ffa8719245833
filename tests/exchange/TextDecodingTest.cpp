#include "core/exchange/TextDecoding.h"

#include "tests/support/TestMain.h"

#include <QBuffer>

#include <unicode/ucnv.h>

using namespace tawjih;
using namespace tawjih::exchange;

namespace {

const QString french =
    QStringLiteral("Prénom;Nom;Ville\r\nZoé;Façade-Léger;Orléans\r\nAndré;Où est le cœur;Besançon\r\n");
const QString arabic = QStringLiteral("الاسم;النسب;المدينة\nفاطمة;بنعلي;الدار البيضاء\nمحمد;العلوي;الرباط\n");
const QString mixed = QStringLiteral("Nom;الاسم العائلي\nDiallo;ديالو\nTraoré;تراوري\nKoné;كوني\n");

QByteArray encoded(const QString& text, const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(length);
    return bytes;
}

QString decodedInPieces(const QByteArray& bytes, Encoding encoding, qsizetype piece) {
    TextDecoder decoder(encoding);
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        decoder.decode(QByteArrayView(bytes).sliced(i, std::min(piece, bytes.size() - i)), text);
    decoder.finish(text);
    return text;
}

} // namespace

class TextDecodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognises_data();
    void recognises();
    void decodesInPiecesOfAnySize_data() { recognises_data(); }
    void decodesInPiecesOfAnySize();
    void looksBeyondAPlainBeginning();
    void aFewDamagedBytesLeaveItUtf8();
    void damageComesOutAsReplacement_data();
    void damageComesOutAsReplacement();
};

void TextDecodingTest::recognises_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<int>("evidence");
    const auto add = [](const char* name, const QByteArray& bytes, const QString& text, Encoding encoding,
                        EncodingEvidence evidence) {
        QTest::newRow(name) << bytes << text << static_cast<int>(encoding) << static_cast<int>(evidence);
    };
    using enum EncodingEvidence;
    const QByteArray bom8("\xef\xbb\xbf");
    add("ascii", "a;b\n1;2\n", QStringLiteral("a;b\n1;2\n"), Encoding::Utf8, OnlyAscii);
    add("empty", "", QString(), Encoding::Utf8, OnlyAscii);
    add("utf-8", french.toUtf8(), french, Encoding::Utf8, ValidUtf8);
    add("utf-8 arabic", arabic.toUtf8(), arabic, Encoding::Utf8, ValidUtf8);
    add("utf-8 bom", bom8 + french.toUtf8(), french, Encoding::Utf8, ByteOrderMark);
    for (const auto& [name, text] : {std::pair("fr", french), {"ar", arabic}, {"mixed", mixed}}) {
        const QByteArray le = encoded(text, "UTF-16LE");
        const QByteArray be = encoded(text, "UTF-16BE");
        QTest::newRow(qPrintable(QLatin1String("le ") + QLatin1String(name)))
            << le << text << static_cast<int>(Encoding::Utf16Le) << static_cast<int>(ZeroBytes);
        QTest::newRow(qPrintable(QLatin1String("be ") + QLatin1String(name)))
            << be << text << static_cast<int>(Encoding::Utf16Be) << static_cast<int>(ZeroBytes);
        QTest::newRow(qPrintable(QLatin1String("le bom ") + QLatin1String(name)))
            << QByteArray("\xff\xfe" + le) << text << static_cast<int>(Encoding::Utf16Le)
            << static_cast<int>(ByteOrderMark);
        QTest::newRow(qPrintable(QLatin1String("be bom ") + QLatin1String(name)))
            << QByteArray("\xfe\xff" + be) << text << static_cast<int>(Encoding::Utf16Be)
            << static_cast<int>(ByteOrderMark);
    }
    add("windows-1252", encoded(french, "windows-1252"), french, Encoding::Windows1252, LatinLetters);
    add("windows-1256", encoded(arabic, "windows-1256"), arabic, Encoding::Windows1256, ArabicLetters);
    add("windows-1256 mixed", encoded(mixed, "windows-1256"), mixed, Encoding::Windows1256, ArabicLetters);
}

void TextDecodingTest::recognises() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(int, evidence);
    const EncodingGuess guess = detectEncoding(QByteArrayView(bytes));
    QCOMPARE(codeOf(guess.encoding), codeOf(static_cast<Encoding>(encoding)));
    QCOMPARE(codeOf(guess.evidence), codeOf(static_cast<EncodingEvidence>(evidence)));
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(detectEncoding(buffer), guess);
    QCOMPARE(buffer.pos(), 0);
}

void TextDecodingTest::decodesInPiecesOfAnySize() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, encoding);
    for (const qsizetype piece : {1, 2, 3, 5, 7, 64, 100000})
        QCOMPARE(decodedInPieces(bytes, static_cast<Encoding>(encoding), piece), text);
}

void TextDecodingTest::looksBeyondAPlainBeginning() {
    const QByteArray plain = QByteArray("Nom;Ville\n").repeated(60000);
    for (const auto& [tail, encoding] : {std::pair(french.toUtf8(), Encoding::Utf8),
                                         {encoded(french, "windows-1252"), Encoding::Windows1252},
                                         {encoded(arabic, "windows-1256"), Encoding::Windows1256}}) {
        QBuffer buffer;
        buffer.setData(plain + tail);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(codeOf(detectEncoding(buffer).encoding), codeOf(encoding));
    }
}

void TextDecodingTest::aFewDamagedBytesLeaveItUtf8() {
    const QByteArray bytes = french.toUtf8().repeated(20) + "a\xff"
                                                            "b;c\n";
    QCOMPARE(codeOf(detectEncoding(QByteArrayView(bytes)).encoding), QStringLiteral("utf-8"));
}

void TextDecodingTest::damageComesOutAsReplacement_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::newRow("utf-8 stray byte") << QByteArray("ab\xff"
                                                    "cd")
                                      << static_cast<int>(Encoding::Utf8);
    QTest::newRow("utf-8 cut at the end") << QByteArray("ab\xc3") << static_cast<int>(Encoding::Utf8);
    QTest::newRow("utf-16 odd end") << QByteArray("a\0b\0c", 5) << static_cast<int>(Encoding::Utf16Le);
    QTest::newRow("undefined in 1252") << QByteArray("ab\x81") << static_cast<int>(Encoding::Windows1252);
}

void TextDecodingTest::damageComesOutAsReplacement() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    for (const qsizetype piece : {1, 2, 100}) {
        const QString text = decodedInPieces(bytes, static_cast<Encoding>(encoding), piece);
        QVERIFY(text.contains(QChar::ReplacementCharacter));
        QVERIFY(text.startsWith(u'a'));
    }
}

TAWJIH_REGISTER_TEST(TextDecodingTest)
#include "TextDecodingTest.moc"
