#pragma once

#include "core/attachment/Attachment.h"
#include "core/base/Result.h"

namespace tawjih {

namespace db {
class Connection;
}

class AttachmentRepository {
public:
    static constexpr qsizetype pieceSize = 256 * 1024; ///< bytes of content in one row

    explicit AttachmentRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Status insert(const Attachment& attachment, const QByteArray& content);
    /// With thumbnails, the latest first; those that were removed are not among them.
    [[nodiscard]] Result<std::vector<Attachment>> ofPerson(BeneficiaryId person);
    /// Without its thumbnail; nothing for one that was removed.
    [[nodiscard]] Result<std::optional<Attachment>> find(AttachmentId id);
    /// The pieces as they are stored, joined. \param size to be expected
    [[nodiscard]] Result<QByteArray> content(AttachmentId id, qint64 size);
    /// Bytes of all documents of a person.
    [[nodiscard]] Result<qint64> sizeOfAll(BeneficiaryId person);
    /// Takes content and description away; that there was one stays.
    [[nodiscard]] Status remove(AttachmentId id, const QDateTime& at, UserId by);

private:
    db::Connection& m_db;
};

} // namespace tawjih
