#include "core/exchange/ImportedPerson.h"

#include "core/base/Places.h"
#include "core/base/Text.h"
#include "core/base/Trades.h"
#include "core/beneficiary/BeneficiaryRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace tawjih::exchange {

namespace {

using F = ImportField;

constexpr int oldestAge = 120;

bool isArabic(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

/// "DIALLO Awa Marie": capitals are the family name; without them the first word is the given one.
void splitFullName(const QString& fullName, QString& given, QString& family) {
    const QStringList words = fullName.split(u' ', Qt::SkipEmptyParts);
    const auto isCapital = [](const QString& word) {
        return word.size() > 1 && word == word.toUpper() && word != word.toLower();
    };
    const auto capitals = std::ranges::count_if(words, isCapital);
    if (capitals > 0 && capitals < words.size()) {
        for (const QString& word : words) {
            QString& name = isCapital(word) ? family : given;
            name += name.isEmpty() ? word : QString(u' ' + word);
        }
    } else {
        given = words.value(0);
        family = words.mid(1).join(u' ');
    }
}

PersonName readName(const RowCells& cells) {
    PersonName name{cells.line(F::FamilyNameLatin), cells.line(F::GivenNameLatin), cells.line(F::FamilyNameArabic),
                    cells.line(F::GivenNameArabic)};
    if (name.isEmpty()) {
        const QString fullName = cells.line(F::FullName);
        if (isArabic(fullName))
            splitFullName(fullName, name.givenArabic, name.familyArabic);
        else
            splitFullName(fullName, name.givenLatin, name.familyLatin);
        return name;
    }
    // One column for names of both scripts.
    const auto sortByScript = [](QString& latin, QString& arabic) {
        const bool latinIsArabic = isArabic(latin);
        const bool arabicIsLatin = !arabic.isEmpty() && !isArabic(arabic);
        if ((latinIsArabic && arabic.isEmpty()) || (arabicIsLatin && latin.isEmpty()) ||
            (latinIsArabic && arabicIsLatin))
            std::swap(latin, arabic);
    };
    sortByScript(name.familyLatin, name.familyArabic);
    sortByScript(name.givenLatin, name.givenArabic);
    return name;
}

/// One name alone is somebody's name; where there is a column for the other, it may have been forgotten.
void warnOfHalfNames(const PersonName& name, RowCells& cells) {
    const auto isEmpty = [&](F latin, F arabic) {
        return (cells.has(latin) || cells.has(arabic)) && cells.line(latin).isEmpty() && cells.line(arabic).isEmpty();
    };
    if (name.isEmpty() || cells.has(F::FullName))
        return;
    if (isEmpty(F::FamilyNameLatin, F::FamilyNameArabic))
        cells.findings.warn(RowProblem::Missing,
                            cells.has(F::FamilyNameLatin) ? F::FamilyNameLatin : F::FamilyNameArabic);
    if (isEmpty(F::GivenNameLatin, F::GivenNameArabic))
        cells.findings.warn(RowProblem::Missing, cells.has(F::GivenNameLatin) ? F::GivenNameLatin : F::GivenNameArabic);
}

BirthDate readBirth(RowCells& cells) {
    const auto date = cells.date(F::BirthDate);
    if (!date && date.error() != RowProblem::Missing) {
        cells.findings.refuse(date.error(), F::BirthDate);
        return {};
    }
    const auto age = cells.number(F::Age, 0, oldestAge); // one that is none is named even beside a birth date
    if (date) {
        if (date->date > cells.today())
            cells.findings.refuse(RowProblem::InFuture, F::BirthDate);
        else if (date->date < cells.today().addYears(-oldestAge))
            cells.findings.refuse(RowProblem::OutOfRange, F::BirthDate);
        else
            return date->approximate ? BirthDate::estimated(date->date.year())
                   : date->yearOnly  ? BirthDate::year(date->date.year())
                                     : BirthDate::exact(date->date);
        return {};
    }
    if (age)
        return BirthDate::estimated(cells.today().year() - *age);
    if (cells.has(F::BirthDate) || cells.has(F::Age))
        cells.findings.refuse(RowProblem::Missing, cells.has(F::BirthDate) ? F::BirthDate : F::Age);
    return {};
}

QStringList readNationalities(RowCells& cells) {
    const QString whole = cells.line(F::Nationality);
    if (whole.isEmpty())
        return {};
    if (const auto code = cells.vocabulary().country(whole))
        return {*code};
    QStringList codes;
    for (const QString& part : cells.parts(F::Nationality)) {
        if (const auto code = cells.vocabulary().country(part))
            codes << *code;
        else
            cells.leaveOver(F::Nationality, part);
    }
    return codes;
}

void readPhones(RowCells& cells, Beneficiary& person) {
    QStringList phones;
    for (const F field : {F::Phone, F::OtherPhone}) {
        const QString whole = cells.line(field); // "06/12/34/56/78" is one
        const QStringList parts = BeneficiaryRules::isPhone(whole) ? QStringList{whole} : cells.parts(field);
        for (const QString& part : parts) {
            if (BeneficiaryRules::isPhone(part))
                phones << part;
            else
                cells.leaveOver(field, part, RowProblem::Malformed);
        }
    }
    phones.removeDuplicates();
    person.phone = phones.value(0);
    person.otherPhone = phones.value(1);
    person.contactNote = phones.mid(2).join(QLatin1String(", "));
}

QString readEmail(RowCells& cells) {
    static const QRegularExpression separators(QStringLiteral("[,;/|\\s]+"));
    QString email;
    for (const QString& part : cells.text(F::Email).split(separators, Qt::SkipEmptyParts)) {
        if (email.isEmpty() && BeneficiaryRules::isEmail(part))
            email = part;
        else
            cells.leaveOver(F::Email, part, RowProblem::Malformed);
    }
    return email;
}

QString readAddress(const RowCells& cells) {
    const QString town = QStringList{cells.line(F::PostalCode), cells.line(F::City)}.join(u' ');
    QStringList lines{cells.line(F::Address), cells.line(F::AddressMore), town.trimmed()};
    lines.removeAll(QString());
    return lines.join(QLatin1String(", "));
}

QString readArrondissement(RowCells& cells) {
    const QString cell = cells.line(F::Arrondissement);
    if (cell.isEmpty())
        return {};
    const QString folded = foldWords(cell);
    for (const Place& place : arrondissements())
        if (cell == place.code || folded == foldWords(place.fr) || folded == foldWords(place.ar))
            return place.code;
    cells.leaveOver(F::Arrondissement, cell);
    return {};
}

std::optional<QString> findTradeByWords(const QString& words, const Vocabulary& vocabulary) {
    const QString folded = foldWords(words);
    for (const Trade& trade : trades())
        if (folded == trade.code || folded == foldWords(trade.fr) || folded == foldWords(trade.ar) ||
            folded == foldWords(trade.en))
            return trade.code;
    return vocabulary.code(QStringLiteral("trade"), words);
}

QString readTrade(RowCells& cells) {
    const QString cell = cells.line(F::Trade);
    if (cell.isEmpty())
        return {};
    const auto code = findTradeByWords(cell, cells.vocabulary());
    if (!code)
        cells.leaveOver(F::Trade, cell);
    return code.value_or(QString());
}

/// "Français (B2)", "wolof: natif", "arabe".
std::optional<LanguageSkill> readLanguage(const QString& part, const Vocabulary& vocabulary) {
    static const QRegularExpression nameAndLevel(QStringLiteral("^([^(:]+?)\\s*[(:]\\s*([^)]+?)\\s*\\)?$"));
    if (const auto language = vocabulary.language(part))
        return LanguageSkill{*language, CefrLevel::NotSaid, CefrLevel::NotSaid};
    QString name;
    QString level;
    if (const auto match = nameAndLevel.match(part); match.hasMatch()) {
        name = match.captured(1);
        level = match.captured(2);
    } else {
        name = part.section(u' ', 0, -2);
        level = part.section(u' ', -1);
    }
    const auto language = vocabulary.language(name);
    const auto cefr = vocabulary.value<CefrLevel>(QStringLiteral("cefr"), level);
    if (!language || !cefr)
        return std::nullopt;
    return LanguageSkill{*language, *cefr, CefrLevel::NotSaid};
}

std::vector<LanguageSkill> readLanguages(RowCells& cells) {
    std::vector<LanguageSkill> skills;
    for (const QString& part : cells.parts(F::Languages)) {
        const auto skill = readLanguage(part, cells.vocabulary());
        if (!skill)
            cells.leaveOver(F::Languages, part);
        else if (std::ranges::find(skills, skill->language, &LanguageSkill::language) == skills.end())
            skills.push_back(*skill);
    }
    return skills;
}

/// "Technicien spécialisé couture": the longest beginning that is a level, the rest are the words of a trade.
std::optional<EarlierTraining> readTraining(const QString& part, const Vocabulary& vocabulary) {
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = words.size(); count > 0; --count) {
        const auto level =
            vocabulary.value<TrainingLevel>(QStringLiteral("training_level"), words.first(count).join(u' '));
        if (!level)
            continue;
        const QString rest = words.mid(count).join(u' ');
        const auto trade = rest.isEmpty() ? std::optional(QString()) : findTradeByWords(rest, vocabulary);
        return trade ? std::optional(EarlierTraining{*level, *trade}) : std::nullopt;
    }
    return std::nullopt;
}

/// "Qualification couture; technicien"; "aucune" says that there is none.
std::optional<std::vector<EarlierTraining>> readLevels(RowCells& cells) {
    const QString whole = cells.line(F::EarlierLevels);
    if (whole.isEmpty())
        return std::nullopt;
    if (cells.vocabulary().code(QStringLiteral("training_level"), whole) == QLatin1String("none"))
        return std::vector<EarlierTraining>();
    std::vector<EarlierTraining> trainings;
    for (const QString& part : cells.parts(F::EarlierLevels)) {
        if (const auto training = readTraining(part, cells.vocabulary()))
            trainings.push_back(*training);
        else
            cells.leaveOver(F::EarlierLevels, part);
    }
    return trainings.empty() ? std::nullopt : std::optional(std::move(trainings));
}

/// The documents that somebody holds, and until when the passport is valid.
std::vector<DocumentState> readDocuments(RowCells& cells) {
    std::vector<DocumentState> documents;
    for (const QString& part : cells.parts(F::Documents)) {
        const auto kind = cells.vocabulary().value<DocumentKind>(QStringLiteral("document"), part);
        if (!kind)
            cells.leaveOver(F::Documents, part);
        else if (std::ranges::find(documents, *kind, &DocumentState::kind) == documents.end())
            documents.push_back({*kind, DocumentStatus::Held});
    }
    const auto until = cells.day(F::PassportExpiresOn);
    if (!until)
        return documents;
    const auto known = std::ranges::find(documents, DocumentKind::Passport, &DocumentState::kind);
    const DocumentState passport{DocumentKind::Passport, DocumentStatus::Held, until};
    if (known != documents.end())
        *known = passport;
    else
        documents.push_back(passport);
    return documents;
}

QDate readRegistration(RowCells& cells) {
    const auto day = cells.day(F::RegisteredOn);
    if (day && *day > cells.today()) {
        cells.leaveOver(F::RegisteredOn, cells.line(F::RegisteredOn), RowProblem::InFuture);
        return cells.today();
    }
    return day.value_or(cells.today());
}

/// What is possible by itself but not for this person is left over rather than costing the row.
void leaveOutContradictions(RowCells& cells, Beneficiary& person) {
    for (const FieldProblem& problem : BeneficiaryRules::validate(person, cells.today())) {
        if (problem.field == QLatin1String("practiceYears")) {
            person.practiceYears.reset();
            cells.leaveOver(F::PracticeYears, cells.line(F::PracticeYears), problemOf(problem.kind));
        } else if (problem.field == QLatin1String("residenceExpiresOn")) {
            person.residenceExpiresOn.reset();
            cells.leaveOver(F::ResidenceExpiresOn, cells.line(F::ResidenceExpiresOn), problemOf(problem.kind));
        } else if (problem.field == QLatin1String("documents")) {
            for (DocumentState& document : person.documents)
                document.expiresOn.reset();
            cells.leaveOver(F::PassportExpiresOn, cells.line(F::PassportExpiresOn), problemOf(problem.kind));
        }
    }
}

/// Which column a field of the record came from.
std::optional<ImportField> fieldOfMember(const QString& member, const ColumnMapping& mapping) {
    static const std::map<QString, ImportField> fields{
        {QStringLiteral("name.familyLatin"), F::FamilyNameLatin},
        {QStringLiteral("name.givenLatin"), F::GivenNameLatin},
        {QStringLiteral("name.familyArabic"), F::FamilyNameArabic},
        {QStringLiteral("name.givenArabic"), F::GivenNameArabic},
        {QStringLiteral("birth"), F::BirthDate},
        {QStringLiteral("externalId"), F::ExternalId},
        {QStringLiteral("address"), F::Address},
        {QStringLiteral("documentNumber"), F::DocumentNumber},
        {QStringLiteral("residenceExpiresOn"), F::ResidenceExpiresOn},
        {QStringLiteral("bacStream"), F::BacStream},
        {QStringLiteral("diploma"), F::Diploma},
        {QStringLiteral("earlierTraining"), F::EarlierTraining},
        {QStringLiteral("earlierLevels"), F::EarlierLevels},
        {QStringLiteral("documents"), F::Documents},
        {QStringLiteral("sentBy"), F::SentBy},
        {QStringLiteral("remarks"), F::Remarks},
        {QStringLiteral("languages"), F::Languages},
        {QStringLiteral("nationalities"), F::Nationality},
        {QStringLiteral("registeredOn"), F::RegisteredOn},
        {QStringLiteral("householdSize"), F::HouseholdSize},
        {QStringLiteral("dependants"), F::Dependants},
        {QStringLiteral("practiceYears"), F::PracticeYears},
    };
    if (member == QLatin1String("name"))
        return mapping.has(F::FamilyNameLatin) ? F::FamilyNameLatin : F::FullName;
    const auto found = fields.find(member);
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::vector<RowIssue> issuesOf(const Beneficiary& person, QDate today, const ColumnMapping& mapping) {
    std::vector<RowIssue> issues;
    for (const FieldProblem& problem : BeneficiaryRules::validate(person, today))
        issues.push_back({problemOf(problem.kind), fieldOfMember(problem.field, mapping)});
    return issues;
}

bool lacksBirthDates(const ColumnMapping& mapping) {
    return !mapping.has(F::BirthDate) && !mapping.has(F::Age);
}

ImportedPerson readPerson(RowCells cells) {
    Beneficiary person;
    person.externalId = cells.line(F::ExternalId);
    person.name = readName(cells);
    warnOfHalfNames(person.name, cells);
    person.sex = cells.value<Sex>(F::Sex, QStringLiteral("sex")).value_or(Sex::NotSaid);
    person.birth = readBirth(cells);
    person.nationalities = readNationalities(cells);
    readPhones(cells, person);
    person.email = readEmail(cells);
    person.address = readAddress(cells);
    person.arrondissement = readArrondissement(cells);
    person.residenceStatus = cells.value<ResidenceStatus>(F::ResidenceStatus, QStringLiteral("residence_status"))
                                 .value_or(ResidenceStatus::Undisclosed);
    person.documentNumber = cells.line(F::DocumentNumber);
    person.residenceExpiresOn = cells.day(F::ResidenceExpiresOn);
    person.maritalStatus =
        cells.value<MaritalStatus>(F::MaritalStatus, QStringLiteral("marital_status")).value_or(MaritalStatus::NotSaid);
    person.householdSize = cells.number(F::HouseholdSize, 1, 50);
    person.dependants = cells.number(F::Dependants, 0, 50);
    person.educationLevel = cells.value<EducationLevel>(F::EducationLevel, QStringLiteral("education_level"))
                                .value_or(EducationLevel::NotSaid);
    person.bacStream = cells.value<BacStream>(F::BacStream, QStringLiteral("bac_stream")).value_or(BacStream::NotSaid);
    person.diploma = cells.line(F::Diploma);
    person.earlierTraining = cells.line(F::EarlierTraining);
    person.earlierLevels = readLevels(cells);
    person.trade = readTrade(cells);
    person.practiceYears = cells.number(F::PracticeYears, 0, 80);
    person.languages = readLanguages(cells);
    person.employmentStatus = cells.value<EmploymentStatus>(F::EmploymentStatus, QStringLiteral("employment_status"))
                                  .value_or(EmploymentStatus::NotSaid);
    person.documents = readDocuments(cells);
    person.sentBy = cells.line(F::SentBy);
    person.registeredOn = readRegistration(cells);
    leaveOutContradictions(cells, person);
    person.remarks = (QStringList{cells.text(F::Remarks)} + cells.leftovers).join(u'\n').trimmed();

    person = BeneficiaryRules::tidied(std::move(person));
    for (const RowIssue& issue : issuesOf(person, cells.today(), cells.mapping())) {
        const bool said = std::ranges::any_of(cells.findings.problems,
                                              [&](const RowIssue& other) { return other.field == issue.field; });
        if (!said)
            cells.findings.problems.push_back(issue);
    }
    return {std::move(person), std::move(cells.findings)};
}

} // namespace tawjih::exchange
