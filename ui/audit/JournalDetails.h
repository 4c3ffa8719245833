#pragma once

#include "core/audit/Journal.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace tawjih::ui {

class WrapLabel;

/// One entry of the journal, all of it.
class JournalDetails : public Card {
    Q_OBJECT
public:
    /// \param mayOpenCases whether whoever looks may see the case behind a number
    explicit JournalDetails(bool mayOpenCases, QWidget* parent = nullptr);

    void setLine(const std::optional<audit::JournalLine>& line);
    [[nodiscard]] QPushButton* narrowButton() const { return m_narrow; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }

Q_SIGNALS:
    /// All entries about this case.
    void caseWanted(const QString& number);
    void personRequested(tawjih::BeneficiaryId person);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Field { At, User, Roles, What, About, Case, Count, Seal, FieldCount };
    void retranslate();

    bool m_mayOpenCases;
    std::optional<audit::JournalLine> m_line;
    WrapLabel* m_names[FieldCount] = {};
    WrapLabel* m_values[FieldCount] = {};
    QPushButton* m_narrow;
    QPushButton* m_open;
};

} // namespace tawjih::ui
