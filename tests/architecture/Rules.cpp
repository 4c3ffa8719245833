#include "tests/architecture/Rules.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace tawjih::architecture {

namespace {

QString line(const char* rule, const QString& file, const QString& what) {
    return QStringLiteral("%1: %2: %3").arg(QLatin1String(rule), file, what);
}

int layerOf(const QString& path) {
    const QStringList layers{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    const auto layer = layers.indexOf(path.section(u'/', 0, 0));
    return layer < 0 ? static_cast<int>(layers.size()) : static_cast<int>(layer);
}

} // namespace

QStringList layersTurnedBack(const Sources& sources) {
    QStringList found;
    for (auto source = sources.begin(); source != sources.end(); ++source)
        for (const QString& include : source->ourIncludes)
            // The compiler's output (ui_Form.h, File.moc) has no folder.
            if (include.contains(u'/') && layerOf(include) > layerOf(source.key()))
                found << line("layer", source.key(), include);
    return found;
}

QStringList widgetsInCore(const Sources& sources, const QString& qtHeaders) {
    QStringList found;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (!source.key().startsWith(QStringLiteral("core/")))
            continue;
        for (const QString& include : source->systemIncludes) {
            for (const char* module : {"QtWidgets", "QtPrintSupport", "QtCharts"}) {
                const QString name = QLatin1String(module);
                if (include.startsWith(name) || QFileInfo::exists(QStringList{qtHeaders, name, include}.join(u'/')))
                    found << line("widgets", source.key(), include);
            }
        }
    }
    return found;
}

QStringList includeCycles(const Sources& sources) {
    QStringList found;
    QSet<QString> finished;
    QStringList path;
    const std::function<void(const QString&)> visit = [&](const QString& file) {
        if (const auto start = path.indexOf(file); start >= 0) {
            found << line("cycle", file, path.mid(start + 1).join(QStringLiteral(" → ")));
            return;
        }
        if (finished.contains(file) || !sources.contains(file))
            return;
        path << file;
        for (const QString& include : sources[file].ourIncludes)
            visit(include);
        path.removeLast();
        finished << file;
    };
    for (const QString& file : sources.keys())
        visit(file);
    return found;
}

QStringList sqlOutsideRepositories(const Sources& sources) {
    static const QRegularExpression sql(QStringLiteral(
        R"(\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA)\s+[\w*:(]|\b(FROM|WHERE|ORDER BY|GROUP BY)\s)"));
    static const QRegularExpression allowed(QStringLiteral(R"(Repository\.(cpp|h)$|^core/db/)"));
    QStringList found;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (source.key().contains(allowed))
            continue;
        for (const QString& literal : source->literals)
            if (literal.contains(sql))
                found << line("sql", source.key(), literal.simplified().left(40));
    }
    return found;
}

QStringList singletons(const Sources& sources) {
    static const QRegularExpression instance(QStringLiteral(R"((\w+::)?\binstance\s*\(\s*\))"));
    QStringList found;
    for (auto source = sources.begin(); source != sources.end(); ++source)
        for (const auto& match : instance.globalMatch(source->code))
            if (!match.captured(1).startsWith(u'Q'))
                found << line("singleton", source.key(), match.captured());
    return found;
}

QStringList foreignRepositories(const Sources& sources) {
    QStringList found;
    for (auto source = sources.begin(); source != sources.end(); ++source)
        for (const QString& include : source->ourIncludes)
            if (include.endsWith(QStringLiteral("Repository.h")) &&
                QFileInfo(include).path() != QFileInfo(source.key()).path())
                found << line("repository", source.key(), include);
    return found;
}

} // namespace tawjih::architecture
