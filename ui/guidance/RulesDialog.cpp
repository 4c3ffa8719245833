#include "ui/guidance/RulesDialog.h"

#include "core/catalogue/Staleness.h"
#include "core/guidance/RuleSentence.h"
#include "ui/guidance/GuidanceText.h"
#include "ui/guidance/RuleDialog.h"
#include "ui/guidance/RuleFields.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

RulesDialog::RulesDialog(GuidanceService& guidance, ChangeNotifier& changes, const Clock& clock, bool mayEdit,
                         UserNames users, const PersonLookup* lookup, QWidget* parent)
    : QDialog(parent)
    , m_guidance(guidance)
    , m_users(std::move(users))
    , m_lookup(lookup)
    , m_clock(clock)
    , m_intro(new WrapLabel)
    , m_list(new LineList)
    , m_sentence(new WrapLabel)
    , m_trust(new WrapLabel)
    , m_add(new QPushButton)
    , m_edit(new QPushButton)
    , m_close(new QPushButton) {
    setModal(true);
    setTextStyle(m_intro, TextStyle::Muted);
    setTextStyle(m_trust, TextStyle::Muted);
    setPrimary(m_add);
    m_add->setAutoDefault(false);
    m_edit->setAutoDefault(false);
    m_add->setVisible(mayEdit);
    m_edit->setVisible(mayEdit);
    m_list->setRowsShown(12);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_edit);
    buttons->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_intro);
    column->addWidget(card, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_trust);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_edit, &QPushButton::clicked, this, &RulesDialog::editCurrent);
    connect(m_add, &QPushButton::clicked, this, [this] {
        AdmissionRule rule;
        rule.expression = Expression::all({});
        edit(rule);
    });
    if (mayEdit)
        connect(m_list, &LineList::lineActivated, this, &RulesDialog::editCurrent);
    connect(m_list, &LineList::currentLineChanged, this, &RulesDialog::showCurrent);
    connect(&changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind == ChangeKind::Catalogue || kind == ChangeKind::Settings || kind == ChangeKind::Everything)
            load();
    });
    retranslate();
    resize(860, 600);
}

void RulesDialog::load() {
    auto rules = m_guidance.rules(CatalogueScope::All);
    if (!rules) {
        m_sentence->setWords(errorText(rules.error()));
        return;
    }
    m_rules = *std::move(rules);
    const StalenessDelays delays = m_guidance.stalenessDelays();
    std::vector<Line> lines;
    for (const AdmissionRule& rule : m_rules) {
        Line line;
        line.key = rule.id.uuid();
        line.text = rule.name.in(QLocale().language());
        if (rule.defaultLevel)
            line.second = rule.defaultProvider ? tr("default: %1, %2", "level and provider")
                                                     .arg(labelOf(*rule.defaultLevel), labelOf(*rule.defaultProvider))
                                               : tr("default: %1").arg(labelOf(*rule.defaultLevel));
        using State = Staleness::State;
        const State state = stalenessOf(rule.provenance, delays.months, m_clock.today()).state;
        line.tag = !rule.active                    ? tr("not in use")
                   : state == State::NeverVerified ? tr("not verified")
                   : state == State::Stale         ? tr("verify again")
                                                   : tr("verified");
        line.tone = !rule.active ? Tone::Neutral : state == State::Fresh ? Tone::Good : Tone::Warning;
        lines.push_back(std::move(line));
    }
    m_list->setLines(std::move(lines));
    if (!m_list->currentLine() && !m_rules.empty())
        m_list->setCurrentIndex(m_list->lines()->index(0));
    showCurrent();
}

const AdmissionRule* RulesDialog::current() const {
    const Line* line = m_list->currentLine();
    const auto found =
        line ? std::ranges::find(m_rules, AdmissionRuleId(line->key), &AdmissionRule::id) : m_rules.end();
    return found == m_rules.end() ? nullptr : &*found;
}

void RulesDialog::showCurrent() {
    const AdmissionRule* rule = current();
    m_edit->setEnabled(rule != nullptr);
    m_trust->setVisible(rule != nullptr);
    if (!rule)
        return m_sentence->setWords(tr("No rule yet."));
    const QString words = RuleSentence::of(rule->expression);
    m_sentence->setWords(words.isEmpty() ? tr("No condition: everybody is admitted.") : tr("Admitted: %1").arg(words));
    m_trust->setWords(trustText(rule->provenance, m_clock.today(), m_guidance.stalenessDelays().months));
}

void RulesDialog::editCurrent() {
    if (const AdmissionRule* rule = current())
        edit(*rule);
}

void RulesDialog::edit(const AdmissionRule& rule) {
    auto* dialog = new RuleDialog(rule, m_clock, &m_guidance, m_lookup, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog, rule]() -> Status {
        TRY(saveOrCompare<AdmissionRule>(
            {.fields = ruleFields(),
             .base = rule,
             .typed = dialog->value(),
             .find = [this, id = rule.id] { return m_guidance.find(id); },
             .save = [this](const AdmissionRule& typed) { return m_guidance.save(typed); },
             .users = m_users,
             .chosen = [dialog](const AdmissionRule&) { dialog->done(QDialog::Accepted); }},
            dialog));
        return {};
    });
    dialog->open();
}

void RulesDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RulesDialog::retranslate() {
    setWindowTitle(tr("Admission rules"));
    m_intro->setWords(tr("Who can be admitted. A programme or an intake may have a rule of its own; where it has none, "
                         "the default of its level holds."));
    m_list->setAccessibleName(tr("Admission rules"));
    m_add->setText(tr("New rule"));
    m_edit->setText(tr("Edit…"));
    m_close->setText(tr("Close"));
    load();
}

} // namespace tawjih::ui
