#include "core/release/PersonalDataScan.h"

#include "core/base/Text.h"
#include "core/release/PersonalDataPatterns.h"

#include <algorithm>

namespace tawjih::release {

namespace {

constexpr qsizetype shortestNumber = 5; ///< a shorter one is a number of anything
constexpr qsizetype mostPieces = 6;     ///< into which a number is parted

QStringList wordsOf(const QString& text) {
    return foldName(text).split(u' ', Qt::SkipEmptyParts);
}

bool hasDigit(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.digitValue() >= 0; });
}

QSet<QString> foldedNumbers(const QStringList& numbers) {
    QSet<QString> folded;
    for (const QString& number : numbers)
        if (const QString key = foldName(number).remove(u' '); key.size() >= shortestNumber && hasDigit(key))
            folded << key;
    return folded;
}

QSet<QString> wordsOfAll(const QStringList& texts) {
    QSet<QString> words;
    for (const QString& text : texts)
        for (const QString& word : wordsOf(text))
            words << word;
    return words;
}

} // namespace

PersonalDataScan::PersonalDataScan(const KnownPersonalData& known)
    : m_names(known.names, wordsOfAll(known.allowed))
    , m_numbers(foldedNumbers(known.numbers))
    , m_allowed(known.allowed.begin(), known.allowed.end()) {
    for (const QString& text : known.allowed)
        m_allowedFolded << foldName(text);
}

PersonalDataKinds PersonalDataScan::kindsIn(const QString& text) const {
    PersonalDataKinds kinds;
    if (text.isEmpty() || m_allowed.contains(text))
        return kinds;
    const QStringList words = wordsOf(text);
    if (!m_allowedFolded.contains(words.join(u' ')) && m_names.isNamed(words))
        kinds |= PersonalDataKind::Name;
    const QString plain = plainText(text);
    if (hasEmail(plain))
        kinds |= PersonalDataKind::Email;
    if (!hasDigit(plain))
        return kinds;
    // The figures of a date are no phone number.
    const QString undated = withoutDates(plain);
    if (undated != plain)
        kinds |= PersonalDataKind::FullDate;
    if (hasPhone(undated))
        kinds |= PersonalDataKind::Phone;
    if (hasDocumentNumber(plain) || hasKnownNumber(words))
        kinds |= PersonalDataKind::Number;
    return kinds;
}

bool PersonalDataScan::hasKnownNumber(const QStringList& words) const {
    for (qsizetype first = 0; first < words.size() && !m_numbers.isEmpty(); ++first) {
        QString joined;
        for (qsizetype next = first; next < std::min(first + mostPieces, words.size()); ++next) {
            joined += words[next];
            if (m_numbers.contains(joined))
                return true;
        }
    }
    return false;
}

std::vector<PersonalDataFinding> PersonalDataScan::scan(const std::vector<anonymise::CodedColumn>& columns,
                                                        const QStringList& dateColumns) const {
    std::vector<PersonalDataFinding> findings;
    for (const anonymise::CodedColumn& column : columns) {
        std::vector<PersonalDataKinds> kindsOf;
        for (const QString& value : column.values) {
            kindsOf.push_back(kindsIn(value));
            kindsOf.back().setFlag(PersonalDataKind::FullDate, kindsOf.back().testFlag(PersonalDataKind::FullDate) &&
                                                                   !dateColumns.contains(column.name));
        }
        for (size_t record = 0; record < column.codes.size(); ++record)
            if (const PersonalDataKinds kinds = kindsOf[column.codes[record]])
                for (const auto& kind : allOf<PersonalDataKind>())
                    if (kinds.testFlag(kind.value))
                        findings.push_back({column.name, qsizetype(record), kind.value});
    }
    return findings;
}

} // namespace tawjih::release
