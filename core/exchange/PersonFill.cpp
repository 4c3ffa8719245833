#include "core/exchange/PersonFill.h"

#include <algorithm>
#include <iterator>

namespace tawjih::exchange {

namespace {

using F = ImportField;

/// Visits every member of a person that a list can say something of, with the fields that say it: the first one names
/// the change. `visit(fields, member of Beneficiary, what it is when nothing is known)`.
template <typename Visit>
void eachMember(Visit visit) {
    visit({F::ExternalId}, &Beneficiary::externalId, QString());
    visit({F::Sex}, &Beneficiary::sex, Sex::NotSaid);
    visit({F::BirthDate, F::Age}, &Beneficiary::birth, BirthDate());
    visit({F::Nationality}, &Beneficiary::nationalities, QStringList());
    visit({F::Phone}, &Beneficiary::phone, QString());
    visit({F::OtherPhone, F::Phone}, &Beneficiary::otherPhone, QString());
    visit({F::Phone, F::OtherPhone}, &Beneficiary::contactNote, QString());
    visit({F::Email}, &Beneficiary::email, QString());
    visit({F::Address, F::AddressMore, F::PostalCode, F::City}, &Beneficiary::address, QString());
    visit({F::Arrondissement}, &Beneficiary::arrondissement, QString());
    visit({F::ResidenceStatus}, &Beneficiary::residenceStatus, ResidenceStatus::Undisclosed);
    visit({F::DocumentNumber}, &Beneficiary::documentNumber, QString());
    visit({F::ResidenceExpiresOn}, &Beneficiary::residenceExpiresOn, std::optional<QDate>());
    visit({F::MaritalStatus}, &Beneficiary::maritalStatus, MaritalStatus::NotSaid);
    visit({F::HouseholdSize}, &Beneficiary::householdSize, std::optional<int>());
    visit({F::Dependants}, &Beneficiary::dependants, std::optional<int>());
    visit({F::EducationLevel}, &Beneficiary::educationLevel, EducationLevel::NotSaid);
    visit({F::BacStream}, &Beneficiary::bacStream, BacStream::NotSaid);
    visit({F::Diploma}, &Beneficiary::diploma, QString());
    visit({F::EarlierTraining}, &Beneficiary::earlierTraining, QString());
    visit({F::EarlierLevels}, &Beneficiary::earlierLevels, std::optional<std::vector<EarlierTraining>>());
    visit({F::Trade}, &Beneficiary::trade, QString());
    visit({F::PracticeYears}, &Beneficiary::practiceYears, std::optional<int>());
    visit({F::Languages}, &Beneficiary::languages, std::vector<LanguageSkill>());
    visit({F::EmploymentStatus}, &Beneficiary::employmentStatus, EmploymentStatus::NotSaid);
    visit({F::Documents, F::PassportExpiresOn}, &Beneficiary::documents, std::vector<DocumentState>());
    visit({F::SentBy}, &Beneficiary::sentBy, QString());
    visit({F::Remarks}, &Beneficiary::remarks, QString());
}

/// The same of the parts of a name.
template <typename Visit>
void eachName(Visit visit) {
    visit({F::GivenNameLatin, F::FullName}, &PersonName::givenLatin, QString());
    visit({F::FamilyNameLatin, F::FullName}, &PersonName::familyLatin, QString());
    visit({F::GivenNameArabic, F::FullName}, &PersonName::givenArabic, QString());
    visit({F::FamilyNameArabic, F::FullName}, &PersonName::familyArabic, QString());
}

using Fields = std::initializer_list<F>;

class Filler {
public:
    explicit Filler(const ImportPlan& plan) : m_plan(plan) {}

    template <typename T>
    void take(Fields fields, T& known, const T& row, const T& nothing) {
        if (row == nothing || row == known || (known != nothing && !replaces(fields)))
            return;
        known = row;
        const auto* column =
            std::ranges::find_if(fields, [this](ImportField field) { return m_plan.mapping.has(field); });
        m_changes.insert(column == fields.end() ? *fields.begin() : *column);
    }
    [[nodiscard]] std::vector<ImportField> changes() const { return {m_changes.begin(), m_changes.end()}; }

private:
    [[nodiscard]] bool replaces(Fields fields) const {
        return m_plan.policy == ImportPolicy::OverwriteChosen &&
               std::ranges::any_of(fields, [this](ImportField field) { return m_plan.overwrite.contains(field); });
    }

    const ImportPlan& m_plan;
    std::set<ImportField> m_changes;
};

} // namespace

FilledPerson filled(const Beneficiary& known, const Beneficiary& row, const ImportPlan& plan) {
    Beneficiary person = known;
    Filler filler(plan);
    eachName([&](Fields fields, auto member, const auto& nothing) {
        filler.take(fields, person.name.*member, row.name.*member, nothing);
    });
    eachMember([&](Fields fields, auto member, const auto& nothing) {
        filler.take(fields, person.*member, row.*member, nothing);
    });
    return {std::move(person), filler.changes()};
}

std::vector<ImportField> overwritableFields() {
    std::set<ImportField> all;
    const auto add = [&all](Fields fields, auto, const auto&) { all.insert(fields.begin(), fields.end()); };
    eachName(add);
    eachMember(add);
    return {all.begin(), all.end()};
}

} // namespace tawjih::exchange
