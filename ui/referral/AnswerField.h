#pragma once

#include "core/exchange/AnswerService.h"
#include "ui/widgets/Card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tawjih::ui {

/// One line for a centre's return slip, typed or scanned: the letter's reference and the answer. It says what it
/// understood while one types; Enter or the button records it.
class AnswerField : public Card {
    Q_OBJECT
public:
    explicit AnswerField(exchange::AnswerService& answers, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QPushButton* button() const { return m_record; }
    [[nodiscard]] QString meaning() const;
    /// Tells the meaning again: the desk changed.
    void refresh() { follow(); }
    void clear();

Q_SIGNALS:
    void recorded(const tawjih::Referral& referral);
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void record();
    void retranslate();
    [[nodiscard]] QString explain(const Error& error) const;
    [[nodiscard]] QString tell(const exchange::UnderstoodSlip& slip) const;

    exchange::AnswerService& m_answers;
    std::optional<exchange::UnderstoodSlip> m_slip;
    QLabel* m_label;
    QLineEdit* m_edit;
    QPushButton* m_record;
    QLabel* m_meaning;
};

} // namespace tawjih::ui
