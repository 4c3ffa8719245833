#pragma once

#include "core/guidance/AdmissionRule.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QListWidget;
class QVBoxLayout;

namespace tawjih::ui {

/// The kinds of conditions, in the order of Condition.
[[nodiscard]] QString conditionName(size_t kind);
/// A condition of a kind, with values from which one edits.
[[nodiscard]] Condition newCondition(size_t kind);

/// The form of one condition: what it asks, in pickers; made anew for each kind.
class ConditionForm : public QWidget {
    Q_OBJECT
public:
    explicit ConditionForm(QWidget* parent = nullptr);

    void setCondition(const Condition& condition);
    [[nodiscard]] Condition condition() const { return m_condition; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void make();
    template <typename Kind>
    void makeFor(const Kind& condition);
    /// Puts a change into the condition that is edited, and tells of it.
    template <typename Kind, typename Change>
    void change(Change apply);
    template <typename Kind, typename E>
    void addCodes(std::vector<E> Kind::*member, E first);
    template <typename Kind>
    void addPlaces(QStringList Kind::*member, bool countries);
    template <typename Kind, typename E>
    void addCode(const QString& label, E Kind::*member, E first);
    template <typename Kind>
    void addDay(ReferenceDay Kind::*member);
    template <typename Kind>
    void addCheck(const QString& label, bool Kind::*member);
    template <typename Kind>
    void addYears(const QString& label, std::optional<int> Kind::*member);

    Condition m_condition;
    QWidget* m_fields = nullptr;
    QFormLayout* m_form = nullptr;
};

} // namespace tawjih::ui
