#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/ListQuery.h"
#include "core/identity/PersonRegister.h"
#include "core/vault/Desk.h"

#include <shared_mutex>

namespace tawjih {

/// A person who fits what was typed, and why.
struct FoundPerson {
    ListRow row;
    std::vector<identity::MatchReason> reasons; ///< none where only the list was asked
};

/// Finds persons of an unlocked desk by what was heard of their names. Until everybody is read, the list's search
/// stands in, which knows words as they are written.
class PersonFinder {
public:
    explicit PersonFinder(const vault::Desk& desk) : m_desk(desk) {}

    /// Reads everybody. On a worker; caughtUp() afterwards. Errors: as NameRegister::load.
    [[nodiscard]] Status load(const std::function<bool()>& cancelled = {});
    /// Takes in what changed while everybody was read, over the connection of the calling thread.
    void caughtUp(db::Connection& connection);
    [[nodiscard]] bool isLoaded() const;

    /// Takes in a change of the record, over the connection of the calling thread. False when so much has changed that
    /// everybody has to be read again.
    [[nodiscard]] bool follow(ChangeKind kind, const QUuid& subject, db::Connection& connection);

    /// The best first. On any thread, over a connection of its own. Errors: NotAllowed, Cancelled.
    [[nodiscard]] Result<std::vector<FoundPerson>> find(const QString& typed, int most,
                                                        const std::function<bool()>& cancelled = {}) const;

private:
    const vault::Desk& m_desk;
    mutable std::shared_mutex m_gate; ///< of what follows
    std::unique_ptr<identity::NameRegister> m_people;
    int m_reading = 0;           ///< times that everybody is being read
    std::vector<QUuid> m_missed; ///< changed meanwhile
};

} // namespace tawjih
