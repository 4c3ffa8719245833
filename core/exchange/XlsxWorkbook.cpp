#include "core/exchange/XlsxWorkbook.h"

#include <QStringList>

#include <algorithm>

namespace tawjih::exchange {

namespace {

bool isTrue(QStringView value) {
    return value == u"1" || value == u"true" || value == u"on";
}

/// A target of a relationship as a name in the package: absolute, or relative to the folder of its source.
QString resolve(const QString& source, const QString& target) {
    QStringList parts = target.startsWith(u'/') ? QStringList() : source.split(u'/').mid(0, source.count(u'/'));
    for (const QString& step : QString(target).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (step != u".") {
            parts << step;
        }
    }
    return parts.join(u'/');
}

QString relationsPart(const QString& part) {
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QLatin1String("_rels/") + part.mid(slash) + QLatin1String(".rels");
}

} // namespace

std::optional<QStringView> SharedStrings::at(size_t index) const {
    if (index >= m_ends.size())
        return std::nullopt;
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QStringView(m_text).sliced(begin, m_ends[index] - begin);
}

void unescapeText(QString& text) {
    qsizetype end = 0; // of what is written back, in place
    for (qsizetype i = 0; i < text.size(); ++i, ++end) {
        text[end] = text[i];
        const bool mayEscape = text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_';
        bool isHex = false;
        const uint unit = mayEscape ? QStringView(text).sliced(i + 2, 4).toUInt(&isHex, 16) : 0;
        if (isHex) {
            text[end] = QChar(static_cast<char16_t>(unit));
            i += 6;
        }
    }
    text.truncate(end);
    if (text.contains(u'\r'))
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

bool readRichText(XmlPull& xml, QString& text, qsizetype limit) {
    bool fits = true;
    while (xml.nextChild()) {
        if (xml.name() == u"t")
            fits = xml.readText(text, limit) && fits;
        else if (xml.name() == u"r")
            fits = readRichText(xml, text, limit) && fits;
        else
            xml.skipElement(); // phonetic runs say how the same text is pronounced
    }
    return fits;
}

template <typename Read>
TableResult<void> XlsxWorkbook::readPart(const QString& name, Read read) {
    const auto entry = m_zip.entry(name);
    if (!entry)
        return {};
    XmlPull xml(*entry);
    std::optional<TableProblem> problem = read(xml);
    if (entry->problem())
        problem = entry->problem();
    else if (xml.problem())
        problem = xml.problem();
    if (problem)
        return fail(*problem);
    return {};
}

TableResult<XlsxWorkbook> XlsxWorkbook::open(QIODevice& device, XlsxLimits limits) {
    auto zip = ZipFile::open(device, limits.zip);
    if (!zip)
        return fail(zip.error().problem);
    XlsxWorkbook book(std::move(*zip), limits);
    const auto main = book.findWorkbook();
    if (!main)
        return fail(main.error().problem);
    const auto relations = book.relationsOf(*main);
    if (!relations)
        return fail(relations.error().problem);
    if (const auto read = book.readBook(*main, *relations); !read)
        return fail(read.error().problem);
    for (const Relation& relation : *relations) {
        const auto read = relation.type == u"styles"          ? book.readStyles(relation.target)
                          : relation.type == u"sharedStrings" ? book.readStrings(relation.target)
                                                              : TableResult<void>();
        if (!read)
            return fail(read.error().problem);
    }
    return book;
}

TableResult<QString> XlsxWorkbook::findWorkbook() {
    const auto roots = relationsOf(QString());
    if (!roots)
        return fail(roots.error().problem);
    QString part = QStringLiteral("xl/workbook.xml");
    for (const Relation& relation : *roots)
        if (relation.type == u"officeDocument")
            part = relation.target;
    if (part.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive) || m_zip.contains(QStringLiteral("xl/workbook.bin")))
        return fail(TableProblem::BinaryWorkbook);
    if (m_zip.contains(part))
        return part;
    const bool isOpenDocument =
        m_zip.contains(QStringLiteral("mimetype")) && m_zip.contains(QStringLiteral("content.xml"));
    return fail(isOpenDocument ? TableProblem::OpenDocument : TableProblem::Damaged);
}

TableResult<XlsxWorkbook::Relations> XlsxWorkbook::relationsOf(const QString& part) {
    Relations relations;
    const auto read = readPart(relationsPart(part), [&](XmlPull& xml) -> std::optional<TableProblem> {
        while (xml.nextElement()) {
            if (xml.name() != u"Relationship" || xml.attribute(QLatin1String("TargetMode")) == u"External")
                continue;
            const QStringView type = xml.attribute(QLatin1String("Type"));
            const QString target = xml.attribute(QLatin1String("Target")).toString();
            relations.insert(xml.attribute(QLatin1String("Id")).toString(),
                             {type.mid(type.lastIndexOf(u'/') + 1).toString(), resolve(part, target)});
            if (relations.size() > m_limits.sheets * 2)
                return TableProblem::TooLarge;
        }
        return std::nullopt;
    });
    if (!read)
        return fail(read.error().problem);
    return relations;
}

TableResult<void> XlsxWorkbook::readBook(const QString& part, const Relations& relations) {
    return readPart(part, [&](XmlPull& xml) -> std::optional<TableProblem> {
        while (xml.nextElement()) {
            if (xml.name() == u"workbookPr" && isTrue(xml.attribute(QLatin1String("date1904"))))
                m_dateSystem = DateSystem::From1904;
            else if (xml.name() == u"sheet")
                readSheet(xml, relations);
            if (m_sheets.size() > static_cast<size_t>(m_limits.sheets))
                return TableProblem::TooLarge;
        }
        return std::nullopt;
    });
}

/// Sheets that are charts, dialogs or macros have no cells: they are passed over.
void XlsxWorkbook::readSheet(const XmlPull& xml, const Relations& relations) {
    const auto relation = relations.find(xml.qualifiedAttribute(QLatin1String("id")).toString());
    if (relation == relations.end() || relation->type != u"worksheet")
        return;
    const QStringView state = xml.attribute(QLatin1String("state"));
    m_sheets.push_back({xml.attribute(QLatin1String("name")).toString(), state == u"hidden" || state == u"veryHidden",
                        relation->target});
}

TableResult<void> XlsxWorkbook::readStyles(const QString& part) {
    QHash<int, NumberFormat> own;
    return readPart(part, [&](XmlPull& xml) -> std::optional<TableProblem> {
        while (xml.nextElement()) {
            if (xml.name() == u"numFmt") {
                own.insert(xml.attribute(QLatin1String("numFmtId")).toInt(),
                           NumberFormat(xml.attribute(QLatin1String("formatCode")).toString()));
            } else if (xml.name() == u"cellXfs") {
                while (xml.nextChild()) {
                    const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
                    const auto found = own.constFind(id);
                    m_formats.push_back(found != own.constEnd() ? *found : NumberFormat::builtIn(id));
                    xml.skipElement();
                    if (m_formats.size() > m_limits.formats)
                        return TableProblem::TooLarge;
                }
            }
            if (static_cast<size_t>(own.size()) > m_limits.formats)
                return TableProblem::TooLarge;
        }
        return std::nullopt;
    });
}

TableResult<void> XlsxWorkbook::readStrings(const QString& part) {
    return readPart(part, [&](XmlPull& xml) -> std::optional<TableProblem> {
        QString text;
        while (xml.nextElement()) {
            if (xml.name() != u"si")
                continue;
            text.truncate(0);
            if (!readRichText(xml, text, m_limits.cell))
                m_strings.m_tooLong.insert(m_strings.size(), true);
            unescapeText(text);
            m_strings.m_text += text;
            m_strings.m_ends.push_back(m_strings.m_text.size());
            if (m_strings.size() > m_limits.sharedStrings || m_strings.m_text.size() > m_limits.sharedText)
                return TableProblem::TooLarge;
        }
        return std::nullopt;
    });
}

const NumberFormat& XlsxWorkbook::format(size_t style) const {
    static const NumberFormat plain;
    return style < m_formats.size() ? m_formats[style] : plain;
}

} // namespace tawjih::exchange
