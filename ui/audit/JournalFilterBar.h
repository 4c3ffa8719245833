#pragma once

#include "core/audit/Journal.h"
#include "core/base/Clock.h"

#include <QWidget>

class QComboBox;

namespace tawjih::ui {

class DateField;
class FormGrid;
class SearchField;

/// By what the journal is narrowed: the case, the days, the colleague, the kind of action.
class JournalFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit JournalFilterBar(const Clock& clock, QWidget* parent = nullptr);

    void setUsers(const std::vector<audit::JournalUser>& users);
    [[nodiscard]] audit::JournalFilter filter() const;
    void setFilter(const audit::JournalFilter& filter);
    [[nodiscard]] SearchField* caseField() const { return m_case; }
    [[nodiscard]] DateField* from() const { return m_from; }
    [[nodiscard]] DateField* until() const { return m_until; }
    [[nodiscard]] QComboBox* users() const { return m_users; }
    [[nodiscard]] QComboBox* families() const { return m_families; }

Q_SIGNALS:
    /// What filter() returns is another than it was.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void announce();

    FormGrid* m_form;
    SearchField* m_case;
    DateField* m_from;
    DateField* m_until;
    QComboBox* m_users;
    QComboBox* m_families;
    audit::JournalFilter m_announced;
};

} // namespace tawjih::ui
