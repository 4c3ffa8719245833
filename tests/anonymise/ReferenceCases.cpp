#include "tests/anonymise/ReferenceCases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace tawjih::test {

using namespace anonymise;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> separated(const QString& path, QChar separator) {
    std::vector<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!line.isEmpty())
            rows.push_back(line.split(separator));
    }
    return rows;
}

Utility utilityOf(const QJsonObject& from) {
    static const QMap<QString, Metric> metrics{
        {u"Loss"_s, Metric::Loss},
        {u"AECS"_s, Metric::AverageClassSize},
        {u"Height"_s, Metric::Height},
        {u"Precision"_s, Metric::Precision},
        {u"Discernability"_s, Metric::Discernability},
        {u"NonUniformEntropy"_s, Metric::NonUniformEntropy},
    };
    static const QMap<QString, Aggregate> aggregates{
        {u"SUM"_s, Aggregate::Sum},
        {u"MAXIMUM"_s, Aggregate::Maximum},
        {u"ARITHMETIC_MEAN"_s, Aggregate::ArithmeticMean},
        {u"GEOMETRIC_MEAN"_s, Aggregate::GeometricMean},
        {u"RANK"_s, Aggregate::Rank},
    };
    Utility utility;
    utility.metric = metrics.value(from[u"name"].toString());
    utility.aggregate = aggregates.value(from[u"aggregate"].toString(), Aggregate::Sum);
    utility.monotonic = from[u"monotonic"].toBool();
    utility.gsFactor = from[u"gs_factor"].toDouble(0.5);
    return utility;
}

} // namespace

std::vector<QStringList> rowsOf(const QString& path) {
    return separated(path, u';');
}

Microdata microdataOf(const QString& path, QChar separator) {
    const std::vector<QStringList> rows = separated(path, separator);
    Microdata data;
    for (qsizetype at = 0; !rows.empty() && at < rows.front().size(); ++at) {
        QStringList texts;
        for (size_t row = 1; row < rows.size(); ++row)
            texts.push_back(rows[row][at]);
        data.columns.push_back(codedColumn(rows.front()[at], texts));
    }
    return data;
}

std::shared_ptr<const Hierarchy> hierarchyOf(const QString& path) {
    auto made = Hierarchy::fromRows(rowsOf(path));
    return made ? std::make_shared<const Hierarchy>(*std::move(made)) : nullptr;
}

ReferenceCases::ReferenceCases() : m_folder(qEnvironmentVariable("TAWJIH_REFERENCE_DATA") + u"/anonymise/"_s) {
    QFile file(m_folder + u"cases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue value : cases) {
        const QString dataset = value[u"dataset"].toString();
        if (!m_data.contains(dataset))
            m_data[dataset] = microdataOf(m_folder + dataset);
        m_cases.push_back(read(value.toObject()));
    }
}

const Microdata& ReferenceCases::data(const QString& dataset) const {
    return m_data.at(dataset);
}

QString ReferenceCases::hierarchyPath(const QString& dataset, const QString& column) const {
    return m_folder + dataset.chopped(4) + u"_hierarchy_"_s + column + u".csv"_s;
}

std::vector<QuasiIdentifier> ReferenceCases::identifiers(const QString& dataset, const QStringList& names) const {
    std::vector<QuasiIdentifier> made;
    for (const QString& name : names)
        made.push_back({data(dataset).indexOf(name), hierarchyOf(hierarchyPath(dataset, name)), 0, -1});
    return made;
}

PrivacyModel ReferenceCases::model(const QJsonObject& from, const QString& dataset) const {
    const QString name = from[u"model"].toString();
    const QString attribute = from[u"attribute"].toString();
    const int column = data(dataset).indexOf(attribute);
    const double l = from[u"l"].toDouble();
    if (name == u"k-anonymity")
        return KAnonymity{from[u"k"].toInt()};
    if (name == u"distinct-l-diversity")
        return DistinctDiversity{column, int(l)};
    if (name == u"entropy-l-diversity")
        return EntropyDiversity{column, l,
                                from[u"estimator"].toString() == u"SHANNON" ? EntropyDiversity::Estimator::Shannon
                                                                            : EntropyDiversity::Estimator::Grassberger};
    if (name.startsWith(u"recursive"))
        return RecursiveDiversity{column, from[u"c"].toDouble(), int(l)};
    Closeness close;
    close.column = column;
    close.t = from[u"t"].toDouble();
    const QString distance = from[u"distance"].toString();
    if (distance == u"ordered")
        close.distance = Closeness::Distance::Ordered;
    if (distance == u"hierarchical") {
        close.distance = Closeness::Distance::Hierarchical;
        close.hierarchy = hierarchyOf(hierarchyPath(dataset, attribute));
    }
    return close;
}

ReferenceCase ReferenceCases::read(const QJsonObject& from) {
    ReferenceCase made;
    made.id = from[u"id"].toString();
    made.dataset = from[u"dataset"].toString();
    QSet<QString> sensitive{from[u"sensitive"].toString()};
    const QJsonArray models = from[u"models"].toArray();
    for (const QJsonValue value : models) {
        made.promise.models.push_back(model(value.toObject(), made.dataset));
        sensitive.insert(value[u"attribute"].toString());
    }
    QStringList names;
    if (from[u"qi_order"].isArray()) {
        const QJsonArray order = from[u"qi_order"].toArray();
        for (const QJsonValue name : order)
            names.push_back(name.toString());
    } else {
        for (const CodedColumn& column : data(made.dataset).columns)
            if (!sensitive.contains(column.name))
                names.push_back(column.name);
    }
    made.promise.quasiIdentifiers = identifiers(made.dataset, names);
    made.promise.suppressionLimit = from[u"suppression_limit"].toDouble();
    made.promise.utility = utilityOf(from[u"metric"].toObject());

    const QJsonObject expected = from[u"expected"].toObject();
    made.hasSolution = !expected[u"no_solution"].toBool();
    QString loss = expected[u"loss"].toVariant().toString();
    if (loss.startsWith(u'['))
        loss = loss.mid(1).chopped(1);
    const QStringList parts = loss.split(u',');
    for (const QString& part : parts)
        made.loss.push_back(part.trimmed().toDouble());
    const QJsonArray levels = expected[u"transformation"].toArray();
    for (const QJsonValue level : levels)
        made.levels.push_back(level.toInt());
    made.suppressed = expected[u"suppressed_records"].toInt(-1);
    made.classes = expected[u"classes"].toInt(-1);
    made.smallest = expected[u"min_class"].toInt(-1);
    return made;
}

} // namespace tawjih::test
