#pragma once

#include "core/indicator/ReportContent.h"

#include <array>
#include <initializer_list>

namespace tawjih::test {

/// A credible quarterly report, every number invented, in any language: what tests and pictures lay out.
class SampleReport {
public:
    explicit SampleReport(Language language) : m_language(language) {}

    [[nodiscard]] indicator::ReportContent content() const;

    [[nodiscard]] indicator::FigureTable registrations() const;
    [[nodiscard]] indicator::FigureTable funnel() const;
    [[nodiscard]] indicator::FigureTable referrals() const;
    [[nodiscard]] indicator::FigureTable accepted() const;
    [[nodiscard]] indicator::FigureTable ages() const;
    [[nodiscard]] indicator::FigureTable nationalities() const;
    [[nodiscard]] indicator::FigureTable tradesBySex() const;
    [[nodiscard]] indicator::FigureTable delays() const;
    [[nodiscard]] indicator::FigureTable heat() const;
    [[nodiscard]] indicator::FigureTable flow() const;
    [[nodiscard]] indicator::FigureTable places() const;
    [[nodiscard]] indicator::FigureTable placement() const;
    /// \param rows more than a page holds
    [[nodiscard]] indicator::FigureTable centres(int rows) const;

private:
    [[nodiscard]] QString say(const char* french, const char* arabic, const char* english) const;
    [[nodiscard]] QStringList names(std::initializer_list<std::array<const char*, 3>> names) const;
    [[nodiscard]] indicator::FigureTable table(indicator::ChartKind kind) const;
    static void fill(indicator::FigureTable& table, std::initializer_list<std::initializer_list<int>> cells);
    static void sum(indicator::FigureTable& table);

    Language m_language;
};

} // namespace tawjih::test
