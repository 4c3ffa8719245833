#include "core/exchange/CompoundFile.h"

#include <QtEndian>

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr char signature[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
constexpr qsizetype headerBytes = 512;
constexpr qsizetype placesInHeader = 109; ///< of sectors of the table
constexpr qint64 miniSectorBytes = 64;
constexpr qint64 miniCutoff = 4096; ///< streams below are kept in small sectors
constexpr quint32 lastSector = 0xfffffffa;
constexpr qsizetype entryBytes = 128;
constexpr qint64 mostDirectoryBytes = qint64(1) << 20;
constexpr qint64 mostMiniBytes = qint64(64) << 20;

template <typename T>
T at(const QByteArray& bytes, qsizetype offset) {
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

void appendNumbers(const QByteArray& bytes, std::vector<quint32>& numbers) {
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4)
        numbers.push_back(at<quint32>(bytes, i));
}

} // namespace

bool CompoundFile::isOne(QByteArrayView head) {
    return head.startsWith(QByteArrayView(signature, 8));
}

TableResult<CompoundFile> CompoundFile::open(QIODevice& device) {
    CompoundFile file(device);
    if (!file.readHeader())
        return fail(TableProblem::Damaged);
    return file;
}

bool CompoundFile::readHeader() {
    m_device->seek(0);
    const QByteArray header = m_device->read(headerBytes);
    if (header.size() != headerBytes || !isOne(header))
        return false;
    const auto shift = at<quint16>(header, 0x1e);
    if (shift != 9 && shift != 12)
        return false;
    m_sectorBytes = qint64(1) << shift;
    return readTables(header) && readDirectory(at<quint32>(header, 0x30));
}

bool CompoundFile::readTables(const QByteArray& header) {
    std::vector<quint32> places;
    appendNumbers(header.mid(0x4c, placesInHeader * 4), places);
    const auto sectors = static_cast<size_t>(m_device->size() / m_sectorBytes);
    // Beyond the header's, places of the table's sectors stand in sectors of their own, the last number the next one.
    size_t more = 0;
    for (quint32 next = at<quint32>(header, 0x44); next < lastSector;) {
        const QByteArray bytes = sector(next);
        if (bytes.isEmpty() || ++more > sectors)
            return false;
        appendNumbers(bytes.chopped(4), places);
        next = at<quint32>(bytes, bytes.size() - 4);
    }
    size_t tables = 0;
    for (const quint32 place : places) {
        if (place >= lastSector)
            continue;
        const QByteArray bytes = sector(place);
        // A file of n sectors needs no table for more.
        if (bytes.isEmpty() || ++tables > sectors || m_table.size() > sectors + static_cast<size_t>(m_sectorBytes))
            return false;
        appendNumbers(bytes, m_table);
    }
    const quint32 firstMini = at<quint32>(header, 0x3c);
    if (firstMini < lastSector)
        appendNumbers(readChain(firstMini, mostMiniBytes), m_miniTable);
    return true;
}

bool CompoundFile::readDirectory(quint32 first) {
    const QByteArray entries = readChain(first, mostDirectoryBytes);
    for (qsizetype i = 0; i + entryBytes <= entries.size(); i += entryBytes) {
        const int type = static_cast<uchar>(entries[i + 0x42]);
        const auto nameBytes = qBound(qsizetype(0), qsizetype(at<quint16>(entries, i + 0x40)) - 2, qsizetype(62));
        const quint32 start = at<quint32>(entries, i + 0x74);
        // The upper half of a size is not to be trusted in files of 512-byte sectors.
        const qint64 size = m_sectorBytes == 512 ? qint64(at<quint32>(entries, i + 0x78))
                                                 : static_cast<qint64>(at<quint64>(entries, i + 0x78));
        if (type == 5)
            m_miniSectors = readChain(start, mostMiniBytes);
        if (type != 2 || size < 0)
            continue;
        QString name;
        for (qsizetype k = 0; k + 1 < nameBytes; k += 2)
            name += QChar(at<quint16>(entries, i + k));
        m_streams.push_back({name, start, size});
    }
    return !entries.isEmpty();
}

QByteArray CompoundFile::sector(quint32 number) const {
    const qint64 offset = (qint64(number) + 1) * m_sectorBytes;
    if (offset >= m_device->size() || !m_device->seek(offset))
        return {};
    QByteArray bytes = m_device->read(m_sectorBytes);
    bytes.resize(m_sectorBytes, '\0'); // the last one may be cut short
    return bytes;
}

std::vector<quint32> CompoundFile::chain(const std::vector<quint32>& table, quint32 first, qint64 limit,
                                         qint64 sectorBytes) const {
    std::vector<quint32> sectors;
    for (quint32 next = first; next < lastSector; next = table[next]) {
        const bool tooLong = static_cast<qint64>(sectors.size() + 1) * sectorBytes > limit + sectorBytes;
        if (next >= table.size() || sectors.size() > table.size() || tooLong)
            return {};
        sectors.push_back(next);
    }
    return sectors;
}

QByteArray CompoundFile::readChain(quint32 first, qint64 limit) const {
    QByteArray bytes;
    for (const quint32 number : chain(m_table, first, limit, m_sectorBytes)) {
        const QByteArray next = sector(number);
        if (next.isEmpty())
            return {};
        bytes += next;
    }
    return bytes;
}

const CompoundFile::Stream* CompoundFile::find(const QString& name) const {
    const auto found = std::ranges::find_if(
        m_streams, [&](const Stream& stream) { return stream.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_streams.end() ? nullptr : &*found;
}

QStringList CompoundFile::streams() const {
    QStringList names;
    for (const Stream& stream : m_streams)
        names << stream.name;
    return names;
}

bool CompoundFile::contains(const QString& name) const {
    return find(name) != nullptr;
}

TableResult<QByteArray> CompoundFile::stream(const QString& name, qint64 limit) const {
    const Stream* stream = find(name);
    if (stream == nullptr)
        return fail(TableProblem::Damaged);
    if (stream->size > limit)
        return fail(TableProblem::TooLarge);
    QByteArray bytes;
    if (stream->size >= miniCutoff) {
        bytes = readChain(stream->first, stream->size);
    } else {
        for (const quint32 number : chain(m_miniTable, stream->first, stream->size, miniSectorBytes))
            bytes += m_miniSectors.mid(qint64(number) * miniSectorBytes, miniSectorBytes);
    }
    if (bytes.size() < stream->size)
        return fail(TableProblem::Damaged);
    bytes.truncate(stream->size);
    return bytes;
}

TableProblem problemOf(const CompoundFile& file) {
    if (file.contains(QStringLiteral("EncryptedPackage")))
        return TableProblem::PasswordProtected;
    if (file.contains(QStringLiteral("Workbook")) || file.contains(QStringLiteral("Book")))
        return TableProblem::OldWorkbook;
    return TableProblem::Damaged;
}

} // namespace tawjih::exchange
