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
    QJsonArray records = document.object().value(list).toArray();
    if (records.isEmpty())
        qFatal("malformed resource %s", name.data());
    return records;
}

} // namespace tawjih
