#pragma once

#include "ui/identity/PersonLookup.h"
#include "ui/shell/JobRunner.h"

#include <QWidget>

class QLabel;

namespace tawjih::ui {

class LineList;
class SearchField;

/// Picks one person: a field, and below it who fits what is typed, the best first, and why. Persons are looked for
/// beside the window; an answer to what is no longer typed is dropped. From the field the arrows move along the list,
/// Enter takes its person, Esc empties it.
class PersonPicker : public QWidget {
    Q_OBJECT
public:
    /// \param lookup outlives this
    explicit PersonPicker(const PersonLookup& lookup, QWidget* parent = nullptr);

    /// Persons who are never offered: the one whose page it is.
    void setLeftOut(std::vector<BeneficiaryId> persons);
    void setRowsShown(int rows);

    [[nodiscard]] const std::optional<PersonLine>& person() const { return m_person; }
    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] LineList* list() const { return m_list; }

Q_SIGNALS:
    /// The line that one moved to, or the only one; nobody, when none is.
    void personChanged();
    /// By Enter or a double click.
    void personTaken(const tawjih::PersonLine& person);
    void failed(const tawjih::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void showFound(std::vector<FoundPerson> found);
    void follow();
    void take();
    void retranslate();

    const PersonLookup& m_lookup;
    std::vector<BeneficiaryId> m_leftOut;
    std::vector<PersonLine> m_found;
    std::optional<PersonLine> m_person;
    SearchField* m_search;
    LineList* m_list;
    QLabel* m_nobody;
    QString m_typed;              ///< what was asked last
    std::shared_ptr<Job> m_asked; ///< the question that waits for its answer
    bool m_taking = false;        ///< Enter was pressed before it came
    JobRunner m_jobs;             ///< of its own: long jobs of the window must not keep a search waiting
};

} // namespace tawjih::ui
