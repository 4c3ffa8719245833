#include "ui/beneficiary/BeneficiaryFields.h"

#include "ui/beneficiary/PersonText.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace tawjih::ui {

namespace {

QString documentsText(const Beneficiary& person) {
    return listed(person.documents, [](const DocumentState& document) {
        QStringList says{labelOf(document.status)};
        if (document.expiresOn)
            says << dateText(*document.expiresOn);
        if (!document.note.isEmpty())
            says << isolate(document.note);
        return QCoreApplication::translate("BeneficiaryFields", "%1: %2")
            .arg(labelOf(document.kind), QLocale().createSeparatedList(says));
    });
}

QString trainingsText(const Beneficiary& person) {
    if (!person.earlierLevels)
        return {};
    if (person.earlierLevels->empty())
        return QCoreApplication::translate("BeneficiaryFields", "none");
    return listed(*person.earlierLevels, [](const EarlierTraining& training) {
        return training.trade.isEmpty() ? labelOf(training.level)
                                        : QCoreApplication::translate("BeneficiaryFields", "%1: %2")
                                              .arg(labelOf(training.level), tradeText(training.trade));
    });
}

QJsonValue saved(const QString& value) {
    return value;
}

void restore(QString& value, const QJsonValue& json) {
    value = json.toString();
}

QJsonValue saved(const QStringList& values) {
    return QJsonArray::fromStringList(values);
}

void restore(QStringList& values, const QJsonValue& json) {
    values.clear();
    for (const QJsonValue value : json.toArray())
        values << value.toString();
}

QJsonValue saved(const std::optional<QDate>& date) {
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

void restore(std::optional<QDate>& date, const QJsonValue& json) {
    const QDate read = QDate::fromString(json.toString(), Qt::ISODate);
    date = read.isValid() ? std::optional(read) : std::nullopt;
}

QJsonValue saved(const std::optional<int>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

void restore(std::optional<int>& number, const QJsonValue& json) {
    number = json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

template <Coded E>
QJsonValue saved(E value) {
    return codeOf(value);
}

template <Coded E>
void restore(E& value, const QJsonValue& json) {
    value = fromCode<E>(json.toString()).value_or(value);
}

QJsonValue saved(const BirthDate& birth) {
    return QJsonArray{saved(birth.date()), saved(birth.precision())};
}

void restore(BirthDate& birth, const QJsonValue& json) {
    std::optional<QDate> date;
    BirthPrecision precision = BirthPrecision::Unknown;
    restore(date, json.toArray().at(0));
    restore(precision, json.toArray().at(1));
    birth = BirthDate::stored(date, precision);
}

QJsonValue saved(const LanguageSkill& skill) {
    return QJsonArray{skill.language, saved(skill.spoken), saved(skill.written)};
}

void restore(LanguageSkill& skill, const QJsonValue& json) {
    skill.language = json.toArray().at(0).toString();
    restore(skill.spoken, json.toArray().at(1));
    restore(skill.written, json.toArray().at(2));
}

QJsonValue saved(const DocumentState& document) {
    return QJsonArray{saved(document.kind), saved(document.status), saved(document.expiresOn), document.note};
}

void restore(DocumentState& document, const QJsonValue& json) {
    restore(document.kind, json.toArray().at(0));
    restore(document.status, json.toArray().at(1));
    restore(document.expiresOn, json.toArray().at(2));
    document.note = json.toArray().at(3).toString();
}

QJsonValue saved(const EarlierTraining& training) {
    return QJsonArray{saved(training.level), training.trade};
}

void restore(EarlierTraining& training, const QJsonValue& json) {
    restore(training.level, json.toArray().at(0));
    training.trade = json.toArray().at(1).toString();
}

template <typename T>
QJsonValue saved(const std::vector<T>& values) {
    QJsonArray array;
    for (const T& value : values)
        array << saved(value);
    return array;
}

template <typename T>
void restore(std::vector<T>& values, const QJsonValue& json) {
    values.clear();
    for (const QJsonValue value : json.toArray())
        restore(values.emplace_back(), value);
}

QJsonValue saved(const std::optional<std::vector<EarlierTraining>>& trainings) {
    return trainings ? saved(*trainings) : QJsonValue();
}

void restore(std::optional<std::vector<EarlierTraining>>& trainings, const QJsonValue& json) {
    trainings.reset();
    if (json.isArray())
        restore(trainings.emplace(), json);
}

/// A field that is one member of Beneficiary, or a part of its name.
template <auto... Path, typename... Words>
BeneficiaryField field(const char* key, const char* label, Words... words) {
    return {recordField<Path...>("BeneficiaryFields", label, words...), key,
            [](const Beneficiary& person) { return saved(memberAt<Path...>(person)); },
            [](Beneficiary& person, const QJsonValue& json) { restore(memberAt<Path...>(person), json); }};
}

using B = Beneficiary;

std::vector<BeneficiaryField> makeFields() {
    return {
        field<&B::name, &PersonName::givenLatin>("name.givenLatin",
                                                 QT_TRANSLATE_NOOP("BeneficiaryFields", "Given name")),
        field<&B::name, &PersonName::familyLatin>("name.familyLatin",
                                                  QT_TRANSLATE_NOOP("BeneficiaryFields", "Family name")),
        field<&B::name, &PersonName::givenArabic>("name.givenArabic",
                                                  QT_TRANSLATE_NOOP("BeneficiaryFields", "Given name in Arabic")),
        field<&B::name, &PersonName::familyArabic>("name.familyArabic",
                                                   QT_TRANSLATE_NOOP("BeneficiaryFields", "Family name in Arabic")),
        field<&B::sex>("sex", QT_TRANSLATE_NOOP("BeneficiaryFields", "Sex")),
        field<&B::birth>("birth", QT_TRANSLATE_NOOP("BeneficiaryFields", "Born"),
                         [](const B& person) { return birthText(person.birth); }),
        field<&B::nationalities>("nationalities", QT_TRANSLATE_NOOP("BeneficiaryFields", "Nationality"),
                                 [](const B& person) { return listed(person.nationalities, countryText); }),
        field<&B::phone>("phone", QT_TRANSLATE_NOOP("BeneficiaryFields", "Phone")),
        field<&B::residenceStatus>("residenceStatus", QT_TRANSLATE_NOOP("BeneficiaryFields", "Residence status")),
        field<&B::residenceExpiresOn>("residenceExpiresOn", QT_TRANSLATE_NOOP("BeneficiaryFields", "Valid until")),
        field<&B::documentNumber>("documentNumber", QT_TRANSLATE_NOOP("BeneficiaryFields", "Number of the document")),
        field<&B::educationLevel>("educationLevel", QT_TRANSLATE_NOOP("BeneficiaryFields", "Education")),
        field<&B::languages>("languages", QT_TRANSLATE_NOOP("BeneficiaryFields", "Languages"),
                             [](const B& person) { return listed(person.languages, languageSkillText); }),
        field<&B::otherPhone>("otherPhone", QT_TRANSLATE_NOOP("BeneficiaryFields", "Other phone")),
        field<&B::email>("email", QT_TRANSLATE_NOOP("BeneficiaryFields", "E-mail")),
        field<&B::preferredContact>("preferredContact", QT_TRANSLATE_NOOP("BeneficiaryFields", "Preferred way")),
        field<&B::safeToContact>("safeToContact", QT_TRANSLATE_NOOP("BeneficiaryFields", "Safe to contact")),
        field<&B::contactNote>("contactNote", QT_TRANSLATE_NOOP("BeneficiaryFields", "Note on contact")),
        field<&B::arrondissement>("arrondissement", QT_TRANSLATE_NOOP("BeneficiaryFields", "Arrondissement"),
                                  [](const B& person) { return placeText(person.arrondissement); }),
        field<&B::address>("address", QT_TRANSLATE_NOOP("BeneficiaryFields", "Address")),
        field<&B::maritalStatus>("maritalStatus", QT_TRANSLATE_NOOP("BeneficiaryFields", "Marital status")),
        field<&B::householdSize>("householdSize", QT_TRANSLATE_NOOP("BeneficiaryFields", "Persons in the household")),
        field<&B::dependants>("dependants", QT_TRANSLATE_NOOP("BeneficiaryFields", "Dependants")),
        field<&B::bacStream>("bacStream", QT_TRANSLATE_NOOP("BeneficiaryFields", "Stream of the baccalauréat")),
        field<&B::diploma>("diploma", QT_TRANSLATE_NOOP("BeneficiaryFields", "Diploma")),
        field<&B::diplomaEquivalence>("diplomaEquivalence",
                                      QT_TRANSLATE_NOOP("BeneficiaryFields", "Equivalence in Morocco")),
        field<&B::earlierTraining>("earlierTraining", QT_TRANSLATE_NOOP("BeneficiaryFields", "Earlier training")),
        field<&B::earlierLevels>("earlierLevels", QT_TRANSLATE_NOOP("BeneficiaryFields", "Training levels completed"),
                                 trainingsText),
        field<&B::employmentStatus>("employmentStatus", QT_TRANSLATE_NOOP("BeneficiaryFields", "Situation")),
        field<&B::trade>("trade", QT_TRANSLATE_NOOP("BeneficiaryFields", "Trade practised"),
                         [](const B& person) { return tradeText(person.trade); }),
        field<&B::practiceYears>("practiceYears", QT_TRANSLATE_NOOP("BeneficiaryFields", "Years of practice")),
        field<&B::interests>("interests", QT_TRANSLATE_NOOP("BeneficiaryFields", "Wishes"),
                             [](const B& person) { return listed(person.interests, tradeText); }),
        field<&B::constraints>("constraints", QT_TRANSLATE_NOOP("BeneficiaryFields", "Constraints"),
                               [](const B& person) { return listed(person.constraints, labelOf<Constraint>); }),
        field<&B::documents>("documents", QT_TRANSLATE_NOOP("BeneficiaryFields", "Documents"), documentsText),
        field<&B::sentBy>("sentBy", QT_TRANSLATE_NOOP("BeneficiaryFields", "Sent by")),
        field<&B::remarks>("remarks", QT_TRANSLATE_NOOP("BeneficiaryFields", "Remarks")),
    };
}

} // namespace

std::span<const BeneficiaryField> beneficiaryFields() {
    static const std::vector<BeneficiaryField> fields = makeFields();
    return fields;
}

QJsonObject toDraft(const Beneficiary& person) {
    QJsonObject draft{{QStringLiteral("id"), person.id.uuid().toString()},
                      {QStringLiteral("version"), person.stamp.version}};
    for (const BeneficiaryField& field : beneficiaryFields())
        draft.insert(QLatin1String(field.key), field.save(person));
    return draft;
}

Beneficiary fromDraft(const QJsonObject& draft) {
    Beneficiary person;
    person.id = BeneficiaryId(QUuid::fromString(draft.value(QLatin1String("id")).toString()));
    person.stamp.version = draft.value(QLatin1String("version")).toInt();
    for (const BeneficiaryField& field : beneficiaryFields())
        field.load(person, draft.value(QLatin1String(field.key)));
    return person;
}

} // namespace tawjih::ui
