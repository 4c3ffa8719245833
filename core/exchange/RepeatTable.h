#pragma once

#include "core/exchange/FormTable.h"

namespace tawjih::exchange {

/// What a row is called from outside, by the key that the tool gave it.
using RowReferences = QHash<QString, QString>;

/// A form's repeated group as a list of its own, with two columns more: `_parent_id`, the identifier under which the
/// row's submission (or member of another group) is on record once it is imported, and `_row_id`, the row's own. So the
/// sessions of a form find their persons, and members of a household taken in as persons say whose they are and are
/// known again.
class RepeatTable final : public TableSource {
public:
    /// \param parents of the rows that the group's rows belong to; ODK's keys need none, they are references themselves
    RepeatTable(std::unique_ptr<FormTable> rows, FormTool tool, QString group, RowReferences parents);

    [[nodiscard]] bool next(TableRecord& record) override;
    [[nodiscard]] std::optional<TableError> error() const override { return m_rows->error(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_rows->bytesRead(); }

    /// Of the latest row: the tool's key, and what it is called from outside.
    [[nodiscard]] QString key() const { return m_rows->key(); }
    [[nodiscard]] const QString& reference() const { return m_reference; }

private:
    std::unique_ptr<FormTable> m_rows;
    FormTool m_tool;
    QString m_group;
    RowReferences m_parents;
    QHash<QString, int> m_turns; ///< rows so far of each parent
    QString m_reference;
};

/// The rows of one of a form's repeated groups; those that they belong to are read first. The file must outlive them.
/// Errors: as TableFile::rows, and TooLarge (more than a million rows to belong to).
[[nodiscard]] TableResult<std::unique_ptr<RepeatTable>> repeatRows(TableFile& file, const Form& form,
                                                                   const FormRepeat& repeat);

} // namespace tawjih::exchange
