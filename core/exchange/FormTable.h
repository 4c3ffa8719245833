#pragma once

#include "core/exchange/FormLayout.h"
#include "core/exchange/TableSource.h"

#include <QHash>

namespace tawjih::exchange {

/// What stands between the choices of a list in its cell.
inline constexpr QLatin1String listSeparator("; ");

/// A form's table as one that a mapping takes: a row for each submission (or each turn of a repeated group), questions
/// without their groups, each list and each position in one cell, the submission's identifier last, the tool's own
/// columns set aside.
class FormTable final : public TableSource {
public:
    FormTable(std::unique_ptr<TableSource> source, const FormLayout& layout);

    [[nodiscard]] bool next(TableRecord& record) override;
    [[nodiscard]] std::optional<TableError> error() const override { return m_source->error(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_source->bytesRead(); }

    /// Of the latest row: what rows of repeated groups say they belong to (Kobo's _index, ODK's KEY).
    [[nodiscard]] QString key() const { return linkOf(m_key); }
    /// Of the latest row: the submission's identifier.
    [[nodiscard]] QString identifier() const { return linkOf(m_identifier); }
    /// Of the latest row of a repeated group: the key of the row that it belongs to.
    [[nodiscard]] QString parentKey() const { return linkOf(m_parentKey); }
    /// Of the latest row of Kobo's repeated groups: the sheet of the row that it belongs to.
    [[nodiscard]] QString parentTable() const { return linkOf(m_parentTable); }

    /// The headers of the columns that the tool added for itself.
    [[nodiscard]] const std::vector<QString>& setAside() const { return m_setAside; }

private:
    struct Flat {
        FormRole role = FormRole::Answer;
        std::optional<size_t> own;    ///< the question's column
        std::vector<size_t> parts;    ///< its choices' or figures' columns
        std::vector<QString> choices; ///< of a list, by part
    };

    void addColumn(size_t column, const FormColumn& what);
    [[nodiscard]] Flat& flatOf(const QString& question, const QString& name);
    [[nodiscard]] QString linkOf(const std::optional<size_t>& column) const;
    [[nodiscard]] QString textOf(size_t column) const;
    [[nodiscard]] QString joined(const Flat& flat, std::optional<RowProblem>& problem) const;
    [[nodiscard]] QString chosen(const Flat& flat, std::optional<RowProblem>& problem) const;

    std::unique_ptr<TableSource> m_source;
    FormHeaders m_names;
    std::vector<Flat> m_columns;
    QHash<QString, size_t> m_places;              ///< of questions
    std::vector<std::optional<size_t>> m_targets; ///< where each column of the source goes
    std::vector<QString> m_setAside;
    std::optional<size_t> m_key, m_identifier, m_parentKey, m_parentTable;
    TableRecord m_row; ///< of the source
};

/// A table of a repeated group; RepeatTable reads it.
struct FormRepeat {
    QString sheet;
    QString parent; ///< the sheet that its rows belong to
    FormLayout layout;
    bool operator==(const FormRepeat&) const = default;
};

/// A form's file: its submissions and its repeated groups.
struct Form {
    QString sheet; ///< of the submissions; empty for one CSV file
    FormLayout layout;
    std::vector<FormRepeat> repeats;
};

/// Looks at every sheet. \param choice for all of them. Errors: as TableFile::rows.
[[nodiscard]] TableResult<Form> inspectForm(TableFile& file, const FormChoice& choice = {});

/// The rows of a sheet in the form's layout. The file must outlive them.
[[nodiscard]] TableResult<std::unique_ptr<FormTable>> formRows(TableFile& file, const QString& sheet,
                                                               const FormLayout& layout);

/// Files of repeated groups beside a CSV file: "Form-members.csv" beside "Form.csv", as ODK exports them.
[[nodiscard]] QStringList repeatFiles(const QString& path);

} // namespace tawjih::exchange
