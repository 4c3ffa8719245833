#include "ui/catalogue/CatalogueDialog.h"

#include "core/catalogue/CatalogueRules.h"
#include "core/guidance/RuleSeed.h"
#include "core/guidance/RuleSentence.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/ScrollArea.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wide = 860;
constexpr int narrow = 600;
constexpr int tallest = 620;
constexpr int mostNumber = 999'999;

/// Degrees as people copy them from a map: with a point or a comma. Nothing for an empty or unreadable text.
std::optional<double> degreesOf(const QString& text) {
    bool ok = false;
    const double degrees = QLocale::c().toDouble(QString(text).trimmed().replace(u',', u'.'), &ok);
    return ok ? std::optional(degrees) : std::nullopt;
}

/// A member of the entry, of the kind that has it.
template <typename Entry, typename Member>
auto of(Member Entry::*member) {
    return [member](CatalogueEntry& entry) -> Member& { return std::get<Entry>(entry).*member; };
}

template <typename Entry>
auto certificate(QString LocalName::*part) {
    return [part](CatalogueEntry& entry) -> QString& { return std::get<Entry>(entry).certificate.*part; };
}

/// A part of the name, of any kind that has one.
auto name(QString LocalName::*part) {
    return [part](CatalogueEntry& entry) -> QString& {
        return std::visit(
            [part](auto& each) -> QString& {
                if constexpr (requires { each.name; })
                    return each.name.*part;
                else
                    return each.grants; // an intake has no name, and no field for one
            },
            entry);
    };
}

template <typename Member>
auto source(Member Provenance::*member) {
    return [member](CatalogueEntry& entry) -> Member& {
        return std::visit([member](auto& each) -> Member& { return each.provenance.*member; }, entry);
    };
}

} // namespace

CatalogueDialog::CatalogueDialog(CatalogueEntry entry, const Clock& clock, RuleChoices choices, QWidget* parent)
    : ActionDialog(parent)
    , m_entry(std::move(entry))
    , m_clock(clock)
    , m_choices(std::move(choices))
    , m_form(new FormGrid(3))
    , m_binder(
          m_form, [this](const QString& field) { return label(field); }, [] {})
    , m_active(new QCheckBox) {
    switch (kindOf(m_entry)) {
    case EntryKind::Provider:
        addNames();
        addProvider();
        break;
    case EntryKind::Establishment:
        addNames();
        addCentre();
        break;
    case EntryKind::Programme:
        addNames();
        addProgramme();
        break;
    case EntryKind::Intake:
        addIntake();
        break;
    }
    addProvenance();
    setForm(m_form);
    auto* scroll = new ScrollArea;
    auto* column = new QVBoxLayout(scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    body()->addWidget(scroll, 1);
    retranslate();
    m_binder.show(m_entry);
    if (m_rule)
        m_form->setHint(u"rule"_s, ruleSentence());
    for (QLineEdit* edit : m_form->findChildren<QLineEdit*>())
        edit->setCursorPosition(0); // a long text from its beginning
    const int width = std::holds_alternative<Provider>(m_entry) ? narrow : wide;
    resize(width, std::min(tallest, m_form->sizeHint().height() + 150));
}

void CatalogueDialog::addNames() {
    m_binder.line(u"name"_s, name(&LocalName::fr), FormGrid::Required);
    m_binder.line(u"nameAr"_s, name(&LocalName::ar))->setLayoutDirection(Qt::RightToLeft);
    m_binder.line(u"nameEn"_s, name(&LocalName::en));
}

void CatalogueDialog::addProvider() {
    m_binder.code<ProviderKind>(u"kind"_s, of(&Provider::kind));
}

void CatalogueDialog::addCentre() {
    m_binder.picker(u"arrondissement"_s, fillArrondissements, of(&Establishment::arrondissement));
    m_binder.line(u"phone"_s, of(&Establishment::phone));
    m_binder.line(u"email"_s, of(&Establishment::email));
    m_binder.line(u"address"_s, of(&Establishment::address), FormGrid::Wide);
    m_binder.line(u"website"_s, of(&Establishment::website));
    addDegrees(u"latitude"_s, of(&Establishment::latitude));
    addDegrees(u"longitude"_s, of(&Establishment::longitude));
}

template <typename Get>
void CatalogueDialog::addDegrees(const QString& field, Get get) {
    auto* edit = new QLineEdit;
    m_degrees.emplace_back(field, edit);
    m_binder.bind(
        field, edit, FormGrid::Plain,
        [edit, get](const CatalogueEntry& entry) {
            const std::optional<double>& degrees = get(const_cast<CatalogueEntry&>(entry));
            edit->setText(degrees ? QString::number(*degrees, 'g', QLocale::FloatingPointShortest) : QString());
        },
        [edit, get](CatalogueEntry& entry) { get(entry) = degreesOf(edit->text()); });
}

void CatalogueDialog::addProgramme() {
    m_binder.picker(u"trade"_s, fillTrades, of(&Programme::trade));
    m_level = m_binder.code<TrainingLevel>(u"level"_s, of(&Programme::level));
    m_binder.code<TrainingMode>(u"mode"_s, of(&Programme::mode));
    m_binder.line(u"certificate"_s, certificate<Programme>(&LocalName::fr));
    m_binder.line(u"certificateAr"_s, certificate<Programme>(&LocalName::ar))->setLayoutDirection(Qt::RightToLeft);
    m_binder.line(u"certificateEn"_s, certificate<Programme>(&LocalName::en));
    m_binder.wholeNumber(u"durationMonths"_s, of(&Programme::durationMonths), CatalogueRules::longestMonths);
    addRule<Programme>();
}

void CatalogueDialog::addIntake() {
    const auto date = [this](const QString& field, auto get, FormGrid::Options options = FormGrid::Plain) {
        m_binder.date(field, get, m_clock, YearSense::Around, options);
    };
    date(u"startsOn"_s, of(&Intake::startsOn), FormGrid::Required);
    date(u"endsOn"_s, of(&Intake::endsOn));
    m_binder.picker(u"teachingLanguage"_s, fillLanguages, of(&Intake::teachingLanguage));
    date(u"applicationsFrom"_s, of(&Intake::applicationsFrom));
    date(u"applicationsUntil"_s, of(&Intake::applicationsUntil));
    m_binder.wholeNumber(u"costDirhams"_s, of(&Intake::costDirhams), mostNumber);
    m_binder.wholeNumber(u"seats"_s, of(&Intake::seats), mostNumber);
    m_binder.wholeNumber(u"foreignQuota"_s, of(&Intake::foreignQuota), mostNumber);
    m_binder.code<Schedule>(u"schedule"_s, of(&Intake::schedule));
    m_binder.line(u"scheduleNote"_s, of(&Intake::scheduleNote));
    m_binder.line(u"grants"_s, of(&Intake::grants));
    addRule<Intake>();
}

template <typename Entry>
void CatalogueDialog::addRule() {
    if (m_choices.rules.empty())
        return;
    m_rule = new PickerCombo;
    fillRules();
    m_binder.bind(
        u"rule"_s, m_rule, FormGrid::Wide,
        [this](const CatalogueEntry& entry) {
            const auto& rule = std::get<Entry>(entry).rule;
            m_rule->setValue(rule ? QVariant(rule->uuid()) : QVariant());
        },
        [this](CatalogueEntry& entry) {
            const QVariant chosen = m_rule->value();
            std::get<Entry>(entry).rule =
                chosen.isNull() ? std::nullopt : std::optional(AdmissionRuleId(chosen.toUuid()));
        });
    const auto follow = [this] { m_form->setHint(u"rule"_s, ruleSentence()); };
    connect(m_rule, &PickerCombo::valueChanged, this, follow);
    if (m_level)
        connect(m_level, &QComboBox::currentIndexChanged, this, follow);
}

/// Those in use, and the entry's own whatever became of it.
void CatalogueDialog::fillRules() {
    const auto* programme = std::get_if<Programme>(&m_entry);
    const auto own = programme ? programme->rule : std::get<Intake>(m_entry).rule;
    const QVariant chosen = m_rule->value();
    m_rule->clearChoices();
    m_rule->addUnknown(programme ? tr("the usual one of the level") : tr("the one of the programme"));
    bool named = !own;
    for (const AdmissionRule& rule : m_choices.rules) {
        if (!rule.active && rule.id != own)
            continue;
        m_rule->addChoice(rule.name.in(QLocale().language()), rule.id.uuid());
        named = named || rule.id == own;
    }
    if (!named)
        m_rule->addChoice(tr("a rule of its own"), own->uuid());
    m_rule->setValue(chosen);
}

const AdmissionRule* CatalogueDialog::ruleShown() const {
    const QVariant chosen = m_rule->value();
    const auto named = chosen.isNull() ? m_choices.programmeRule : std::optional(AdmissionRuleId(chosen.toUuid()));
    const auto rule = named ? std::ranges::find(m_choices.rules, *named, &AdmissionRule::id) : m_choices.rules.end();
    if (rule != m_choices.rules.end() && rule->active)
        return &*rule;
    return defaultRule(m_choices.rules, m_level ? m_level->value() : m_choices.level, m_choices.provider);
}

QString CatalogueDialog::ruleSentence() const {
    const AdmissionRule* rule = m_rule ? ruleShown() : nullptr;
    if (!rule)
        return m_rule ? tr("No rule is known: advisors are told to ask the centre.") : QString();
    const QString words = RuleSentence::of(rule->expression);
    const QString asked = words.isEmpty() ? tr("everybody is admitted") : words;
    // What it asks is in the interface's language: it gives the line its direction.
    return tr("%1: %2", "name of an admission rule and what it asks")
        .arg(isolate(rule->name.in(QLocale().language())), asked);
}

void CatalogueDialog::addProvenance() {
    m_form->addSection(u"provenance"_s, {});
    m_binder.line(u"source"_s, source(&Provenance::source), FormGrid::Wide);
    m_binder.date(u"sourceOn"_s, source(&Provenance::sourceOn), m_clock, YearSense::Past);
    m_binder.line(u"verifiedBy"_s, source(&Provenance::verifiedBy));
    m_binder.date(u"verifiedOn"_s, source(&Provenance::verifiedOn), m_clock, YearSense::Past);
    m_form->addField(u"active"_s, {}, m_active, FormGrid::Wide);
    m_binder.bind([this](const CatalogueEntry& entry) { m_active->setChecked(isActive(entry)); },
                  [this](CatalogueEntry& entry) {
                      std::visit([this](auto& each) { each.active = m_active->isChecked(); }, entry);
                  });
}

CatalogueEntry CatalogueDialog::value() const {
    CatalogueEntry entry = m_entry;
    m_binder.read(entry);
    return CatalogueRules::tidied(entry);
}

std::vector<FieldProblem> CatalogueDialog::unreadable() const {
    std::vector<FieldProblem> problems = m_binder.unreadable();
    for (const auto& [field, edit] : m_degrees)
        if (!edit->text().trimmed().isEmpty() && !degreesOf(edit->text()))
            problems.push_back({field, FieldProblem::Kind::Malformed});
    return problems;
}

QString CatalogueDialog::title() const {
    const bool isNew = keyOf(m_entry).isNull();
    switch (kindOf(m_entry)) {
    case EntryKind::Provider:
        return isNew ? tr("New provider") : tr("Provider");
    case EntryKind::Establishment:
        return isNew ? tr("New training centre") : tr("Training centre");
    case EntryKind::Programme:
        return isNew ? tr("New programme") : tr("Programme");
    case EntryKind::Intake:
        return isNew ? tr("New intake") : tr("Intake");
    }
    Q_UNREACHABLE();
}

QString CatalogueDialog::label(const QString& field) const {
    const std::pair<QLatin1String, QString> labels[] = {
        {"name"_L1, tr("Name in French")},
        {"nameAr"_L1, tr("Name in Arabic")},
        {"nameEn"_L1, tr("Name in English")},
        {"kind"_L1, tr("Kind")},
        {"arrondissement"_L1, tr("Arrondissement")},
        {"address"_L1, tr("Address")},
        {"phone"_L1, tr("Telephone")},
        {"email"_L1, tr("E-mail")},
        {"website"_L1, tr("Website")},
        {"latitude"_L1, tr("Latitude")},
        {"longitude"_L1, tr("Longitude")},
        {"trade"_L1, tr("Trade")},
        {"level"_L1, tr("Level")},
        {"mode"_L1, tr("Where it takes place")},
        {"durationMonths"_L1, tr("Months")},
        {"certificate"_L1, tr("Certificate, in French")},
        {"certificateAr"_L1, tr("Certificate, in Arabic")},
        {"certificateEn"_L1, tr("Certificate, in English")},
        {"startsOn"_L1, tr("First day")},
        {"endsOn"_L1, tr("Last day")},
        {"applicationsFrom"_L1, tr("Applications from")},
        {"applicationsUntil"_L1, tr("Applications until")},
        {"seats"_L1, tr("Seats")},
        {"foreignQuota"_L1, tr("Seats for foreigners")},
        {"schedule"_L1, tr("Hours")},
        {"scheduleNote"_L1, tr("Hours in words")},
        {"teachingLanguage"_L1, tr("Taught in")},
        {"costDirhams"_L1, tr("Cost in dirhams")},
        {"grants"_L1, tr("Grants")},
        {"rule"_L1, tr("Admission rule")},
        {"source"_L1, tr("Source")},
        {"sourceOn"_L1, tr("Date of the source")},
        {"verifiedBy"_L1, tr("Verified by")},
        {"verifiedOn"_L1, tr("Verified on")},
    };
    const auto* found = std::ranges::find(labels, field, [](const auto& each) { return QString(each.first); });
    return found == std::end(labels) ? field : found->second;
}

void CatalogueDialog::retranslate() {
    setTexts(title(), tr("Save the entry"));
    m_binder.retranslate();
    m_form->setLabel(u"provenance"_s, tr("How we know"));
    m_form->setHint(u"source"_s, tr("Where this was read or who said it"));
    m_form->setHint(u"verifiedBy"_s, tr("Empty while nobody checked it with the centre"));
    if (std::holds_alternative<Intake>(m_entry)) {
        m_form->setHint(u"costDirhams"_s, tr("For the whole training; 0 is free of charge"));
        m_form->setHint(u"seats"_s, tr("Empty: not known"));
    }
    if (m_rule) {
        fillRules();
        m_form->setHint(u"rule"_s, ruleSentence());
    }
    m_active->setText(tr("Offered at present"));
}

} // namespace tawjih::ui
