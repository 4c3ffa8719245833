#include "core/base/DataFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih {

namespace {

QByteArray shippedFile(const QString& name) {
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing resource %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

QJsonArray shippedRecords(QLatin1String name, QLatin1String list) {
    const QJsonDocument document = QJsonDocument::fromJson(shippedFile(name + QLatin1String(".json")));
    const QJsonArray records = document.object().value(list).toArray();
    if (records.isEmpty())
        qFatal("malformed resource %s", name.data());
    return records;
}

std::vector<std::pair<QString, QString>> shippedPairs(QLatin1String name) {
    std::vector<std::pair<QString, QString>> pairs;
    const QString text = QString::fromUtf8(shippedFile(name + QLatin1String(".txt")));
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (!line.startsWith(u'#') && tab > 0)
            pairs.emplace_back(line.left(tab).toString(), line.mid(tab + 1).toString());
    }
    return pairs;
}

} // namespace tawjih
