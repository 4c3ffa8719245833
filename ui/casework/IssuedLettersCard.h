#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace tawjih::ui {

class LineList;

/// The letters that were handed to a person: when, which, in which languages, under which reference, by whom. The
/// letters themselves are not kept; from here one like it is put together anew. Hidden while there is none.
class IssuedLettersCard : public Card {
    Q_OBJECT
public:
    explicit IssuedLettersCard(QWidget* parent = nullptr);

    /// \param mayWrite letters can be put together again
    void setCase(const CaseSnapshot& snapshot, bool mayWrite);
    [[nodiscard]] LineList* list() const { return m_list; }
    [[nodiscard]] QPushButton* againButton() const { return m_again; }

Q_SIGNALS:
    void opened(const tawjih::IssuedLetter& letter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void open();
    void retranslate();

    CaseSnapshot m_case;
    bool m_mayWrite = false;
    LineList* m_list;
    QPushButton* m_again;
};

} // namespace tawjih::ui
