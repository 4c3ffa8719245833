#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "ui/casework/PeopleServices.h"

#include <QWidget>

class QVBoxLayout;

namespace tawjih::rights {
class WithdrawalService;
}

namespace tawjih::ui {

/// The five consents of a person: what holds today, since when and how it was said, and the buttons to record or
/// withdraw one. Sharing stands once for each centre.
class ConsentsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ConsentsPanel(const PeopleServices& services, QWidget* parent = nullptr);

    void setPerson(BeneficiaryId person);
    /// What rests on a consent is shown before it is withdrawn, and ends with it.
    void setWithdrawals(rights::WithdrawalService* withdrawals) { m_withdrawals = withdrawals; }
    void refresh();
    /// How many of the five hold today.
    [[nodiscard]] int validCount() const { return m_valid; }

Q_SIGNALS:
    void failed(const tawjih::Error& error);
    void saved();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    /// Returned: whether it holds today.
    bool addPurpose(ConsentPurpose purpose, EstablishmentId centre, bool last);
    void openDialog(const Consent& asked);
    [[nodiscard]] Status withdraw(const Consent& consent);
    [[nodiscard]] QString centreName(EstablishmentId id) const;
    [[nodiscard]] const Consent* lastEntry(ConsentPurpose purpose, EstablishmentId centre) const;

    PeopleServices m_services;
    rights::WithdrawalService* m_withdrawals = nullptr;
    BeneficiaryId m_person;
    std::vector<Consent> m_ledger;
    std::vector<Establishment> m_centres;
    QVBoxLayout* m_column;
    int m_valid = 0;
};

/// What the state of a consent is called and which colour says it.
[[nodiscard]] QString consentStateText(ConsentState state);

} // namespace tawjih::ui
