#include "core/anonymise/HierarchyFile.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace tawjih::anonymise {

namespace {

constexpr QChar quote = u'"';
constexpr std::array<QChar, 3> delimiters{u';', u'\t', u','};

/// The rows of a text, and the line on which each begins.
struct Rows {
    std::vector<QStringList> rows;
    std::vector<int> lines;
    int broken = -1;             ///< the line of a row whose quotes are broken; what follows was not read
    bool hasStrayQuotes = false; ///< within a field that does not begin with one
};

/// Reads rows one after the other. Not core/exchange's reader: that one is made for strangers' files of any size and
/// encoding and knows what they import; a hierarchy is small and ours.
class RowReader {
public:
    RowReader(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    Rows read() {
        Rows read;
        while (m_at < m_text.size()) {
            const int line = m_line;
            QStringList row;
            do {
                row.push_back({});
                if (!field(row.back())) {
                    read.broken = line;
                    return read;
                }
            } while (passDelimiter());
            read.hasStrayQuotes = m_sawStrayQuote;
            const bool isEmptyLine = row.size() == 1 && row.front().isEmpty() && !m_wasQuoted;
            passBreak();
            if (isEmptyLine)
                continue;
            read.rows.push_back(std::move(row));
            read.lines.push_back(line);
        }
        return read;
    }

private:
    [[nodiscard]] bool atBreak() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    [[nodiscard]] bool atEndOfField() const {
        return m_at == m_text.size() || m_text[m_at] == m_delimiter || atBreak();
    }

    bool field(QString& into) {
        m_wasQuoted = m_at < m_text.size() && m_text[m_at] == quote;
        return m_wasQuoted ? quotedField(into) : plainField(into);
    }

    bool plainField(QString& into) {
        const qsizetype from = m_at;
        while (!atEndOfField())
            ++m_at;
        into = m_text.sliced(from, m_at - from).toString();
        m_sawStrayQuote = m_sawStrayQuote || into.contains(quote);
        return true;
    }

    bool quotedField(QString& into) {
        while (true) {
            const qsizetype from = m_at + 1;
            const qsizetype end = m_text.indexOf(quote, from);
            if (end < 0)
                return false;
            const QStringView piece = m_text.sliced(from, end - from);
            into += piece;
            m_line += int(piece.count(u'\n'));
            m_at = end + 1;
            if (m_at == m_text.size() || m_text[m_at] != quote)
                return atEndOfField();
            into += quote;
        }
    }

    bool passDelimiter() {
        const bool there = m_at < m_text.size() && m_text[m_at] == m_delimiter;
        m_at += there ? 1 : 0;
        return there;
    }

    void passBreak() {
        if (m_at == m_text.size())
            return;
        const bool twoCharacters = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += twoCharacters ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_wasQuoted = false; ///< the last field
    bool m_sawStrayQuote = false;
};

/// How many rows are as wide as the first; none where that is a single field.
qsizetype regularity(const Rows& read) {
    if (read.rows.empty() || read.rows.front().size() < 2)
        return 0;
    return std::ranges::count(read.rows, read.rows.front().size(), &QStringList::size);
}

/// By how well a delimiter explains the text: first that all quotes are where they belong, for by another file's
/// delimiter its quoted fields begin within others.
std::pair<bool, qsizetype> fitOf(const Rows& read) {
    return {read.broken < 0 && !read.hasStrayQuotes, regularity(read)};
}

Rows readRows(QStringView text) {
    Rows best = RowReader(text, delimiters.front()).read();
    for (size_t i = 1; i < delimiters.size(); ++i)
        if (Rows other = RowReader(text, delimiters[i]).read(); fitOf(other) > fitOf(best))
            best = std::move(other);
    return best;
}

QString written(const QString& text, bool isAlone) {
    // Quoted for every delimiter, so that the reader cannot take another one for this file's.
    const bool needsQuotes = std::ranges::any_of(text,
                                                 [](QChar c) {
                                                     return c == quote || c == u'\n' || c == u'\r' ||
                                                            std::ranges::find(delimiters, c) != delimiters.end();
                                                 }) ||
                             (isAlone && text.isEmpty());
    if (!needsQuotes)
        return text;
    return QString(quote + QString(text).replace(quote, QLatin1String("\"\"")) + quote);
}

} // namespace

tl::expected<Hierarchy, std::vector<HierarchyFileFault>> readHierarchy(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return tl::unexpected(std::vector{HierarchyFileFault{HierarchyFileFault::Kind::NotUtf8}});
    const Rows read = readRows(text);
    if (read.broken > 0)
        return tl::unexpected(std::vector{HierarchyFileFault{HierarchyFileFault::Kind::BrokenQuotes, read.broken}});
    auto made = Hierarchy::fromRows(read.rows);
    if (made)
        return *std::move(made);
    std::vector<HierarchyFileFault> faults;
    for (HierarchyFault& fault : made.error()) {
        const int line = fault.row < 0 ? -1 : read.lines[size_t(fault.row)];
        faults.push_back({HierarchyFileFault::Kind::NoHierarchy, line, std::move(fault)});
    }
    return tl::unexpected(std::move(faults));
}

QByteArray writeHierarchy(const Hierarchy& hierarchy, QChar delimiter) {
    Q_ASSERT(std::ranges::find(delimiters, delimiter) != delimiters.end());
    QString text;
    for (const QStringList& row : hierarchy.rows()) {
        QStringList fields;
        for (const QString& field : row)
            fields.push_back(written(field, row.size() == 1));
        text += fields.join(delimiter) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

} // namespace tawjih::anonymise
