#include "ui/beneficiary/BeneficiaryForm.h"

#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/beneficiary/BirthField.h"
#include "ui/beneficiary/DocumentsEdit.h"
#include "ui/beneficiary/LanguagesEdit.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/beneficiary/TrainingsEdit.h"
#include "ui/widgets/CodeChecks.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Disclosure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using B = Beneficiary;

struct BeneficiaryFormText {
    Q_DECLARE_TR_FUNCTIONS(BeneficiaryForm)
};

/// The label of a field, from the one list of fields; further places of a ranked list have their own.
QString labelOfField(const QString& name) {
    if (name == "nationalities.2"_L1)
        return BeneficiaryFormText::tr("Other nationality");
    if (name == "interests"_L1)
        return BeneficiaryFormText::tr("First wish");
    if (name == "interests.2"_L1)
        return BeneficiaryFormText::tr("Second wish");
    if (name == "interests.3"_L1)
        return BeneficiaryFormText::tr("Third wish");
    const auto fields = beneficiaryFields();
    const auto found = std::ranges::find_if(
        fields, [&name](const BeneficiaryField& field) { return name == QLatin1String(field.key); });
    return found == fields.end() ? name : found->name();
}

/// Binds a picker to one place of a ranked list. Read in order; places beyond the pickers stay at the list's end.
void bindRanked(FormBinder<B>& binder, const QString& name, void (*fill)(PickerCombo&), QStringList B::*list,
                int place) {
    binder.picker(
        name, fill,
        [list, place](const B& person) {
            return place < (person.*list).size() ? QVariant((person.*list)[place]) : QVariant();
        },
        [list, place](B& person, const QVariant& code) {
            while ((person.*list).size() <= place)
                (person.*list) << QString();
            (person.*list)[place] = code.toString();
        });
}

template <auto Part>
QString& partOfName(B& person) {
    return person.name.*Part;
}

} // namespace

BeneficiaryForm::BeneficiaryForm(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_binder(nullptr, labelOfField, [this] { changed(); }) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    addEssentials(clock);
    addContact();
    addHousehold();
    addSchoolAndWork();
    addWishes();
    addDocuments(clock);
    layout->addStretch();
    retranslate();
    setValue({});
}

void BeneficiaryForm::setValue(const Beneficiary& person) {
    const QScopedValueRollback filling(m_filling, true);
    m_person = person;
    m_binder.show(person);
    for (const Group& group : m_groups)
        group.grid->clearProblems();
}

Beneficiary BeneficiaryForm::value() const {
    Beneficiary person = m_person;
    m_binder.read(person);
    person.nationalities.removeAll(QString());
    person.interests.removeAll(QString());
    return person;
}

std::vector<FieldProblem> BeneficiaryForm::showProblems(const std::vector<FieldProblem>& problems) {
    std::vector<FieldProblem> rest = problems;
    for (FieldProblem& problem : rest)
        if (problem.field == "name"_L1)
            problem.field = u"name.givenLatin"_s; // either script will do: say it where people begin
    QWidget* first = nullptr;
    for (const Group& group : m_groups) {
        rest = group.grid->setProblems(rest);
        if (!group.grid->hasProblems())
            continue;
        if (group.box != nullptr)
            group.box->setOpen(true);
        if (first == nullptr)
            first = group.grid->focusWidget();
    }
    if (first != nullptr)
        first->setFocus();
    return rest;
}

void BeneficiaryForm::setAllOpen(bool open) {
    for (const Group& group : m_groups)
        if (group.box != nullptr)
            group.box->setOpen(open);
}

void BeneficiaryForm::focusFirst() {
    m_groups.front().grid->editor(u"name.givenLatin"_s)->setFocus();
}

void BeneficiaryForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BeneficiaryForm::addGroup(const char* title) {
    auto* content = new QWidget;
    Group group{title, new FormGrid(3), nullptr, new QVBoxLayout(content)};
    group.column->setContentsMargins(0, 0, 0, 0);
    group.column->setSpacing(space::medium);
    group.column->addWidget(group.grid);
    if (title == nullptr) {
        layout()->addWidget(content);
    } else {
        group.box = new Disclosure(QString(), content);
        layout()->addWidget(group.box);
    }
    m_binder.continueIn(group.grid);
    m_groups.push_back(group);
}

void BeneficiaryForm::addEssentials(const Clock& clock) {
    addGroup(nullptr);
    m_binder.line(u"name.givenLatin"_s, partOfName<&PersonName::givenLatin>, FormGrid::Required);
    m_binder.line(u"name.familyLatin"_s, partOfName<&PersonName::familyLatin>);
    m_binder.code<Sex>(u"sex"_s, &B::sex);
    m_binder.line(u"name.givenArabic"_s, partOfName<&PersonName::givenArabic>);
    m_binder.line(u"name.familyArabic"_s, partOfName<&PersonName::familyArabic>);
    auto* birth = new BirthField(clock);
    m_binder.bindDate(
        u"birth"_s, birth, FormGrid::Plain, [birth](const B& person) { birth->setValue(person.birth); },
        [birth](B& person) { person.birth = birth->value(); });
    bindRanked(m_binder, u"nationalities"_s, fillCountries, &B::nationalities, 0);
    m_binder.line(u"phone"_s, &B::phone);
    m_binder.code<EducationLevel>(u"educationLevel"_s, &B::educationLevel);
    m_binder.code<ResidenceStatus>(u"residenceStatus"_s, &B::residenceStatus);
    m_binder.date(u"residenceExpiresOn"_s, &B::residenceExpiresOn, clock, YearSense::Around);
    m_binder.picker(u"arrondissement"_s, fillArrondissements, &B::arrondissement);
    auto* languages = new LanguagesEdit;
    m_groups.back().column->addWidget(languages);
    connect(languages, &LanguagesEdit::edited, this, &BeneficiaryForm::changed);
    m_binder.bind([languages](const B& person) { languages->setValue(person.languages); },
                  [languages](B& person) { person.languages = languages->value(); });
}

void BeneficiaryForm::addContact() {
    addGroup(QT_TR_NOOP("Contact and papers"));
    m_binder.line(u"otherPhone"_s, &B::otherPhone);
    m_binder.line(u"email"_s, &B::email);
    m_binder.code<ContactWay>(u"preferredContact"_s, &B::preferredContact);
    m_binder.code<Certainty>(u"safeToContact"_s, &B::safeToContact);
    m_binder.line(u"contactNote"_s, &B::contactNote);
    m_binder.line(u"address"_s, &B::address);
    m_binder.line(u"documentNumber"_s, &B::documentNumber);
    bindRanked(m_binder, u"nationalities.2"_s, fillCountries, &B::nationalities, 1);
    m_binder.line(u"sentBy"_s, &B::sentBy);
}

void BeneficiaryForm::addHousehold() {
    addGroup(QT_TR_NOOP("Household"));
    m_binder.code<MaritalStatus>(u"maritalStatus"_s, &B::maritalStatus);
    m_binder.wholeNumber(u"householdSize"_s, &B::householdSize, 99);
    m_binder.wholeNumber(u"dependants"_s, &B::dependants, 99);
}

void BeneficiaryForm::addSchoolAndWork() {
    addGroup(QT_TR_NOOP("School and work"));
    m_binder.code<BacStream>(u"bacStream"_s, &B::bacStream);
    m_binder.line(u"diploma"_s, &B::diploma);
    m_binder.code<EquivalenceStatus>(u"diplomaEquivalence"_s, &B::diplomaEquivalence);
    m_binder.line(u"earlierTraining"_s, &B::earlierTraining);
    m_binder.code<EmploymentStatus>(u"employmentStatus"_s, &B::employmentStatus);
    m_binder.picker(u"trade"_s, fillTrades, &B::trade);
    m_binder.wholeNumber(u"practiceYears"_s, &B::practiceYears, 80);
    auto* trainings = new TrainingsEdit;
    m_groups.back().column->addWidget(trainings);
    connect(trainings, &TrainingsEdit::edited, this, &BeneficiaryForm::changed);
    m_binder.bind([trainings](const B& person) { trainings->setValue(person.earlierLevels); },
                  [trainings](B& person) { person.earlierLevels = trainings->value(); });
}

void BeneficiaryForm::addWishes() {
    addGroup(QT_TR_NOOP("Wishes and constraints"));
    bindRanked(m_binder, u"interests"_s, fillTrades, &B::interests, 0);
    bindRanked(m_binder, u"interests.2"_s, fillTrades, &B::interests, 1);
    bindRanked(m_binder, u"interests.3"_s, fillTrades, &B::interests, 2);
    auto* constraints = new CodeChecks<Constraint>(4);
    m_groups.back().column->addWidget(constraints);
    constraints->onEdited([this] { changed(); });
    m_binder.bind([constraints](const B& person) { constraints->setValues(person.constraints); },
                  [constraints](B& person) { person.constraints = constraints->values(); });
}

void BeneficiaryForm::addDocuments(const Clock& clock) {
    addGroup(QT_TR_NOOP("Documents and remarks"));
    auto* documents = new DocumentsEdit(clock);
    Group& group = m_groups.back();
    group.column->insertWidget(0, documents);
    connect(documents, &DocumentsEdit::edited, this, &BeneficiaryForm::changed);
    m_binder.bind([documents](const B& person) { documents->setValue(person.documents); },
                  [documents](B& person) { person.documents = documents->value(); });
    m_binder.paragraph(u"remarks"_s, &B::remarks, 3);
}

void BeneficiaryForm::retranslate() {
    m_binder.retranslate();
    for (const Group& group : m_groups)
        if (group.box != nullptr)
            group.box->setTitle(tr(group.title));
    m_groups.front().grid->setHint(u"name.givenLatin"_s, tr("A name in one script is enough."));
}

void BeneficiaryForm::changed() {
    if (!m_filling)
        Q_EMIT edited();
}

} // namespace tawjih::ui
