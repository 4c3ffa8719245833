#pragma once

#include "core/base/Result.h"
#include "core/referral/Seat.h"

#include <span>

namespace tawjih {

namespace db {
class Connection;
}

/// Places of intakes in the database. Errors beyond those of the database: NotFound.
class SeatRepository {
public:
    explicit SeatRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Result<Seat> find(const SeatId& id) const;
    /// Not released; nothing where the person has none on that intake.
    [[nodiscard]] Result<std::optional<Seat>> of(const IntakeId& intake, const BeneficiaryId& person) const;
    [[nodiscard]] Result<std::vector<Seat>> ofBeneficiary(const BeneficiaryId& person) const;
    /// Not released; those enrolled first, then held, then the waiting list in its order.
    [[nodiscard]] Result<std::vector<SeatRow>> ofIntake(const IntakeId& intake) const;
    /// Who takes places; `seats` and `foreignQuota` are left to the catalogue.
    [[nodiscard]] Result<SeatCount> count(const IntakeId& intake) const;
    [[nodiscard]] Result<bool> isForeigner(const BeneficiaryId& person) const;
    /// Held until a day before `day`, and by no request that the centre accepted.
    [[nodiscard]] Result<std::vector<Seat>> heldUntilBefore(QDate day) const;
    /// Intakes for which somebody waits.
    [[nodiscard]] Result<std::vector<IntakeId>> waitedFor() const;

    [[nodiscard]] Status insert(const Seat& seat);
    /// Keeps the version before in the history.
    [[nodiscard]] Status update(const Seat& seat);

private:
    db::Connection& m_db;
};

} // namespace tawjih
