#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QtEndian>

namespace tawjih {

/// Builds the one byte string that stands for a record when it is authenticated: fixed-width numbers, and texts with
/// their length before them, so that no two different records give the same bytes.
class CanonicalBytes {
public:
    /// \param purpose tells apart records of different kinds under one key
    explicit CanonicalBytes(const char* purpose) {
        m_bytes.reserve(256);
        add(QByteArray::fromRawData(purpose, static_cast<qsizetype>(qstrlen(purpose))));
    }

    CanonicalBytes& add(quint64 number) {
        const quint64 bigEndian = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
        return *this;
    }
    CanonicalBytes& add(const QByteArray& bytes) {
        add(static_cast<quint64>(bytes.size()));
        m_bytes.append(bytes);
        return *this;
    }
    CanonicalBytes& add(const QString& text) { return add(text.toUtf8()); }
    CanonicalBytes& add(const QUuid& id) { return add(id.toRfc4122()); }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace tawjih
