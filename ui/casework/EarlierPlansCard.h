#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/widgets/Card.h"

namespace tawjih::ui {

class WrapLabel;

/// Career plans that merges put behind the person's own, to be read; hidden where there are none.
class EarlierPlansCard : public Card {
    Q_OBJECT
public:
    explicit EarlierPlansCard(const PeopleServices& services, QWidget* parent = nullptr);

    void setCase(const CaseSnapshot& snapshot);
    [[nodiscard]] WrapLabel* words() const { return m_words; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PeopleServices m_services;
    CaseSnapshot m_case;
    WrapLabel* m_words;
};

} // namespace tawjih::ui
