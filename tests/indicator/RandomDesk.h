#pragma once

#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"
#include "tests/indicator/FigureDesk.h"

#include <QRandomGenerator>

#include <map>

namespace tawjih::test {

/// A desk at which anything happens: random actions through the services, one after the other, hours apart, so that
/// every kind of row gets earlier versions. Actions that the rules refuse are part of it.
class RandomDesk : public TestDesk {
public:
    explicit RandomDesk(quint32 seed);

    /// Does so many things, in transactions of some hundred for speed.
    void live(int actions);

    /// How often each kind of action was done, and how often it was refused.
    [[nodiscard]] const std::map<std::string, std::pair<int, int>>& done() const { return m_done; }
    [[nodiscard]] QRandomGenerator& random() { return m_random; }
    /// When the first thing happened.
    [[nodiscard]] const QDateTime& beginning() const { return m_beginning; }

private:
    using Action = Status (RandomDesk::*)();
    struct Kind {
        const char* name;
        int weight;
        Action act;
    };
    static const std::vector<Kind>& kinds();

    Status registerPerson();
    Status importPersons();
    Status importRefused();
    Status editPerson();
    Status stepCase();
    Status assignCase();
    Status holdSession();
    Status changeSession();
    Status draft();
    Status changeDraft();
    Status stepReferral();
    Status answerAtOnce();
    Status remind();
    Status reassign();
    Status undo();
    Status expire();
    Status importReferral();
    Status followUp();
    Status correctFollowUp();
    Status call();
    Status seat();
    Status leaveSeat();
    Status planAction();
    Status changeAction();
    Status addIntake();
    Status changeCatalogue();
    Status removeIntake();

    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <typename T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& all) {
        return all.at(static_cast<std::size_t>(m_random.bounded(static_cast<int>(all.size()))));
    }
    template <Coded E>
    [[nodiscard]] E any() {
        return Codes<E>::entries[m_random.bounded(static_cast<int>(std::size(Codes<E>::entries)))].value;
    }
    [[nodiscard]] QDate today() const { return clock.today(); }
    [[nodiscard]] QDate recently(int days) { return today().addDays(-m_random.bounded(days)); }
    [[nodiscard]] BeneficiaryId person();
    [[nodiscard]] Result<Referral> referral();
    void change(Beneficiary& person);
    [[nodiscard]] Referral blankReferral();

    ServiceContext m_context;
    QRandomGenerator m_random;
    QDateTime m_beginning;
    CatalogueService m_catalogue;
    ConsentService m_consents;
    ReferralService m_referrals;
    FollowUpService m_followUps;
    std::vector<UserId> m_advisors;
    std::vector<Provider> m_providers;
    std::vector<Establishment> m_centres;
    std::vector<Programme> m_programmes;
    std::vector<IntakeId> m_intakes;
    std::vector<BeneficiaryId> m_persons;
    std::vector<ReferralId> m_all;
    std::vector<SessionId> m_sessions;
    std::vector<FollowUpId> m_found;
    std::vector<PlanActionId> m_actions;
    std::map<std::string, std::pair<int, int>> m_done;
};

} // namespace tawjih::test
