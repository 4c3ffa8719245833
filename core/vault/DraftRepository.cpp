#include "core/vault/DraftRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::vault {

namespace {

/// A draft of something new is kept under a key of zeros: NULL cannot be part of a primary key everywhere.
QByteArray subjectKey(const QUuid& subject) {
    return subject.toRfc4122();
}

Draft draftFrom(const db::Row& row) {
    return {row.get<QString>("kind"), QUuid::fromRfc4122(row.get<QByteArray>("subject_id")), row.get<QString>("body"),
            row.get<QDateTime>("saved_at")};
}

} // namespace

Status DraftRepository::put(const Draft& draft) {
    TRY(m_connection
            .prepare(uR"(INSERT INTO draft (owner_id, kind, subject_id, body, saved_at)
                         VALUES (:owner, :kind, :subject, :body, :saved_at)
                         ON CONFLICT (owner_id, kind, subject_id)
                         DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at)")
            .bind("owner", m_owner)
            .bind("kind", draft.kind)
            .bind("subject", subjectKey(draft.subject))
            .bind("body", draft.text)
            .bind("saved_at", draft.savedAt)
            .run());
    return {};
}

Result<std::optional<Draft>> DraftRepository::find(const QString& kind, const QUuid& subject) {
    return m_connection
        .prepare(uR"(SELECT kind, subject_id, body, saved_at FROM draft
                     WHERE owner_id = :owner AND kind = :kind AND subject_id = :subject)")
        .bind("owner", m_owner)
        .bind("kind", kind)
        .bind("subject", subjectKey(subject))
        .first(draftFrom);
}

Result<std::vector<Draft>> DraftRepository::all() {
    return m_connection
        .prepare(uR"(SELECT kind, subject_id, body, saved_at FROM draft
                     WHERE owner_id = :owner ORDER BY saved_at DESC, kind, subject_id)")
        .bind("owner", m_owner)
        .all(draftFrom);
}

Status DraftRepository::remove(const QString& kind, const QUuid& subject) {
    TRY(m_connection.prepare(u"DELETE FROM draft WHERE owner_id = :owner AND kind = :kind AND subject_id = :subject")
            .bind("owner", m_owner)
            .bind("kind", kind)
            .bind("subject", subjectKey(subject))
            .run());
    return {};
}

} // namespace tawjih::vault
