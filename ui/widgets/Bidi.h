#pragma once

#include <QLocale>
#include <QString>

namespace tawjih::ui {

/// `text` in its own direction inside a sentence of another (U+2068 … U+2069): names, titles, sentences.
[[nodiscard]] QString isolate(const QString& text);

/// The same, always left to right: codes, telephone numbers, dates in figures, "5 012".
[[nodiscard]] QString isolateLtr(const QString& text);

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
