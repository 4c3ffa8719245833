#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/IntakeService.h"
#include "core/casework/SessionService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/referral/ReferralService.h"
#include "core/vault/Desk.h"
#include "core/vault/DraftStore.h"
#include "core/vault/UserService.h"

#include <optional>
#include <vector>

namespace tawjih::test {

/// What an acknowledged action left in the desk.
struct Trace {
    QString kind;
    QUuid id;
    QString text;

    /// One line, as a process that is going to be killed writes it to its parent.
    [[nodiscard]] QString line() const;
    [[nodiscard]] static std::optional<Trace> fromLine(const QString& line);
    /// Whether it is there, asked as a page would.
    [[nodiscard]] bool isIn(vault::Desk& desk) const;
};

/// Somebody at work, one action of a service after the other, each of them a transaction with its journal entry:
/// a person is received, consents, is counselled and referred, their phone changes, a draft is kept, a colleague comes.
class DeskWork {
public:
    /// Throws where there is no centre to refer to and none can be made. \param first the number of the first action
    DeskWork(vault::Desk& desk, FixedClock& clock, int first = 0);

    /// The next action. An action that failed is tried again.
    [[nodiscard]] Result<Trace> next();
    [[nodiscard]] int number() const { return m_number; }
    static constexpr int kinds = 8;

private:
    [[nodiscard]] Result<Trace> act();
    [[nodiscard]] Result<Trace> receive(const QString& text);
    [[nodiscard]] Result<Trace> consent();
    [[nodiscard]] Result<Trace> counsel(const QString& text);
    [[nodiscard]] Result<Trace> refer(const QString& text);
    [[nodiscard]] Result<Trace> send();
    [[nodiscard]] Result<Trace> changePhone(const QString& text);
    [[nodiscard]] Result<Trace> keepDraft(const QString& text);
    [[nodiscard]] Result<Trace> addColleague(const QString& text);

    vault::Desk& m_desk;
    FixedClock& m_clock;
    int m_number;
    ChangeNotifier m_changes;
    ServiceContext m_context;
    CatalogueService m_catalogue;
    ConsentService m_consents;
    ReferralService m_referrals;
    EstablishmentId m_place;
    BeneficiaryId m_person; ///< the latest
    Referral m_referral;
};

/// What is wrong with an open desk that should be whole: damaged pages, a broken journal, a person without a case.
/// Empty if nothing is.
[[nodiscard]] QString faultsOf(vault::Desk& desk);

/// Those of the traces that are not there.
[[nodiscard]] QStringList missingFrom(vault::Desk& desk, const std::vector<Trace>& traces);

} // namespace tawjih::test
