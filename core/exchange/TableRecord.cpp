#include "core/exchange/TableRecord.h"

#include <algorithm>

namespace tawjih::exchange {

bool isDamaged(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QChar::ReplacementCharacter || c == u'\x7f' || (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') ||
            c.isLowSurrogate())
            return true;
        if (c.isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return true;
    }
    return false;
}

QString columnLetters(size_t column) {
    QString letters;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters;
}

bool isBlank(const TableRecord& record) {
    return !record.problem && record.cellProblems.empty() &&
           std::ranges::all_of(record.cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace tawjih::exchange
