#include "core/release/PersonalDataPatterns.h"

#include "core/base/Text.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace tawjih::release {

namespace {

using Option = QRegularExpression::PatternOption;
using Match = QRegularExpressionMatch;

constexpr qsizetype longestPhone = 17; ///< 00 and the fifteen digits of E.164

QRegularExpression pattern(const QString& text) {
    return QRegularExpression(text, Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
}

bool isDay(int year, int month, int day) {
    return year >= 1900 && year <= 2100 && QDate::isValid(year, month, day);
}

/// The names of months as people write them: in full and shortened, with and without accents and hamzas.
QString monthNames() {
    QStringList names;
    for (const QLocale& locale :
         {QLocale(QLocale::French), QLocale(QLocale::English), QLocale(QLocale::Arabic, QLocale::Morocco),
          QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::Arabic, QLocale::Syria)})
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString name = locale.monthName(month, format).normalized(QString::NormalizationForm_KC);
                names << QRegularExpression::escape(name) << foldName(name).replace(u' ', QLatin1String(" +"));
            }
    names.removeAll(QString());
    names.removeDuplicates();
    // The longest first: "mars" before "mar".
    std::ranges::sort(names, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return names.join(u'|');
}

/// A way of writing days: the expression, and which of its groups are the parts.
struct DateForm {
    QRegularExpression expression;
    int year;
    int month; ///< 0: it is named
    int day;
    bool eitherOrder; ///< of day and month
};

std::vector<DateForm> dateForms() {
    const auto form = [](const QString& text, int year, int month, int day, bool eitherOrder) {
        return DateForm{pattern(text), year, month, day, eitherOrder};
    };
    const QString months = monthNames();
    return {
        form(QStringLiteral("(?<!\\d)(\\d{4})(\\s?[-/.\\s]\\s?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)"), 1, 3, 4, true),
        form(QStringLiteral("(?<!\\d)(\\d{1,2})(\\s?[-/.\\s]\\s?)(\\d{1,2})\\2(\\d{4})(?!\\d)"), 4, 3, 1, true),
        form(QStringLiteral("(?<!\\d)(?<!\\d[-/])(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{2})(?![-/]?\\d)"), 4, 3, 1, true),
        form(QStringLiteral("(?<![+\\p{L}\\d])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![\\p{L}\\d])"), 1, 2, 3, false),
        form(QStringLiteral(
                 "(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?[\\s.-]*(?:de |of )?(?<!\\p{L})(?:%1)[\\s.,-]*(\\d{4})(?!\\d)")
                 .arg(months),
             2, 0, 1, false),
        form(QStringLiteral("(?<!\\p{L})(?:%1)[\\s.-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})(?!\\d)").arg(months), 2,
             0, 1, false),
    };
}

bool isDay(const DateForm& form, const Match& match) {
    const auto part = [&](int group) { return match.capturedView(group).toInt(); };
    const int year = part(form.year) + (match.capturedLength(form.year) == 2 ? 2000 : 0);
    const int month = form.month == 0 ? 1 : part(form.month); // any month has room for a 31st here
    return isDay(year, month, part(form.day)) || (form.eitherOrder && isDay(year, part(form.day), month));
}

/// Replaces the days that are written so.
void blank(QString& text, const DateForm& form) {
    const QString gap = QStringLiteral(" | ");
    Match match = form.expression.match(text);
    while (match.hasMatch()) {
        qsizetype next = match.capturedStart() + 1;
        if (isDay(form, match)) {
            text.replace(match.capturedStart(), match.capturedLength(), gap);
            next = match.capturedStart() + gap.size();
        }
        match = form.expression.match(text, next);
    }
}

bool isPhone(const QString& digits) {
    static const QRegularExpression number(QStringLiteral("^(?:[+]|00)[1-9]\\d{7,14}$" // of any country
                                                          "|^0[1-9]\\d{8}$"            // of Morocco, or as it writes
                                                          "|^[67]\\d{8}$"              // its zero lost in a spreadsheet
                                                          "|^2\\d{11,12}$"));          // of Africa, its + lost
    return number.match(digits).hasMatch();
}

/// Whether groups of figures that follow each other are a number together: two numbers may stand side by side.
bool holdsPhone(const QString& figures) {
    static const QRegularExpression decimal(QStringLiteral("^(0|[1-9]\\d*)\\.\\d+$"));
    static const QRegularExpression gap(QStringLiteral("[^+\\d]+"));
    if (decimal.match(figures).hasMatch())
        return false;
    const QStringList groups = figures.split(gap, Qt::SkipEmptyParts);
    for (qsizetype first = 0; first < groups.size(); ++first) {
        QString digits;
        for (qsizetype next = first; next < groups.size() && digits.size() <= longestPhone; ++next) {
            digits += groups[next];
            if (isPhone(digits))
                return true;
        }
    }
    return false;
}

} // namespace

QString plainText(const QString& text) {
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text;
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            plain += u' ';
        else if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))
            plain += u'-';
        else if (c.category() != QChar::Other_Format)
            plain += c;
    }
    return plain;
}

QString withoutDates(const QString& plain) {
    static const std::vector<DateForm> forms = dateForms();
    const bool hasLetters = std::ranges::any_of(plain, [](QChar c) { return c.isLetter(); });
    QString text = plain;
    for (const DateForm& form : forms)
        if (form.month != 0 || hasLetters)
            blank(text, form);
    return text;
}

bool hasPhone(const QString& plain) {
    static const QRegularExpression figures =
        pattern(QStringLiteral("(?<!\\d)[+]?\\(?\\d(?:[\\s.\\-/()_]{0,3}\\d){7,}"));
    for (const Match& match : figures.globalMatch(plain))
        if (holdsPhone(match.captured()))
            return true;
    return false;
}

bool hasEmail(const QString& plain) {
    static const QRegularExpression address =
        pattern(QStringLiteral("[\\p{L}\\d._%+-] ?(?:@|[(\\[](?:at|à|a)[)\\]]) ?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"));
    const bool mayHave = plain.contains(u'@') || plain.contains(u'(') || plain.contains(u'[');
    return mayHave && address.match(plain).hasMatch();
}

bool hasDocumentNumber(const QString& plain) {
    static const QString alone = QStringLiteral("(?<![\\p{L}\\d])(?:%1)(?![\\p{L}\\d])");
    static const QRegularExpression joined = pattern(alone.arg(QStringList{
        QStringLiteral("[A-Z]{1,2}-?\\d{5,9}[A-Z]?"),          // passports, residence cards, CIN
        QStringLiteral("\\d{2}[A-Z]{2}\\d{5}"),                // passports of Côte d'Ivoire, of France
        QStringLiteral("\\d{3}-\\d{2}C\\d{5}"),                // cases of the UNHCR
        QStringLiteral("\\d{3}-\\d{8}"),                       // its persons
        QStringLiteral("[A-Z]{2,6}-(?:19|20)\\d{2}-\\d{4,6}"), // cases of a desk
    }
                                                                   .join(u'|')));
    // Small letters before a space are a word: "de 200000".
    static const QRegularExpression parted(alone.arg(QStringLiteral("[A-Z]{1,2} ?\\d{3,4} ?\\d{3,5}")),
                                           Option::UseUnicodePropertiesOption);
    return joined.match(plain).hasMatch() || parted.match(plain).hasMatch();
}

} // namespace tawjih::release
