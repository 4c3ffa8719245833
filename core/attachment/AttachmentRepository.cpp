#include "core/attachment/AttachmentRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <algorithm>

namespace tawjih {

namespace {

const QLatin1String
    columns("id, recorded_at, recorded_by, beneficiary_id, document, name, media, size, pages, checksum");

Attachment readAttachment(const db::Row& row) {
    Attachment attachment;
    attachment.id = row.get<AttachmentId>("id");
    attachment.recordedAt = row.get<QDateTime>("recorded_at");
    attachment.recordedBy = row.get<UserId>("recorded_by");
    attachment.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    attachment.document = row.get<std::optional<DocumentKind>>("document");
    attachment.name = row.get<QString>("name");
    attachment.media = row.get<MediaType>("media");
    attachment.size = row.get<qint64>("size");
    attachment.pages = row.get<int>("pages");
    attachment.checksum = row.get<QByteArray>("checksum");
    return attachment;
}

} // namespace

Status AttachmentRepository::insert(const Attachment& attachment, const QByteArray& content) {
    TRY(m_db.prepare(uR"(
        INSERT INTO attachment (id, recorded_at, recorded_by, beneficiary_id, document, name, media, size, pages,
                                checksum, thumbnail)
        VALUES (:id, :recorded_at, :recorded_by, :beneficiary_id, :document, :name, :media, :size, :pages, :checksum,
                :thumbnail))")
            .bind("id", attachment.id)
            .bind("recorded_at", attachment.recordedAt)
            .bind("recorded_by", attachment.recordedBy)
            .bind("beneficiary_id", attachment.beneficiary)
            .bind("document", attachment.document)
            .bind("name", attachment.name)
            .bind("media", attachment.media)
            .bind("size", attachment.size)
            .bind("pages", attachment.pages)
            .bind("checksum", attachment.checksum)
            .bind("thumbnail", attachment.thumbnail)
            .run());
    auto piece = m_db.prepare(
        u"INSERT INTO attachment_content (attachment_id, place, bytes) VALUES (:attachment_id, :place, :bytes)");
    int place = 0;
    for (qsizetype at = 0; at < content.size(); at += pieceSize)
        TRY(piece.bind("attachment_id", attachment.id)
                .bind("place", place++)
                .bind("bytes", QByteArrayView(content).sliced(at, std::min(pieceSize, content.size() - at)))
                .run());
    return {};
}

Result<std::vector<Attachment>> AttachmentRepository::ofPerson(BeneficiaryId person) {
    return m_db
        .prepare(QStringLiteral("SELECT %1, thumbnail FROM attachment WHERE beneficiary_id = :person AND removed_at IS "
                                "NULL ORDER BY recorded_at DESC, id DESC")
                     .arg(columns))
        .bind("person", person)
        .all([](const db::Row& row) {
            Attachment attachment = readAttachment(row);
            attachment.thumbnail = row.get<QByteArray>("thumbnail");
            return attachment;
        });
}

Result<std::optional<Attachment>> AttachmentRepository::find(AttachmentId id) {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM attachment WHERE id = :id AND removed_at IS NULL").arg(columns))
        .bind("id", id)
        .first(readAttachment);
}

Result<QByteArray> AttachmentRepository::content(AttachmentId id, qint64 size) {
    QByteArray content;
    content.reserve(std::max<qint64>(0, size));
    TRY(m_db.prepare(u"SELECT bytes FROM attachment_content WHERE attachment_id = :id ORDER BY place")
            .bind("id", id)
            .each([&content](const db::Row& row) { content.append(row.at<QByteArrayView>(0)); }));
    return content;
}

Result<qint64> AttachmentRepository::sizeOfAll(BeneficiaryId person) {
    return m_db.prepare(u"SELECT coalesce(sum(size), 0) FROM attachment WHERE beneficiary_id = :person")
        .bind("person", person)
        .value<qint64>();
}

Status AttachmentRepository::remove(AttachmentId id, const QDateTime& at, UserId by) {
    TRY(m_db.prepare(u"DELETE FROM attachment_content WHERE attachment_id = :id").bind("id", id).run());
    TRY(m_db.prepare(uR"(
        UPDATE attachment SET document = NULL, name = '', media = NULL, size = 0, pages = 0, checksum = :nothing,
                              thumbnail = :nothing, removed_at = :removed_at, removed_by = :removed_by
         WHERE id = :id)")
            .bind("id", id)
            .bind("nothing", QByteArray(""))
            .bind("removed_at", at)
            .bind("removed_by", by)
            .run());
    return {};
}

} // namespace tawjih
