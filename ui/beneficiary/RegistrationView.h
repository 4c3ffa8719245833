#pragma once

#include "ui/casework/PeopleServices.h"

#include <QWidget>

class QPushButton;

namespace tawjih::ui {

class BeneficiaryForm;
class CandidatesCard;
class Card;
class IntakeConsents;
class NoticeBar;
class PageHeader;
class WrapLabel;

/// Registers a person: consent first, then the form; beside it, who may be the same person on record; registering in
/// spite of them leaves the pair to whoever reviews duplicates. What is typed is kept as a draft until it is registered
/// or given up.
class RegistrationView : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationView(const PeopleServices& services, QWidget* parent = nullptr);

    /// Begins, with the draft if there is one. \param name what a search held
    void begin(const QString& name = {});
    /// Registers, or says under the fields why not.
    void save();
    void giveUp();
    void takeBack(const QString& typed);
    /// Keeps the draft at once.
    void keepDraft() { m_draft.flush(); }
    [[nodiscard]] bool hasUnsaved() const { return m_touched; }
    [[nodiscard]] BeneficiaryForm* form() const { return m_form; }
    [[nodiscard]] IntakeConsents* consents() const { return m_consents; }
    [[nodiscard]] CandidatesCard* candidates() const { return m_same; }

Q_SIGNALS:
    void registered(tawjih::BeneficiaryId id);
    void openRequested(tawjih::BeneficiaryId id);
    /// \param typed to undo it with takeBack(); empty when nothing was typed
    void givenUp(const QString& typed);
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString draftText() const;
    void restore(const QString& draft);
    void startAfresh();
    void edited();
    void nameSaving();
    void showLaw();
    void retranslate();

    PeopleServices m_services;
    PageHeader* m_header;
    QPushButton* m_cancel;
    QPushButton* m_save;
    NoticeBar* m_notice;
    Card* m_consentCard;
    IntakeConsents* m_consents;
    WrapLabel* m_law;
    Card* m_formCard;
    BeneficiaryForm* m_form;
    CandidatesCard* m_same;
    DraftKeeper m_draft;
    bool m_touched = false;
};

} // namespace tawjih::ui
