#include "ui/indicator/ConditionRow.h"

#include "core/indicator/FieldLabel.h"
#include "ui/indicator/ConditionTests.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/indicator/LimitBox.h"
#include "ui/indicator/ValueChecks.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using indicator::Condition;
using indicator::Field;
using indicator::FieldKind;
using Test = Condition::Test;

namespace {

constexpr int usualDays = 90;

bool isRange(Test test) {
    return test == Test::Between || test == Test::DaysAgo || test == Test::DaysAhead;
}

} // namespace

ConditionRow::ConditionRow(Condition condition, indicator::Population population, FieldNames names, QWidget* parent)
    : QWidget(parent)
    , m_condition(std::move(condition))
    , m_population(population)
    , m_names(std::move(names))
    , m_field(new PickerCombo)
    , m_test(new QComboBox)
    , m_remove(new QToolButton)
    , m_sentence(new WrapLabel)
    , m_values(new ValueChecks)
    , m_limit(new QComboBox)
    , m_range(new QWidget)
    , m_fromWord(new QLabel)
    , m_from(new LimitBox(LimitBox::Side::Lower))
    , m_toWord(new QLabel)
    , m_to(new LimitBox(LimitBox::Side::Upper))
    , m_daysWord(new QLabel)
    , m_problem(new WrapLabel) {
    arrange();
    connectEditors();
    retranslate();
}

void ConditionRow::arrange() {
    m_remove->setIcon(icon(u"cross"_s));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_test->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_test->setMinimumContentsLength(8);
    m_limit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sentence->setTextFormat(Qt::PlainText);
    setTextStyle(m_problem, TextStyle::Small);
    m_problem->hide();
    auto* range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->setSpacing(space::small);
    range->addWidget(m_fromWord);
    range->addWidget(m_from, 1);
    range->addWidget(m_toWord);
    range->addWidget(m_to, 1);
    range->addWidget(m_daysWord);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_field, 3);
    line->addWidget(m_sentence, 3);
    line->addWidget(m_test, 2);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(line);
    for (QWidget* editor : std::initializer_list<QWidget*>{m_values, m_limit, m_range, m_problem})
        column->addWidget(editor);
    setFocusProxy(isTest() ? static_cast<QWidget*>(m_field) : m_remove);
    m_field->setVisible(isTest());
    m_test->setVisible(isTest());
    m_sentence->setVisible(!isTest());
}

void ConditionRow::connectEditors() {
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeRequested);
    connect(m_field, &PickerCombo::valueChanged, this, &ConditionRow::takeField);
    connect(m_test, &QComboBox::activated, this, &ConditionRow::takeTest);
    connect(m_values, &ValueChecks::edited, this, [this] {
        m_condition.values = m_values->values();
        Q_EMIT edited();
    });
    connect(m_limit, &QComboBox::activated, this, [this] {
        m_condition.values = {m_limit->currentData().toString()};
        Q_EMIT edited();
    });
    for (LimitBox* box : {m_from, m_to})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_condition.min = m_from->value();
            m_condition.max = m_to->value();
            Q_EMIT edited();
        });
}

const Field* ConditionRow::chosenField() const {
    return indicator::findField(m_population, m_condition.field);
}

void ConditionRow::setPopulation(indicator::Population population) {
    m_population = population;
    retranslate();
}

void ConditionRow::setProblem(const QString& text) {
    QPalette colors;
    colors.setColor(QPalette::PlaceholderText, toneColors(Tone::Danger, palette()).text);
    m_problem->setPalette(colors);
    m_problem->setWords(text);
    m_problem->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

QString ConditionRow::problem() const {
    return m_problem->text();
}

void ConditionRow::setPlace(int place) {
    m_place = place;
    m_field->setAccessibleName(tr("Condition %1: what is asked").arg(number(place)));
    m_test->setAccessibleName(tr("Condition %1: how").arg(number(place)));
    m_remove->setAccessibleName(tr("Remove condition %1").arg(number(place)));
    m_remove->setToolTip(m_remove->accessibleName());
}

void ConditionRow::fillFields() {
    const QSignalBlocker quiet(m_field);
    const Tongue tongue = interfaceTongue();
    m_field->clearChoices();
    if (m_condition.field.isEmpty())
        m_field->addUnknown(tr("Choose what is asked…"));
    for (const Field* field : indicator::fieldsOf(m_population))
        m_field->addChoice(indicator::fieldLabel(QString::fromLatin1(field->name), tongue),
                           QString::fromLatin1(field->name));
    // What does not exist here stays until a person chooses another.
    if (!m_condition.field.isEmpty() && !chosenField())
        m_field->addChoice(indicator::fieldLabel(m_condition.field, tongue), m_condition.field);
    m_field->setValue(m_condition.field.isEmpty() ? QVariant() : QVariant(m_condition.field));
}

void ConditionRow::fillTests() {
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    for (const TestChoice& choice : testChoices(chosenField(), m_condition.test))
        m_test->addItem(choice.words, choice.key());
    const bool known = m_condition.test != Test::Known || m_condition.known;
    m_test->setCurrentIndex(m_test->findData(TestChoice{m_condition.test, known, {}}.key()));
    m_test->setEnabled(!m_condition.field.isEmpty());
}

void ConditionRow::showValues() {
    const Field* field = chosenField();
    const Tongue tongue = interfaceTongue();
    const bool test = isTest() && !m_condition.field.isEmpty();
    const bool ordered = m_condition.test == Test::Least || m_condition.test == Test::Most;
    m_values->setVisible(test && m_condition.test == Test::In);
    m_limit->setVisible(test && ordered);
    m_range->setVisible(test && isRange(m_condition.test));
    const auto choices = field ? choicesOf(*field, m_names, tongue) : ValueChecks::Choices{};
    if (m_condition.test == Test::In)
        m_values->setChoices(choices, m_condition.values);
    const QSignalBlocker quiet(m_limit);
    m_limit->clear();
    for (const auto& [value, label] : choices)
        if (value != u"unknown"_s || m_condition.values.contains(value))
            m_limit->addItem(label, value);
    if (ordered && m_limit->findData(m_condition.values.value(0)) < 0)
        m_limit->addItem(m_condition.values.value(0), m_condition.values.value(0));
    m_limit->setCurrentIndex(m_limit->findData(m_condition.values.value(0)));
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setValue(m_condition.min);
    m_to->setValue(m_condition.max);
    const bool days = m_condition.test != Test::Between || (field && field->kind == FieldKind::Lasting);
    m_fromWord->setText(tr("from"));
    m_toWord->setText(tr("to"));
    m_daysWord->setText(tr("days"));
    m_daysWord->setVisible(days);
}

void ConditionRow::takeField() {
    const QString chosen = m_field->value().toString();
    if (chosen.isEmpty() || chosen == m_condition.field)
        return;
    const bool fresh = m_condition.field.isEmpty(); // then nobody has chosen a test yet
    m_condition.field = chosen;
    m_condition.values.clear();
    const Field* field = chosenField();
    const bool fits = !field || (!fresh && understands(field->kind, m_condition.test));
    ask(fits ? m_condition.test : usualTest(field->kind));
    fillTests();
    showValues();
    Q_EMIT edited();
}

void ConditionRow::takeTest() {
    const int chosen = m_test->currentData().toInt();
    m_condition.known = chosen % 2 == 1;
    ask(static_cast<Test>(chosen / 2));
    showValues();
    Q_EMIT edited();
}

void ConditionRow::ask(Test test) {
    const bool days = test == Test::DaysAgo || test == Test::DaysAhead;
    const bool sameLimits = isRange(m_condition.test) && (days == (m_condition.test != Test::Between));
    if (isRange(test) && !sameLimits) {
        m_condition.min = 0;
        m_condition.max = days ? usualDays : Condition::noLimit;
    }
    m_condition.test = test;
    if (test != Test::Least && test != Test::Most) {
        if (test != Test::In)
            m_condition.values.clear();
        return;
    }
    const Field* field = chosenField();
    if (m_condition.values.size() == 1 && m_condition.values.front() != u"unknown"_s)
        return;
    m_condition.values.clear();
    for (const auto& [value, label] : field ? choicesOf(*field, m_names, interfaceTongue()) : ValueChecks::Choices{})
        if (value != u"unknown"_s && value != QLatin1String(field->notKnown) && m_condition.values.isEmpty())
            m_condition.values << value;
}

std::vector<QWidget*> ConditionRow::stops() const {
    return {m_field, m_test, m_values->list(), m_values->picker(), m_limit, m_from, m_to, m_remove};
}

void ConditionRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConditionRow::retranslate() {
    if (isTest()) {
        fillFields();
        fillTests();
        m_limit->setAccessibleName(tr("Limit"));
        m_from->setAccessibleName(tr("From"));
        m_to->setAccessibleName(tr("To"));
    } else {
        m_sentence->setWords(conditionText(m_condition, m_population, m_names, interfaceTongue()));
    }
    showValues();
    setPlace(m_place);
}

} // namespace tawjih::ui
