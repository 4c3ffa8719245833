#include "core/vault/DraftStore.h"

#include "core/db/Connection.h"

namespace tawjih::vault {

namespace {

constexpr qsizetype longestDraft = 1'000'000;

} // namespace

Status DraftStore::save(const QString& kind, const QUuid& subject, const QString& text) {
    if (text.isEmpty())
        return remove(kind, subject);
    if (text.size() > longestDraft)
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("text"), FieldProblem::Kind::TooLong}}});
    return repository().put({kind, subject, text, m_context.clock.now()});
}

Result<std::optional<Draft>> DraftStore::load(const QString& kind, const QUuid& subject) {
    return repository().find(kind, subject);
}

Result<std::vector<Draft>> DraftStore::all() {
    return repository().all();
}

Status DraftStore::remove(const QString& kind, const QUuid& subject) {
    return repository().remove(kind, subject);
}

} // namespace tawjih::vault
