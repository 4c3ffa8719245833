#include "tests/support/ZipWriter.h"

#include <QFileInfo>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

namespace tawjih::test {

namespace {

constexpr char mainNamespace[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr char officeRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

bool contains(const ZipParts& parts, const QString& path) {
    return std::ranges::any_of(parts, [&](const auto& part) { return part.first == path; });
}

void append(archive* zip, const QString& path, const QByteArray& bytes) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, path.toUtf8().constData());
    archive_entry_set_size(entry, bytes.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(zip, entry);
    archive_write_data(zip, bytes.constData(), static_cast<size_t>(bytes.size()));
    archive_entry_free(entry);
}

la_ssize_t collect(archive*, void* into, const void* bytes, size_t size) {
    static_cast<QByteArray*>(into)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

QByteArray relations(const QByteArray& inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner +
           "</Relationships>";
}

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + officeRelations + '/' + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

QByteArray zipOf(const ZipParts& parts, Packing packing, const QByteArray& password) {
    QByteArray bytes;
    archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_set_format_option(zip, "zip", "compression", packing == Packing::Stored ? "store" : "deflate");
    if (!password.isEmpty()) {
        archive_write_set_format_option(zip, "zip", "encryption", "aes256");
        archive_write_set_passphrase(zip, password.constData());
    }
    archive_write_set_bytes_in_last_block(zip, 1); // no padding
    archive_write_open(zip, &bytes, nullptr, &collect, nullptr);
    for (const auto& [path, content] : parts)
        append(zip, path, content);
    archive_write_close(zip);
    archive_write_free(zip);
    return bytes;
}

ZipParts partsOf(QByteArrayView text) {
    ZipParts parts;
    for (const QByteArray& line : QByteArray(text.data(), text.size()).split('\n')) {
        if (line.startsWith("%% "))
            parts.append({QString::fromUtf8(line.mid(3).trimmed()), QByteArray()});
        else if (!parts.isEmpty())
            parts.last().second += line + '\n';
    }
    return parts;
}

ZipParts completeWorkbook(ZipParts parts) {
    QByteArray sheets;
    QByteArray targets;
    int number = 0;
    for (const auto& part : std::as_const(parts)) {
        if (!part.first.startsWith(QLatin1String("xl/worksheets/")))
            continue;
        const QByteArray id = "rId" + QByteArray::number(++number);
        sheets += "<sheet name=\"" + QFileInfo(part.first).completeBaseName().toUtf8() + "\" sheetId=\"" +
                  QByteArray::number(number) + "\" r:id=\"" + id + "\"/>";
        targets += relation(id, "worksheet", part.first.mid(3).toUtf8());
    }
    for (const char* name : {"styles", "sharedStrings"})
        if (contains(parts, QLatin1String("xl/") + QLatin1String(name) + QLatin1String(".xml")))
            targets += relation(name, name, QByteArray(name) + ".xml");
    const auto add = [&parts](const char* path, const QByteArray& content) {
        if (!contains(parts, QLatin1String(path)))
            parts.append({QLatin1String(path), content});
    };
    add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    add("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    add("xl/workbook.xml", QByteArray("<workbook xmlns=\"") + mainNamespace + "\" xmlns:r=\"" + officeRelations +
                               "\"><sheets>" + sheets + "</sheets></workbook>");
    add("xl/_rels/workbook.xml.rels", relations(targets));
    return parts;
}

QByteArray workbookOf(const QByteArray& sheetData, const ZipParts& others) {
    const QByteArray sheet =
        QByteArray("<worksheet xmlns=\"") + mainNamespace + "\"><sheetData>" + sheetData + "</sheetData></worksheet>";
    return zipOf(completeWorkbook(ZipParts{{QStringLiteral("xl/worksheets/Sheet1.xml"), sheet}} + others));
}

} // namespace tawjih::test
