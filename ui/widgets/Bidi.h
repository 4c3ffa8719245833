#pragma once

#include "core/base/Bidi.h"

#include <QLocale>
#include <QString>

namespace tawjih::ui {

/// A count in the digits and grouping of the interface, isolated.
[[nodiscard]] QString number(qint64 value, const QLocale& locale = QLocale());

/// A person's name: in the script of the interface first, the other beside it. Either may be empty.
struct ShownName {
    QString first;
    QString second;
};
[[nodiscard]] ShownName shownName(const QString& latin, const QString& arabic, const QLocale& locale = QLocale());

/// Both parts on one line, each isolated: "Awa Diallo أوا ديالو".
[[nodiscard]] QString nameLine(const QString& latin, const QString& arabic, const QLocale& locale = QLocale());

} // namespace tawjih::ui
