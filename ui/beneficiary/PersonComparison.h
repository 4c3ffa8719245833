#pragma once

#include "ui/beneficiary/BeneficiaryFields.h"

namespace tawjih::ui {

/// Two records said to be one person's, field by field, and the record that comes out of them. No widgets.
class PersonComparison {
public:
    enum class Side { Left, Right };
    /// Where a field of the result comes from. Both: a list or a note that has what either says.
    enum class Taken { Left, Right, Both };

    /// A field that is not the same in both.
    struct Row {
        BeneficiaryField field;
        bool oneSided = false;   ///< one of the two says nothing
        bool bothSilent = false; ///< and something can be kept there: a phone number that would be lost
        bool joinable = false;
        Taken taken = Taken::Left;
        bool byHand = false; ///< somebody chose: a proposal no longer changes it
    };

    PersonComparison() = default;
    /// With the proposal of mergedFields. \param stays whose record is kept
    PersonComparison(Beneficiary left, Beneficiary right, Side stays = Side::Left);

    /// In the order of the form.
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Fields in which both say the same, without those in which neither says anything.
    [[nodiscard]] const std::vector<BeneficiaryField>& agreeing() const { return m_agreeing; }

    [[nodiscard]] const Beneficiary& record(Side side) const { return side == Side::Left ? m_left : m_right; }
    [[nodiscard]] Side stays() const { return m_stays; }
    [[nodiscard]] const Beneficiary& kept() const { return record(m_stays); }
    [[nodiscard]] const Beneficiary& merged() const { return record(m_stays == Side::Left ? Side::Right : Side::Left); }

    /// The other record is kept; what nobody chose by hand is proposed anew.
    void keep(Side side);
    void take(std::size_t row, Taken taken);
    /// Takes over what somebody chose in another comparison, where both sides of a field are what they were there.
    void chooseAs(const PersonComparison& before);

    /// What was chosen by hand, as a draft keeps it.
    [[nodiscard]] QJsonObject choices() const;
    /// Takes such choices over, whichever record stands left. \returns false and changes nothing where they are about
    /// other records, or records that changed since
    bool choose(const QJsonObject& choices);

    /// What a row would say if it were taken so; empty where that says nothing.
    [[nodiscard]] QString text(const Row& row, Taken taken) const;
    [[nodiscard]] QString resultText(const Row& row) const { return row.field.text(result()); }
    /// The kept record as it shall be, with its id and version.
    [[nodiscard]] Beneficiary result() const;

private:
    void propose();
    /// Puts one field into a record that has those before it.
    void put(Beneficiary& to, const Row& row, Taken taken) const;

    Beneficiary m_left;
    Beneficiary m_right;
    Side m_stays = Side::Left;
    std::vector<Row> m_rows;
    std::vector<BeneficiaryField> m_agreeing;
};

/// Names of the fields in which a record changed.
[[nodiscard]] QStringList changedNames(const Beneficiary& before, const Beneficiary& after);

} // namespace tawjih::ui
