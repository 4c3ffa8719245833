#include "ui/exchange/CandidateComparison.h"

#include "core/exchange/ImportedPerson.h"
#include "core/identity/MatchIndex.h"
#include "core/identity/VariantDictionary.h"
#include "ui/beneficiary/PersonText.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

namespace tawjih::ui {

using exchange::ImportField;
using identity::Field;
using identity::Level;

namespace {

std::vector<identity::NameForm> spellings(const QString& latin, const QString& arabic) {
    std::vector<identity::NameForm> forms;
    for (const QString& name : {latin, arabic})
        if (!name.isEmpty())
            forms.push_back(identity::nameForm(name));
    return forms;
}

identity::ComparedPerson compared(const Beneficiary& person) {
    identity::ComparedPerson made;
    made.given = spellings(person.name.givenLatin, person.name.givenArabic);
    made.family = spellings(person.name.familyLatin, person.name.familyArabic);
    made.birth = identity::birthParts(person.birth);
    if (person.sex != Sex::NotSaid)
        made.sex = codeOf(person.sex);
    made.nationality = person.nationalities.value(0);
    for (const QString& phone : {person.phone, person.otherPhone})
        if (!phone.isEmpty())
            made.phones << phone;
    if (!person.documentNumber.isEmpty())
        made.documents << person.documentNumber;
    made.place = person.address;
    return made;
}

Agreement agreementOf(Level level) {
    switch (level) {
    case Level::Missing:
        return Agreement::OneSided;
    case Level::Different:
        return Agreement::Different;
    case Level::Same:
        return Agreement::Same;
    default:
        return Agreement::Nearly;
    }
}

QString countries(const Beneficiary& person) {
    QStringList names;
    for (const QString& country : person.nationalities)
        names << countryText(country);
    return names.join(QStringLiteral(", "));
}

QString numbers(std::initializer_list<QString> all) {
    QStringList shown;
    for (const QString& one : all)
        if (!one.isEmpty())
            shown << isolateLtr(one);
    return shown.join(QStringLiteral(", "));
}

QString textOf(Field field, const Beneficiary& person) {
    switch (field) {
    case Field::GivenName:
        return nameLine(person.name.givenLatin, person.name.givenArabic);
    case Field::FamilyName:
        return nameLine(person.name.familyLatin, person.name.familyArabic);
    case Field::Birth:
        return birthText(person.birth);
    case Field::Sex:
        return person.sex == Sex::NotSaid ? QString() : labelOf(person.sex);
    case Field::Nationality:
        return countries(person);
    case Field::Phone:
        return numbers({person.phone, person.otherPhone});
    case Field::Document:
        return numbers({person.documentNumber});
    case Field::Place:
        return isolate(person.address);
    case Field::Extra:
        break;
    }
    return {};
}

constexpr std::pair<Field, ImportField> shownFields[] = {
    {Field::GivenName, ImportField::GivenNameLatin}, {Field::FamilyName, ImportField::FamilyNameLatin},
    {Field::Birth, ImportField::BirthDate},          {Field::Sex, ImportField::Sex},
    {Field::Nationality, ImportField::Nationality},  {Field::Phone, ImportField::Phone},
    {Field::Document, ImportField::DocumentNumber},  {Field::Place, ImportField::Address},
};

} // namespace

std::vector<FieldBeside> comparePersons(const Beneficiary& inFile, const Beneficiary& onRecord) {
    static const identity::SpellingGroups groups = identity::spellingGroups(identity::VariantDictionary());
    identity::MatchIndex pair({}, groups);
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    pair.put(one, compared(inFile));
    pair.put(other, compared(onRecord));
    const auto match = pair.explain(one, other);
    std::vector<FieldBeside> fields;
    for (const auto& [field, label] : shownFields) {
        FieldBeside shown{label, textOf(field, inFile), textOf(field, onRecord), Agreement::OneSided};
        if (shown.inFile.isEmpty() && shown.onRecord.isEmpty())
            continue;
        for (const identity::WaterfallStep& step : match ? match->waterfall.steps : decltype(match->waterfall.steps)())
            if (step.field == static_cast<size_t>(field))
                shown.agreement = agreementOf(step.level);
        fields.push_back(std::move(shown));
    }
    return fields;
}

QString agreementText(Agreement agreement) {
    switch (agreement) {
    case Agreement::Same:
        return QCoreApplication::translate("CandidateComparison", "Same");
    case Agreement::Nearly:
        return QCoreApplication::translate("CandidateComparison", "Nearly the same");
    case Agreement::Different:
        return QCoreApplication::translate("CandidateComparison", "Different");
    case Agreement::OneSided:
        break;
    }
    return {};
}

Beneficiary personInRow(const exchange::ImportPlan& plan, qint64 line, std::vector<QString> cells, QDate today) {
    static const exchange::Vocabulary vocabulary;
    exchange::TableRecord record;
    record.line = line;
    record.cells = std::move(cells);
    return exchange::readPerson(exchange::RowCells(plan, record, vocabulary, today)).person;
}

} // namespace tawjih::ui
