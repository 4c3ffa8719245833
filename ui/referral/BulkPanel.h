#pragma once

#include "core/referral/ReferralService.h"
#include "ui/widgets/Card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tawjih::ui {

class LineList;

/// What can be done to several chosen referrals at once, and afterwards what was refused, with why.
class BulkPanel : public Card {
    Q_OBJECT
public:
    struct May {
        bool edit = false;
        bool assign = false;
        bool write = false; ///< letters about them
    };
    BulkPanel(ReferralService& referrals, const Clock& clock, May may, QWidget* parent = nullptr);

    /// \param advisors to whom they may be given
    void show(std::vector<ReferralRow> rows, const std::vector<std::pair<QString, UserId>>& advisors);

    /// Whether it shows what the last action refused, in place of what can be done.
    [[nodiscard]] bool reports() const { return m_report.has_value(); }
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QPushButton* remindButton() const { return m_remind; }
    [[nodiscard]] QPushButton* reviewButton() const { return m_review; }
    [[nodiscard]] QPushButton* withdrawButton() const { return m_withdraw; }
    [[nodiscard]] QPushButton* lettersButton() const { return m_letters; }
    [[nodiscard]] LineList* refusals() const { return m_refusals; }

Q_SIGNALS:
    /// The list stands behind what was done: it must be read again.
    void done(const tawjih::BulkReport& report);
    /// Their letters are to be written, all into one file.
    void lettersWanted(const std::vector<tawjih::Referral>& referrals);
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void run(const BulkAction& action);
    [[nodiscard]] std::vector<Referral> chosen() const;
    void showReport();
    void retranslate();

    ReferralService& m_referrals;
    const Clock& m_clock;
    May m_may;
    std::vector<ReferralRow> m_rows;
    std::optional<BulkReport> m_report;
    QLabel* m_hint;
    QWidget* m_actions;
    QPushButton* m_send;
    QPushButton* m_remind;
    QPushButton* m_review;
    QPushButton* m_letters;
    QPushButton* m_withdraw;
    QComboBox* m_advisor;
    QPushButton* m_assign;
    QWidget* m_assignLine;
    QLabel* m_reportTitle;
    LineList* m_refusals;
};

} // namespace tawjih::ui
