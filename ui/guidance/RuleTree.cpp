#include "ui/guidance/RuleTree.h"

#include "core/guidance/RuleJson.h"
#include "core/guidance/RuleSentence.h"
#include "ui/widgets/Colors.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tawjih::ui {

using Kind = Expression::Kind;

class RuleItem : public QTreeWidgetItem {
public:
    explicit RuleItem(Kind itsKind, Condition itsCondition = {}) : kind(itsKind), condition(std::move(itsCondition)) {}
    [[nodiscard]] RuleItem* part(int i) const { return static_cast<RuleItem*>(child(i)); }

    Kind kind;
    Condition condition; ///< of Kind::Is
};

RuleTree::RuleTree(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setExpression(Expression::all({}));
}

void RuleTree::setExpression(const Expression& rule) {
    clear();
    // A condition alone becomes the only one of a group, so that another can be put beside it.
    const Expression root = rule.kind == Kind::Is || rule.kind == Kind::Not ? Expression::all({rule}) : rule;
    auto* top = new RuleItem(root.kind);
    addTopLevelItem(top);
    for (const Expression& part : root.parts)
        add(top, part);
    setCurrentItem(top);
    showWords();
}

/// "None of these" has its parts directly below it: not of one, or not of any of several.
void RuleTree::add(RuleItem* above, const Expression& part) {
    auto* item = new RuleItem(part.kind, part.condition);
    above->addChild(item);
    if (part.kind == Kind::Is || part.parts.empty())
        return;
    const bool several = part.kind == Kind::Not && part.parts.front().kind == Kind::Any;
    for (const Expression& below : several ? part.parts.front().parts : part.parts)
        add(item, below);
}

Expression RuleTree::expression() const {
    return partOf(static_cast<RuleItem*>(topLevelItem(0)), QString(), nullptr);
}

/// The part that an item stands for. \param above where RuleCheck and RuleJson place it, but for its own key
/// \param places takes where each item stands
Expression RuleTree::partOf(RuleItem* item, const QString& above, Places* places) const {
    const auto at = [&above](const QString& key) { return above.isEmpty() ? key : QString(above + u'.' + key); };
    if (item->kind == Kind::Is) {
        Expression part = Expression::is(item->condition);
        if (places)
            places->insert(at(RuleJson::toJson(part).constBegin().key()), item);
        return part;
    }
    const bool negated = item->kind == Kind::Not;
    QString path = at(negated                   ? QStringLiteral("not")
                      : item->kind == Kind::All ? QStringLiteral("all")
                                                : QStringLiteral("any"));
    if (places)
        places->insert(path, item);
    if (negated && item->childCount() == 1)
        return Expression::negated(partOf(item->part(0), path, places));
    if (negated) {
        path += QStringLiteral(".any");
        if (places)
            places->insert(path, item);
    }
    Expression group{negated ? Kind::Any : item->kind, {}, {}};
    for (int i = 0; i < item->childCount(); ++i)
        group.parts.push_back(partOf(item->part(i), QStringLiteral("%1[%2]").arg(path).arg(i), places));
    return negated ? Expression::negated(std::move(group)) : group;
}

RuleItem* RuleTree::current() const {
    return static_cast<RuleItem*>(currentItem());
}

const Condition* RuleTree::currentCondition() const {
    return current() && current()->kind == Kind::Is ? &current()->condition : nullptr;
}

std::optional<Expression::Kind> RuleTree::currentGroup() const {
    return current() && current()->kind != Kind::Is ? std::optional(current()->kind) : std::nullopt;
}

bool RuleTree::canRemove() const {
    return current() && current()->parent();
}

void RuleTree::setCurrentCondition(const Condition& condition) {
    if (!currentCondition())
        return;
    current()->condition = condition;
    showWords();
    Q_EMIT edited();
}

void RuleTree::insert(RuleItem* item) {
    QTreeWidgetItem* group = current() ? current() : topLevelItem(0);
    if (static_cast<RuleItem*>(group)->kind == Kind::Is)
        group = group->parent();
    group->addChild(item);
    showWords();
    setCurrentItem(item);
    Q_EMIT edited();
}

void RuleTree::addCondition(const Condition& condition) {
    insert(new RuleItem(Kind::Is, condition));
}

void RuleTree::addGroup(Expression::Kind kind) {
    insert(new RuleItem(kind));
}

void RuleTree::setGroup(Expression::Kind kind) {
    if (!currentGroup() || (kind == Kind::Not && !canRemove()))
        return;
    current()->kind = kind;
    showWords();
    Q_EMIT edited();
}

void RuleTree::removeCurrent() {
    if (!canRemove())
        return;
    QTreeWidgetItem* gone = current();
    setCurrentItem(gone->parent());
    delete gone;
    showWords();
    Q_EMIT edited();
}

void RuleTree::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete)
        return removeCurrent();
    QTreeWidget::keyPressEvent(event);
}

void RuleTree::changeEvent(QEvent* event) {
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && topLevelItemCount() > 0)
        showWords();
}

void RuleTree::showWords() {
    Places places;
    const Expression rule = partOf(static_cast<RuleItem*>(topLevelItem(0)), QString(), &places);
    for (RuleItem* item : std::as_const(places)) {
        item->setText(0, item->kind == Kind::Is    ? RuleSentence::of(Expression::is(item->condition))
                         : item->kind == Kind::All ? tr("All of these")
                         : item->kind == Kind::Any ? tr("At least one of these")
                                                   : tr("None of these"));
        item->setText(1, QString());
        QFont font = this->font();
        font.setWeight(item->kind == Kind::Is ? QFont::Normal : QFont::DemiBold);
        item->setFont(0, font);
    }
    m_problems.clear();
    for (const RuleProblem& problem : RuleCheck::check(rule)) {
        RuleItem* item = places.value(problem.path, static_cast<RuleItem*>(topLevelItem(0)));
        const bool unusable = problem.fault == RuleFault::Never || problem.fault == RuleFault::TooMany ||
                              problem.fault == RuleFault::TooDeep;
        item->setText(1, labelOf(problem.fault));
        item->setForeground(1, toneColors(unusable ? Tone::Danger : Tone::Warning, palette()).text);
        m_problems << tr("%1: %2", "part of a rule and what is wrong").arg(item->text(0), labelOf(problem.fault));
    }
    expandAll();
}

} // namespace tawjih::ui
