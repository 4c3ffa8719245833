#pragma once

#include "core/household/HouseholdService.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/CodeCombo.h"

#include <functional>

class QCheckBox;
class QLabel;

namespace tawjih::ui {

class DateField;
class FormGrid;
class LineList;
class SearchField;

/// Says who somebody is to a person: whom, what they are, whether they live together. What is unusual is said below
/// the form, and refuses nothing.
class LinkDialog : public ActionDialog {
    Q_OBJECT
public:
    struct Needs {
        const Clock& clock;
        /// Persons who fit what was typed, the best first.
        std::function<std::vector<KnownPerson>(const QString& typed)> find;
        std::function<std::vector<LinkWarning>(const NewLink& link)> warnings;
    };

    /// \param person whose relative it is \param relative who is linked; nothing: to be found first
    LinkDialog(Needs needs, const KnownPerson& person, const std::optional<Relative>& relative,
               QWidget* parent = nullptr);

    [[nodiscard]] NewLink value() const;

    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] LineList* found() const { return m_found; }
    [[nodiscard]] CodeCombo<Relation>* relation() const { return m_relation; }
    [[nodiscard]] QCheckBox* together() const { return m_together; }
    [[nodiscard]] DateField* since() const { return m_since; }
    [[nodiscard]] QLabel* warning() const { return m_warning; }

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeForm(const std::optional<Relative>& relative);
    void look(const QString& typed);
    void follow();
    [[nodiscard]] const KnownPerson* chosen() const;

    Needs m_needs;
    KnownPerson m_person;
    std::optional<KnownPerson> m_relative; ///< when it was said whom
    std::vector<KnownPerson> m_hits;
    QLabel* m_whose;
    SearchField* m_search;
    LineList* m_found;
    FormGrid* m_form;
    CodeCombo<Relation>* m_relation;
    QCheckBox* m_together;
    DateField* m_since;
    QLabel* m_warning;
};

} // namespace tawjih::ui
