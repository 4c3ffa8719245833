#include "core/indicator/JourneyService.h"

#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/JourneyRepository.h"

namespace tawjih {

Status JourneyService::enter(const BeneficiaryId& person, QDate registeredOn, bool counselled) {
    return JourneyRepository(m_connection).insertRegistered(person, registeredOn, counselled);
}

Status JourneyService::refresh(const BeneficiaryId& person) {
    return JourneyRepository(m_connection).redraw(person);
}

Status JourneyService::refreshAll() {
    db::Transaction transaction(m_connection);
    TRY(transaction.begin());
    TRY(JourneyRepository(m_connection).redrawAll());
    return transaction.commit();
}

} // namespace tawjih
