#pragma once

#include "core/release/Release.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace tawjih::release {

/// What promise.json says, as it was read.
struct Claims {
    struct FieldClaim {
        QString name;
        FieldRole role = FieldRole::Plain;
        FieldType type = FieldType::String;
        bool required = true;
        QString hxl;
        int level = 0;
        QString hierarchy; ///< a path; empty where there is none
    };
    struct ColumnClaim {
        QString name;
        QString hxl;
        bool isCount = false;
    };
    struct TableClaim {
        QString name;
        QString file;
        QString hxlFile; ///< empty where there is none
        TableProtection protection = TableProtection::Rounding;
        int parameter = 0;
        qint64 rows = 0;
        std::vector<ColumnClaim> columns;
    };
    QString name;
    char delimiter = ';';
    Counts counts;
    std::vector<FieldClaim> fields;
    Promises promises;
    double smallestClass = 0;
    double prosecutor = 0;
    double marketer = 0;
    std::vector<TableClaim> tables;
};

/// Nothing where it is no promise.json of a version known here, or a part is missing or senseless.
[[nodiscard]] std::optional<Claims> readClaims(const QByteArray& json);

/// What datapackage.json says of a file.
struct Resource {
    struct Column {
        QString name;
        FieldType type = FieldType::String;
        QString role; ///< a code of FieldRole; empty outside the microdata
        bool required = false;
        std::optional<QStringList> list; ///< the enum
        std::optional<double> minimum;
        std::optional<double> maximum;
    };
    QString path;
    char delimiter = ';';
    qint64 bytes = -1;
    QString hash;
    qint64 rows = -1;
    std::vector<Column> columns;
};

struct Descriptor {
    QString name;
    QMap<QString, Resource> resources; ///< by path
};

/// Nothing where it is no Tabular Data Package of version 1 as packages have it.
[[nodiscard]] std::optional<Descriptor> readDescriptor(const QByteArray& json);

} // namespace tawjih::release
