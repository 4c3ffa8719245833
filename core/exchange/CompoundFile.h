#pragma once

#include "core/exchange/TableProblem.h"

#include <QIODevice>
#include <QStringList>

#include <vector>

namespace tawjih::exchange {

/// A compound file ([MS-CFB]): what Excel's old workbooks are, and what encrypted new ones are wrapped in. Streams are
/// found by name, whatever storage they are in.
class CompoundFile {
public:
    /// Whether bytes at the start of a file say that it is one.
    [[nodiscard]] static bool isOne(QByteArrayView head);

    /// Reads the directory. The device must be seekable and outlive this. Errors: Damaged.
    [[nodiscard]] static TableResult<CompoundFile> open(QIODevice& device);

    [[nodiscard]] QStringList streams() const;
    [[nodiscard]] bool contains(const QString& name) const;
    /// A stream's bytes; at most `limit`. Errors: Damaged (also when there is none), TooLarge.
    [[nodiscard]] TableResult<QByteArray> stream(const QString& name, qint64 limit) const;

private:
    struct Stream {
        QString name;
        quint32 first = 0;
        qint64 size = 0;
    };

    explicit CompoundFile(QIODevice& device) : m_device(&device) {}

    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readTables(const QByteArray& header);
    [[nodiscard]] bool readDirectory(quint32 first);
    [[nodiscard]] QByteArray sector(quint32 number) const;
    /// The sectors of a chain in `table` from `first` on; empty where it is broken, runs in a circle or is longer than
    /// `limit` bytes.
    [[nodiscard]] std::vector<quint32> chain(const std::vector<quint32>& table, quint32 first, qint64 limit,
                                             qint64 sectorBytes) const;
    [[nodiscard]] QByteArray readChain(quint32 first, qint64 limit) const;
    [[nodiscard]] const Stream* find(const QString& name) const;

    QIODevice* m_device;
    qint64 m_sectorBytes = 512;
    std::vector<quint32> m_table;     ///< the next sector of each
    std::vector<quint32> m_miniTable; ///< the same for the small ones
    QByteArray m_miniSectors;
    std::vector<Stream> m_streams;
};

/// What a compound file is to whoever wants a table of it: PasswordProtected, OldWorkbook, or Damaged for anything
/// else.
[[nodiscard]] TableProblem problemOf(const CompoundFile& file);

} // namespace tawjih::exchange
