#pragma once

#include "core/household/HouseholdService.h"
#include "ui/casework/PeopleServices.h"
#include "ui/widgets/Card.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace tawjih::ui {

class LineList;
class LinkDialog;

/// Who lives with a person and who is related to them; who may be, because they share a phone or an address, as an
/// offer.
class HouseholdCard : public Card {
    Q_OBJECT
public:
    explicit HouseholdCard(const PeopleServices& services, QWidget* parent = nullptr);

    /// Reads and shows who belongs to a person.
    void setPerson(const Beneficiary& person, bool mayEdit);
    /// Opens the form that links somebody. \param relative nothing: to be found first
    LinkDialog* openLink(const std::optional<Relative>& relative = {});
    /// The same for somebody who is offered.
    LinkDialog* openOffer(const HouseholdOffer& offer);

    [[nodiscard]] LineList* list() const { return m_list; }
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] const std::vector<Relative>& relatives() const { return m_relatives; }
    [[nodiscard]] const std::vector<HouseholdOffer>& offers() const { return m_offers; }

Q_SIGNALS:
    void opened(tawjih::BeneficiaryId person);
    /// Something was done that `undo` takes back.
    void changed(const QString& sentence, const std::function<tawjih::Status()>& undo);
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void showLines();
    void showOffers();
    void fillMenu();
    [[nodiscard]] const Relative* current() const;
    void settle(const Result<HouseholdChange>& change, const QString& sentence);
    void deny(const HouseholdOffer& offer);
    void retranslate();

    PeopleServices m_services;
    KnownPerson m_person;
    std::vector<Relative> m_relatives;
    std::vector<HouseholdOffer> m_offers;
    bool m_mayEdit = false;
    QPushButton* m_add;
    QToolButton* m_more;
    QMenu* m_menu;
    LineList* m_list;
    QLabel* m_nobody;
    QVBoxLayout* m_offerList;
};

} // namespace tawjih::ui
