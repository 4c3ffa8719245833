#pragma once

#include "core/guidance/AdmissionRule.h"
#include "core/guidance/RuleCheck.h"

#include <QHash>
#include <QTreeWidget>

namespace tawjih::ui {

class RuleItem;

/// A rule as a tree of groups and conditions, each in words, with what is wrong beside the part that shows it. The root
/// is a group that stays.
class RuleTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit RuleTree(QWidget* parent = nullptr);

    void setExpression(const Expression& rule);
    [[nodiscard]] Expression expression() const;

    /// The current condition; nullptr when a group is current.
    [[nodiscard]] const Condition* currentCondition() const;
    void setCurrentCondition(const Condition& condition);
    [[nodiscard]] bool canRemove() const;

    /// Adds into the current group, or the group of the current condition, and goes there.
    void addCondition(const Condition& condition);
    void addGroup(Expression::Kind kind);
    /// Turns the current group into another kind of group.
    void setGroup(Expression::Kind kind);
    [[nodiscard]] std::optional<Expression::Kind> currentGroup() const;
    void removeCurrent();

    /// What RuleCheck found, in words; for a screen reader too.
    [[nodiscard]] QStringList problems() const { return m_problems; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Places = QHash<QString, RuleItem*>;
    void add(RuleItem* above, const Expression& part);
    [[nodiscard]] Expression partOf(RuleItem* item, const QString& path, Places* places) const;
    [[nodiscard]] RuleItem* current() const;
    void insert(RuleItem* item);
    void showWords();

    QStringList m_problems;
};

} // namespace tawjih::ui
