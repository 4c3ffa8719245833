#include "ui/guidance/ConditionForm.h"

#include "core/base/Places.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/CodeCombo.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/PickerCombo.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int rowsOfAList = 7;

template <typename E>
std::vector<E> valuesFrom(E first) {
    std::vector<E> values;
    for (const auto& entry : allOf<E>())
        if (entry.value >= first)
            values.push_back(entry.value);
    return values;
}

} // namespace

QString conditionName(size_t kind) {
    static_assert(std::variant_size_v<Condition> == 14);
    switch (kind) {
    case 0:
        return ConditionForm::tr("Age");
    case 1:
        return ConditionForm::tr("School level");
    case 2:
        return ConditionForm::tr("Bac stream");
    case 3:
        return ConditionForm::tr("Diploma recognised");
    case 4:
        return ConditionForm::tr("Residence status");
    case 5:
        return ConditionForm::tr("Valid residence title");
    case 6:
        return ConditionForm::tr("Nationality");
    case 7:
        return ConditionForm::tr("Place of residence");
    case 8:
        return ConditionForm::tr("Sex");
    case 9:
        return ConditionForm::tr("Language");
    case 10:
        return ConditionForm::tr("Earlier training");
    case 11:
        return ConditionForm::tr("Years of practice");
    case 12:
        return ConditionForm::tr("Document");
    default:
        return ConditionForm::tr("State of the intake");
    }
}

Condition newCondition(size_t kind) {
    switch (kind) {
    case 0:
        return AgeCondition{15, 30, ReferenceDay::start()};
    case 1:
        return SchoolCondition{};
    case 2:
        return StreamCondition{{BacStream::SciencesMaths}};
    case 3:
        return RecognitionCondition{};
    case 4:
        return ResidenceCondition{{ResidenceStatus::Residence}};
    case 5:
        return TitleCondition{};
    case 6:
        return NationalityCondition{{QStringLiteral("MAR")}};
    case 7:
        return AreaCondition{{QStringLiteral("06")}};
    case 8:
        return SexCondition{};
    case 9:
        return LanguageCondition{QStringLiteral("fra"), CefrLevel::A2, LanguageUse::Spoken};
    case 10:
        return EarlierCondition{};
    case 11:
        return PracticeCondition{};
    case 12:
        return DocumentCondition{};
    default:
        return IntakeCondition{};
    }
}

ConditionForm::ConditionForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    make();
}

void ConditionForm::setCondition(const Condition& condition) {
    m_condition = condition;
    make();
}

void ConditionForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        make();
}

void ConditionForm::make() {
    if (m_fields) {
        m_fields->hide();
        m_fields->deleteLater(); // a field of it may be telling of a change
    }
    m_fields = new QWidget;
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(space::small);
    std::visit([this](const auto& condition) { makeFor(condition); }, m_condition);
    layout()->addWidget(m_fields);
}

template <typename Kind, typename Change>
void ConditionForm::change(Change apply) {
    apply(std::get<Kind>(m_condition));
    Q_EMIT changed();
}

template <typename Kind, typename E>
void ConditionForm::addCodes(std::vector<E> Kind::*member, E first) {
    auto* list = new QListWidget;
    list->setAccessibleName(tr("One of these"));
    const auto& held = std::get<Kind>(m_condition).*member;
    for (const E value : valuesFrom(first)) {
        auto* item = new QListWidgetItem(labelOf(value), list);
        item->setData(Qt::UserRole, static_cast<int>(value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(held, value) == held.end() ? Qt::Unchecked : Qt::Checked);
    }
    list->setMinimumHeight(rowsOfAList * (fontMetrics().height() + space::tiny));
    connect(list, &QListWidget::itemChanged, this, [this, list, member] {
        change<Kind>([&](Kind& condition) {
            (condition.*member).clear();
            for (int i = 0; i < list->count(); ++i)
                if (list->item(i)->checkState() == Qt::Checked)
                    (condition.*member).push_back(static_cast<E>(list->item(i)->data(Qt::UserRole).toInt()));
        });
    });
    m_form->addRow(tr("One of these"), list);
}

template <typename Kind>
void ConditionForm::addPlaces(QStringList Kind::*member, bool countries) {
    auto* picker = new PickerCombo;
    picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    picker->setAccessibleName(tr("Add to the list"));
    if (countries) {
        fillCountries(*picker);
    } else {
        const QString language = QLocale().name().left(2);
        picker->addUnknown();
        for (const auto* places : {&arrondissements(), &provinces(), &regions()})
            for (const Place& place : *places)
                picker->addChoice(place.name(language), place.code);
    }
    auto* list = new QListWidget;
    list->setAccessibleName(tr("One of these"));
    for (const QString& code : std::get<Kind>(m_condition).*member) {
        auto* item = new QListWidgetItem(countries ? countryText(code) : placeText(code), list);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    connect(picker, &PickerCombo::valueChanged, this, [this, picker, member] {
        const QString code = picker->value().toString();
        if (code.isEmpty() || (std::get<Kind>(m_condition).*member).contains(code))
            return;
        change<Kind>([&](Kind& condition) { (condition.*member) << code; });
        make();
    });
    connect(list, &QListWidget::itemChanged, this, [this, member](const QListWidgetItem* item) {
        const QString code = item->data(Qt::UserRole).toString();
        change<Kind>([&](Kind& condition) {
            (condition.*member).removeAll(code);
            if (item->checkState() == Qt::Checked)
                (condition.*member) << code;
        });
    });
    m_form->addRow(tr("One of these"), list);
    m_form->addRow(tr("Add to the list"), picker);
}

template <typename Kind, typename E>
void ConditionForm::addCode(const QString& label, E Kind::*member, E first) {
    auto* combo = new CodeCombo<E>(valuesFrom(first), nullptr);
    combo->setAccessibleName(label);
    combo->setValue(std::get<Kind>(m_condition).*member);
    connect(combo, &QComboBox::activated, this,
            [this, combo, member] { change<Kind>([&](Kind& condition) { condition.*member = combo->value(); }); });
    m_form->addRow(label, combo);
}

template <typename Kind>
void ConditionForm::addDay(ReferenceDay Kind::*member) {
    const ReferenceDay held = std::get<Kind>(m_condition).*member;
    auto* kind = new QComboBox;
    kind->setAccessibleName(tr("Counted on"));
    kind->addItem(tr("the first day of the intake"), static_cast<int>(ReferenceDay::Kind::Start));
    kind->addItem(tr("the day of the application"), static_cast<int>(ReferenceDay::Kind::Application));
    kind->addItem(tr("a day of the year"), static_cast<int>(ReferenceDay::Kind::Fixed));
    kind->setCurrentIndex(kind->findData(static_cast<int>(held.kind)));
    auto* day = new QSpinBox;
    day->setRange(1, 31);
    day->setValue(held.day);
    day->setAccessibleName(tr("Day"));
    auto* month = new QComboBox;
    month->setAccessibleName(tr("Month"));
    for (int number = 1; number <= 12; ++number)
        month->addItem(QLocale().standaloneMonthName(number), number);
    month->setCurrentIndex(held.month - 1);
    auto* line = new QHBoxLayout;
    line->addWidget(day);
    line->addWidget(month, 1);
    const auto take = [this, kind, day, month, member] {
        const auto chosen = static_cast<ReferenceDay::Kind>(kind->currentData().toInt());
        const bool fixed = chosen == ReferenceDay::Kind::Fixed;
        day->setVisible(fixed);
        month->setVisible(fixed);
        day->setMaximum(QDate(2027, month->currentIndex() + 1, 1).daysInMonth()); // 29 February is not every year's
        change<Kind>([&](Kind& condition) {
            condition.*member =
                fixed ? ReferenceDay::fixed(day->value(), month->currentIndex() + 1) : ReferenceDay{chosen, 1, 9, {}};
        });
    };
    day->setVisible(held.kind == ReferenceDay::Kind::Fixed);
    month->setVisible(held.kind == ReferenceDay::Kind::Fixed);
    connect(kind, &QComboBox::activated, this, take);
    connect(month, &QComboBox::activated, this, take);
    connect(day, &QSpinBox::valueChanged, this, take);
    m_form->addRow(tr("Counted on"), kind);
    m_form->addRow(line);
}

template <typename Kind>
void ConditionForm::addCheck(const QString& label, bool Kind::*member) {
    auto* box = new QCheckBox(label);
    box->setChecked(std::get<Kind>(m_condition).*member);
    connect(box, &QCheckBox::toggled, this,
            [this, member](bool on) { change<Kind>([&](Kind& condition) { condition.*member = on; }); });
    m_form->addRow(box);
}

template <typename Kind>
void ConditionForm::addYears(const QString& label, std::optional<int> Kind::*member) {
    auto* years = new QSpinBox;
    years->setRange(-1, maxRuleYears);
    years->setSpecialValueText(tr("no limit"));
    years->setAccessibleName(label);
    years->setValue((std::get<Kind>(m_condition).*member).value_or(-1));
    connect(years, &QSpinBox::valueChanged, this, [this, member](int value) {
        change<Kind>([&](Kind& condition) { condition.*member = value < 0 ? std::nullopt : std::optional(value); });
    });
    m_form->addRow(label, years);
}

template <typename Kind>
void ConditionForm::makeFor(const Kind&) {
    if constexpr (std::is_same_v<Kind, AgeCondition>) {
        addYears(tr("From this age"), &Kind::min);
        addYears(tr("To this age, included"), &Kind::max);
        addDay(&Kind::on);
    } else if constexpr (std::is_same_v<Kind, SchoolCondition>) {
        addCode(tr("At least"), &Kind::least, EducationLevel::Primary);
        addCheck(tr("A level test replaces the certificate"), &Kind::byTest);
    } else if constexpr (std::is_same_v<Kind, StreamCondition>) {
        addCodes(&Kind::anyOf, BacStream::SciencesMaths);
    } else if constexpr (std::is_same_v<Kind, RecognitionCondition>) {
        addCheck(tr("A request under way is enough"), &Kind::requestCounts);
    } else if constexpr (std::is_same_v<Kind, ResidenceCondition>) {
        addCodes(&Kind::anyOf, ResidenceStatus::Registration);
    } else if constexpr (std::is_same_v<Kind, TitleCondition>) {
        addDay(&Kind::on);
    } else if constexpr (std::is_same_v<Kind, NationalityCondition>) {
        addPlaces(&Kind::anyOf, true);
    } else if constexpr (std::is_same_v<Kind, AreaCondition>) {
        addPlaces(&Kind::anyOf, false);
    } else if constexpr (std::is_same_v<Kind, SexCondition>) {
        addCode(tr("Sex"), &Kind::sex, Sex::Female);
    } else if constexpr (std::is_same_v<Kind, LanguageCondition>) {
        auto* language = new PickerCombo;
        language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        language->setAccessibleName(tr("Language"));
        fillLanguages(*language);
        language->setValue(std::get<Kind>(m_condition).language);
        connect(language, &PickerCombo::valueChanged, this, [this, language] {
            if (const QString code = language->value().toString(); !code.isEmpty())
                change<Kind>([&](Kind& condition) { condition.language = code; });
        });
        m_form->addRow(tr("Language"), language);
        addCode(tr("At least"), &Kind::least, CefrLevel::A1);
        addCode(tr("Use"), &Kind::use, LanguageUse::Spoken);
    } else if constexpr (std::is_same_v<Kind, EarlierCondition>) {
        addCode(tr("Level completed"), &Kind::level, TrainingLevel::Apprenticeship);
        auto* trade = new PickerCombo;
        trade->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        trade->setAccessibleName(tr("Trade"));
        fillTrades(*trade);
        trade->setValue(std::get<Kind>(m_condition).trade);
        connect(trade, &PickerCombo::valueChanged, this,
                [this, trade] { change<Kind>([&](Kind& condition) { condition.trade = trade->value().toString(); }); });
        m_form->addRow(tr("Trade (any when not said)"), trade);
    } else if constexpr (std::is_same_v<Kind, PracticeCondition>) {
        auto* years = new QSpinBox;
        years->setRange(1, maxRuleYears);
        years->setAccessibleName(tr("At least this many years"));
        years->setValue(std::get<Kind>(m_condition).leastYears);
        connect(years, &QSpinBox::valueChanged, this,
                [this](int value) { change<Kind>([&](Kind& condition) { condition.leastYears = value; }); });
        m_form->addRow(tr("At least this many years"), years);
    } else if constexpr (std::is_same_v<Kind, DocumentCondition>) {
        addCode(tr("Document"), &Kind::kind, DocumentKind::ResidenceTitle);
    } else {
        addCode(tr("The intake"), &Kind::fact, IntakeFact::WindowOpen);
    }
}

} // namespace tawjih::ui
