#pragma once

#include "core/indicator/FactRecord.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace tawjih::indicator {

/// The desk's day of many instants. The time zone is asked once a day, for to ask it takes longer than all else that is
/// done about a row.
class LocalDays {
public:
    /// \param instant in UTC
    [[nodiscard]] FactDay dayOf(const QDateTime& instant);

private:
    using Offset = std::optional<int>; ///< seconds east of UTC; none where it changes within the day

    [[nodiscard]] static Offset offsetOn(QDate day);

    QHash<QDate, Offset> m_offsets;
};

} // namespace tawjih::indicator
