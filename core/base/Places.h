#pragma once

#include "core/base/GeoPoint.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace tawjih {

/// A place of the official geographic code (HCP): "06" a region, "06.141" a province, "06.141.01.53" an arrondissement.
struct Place {
    QString code;
    QString fr;
    QString ar;
    std::optional<GeoPoint> centre; ///< to about 1 km and not verified: for "about so many km" and for ranking only

    /// Its name in an interface language ("ar", else French).
    [[nodiscard]] QString name(QStringView language) const;
};

/// The twelve regions, in the order of their codes.
[[nodiscard]] const std::vector<Place>& regions();
/// The provinces of Casablanca-Settat.
[[nodiscard]] const std::vector<Place>& provinces();
/// The arrondissements of Casablanca and the commune of Méchouar.
[[nodiscard]] const std::vector<Place>& arrondissements();

/// The place with this code, or nullptr.
[[nodiscard]] const Place* findPlace(QStringView code);

/// Where its middle is, as far as anybody knows.
[[nodiscard]] std::optional<GeoPoint> centreOf(QStringView code);

/// Whether a code is this place's or lies within it ("06.141.01.53" within "06"); everything lies within the empty
/// code.
[[nodiscard]] bool isWithinPlace(QStringView code, QStringView place);

/// Its name, or the code itself when nobody knows it.
[[nodiscard]] QString placeName(const QString& code, QStringView language);

} // namespace tawjih
