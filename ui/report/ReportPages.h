#pragma once

#include "core/indicator/ReportContent.h"
#include "ui/report/ReportCover.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportText.h"

#include <QImage>
#include <QPageLayout>

namespace tawjih::ui {

/// A report on its A4 pages: cover, contents where it is long, sections, and an appendix that says how things were
/// counted. Laid out once, in the grid of ReportText.h. Any thread; nothing of the application's language or palette is
/// looked at.
class ReportPages {
public:
    explicit ReportPages(const indicator::ReportContent& content);
    ReportPages(const ReportPages&) = delete;
    ReportPages& operator=(const ReportPages&) = delete;

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// Without margins: the pages have their own.
    [[nodiscard]] static QPageLayout pageLayout();

    /// Paints a page (from 0) on a painter whose unit is the grid's and whose origin is the paper's corner.
    void draw(QPainter& painter, int page) const;
    /// A page as a picture, on white.
    [[nodiscard]] QImage image(int page, int dotsPerInch) const;
    /// What can be read on a page, charts apart, in the order of reading.
    [[nodiscard]] QStringList texts(int page) const;

private:
    /// A line of the contents. The appendix and the sections have figures below them.
    struct Entry {
        QString text;
        bool isFigure = false;
        int page = 0; ///< among those after the contents
    };

    /// What stands above or below every page but the cover.
    struct Running {
        ReportText words;
        qreal from = 0; ///< the leading side of the page's text
        qreal width = 0;
        bool above = false;
    };

    void writeBody();
    void writeSection(const indicator::ReportSection& section, int number);
    void writeAppendix();
    void heading(const QString& text, int number);
    void paragraph(const QString& text, const ReportTextStyle& style, qreal before);
    int entry(const QString& text, bool isFigure);
    void findPages(const std::vector<std::vector<PlacedPiece>>& body);
    void writeContents(int pagesBefore);
    [[nodiscard]] ReportPieces contentsPieces(int offset) const;
    [[nodiscard]] std::vector<Running> running(int page) const;
    void drawRunning(QPainter& painter, int page) const;

    indicator::ReportContent m_content;
    ReportCover m_cover;
    ReportPieces m_body;
    ReportPieces m_contents;
    std::vector<Entry> m_entries;
    std::vector<std::vector<PlacedPiece>> m_pages;
    int m_figures = 0;
};

} // namespace tawjih::ui
