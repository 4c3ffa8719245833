#pragma once

#include "ui/casework/PeopleServices.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace tawjih::ui {

class BeneficiaryForm;
class NoticeBar;

/// Everything the desk knows of the person, to be changed and saved. A change made meanwhile by somebody else is shown
/// beside one's own; nothing is passed over.
class ProfileTab : public QWidget {
    Q_OBJECT
public:
    explicit ProfileTab(const PeopleServices& services, QWidget* parent = nullptr);

    /// Shows a person; what was typed for them before and not saved comes back. While somebody types, what is typed
    /// stays.
    void setPerson(const Beneficiary& person, bool mayEdit);
    void save();
    void keepDraft();
    [[nodiscard]] bool hasUnsaved() const { return m_touched; }
    [[nodiscard]] BeneficiaryForm* form() const { return m_form; }

Q_SIGNALS:
    void saved(const tawjih::Beneficiary& person);
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setTouched(bool touched);
    void stored(const Beneficiary& person);
    void revert();
    void retranslate();

    PeopleServices m_services;
    Beneficiary m_base; ///< the version that the edit began with
    NoticeBar* m_notice;
    BeneficiaryForm* m_form;
    QLabel* m_state;
    QPushButton* m_revert;
    QPushButton* m_save;
    std::unique_ptr<DraftKeeper> m_draft;
    bool m_touched = false;
    bool m_mayEdit = false;
};

} // namespace tawjih::ui
