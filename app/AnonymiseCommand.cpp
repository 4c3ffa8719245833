#include "app/AnonymiseCommand.h"

#include "core/anonymise/DisclosureRisk.h"
#include "core/anonymise/HierarchyFile.h"
#include "core/anonymise/LocalRecoding.h"
#include "core/base/SafeFile.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvWriter.h"
#include "core/release/Recipe.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace tawjih {

namespace {

using namespace anonymise;

struct AnonymiseWords {
    Q_DECLARE_TR_FUNCTIONS(AnonymiseCommand)
};

constexpr qint64 largestFile = qint64(1024) * 1024 * 1024;

/// What went wrong, in words, and how the process ends.
struct Refusal {
    QString text;
    ExitCode code = ExitCode::Failed;
};

/// The words of the command line as numbers and columns.
struct Task {
    Microdata data; ///< quasi-identifiers, sensitive and kept columns alone
    Promise promise;
    release::Method method = release::Method::Uniform;
    QChar delimiter = u';';
    QStringList dropped; ///< columns that have neither a hierarchy nor a role
    int seconds = 60;
};

using Options = QMap<QString, QString>;

std::optional<double> numberIn(const Options& options, const char* name, double usual, double least, double most) {
    const QString typed = options.value(QLatin1String(name));
    if (typed.isEmpty())
        return usual;
    bool isNumber = false;
    const double value = typed.toDouble(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

QStringList columnsIn(const Options& options, const char* name) {
    return options.value(QLatin1String(name)).split(u',', Qt::SkipEmptyParts);
}

std::variant<std::vector<QStringList>, Refusal> rowsOf(const QString& path, QChar& delimiter) {
    auto bytes = readBounded(path, largestFile);
    if (!bytes)
        return Refusal{AnonymiseWords::tr("“%1” cannot be read.").arg(path)};
    QBuffer buffer(&*bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Refusal{AnonymiseWords::tr("“%1” cannot be read.").arg(path)};
    const auto encoding = exchange::Encoding::Utf8;
    delimiter = exchange::detectDelimiter(exchange::readSample(buffer, encoding));
    exchange::CsvReader reader(buffer, encoding, delimiter);
    std::vector<QStringList> rows;
    exchange::CsvRecord record;
    while (reader.next(record)) {
        const bool isShort = !rows.empty() && record.cells.size() != size_t(rows.front().size());
        if (record.problem || isShort)
            return Refusal{
                AnonymiseWords::tr("Line %1 of “%2” cannot be read: it has other columns than the first line, or a "
                                   "quote is not closed.")
                    .arg(record.line)
                    .arg(path)};
        rows.emplace_back(record.cells.begin(), record.cells.end());
    }
    if (rows.size() < 2)
        return Refusal{AnonymiseWords::tr("“%1” holds no records.").arg(path)};
    return rows;
}

/// The file of a folder that holds a column's hierarchy: `<column>.csv` or `<anything>_<column>.csv`.
QString hierarchyFile(const QString& folder, const QString& column) {
    const QDir directory(folder);
    if (directory.exists(QString(column + QLatin1String(".csv"))))
        return directory.filePath(QString(column + QLatin1String(".csv")));
    const QStringList named =
        directory.entryList({QString(u"*_" + QString(column + QLatin1String(".csv")))}, QDir::Files, QDir::Name);
    return named.isEmpty() ? QString() : directory.filePath(named.front());
}

std::variant<std::shared_ptr<const Hierarchy>, Refusal> hierarchyFrom(const QString& path, const QString& column) {
    const auto bytes = readBounded(path, largestFile);
    if (!bytes)
        return Refusal{AnonymiseWords::tr("“%1” cannot be read.").arg(path)};
    auto read = readHierarchy(*bytes);
    if (read)
        return std::make_shared<const Hierarchy>(*std::move(read));
    const HierarchyFileFault& fault = read.error().front();
    if (fault.kind == HierarchyFileFault::Kind::NoHierarchy && fault.fault.kind == HierarchyFault::Kind::NotMonotone)
        return Refusal{
            AnonymiseWords::tr("The hierarchy of “%1” is not monotone: “%2” stands under two texts of the next level. "
                               "Give each text one text above it.")
                .arg(column, fault.fault.value)};
    return Refusal{
        AnonymiseWords::tr("“%1” is no hierarchy: line %2. Each row goes from a value to its most general text, all "
                           "rows are of the same length and no value stands twice.")
            .arg(path)
            .arg(fault.line)};
}

QString said(const PromiseFault& fault, const Task& task) {
    using Kind = PromiseFault::Kind;
    switch (fault.kind) {
    case Kind::NoQuasiIdentifier:
        return AnonymiseWords::tr(
            "No column has a hierarchy: put a file <column>.csv for each column by which somebody could be "
            "recognised into the folder of hierarchies.");
    case Kind::ValueMissing:
        return AnonymiseWords::tr("The hierarchy of “%1” lacks the value “%2”. Add a row that begins with it.")
            .arg(task.data.columns[size_t(fault.index)].name, fault.value);
    case Kind::TooFewRecords:
        return AnonymiseWords::tr("There are fewer persons than k. At most %1 can be promised.").arg(fault.possible);
    case Kind::TooFewValues:
        return AnonymiseWords::tr("The sensitive column has fewer values than l. At most %1 can be promised.")
            .arg(fault.possible);
    case Kind::TooManyValues:
        return AnonymiseWords::tr("“%1” has more than 65,535 values. Make it less exact before.")
            .arg(task.data.columns[size_t(fault.index)].name);
    default:
        return AnonymiseWords::tr("The promises cannot be kept as they are written.");
    }
}

std::variant<Task, Refusal> taskOf(const Options& options) {
    Task task;
    auto read = rowsOf(options.value(QStringLiteral("data")), task.delimiter);
    if (auto* refusal = std::get_if<Refusal>(&read))
        return *refusal;
    const auto& rows = std::get<std::vector<QStringList>>(read);
    const QStringList sensitive = columnsIn(options, "sensitive");
    const QStringList kept = columnsIn(options, "keep");
    for (const QString& name : sensitive + kept)
        if (!rows.front().contains(name))
            return Refusal{AnonymiseWords::tr("There is no column “%1”.").arg(name), ExitCode::Usage};
    for (qsizetype at = 0; at < rows.front().size(); ++at) {
        const QString& name = rows.front()[at];
        const QString file = hierarchyFile(options.value(QStringLiteral("hierarchies")), name);
        const bool isOther = sensitive.contains(name) || kept.contains(name);
        if (!isOther && file.isEmpty()) {
            task.dropped.push_back(name);
            continue;
        }
        QStringList texts;
        for (size_t row = 1; row < rows.size(); ++row)
            texts.push_back(rows[row][at]);
        task.data.columns.push_back(codedColumn(name, texts));
        if (isOther)
            continue;
        auto hierarchy = hierarchyFrom(file, name);
        if (auto* refusal = std::get_if<Refusal>(&hierarchy))
            return *refusal;
        task.promise.quasiIdentifiers.push_back(
            {int(task.data.columns.size()) - 1, std::get<std::shared_ptr<const Hierarchy>>(hierarchy), 0, -1});
    }
    const auto k = numberIn(options, "k", 5, 1, 1e9);
    const auto suppression = numberIn(options, "suppression", 0.05, 0, 1);
    const auto risk = numberIn(options, "mean-risk", 1, 1e-9, 1);
    const auto l = numberIn(options, "l", 0, 1, 65535);
    const auto t = numberIn(options, "t", -1, 0, 1);
    const auto seconds = numberIn(options, "budget", 60, 1, 86400);
    if (!k || !suppression || !risk || !l || !t || !seconds)
        return Refusal{AnonymiseWords::tr(
                           "--k and --l take whole numbers; --suppression, --mean-risk and --t numbers from 0 to 1; "
                           "--budget seconds."),
                       ExitCode::Usage};
    task.seconds = int(*seconds);
    task.promise.models = {KAnonymity{int(*k)}};
    task.promise.suppressionLimit = *suppression;
    task.promise.meanRiskLimit = *risk;
    for (const QString& name : sensitive) {
        const int column = task.data.indexOf(name);
        if (*l >= 1)
            task.promise.models.push_back(DistinctDiversity{column, int(*l)});
        if (*t >= 0)
            task.promise.models.push_back(Closeness{column, *t, Closeness::Distance::Equal, {}, {}});
    }
    const QString metric = options.value(QStringLiteral("metric"), QStringLiteral("loss"));
    const QString method = options.value(QStringLiteral("method"), QStringLiteral("uniform"));
    const auto knownMetric = fromCode<Metric>(metric);
    const auto knownMethod = fromCode<release::Method>(method);
    if (!knownMetric || !knownMethod)
        return Refusal{
            AnonymiseWords::tr("--metric takes loss, average_class_size, height, precision, discernability or "
                               "non_uniform_entropy; --method uniform, local or cells."),
            ExitCode::Usage};
    task.promise.utility.metric = *knownMetric;
    task.method = *knownMethod;
    for (const PromiseFault& fault : faultsOf(task.data, task.promise))
        return Refusal{said(fault, task)};
    return task;
}

QByteArray csvOf(const Microdata& data, QChar delimiter) {
    QStringList names;
    for (const CodedColumn& column : data.columns)
        names.push_back(column.name);
    std::vector<QString> rows;
    rows.reserve(data.records());
    for (size_t record = 0; record < data.records(); ++record) {
        QStringList cells;
        for (const CodedColumn& column : data.columns)
            cells.push_back(column.values[column.codes[record]]);
        rows.push_back(exchange::csvRow(cells, delimiter));
    }
    std::ranges::sort(rows); // the order of the records tells nothing
    QByteArray bytes = exchange::csvRow(names, delimiter).toUtf8();
    for (const QString& row : rows)
        bytes += row.toUtf8();
    return bytes;
}

/// Reads what is about to be written again and counts its classes from the texts alone.
bool keepsK(const QByteArray& bytes, const Task& task, int k) {
    const Microdata& data = task.data;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return false;
    exchange::CsvReader reader(buffer, exchange::Encoding::Utf8, task.delimiter);
    QHash<QStringList, int> classes;
    exchange::CsvRecord record;
    for (bool isHeader = true; reader.next(record); isHeader = false) {
        if (record.problem || record.cells.size() != data.columns.size())
            return false;
        QStringList key;
        for (const QuasiIdentifier& identifier : task.promise.quasiIdentifiers)
            key.push_back(record.cells[size_t(identifier.column)]);
        if (!isHeader)
            ++classes[key];
    }
    return std::ranges::all_of(classes, [&](int size) { return size >= k; });
}

std::variant<Recoding, Refusal> recoded(const Task& task, QTextStream& out) {
    if (task.method == release::Method::Local)
        return recodeLocally(task.data, task.promise).value();
    Effort effort;
    effort.budget = std::chrono::seconds(task.seconds);
    const Optimum optimum = findOptimum(task.data, task.promise, effort);
    if (!optimum.best)
        return Refusal{optimum.proven
                           ? AnonymiseWords::tr("No generalisation keeps these promises. Let more records be left out "
                                                "(--suppression), or promise less.")
                           : AnonymiseWords::tr("No generalisation was found in this time. Give it more (--budget).")};
    QStringList levels;
    for (size_t at = 0; at < optimum.best->levels.size(); ++at)
        levels.push_back(task.data.columns[size_t(task.promise.quasiIdentifiers[at].column)].name + u'=' +
                         QString::number(optimum.best->levels[at]));
    out << AnonymiseWords::tr("Levels: %1").arg(levels.join(QStringLiteral(", "))) << Qt::endl
        << AnonymiseWords::tr("Loss: %1").arg(optimum.best->loss.front(), 0, 'g', 12) << Qt::endl
        << (optimum.proven
                ? AnonymiseWords::tr("Proven: none of the %1 generalisations loses less.").arg(optimum.latticeSize)
                : AnonymiseWords::tr("Best found in this time; none loses less than %1.")
                      .arg(optimum.bound.front(), 0, 'g', 12))
        << Qt::endl;
    return task.method == release::Method::Cells ? suppressCells(task.data, task.promise, optimum.best->levels).value()
                                                 : recodingOf(task.data, task.promise, optimum.best->levels);
}

} // namespace

ExitCode anonymiseFile(const CommandLine& line, QTextStream& out, QTextStream& err) {
    const auto refused = [&](const Refusal& refusal) {
        err << refusal.text << Qt::endl << AnonymiseWords::tr("Nothing was written.") << Qt::endl;
        return refusal.code;
    };
    if (QFileInfo::exists(line.file) && !line.replace)
        return refused(
            {AnonymiseWords::tr("“%1” exists already. Name another file, or say --replace.").arg(line.file)});
    auto asked = taskOf(line.options);
    if (const auto* refusal = std::get_if<Refusal>(&asked))
        return refused(*refusal);
    const Task& task = std::get<Task>(asked);
    if (!task.dropped.isEmpty())
        out << AnonymiseWords::tr("Left out, for they have no hierarchy: %1")
                   .arg(task.dropped.join(QStringLiteral(", ")))
            << Qt::endl;
    auto made = recoded(task, out);
    if (const auto* refusal = std::get_if<Refusal>(&made))
        return refused(*refusal);
    const auto& recoding = std::get<Recoding>(made);
    const Microdata result = published(task.data, task.promise, recoding);
    const QByteArray bytes = csvOf(result, task.delimiter);
    if (!keepsK(bytes, task, std::get<KAnonymity>(task.promise.models.front()).k))
        return refused({AnonymiseWords::tr("What was made does not keep its promise. Please report this.")});
    std::vector<int> keys;
    for (const QuasiIdentifier& identifier : task.promise.quasiIdentifiers)
        keys.push_back(identifier.column);
    if (const auto risk = disclosureRisk(result, keys)) {
        const RiskSummary summary = summarise(*risk);
        if (summary.marketer > task.promise.meanRiskLimit * (1 + 1e-12))
            return refused({AnonymiseWords::tr("The mean risk would be %1 %. Promise a larger k.")
                                .arg(100 * summary.marketer, 0, 'f', 2)});
        out << AnonymiseWords::tr("Classes: %1, the smallest of %2").arg(summary.classes).arg(summary.smallestClass)
            << Qt::endl
            << AnonymiseWords::tr("Mean risk: %1 %").arg(100 * summary.marketer, 0, 'f', 2) << Qt::endl;
    }
    out << AnonymiseWords::tr("Published: %1, left out: %2")
               .arg(result.records())
               .arg(std::ranges::count(recoding.suppressed, true))
        << Qt::endl
        << AnonymiseWords::tr("Granularity: %1").arg(granularity(task.data, task.promise, recoding), 0, 'f', 4)
        << Qt::endl;
    if (const Status saved = writeSafely(line.file, bytes); !saved)
        return refused({AnonymiseWords::tr("“%1” could not be written. Check the folder and the space on the disk.")
                            .arg(line.file)});
    return ExitCode::Done;
}

} // namespace tawjih
