#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/beneficiary/Beneficiary.h"
#include "ui/widgets/FormBinder.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tawjih::ui {

class Disclosure;

/// All intake fields of a person: the essential ones first, the rest in groups that open. Takes a value and returns
/// one; what it does not show (id, version, days) passes through.
class BeneficiaryForm : public QWidget {
    Q_OBJECT
public:
    explicit BeneficiaryForm(const Clock& clock, QWidget* parent = nullptr);

    void setValue(const Beneficiary& person);
    [[nodiscard]] Beneficiary value() const;

    /// Fields whose text could not be read, and that value() therefore leaves empty: dates.
    [[nodiscard]] std::vector<FieldProblem> unreadable() const { return m_binder.unreadable(); }
    /// Says each problem under its field, opens the groups that have one and puts the focus on the first. Returned: the
    /// problems of no field.
    std::vector<FieldProblem> showProblems(const std::vector<FieldProblem>& problems);

    void setAllOpen(bool open);
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A part of the form below its own heading; the essential fields have none.
    struct Group {
        const char* title = nullptr;
        FormGrid* grid = nullptr;
        Disclosure* box = nullptr;
        QVBoxLayout* column = nullptr;
    };
    void addGroup(const char* title);
    void addEssentials(const Clock& clock);
    void addContact();
    void addHousehold();
    void addSchoolAndWork();
    void addWishes();
    void addDocuments(const Clock& clock);
    void retranslate();
    void changed();

    Beneficiary m_person;
    std::vector<Group> m_groups;
    FormBinder<Beneficiary> m_binder;
    bool m_filling = false;
};

} // namespace tawjih::ui
