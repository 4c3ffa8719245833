#pragma once

#include "tests/architecture/SourceTree.h"

namespace tawjih::architecture {

// Each rule returns what breaks it, as lines that exceptions.txt may hold: "rule: file: what".

/// app may use ui and core, ui may use core, core stands alone; nothing uses the tests.
[[nodiscard]] QStringList layersTurnedBack(const Sources& sources);

/// core includes nothing of Qt Widgets, Print Support or Charts. \param qtHeaders the folder of Qt's headers
[[nodiscard]] QStringList widgetsInCore(const Sources& sources, const QString& qtHeaders);

/// No file includes itself over others.
[[nodiscard]] QStringList includeCycles(const Sources& sources);

/// SQL stands in repositories and in core/db only.
[[nodiscard]] QStringList sqlOutsideRepositories(const Sources& sources);

/// No singletons of ours; Qt's own application object may be asked for.
[[nodiscard]] QStringList singletons(const Sources& sources);

/// A repository is used by its own feature only; others, and the interface, call the service.
[[nodiscard]] QStringList foreignRepositories(const Sources& sources);

} // namespace tawjih::architecture
