#include "ui/guidance/RuleDialog.h"

#include "core/guidance/RuleSentence.h"
#include "ui/guidance/ConditionForm.h"
#include "ui/guidance/GuidanceText.h"
#include "ui/guidance/RuleTree.h"
#include "ui/guidance/RuleTrialDialog.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CodePicker.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = Expression::Kind;

RuleDialog::RuleDialog(AdmissionRule rule, const Clock& clock, GuidanceService* guidance, const PersonLookup* lookup,
                       QWidget* parent)
    : ActionDialog(parent)
    , m_rule(std::move(rule))
    , m_clock(clock)
    , m_guidance(guidance)
    , m_lookup(lookup)
    , m_form(new FormGrid(3))
    , m_names{new QLineEdit, new QLineEdit, new QLineEdit}
    , m_level(new PickerCombo)
    , m_provider(new PickerCombo)
    , m_source(new QLineEdit)
    , m_verifiedBy(new QLineEdit)
    , m_verifiedOn(new DateField(clock, YearSense::Past))
    , m_active(new QCheckBox)
    , m_addCondition(new QToolButton)
    , m_conditions(new QMenu(this))
    , m_addGroup(new QToolButton)
    , m_groups(new QMenu(this))
    , m_remove(new QPushButton)
    , m_try(new QPushButton)
    , m_trust(new WrapLabel)
    , m_tree(new RuleTree)
    , m_part(new Card(u" "_s))
    , m_group(new QComboBox)
    , m_condition(new ConditionForm)
    , m_sentence(new WrapLabel)
    , m_problems(new WrapLabel) {
    makeFields();
    body()->addWidget(makeEditor(), 1);
    body()->addWidget(m_sentence);
    body()->addWidget(m_problems);
    body()->addWidget(m_form);
    body()->addWidget(m_trust);
    setForm(m_form);
    setTextStyle(m_trust, TextStyle::Muted);
    m_try->setAutoDefault(false);
    m_trust->setVisible(m_guidance && !m_rule.id.isNull());
    addButton(m_try);
    m_try->setVisible(m_guidance && m_lookup && m_guidance->mayMatch());
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RuleDialog::showCurrent);
    connect(m_tree, &RuleTree::edited, this, &RuleDialog::showSentence);
    connect(m_condition, &ConditionForm::changed, this,
            [this] { m_tree->setCurrentCondition(m_condition->condition()); });
    connect(m_group, &QComboBox::activated, this,
            [this] { m_tree->setGroup(static_cast<Kind>(m_group->currentData().toInt())); });
    connect(m_remove, &QPushButton::clicked, m_tree, &RuleTree::removeCurrent);
    connect(m_try, &QPushButton::clicked, this, &RuleDialog::tryOnPerson);
    retranslate();
    m_tree->setExpression(m_rule.expression);
    showCurrent();
    showSentence();
    resize(980, 720);
}

void RuleDialog::makeFields() {
    for (QLineEdit* name : m_names)
        m_form->addField(name == m_names[0]   ? u"name"_s
                         : name == m_names[1] ? u"nameAr"_s
                                              : u"nameEn"_s,
                         {}, name, name == m_names[0] ? FormGrid::Required : FormGrid::Plain);
    m_names[1]->setLayoutDirection(Qt::RightToLeft);
    m_form->addField(u"defaultLevel"_s, {}, m_level);
    m_form->addField(u"defaultProvider"_s, {}, m_provider);
    m_form->addField(u"provenance.source"_s, {}, m_source);
    m_form->addField(u"provenance.verifiedBy"_s, {}, m_verifiedBy);
    m_form->addField(u"provenance.verifiedOn"_s, {}, m_verifiedOn);
    m_form->addField(u"active"_s, {}, m_active);
    m_names[0]->setText(m_rule.name.fr);
    m_names[1]->setText(m_rule.name.ar);
    m_names[2]->setText(m_rule.name.en);
    m_source->setText(m_rule.provenance.source);
    m_verifiedBy->setText(m_rule.provenance.verifiedBy);
    if (m_rule.provenance.verifiedOn)
        m_verifiedOn->setDate(*m_rule.provenance.verifiedOn);
    m_active->setChecked(m_rule.active);
    fillDefaults();
    chooseCode(*m_level, m_rule.defaultLevel);
    chooseCode(*m_provider, m_rule.defaultProvider);
}

QWidget* RuleDialog::makeEditor() {
    m_addCondition->setMenu(m_conditions);
    m_addGroup->setMenu(m_groups);
    for (QToolButton* button : {m_addCondition, m_addGroup}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_remove->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::medium, space::small, space::medium, 0);
    buttons->addWidget(m_addCondition);
    buttons->addWidget(m_addGroup);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto* parts = new Card;
    parts->setFlush(true);
    parts->body()->addLayout(buttons);
    parts->body()->addWidget(m_tree, 1);
    auto* scroll = new ScrollArea;
    auto* column = new QVBoxLayout(scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_group);
    column->addWidget(m_condition);
    column->addStretch();
    m_part->body()->addWidget(scroll);
    m_part->setFixedWidth(fontMetrics().averageCharWidth() * 46);
    auto* editor = new QWidget;
    auto* columns = new QHBoxLayout(editor);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::large);
    columns->addWidget(parts, 1);
    columns->addWidget(m_part);
    return editor;
}

AdmissionRule RuleDialog::value() const {
    AdmissionRule rule = m_rule;
    rule.name = {m_names[0]->text(), m_names[1]->text(), m_names[2]->text()};
    rule.expression = m_tree->expression();
    rule.defaultLevel = chosenCode<TrainingLevel>(*m_level);
    rule.defaultProvider = chosenCode<ProviderKind>(*m_provider);
    rule.provenance.source = m_source->text();
    rule.provenance.verifiedBy = m_verifiedBy->text();
    const QDate verified = m_verifiedOn->date();
    rule.provenance.verifiedOn = verified.isValid() ? std::optional(verified) : std::nullopt;
    rule.active = m_active->isChecked();
    return rule;
}

std::vector<FieldProblem> RuleDialog::unreadable() const {
    if (m_verifiedOn->isUnderstood())
        return {};
    return {{u"provenance.verifiedOn"_s, FieldProblem::Kind::Malformed}};
}

QString RuleDialog::sentence() const {
    return m_sentence->text();
}

void RuleDialog::showCurrent() {
    const Condition* condition = m_tree->currentCondition();
    m_condition->setVisible(condition != nullptr);
    m_group->setVisible(condition == nullptr);
    m_remove->setEnabled(m_tree->canRemove());
    if (condition) {
        m_part->setHeading(conditionName(condition->index()));
        m_condition->setCondition(*condition);
        return;
    }
    m_part->setHeading(tr("Group"));
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All of these"), static_cast<int>(Kind::All));
    m_group->addItem(tr("At least one of these"), static_cast<int>(Kind::Any));
    if (m_tree->canRemove())
        m_group->addItem(tr("None of these"), static_cast<int>(Kind::Not));
    if (const auto kind = m_tree->currentGroup())
        m_group->setCurrentIndex(m_group->findData(static_cast<int>(*kind)));
}

void RuleDialog::showSentence() {
    const Expression rule = m_tree->expression();
    const QString words = RuleSentence::of(rule);
    m_sentence->setWords(words.isEmpty() ? tr("No condition yet: everybody is admitted.")
                                         : tr("Admitted: %1").arg(words));
    const QStringList problems = m_tree->problems();
    m_problems->setVisible(!problems.isEmpty());
    QPalette colors;
    colors.setColor(QPalette::WindowText,
                    toneColors(RuleCheck::isUsable(rule) ? Tone::Warning : Tone::Danger, palette()).text);
    m_problems->setPalette(colors);
    m_problems->setWords(problems.join(u'\n'));
    m_remove->setEnabled(m_tree->canRemove());
}

void RuleDialog::tryOnPerson() {
    auto* trial = new RuleTrialDialog(*m_guidance, *m_lookup, m_tree->expression(), m_clock, m_tried, this);
    trial->setAttribute(Qt::WA_DeleteOnClose);
    connect(trial, &QDialog::finished, this, [this, trial] { m_tried = trial->person(); });
    trial->open();
}

void RuleDialog::fillDefaults() {
    fillCodes<TrainingLevel>(*m_level, tr("no level: only where it is chosen"));
    fillCodes<ProviderKind>(*m_provider, tr("any provider"));
}

void RuleDialog::retranslate() {
    setTexts(m_rule.id.isNull() ? tr("New admission rule") : tr("Admission rule"), tr("Save"));
    m_form->setLabel(u"name"_s, tr("Name in French"));
    m_form->setLabel(u"nameAr"_s, tr("Name in Arabic"));
    m_form->setLabel(u"nameEn"_s, tr("Name in English"));
    m_form->setLabel(u"defaultLevel"_s, tr("Default for this level"));
    m_form->setLabel(u"defaultProvider"_s, tr("at this provider"));
    m_form->setLabel(u"provenance.source"_s, tr("Source"));
    m_form->setLabel(u"provenance.verifiedBy"_s, tr("Verified by"));
    m_form->setLabel(u"provenance.verifiedOn"_s, tr("Verified on"));
    m_form->setLabel(u"active"_s, tr("Use"));
    m_active->setText(tr("in use"));
    m_addCondition->setText(tr("Add a condition"));
    m_addGroup->setText(tr("Add a group"));
    m_remove->setText(tr("Remove"));
    m_try->setText(tr("Try on a person…"));
    m_tree->setAccessibleName(tr("Conditions"));
    m_group->setAccessibleName(tr("What the group asks"));
    m_conditions->clear();
    for (size_t kind = 0; kind < std::variant_size_v<Condition>; ++kind)
        m_conditions->addAction(conditionName(kind), this, [this, kind] { m_tree->addCondition(newCondition(kind)); });
    m_groups->clear();
    const std::pair<QString, Kind> groups[] = {
        {tr("All of these"), Kind::All}, {tr("At least one of these"), Kind::Any}, {tr("None of these"), Kind::Not}};
    for (const auto& [name, kind] : groups)
        m_groups->addAction(name, this, [this, added = kind] { m_tree->addGroup(added); });
    if (m_guidance)
        m_trust->setWords(trustText(m_rule.provenance, m_clock.today(), m_guidance->stalenessDelays().months));
    fillDefaults();
    showCurrent();
    showSentence();
}

} // namespace tawjih::ui
