#include "core/audit/Anchor.h"

#include "core/base/CanonicalBytes.h"
#include "core/base/SafeFile.h"

#include <QMutexLocker>
#include <QtEndian>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace tawjih::audit {

namespace {

constexpr qint64 place = 512; // a sector each: tearing one spares the other
constexpr qsizetype macSize = 32;
constexpr qsizetype recordSize = 8 + 8 + 8 + macSize + macSize; // magic, turn, sequence, head's MAC, own MAC
constexpr char magic[] = "TWJANCH1";

quint64 numberAt(const QByteArray& bytes, qsizetype offset) {
    return qFromBigEndian<quint64>(bytes.constData() + offset);
}

Status syncContent(QFile& file) {
#ifdef Q_OS_LINUX
    if (::fdatasync(file.handle()) != 0)
        return fail(ErrorCode::IoFailed, QStringLiteral("sync anchor"));
    return {};
#else
    return syncFile(file);
#endif
}

} // namespace

Anchor::Anchor(const QString& path, const vault::SecureBytes& databaseKey)
    : m_file(path)
    , m_key(vault::deriveSubKey(databaseKey, 3, "TwjAnchr")) {}

Result<std::shared_ptr<Anchor>> Anchor::open(const QString& path, const vault::SecureBytes& databaseKey) {
    std::shared_ptr<Anchor> anchor(new Anchor(path, databaseKey));
    if (anchor->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        anchor->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    } else {
        const Error refused = fileError(anchor->m_file, "open anchor");
        if (refused.code != ErrorCode::ReadOnly || !anchor->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(refused);
    }
    anchor->load();
    return anchor;
}

QByteArray Anchor::recordOf(quint64 turn, const Head& head) const {
    QByteArray bytes(magic, 8);
    for (const quint64 number : {turn, static_cast<quint64>(head.sequence)}) {
        const quint64 bigEndian = qToBigEndian(number);
        bytes.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
    }
    bytes.append(head.mac.leftJustified(macSize, '\0', true));
    return bytes + vault::keyedHash(m_key, bytes);
}

void Anchor::load() {
    for (const qint64 offset : {qint64(0), place}) {
        if (!m_file.seek(offset))
            continue;
        const QByteArray bytes = m_file.read(recordSize);
        if (bytes.size() != recordSize)
            continue;
        const quint64 turn = numberAt(bytes, 8);
        const Head head{static_cast<qint64>(numberAt(bytes, 16)), bytes.mid(24, macSize)};
        if (bytes == recordOf(turn, head) && turn >= m_turn) {
            m_turn = turn;
            m_head = head;
        }
    }
}

std::optional<Head> Anchor::head() const {
    const QMutexLocker lock(&m_mutex);
    return m_head;
}

Status Anchor::advance(const Head& head) {
    const QMutexLocker lock(&m_mutex);
    if ((m_head && head.sequence <= m_head->sequence) || !m_file.isWritable())
        return {}; // what cannot be written has no commits of its own either
    return write(head);
}

Status Anchor::replace(const Head& head) {
    const QMutexLocker lock(&m_mutex);
    // Both places: none may keep what is no longer true.
    TRY(write(head));
    return write(head);
}

Status Anchor::write(const Head& head) {
    const quint64 turn = m_turn + 1;
    const QByteArray bytes = recordOf(turn, head);
    if (!m_file.seek(turn % 2 == 0 ? 0 : place) || m_file.write(bytes) != bytes.size())
        return fail(fileError(m_file, "write anchor"));
    TRY(syncContent(m_file));
    m_turn = turn;
    m_head = head;
    return {};
}

} // namespace tawjih::audit
