#include "core/exchange/CsvWriter.h"

#include "core/exchange/CsvReader.h"
#include "tests/support/TestMain.h"

#include <QBuffer>

using namespace tawjih;
using namespace tawjih::exchange;

class CsvWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void isReadBack();
};

void CsvWriterTest::neutralisesFormulas_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto add = [](const char* text, const char* cell) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cell);
    };
    add("plain", "plain");
    add("=1+1", "'=1+1");
    add("+cmd", "'+cmd");
    add("@SUM", "'@SUM");
    add("-x", "'-x");
    add("-12.5", "-12.5");
    add("\t=1", "'\t=1");
    add("a;b", "\"a;b\"");
    add("=\"x\";1", "\"'=\"\"x\"\";1\"");
    add(" x", "\" x\"");
}

void CsvWriterTest::neutralisesFormulas() {
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void CsvWriterTest::isReadBack() {
    const QStringList cells{QStringLiteral("a\"b"), QStringLiteral("line\r\nbreak"), QStringLiteral("عربي"), QString(),
                            QStringLiteral(" ; ")};
    for (const QChar delimiter : {u';', u',', u'\t'}) {
        QBuffer buffer;
        buffer.setData(csvRow(cells, delimiter).toUtf8());
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, Encoding::Utf8, delimiter);
        CsvRecord record;
        QVERIFY(reader.next(record));
        QCOMPARE(QStringList(record.cells.begin(), record.cells.end()), cells);
    }
}

TAWJIH_REGISTER_TEST(CsvWriterTest)
#include "CsvWriterTest.moc"
