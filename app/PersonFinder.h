#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/identity/PersonRegister.h"
#include "core/vault/Desk.h"
#include "ui/identity/PersonLookup.h"

#include <shared_mutex>

namespace tawjih {

/// Finds persons of an unlocked desk by what was heard of their names. Until everybody is read, and while everybody has
/// to be read again, the list's search stands in, which knows words as they are written.
class PersonFinder final : public ui::PersonLookup {
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

    [[nodiscard]] Result<std::vector<ui::FoundPerson>> find(const QString& typed, int most,
                                                            const std::function<bool()>& cancelled = {}) const override;
    [[nodiscard]] std::shared_ptr<const identity::NameRanking> everybody(const QString& typed) const override;

private:
    [[nodiscard]] bool isCurrent() const { return m_people && m_readAt == m_changedAt; }

    const vault::Desk& m_desk;
    mutable std::shared_mutex m_gate; ///< of what follows
    std::unique_ptr<identity::NameRegister> m_people;
    quint64 m_changedAt = 0;     ///< counts the times that more has changed than can be taken in one by one
    quint64 m_readAt = 0;        ///< what it was when m_people were read
    int m_reading = 0;           ///< times that everybody is being read
    std::vector<QUuid> m_missed; ///< changed meanwhile
};

} // namespace tawjih
