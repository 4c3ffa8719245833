#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/CatalogueService.h"
#include "core/referral/SeatService.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace tawjih::ui {

class LineList;
class WrapLabel;

/// The places of the intake that a referral asks for: who is enrolled, for whom one is held, who waits; and what can be
/// done for the person of the referral. A place that became free is offered here, never given by itself.
class SeatsPanel : public Card {
    Q_OBJECT
public:
    SeatsPanel(SeatService& seats, const CatalogueService& catalogue, const Clock& clock, bool mayEdit,
               QWidget* parent = nullptr);

    /// Hides itself where the referral names no intake.
    void show(const Referral& referral);

    [[nodiscard]] LineList* list() const { return m_list; }
    [[nodiscard]] QPushButton* holdButton() const { return m_hold; }
    [[nodiscard]] QPushButton* waitButton() const { return m_wait; }
    [[nodiscard]] QPushButton* releaseButton() const { return m_release; }
    [[nodiscard]] QPushButton* extendButton() const { return m_extend; }
    [[nodiscard]] QPushButton* offerButton() const { return m_give; }

Q_SIGNALS:
    void failed(const tawjih::Error& error);
    void changed();
    void personRequested(tawjih::BeneficiaryId person);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void reload();
    void showRows(const SeatCount& count);
    void showOffer();
    void showButtons();
    void act(const Result<Seat>& done);
    [[nodiscard]] const SeatRow* current() const;
    [[nodiscard]] const SeatRow* own() const;

    SeatService& m_seats;
    const CatalogueService& m_catalogue;
    const Clock& m_clock;
    bool m_mayEdit;
    Referral m_referral;
    Intake m_intake;
    std::vector<SeatRow> m_rows;
    std::optional<SeatOffer> m_offer;
    WrapLabel* m_summary;
    QWidget* m_offerLine;
    WrapLabel* m_offerText;
    QPushButton* m_give;
    LineList* m_list;
    QPushButton* m_hold;
    QPushButton* m_wait;
    QPushButton* m_extend;
    QPushButton* m_release;
};

} // namespace tawjih::ui
