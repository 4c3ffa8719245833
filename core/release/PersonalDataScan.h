#pragma once

#include "core/anonymise/Microdata.h"
#include "core/base/Codes.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/release/NameIndex.h"

#include <QFlags>
#include <QSet>

#include <vector>

namespace tawjih::release {

/// What a text gives away of a person.
enum class PersonalDataKind { Name = 1, Phone = 2, Email = 4, Number = 8, FullDate = 16 };
Q_DECLARE_FLAGS(PersonalDataKinds, PersonalDataKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(PersonalDataKinds)

/// What the desk knows to look for, and to pass over.
struct KnownPersonalData {
    std::vector<PersonName> names;
    QStringList numbers; ///< of documents, cases and whatever else is one person's; phones are found without
    QStringList allowed; ///< values and labels of the code lists: such a text is no finding, its words are no names
};

/// A cell with personal data: where it is and what kind, never what it says.
struct PersonalDataFinding {
    QString column;
    qsizetype record = 0; ///< from 0
    PersonalDataKind kind = PersonalDataKind::Name;
    bool operator==(const PersonalDataFinding&) const = default;
};

/// Looks for personal data in what is about to be released. It finds what somebody wrote where it does not belong; it
/// is no proof that nothing is there.
class PersonalDataScan {
public:
    explicit PersonalDataScan(const KnownPersonalData& known);

    /// What a text holds:
    /// - Name: see NameIndex
    /// - Phone: + or 00 and eight to fifteen digits; ten from 0; nine from 6 or 7 (the zero lost); twelve or thirteen
    ///   from 2 (Africa, the + lost)
    /// - Email: an address, also with "(at)"
    /// - Number: one of the known ones however it is spaced, or what looks like a passport (two letters at most and
    /// five
    ///   to nine digits, or 19AB12345), a residence card, a number of the UNHCR (385-19C00123) or of a case
    /// - FullDate: a day of any calendar year from 1900 to 2100, in figures or with the name of its month
    /// Digits of every script count, whatever parts them.
    [[nodiscard]] PersonalDataKinds kindsIn(const QString& text) const;

    /// All findings, column by column, then by record and kind. Each text of a dictionary is looked at once.
    /// \param dateColumns names of columns that are meant to hold days
    [[nodiscard]] std::vector<PersonalDataFinding> scan(const std::vector<anonymise::CodedColumn>& columns,
                                                        const QStringList& dateColumns) const;

private:
    [[nodiscard]] bool hasKnownNumber(const QStringList& words) const;

    NameIndex m_names;
    QSet<QString> m_numbers;       ///< folded, without gaps
    QSet<QString> m_allowed;       ///< as they are
    QSet<QString> m_allowedFolded; ///< folded
};

} // namespace tawjih::release

namespace tawjih {

template <>
struct Codes<release::PersonalDataKind> {
    using K = release::PersonalDataKind;
    static constexpr CodeEntry<K> entries[] = {
        {K::Name, "name", QT_TRANSLATE_NOOP("Codes", "name of a person")},
        {K::Phone, "phone", QT_TRANSLATE_NOOP("Codes", "phone number")},
        {K::Email, "email", QT_TRANSLATE_NOOP("Codes", "e-mail address")},
        {K::Number, "number", QT_TRANSLATE_NOOP("Codes", "number of a document or a case")},
        {K::FullDate, "full_date", QT_TRANSLATE_NOOP("Codes", "date to the day")},
    };
};

} // namespace tawjih
