#include "core/release/HtmlPage.h"

#include <algorithm>

namespace tawjih::release {

namespace {

const char* const screenStyle = R"(
body{font-family:"Noto Sans","Noto Naskh Arabic",system-ui,sans-serif;line-height:1.5;color:#1a1a1a;background:#fff;
max-width:60rem;margin:2rem auto;padding:0 1rem}
[dir=rtl]{font-family:"Noto Naskh Arabic","Noto Sans",system-ui,sans-serif;line-height:1.8}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #9a9a9a}
h3{font-size:1rem;margin-top:1.5rem}
table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.92rem}
th,td{border:1px solid #c8c8c8;padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#f0f0f0}tbody th{font-weight:600;width:35%}
.number{text-align:end;font-variant-numeric:tabular-nums}
@media print{body{max-width:none;margin:0;font-size:10pt}h2,h3{break-after:avoid}tr{break-inside:avoid}
thead{display:table-header-group}@page{size:A4;margin:18mm}}
)";

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

} // namespace

HtmlPage::HtmlPage(Language language, const QString& title) : m_language(language), m_title(title) {
    heading(title, 1);
}

void HtmlPage::heading(const QString& text, int level) {
    m_blocks.push_back({text, level, {}, {}, -1});
}

void HtmlPage::paragraph(const QString& text) {
    m_blocks.push_back({text, 0, {}, {}, -1});
}

void HtmlPage::facts(const std::vector<QStringList>& rows) {
    m_blocks.push_back({{}, 0, {}, rows, -1});
}

void HtmlPage::table(const QStringList& header, const std::vector<QStringList>& rows, int numbers) {
    m_blocks.push_back({{}, 0, header, rows, numbers});
}

QString HtmlPage::row(const Block& block, const QStringList& cells, bool isHeader, bool reversed) const {
    QStringList written;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isName = block.header.isEmpty() && i == 0;
        const QLatin1String tag(isHeader || isName ? "th" : "td");
        const char* attributes = isName ? " width=\"35%\">" : ">";
        if (block.numbers >= 0 && i >= block.numbers) // the class for browsers, the side for Qt
            attributes = reversed ? " align=\"left\">" : " class=\"number\" align=\"right\">";
        written << QString(u'<' + tag + QLatin1String(attributes) + escaped(cells[i]) + QLatin1String("</") + tag +
                           u'>');
    }
    if (reversed)
        std::ranges::reverse(written);
    return QString(QLatin1String("<tr>") + written.join(QString()) + QLatin1String("</tr>\n"));
}

QString HtmlPage::body(bool reversed) const {
    QString body;
    for (const Block& block : m_blocks) {
        if (block.level > 0) {
            body += QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(block.level), escaped(block.text));
        } else if (block.rows.empty() && block.header.isEmpty()) {
            body += QString(QLatin1String("<p>") + escaped(block.text) + QLatin1String("</p>\n"));
        } else {
            body += QLatin1String("<table border=\"1\" cellspacing=\"0\" width=\"100%\">");
            if (!block.header.isEmpty())
                body += QString(QLatin1String("<thead>") + row(block, block.header, true, reversed) +
                                QLatin1String("</thead>"));
            body += QLatin1String("<tbody>\n");
            for (const QStringList& cells : block.rows)
                body += row(block, cells, false, reversed);
            body += QLatin1String("</tbody></table>\n");
        }
    }
    return body;
}

QByteArray HtmlPage::html() const {
    const bool isArabic = m_language == Language::Arabic;
    return QString(QLatin1String("<!DOCTYPE html>\n<html lang=\"") + codeOf(m_language) + QLatin1String("\" dir=\"") +
                   QLatin1String(isArabic ? "rtl" : "ltr") +
                   QLatin1String("\">\n<head><meta charset=\"utf-8\">"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>") +
                   escaped(m_title) + QLatin1String("</title>\n<style>") + QLatin1String(screenStyle) +
                   QLatin1String("</style></head>\n<body>\n") + body(false) + QLatin1String("</body></html>\n"))
        .toUtf8();
}

} // namespace tawjih::release
