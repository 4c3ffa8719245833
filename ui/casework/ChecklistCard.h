#pragma once

#include "ui/casework/CaseSnapshot.h"
#include "ui/widgets/Card.h"

namespace tawjih::ui {

class ChecklistEdit;
class EmptyState;
class Tag;
class WrapLabel;

/// The documents that the chosen trainings ask for and those that the person's file speaks of; each change goes into
/// the file at once.
class ChecklistCard : public Card {
    Q_OBJECT
public:
    explicit ChecklistCard(const PeopleServices& services, QWidget* parent = nullptr);

    void setCase(const CaseSnapshot& snapshot, bool mayEdit);
    [[nodiscard]] ChecklistEdit* documents() const { return m_documents; }

Q_SIGNALS:
    void saved();
    void failed(const tawjih::Error& error);
    /// Look for a training: its conditions say what is asked for.
    void trainingWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();
    void store(const ChecklistEntry& said);
    void retranslate();

    PeopleServices m_services;
    CaseSnapshot m_case;
    Tag* m_lacking;
    WrapLabel* m_sentence;
    ChecklistEdit* m_documents;
    EmptyState* m_empty;
};

} // namespace tawjih::ui
