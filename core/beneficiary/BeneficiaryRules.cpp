#include "core/beneficiary/BeneficiaryRules.h"

#include "core/base/Places.h"
#include "core/base/Text.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"

#include <algorithm>
#include <set>

namespace tawjih::BeneficiaryRules {

namespace {

using Kind = FieldProblem::Kind;

constexpr int maxAge = 120;
constexpr int maxHousehold = 50;
constexpr int maxPractice = 80;
const QDate earliestExpiry(1990, 1, 1);
const QDate latestExpiry(2100, 12, 31);

// Collects what is wrong, one problem a field.
class Findings {
public:
    void add(const char* field, Kind kind) { m_problems.push_back({QLatin1String(field), kind}); }

    void refuseUnless(bool holds, const char* field, Kind kind) {
        if (!holds)
            add(field, kind);
    }

    // A text on one line: short, no control of any kind.
    void line(const char* field, const QString& text, int longest) {
        if (text.size() > longest)
            add(field, Kind::TooLong);
        else if (hasControls(text) || hasBidiControls(text) || text.contains(u'\n') || text.contains(u'\t'))
            add(field, Kind::Malformed);
    }

    // A text of several lines. Direction marks are on Arabic keyboards and do no harm there; overrides do.
    void text(const char* field, const QString& text) {
        QString plain = text;
        plain.remove(QChar(0x200e)).remove(QChar(0x200f)).remove(QChar(0x061c));
        if (text.size() > maxText)
            add(field, Kind::TooLong);
        else if (hasControls(plain) || hasBidiControls(plain))
            add(field, Kind::Malformed);
    }

    void range(const char* field, std::optional<int> value, int least, int most) {
        refuseUnless(!value || (*value >= least && *value <= most), field, Kind::OutOfRange);
    }

    template <typename List, typename Known>
    void codes(const char* field, const List& list, Known known) {
        if (static_cast<int>(std::size(list)) > maxListed)
            add(field, Kind::TooLong);
        else if (!std::ranges::all_of(list, known))
            add(field, Kind::Unknown);
        else if (std::set(std::begin(list), std::end(list)).size() != static_cast<size_t>(std::size(list)))
            add(field, Kind::NotUnique);
    }

    std::vector<FieldProblem> take() { return std::move(m_problems); }

private:
    std::vector<FieldProblem> m_problems;
};

void checkName(Findings& findings, const PersonName& name) {
    findings.refuseUnless(!foldName(name.latin() + QLatin1Char(' ') + name.arabic()).isEmpty(), "name", Kind::Missing);
    findings.line("name.familyLatin", name.familyLatin, maxName);
    findings.line("name.givenLatin", name.givenLatin, maxName);
    findings.line("name.familyArabic", name.familyArabic, maxName);
    findings.line("name.givenArabic", name.givenArabic, maxName);
}

void checkBirth(Findings& findings, const BirthDate& birth, QDate today) {
    if (!birth.isKnown())
        return;
    if (*birth.date() > today)
        findings.add("birth", Kind::InFuture);
    else
        findings.refuseUnless(*birth.ageOn(today) <= maxAge, "birth", Kind::OutOfRange);
}

void checkContact(Findings& findings, const Beneficiary& person) {
    findings.line("phone", person.phone, maxPhone);
    findings.refuseUnless(person.phone.size() > maxPhone || person.phone.isEmpty() || isPhone(person.phone), "phone",
                          Kind::Malformed);
    findings.line("otherPhone", person.otherPhone, maxPhone);
    findings.refuseUnless(person.otherPhone.size() > maxPhone || person.otherPhone.isEmpty() ||
                              isPhone(person.otherPhone),
                          "otherPhone", Kind::Malformed);
    findings.line("email", person.email, maxEmail);
    findings.refuseUnless(person.email.size() > maxEmail || person.email.isEmpty() || isEmail(person.email), "email",
                          Kind::Malformed);
    findings.line("contactNote", person.contactNote, maxLine);
    findings.line("address", person.address, maxLine);
    findings.refuseUnless(person.arrondissement.isEmpty() || findPlace(person.arrondissement), "arrondissement",
                          Kind::Unknown);
}

void checkResidence(Findings& findings, const Beneficiary& person, QDate today) {
    findings.line("documentNumber", person.documentNumber, maxName);
    if (!person.residenceExpiresOn)
        return;
    findings.refuseUnless(*person.residenceExpiresOn >= earliestExpiry && *person.residenceExpiresOn <= latestExpiry,
                          "residenceExpiresOn", Kind::OutOfRange);
    const bool born = person.birth.isKnown() && *person.birth.date() <= today;
    if (born && *person.residenceExpiresOn < *person.birth.date())
        findings.add("residenceExpiresOn", Kind::Contradiction);
}

void checkHousehold(Findings& findings, const Beneficiary& person) {
    findings.range("householdSize", person.householdSize, 1, maxHousehold);
    findings.range("dependants", person.dependants, 0, maxHousehold);
}

void checkSkills(Findings& findings, const Beneficiary& person, QDate today) {
    findings.line("diploma", person.diploma, maxLine);
    findings.line("earlierTraining", person.earlierTraining, maxLine);
    findings.refuseUnless(person.trade.isEmpty() || findTrade(person.trade), "trade", Kind::Unknown);
    findings.range("practiceYears", person.practiceYears, 0, maxPractice);
    const auto age = person.birth.ageOn(today);
    if (age && *age >= 0 && person.practiceYears && *person.practiceYears <= maxPractice)
        findings.refuseUnless(*person.practiceYears <= *age, "practiceYears", Kind::Contradiction);
    if (person.earlierLevels) {
        const auto known = [](const EarlierTraining& training) {
            return training.trade.isEmpty() || findTrade(training.trade) != nullptr;
        };
        findings.refuseUnless(person.earlierLevels->size() <= maxListed, "earlierLevels", Kind::TooLong);
        findings.refuseUnless(std::ranges::all_of(*person.earlierLevels, known), "earlierLevels", Kind::Unknown);
    }
    QStringList languages;
    for (const LanguageSkill& skill : person.languages)
        languages << skill.language;
    findings.codes("languages", languages, [](const QString& code) { return isLanguage(code); });
    findings.codes("interests", person.interests, [](const QString& code) { return findTrade(code) != nullptr; });
    findings.codes("constraints", person.constraints, [](Constraint) { return true; });
    std::vector<DocumentKind> kinds;
    for (const DocumentState& document : person.documents)
        kinds.push_back(document.kind);
    findings.codes("documents", kinds, [](DocumentKind) { return true; });
    for (const DocumentState& document : person.documents) {
        findings.line("documents", document.note, maxLine);
        findings.refuseUnless(!document.expiresOn ||
                                  (*document.expiresOn >= earliestExpiry && *document.expiresOn <= latestExpiry),
                              "documents", Kind::OutOfRange);
    }
}

} // namespace

bool isPhone(const QString& text) {
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.digitValue() >= 0)
            ++digits;
        else if (!(c == u'+' && QStringView(text).left(i).trimmed().isEmpty()) && !QStringView(u" -.()/").contains(c))
            return false;
    }
    return digits >= 6 && digits <= 15;
}

bool isEmail(const QString& text) {
    const qsizetype at = text.indexOf(u'@');
    const QStringView domain = QStringView(text).mid(at + 1);
    const bool blank =
        std::ranges::any_of(text, [](QChar c) { return c.isSpace() || QStringView(u",;<>\"").contains(c); });
    return at > 0 && !blank && !domain.contains(u'@') && domain.indexOf(u'.') > 0 && !domain.endsWith(u'.') &&
           !domain.contains(QLatin1String(".."));
}

std::vector<FieldProblem> validate(const Beneficiary& person, QDate today) {
    Findings findings;
    checkName(findings, person.name);
    findings.line("externalId", person.externalId, maxName);
    checkBirth(findings, person.birth, today);
    findings.codes("nationalities", person.nationalities, [](const QString& code) { return isCountry(code); });
    checkContact(findings, person);
    checkResidence(findings, person, today);
    checkHousehold(findings, person);
    checkSkills(findings, person, today);
    findings.line("sentBy", person.sentBy, maxLine);
    findings.text("remarks", person.remarks);
    if (!person.registeredOn.isValid())
        findings.add("registeredOn", Kind::Missing);
    else if (person.registeredOn > today)
        findings.add("registeredOn", Kind::InFuture);
    return findings.take();
}

Beneficiary tidied(Beneficiary person) {
    for (QString* line :
         {&person.externalId, &person.name.familyLatin, &person.name.givenLatin, &person.name.familyArabic,
          &person.name.givenArabic, &person.phone, &person.otherPhone, &person.email, &person.contactNote,
          &person.address, &person.documentNumber, &person.diploma, &person.earlierTraining, &person.sentBy})
        *line = tidyLine(*line);
    person.email = person.email.toLower();
    person.remarks = person.remarks.trimmed();
    for (QStringList* list : {&person.nationalities, &person.interests}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    for (DocumentState& document : person.documents)
        document.note = tidyLine(document.note);
    std::erase_if(person.languages, [](const LanguageSkill& skill) { return skill.language.isEmpty(); });
    return person;
}

bool mayBeSameBirth(const BirthDate& a, const BirthDate& b) {
    if (!a.isKnown() || !b.isKnown())
        return true;
    if (a.precision() == BirthPrecision::Day && b.precision() == BirthPrecision::Day)
        return a == b;
    if (a.precision() == BirthPrecision::Estimated || b.precision() == BirthPrecision::Estimated)
        return std::abs(a.date()->year() - b.date()->year()) <= 2;
    return a.date()->year() == b.date()->year();
}

} // namespace tawjih::BeneficiaryRules
