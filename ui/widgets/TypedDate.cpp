#include "ui/widgets/TypedDate.h"

#include <QRegularExpression>

namespace tawjih::ui {

namespace {

/// Arabic-Indic and Persian digits become Western; direction marks, which come along when a date is pasted, go.
QString westernDigits(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            result += QChar(u'0' + c.digitValue());
        else if (c.category() != QChar::Other_Format)
            result += c;
    }
    return result.simplified();
}

int fullYear(int year, qsizetype digits, YearSense sense, const QDate& today) {
    if (digits > 2)
        return year;
    const int century = today.year() / 100 * 100;
    const int latest = today.year() + (sense == YearSense::Past ? 0 : 50);
    return century + year <= latest ? century + year : century + year - 100;
}

std::optional<TypedDate> checked(int year, int month, int day) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2199)
        return std::nullopt;
    return TypedDate{date, false};
}

/// 1–12 for a month's name or its beginning of at least three letters, in `locale`, French, Arabic or English; 0 else.
int monthNamed(const QString& word, const QLocale& locale) {
    const QString bare = word.endsWith(u'.') ? word.chopped(1) : word;
    if (bare.size() < 3)
        return 0;
    for (const QLocale& each :
         {locale, QLocale(QLocale::French), QLocale(QLocale::Arabic, QLocale::Morocco), QLocale(QLocale::English)})
        for (int month = 1; month <= 12; ++month)
            if (each.monthName(month).startsWith(bare, Qt::CaseInsensitive))
                return month;
    return 0;
}

} // namespace

std::optional<TypedDate> readTypedDate(const QString& text, YearSense sense, const QDate& today,
                                       const QLocale& locale) {
    const QString typed = westernDigits(text);
    static const QRegularExpression year(QStringLiteral(R"(^(\d{4})$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$)"));
    static const QRegularExpression usual(QStringLiteral(R"(^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$)"));
    static const QRegularExpression compact(QStringLiteral(R"(^(\d{2})(\d{2})(\d{4})$)"));
    static const QRegularExpression named(QStringLiteral(R"(^(\d{1,2}) ?(?:er)? ([^\d\s]+) (\d{2}|\d{4})$)"));

    if (const auto match = year.match(typed); match.hasMatch()) {
        const auto first = checked(match.capturedView(1).toInt(), 1, 1);
        return first ? std::optional(TypedDate{first->date, true}) : std::nullopt;
    }
    if (const auto match = iso.match(typed); match.hasMatch())
        return checked(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    for (const auto* pattern : {&usual, &compact})
        if (const auto match = pattern->match(typed); match.hasMatch())
            return checked(fullYear(match.capturedView(3).toInt(), match.capturedLength(3), sense, today),
                           match.capturedView(2).toInt(), match.capturedView(1).toInt());
    if (const auto match = named.match(typed); match.hasMatch())
        return checked(fullYear(match.capturedView(3).toInt(), match.capturedLength(3), sense, today),
                       monthNamed(match.captured(2), locale), match.capturedView(1).toInt());
    return std::nullopt;
}

} // namespace tawjih::ui
