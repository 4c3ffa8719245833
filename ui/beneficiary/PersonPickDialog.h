#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/casework/ListQuery.h"
#include "ui/widgets/ActionDialog.h"

namespace tawjih {
class BeneficiaryService;
class ListingService;
} // namespace tawjih

namespace tawjih::ui {

class LineList;
class PersonLookup;
class SearchField;
class WrapLabel;

/// Asks for another person on record than the one shown: those of the same name first, whoever fits what is typed then.
class PersonPickDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param shown the person whose case is open: never among those to choose
    /// \param lookup none: persons are found by words as they are written
    PersonPickDialog(ListingService& listing, BeneficiaryService& persons, const PersonLookup* lookup,
                     const Beneficiary& shown, QWidget* parent = nullptr);

    /// Null while nobody is chosen.
    [[nodiscard]] BeneficiaryId chosen() const;
    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] LineList* list() const { return m_list; }

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    [[nodiscard]] Result<std::vector<ListRow>> fitting() const;

    ListingService& m_listing;
    BeneficiaryService& m_persons;
    const PersonLookup* m_lookup;
    Beneficiary m_shown;
    WrapLabel* m_sentence;
    SearchField* m_search;
    LineList* m_list;
    WrapLabel* m_found;
};

} // namespace tawjih::ui
