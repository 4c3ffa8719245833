#pragma once

#include <QString>

namespace tawjih::ui {

// What the fields of a form are called in which somebody signs in.
inline const QString loginName = QStringLiteral("login");
inline const QString passwordName = QStringLiteral("password");

} // namespace tawjih::ui
