#pragma once

#include "core/audit/ServiceContext.h"
#include "core/base/Result.h"
#include "core/vault/DraftRepository.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace tawjih::vault {

/// Keeps what the person at the desk is typing, encrypted with everything else, so that a crash or the idle lock loses
/// nothing. Only its owner gets a draft back. Not in the journal: it is nobody's record yet.
class DraftStore {
public:
    explicit DraftStore(ServiceContext context) : m_context(context) {}

    /// An empty text removes the draft. Error Invalid (problem `text`, TooLong) above a million characters.
    [[nodiscard]] Status save(const QString& kind, const QUuid& subject, const QString& text);
    [[nodiscard]] Result<std::optional<Draft>> load(const QString& kind, const QUuid& subject);
    /// Everything left unfinished, newest first: offered after unlocking.
    [[nodiscard]] Result<std::vector<Draft>> all();
    [[nodiscard]] Status remove(const QString& kind, const QUuid& subject);

private:
    [[nodiscard]] DraftRepository repository() { return {m_context.db, m_context.actor.id}; }

    ServiceContext m_context;
};

} // namespace tawjih::vault
