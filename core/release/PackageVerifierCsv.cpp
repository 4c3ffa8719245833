#include "core/release/PackageVerifierCsv.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace tawjih::release {

namespace {

/// Cuts bytes into cells; a quoted one loses its quotes.
class Cutter {
public:
    Cutter(const QByteArray& bytes, char delimiter)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
        , m_delimiter(delimiter) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    /// One line; false where it is none.
    bool line(std::vector<std::string_view>& cells) {
        cells.clear();
        m_unquoted.clear();
        for (;;) {
            std::string_view cell;
            if (!(m_at != m_end && *m_at == '"' ? quoted(cell) : plain(cell)))
                return false;
            cells.push_back(cell);
            if (m_at == m_end)
                return false;
            if (*m_at == m_delimiter) {
                ++m_at;
                continue;
            }
            if (m_end - m_at < 2 || m_at[0] != '\r' || m_at[1] != '\n')
                return false;
            m_at += 2;
            return true;
        }
    }

private:
    bool plain(std::string_view& cell) {
        const char* begin = m_at;
        while (m_at != m_end && *m_at != m_delimiter && *m_at != '\r' && *m_at != '\n' && *m_at != '"')
            ++m_at;
        cell = {begin, size_t(m_at - begin)};
        return m_at != m_end && *m_at != '"' && *m_at != '\n';
    }

    bool quoted(std::string_view& cell) {
        auto text = std::make_unique<std::string>();
        for (++m_at; m_at != m_end; ++m_at) {
            if (*m_at != '"') {
                *text += *m_at;
                continue;
            }
            if (m_at + 1 != m_end && m_at[1] == '"') {
                *text += '"';
                ++m_at;
                continue;
            }
            ++m_at;
            cell = *text;
            m_unquoted.push_back(std::move(text)); // as long as the line's cells are looked at
            return true;
        }
        return false;
    }

    const char* m_at;
    const char* m_end;
    char m_delimiter;
    std::vector<std::unique_ptr<std::string>> m_unquoted;
};

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && !bytes.startsWith("\xEF\xBB\xBF") && !decoded.contains(QChar(0));
}

/// The texts of a column, each once.
class Dictionary {
public:
    quint32 codeOf(std::string_view cell, QStringList& texts) {
        const auto known = m_codes.find(cell);
        if (known != m_codes.end())
            return known->second;
        m_kept.push_back(std::make_unique<std::string>(cell));
        const auto code = quint32(texts.size());
        m_codes.emplace(*m_kept.back(), code);
        texts << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        return code;
    }
    [[nodiscard]] const std::string& bytes(quint32 code) const { return *m_kept[code]; }

private:
    std::unordered_map<std::string_view, quint32> m_codes;
    std::vector<std::unique_ptr<std::string>> m_kept;
};

} // namespace

int ReadTable::indexOf(const QString& name) const {
    const auto at = std::ranges::find(columns, name, &ReadColumn::name);
    return at == columns.end() ? -1 : int(at - columns.begin());
}

QStringList ReadTable::header() const {
    QStringList names;
    for (const ReadColumn& column : columns)
        names << column.name;
    return names;
}

std::optional<ReadTable> readCsv(const QByteArray& bytes, char delimiter) {
    if (!isUtf8(bytes))
        return std::nullopt;
    Cutter cutter(bytes, delimiter);
    std::vector<std::string_view> cells;
    if (!cutter.line(cells))
        return std::nullopt;
    ReadTable table;
    QSet<QString> names;
    for (const std::string_view cell : cells) {
        table.columns.push_back({QString::fromUtf8(cell.data(), qsizetype(cell.size())), {}, {}});
        names.insert(table.columns.back().name);
    }
    if (size_t(names.size()) != table.columns.size())
        return std::nullopt;
    std::vector<Dictionary> dictionaries(table.columns.size());
    while (!cutter.atEnd()) {
        if (!cutter.line(cells) || cells.size() != table.columns.size())
            return std::nullopt;
        bool undecided = table.rows > 0; // all cells so far are those of the last row
        for (size_t c = 0; c < cells.size(); ++c) {
            ReadColumn& column = table.columns[c];
            const quint32 code = dictionaries[c].codeOf(cells[c], column.texts);
            if (undecided && code != column.cells.back()) {
                undecided = false;
                table.sorted &= dictionaries[c].bytes(column.cells.back()) < dictionaries[c].bytes(code);
            }
            column.cells.push_back(code);
        }
        ++table.rows;
    }
    return table;
}

} // namespace tawjih::release
