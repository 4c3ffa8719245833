#include "tests/support/ZipReader.h"

#include <QtEndian>

#include <array>
#include <stdexcept>
#include <vector>

namespace tawjih::test {

namespace {

/// RFC 1951.
class Inflater {
public:
    explicit Inflater(QByteArrayView packed) : m_packed(packed) {}

    QByteArray run() {
        for (bool last = false; !last;) {
            last = bits(1) == 1;
            switch (bits(2)) {
            case 0:
                stored();
                break;
            case 1:
                fixed();
                break;
            case 2:
                dynamic();
                break;
            default:
                throw std::runtime_error("block");
            }
        }
        return m_out;
    }

private:
    /// Codes of Huffman in their canonical order: how many of each length, and their symbols.
    struct Codes {
        std::array<int, 16> counts{};
        std::vector<int> symbols;
        explicit Codes(const std::vector<int>& lengths) {
            for (int length = 1; length < 16; ++length)
                for (size_t symbol = 0; symbol < lengths.size(); ++symbol)
                    if (lengths[symbol] == length) {
                        ++counts[static_cast<size_t>(length)];
                        symbols.push_back(static_cast<int>(symbol));
                    }
        }
    };

    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; ++i, ++m_bit) {
            if (m_bit / 8 >= m_packed.size())
                throw std::runtime_error("end");
            value |= ((m_packed[m_bit / 8] >> (m_bit % 8)) & 1) << i;
        }
        return value;
    }

    int symbol(const Codes& codes) {
        int code = 0;
        int first = 0;
        int index = 0;
        for (size_t length = 1; length < 16; ++length) {
            code |= bits(1);
            const int count = codes.counts[length];
            if (code - count < first)
                return codes.symbols.at(static_cast<size_t>(index + code - first));
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        throw std::runtime_error("code");
    }

    void stored() {
        m_bit = (m_bit + 7) / 8 * 8;
        const int length = bits(16);
        bits(16);
        for (int i = 0; i < length; ++i)
            m_out.append(static_cast<char>(bits(8)));
    }

    void fixed() {
        std::vector<int> lengths(288, 8);
        std::fill(lengths.begin() + 144, lengths.begin() + 256, 9);
        std::fill(lengths.begin() + 256, lengths.begin() + 280, 7);
        block(Codes(lengths), Codes(std::vector<int>(30, 5)));
    }

    void dynamic() {
        const size_t literals = static_cast<size_t>(bits(5)) + 257;
        const size_t distances = static_cast<size_t>(bits(5)) + 1;
        const int used = bits(4) + 4;
        constexpr std::array<size_t, 19> order{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
        std::vector<int> lengths(19, 0);
        for (int i = 0; i < used; ++i)
            lengths[order[static_cast<size_t>(i)]] = bits(3);
        const Codes codes(lengths);
        lengths.clear();
        while (lengths.size() < literals + distances) {
            const int found = symbol(codes);
            const int previous = lengths.empty() ? 0 : lengths.back();
            if (found < 16) {
                lengths.push_back(found);
            } else if (found == 16) {
                const int copies = 3 + bits(2);
                lengths.insert(lengths.end(), static_cast<size_t>(copies), previous);
            } else {
                const int zeros = found == 17 ? 3 + bits(3) : 11 + bits(7);
                lengths.insert(lengths.end(), static_cast<size_t>(zeros), 0);
            }
        }
        const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(literals);
        block(Codes({lengths.begin(), middle}), Codes({middle, lengths.end()}));
    }

    void block(const Codes& literals, const Codes& distances) {
        constexpr std::array<int, 29> base{3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                           31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
        constexpr std::array<int, 29> extra{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                            2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
        for (int found = symbol(literals); found != 256; found = symbol(literals)) {
            if (found < 256) {
                m_out.append(static_cast<char>(found));
                continue;
            }
            const auto at = static_cast<size_t>(found - 257);
            const int length = base.at(at) + bits(extra.at(at));
            const int code = symbol(distances);
            const int more = code < 4 ? 0 : code / 2 - 1;
            const int distance = (code < 4 ? code + 1 : ((2 + code % 2) << more) + 1) + bits(more);
            if (distance > m_out.size())
                throw std::runtime_error("distance");
            for (int i = 0; i < length; ++i)
                m_out.append(m_out.at(m_out.size() - distance));
        }
    }

    QByteArrayView m_packed;
    qsizetype m_bit = 0;
    QByteArray m_out;
};

quint32 number(QByteArrayView bytes, qsizetype at, int size) {
    if (at < 0 || at + size > bytes.size())
        throw std::runtime_error("end");
    return size == 2 ? qFromLittleEndian<quint16>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
}

} // namespace

QMap<QString, QByteArray> unzipped(const QByteArray& archive) try {
    QMap<QString, QByteArray> files;
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    qsizetype entry = number(archive, end + 16, 4);
    for (quint32 left = number(archive, end + 10, 2); left > 0; --left) {
        const auto size = static_cast<qsizetype>(number(archive, entry + 20, 4));
        const qsizetype name = number(archive, entry + 28, 2);
        const qsizetype local = number(archive, entry + 42, 4);
        const qsizetype data = local + 30 + number(archive, local + 26, 2) + number(archive, local + 28, 2);
        const QByteArray packed = archive.mid(data, size);
        files.insert(QString::fromUtf8(archive.mid(entry + 46, name)),
                     number(archive, entry + 10, 2) == 0 ? packed : Inflater(packed).run());
        entry += 46 + name + number(archive, entry + 30, 2) + number(archive, entry + 32, 2);
    }
    return files;
} catch (const std::exception&) {
    return {};
}

} // namespace tawjih::test
