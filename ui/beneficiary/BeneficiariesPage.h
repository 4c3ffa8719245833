#pragma once

#include "core/casework/RestrictionService.h"
#include "ui/casework/PeopleServices.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace tawjih::ui {

class BeneficiaryListView;
class CaseView;
class LetterDialog;
struct RightsServices;
class RegistrationView;

/// Everything about persons in one page of the window: the list, the registration of a new one, the case of one.
class BeneficiariesPage : public Page {
    Q_OBJECT
public:
    /// \param restrictions none: nobody restricts a case here
    /// \param rights none: nothing about the rights of persons is offered
    BeneficiariesPage(const PeopleServices& services, const PageContext& context,
                      RestrictionService* restrictions = nullptr, const RightsServices* rights = nullptr,
                      QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() const override;
    void focusFilter() override;
    void save() override;
    void undo() override;
    bool goBack() override;
    [[nodiscard]] bool hasUnsaved() const override;
    void aboutToLock() override;
    void handle(const Request& request) override;

    [[nodiscard]] BeneficiaryListView* list() const { return m_list; }
    [[nodiscard]] RegistrationView* registration() const { return m_registration; }
    [[nodiscard]] CaseView* caseView() const { return m_case; }
    [[nodiscard]] QWidget* current() const;

private:
    void showList();
    /// False where the case did not open: not on record, or closed to whoever asks.
    bool openPerson(BeneficiaryId id);
    /// Whether the case is closed to whoever asks; then asks for the reason to open it all the same.
    [[nodiscard]] bool asksForGlass(BeneficiaryId id);
    /// Whom a merge took in under this id; says so. Themselves for anybody else.
    [[nodiscard]] BeneficiaryId whoKeeps(BeneficiaryId id);
    /// A notice of what was done, with Undo.
    void offerBack(const QString& sentence, std::function<void()> back);
    void tookBack(const Status& status, const QString& sentence);
    void connectMerges();
    void beginRegistration(const QString& name);
    void withCase(BeneficiaryId id, const std::function<void()>& act);
    void say(const Error& error);
    void countPersons();
    void offerHousehold();
    void takeBack(const std::function<Status()>& undo);
    LetterDialog* openLetter(ReferralId about);
    void openRights();
    /// Says that somebody's data was erased; false of anybody else.
    [[nodiscard]] bool wasErased(BeneficiaryId id);

    PeopleServices m_services;
    PageContext m_context;
    RestrictionService* m_restrictions;
    const RightsServices* m_rights;
    Navigator& m_navigator;
    Prompts& m_prompts;
    QStackedWidget* m_stack;
    BeneficiaryListView* m_list;
    RegistrationView* m_registration;
    CaseView* m_case;
};

/// The entry of the navigation. The services live as long as the desk is unlocked.
[[nodiscard]] PageFactory beneficiariesPage(const PeopleServices& services, RestrictionService* restrictions = nullptr,
                                            const RightsServices* rights = nullptr);

} // namespace tawjih::ui
