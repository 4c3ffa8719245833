#pragma once

#include "core/base/Language.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tawjih::release {

/// A document of headings, paragraphs and tables in one language, as a file of HTML that needs nothing beside it, and
/// as a PDF. Every text is escaped.
class HtmlPage {
public:
    HtmlPage(Language language, const QString& title);

    void heading(const QString& text, int level = 2);
    void paragraph(const QString& text);
    /// Names and values, in two columns.
    void facts(const std::vector<QStringList>& rows);
    /// \param numbers the columns from this one on are of numbers; -1: none
    void table(const QStringList& header, const std::vector<QStringList>& rows, int numbers = -1);

    [[nodiscard]] QByteArray html() const;
    /// A4 with page numbers; fonts of the Noto family. Made in memory; any thread. Errors: IoFailed.
    [[nodiscard]] Result<QByteArray> pdf() const;

private:
    struct Block {
        QString text;
        int level = 0;      ///< of a heading, 0 for a paragraph
        QStringList header; ///< empty in a table of facts
        std::vector<QStringList> rows;
        int numbers = -1;
    };
    /// Browsers put the first column of Arabic to the right; Qt does not, and is given the last one first.
    [[nodiscard]] QString body(bool reversed) const;
    [[nodiscard]] QString row(const Block& block, const QStringList& cells, bool isHeader, bool reversed) const;

    Language m_language;
    QString m_title;
    std::vector<Block> m_blocks;
};

} // namespace tawjih::release
