#include "core/anonymise/Microdata.h"

#include <QHash>

#include <algorithm>

namespace tawjih::anonymise {

int Microdata::indexOf(const QString& name) const {
    const auto at = std::ranges::find(columns, name, &CodedColumn::name);
    return at == columns.end() ? -1 : int(at - columns.begin());
}

CodedColumn codedColumn(QString name, const QStringList& texts) {
    CodedColumn column{std::move(name), {}, {}};
    column.codes.reserve(size_t(texts.size()));
    QHash<QString, quint32> codeOf;
    for (const QString& text : texts) {
        const auto known = codeOf.constFind(text);
        if (known != codeOf.cend()) {
            column.codes.push_back(*known);
            continue;
        }
        const auto code = quint32(column.values.size());
        codeOf.insert(text, code);
        column.values.push_back(text);
        column.codes.push_back(code);
    }
    return column;
}

} // namespace tawjih::anonymise
