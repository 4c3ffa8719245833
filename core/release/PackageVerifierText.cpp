#include "core/release/PackageVerifierText.h"

#include <QRegularExpression>

namespace tawjih::release {

bool looksPersonal(const QString& text) {
    static const QRegularExpression mail(QStringLiteral("[^\\s@]@[^\\s@]+\\.[^\\s@]"));
    static const QRegularExpression web(QStringLiteral("https?://|www\\."), QRegularExpression::CaseInsensitiveOption);
    // With a prefix, as Morocco dials within, or any nine digits on end: a range of years or incomes is none.
    static const QRegularExpression phone(
        QStringLiteral("(?:\\+|\\b00)\\d(?:[ .()/-]?\\d){6,}|\\b0[5-8](?:[ ./-]?\\d){8}\\b|\\d{9,}"));
    static const QRegularExpression day(
        QStringLiteral("\\b(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])\\b|"
                       "\\b(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\\d\\d\\b"));
    // Digits of Arabic script are read as those that they are.
    QString plain = text;
    for (QChar& c : plain)
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    return mail.match(plain).hasMatch() || web.match(plain).hasMatch() || phone.match(plain).hasMatch() ||
           day.match(plain).hasMatch();
}

bool looksLikeFormula(const QString& text) {
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front()))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

} // namespace tawjih::release
