#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace tawjih::architecture {

/// What the rules look at in one source file.
struct Source {
    QStringList ourIncludes;    ///< #include "…", from the root of the sources
    QStringList systemIncludes; ///< #include <…>
    QStringList literals;       ///< the contents of the string literals
    QString code;               ///< without comments and literals
};

/// By path from the root of the sources.
using Sources = QMap<QString, Source>;

[[nodiscard]] Source parse(const QString& text);

/// Every .h and .cpp below app, core and ui.
[[nodiscard]] Sources readSources(const QString& root);

} // namespace tawjih::architecture
