#pragma once

#include "core/attachment/Attachment.h"
#include "core/audit/ServiceContext.h"

namespace tawjih {

/// Scans and photos of a person's documents, in the encrypted database and nowhere else. Seeing them needs ReadCases,
/// adding and removing EditCases; a restricted case keeps its documents to its readers. Each adding, opening and
/// removing has its entry in the journal. They do not leave the desk: there is no way to save one outside of it.
class AttachmentService {
public:
    explicit AttachmentService(const ServiceContext& context) : m_context(context) {}

    /// What is attached, with thumbnails, the latest first.
    [[nodiscard]] Result<std::vector<Attachment>> ofPerson(BeneficiaryId person);

    /// Attaches what keptContent() keeps of a file. Takes its time: for a worker. Errors: Invalid (the name), NotFound
    /// (no such person), AttachmentProblem, Cancelled; then nothing was added.
    [[nodiscard]] Result<Attachment> add(const NewAttachment& added, const GoesOn& goesOn = {});

    /// What one shows, held to its checksum. Errors: NotFound (also when it was removed),
    /// AttachmentProblem::ContentLost.
    [[nodiscard]] Result<OpenedAttachment> open(AttachmentId id);

    /// Removes one for good: its content is overwritten, and what was overwritten leaves the log at once unless
    /// somebody reads in it. It cannot be taken back; backups made before keep it until they are thinned out. Errors:
    /// NotFound.
    [[nodiscard]] Status remove(AttachmentId id);

private:
    /// One that is there, in a case that is open to whoever asks.
    [[nodiscard]] Result<Attachment> accessible(AttachmentId id);

    ServiceContext m_context;
};

} // namespace tawjih
