#pragma once

#include <QDateTime>

namespace tawjih::test {

inline const QDateTime now(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);

} // namespace tawjih::test
