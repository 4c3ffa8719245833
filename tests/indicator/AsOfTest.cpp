#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "tests/indicator/FactText.h"
#include "tests/indicator/RandomDesk.h"
#include "tests/support/TestMain.h"

#include <set>

using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

constexpr int actions = 4000;
constexpr int instants = 20;

/// A copy of a desk's file that can be put back to earlier days: later rows go, earlier versions are the present ones
/// again. By plain SQL, so that it owes nothing to what it tests.
class EarlierDesk {
public:
    explicit EarlierDesk(const RandomDesk& desk) : m_key(desk.key.borrowed()) {
        const QString path = m_folder.filePath(QStringLiteral("copy.db"));
        must(desk.db->backupTo(path, m_key));
        m_db = must(db::Connection::open(path, m_key));
        must(m_db->execute(u"PRAGMA foreign_keys = OFF"));
        for (const QString& table : tables(QStringLiteral("name LIKE '%\\_history' ESCAPE '\\'")))
            m_versioned << table.chopped(8);
        for (const QString& table : tables(QStringLiteral("sql LIKE '%recorded_at%'")))
            if (!m_versioned.contains(table) && !table.endsWith(QLatin1String("_history")))
                m_ledgers << table;
    }

    /// \param instant earlier than the one before
    void putBackTo(const QDateTime& instant) {
        const QString at = QString(u'\'' + toStoredInstant(instant) + u'\'');
        db::Transaction transaction(*m_db);
        must(transaction.begin());
        for (const QString& table : std::as_const(m_versioned)) {
            run(QStringLiteral("DELETE FROM %1 WHERE recorded_at > %2").arg(table, at));
            // Those in force then that were superseded later; no row of theirs is left in the table.
            run(QStringLiteral(
                    "INSERT INTO %1 SELECT %3 FROM %1_history WHERE recorded_at <= %2 AND superseded_at > %2")
                    .arg(table, at, columnsOf(table)));
            run(QStringLiteral("DELETE FROM %1_history WHERE superseded_at > %2").arg(table, at));
        }
        for (const QString& table : std::as_const(m_ledgers))
            run(QStringLiteral("DELETE FROM %1 WHERE recorded_at > %2").arg(table, at));
        must(transaction.commit());
        must(FactService(*m_db).refreshAll());
    }

    [[nodiscard]] FactsPointer present(QDate today) const {
        const QString path = m_folder.filePath(QStringLiteral("copy.db"));
        return must(FactService::load([&] { return db::Connection::open(path, m_key, db::Access::ReadOnly); }, today));
    }
    [[nodiscard]] FactsPointer asOf(const QDateTime& instant) const {
        return must(FactService::loadAsOf(*m_db, instant));
    }
    [[nodiscard]] const QStringList& versioned() const { return m_versioned; }
    [[nodiscard]] const QStringList& ledgers() const { return m_ledgers; }

private:
    QStringList tables(const QString& where) {
        const auto found = must(m_db->prepare(QString(QStringLiteral("SELECT name FROM sqlite_master WHERE type = "
                                                                     "'table' AND ") +
                                                      where))
                                    .all([](const db::Row& row) { return row.at<QString>(0); }));
        return {found.begin(), found.end()};
    }
    QString columnsOf(const QString& table) {
        const auto found = must(m_db->prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))
                                    .all([](const db::Row& row) { return row.at<QString>(0); }));
        return QStringList(found.begin(), found.end()).join(QStringLiteral(", "));
    }
    void run(const QString& sql) { must(m_db->execute(sql)); }

    QTemporaryDir m_folder;
    QByteArray m_key;
    std::unique_ptr<db::Connection> m_db;
    QStringList m_versioned;
    QStringList m_ledgers;
};

/// Every shipped indicator with every breakdown, over all time or the quarter of the facts' day, in turns.
QString differenceOfAnswers(const Facts& a, const Facts& b) {
    int turn = 0;
    for (const Indicator& indicator : shipped().indicators.all()) {
        auto breakdowns = breakdownsOf(indicator);
        for (const Dimension rows : breakdowns) {
            FigureFilter filter;
            if (++turn % 2 == 0)
                filter.period = Period::quarter(a.today);
            const Question question{indicator, rows, turn % 3 == 0 ? std::optional(breakdowns.front()) : std::nullopt,
                                    filter};
            const QString one = described(answered(a, question));
            const QString other = described(answered(b, question));
            if (one != other)
                return QStringLiteral("%1 by %2\n%3\n---\n%4").arg(indicator.code, codeOf(rows), one, other);
        }
    }
    return {};
}

} // namespace

/// What was known at an instant, counted later, is what was counted then.
class AsOfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nowIsWhatIsStored();
    void anEarlierDayIsWhatWasThere();
    void nothingBeforeTheBeginning();

private:
    std::unique_ptr<RandomDesk> m_desk;
};

void AsOfTest::initTestCase() {
    m_desk = std::make_unique<RandomDesk>(2026);
    m_desk->live(actions);
    QVERIFY(loaded(*m_desk)->persons() > 200);
}

void AsOfTest::nowIsWhatIsStored() {
    const FactsPointer stored = loaded(*m_desk);
    for (const FactsPointer& now : {must(FactService::loadAsOf(*m_desk->db, m_desk->clock.now())),
                                    must(FactService::loadAsOf(openerOf(*m_desk), m_desk->clock.now()))}) {
        const QString difference = differenceOf(*stored, *now);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        const QString answers = differenceOfAnswers(*stored, *now);
        QVERIFY2(answers.isEmpty(), qPrintable(answers));
    }
}

void AsOfTest::anEarlierDayIsWhatWasThere() {
    EarlierDesk earlier(*m_desk);
    QVERIFY(earlier.versioned().size() > 10);
    QVERIFY(earlier.ledgers().contains(QStringLiteral("referral_transition")));
    QVERIFY(earlier.ledgers().contains(QStringLiteral("contact_attempt")));
    const qint64 span = m_desk->beginning().secsTo(m_desk->clock.now());
    std::set<QDateTime, std::greater<>> chosen;
    while (chosen.size() < instants)
        chosen.insert(m_desk->beginning().addSecs(qint64(m_desk->random().bounded(double(span)))));
    int turn = 0;
    std::set<QString> known;
    for (const QDateTime& instant : chosen) {
        const FactsPointer full = must(FactService::loadAsOf(*m_desk->db, instant));
        earlier.putBackTo(instant);
        const FactsPointer then = earlier.present(instant.toLocalTime().date());
        const QString difference = differenceOf(*full, *then);
        QVERIFY2(difference.isEmpty(), qPrintable(toStoredInstant(instant) + u'\n' + difference));
        const QString again = differenceOf(*full, *earlier.asOf(instant));
        QVERIFY2(again.isEmpty(), qPrintable(toStoredInstant(instant) + u'\n' + again));
        const QString opened = differenceOf(*full, *must(FactService::loadAsOf(openerOf(*m_desk), instant)));
        QVERIFY2(opened.isEmpty(), qPrintable(toStoredInstant(instant) + u'\n' + opened));
        // That facts are equal makes answers equal; a look at them all the same.
        if (turn++ % 4 == 0) {
            const QString answers = differenceOfAnswers(*full, *then);
            QVERIFY2(answers.isEmpty(), qPrintable(answers));
        }
        known.insert(personsAsText(*full).values().join(u'\n'));
    }
    // A test that compared the same with itself would pass.
    QVERIFY(known.size() > instants / 2);
}

void AsOfTest::nothingBeforeTheBeginning() {
    const QDateTime before = m_desk->beginning().addSecs(-1);
    const FactsPointer facts = must(FactService::loadAsOf(*m_desk->db, before));
    QCOMPARE(facts->persons(), std::size_t(0));
    QVERIFY(catalogueAsText(*facts).isEmpty());
}

TAWJIH_REGISTER_TEST(AsOfTest)
#include "AsOfTest.moc"
