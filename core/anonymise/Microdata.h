#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tawjih::anonymise {

/// One column of microdata: each record's value as its place in a dictionary.
struct CodedColumn {
    QString name;
    QStringList values;         ///< the dictionary, no value twice
    std::vector<quint32> codes; ///< one a record
};

/// One record a person, column by column. Every column has as many codes as the others.
struct Microdata {
    std::vector<CodedColumn> columns;

    [[nodiscard]] size_t records() const { return columns.empty() ? 0 : columns.front().codes.size(); }
    /// The place of the column called `name`, -1 where there is none.
    [[nodiscard]] int indexOf(const QString& name) const;
};

/// A column from its texts, the dictionary in order of first appearance.
[[nodiscard]] CodedColumn codedColumn(QString name, const QStringList& texts);

} // namespace tawjih::anonymise
