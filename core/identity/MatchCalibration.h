#pragma once

#include <span>
#include <vector>

namespace tawjih::identity {

/// A pair about which somebody decided.
struct ReviewedPair {
    double probability = 0; ///< that the model gave, before any calibration
    bool isSame = false;    ///< one person
};

/// Turns the model's probabilities into shares that came true: a rising line through what reviewers decided (isotonic
/// regression by pooling adjacent violators). A default-constructed one changes nothing.
///
/// Source: B. Zadrozny and C. Elkan, "Transforming classifier scores into accurate multiclass probability estimates",
/// KDD 2002.
class Calibration {
public:
    /// Reviewed pairs from which on a calibration is more than chance.
    static constexpr size_t enough = 200;

    Calibration() = default;
    /// One that changes nothing for fewer than `enough` pairs.
    [[nodiscard]] static Calibration fit(std::span<const ReviewedPair> pairs);

    /// Never falls when its argument rises. Below the probabilities that were reviewed it goes down to 0 in
    /// proportion; above them it stays.
    [[nodiscard]] double operator()(double probability) const;
    [[nodiscard]] bool changesNothing() const { return m_points.empty(); }

private:
    struct Point {
        double given = 0;
        double cameTrue = 0;
    };
    std::vector<Point> m_points; ///< both rise
};

} // namespace tawjih::identity
