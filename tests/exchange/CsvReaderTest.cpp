#include "core/exchange/CsvReader.h"

#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace tawjih;
using namespace tawjih::exchange;

namespace {

struct Seen {
    qint64 line;
    QStringList cells; ///< or the code of the problem
    bool operator==(const Seen&) const = default;
};

std::vector<Seen> readAll(const QByteArray& bytes, QChar delimiter = u';', Encoding encoding = Encoding::Utf8,
                          CsvLimits limits = {}) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, delimiter, limits);
    CsvRecord record;
    std::vector<Seen> rows;
    while (reader.next(record)) {
        if (!record.problem)
            rows.push_back({record.line, QStringList(record.cells.begin(), record.cells.end())});
        else
            rows.push_back({record.line, {codeOf(*record.problem)}});
    }
    return rows;
}

/// A device that invents its bytes: a cell of any length without holding it anywhere.
class EndlessCell : public QIODevice {
public:
    EndlessCell(QByteArray head, qint64 length, QByteArray tail)
        : m_head(std::move(head))
        , m_length(length)
        , m_tail(std::move(tail)) {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == total(); }

protected:
    qint64 readData(char* data, qint64 wanted) override {
        const qint64 count = std::min(wanted, total() - m_at);
        for (qint64 i = 0; i < count; ++i, ++m_at)
            data[i] = m_at < m_head.size()              ? m_head[m_at]
                      : m_at < m_head.size() + m_length ? 'x'
                                                        : m_tail[m_at - m_head.size() - m_length];
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 total() const { return m_head.size() + m_length + m_tail.size(); }
    QByteArray m_head;
    qint64 m_length;
    QByteArray m_tail;
    qint64 m_at = 0;
};

QString quoted(const QString& cell) {
    QString inner = cell;
    inner.replace(u'"', QLatin1String("\"\""));
    return u'"' + inner + u'"';
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void roundTripOfRandomTables();
    void randomBytesNeverHang();
    void halfASurrogatePairIsDamage();
    void recordsAcrossChunks();
    void aHugeCellIsBounded_data();
    void aHugeCellIsBounded();
    void limitsAreNamed();
    void brokenCellsAreNamed();
    void findsDelimiter_data();
    void findsDelimiter();
};

void CsvReaderTest::readsRows_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<Seen>>("rows");
    const auto row = [](qint64 line, const QStringList& cells) { return Seen{line, cells}; };
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    using Rows = std::vector<Seen>;
    QTest::newRow("empty") << QByteArray() << Rows{};
    QTest::newRow("only breaks") << QByteArray("\n\r\n\r\n\n") << Rows{};
    QTest::newRow("lf") << QByteArray("a;b\n1;2\n") << Rows{row(1, {s("a"), s("b")}), row(2, {s("1"), s("2")})};
    QTest::newRow("no last break") << QByteArray("a;b\n1;") << Rows{row(1, {s("a"), s("b")}), row(2, {s("1"), s("")})};
    QTest::newRow("crlf") << QByteArray("a;b\r\n1;2\r\n") << Rows{row(1, {s("a"), s("b")}), row(2, {s("1"), s("2")})};
    QTest::newRow("cr") << QByteArray("a;b\r1;2\r") << Rows{row(1, {s("a"), s("b")}), row(2, {s("1"), s("2")})};
    QTest::newRow("empty lines are counted") << QByteArray("a\n\n\nb\n") << Rows{row(1, {s("a")}), row(4, {s("b")})};
    QTest::newRow("quotes") << QByteArray("\"a;\"\"b\"\"\";c\n") << Rows{row(1, {s("a;\"b\""), s("c")})};
    QTest::newRow("break in a cell") << QByteArray("\"a\r\nb\";c\nd;e\n")
                                     << Rows{row(1, {s("a\r\nb"), s("c")}), row(3, {s("d"), s("e")})};
    QTest::newRow("quote within") << QByteArray("5\" pipe;b\n") << Rows{row(1, {s("5\" pipe"), s("b")})};
    QTest::newRow("sep hint") << QByteArray("sep=;\na;b\n") << Rows{row(2, {s("a"), s("b")})};
    QTest::newRow("nul") << QByteArray("a;b\nx;\0\ny;z\n", 12)
                         << Rows{row(1, {s("a"), s("b")}), row(2, {s("damaged-text")}), row(3, {s("y"), s("z")})};
    QTest::newRow("bad utf-8") << QByteArray("a;b\nx;\xff\ny;z\n")
                               << Rows{row(1, {s("a"), s("b")}), row(2, {s("damaged-text")}), row(3, {s("y"), s("z")})};
    QTest::newRow("damage first") << QByteArray("\xff\n") << Rows{row(1, {s("damaged-text")})};
    QTest::newRow("text after a quote") << QByteArray("a;b\n\"x\"y;1\n2;3\n")
                                        << Rows{row(1, {s("a"), s("b")}), row(2, {s("broken-quotes")}),
                                                row(3, {s("2"), s("3")})};
    QTest::newRow("quote never closed") << QByteArray("a;b\n\"x;1\n2;3\n4;5\n")
                                        << Rows{row(1, {s("a"), s("b")}), row(2, {s("broken-quotes")}),
                                                row(3, {s("2"), s("3")}), row(4, {s("4"), s("5")})};
    QTest::newRow("quote never closed, last line")
        << QByteArray("a;b\n1;\"") << Rows{row(1, {s("a"), s("b")}), row(2, {s("broken-quotes")})};
}

void CsvReaderTest::readsRows() {
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<Seen>, rows);
    const auto seen = readAll(bytes);
    QCOMPARE(seen.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(seen[i].line, rows[i].line);
        QCOMPARE(seen[i].cells, rows[i].cells);
    }
}

void CsvReaderTest::roundTripOfRandomTables() {
    QRandomGenerator random(20260312);
    const QString alphabet = QStringLiteral("ab;,\t|\"\n\r éعم😀'=");
    for (int round = 0; round < 300; ++round) {
        const int columns = random.bounded(2, 8);
        const QString delimiters = QStringLiteral(";,\t|");
        const QChar delimiter = delimiters[random.bounded(4)];
        const QLatin1String lineBreak(std::array{"\n", "\r\n", "\r"}[static_cast<size_t>(random.bounded(3))]);
        std::vector<QStringList> table;
        QString text;
        for (int r = random.bounded(1, 20); r > 0; --r) {
            QStringList cells;
            QStringList written;
            for (int c = 0; c < columns; ++c) {
                QString cell;
                for (int k = random.bounded(0, 12); k > 0; --k)
                    cell += alphabet[random.bounded(alphabet.size())];
                cell = QString::fromUtf8(cell.toUtf8()); // whole characters only
                cell.remove(QChar::ReplacementCharacter);
                const bool needs =
                    cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(delimiter);
                cells << cell;
                written << (needs || random.bounded(4) == 0 ? quoted(cell) : cell);
            }
            table.push_back(cells);
            text += written.join(delimiter) + lineBreak;
        }
        const auto seen = readAll(text.toUtf8(), delimiter);
        QCOMPARE(seen.size(), table.size());
        for (size_t i = 0; i < table.size(); ++i)
            QCOMPARE(seen[i].cells, table[i]);
    }
}

void CsvReaderTest::randomBytesNeverHang() {
    QRandomGenerator random(7);
    const QByteArray likely = QByteArrayLiteral("\"\"\";;\n\r\n\r,ab\0\xc3\xa9\xff");
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(random.bounded(0, 400), '\0');
        for (char& byte : bytes)
            byte =
                random.bounded(3) == 0 ? static_cast<char>(random.bounded(256)) : likely[random.bounded(likely.size())];
        for (const auto& entry : allOf<Encoding>()) {
            const auto rows = readAll(bytes, u';', entry.value, {.cell = 20, .record = 60, .columns = 5});
            QVERIFY(static_cast<qsizetype>(rows.size()) <= bytes.size());
            for (size_t i = 1; i < rows.size(); ++i)
                QVERIFY(rows[i - 1].line < rows[i].line);
        }
        (void)detectDelimiter(QString::fromLatin1(bytes));
        (void)detectEncoding(QByteArrayView(bytes));
    }
}

void CsvReaderTest::halfASurrogatePairIsDamage() {
    const QByteArray bytes("a\0\n\0\x00\xd8"
                           "b\0\n\0c\0\n\0",
                           14);
    const auto seen = readAll(bytes, u';', Encoding::Utf16Le);
    QCOMPARE(seen.size(), 3u);
    QCOMPARE(seen[1].cells, QStringList{QStringLiteral("damaged-text")});
    QCOMPARE(seen[2].cells, QStringList{QStringLiteral("c")});
}

void CsvReaderTest::recordsAcrossChunks() {
    QByteArray bytes("a;b\r\n");
    const QByteArray line = "\"" + QByteArray("é\r\n").repeated(10) + "\";x\r\n";
    const int rows = 20000; // several chunks, cut at every kind of place
    bytes += line.repeated(rows);
    const auto seen = readAll(bytes);
    QCOMPARE(seen.size(), static_cast<size_t>(rows + 1));
    for (int i = 1; i <= rows; ++i) {
        QCOMPARE(seen[static_cast<size_t>(i)].line, 2 + (i - 1) * 11);
        QCOMPARE(seen[static_cast<size_t>(i)].cells[1], QStringLiteral("x"));
    }
}

void CsvReaderTest::aHugeCellIsBounded_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("plain") << QByteArray("a;b\n1;") << QByteArray("\n3;4\n");
    QTest::newRow("quoted") << QByteArray("a;b\n1;\"") << QByteArray("\"\n3;4\n");
    QTest::newRow("quoted, never closed") << QByteArray("a;b\n1;\"") << QByteArray("\n3;4\n");
}

void CsvReaderTest::aHugeCellIsBounded() {
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, tail);
    EndlessCell device(head, 100'000'000, tail);
    CsvReader reader(device, Encoding::Utf8, u';');
    CsvRecord record;
    QVERIFY(reader.next(record));
    QVERIFY(reader.next(record));
    QCOMPARE(record.line, 2);
    QCOMPARE(codeOf(*record.problem), QStringLiteral("cell-too-long"));
    for (const QString& cell : record.cells)
        QVERIFY(cell.capacity() < 1024 * 1024);
    QVERIFY(reader.next(record));
    QCOMPARE(record.line, 3);
    QCOMPARE(record.cells.at(1), QStringLiteral("4"));
    QVERIFY(!reader.next(record));
    QVERIFY(!reader.failed());
}

void CsvReaderTest::limitsAreNamed() {
    const CsvLimits limits{.cell = 10, .record = 20, .columns = 3};
    const auto seen =
        readAll("a;b\n12345678901;x\n1;2;3;4\n123456789;123456789;123\nok;1\n", u';', Encoding::Utf8, limits);
    QCOMPARE(seen.size(), 5u);
    QCOMPARE(seen[1].cells, QStringList{QStringLiteral("cell-too-long")});
    QCOMPARE(seen[2].cells, QStringList{QStringLiteral("too-many-columns")});
    QCOMPARE(seen[3].cells, QStringList{QStringLiteral("record-too-long")});
    QCOMPARE(seen[4].cells.front(), QStringLiteral("ok"));
    QCOMPARE(seen[4].line, 5);
}

/// The column that makes a row unreadable, and none of an earlier row's.
void CsvReaderTest::brokenCellsAreNamed() {
    QBuffer buffer;
    buffer.setData("a;b;c\n1;\"x\"y;3\n1;2;\xff\n1;2;3\n1;2;12345678901\n1;2;3;4;5;6\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, Encoding::Utf8, u';', {.cell = 10, .record = 60, .columns = 5});
    CsvRecord record;
    std::vector<std::optional<size_t>> columns;
    while (reader.next(record))
        columns.push_back(record.problemColumn);
    QVERIFY((columns == std::vector<std::optional<size_t>>{{}, 1, 2, {}, 2, {}}));
    QCOMPARE(describe({RowProblem::CellTooLong, {}, 27}), QStringLiteral("Column AB: a cell is too long"));
    QCOMPARE(describe({RowProblem::Missing, ImportField::BirthDate, {}}), QStringLiteral("Birth date: missing"));
    QCOMPARE(columnLetters(16383), QStringLiteral("XFD"));
}

void CsvReaderTest::findsDelimiter_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("semicolon") << QStringLiteral("a;b;c\n1;2,5;3\n4;5,5;6\n") << QChar(u';');
    QTest::newRow("comma") << QStringLiteral("a,b,c\n1,\"x;y;z\",3\n") << QChar(u',');
    QTest::newRow("tab") << QStringLiteral("a\tb\n1, 2\t3\n") << QChar(u'\t');
    QTest::newRow("pipe") << QStringLiteral("a|b\n1|2\n") << QChar(u'|');
    QTest::newRow("hint") << QStringLiteral("sep=|\na;b;c\n") << QChar(u'|');
    QTest::newRow("one column") << QStringLiteral("name\nAwa\n") << QChar(u';');
    QTest::newRow("empty") << QString() << QChar(u';');
}

void CsvReaderTest::findsDelimiter() {
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(detectDelimiter(text), delimiter);
}

TAWJIH_REGISTER_TEST(CsvReaderTest)
#include "CsvReaderTest.moc"
