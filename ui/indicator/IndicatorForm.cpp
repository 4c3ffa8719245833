#include "ui/indicator/IndicatorForm.h"

#include "core/indicator/FieldLabel.h"
#include "ui/indicator/BreakdownChecks.h"
#include "ui/indicator/ConditionList.h"
#include "ui/indicator/ConditionRow.h"
#include "ui/indicator/DefinitionEntry.h"
#include "ui/indicator/DefinitionProblemText.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/indicator/TextDirection.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/TypedText.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using indicator::CountedUnit;
using indicator::Field;
using indicator::FieldKind;
using indicator::Indicator;

namespace {

constexpr const char* nameFields[] = {"name", "nameAr", "nameEn"};
constexpr const char* definitionFields[] = {"definition", "definitionAr", "definitionEn"};
constexpr const char* otherFields[] = {"code",    "population", "unit",    "date", "share",
                                       "lasting", "sum",        "counted", "of",   "unknown"};

bool hasField(indicator::Population population, FieldKind kind) {
    const auto fields = indicator::fieldsOf(population);
    return std::ranges::any_of(fields, [&](const Field* field) { return field->kind == kind; });
}

QString textOf(const QPlainTextEdit* edit) {
    return typedText(edit).trimmed();
}

} // namespace

IndicatorForm::IndicatorForm(FormGrid& form, const Indicator& indicator, FieldNames names, bool isNew,
                             QStringList takenCodes, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_indicator(indicator)
    , m_new(isNew)
    , m_taken(std::move(takenCodes))
    , m_names{new QLineEdit, new QLineEdit, new QLineEdit}
    , m_definitions{new QPlainTextEdit, new QPlainTextEdit, new QPlainTextEdit}
    , m_code(new QLineEdit)
    , m_population(new CodeCombo<indicator::Population>)
    , m_unit(new CodeCombo<CountedUnit>)
    , m_date(new QComboBox)
    , m_share(new QCheckBox)
    , m_counted(new ConditionList(indicator.counted, indicator.population, names))
    , m_of(new ConditionList(indicator.of.value_or(indicator::Condition{}), indicator.population, names))
    , m_unknown(new ConditionList(indicator.unknown.value_or(indicator::Condition{}), indicator.population, names))
    , m_lasting(new QComboBox)
    , m_sum(new QComboBox)
    , m_breakdowns(new BreakdownChecks(indicator.breakdowns))
    , m_source(new QLineEdit) {
    addFields();
    showValue();
    retranslate();
    connectEditors();
}

void IndicatorForm::addFields() {
    for (int i = 0; i < 3; ++i)
        m_form.addField(QLatin1String(nameFields[i]), {}, m_names[i]);
    m_form.addField(u"code"_s, {}, m_code, FormGrid::Required);
    for (int i = 0; i < 3; ++i) {
        m_definitions[i]->setTabChangesFocus(true);
        m_definitions[i]->setFixedHeight(m_definitions[i]->fontMetrics().lineSpacing() * 2 + space::large);
        m_form.addField(QLatin1String(definitionFields[i]), {}, m_definitions[i], FormGrid::Wide);
    }
    for (int i = 0; i < 3; ++i) {
        const auto direction = i == 1 ? Qt::RightToLeft : Qt::LeftToRight;
        m_names[i]->setLayoutDirection(direction);
        setTextDirection(m_definitions[i], direction);
    }
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setReadOnly(!m_new);
    m_form.addSection(u"what"_s, {});
    m_form.addField(u"population"_s, {}, m_population);
    m_form.addField(u"unit"_s, {}, m_unit);
    m_form.addField(u"date"_s, {}, m_date);
    m_form.addField(u"sum"_s, {}, m_sum);
    m_form.addField(u"counted"_s, {}, m_counted, FormGrid::Wide);
    m_form.addField(u"share"_s, {}, m_share, FormGrid::Wide);
    m_form.addField(u"of"_s, {}, m_of, FormGrid::Wide);
    m_form.addField(u"unknown"_s, {}, m_unknown, FormGrid::Wide);
    m_form.addField(u"lasting"_s, {}, m_lasting);
    m_form.addField(u"breakdowns"_s, {}, m_breakdowns, FormGrid::Wide);
    m_form.addField(u"source"_s, {}, m_source, FormGrid::Wide);
}

void IndicatorForm::showValue() {
    const auto& [fr, ar, en] = m_indicator.name;
    const auto& [definitionFr, definitionAr, definitionEn] = m_indicator.definition;
    const QString names[] = {fr, ar, en};
    const QString definitions[] = {definitionFr, definitionAr, definitionEn};
    for (int i = 0; i < 3; ++i) {
        m_names[i]->setText(names[i]);
        m_definitions[i]->setPlainText(definitions[i]);
    }
    m_code->setText(m_indicator.code);
    m_population->setValue(m_indicator.population);
    m_share->setChecked(m_indicator.isShare());
    m_source->setText(m_indicator.source);
}

void IndicatorForm::connectEditors() {
    for (QLineEdit* name : m_names)
        connect(name, &QLineEdit::textEdited, this, [this] {
            makeCode();
            Q_EMIT edited();
        });
    for (QPlainTextEdit* definition : m_definitions)
        connect(definition, &QPlainTextEdit::textChanged, this, &IndicatorForm::edited);
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_code->setModified(true);
        Q_EMIT edited();
    });
    connect(m_source, &QLineEdit::textEdited, this, &IndicatorForm::edited);
    for (QComboBox* list :
         {static_cast<QComboBox*>(m_population), static_cast<QComboBox*>(m_unit), m_date, m_lasting, m_sum})
        connect(list, &QComboBox::activated, this, [this] {
            follow();
            Q_EMIT edited();
        });
    connect(m_share, &QCheckBox::toggled, this, [this] {
        follow();
        Q_EMIT edited();
    });
    for (ConditionList* list : {m_counted, m_of, m_unknown})
        connect(list, &ConditionList::edited, this, &IndicatorForm::edited);
    connect(m_breakdowns, &BreakdownChecks::edited, this, &IndicatorForm::edited);
}

indicator::Population IndicatorForm::population() const {
    return m_population->value();
}

Indicator IndicatorForm::value() const {
    Indicator indicator = m_indicator;
    indicator.shipped = false;
    indicator.name = {m_names[0]->text().trimmed(), m_names[1]->text().trimmed(), m_names[2]->text().trimmed()};
    indicator.definition = {textOf(m_definitions[0]), textOf(m_definitions[1]), textOf(m_definitions[2])};
    indicator.code = m_code->text().trimmed();
    indicator.population = population();
    indicator.unit = m_unit->value();
    indicator.date = m_date->currentData().toString();
    indicator.counted = m_counted->condition();
    indicator.of.reset();
    indicator.unknown.reset();
    if (m_share->isChecked()) {
        indicator.of = m_of->condition();
        if (!m_unknown->rows().empty())
            indicator.unknown = m_unknown->condition();
    }
    indicator.lasting = m_lasting->currentData().toString();
    indicator.sum = indicator.unit == CountedUnit::Places ? m_sum->currentData().toString() : QString();
    indicator.breakdowns = m_breakdowns->values();
    indicator.source = m_source->text().trimmed();
    return indicator;
}

/// Nobody should have to think of a code: it follows the name until somebody types one.
void IndicatorForm::makeCode() {
    if (!m_new || m_code->isModified())
        return;
    const auto named = std::ranges::find_if(m_names, [](const QLineEdit* name) { return !name->text().isEmpty(); });
    if (named == std::end(m_names))
        return m_code->clear();
    const QString latin = m_names[0]->text().isEmpty() ? m_names[2]->text() : m_names[0]->text();
    m_code->setText(freeCode(latin, u"indicator"_s, m_taken));
}

void IndicatorForm::fillFields(QComboBox* list, FieldKind kind, const QString& chosen, const QString& none) {
    const Tongue tongue = interfaceTongue();
    const QSignalBlocker quiet(list);
    list->clear();
    list->addItem(none, QString());
    for (const Field* field : indicator::fieldsOf(population()))
        if (field->kind == kind)
            list->addItem(indicator::fieldLabel(QString::fromLatin1(field->name), tongue),
                          QString::fromLatin1(field->name));
    if (list->findData(chosen) < 0) // of another population: it is refused in words, not dropped
        list->addItem(indicator::fieldLabel(chosen, tongue), chosen);
    list->setCurrentIndex(list->findData(chosen));
}

void IndicatorForm::follow() {
    const bool share = m_share->isChecked();
    const auto chosenUnit = m_unit->value();
    std::vector<CountedUnit> units;
    if (population() != indicator::Population::Intakes || chosenUnit == CountedUnit::Persons)
        units.push_back(CountedUnit::Persons);
    units.push_back(CountedUnit::Services);
    if (hasField(population(), FieldKind::Number) || chosenUnit == CountedUnit::Places)
        units.push_back(CountedUnit::Places);
    m_unit->setValues(units);
    m_unit->setValue(chosenUnit);
    const bool places = m_unit->value() == CountedUnit::Places;
    const QString lasting = m_lasting->currentData().toString();
    fillFields(m_date, FieldKind::Day, m_date->currentData().toString(), tr("a state on the day of the figures"));
    fillFields(m_lasting, FieldKind::Lasting, lasting, tr("not measured"));
    fillFields(m_sum, FieldKind::Number, m_sum->currentData().toString(), tr("Choose…"));
    m_form.setFieldVisible(u"of"_s, share);
    m_form.setFieldVisible(u"unknown"_s, share);
    m_form.setFieldVisible(u"sum"_s, places);
    m_form.setFieldVisible(u"lasting"_s,
                           !lasting.isEmpty() || (hasField(population(), FieldKind::Lasting) && !share && !places));
    for (ConditionList* list : {m_counted, m_of, m_unknown})
        list->setPopulation(population());
    m_breakdowns->setSubject(population(), !m_date->currentData().toString().isEmpty());
}

std::vector<FieldProblem> IndicatorForm::showProblems(const std::vector<FieldProblem>& problems) {
    std::vector<FieldProblem> others = m_counted->setProblems(problems, u"counted"_s);
    others = m_of->setProblems(others, u"of"_s);
    others = m_unknown->setProblems(others, u"unknown"_s);
    m_form.clearProblems();
    std::vector<FieldProblem> left;
    for (const FieldProblem& problem : others) {
        const QString field = problem.field.section(u'[', 0, 0).section(u'.', 0, 0);
        if (m_form.editor(field))
            m_form.setProblem(field, definitionFaultText(problem));
        else
            left.push_back(problem);
    }
    return left;
}

void IndicatorForm::goToProblem() {
    for (const char* field : {"name", "code", "definition", "population", "unit", "date", "sum"})
        if (QWidget* editor = m_form.editor(QLatin1String(field)); editor->property(style_property::problem).toBool())
            return editor->setFocus();
    for (const ConditionList* list : {m_counted, m_of, m_unknown})
        for (ConditionRow* row : list->rows())
            if (!row->problem().isEmpty())
                return row->setFocus();
}

void IndicatorForm::retranslate() {
    const QString names[] = {tr("Name in French"), tr("Name in Arabic"), tr("Name in English")};
    const QString definitions[] = {tr("Definition in French"), tr("Definition in Arabic"), tr("Definition in English")};
    for (int i = 0; i < 3; ++i) {
        m_form.setLabel(QLatin1String(nameFields[i]), names[i]);
        m_form.setLabel(QLatin1String(definitionFields[i]), definitions[i]);
    }
    const QString others[] = {tr("Code"),
                              tr("What is looked at"),
                              tr("What is counted of it"),
                              tr("Date that must lie in the period"),
                              tr("Count or share"),
                              tr("How long it took"),
                              tr("What is added up"),
                              tr("Conditions of those counted"),
                              tr("Out of those with these conditions"),
                              tr("Not known, told apart: those with these conditions")};
    for (std::size_t i = 0; i < std::size(otherFields); ++i)
        m_form.setLabel(QLatin1String(otherFields[i]), others[i]);
    m_form.setLabel(u"what"_s, tr("What is counted"));
    m_form.setLabel(u"breakdowns"_s, tr("Broken down by"));
    m_form.setLabel(u"source"_s, tr("Source of the definition"));
    for (const QString& field : {u"name"_s, u"definition"_s})
        m_form.setHint(field, tr("in one of the three languages at least"));
    m_form.setHint(u"code"_s, m_new ? tr("made from the name; small letters, digits and _") : QString());
    m_share->setText(tr("It is a share: so many out of so many"));
    m_counted->setEmptyText(tr("No condition: every one is counted."));
    m_of->setEmptyText(tr("No condition: out of every one."));
    m_unknown->setEmptyText(tr("No condition: nothing is told apart."));
    if (m_date->count() == 0) { // the first time: what the indicator came with
        m_unit->setValue(m_indicator.unit);
        fillFields(m_date, FieldKind::Day, m_indicator.date, {});
        fillFields(m_lasting, FieldKind::Lasting, m_indicator.lasting, {});
        fillFields(m_sum, FieldKind::Number, m_indicator.sum, {});
    }
    follow();
}

} // namespace tawjih::ui
