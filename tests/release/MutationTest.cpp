#include "core/release/PackageVerifier.h"
#include "tests/support/SampleRelease.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

#include <functional>

using namespace tawjih;
using namespace tawjih::release;
using namespace tawjih::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Codes = std::vector<CheckCode>;

/// A way to break a package. `content` breaks what it is made of, and everything that follows is made anew, as somebody
/// would who wants to deceive; `files` breaks the files, with the hashes set right where it wants them.
struct Mutation {
    const char* name;
    Codes expected; ///< one of them must fail
    std::function<void(PackageContent&, QRandomGenerator&)> content;
    std::function<void(PackageFiles&, QRandomGenerator&)> files;
};

anonymise::CodedColumn& column(PackageContent& content, const char* name) {
    return content.records.columns[size_t(content.records.indexOf(QLatin1String(name)))];
}

Field& fieldOf(PackageContent& content, const char* name) {
    return content.fields[size_t(content.records.indexOf(QLatin1String(name)))];
}

/// The five records of the smallest class come first.
size_t inSmallest(QRandomGenerator& random) {
    return size_t(random.bounded(5));
}

size_t any(const PackageContent& content, QRandomGenerator& random) {
    return size_t(random.bounded(int(content.records.records())));
}

quint32 codeOfText(anonymise::CodedColumn& column, const QString& text) {
    if (!column.values.contains(text))
        column.values << text;
    return quint32(column.values.indexOf(text));
}

void removeRecord(PackageContent& content, size_t record) {
    for (auto& column : content.records.columns)
        column.codes.erase(column.codes.begin() + std::ptrdiff_t(record));
    ++content.counts.suppressed;
}

void addRecordLike(PackageContent& content, size_t record) {
    for (auto& column : content.records.columns)
        column.codes.push_back(column.codes[record]);
}

QJsonObject jsonOf(const PackageFiles& files, const QString& path) {
    return QJsonDocument::fromJson(files.value(path)).object();
}

void store(PackageFiles& files, const QString& path, const QJsonObject& object) {
    files.insert(path, QJsonDocument(object).toJson());
    settleManifest(files);
}

/// Rewrites the lines of the persons in both copies.
void editPersons(PackageFiles& files, const std::function<void(QList<QByteArray>&)>& edit) {
    for (const QString& path : {u"data/persons.csv"_s, u"data/persons-hxl.csv"_s}) {
        QByteArray bytes = files.value(path);
        QList<QByteArray> lines = bytes.replace("\r\n", "\n").split('\n');
        lines.removeLast();
        const qsizetype heads = path.contains(u"hxl"_s) ? 2 : 1;
        QList<QByteArray> body = lines.mid(heads);
        edit(body);
        files.insert(path, (lines.mid(0, heads) + body).join("\r\n") + "\r\n");
    }
    settle(files);
}

std::vector<Mutation> contentMutations() {
    using C = PackageContent;
    using R = QRandomGenerator;
    const auto promise = [](C& content, SensitiveModel model) -> SensitivePromise& {
        return *std::ranges::find(content.promises.sensitive, model, &SensitivePromise::model);
    };
    std::vector<Mutation> all{
        {"a record of the smallest class is gone",
         {CheckCode::ClassSize},
         [](C& c, R& r) { removeRecord(c, inSmallest(r)); },
         {}},
        {"a record of the smallest class moves to another",
         {CheckCode::ClassSize},
         [](C& c, R& r) { column(c, "origin").codes[inSmallest(r)] = codeOfText(column(c, "origin"), u"asia"_s); },
         {}},
        {"a record that nobody is like",
         {CheckCode::ClassSize},
         [](C& c, R& r) {
             addRecordLike(c, any(c, r)); // the eighteenth combination
             column(c, "sex").codes.back() = codeOfText(column(c, "sex"), u"m"_s);
             column(c, "age_group").codes.back() = codeOfText(column(c, "age_group"), u"35-54"_s);
             column(c, "origin").codes.back() = codeOfText(column(c, "origin"), u"asia"_s);
         },
         {}},
        {"k raised", {CheckCode::ClassSize}, [](C& c, R& r) { c.promises.k = 6 + r.bounded(9); }, {}},
        {"mean risk lowered",
         {CheckCode::MeanRisk},
         [](C& c, R& r) { c.promises.meanRisk = 0.001 + 0.001 * r.bounded(20); },
         {}},
        {"a code outside the list",
         {CheckCode::ValuesListed},
         [](C& c, R& r) { column(c, "trade").codes[any(c, r)] = codeOfText(column(c, "trade"), u"9999"_s); },
         {}},
        {"a quasi-identifier finer than its level",
         {CheckCode::ReleasedLevel},
         [](C& c, R& r) {
             fieldOf(c, "age_group").categories.push_back({u"17"_s, {}});
             column(c, "age_group").codes[any(c, r)] = codeOfText(column(c, "age_group"), u"17"_s);
         },
         {}},
        {"a blank where a value is required",
         {CheckCode::ValuesPresent},
         [](C& c, R& r) { column(c, "education").codes[any(c, r)] = codeOfText(column(c, "education"), {}); },
         {}},
        {"a text for a number",
         {CheckCode::ValuesTyped},
         [](C& c, R& r) { column(c, "household").codes[any(c, r)] = codeOfText(column(c, "household"), u"3b"_s); },
         {}},
        {"a year that is a day",
         {CheckCode::ValuesTyped},
         [](C& c, R& r) { column(c, "arrival").codes[any(c, r)] = codeOfText(column(c, "arrival"), u"2024-03-12"_s); },
         {}},
        {"an address in a list",
         {CheckCode::PersonalDataAbsent},
         [](C& c, R& r) {
             const QStringList leaks{u"amina@example.org"_s, u"+212 661 23 45 67"_s, u"0661-23-45-67"_s,
                                     u"12/03/1999"_s,        u"1999-03-12"_s,        u"BE123456789"_s,
                                     u"٠٦٦١٢٣٤٥٦٧"_s};
             const QString leak = leaks[r.bounded(int(leaks.size()))];
             fieldOf(c, "trade").categories.push_back({leak, {}});
             column(c, "trade").codes[any(c, r)] = codeOfText(column(c, "trade"), leak);
         },
         {}},
        {"a formula in a list",
         {CheckCode::FormulasAbsent},
         [](C& c, R& r) {
             const QString formula = QStringList{u"=1+1"_s, u"@SUM(A1)"_s, u"+A1"_s, u"-A1"_s}[r.bounded(4)];
             fieldOf(c, "trade").categories.push_back({formula, {}});
             column(c, "trade").codes[any(c, r)] = codeOfText(column(c, "trade"), formula);
         },
         {}},
        {"a level that parts what was together",
         {CheckCode::HierarchyMonotone},
         [](C& c, R& r) {
             fieldOf(c, "origin").hierarchy[size_t(r.bounded(3))][2] = u"other"_s; // beside two that are "*"
             fieldOf(c, "origin").hierarchy[2][1] = u"africa"_s;
         },
         {}},
        {"a value twice in its hierarchy",
         {CheckCode::HierarchyMonotone},
         [](C& c, R&) { fieldOf(c, "origin").hierarchy.push_back(fieldOf(c, "origin").hierarchy[0]); },
         {}},
        {"a small count that is not rounded",
         {CheckCode::TableRounded},
         [](C& c, R& r) { c.tables[0].rows[size_t(r.bounded(9))][2] = QString::number(1 + r.bounded(4)); },
         {}},
        {"a rounded count moved by the base",
         {CheckCode::TableAdditive},
         [](C& c, R& r) {
             QString& cell = c.tables[0].rows[size_t(r.bounded(9))][2];
             cell = QString::number(cell.toInt() + 5 * (1 + r.bounded(3)));
         },
         {}},
        {"a rounded count hidden",
         {CheckCode::TableWellFormed},
         [](C& c, R& r) { c.tables[0].rows[size_t(r.bounded(9))][2].clear(); },
         {}},
        {"a row of a table twice",
         {CheckCode::TableWellFormed},
         [](C& c, R& r) { c.tables[0].rows.push_back(c.tables[0].rows[size_t(r.bounded(9))]); },
         {}},
        {"a small count shown",
         {CheckCode::TableThreshold},
         [](C& c, R& r) {
             c.tables[1].rows[QList<size_t>{0, 1, 4, 5}[r.bounded(4)]][2] = QString::number(1 + r.bounded(4));
         },
         {}},
        {"one hidden count alone in its row",
         {CheckCode::TableHiding},
         [](C& c, R& r) {
             c.tables[1].rows[QList<size_t>{0, 1, 4, 5}[r.bounded(4)]][2] = u"5"_s;
         },
         {}},
    };
    const auto raised = [&](const char* name, SensitiveModel model, CheckCode code, double parameter) {
        all.push_back({name,
                       {code},
                       [=](C& c, R&) {
                           SensitivePromise& changed = promise(c, model);
                           (model == SensitiveModel::RecursiveDiversity ? changed.c : changed.parameter) = parameter;
                       },
                       {}});
    };
    raised("more values", SensitiveModel::DistinctDiversity, CheckCode::DistinctDiversity, 6);
    raised("more entropy", SensitiveModel::EntropyDiversity, CheckCode::EntropyDiversity, 5.6);
    raised("more entropy by Grassberger", SensitiveModel::GrassbergerDiversity, CheckCode::GrassbergerDiversity, 7);
    raised("a smaller c", SensitiveModel::RecursiveDiversity, CheckCode::RecursiveDiversity, 0.2);
    raised("a smaller t", SensitiveModel::EqualCloseness, CheckCode::EqualCloseness, 0.1);
    raised("a smaller t by order", SensitiveModel::OrderedCloseness, CheckCode::OrderedCloseness, 0.05);
    raised("a smaller t by hierarchy", SensitiveModel::HierarchicalCloseness, CheckCode::HierarchicalCloseness, 0.05);
    return all;
}

std::vector<Mutation> fileMutations() {
    using F = PackageFiles;
    using R = QRandomGenerator;
    const auto anyPath = [](const F& files, R& random) {
        QStringList paths = files.keys();
        paths.removeAll(u"manifest.json"_s);
        return paths[random.bounded(int(paths.size()))];
    };
    return {
        {"counts that do not add up",
         {CheckCode::CountsAgree},
         {},
         [](F& files, R& r) {
             QJsonObject promise = jsonOf(files, u"promise.json"_s);
             QJsonObject counts = promise[u"counts"_s].toObject();
             const QString key = QStringList{u"in_scope"_s, u"published"_s, u"suppressed"_s}[r.bounded(3)];
             counts[key] = counts[key].toInt() + 1 + r.bounded(5);
             promise[u"counts"_s] = counts;
             store(files, u"promise.json"_s, promise);
         }},
        {"figures that are better than the data",
         {CheckCode::FiguresAgree},
         {},
         [](F& files, R& r) {
             QJsonObject promise = jsonOf(files, u"promise.json"_s);
             QJsonObject risk = promise[u"risk"_s].toObject();
             const QString key = QStringList{u"smallest_class"_s, u"prosecutor"_s, u"marketer"_s}[r.bounded(3)];
             risk[key] = risk[key].toDouble() * 0.9;
             promise[u"risk"_s] = risk;
             store(files, u"promise.json"_s, promise);
         }},
        {"a quasi-identifier called plain",
         {CheckCode::DescriptorAgrees},
         {},
         [](F& files, R& r) {
             QJsonObject promise = jsonOf(files, u"promise.json"_s);
             QJsonArray fields = promise[u"fields"_s].toArray();
             const qsizetype place = r.bounded(3);
             QJsonObject field = fields[place].toObject();
             field[u"role"_s] = u"plain"_s;
             fields[place] = field;
             promise[u"fields"_s] = fields;
             store(files, u"promise.json"_s, promise);
         }},
        {"a promise about a field that is not there",
         {CheckCode::DistinctDiversity},
         {},
         [](F& files, R&) {
             files[u"promise.json"_s].replace("\"field\": \"reason\"", "\"field\": \"nothing\"");
             settleManifest(files);
         }},
        {"lines in another order",
         {CheckCode::RowsSorted},
         {},
         [](F& files, R& r) {
             editPersons(files, [&](QList<QByteArray>& lines) {
                 std::swap(lines.first(), lines.last());
                 lines.move(r.bounded(20) + 1, lines.size() - 1);
             });
         }},
        {"a column more",
         {CheckCode::ColumnsExpected},
         {},
         [](F& files, R&) {
             for (const QString& path : {u"data/persons.csv"_s, u"data/persons-hxl.csv"_s})
                 files[path].replace("\r\n", ";1\r\n").replace("followed;1", "followed;case");
             settle(files);
         }},
        {"a column more that the descriptor knows",
         {CheckCode::ColumnsExpected, CheckCode::DescriptorAgrees},
         {},
         [](F& files, R&) {
             for (const QString& path : {u"data/persons.csv"_s, u"data/persons-hxl.csv"_s})
                 files[path].replace("\r\n", ";1\r\n").replace("followed;1", "followed;case");
             QJsonObject package = jsonOf(files, u"datapackage.json"_s);
             QJsonArray resources = package[u"resources"_s].toArray();
             QJsonObject persons = resources[0].toObject();
             QJsonObject schema = persons[u"schema"_s].toObject();
             QJsonArray fields = schema[u"fields"_s].toArray();
             fields.append(QJsonObject{{u"name"_s, u"case"_s}, {u"type"_s, u"integer"_s}, {u"role"_s, u"plain"_s}});
             schema[u"fields"_s] = fields;
             persons[u"schema"_s] = schema;
             resources[0] = persons;
             package[u"resources"_s] = resources;
             store(files, u"datapackage.json"_s, package);
             settle(files);
         }},
        {"free text",
         {CheckCode::FreeTextAbsent},
         {},
         [](F& files, R&) {
             QJsonObject package = jsonOf(files, u"datapackage.json"_s);
             QJsonArray resources = package[u"resources"_s].toArray();
             QJsonObject persons = resources[0].toObject();
             QJsonObject schema = persons[u"schema"_s].toObject();
             QJsonArray fields = schema[u"fields"_s].toArray();
             QJsonObject field = fields[9].toObject();
             field[u"constraints"_s] = QJsonObject{{u"required"_s, true}};
             fields[9] = field;
             schema[u"fields"_s] = fields;
             persons[u"schema"_s] = schema;
             resources[0] = persons;
             package[u"resources"_s] = resources;
             store(files, u"datapackage.json"_s, package);
         }},
        {"a tagged copy that differs",
         {CheckCode::TagsAgree},
         {},
         [](F& files, R& r) {
             const QString path = QStringList{u"data/persons-hxl.csv"_s, u"tables/by_sex-hxl.csv"_s}[r.bounded(2)];
             files[path].replace(path.startsWith(u"data"_s) ? ";work;" : ";25",
                                 path.startsWith(u"data"_s) ? ";full;" : ";30");
             settle(files);
         }},
        {"another count in the DDI",
         {CheckCode::CodebookAgrees},
         {},
         [](F& files, R& r) {
             QByteArray& ddi = files[u"ddi.xml"_s];
             const QByteArray mark("<catStat type=\"freq\">");
             qsizetype at = 0;
             for (int skip = r.bounded(20); skip >= 0; --skip)
                 at = ddi.indexOf(mark, at) + mark.size();
             ddi.insert(at, '1');
             settleManifest(files);
         }},
        {"a DDI of entities",
         {CheckCode::CodebookAgrees},
         {},
         [](F& files, R&) {
             files[u"ddi.xml"_s].replace("<codeBook", "<!DOCTYPE x [<!ENTITY a \"aa\">]><codeBook");
             settleManifest(files);
         }},
        {"a hash in the manifest",
         {CheckCode::FilesIntact},
         {},
         [](F& files, R& r) {
             QJsonObject manifest = jsonOf(files, u"manifest.json"_s);
             QJsonArray list = manifest[u"files"_s].toArray();
             const qsizetype place = r.bounded(int(list.size()));
             QJsonObject file = list[place].toObject();
             QString hash = file[u"sha256"_s].toString();
             hash[r.bounded(64)] = u'x';
             file[u"sha256"_s] = hash;
             list[place] = file;
             manifest[u"files"_s] = list;
             files.insert(u"manifest.json"_s, QJsonDocument(manifest).toJson());
         }},
        {"a byte of any file",
         {CheckCode::FilesIntact},
         {},
         [=](F& files, R& r) {
             QByteArray& bytes = files[anyPath(files, r)];
             bytes[r.bounded(int(bytes.size()))] ^= char(1 << r.bounded(7));
         }},
        {"a file gone", {CheckCode::FilesPresent}, {}, [=](F& files, R& r) { files.remove(anyPath(files, r)); }},
        {"a file gone from the manifest too",
         {CheckCode::DocumentsPresent, CheckCode::DescriptorAgrees},
         {},
         [=](F& files, R& r) {
             files.remove(anyPath(files, r));
             settleManifest(files);
         }},
        {"a file that nothing names",
         {CheckCode::FilesListed},
         {},
         [](F& files, R&) { files.insert(u"data/names.csv"_s, "name\r\nAmina\r\n"); }},
        {"a file of a kind that no package has",
         {CheckCode::FilesListed},
         {},
         [](F& files, R& r) {
             files.insert(QStringList{u"notes.txt"_s, u"data/persons.xlsx"_s, u"x"_s}[r.bounded(3)], "Amina");
             settleManifest(files);
         }},
        {"a table that no promise names",
         {CheckCode::DescriptorAgrees},
         {},
         [](F& files, R&) {
             files.insert(u"tables/names.csv"_s, "name\r\nAmina\r\n");
             settleManifest(files);
         }},
        {"lines ended otherwise, or a mark at the front",
         {CheckCode::CsvReadable},
         {},
         [](F& files, R& r) {
             QByteArray& bytes = files[u"data/persons.csv"_s];
             if (r.bounded(2) == 0)
                 bytes.replace("\r\n", "\n");
             else
                 bytes.prepend("\xEF\xBB\xBF");
             settle(files);
         }},
        {"no JSON",
         {CheckCode::ClaimsReadable, CheckCode::DescriptorValid},
         {},
         [](F& files, R& r) {
             QByteArray& bytes = files[QStringList{u"promise.json"_s, u"datapackage.json"_s}[r.bounded(2)]];
             bytes.chop(3 + r.bounded(200));
             settleManifest(files);
         }},
        {"a later version",
         {CheckCode::ClaimsReadable},
         {},
         [](F& files, R&) {
             QJsonObject promise = jsonOf(files, u"promise.json"_s);
             promise[u"version"_s] = 2;
             store(files, u"promise.json"_s, promise);
         }},
    };
}

} // namespace

/// Nothing passes that breaks what a package promises, however well it covers its traces.
class MutationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMutationIsRefused() {
        std::vector<Mutation> mutations = contentMutations();
        for (Mutation& mutation : fileMutations())
            mutations.push_back(std::move(mutation));
        QRandomGenerator random(20261129);
        int refused = 0;
        for (int i = 0; i < 5 * int(mutations.size()); ++i) {
            const Mutation& mutation = mutations[size_t(i) % mutations.size()];
            PackageContent content = sampleRelease(600, quint32(i));
            const PackageFiles honest = filesOf(content);
            if (mutation.content) {
                mutation.content(content, random);
                settle(content);
            }
            PackageFiles files = mutation.content ? filesOf(content) : honest;
            if (mutation.files)
                mutation.files(files, random);
            QVERIFY2(files != honest, mutation.name);
            const auto report = verifyArchive(zipOf(files), {});
            VERIFY_OK(report);
            QVERIFY2(!report->passed(), mutation.name);
            QSet<QString> found;
            for (const Check& check : report->failures())
                found.insert(codeOf(check.code));
            const bool asExpected =
                std::ranges::any_of(mutation.expected, [&](CheckCode code) { return found.contains(codeOf(code)); });
            QVERIFY2(asExpected, qPrintable(QString(QLatin1String(mutation.name) + u": "_s +
                                                    QStringList(found.values()).join(u", "_s))));
            ++refused;
        }
        qInfo("%d mutations of %d kinds refused", refused, int(mutations.size()));
        QVERIFY(refused >= 200);
    }

    /// The others of its kind do not fail beside it: a promise that is raised breaks that promise alone.
    void onlyWhatIsBroken() {
        PackageContent content = sampleRelease();
        content.promises.k = 6;
        const auto report = verifyArchive(zipOf(filesOf(content)), {});
        VERIFY_OK(report);
        const std::vector<Check> failures = report->failures();
        QCOMPARE(failures.size(), 1U);
        QCOMPARE(failures[0], (Check{CheckCode::ClassSize, u"data/persons.csv"_s, false, 5, 6}));
    }
};

TAWJIH_REGISTER_TEST(MutationTest)
#include "MutationTest.moc"
