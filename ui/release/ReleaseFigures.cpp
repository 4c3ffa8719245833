#include "ui/release/ReleaseFigures.h"

#include "core/release/DeskHierarchies.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using indicator::ChartKind;
using indicator::Count;
using indicator::FigureTable;
using indicator::Shown;
using release::PackageTable;
using release::PreparedRelease;
using release::TableColumn;

namespace {

struct ReleaseFiguresWords {
    Q_DECLARE_TR_FUNCTIONS(ReleaseFigures)
};

constexpr qint64 thousand = 1000;

Count part(double share, qint64 whole) {
    return {static_cast<qint64>(std::clamp(share, 0.0, 1.0) * double(whole) + 0.5), Shown::Exact};
}

/// \param whole how finely shares are drawn; a chart of one series says "82 of 100" beside them
void addRow(FigureTable& table, const QString& name, std::initializer_list<double> shares, qint64 whole = thousand) {
    table.rows << name;
    table.cells.emplace_back();
    for (const double share : shares)
        table.cells.back().push_back(part(share, whole));
    table.wholes.emplace_back(shares.size(), Count{whole, Shown::Exact});
}

/// Whether a row sums up everything but the column in question.
bool isSumOver(const PackageTable& table, const QStringList& row, qsizetype kept) {
    for (qsizetype i = 0; i < row.size(); ++i)
        if (!table.columns[static_cast<std::size_t>(i)].isCount && (row[i] == release::totalCode) == (i == kept))
            return false;
    return true;
}

} // namespace

FigureTable riskFigure(const PreparedRelease& release) {
    const auto& before = release.content.before;
    const auto& after = release.content.after;
    FigureTable table;
    table.kind = ChartKind::Grouped;
    table.subject = ReleaseFiguresWords::tr("Risk of being recognised");
    table.finding = table.subject;
    table.sentence = riskText(release);
    table.columns = {ReleaseFiguresWords::tr("before"), ReleaseFiguresWords::tr("after")};
    table.columnKeys = {u"before"_s, u"after"_s};
    addRow(table,
           ReleaseFiguresWords::tr("The person most at risk, searched for by somebody who knows them (prosecutor)"),
           {before.prosecutor, after.prosecutor});
    addRow(table, ReleaseFiguresWords::tr("The person most at risk, found by chance (journalist)"),
           {before.journalist, after.journalist});
    addRow(table, ReleaseFiguresWords::tr("Persons that could be recognised (marketer)"),
           {before.marketer, after.marketer});
    addRow(table, ReleaseFiguresWords::tr("Mean risk"), {before.globalRisk, after.globalRisk});
    addRow(table, ReleaseFiguresWords::tr("Mean risk that somebody of one’s household is recognised"),
           {before.household, after.household});
    return table;
}

FigureTable toldFigure(const PreparedRelease& release) {
    FigureTable table;
    table.kind = ChartKind::Bars;
    table.subject = ReleaseFiguresWords::tr("What is still told");
    table.finding = table.subject;
    table.columns = {ReleaseFiguresWords::tr("told")};
    table.columnKeys = {u"told"_s};
    QStringList said;
    for (const auto& column : release.columns) {
        if (column.role != release::FieldRole::QuasiIdentifier)
            continue;
        addRow(table, labelOf(column.attribute), {column.told}, 100);
        said << QString(isolate(labelOf(column.attribute)) % u' ' % shareText(column.told));
    }
    table.sentence = QLocale().createSeparatedList(said);
    return table;
}

QString codeLabel(const TableColumn& column, const QString& code) {
    if (code == release::totalCode)
        return ReleaseFiguresWords::tr("Total");
    const auto category = std::ranges::find(column.categories, code, &release::Category::code);
    if (category != column.categories.end())
        return category->label.in(interfaceLanguage());
    const auto attribute = fromCode<release::Attribute>(column.name);
    return attribute && !code.isEmpty() ? release::labelOf(*attribute, code, interfaceTongue()) : code;
}

FigureTable packageFigure(const PackageTable& table) {
    FigureTable figure;
    figure.kind = ChartKind::Bars;
    figure.subject = table.title.in(interfaceLanguage());
    figure.finding = figure.subject;
    const auto count = std::ranges::find(table.columns, true, &TableColumn::isCount);
    const auto kept = std::ranges::find(table.columns, false, &TableColumn::isCount);
    if (count == table.columns.end() || kept == table.columns.end())
        return figure;
    const qsizetype counts = count - table.columns.begin();
    const qsizetype by = kept - table.columns.begin();
    figure.columns = {count->title.in(interfaceLanguage())};
    figure.columnKeys = {count->name};
    for (const QStringList& row : table.rows) {
        if (row.size() != static_cast<qsizetype>(table.columns.size()) || !isSumOver(table, row, by))
            continue;
        const QString value = row[counts];
        figure.rows << codeLabel(*kept, row[by]);
        figure.rowKeys << row[by];
        figure.cells.push_back({{value.toLongLong(), value.isEmpty() ? Shown::Hidden : Shown::Protected}});
    }
    return figure;
}

} // namespace tawjih::ui
