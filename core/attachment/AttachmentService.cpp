#include "core/attachment/AttachmentService.h"

#include "core/attachment/AttachmentPicture.h"
#include "core/attachment/AttachmentRepository.h"
#include "core/attachment/AttachmentRules.h"
#include "core/casework/CaseAccess.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

#include <QCryptographicHash>

namespace tawjih {

using vault::Permission;

namespace {

QByteArray checksumOf(const QByteArray& content) {
    return QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256);
}

} // namespace

Result<std::vector<Attachment>> AttachmentService::ofPerson(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return AttachmentRepository(m_context.db).ofPerson(person);
}

Result<Attachment> AttachmentService::add(const NewAttachment& added, const GoesOn& goesOn) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(added.beneficiary));
    const QString name = AttachmentRules::tidied(added.name);
    if (auto problems = AttachmentRules::validate(name); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("attachment"), std::move(problems)});
    TRY_ASSIGN(KeptContent kept, keptContent(added.file, goesOn));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(CaseAccess(m_context).require(added.beneficiary)); // again: it may have been restricted meanwhile
    AttachmentRepository repository(m_context.db);
    TRY_ASSIGN(const qint64 taken, repository.sizeOfAll(added.beneficiary));
    if (taken + kept.bytes.size() > AttachmentRules::mostOfPerson)
        return refuse(AttachmentProblem::NoRoom);
    const Attachment attachment{AttachmentId::create(m_context.clock),
                                m_context.clock.now(),
                                m_context.actor.id,
                                added.beneficiary,
                                added.document,
                                name,
                                kept.media,
                                kept.bytes.size(),
                                kept.pages,
                                checksumOf(kept.bytes),
                                std::move(kept.thumbnail)};
    if (const Status stored = repository.insert(attachment, kept.bytes); !stored)
        return stored.error().code == ErrorCode::ConstraintFailed
                   ? fail(ErrorCode::NotFound, QStringLiteral("beneficiary"))
                   : fail(stored.error());
    TRY(m_context.audit.record(audit::Action::AttachmentAdded, attachment.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary, added.beneficiary.uuid());
    return attachment;
}

Result<OpenedAttachment> AttachmentService::open(AttachmentId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    OpenedAttachment opened;
    TRY_ASSIGN(opened.attachment, accessible(id));
    TRY_ASSIGN(opened.content, AttachmentRepository(m_context.db).content(id, opened.attachment.size));
    if (opened.content.size() != opened.attachment.size || checksumOf(opened.content) != opened.attachment.checksum)
        return refuse(AttachmentProblem::ContentLost);
    TRY(m_context.audit.record(audit::Action::AttachmentOpened, id));
    TRY(transaction.commit());
    return opened;
}

Status AttachmentService::remove(AttachmentId id) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const Attachment attachment, accessible(id));
    TRY(AttachmentRepository(m_context.db).remove(id, m_context.clock.now(), m_context.actor.id));
    TRY(m_context.audit.record(audit::Action::AttachmentRemoved, id));
    TRY(transaction.commit());
    // Old pages leave the log only when it is moved into the file; where a reader keeps it, the next one moves it.
    (void)m_context.db.checkpoint().has_value();
    m_context.changes.notify(ChangeKind::Beneficiary, attachment.beneficiary.uuid());
    return {};
}

Result<Attachment> AttachmentService::accessible(AttachmentId id) {
    TRY_ASSIGN(auto found, AttachmentRepository(m_context.db).find(id));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("attachment"));
    TRY(CaseAccess(m_context).require(found->beneficiary));
    return *std::move(found);
}

} // namespace tawjih
