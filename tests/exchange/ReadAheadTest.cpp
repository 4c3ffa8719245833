#include "core/exchange/ReadAhead.h"

#include "tests/support/TestMain.h"

#include <atomic>

using namespace tawjih;
using namespace tawjih::exchange;

namespace {

/// Numbered rows, a few of which cannot be read; then the end, or an error.
class Numbers final : public TableSource {
public:
    explicit Numbers(qint64 rows, std::optional<TableError> error = {}) : m_rows(rows), m_error(error) {
        m_headers = {QStringLiteral("Number")};
    }
    bool next(TableRecord& record) override {
        if (m_read == m_rows)
            return false;
        record = TableRecord();
        record.line = ++m_read;
        record.cells = {QString::number(m_read * 7)};
        if (m_read % 10 == 0)
            record.problem = RowProblem::Malformed;
        return true;
    }
    std::optional<TableError> error() const override { return m_read == m_rows ? m_error : std::nullopt; }
    qint64 bytesRead() const override { return m_read * 100; }

private:
    qint64 m_rows;
    std::atomic<qint64> m_read = 0; ///< looked at from the test too
    std::optional<TableError> m_error;
};

} // namespace

class ReadAheadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameRows_data() {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<bool>("fails");
        for (const qint64 rows : {0, 1, 255, 256, 257, 1024, 5000})
            for (const bool fails : {false, true})
                QTest::addRow("%lld %s", static_cast<long long>(rows), fails ? "damaged" : "whole") << rows << fails;
    }
    void givesTheSameRows() {
        QFETCH(const qint64, rows);
        QFETCH(const bool, fails);
        const auto error = fails ? std::optional(TableError{TableProblem::Damaged}) : std::nullopt;
        Numbers plain(rows, error);
        Numbers source(rows, error);
        ReadAhead ahead(source);
        QCOMPARE(ahead.headers(), plain.headers());
        TableRecord expected;
        TableRecord record;
        while (plain.next(expected)) {
            QVERIFY(ahead.next(record));
            QCOMPARE(record.line, expected.line);
            QCOMPARE(record.cells, expected.cells);
            QCOMPARE(record.problem, expected.problem);
            QVERIFY(ahead.bytesRead() >= plain.bytesRead());
        }
        QVERIFY(!ahead.next(record));
        QVERIFY(!ahead.next(record)); // the end stays the end
        QCOMPARE(ahead.error().has_value(), fails);
        QCOMPARE(ahead.bytesRead(), plain.bytesRead());
    }

    void endsWhereverItIs() {
        for (const int taken : {0, 1, 300, 2000}) {
            Numbers source(1'000'000);
            ReadAhead ahead(source);
            TableRecord record;
            for (int row = 0; row < taken; ++row)
                QVERIFY(ahead.next(record));
            QVERIFY(source.bytesRead() < 100 * (taken + 2000)); // it does not run away
        }
    }
};

TAWJIH_REGISTER_TEST(ReadAheadTest)
#include "ReadAheadTest.moc"
