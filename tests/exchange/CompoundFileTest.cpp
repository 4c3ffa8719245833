#include "core/exchange/CompoundFile.h"

#include "core/exchange/ProtectedWorkbook.h"
#include "tests/support/CompoundWriter.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace tawjih;
using namespace tawjih::exchange;
using namespace tawjih::test;

namespace {

QByteArray noise(qsizetype size) {
    QRandomGenerator random(static_cast<quint32>(size));
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// What a call makes of a compound file; Damaged when it is none.
template <typename Call>
auto with(const QByteArray& bytes, Call call) -> decltype(call(std::declval<const CompoundFile&>())) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto file = CompoundFile::open(buffer);
    if (!file)
        return tl::unexpected(file.error());
    return call(*file);
}

TableResult<QByteArray> unprotected(const QByteArray& bytes, const QString& password) {
    return with(bytes, [&](const CompoundFile& file) { return unprotect(file, password); });
}

QString problemOf(const TableResult<QByteArray>& result) {
    return result ? QStringLiteral("none") : codeOf(result.error().problem);
}

} // namespace

class CompoundFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void streamsOfEverySize();
    void chainsThatLeadNowhere();
    void decrypts_data();
    void decrypts();
    void decryptsStandard();
    void noticesChanges();
};

void CompoundFileTest::streamsOfEverySize() {
    QList<QPair<QString, QByteArray>> streams;
    for (const qsizetype size : {0, 1, 63, 64, 65, 4095, 4096, 4097, 100'000})
        streams.append({QStringLiteral("s%1").arg(size), noise(size)});
    streams.append({QStringLiteral("large"), noise(10'000'000)}); // its table needs places beyond one sector
    const QByteArray bytes = compoundOf(streams);
    for (const auto& stream : streams) {
        const auto found = with(bytes, [&](const CompoundFile& file) { return file.stream(stream.first, 20'000'000); });
        QVERIFY2(found.has_value() && *found == stream.second, qPrintable(stream.first));
    }
    QCOMPARE(
        problemOf(with(bytes, [](const CompoundFile& file) { return file.stream(QStringLiteral("large"), 1000); })),
        QStringLiteral("too-large"));
    QCOMPARE(problemOf(with(bytes, [](const CompoundFile& file) { return file.stream(QStringLiteral("none"), 1000); })),
             QStringLiteral("damaged"));
}

/// A chain that runs in a circle or out of the file ends the reading.
void CompoundFileTest::chainsThatLeadNowhere() {
    const QByteArray whole = compoundOf({{QStringLiteral("a"), noise(9000)}, {QStringLiteral("b"), noise(300)}});
    const qsizetype table = whole.size() - 512;
    for (const quint32 next : {0u, 1u, 0x7fffffffu, 0xfffffff9u}) {
        QByteArray bytes = whole;
        for (qsizetype i = table; i < bytes.size(); i += 4)
            qToLittleEndian(next, bytes.data() + i);
        QCOMPARE(
            problemOf(with(bytes, [](const CompoundFile& file) { return file.stream(QStringLiteral("a"), 20000); })),
            QStringLiteral("damaged"));
    }
    for (qsizetype length = 0; length < whole.size() - 512; length += 100)
        QVERIFY(!with(whole.first(length),
                      [](const CompoundFile& file) { return file.stream(QStringLiteral("a"), 20000); }));
}

void CompoundFileTest::decrypts_data() {
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("password");
    for (const qsizetype size : {1, 15, 16, 4095, 4096, 4097, 50'000})
        QTest::addRow("%d bytes", int(size)) << size << QStringLiteral("pass");
    QTest::newRow("arabic") << qsizetype(100) << QStringLiteral("كلمة السر");
    QTest::newRow("beyond the plane") << qsizetype(100) << QStringLiteral("😀");
}

void CompoundFileTest::decrypts() {
    QFETCH(qsizetype, size);
    QFETCH(QString, password);
    const QByteArray bytes = protectedWorkbook(noise(size), password);
    const auto plain = unprotected(bytes, password);
    QVERIFY(plain.has_value());
    QCOMPARE(*plain, noise(size));
    QCOMPARE(problemOf(unprotected(bytes, password + u'x')), QStringLiteral("wrong-password"));
    QCOMPARE(problemOf(unprotected(bytes, {})), QStringLiteral("wrong-password"));
}

void CompoundFileTest::decryptsStandard() {
    const QString password = QStringLiteral("كلمة السر");
    for (const qsizetype size : {1, 16, 5000}) {
        const QByteArray bytes = standardProtectedWorkbook(noise(size), password);
        const auto plain = unprotected(bytes, password);
        QVERIFY(plain.has_value());
        QCOMPARE(*plain, noise(size));
        QCOMPARE(problemOf(unprotected(bytes, QStringLiteral("x"))), QStringLiteral("wrong-password"));
    }
    // Another cipher than AES; a header that ends beyond its stream.
    QByteArray bytes = standardProtectedWorkbook("x", password);
    const qsizetype algorithm = bytes.indexOf(QByteArray("\x0e\x66\0\0", 4));
    bytes[algorithm] = 1;
    QCOMPARE(problemOf(unprotected(bytes, password)), QStringLiteral("unknown-protection"));
    bytes[algorithm - 12] = '\xff';
    QCOMPARE(problemOf(unprotected(bytes, password)), QStringLiteral("damaged"));
}

void CompoundFileTest::noticesChanges() {
    const QByteArray bytes = protectedWorkbook(noise(20'000), QStringLiteral("a"));
    const QByteArray package = bytes.mid(512 + 9000, 16); // within the package, wherever it is
    QByteArray changed = bytes;
    changed[changed.indexOf(package)] = static_cast<char>(package[0] ^ 1);
    QCOMPARE(problemOf(unprotected(changed, QStringLiteral("a"))), QStringLiteral("damaged"));
    // The rounds are in the text: more of them is another key, absurdly many are not tried.
    QByteArray slower = bytes;
    slower.replace("spinCount=\"1000\"", "spinCount=\"1001\"");
    QCOMPARE(problemOf(unprotected(slower, QStringLiteral("a"))), QStringLiteral("wrong-password"));
}

TAWJIH_REGISTER_TEST(CompoundFileTest)
#include "CompoundFileTest.moc"
