#include "core/attachment/PictureParts.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace tawjih {

namespace {

constexpr int mostScans = 64; ///< of a progressive picture; ten are usual, and each takes its time to decode

/// Bytes from one end to the other, never beyond it.
class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_bytes(bytes) {}

    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] std::optional<uchar> byte() {
        return left() < 1 ? std::nullopt : std::optional(static_cast<uchar>(m_bytes[m_at++]));
    }
    [[nodiscard]] std::optional<QByteArray> take(qsizetype count) {
        if (count < 0 || left() < count)
            return std::nullopt;
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }
    template <typename T>
    [[nodiscard]] std::optional<T> number() {
        const auto taken = take(static_cast<qsizetype>(sizeof(T)));
        return taken ? std::optional(qFromBigEndian<T>(taken->constData())) : std::nullopt;
    }
    void moveTo(qsizetype at) { m_at = at; }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

namespace marker {
constexpr uchar baseline = 0xc0, progressive = 0xc2, huffman = 0xc4, firstRestart = 0xd0, lastRestart = 0xd7,
                end = 0xd9, scan = 0xda, quantisation = 0xdb, restartEvery = 0xdd, jfif = 0xe0, exif = 0xe1,
                lastApplication = 0xef, adobe = 0xee, comment = 0xfe;
}

/// Which way is up, 1 to 8, from the metadata of a photo; 1 where it does not say.
uchar orientationIn(const QByteArray& exif) {
    constexpr int header = 6, tag = 0x0112, shortType = 3, entrySize = 12;
    const QByteArray tiff = exif.mid(header);
    const bool little = tiff.startsWith("II");
    if (!exif.startsWith(QByteArray("Exif\0\0", header)) || (!little && !tiff.startsWith("MM")) || tiff.size() < 10)
        return 1;
    const auto two = [&](qsizetype at) {
        return little ? qFromLittleEndian<quint16>(tiff.constData() + at)
                      : qFromBigEndian<quint16>(tiff.constData() + at);
    };
    const quint32 directory =
        little ? qFromLittleEndian<quint32>(tiff.constData() + 4) : qFromBigEndian<quint32>(tiff.constData() + 4);
    if (directory > static_cast<quint32>(tiff.size() - 2))
        return 1;
    const int entries = two(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype at = qsizetype(directory) + 2 + i * entrySize;
        if (at + entrySize > tiff.size())
            return 1;
        if (two(at) == tag && two(at + 2) == shortType)
            return two(at + 8) >= 1 && two(at + 8) <= 8 ? static_cast<uchar>(two(at + 8)) : uchar(1);
    }
    return 1;
}

/// Metadata that says nothing else.
QByteArray orientationAlone(uchar orientation) {
    QByteArray bytes = QByteArrayLiteral("\xff\xe1\x00\x22"
                                         "Exif\x00\x00"
                                         "MM\x00\x2a\x00\x00\x00\x08\x00\x01"
                                         "\x01\x12\x00\x03\x00\x00\x00\x01\x00");
    bytes += static_cast<char>(orientation);
    bytes += QByteArray(6, '\0');
    return bytes;
}

/// A JPEG file, part by part.
class Jpeg {
public:
    explicit Jpeg(const QByteArray& file) : m_reader(file), m_file(file) {}

    Result<BarePicture> bare() {
        if (m_reader.number<quint16>() != quint16(0xffd8))
            return refuse(AttachmentProblem::Damaged);
        while (!m_ended)
            if (!takePart())
                return refuse(AttachmentProblem::Damaged);
        if (m_size.isEmpty() || m_scans == 0)
            return refuse(AttachmentProblem::Damaged);
        QByteArray head = QByteArrayLiteral("\xff\xd8") + m_jfif;
        if (m_orientation != 1)
            head += orientationAlone(m_orientation);
        return BarePicture{head + m_kept, m_size};
    }

private:
    /// False where the file is not what a JPEG is.
    bool takePart() {
        if (m_reader.byte() != uchar(0xff))
            return false;
        auto code = m_reader.byte();
        while (code == uchar(0xff)) // any number of them may stand before it
            code = m_reader.byte();
        if (!code)
            return false;
        if (*code == marker::end) {
            m_kept += QByteArrayLiteral("\xff\xd9");
            m_ended = true;
            return true;
        }
        const auto length = m_reader.number<quint16>();
        const auto body = length && *length >= 2 ? m_reader.take(*length - 2) : std::nullopt;
        return body && keep(*code, *body);
    }

    bool keep(uchar code, const QByteArray& body) {
        switch (code) {
        case marker::huffman:
        case marker::quantisation:
        case marker::restartEvery:
            append(code, body);
            return true;
        case marker::scan:
            append(code, body);
            return ++m_scans <= mostScans && !m_size.isEmpty() && takeScan();
        case marker::jfif:
            if (body.startsWith(QByteArray("JFIF\0", 5)) && body.size() >= 14) {
                m_jfif = QByteArrayLiteral("\xff\xe0\x00\x10") + body.left(12) + QByteArray(2, '\0');
            }
            return true;
        case marker::exif:
            if (!m_hasExif && body.startsWith(QByteArray("Exif\0\0", 6))) {
                m_hasExif = true;
                m_orientation = orientationIn(body);
            }
            return true;
        case marker::adobe: // says which colours the numbers mean
            if (body.startsWith("Adobe") && body.size() >= 12)
                append(code, body.left(12));
            return true;
        case marker::comment:
            return true;
        default:
            if (code >= marker::baseline && code <= marker::progressive)
                return takeFrame(code, body);
            return code > marker::exif && code <= marker::lastApplication;
        }
    }

    bool takeFrame(uchar code, const QByteArray& body) {
        if (!m_size.isEmpty() || body.size() < 6)
            return false;
        m_size = {qFromBigEndian<quint16>(body.constData() + 3), qFromBigEndian<quint16>(body.constData() + 1)};
        append(code, body);
        return !m_size.isEmpty();
    }

    /// What the Huffman codes say, up to the next marker.
    bool takeScan() {
        const qsizetype begin = m_reader.at();
        qsizetype at = begin;
        while (true) {
            at = m_file.indexOf('\xff', at);
            if (at < 0 || at + 1 >= m_file.size())
                return false;
            const auto next = static_cast<uchar>(m_file[at + 1]);
            if (next != 0 && next != 0xff && (next < marker::firstRestart || next > marker::lastRestart))
                break;
            at += next == 0xff ? 1 : 2;
        }
        m_kept += m_file.mid(begin, at - begin);
        m_reader.moveTo(at);
        return true;
    }

    void append(uchar code, const QByteArray& body) {
        m_kept += '\xff';
        m_kept += static_cast<char>(code);
        const auto length = qToBigEndian(static_cast<quint16>(body.size() + 2));
        m_kept += QByteArray(reinterpret_cast<const char*>(&length), 2);
        m_kept += body;
    }

    Reader m_reader;
    const QByteArray& m_file;
    QByteArray m_jfif;
    QByteArray m_kept;
    QSize m_size{0, 0};
    uchar m_orientation = 1;
    int m_scans = 0;
    bool m_hasExif = false;
    bool m_ended = false;
};

} // namespace

Result<BarePicture> bareJpeg(const QByteArray& file) {
    return Jpeg(file).bare();
}

Result<BarePicture> barePng(const QByteArray& file) {
    static const std::array<QByteArray, 8> kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB"};
    constexpr qsizetype signature = 8, typeAndSum = 8, headerSize = 13;
    Reader reader(file);
    BarePicture bare;
    bare.bytes = reader.take(signature).value_or(QByteArray());
    bool ended = false;
    bool hasData = false;
    while (!ended) {
        const qsizetype begin = reader.at();
        const auto length = reader.number<quint32>();
        const auto part = length ? reader.take(qsizetype(*length) + typeAndSum) : std::nullopt;
        if (!part)
            return refuse(AttachmentProblem::Damaged);
        const QByteArray type = part->left(4);
        const bool isHeader = type == "IHDR";
        if (isHeader != bare.size.isEmpty() || (isHeader && *length != headerSize))
            return refuse(AttachmentProblem::Damaged); // first, and once
        if (isHeader) {
            constexpr quint32 widest = 1'000'000;
            bare.size = {static_cast<int>(std::min(qFromBigEndian<quint32>(part->constData() + 4), widest)),
                         static_cast<int>(std::min(qFromBigEndian<quint32>(part->constData() + 8), widest))};
            if (bare.size.isEmpty())
                return refuse(AttachmentProblem::Damaged);
        }
        hasData = hasData || type == "IDAT";
        ended = type == "IEND";
        if (std::find(kept.begin(), kept.end(), type) != kept.end())
            bare.bytes += file.mid(begin, reader.at() - begin);
    }
    return hasData ? Result<BarePicture>(std::move(bare)) : refuse(AttachmentProblem::Damaged);
}

} // namespace tawjih
