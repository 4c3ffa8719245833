#include "ui/exchange/ImportDraft.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tawjih::ui {

using namespace exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
std::optional<Enum> codeIn(const QJsonObject& object, QLatin1String key) {
    return fromCode<Enum>(object[key].toString());
}

QJsonArray cellsOf(const CellEdits& edits, const CellEdits& fromFile) {
    QJsonArray cells;
    for (const auto& [cell, text] : edits) {
        const auto file = fromFile.find(cell);
        cells.append(QJsonArray{cell.first, static_cast<qint64>(cell.second), text,
                                file == fromFile.end() ? QJsonValue() : QJsonValue(file->second)});
    }
    return cells;
}

void readCells(const QJsonArray& cells, ImportDraft& draft) {
    for (const QJsonValue& each : cells) {
        const QJsonArray cell = each.toArray();
        const std::pair place(cell.at(0).toInteger(), static_cast<size_t>(cell.at(1).toInteger()));
        draft.choice.edits[place] = cell.at(2).toString();
        if (cell.at(3).isString())
            draft.fromFile[place] = cell.at(3).toString();
    }
}

constexpr std::pair<RowDecision::Kind, QLatin1String> decisionCodes[] = {
    {RowDecision::Kind::New, "new"_L1}, {RowDecision::Kind::Same, "same"_L1}, {RowDecision::Kind::Leave, "leave"_L1}};

QJsonArray rowsOf(const RowDecisions& decisions) {
    QJsonArray rows;
    for (const auto& [line, decision] : decisions)
        for (const auto& [kind, code] : decisionCodes)
            if (kind == decision.kind)
                rows.append(QJsonArray{line, code, decision.same.uuid().toString(QUuid::WithoutBraces)});
    return rows;
}

RowDecisions decisionsIn(const QJsonArray& rows) {
    RowDecisions decisions;
    for (const QJsonValue& each : rows) {
        const QJsonArray row = each.toArray();
        for (const auto& [kind, code] : decisionCodes)
            if (row.at(1).toString() == code)
                decisions[row.at(0).toInteger()] = {kind, BeneficiaryId(QUuid(row.at(2).toString()))};
    }
    return decisions;
}

} // namespace

bool ImportDraft::fits() const {
    const QFileInfo file(path);
    return file.exists() && file.size() == size && file.lastModified().toUTC() == modified;
}

ImportDraft importDraft(const QString& path, const ImportPlan& plan, const CellEdits& fromFile) {
    const QFileInfo file(path);
    ImportDraft draft{path, file.size(), file.lastModified().toUTC(), {}, fromFile};
    draft.choice.encoding = plan.encoding.encoding;
    draft.choice.delimiter = plan.delimiter;
    draft.choice.kind = plan.mapping.kind();
    draft.choice.mapping = plan.mapping;
    draft.choice.sheet = plan.sheet;
    draft.choice.policy = plan.policy;
    draft.choice.overwrite = plan.overwrite;
    draft.choice.edits = plan.edits;
    draft.choice.decisions = plan.decisions;
    draft.choice.headers = plan.headers;
    for (const auto& [field, convention] : plan.dates)
        draft.choice.orders[field] = convention.order;
    return draft;
}

QString toText(const ImportDraft& draft) {
    const ImportChoice& choice = draft.choice;
    QJsonObject orders;
    for (const auto& [field, order] : choice.orders)
        orders.insert(codeOf(field), codeOf(order));
    QJsonArray overwrite;
    for (const ImportField field : choice.overwrite)
        overwrite.append(codeOf(field));
    QJsonArray headers;
    for (const QString& header : choice.headers)
        headers.append(header);
    const QJsonObject root{{"path"_L1, draft.path},
                           {"size"_L1, draft.size},
                           {"modified"_L1, draft.modified.toString(Qt::ISODateWithMs)},
                           {"encoding"_L1, choice.encoding ? codeOf(*choice.encoding) : QString()},
                           {"delimiter"_L1, QString(choice.delimiter.value_or(QChar()))},
                           {"kind"_L1, choice.kind ? codeOf(*choice.kind) : QString()},
                           {"mapping"_L1, choice.mapping ? choice.mapping->toJson(choice.headers) : QString()},
                           {"headers"_L1, headers},
                           {"sheet"_L1, choice.sheet},
                           {"policy"_L1, codeOf(choice.policy)},
                           {"overwrite"_L1, overwrite},
                           {"orders"_L1, orders},
                           {"cells"_L1, cellsOf(choice.edits, draft.fromFile)},
                           {"rows"_L1, rowsOf(choice.decisions)}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

std::optional<ImportDraft> importDraftFrom(const QString& text) {
    const QJsonObject root = QJsonDocument::fromJson(text.toUtf8()).object();
    ImportDraft draft{root["path"_L1].toString(),
                      root["size"_L1].toInteger(),
                      QDateTime::fromString(root["modified"_L1].toString(), Qt::ISODateWithMs),
                      {},
                      {}};
    if (draft.path.isEmpty())
        return std::nullopt;
    ImportChoice& choice = draft.choice;
    for (const QJsonValue& header : root["headers"_L1].toArray())
        choice.headers.push_back(header.toString());
    choice.encoding = codeIn<Encoding>(root, "encoding"_L1);
    if (const QString delimiter = root["delimiter"_L1].toString(); !delimiter.isEmpty())
        choice.delimiter = delimiter.front();
    choice.kind = codeIn<ImportKind>(root, "kind"_L1);
    choice.mapping = ColumnMapping::fromJson(root["mapping"_L1].toString(), choice.headers);
    choice.sheet = root["sheet"_L1].toString();
    choice.policy = codeIn<ImportPolicy>(root, "policy"_L1).value_or(ImportPolicy::OnlyNew);
    for (const QJsonValue& field : root["overwrite"_L1].toArray())
        if (const auto code = fromCode<ImportField>(field.toString()))
            choice.overwrite.insert(*code);
    const QJsonObject orders = root["orders"_L1].toObject();
    for (auto order = orders.begin(); order != orders.end(); ++order) {
        const auto field = fromCode<ImportField>(order.key());
        const auto code = fromCode<DateOrder>(order.value().toString());
        if (field && code)
            choice.orders.emplace(*field, *code);
    }
    readCells(root["cells"_L1].toArray(), draft);
    choice.decisions = decisionsIn(root["rows"_L1].toArray());
    return draft;
}

} // namespace tawjih::ui
