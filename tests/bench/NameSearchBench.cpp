// Search as you type over synthetic persons, and how many real spellings of a name it finds beside FTS5's trigrams over
// what ICU romanises. The pairs of spellings are reference data (TAWJIH_REFERENCE_DATA), used as targets and typed
// texts.
#include "core/base/Text.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "tests/bench/Bench.h"
#include "tests/bench/SyntheticNames.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <unicode/translit.h>

namespace tawjih::bench {

namespace {

using identity::NameIndex;

constexpr int shown = 10;
constexpr qint64 recallAmong = 100000;
constexpr size_t mostPairs = 1000;

struct Pair {
    QString typed;
    QString name;
};

QString judged(double value, double limit, const char* sign, const char* unit) {
    const bool kept = *sign == '<' ? value <= limit : value >= limit;
    return QStringLiteral("%1%2 (%3 %4 %5)")
        .arg(value, 0, 'f', 3)
        .arg(QLatin1String(unit), *sign == '<' ? QStringLiteral("≤") : QStringLiteral("≥"))
        .arg(limit)
        .arg(kept ? u"yes" : u"NO");
}

/// Resident memory in bytes; 0 where the system does not say.
qint64 resident() {
    QFile file(QStringLiteral("/proc/self/statm"));
    constexpr qint64 page = 4096;
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * page : 0;
}

void keystrokes(Report& report, const NameIndex& index) {
    std::vector<double> took;
    QElapsedTimer timer;
    for (const char* name : {"Mahamadou Jallow", "Fatimata Traore", "Usman Keita", "عثمان ديالو", "Mohamed Ould Cheikh",
                             "Abdel Kader Benali", "diallo mamadou", "Aissata Cisse", "محمد ولد الشيخ", "Nour Eddine",
                             "khadija el fassi", "Ngoma Tshibangu", "Kouassi Yao", "فاطمة الزهراء"}) {
        const QString typed = QString::fromUtf8(name);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            timer.start();
            if (!index.search(typed.left(length), shown))
                qFatal("cancelled by nobody");
            took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::ranges::sort(took);
    const auto persons = static_cast<qint64>(index.size());
    report.note(QStringLiteral("names: keystroke, median"), persons,
                QStringLiteral("%1 ms").arg(took[took.size() / 2], 0, 'f', 3));
    report.note(QStringLiteral("names: keystroke, 95th of a hundred"), persons,
                judged(took[took.size() * 95 / 100], persons <= 100000 ? 5 : 20, "<", " ms"));
}

void measureIndex(Report& report, qint64 size) {
    SyntheticNames names(1);
    const std::vector<identity::SearchEntry> people = names.people(size);
    const qint64 before = resident();
    QElapsedTimer timer;
    timer.start();
    NameIndex index = NameIndex::build(people);
    report.note(QStringLiteral("names: build"), size,
                judged(static_cast<double>(timer.elapsed()) / 1000, 3, "<", " s"));
    report.note(QStringLiteral("names: memory"), size,
                judged(static_cast<double>(resident() - before) / 1e6, 150, "<", " MB"));
    keystrokes(report, index);
    report.measure(QStringLiteral("names: a new person"), size, [&] { index.update(names.person(names.next())); });
    report.measure(QStringLiteral("names: a corrected name"), size, [&] {
        identity::SearchEntry person = people[people.size() / 2];
        person.names = QStringList(names.next());
        index.update(person);
    });
}

/// FTS5's trigram index over folded names, as one would do it without knowing names.
class Trigrams {
public:
    explicit Trigrams(const std::vector<identity::SearchEntry>& people)
        : m_connection(must(db::Connection::inMemory())) {
        must(m_connection->execute(u"CREATE VIRTUAL TABLE names USING fts5(name, tokenize = 'trigram')"));
        must(m_connection->execute(u"BEGIN"));
        db::Statement insert = m_connection->prepare(u"INSERT INTO names(rowid, name) VALUES (:row, :name)");
        qint64 row = 0;
        for (const identity::SearchEntry& person : people)
            must(insert.bind("row", row++).bind("name", romanised(person.names.first())).run());
        must(m_connection->execute(u"COMMIT"));
    }

    [[nodiscard]] std::vector<qint64> search(const QString& typed) const {
        const QString text = romanised(typed);
        QStringList parts;
        for (qsizetype i = 0; i + 3 <= text.size(); ++i)
            parts << u'"' + text.mid(i, 3) + u'"';
        if (parts.isEmpty())
            return {};
        db::Statement search =
            m_connection->prepare(u"SELECT rowid FROM names WHERE names MATCH :typed ORDER BY rank LIMIT 10");
        return must(search.bind("typed", parts.join(QStringLiteral(" OR "))).all([](const db::Row& row) {
            return row.at<qint64>(0);
        }));
    }

private:
    static QString romanised(const QString& name) {
        static const auto rules = [] {
            UErrorCode status = U_ZERO_ERROR;
            return std::unique_ptr<icu::Transliterator>(
                icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
        }();
        icu::UnicodeString text(reinterpret_cast<const char16_t*>(name.utf16()), static_cast<int32_t>(name.size()));
        rules->transliterate(text);
        return foldName(QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length()));
    }

    std::unique_ptr<db::Connection> m_connection;
};

/// How many of the pairs' names are among the first ten when the other spelling is typed.
void measureRecall(Report& report, const QString& what, std::vector<Pair> pairs, double limit) {
    if (pairs.size() > mostPairs)
        pairs.resize(mostPairs);
    QStringList targets;
    for (const Pair& pair : pairs)
        targets << pair.name;
    SyntheticNames names(2);
    const auto people = names.people(recallAmong, targets);
    const NameIndex index = NameIndex::build(people);
    const Trigrams trigrams(people);
    int ours = 0;
    int theirs = 0;
    int listed = 0;
    std::vector<size_t> lengths;
    for (const Pair& pair : pairs) {
        const QString wanted = foldName(pair.name); // several targets may bear one name
        const auto hits = index.search(pair.typed, shown).value();
        ours += std::ranges::any_of(hits, [&](const identity::NameHit& hit) {
            const auto person = std::ranges::find(people, hit.id, &identity::SearchEntry::id);
            return foldName(person->names.first()) == wanted;
        });
        const auto ranking = index.rank(pair.typed).value();
        lengths.push_back(ranking.persons.size());
        listed += std::ranges::any_of(ranking.persons, [&](BeneficiaryId id) {
            const auto person = std::ranges::find(people, id, &identity::SearchEntry::id);
            return foldName(person->names.first()) == wanted;
        });
        theirs += std::ranges::any_of(trigrams.search(pair.typed), [&](qint64 row) {
            return foldName(people[static_cast<size_t>(row)].names.first()) == wanted;
        });
    }
    const auto share = [&](int found) { return static_cast<double>(found) / static_cast<double>(pairs.size()); };
    report.note(QStringLiteral("names: recall@10, %1, %2 names").arg(what).arg(pairs.size()), recallAmong,
                limit > 0 ? judged(share(ours), limit, ">", "") : QString::number(share(ours), 'f', 3));
    std::ranges::sort(lengths);
    report.note(QStringLiteral("the same in a list of everybody"), recallAmong,
                QStringLiteral("%1, of %2 persons (median), %3 (95th of a hundred)")
                    .arg(share(listed), 0, 'f', 3)
                    .arg(lengths[lengths.size() / 2])
                    .arg(lengths[lengths.size() * 95 / 100]));
    report.note(QStringLiteral("the same, FTS5 trigrams over ICU"), recallAmong,
                QString::number(share(theirs), 'f', 3));
}

std::vector<QStringList> rowsOf(const QString& file, QChar separator) {
    QFile source(qEnvironmentVariable("TAWJIH_REFERENCE_DATA") + QStringLiteral("/identity/") + file);
    std::vector<QStringList> rows;
    if (!source.open(QIODevice::ReadOnly))
        return rows;
    for (const QString& line : QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.push_back(line.split(separator));
    return rows;
}

/// The reference gives words; a person has two.
std::vector<Pair> arabicPairs(const QString& file, bool twoWords) {
    std::vector<QStringList> rows = rowsOf(file, u'\t');
    demo::DemoRandom random(3);
    for (size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[static_cast<size_t>(random.between(0, static_cast<int>(i) - 1))]);
    std::vector<Pair> pairs;
    for (size_t i = 0; i + 1 < rows.size(); i += twoWords ? 2 : 1)
        pairs.push_back(twoWords ? Pair{rows[i][1] + u' ' + rows[i + 1][1], rows[i][0] + u' ' + rows[i + 1][0]}
                                 : Pair{rows[i][1], rows[i][0]});
    return pairs;
}

std::vector<Pair> latinPairs() {
    enum Column { Schema = 1, One = 2, Other = 3, Match = 4, Columns = 8 };
    std::vector<Pair> pairs;
    for (const QStringList& row : rowsOf(QStringLiteral("nomenklatura_name_bench.csv"), u','))
        if (row.size() == Columns && row[Schema] == u"Person" && row[Match] == u"true" &&
            foldName(row[One]) != foldName(row[Other]))
            pairs.push_back({row[One], row[Other]});
    return pairs;
}

void namesBench(Report& report) {
    for (const qint64 size : report.sizes())
        measureIndex(report, size);
    if (latinPairs().empty()) {
        report.note(QStringLiteral("names: recall needs TAWJIH_REFERENCE_DATA"), 0, {});
        return;
    }
    const QString google = QStringLiteral("google_ar2en_eval.tsv");
    const QString wikidata = QStringLiteral("wikidata_arabic_coling_dev20.tsv");
    measureRecall(report, QStringLiteral("Arabic → Latin, two words (google)"), arabicPairs(google, true), 0.93);
    measureRecall(report, QStringLiteral("Arabic → Latin, two words (wikidata)"), arabicPairs(wikidata, true), 0.93);
    measureRecall(report, QStringLiteral("Arabic → Latin, one word (google)"), arabicPairs(google, false), 0);
    measureRecall(report, QStringLiteral("Arabic → Latin, one word (wikidata)"), arabicPairs(wikidata, false), 0);
    measureRecall(report, QStringLiteral("Latin variants (nomenklatura)"), latinPairs(), 0.92);
}

} // namespace

TAWJIH_REGISTER_BENCH("names", namesBench)

} // namespace tawjih::bench
