#pragma once

namespace tawjih {

/// A place on earth, degrees.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
    bool operator==(const GeoPoint&) const = default;
};

} // namespace tawjih
