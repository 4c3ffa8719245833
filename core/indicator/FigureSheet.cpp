#include "core/indicator/FigureSheet.h"

#include "core/indicator/FigureSheetTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <xlsxwriter.h>

namespace tawjih::indicator {

namespace {

using Look = SheetBook::Look;

constexpr int labelWidth = 26;
constexpr int textWidth = 96;
constexpr double lineHeight = 15;

struct PlannedSheet {
    QByteArray name;
    const FigureTable* table = nullptr;
    QString title;
};

/// The sheets of text: what is said stands in two columns, as high as its words need.
class TextSheet {
public:
    TextSheet(SheetBook& book, lxw_worksheet* sheet) : m_book(book), m_sheet(sheet) {
        worksheet_set_column(sheet, 0, 0, labelWidth, nullptr);
        worksheet_set_column(sheet, 1, 1, textWidth, nullptr);
    }
    void title(const QString& text) {
        m_book.writeWide(m_sheet, m_row++, 1, text, Look::Title, labelWidth + textWidth);
    }
    void gap() { ++m_row; }
    void line(const QString& label, const QString& text, Look look = Look::Text) {
        if (text.isEmpty())
            return;
        if (!label.isEmpty())
            m_book.write(m_sheet, m_row, 0, label, Look::Strong);
        m_book.write(m_sheet, m_row, 1, text, look);
        const auto lines = [](const QString& words, int width) { return 1 + static_cast<int>(words.size()) / width; };
        const int needed =
            std::max(lines(text, textWidth), lines(label, labelWidth)) + static_cast<int>(text.count(u'\n'));
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row++), lineHeight * needed, nullptr);
    }
    void link(const QString& label, const QString& text, const QByteArray& target) {
        const QByteArray place = "internal:'" + target + "'!A1";
        worksheet_write_url(m_sheet, static_cast<lxw_row_t>(m_row), 1, place.constData(), m_book.format(Look::Link));
        line(label, text, Look::Link);
    }

private:
    SheetBook& m_book;
    lxw_worksheet* m_sheet;
    int m_row = 0;
};

QString frameOf(const ReportContent& content) {
    QStringList parts{content.deskName, content.period, content.asOf};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<PlannedSheet> planSheets(SheetBook& book, const ReportContent& content) {
    std::vector<PlannedSheet> sheets;
    for (const ReportSection& section : content.sections)
        for (const FigureTable& table : section.figures) {
            const QString title = table.subject.isEmpty() ? table.finding : table.subject;
            const QString number = QString::number(sheets.size() + 1);
            sheets.push_back({book.reserveName(QString(number + u' ' + title)), &table, title});
        }
    return sheets;
}

void writeCover(SheetBook& book, lxw_worksheet* sheet, const ReportContent& content,
                const std::vector<PlannedSheet>& sheets) {
    const Tongue& tongue = content.tongue;
    TextSheet page(book, sheet);
    page.title(content.title);
    for (const QString& text : {content.deskName, content.period})
        page.line({}, text);
    page.line({}, content.asOf, Look::Muted);
    page.gap();
    for (const QString& sentence : content.highlights)
        page.line({}, sentence, Look::Strong);
    QString label = tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Summary"));
    for (const QString& paragraph : content.summary.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        page.line(std::exchange(label, {}), paragraph.trimmed());
    page.gap();
    page.line(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Prepared by")), content.preparedBy);
    page.line(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Checksum of the figures")), content.checksum);
    page.line(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Legal notice")), content.legalNotice);
    page.gap();
    label = tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Contents"));
    for (const PlannedSheet& planned : sheets)
        page.link(std::exchange(label, {}), planned.title, planned.name);
}

void writeDefinitions(SheetBook& book, lxw_worksheet* sheet, const ReportContent& content) {
    const Tongue& tongue = content.tongue;
    TextSheet page(book, sheet);
    if (!content.definitions.empty()) {
        page.title(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "How the indicators are defined")));
        for (const ReportDefinition& definition : content.definitions) {
            page.line(definition.name, definition.text);
            if (!definition.source.isEmpty())
                page.line({}, tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Source: %1")).arg(definition.source),
                          Look::Muted);
        }
        page.gap();
    }
    if (!content.methodNotes.isEmpty())
        page.title(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "How it was counted")));
    for (const QString& note : content.methodNotes)
        page.line({}, note);
}

} // namespace

Result<QByteArray> reportSheets(const ReportContent& content) {
    SheetBook book(content.tongue);
    if (!book.isOpen())
        return fail(ErrorCode::IoFailed, QStringLiteral("memory"));
    const Tongue& tongue = content.tongue;
    const QByteArray cover = book.reserveName(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Report")));
    const QByteArray definitions = book.reserveName(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Definitions")));
    const std::vector<PlannedSheet> sheets = planSheets(book, content);
    lxw_worksheet* first = book.addSheet(cover);
    if (!first)
        return fail(ErrorCode::OutOfMemory);
    writeCover(book, first, content, sheets);
    for (const PlannedSheet& planned : sheets) {
        lxw_worksheet* sheet = book.addSheet(planned.name);
        if (!sheet)
            return fail(ErrorCode::OutOfMemory);
        writeFigureSheet(book, sheet, planned.name, *planned.table, frameOf(content));
    }
    if (!content.definitions.empty() || !content.methodNotes.isEmpty()) {
        lxw_worksheet* last = book.addSheet(definitions);
        if (!last)
            return fail(ErrorCode::OutOfMemory);
        writeDefinitions(book, last, content);
    }
    return book.close(content.title, content.madeAt);
}

Result<QByteArray> figureSheets(std::span<const FigureTable> tables, const QString& title, const QString& subtitle,
                                const Tongue& tongue, const QDateTime& madeAt) {
    ReportContent content;
    content.tongue = tongue;
    content.title = title;
    content.period = subtitle;
    content.madeAt = madeAt;
    content.sections.push_back({{}, {}, {tables.begin(), tables.end()}});
    return reportSheets(content);
}

} // namespace tawjih::indicator
