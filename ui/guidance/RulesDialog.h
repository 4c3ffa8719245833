#pragma once

#include "core/guidance/GuidanceService.h"
#include "ui/widgets/RecordField.h"

#include <QDialog>

class QPushButton;

namespace tawjih::ui {

class LineList;
class PersonLookup;
class WrapLabel;

/// The admission rules of the desk, each with its sentence and how far it can be trusted; from here one edits them.
class RulesDialog : public QDialog {
    Q_OBJECT
public:
    /// \param mayEdit the actor may change the catalogue \param users who stored a rule meanwhile
    RulesDialog(GuidanceService& guidance, ChangeNotifier& changes, const Clock& clock, bool mayEdit, UserNames users,
                const PersonLookup* lookup = nullptr, QWidget* parent = nullptr);

    [[nodiscard]] LineList* list() const { return m_list; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void edit(const AdmissionRule& rule);
    void editCurrent();
    void showCurrent();
    [[nodiscard]] const AdmissionRule* current() const;
    void retranslate();

    GuidanceService& m_guidance;
    UserNames m_users;
    const PersonLookup* m_lookup;
    const Clock& m_clock;
    std::vector<AdmissionRule> m_rules;
    WrapLabel* m_intro;
    LineList* m_list;
    WrapLabel* m_sentence;
    WrapLabel* m_trust;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_close;
};

} // namespace tawjih::ui
