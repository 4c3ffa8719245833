#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace tawjih {

/// A trade of the desk's offers: an ISCO-08 unit group and how people here call it.
struct Trade {
    QString code;
    QString fr;
    QString ar;
    QString en;

    /// Its name in an interface language ("fr", "ar", "en").
    [[nodiscard]] QString name(QStringView language) const;
};

/// The trades of domain.md, crafts first.
[[nodiscard]] const std::vector<Trade>& trades();

/// The trade with this code, or nullptr.
[[nodiscard]] const Trade* findTrade(QStringView code);

/// Its name, or the code itself when nobody knows it.
[[nodiscard]] QString tradeName(const QString& code, QStringView language);

} // namespace tawjih
