#include "core/exchange/ImportService.h"

#include "core/catalogue/CatalogueService.h"
#include "core/db/Transaction.h"
#include "core/exchange/FormTable.h"
#include "core/exchange/ImportRepository.h"
#include "core/exchange/ImportedPerson.h"
#include "core/exchange/ImportedReferral.h"
#include "core/exchange/RowImporter.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr int sampleRows = 1000;
constexpr qint64 rowsBetweenProgress = 256;

constexpr ImportField dateFields[] = {
    ImportField::BirthDate, ImportField::ResidenceExpiresOn, ImportField::PassportExpiresOn, ImportField::RegisteredOn,
    ImportField::HeldOn,    ImportField::NextStepDue,        ImportField::ReferredOn,        ImportField::StatusOn,
    ImportField::OutcomeOn, ImportField::AnsweredOn};

/// The rows of a file as a plan reads them. The source reads from the file, and is let go before it.
struct OpenedTable {
    TableFile file;
    QString sheet;
    FormLayout layout;
    std::unique_ptr<TableSource> rows;
};

/// \param layout as it was detected before; nothing: it is detected now
TableResult<OpenedTable> openTable(const QString& path, const TableChoice& choice,
                                   std::optional<FormLayout> layout = {}) {
    auto file = TableFile::open(path, choice);
    if (!file)
        return tl::unexpected(file.error());
    OpenedTable opened{*std::move(file), {}, {}, nullptr};
    opened.sheet = opened.file.sheet();
    if (!layout) {
        auto form = inspectForm(opened.file);
        if (!form)
            return tl::unexpected(form.error());
        opened.sheet = form->sheet;
        layout = std::move(form->layout);
    }
    opened.layout = *std::move(layout);
    const auto read = [&]() -> TableResult<std::unique_ptr<TableSource>> {
        if (opened.layout.tool == FormTool::None)
            return opened.file.rows(opened.sheet);
        return formRows(opened.file, opened.sheet, opened.layout).map([](auto rows) {
            return std::unique_ptr<TableSource>(std::move(rows));
        });
    };
    auto rows = read();
    if (!rows)
        return tl::unexpected(rows.error());
    opened.rows = *std::move(rows);
    return opened;
}

/// The conventions of the date columns, from the first rows after the headers.
std::map<ImportField, DateConvention> detectDates(TableSource& rows, const ColumnMapping& mapping,
                                                  const Vocabulary& vocabulary) {
    std::map<ImportField, std::vector<QString>> cells;
    TableRecord record;
    for (int row = 0; row < sampleRows && rows.next(record); ++row)
        for (const ImportField field : dateFields) {
            const auto column = mapping.columnOf(field);
            if (column && !record.problem && *column < record.cells.size())
                cells[field].push_back(record.cells[*column]);
        }
    std::map<ImportField, DateConvention> conventions;
    for (const auto& [field, sample] : cells)
        conventions.emplace(field, detectDateConvention(sample, vocabulary));
    return conventions;
}

Status requireComplete(const ColumnMapping& mapping) {
    Error error{ErrorCode::Invalid, {}, {}};
    for (const auto& group : requiredFieldsOf(mapping.kind()))
        if (std::ranges::none_of(group, [&](ImportField field) { return mapping.has(field); }))
            error.problems.push_back({codeOf(group.front()), FieldProblem::Kind::Missing});
    return error.problems.empty() ? Status() : Status(fail(std::move(error)));
}

} // namespace

ImportService::ImportService(const ServiceContext& context, const CatalogueService& catalogue,
                             ReferralService& referrals, LetterLookup letters)
    : m_context(context)
    , m_catalogue(catalogue)
    , m_referrals(referrals)
    , m_letters(std::move(letters)) {}

Result<ImportPlan> ImportService::inspect(const QString& path, const ImportChoice& choice) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    auto opened = openTable(path, {choice.encoding, choice.delimiter, choice.sheet, choice.password});
    if (!opened)
        return fail(errorOf(opened.error()));
    ImportPlan plan;
    plan.format = opened->file.format();
    plan.encoding = opened->file.encoding();
    plan.delimiter = opened->file.delimiter();
    plan.sheets = opened->file.sheets();
    plan.sheet = opened->sheet;
    plan.password = choice.password;
    plan.layout = opened->layout;
    plan.headers = opened->rows->headers();
    plan.policy = choice.policy;
    plan.overwrite = choice.overwrite;
    plan.edits = choice.edits;
    plan.decisions = choice.decisions;

    TRY_ASSIGN(const std::optional<QString> kept,
               ImportRepository(m_context.db).mapping(headersSignature(plan.headers)));
    const auto remembered = kept ? std::optional(ColumnMapping::fromJson(*kept, plan.headers)) : std::nullopt;
    if (choice.mapping && choice.mapping->columnCount() == plan.headers.size()) {
        plan.mapping = *choice.mapping;
    } else if (remembered && remembered->kind() == choice.kind.value_or(remembered->kind())) {
        plan.mapping = *remembered;
        plan.remembered = true;
    } else {
        plan.mapping = proposeMapping(plan.headers, choice.kind.value_or(detectKind(plan.headers)));
    }
    plan.dates = detectDates(*opened->rows, plan.mapping, m_vocabulary);
    return plan;
}

Result<ImportSummary> ImportService::preview(const QString& path, const ImportPlan& plan, const ImportWatch& watch) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    TRY(requireComplete(plan.mapping));
    return pass(path, plan, watch, false);
}

Result<ImportSummary> ImportService::run(const QString& path, const ImportPlan& plan, const ImportWatch& watch) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    TRY(requireComplete(plan.mapping));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(ImportSummary summary, pass(path, plan, watch, true));
    TRY(ImportRepository(m_context.db)
            .keepMapping(headersSignature(plan.headers), labelOf(plan.mapping.kind()),
                         plan.mapping.toJson(plan.headers), m_context.clock.now()));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Everything);
    return summary;
}

Result<RowReport> ImportService::recheck(const QString&, const ImportPlan&, qint64, const ImportWatch&) {
    return fail(ErrorCode::NotFound);
}

Result<std::vector<ImportRecord>> ImportService::imports() {
    return std::vector<ImportRecord>();
}

Result<UndoFindings> ImportService::undoFindings(ImportId) {
    return fail(ErrorCode::NotFound);
}

Status ImportService::undo(ImportId, const ImportWatch&) {
    return fail(ErrorCode::NotFound);
}

Result<std::vector<NamedMapping>> ImportService::mappings() {
    return std::vector<NamedMapping>();
}

Status ImportService::saveMapping(const QString&, const ImportPlan&) {
    return {};
}

Status ImportService::removeMapping(const QString&) {
    return fail(ErrorCode::NotFound);
}

Result<ImportSummary> ImportService::pass(const QString& path, const ImportPlan& plan, const ImportWatch& watch,
                                          bool writes) {
    auto opened = openTable(path, {plan.encoding.encoding, plan.delimiter, plan.sheet, plan.password}, plan.layout);
    if (!opened)
        return fail(errorOf(opened.error()));
    TableSource& rows = *opened->rows;
    if (rows.headers() != plan.headers)
        return fail(ErrorCode::FileMalformed, QStringLiteral("1"));
    const qint64 size = opened->file.size();

    std::optional<CatalogueNames> catalogue;
    if (plan.mapping.kind() == ImportKind::Referrals) {
        TRY_ASSIGN(const auto providers, m_catalogue.providers(CatalogueScope::All));
        TRY_ASSIGN(const auto establishments, m_catalogue.establishments({}, CatalogueScope::All));
        TRY_ASSIGN(const auto programmes, m_catalogue.programmes({}, CatalogueScope::All));
        catalogue.emplace(providers, establishments, programmes);
    }
    const ImportTools tools{m_context, plan, m_vocabulary, m_referrals, catalogue ? &*catalogue : nullptr, &m_letters};
    const auto importer = makeImporter(tools, writes ? ImportMode::Write : ImportMode::Preview);
    TRY(importer->begin());

    ImportSummary summary;
    summary.kind = plan.mapping.kind();
    summary.unmappedHeaders = plan.unmappedHeaders();
    summary.lacksBirthDates = summary.kind == ImportKind::Persons && lacksBirthDates(plan.mapping);
    TableRecord record;
    while (rows.next(record)) {
        TRY_ASSIGN(RowReport report, importer->take(record));
        if (watch.onRow)
            watch.onRow(report);
        summary.add(std::move(report));
        const bool tells = summary.rows % rowsBetweenProgress == 0 && watch.progress;
        if (tells && !watch.progress(rows.bytesRead(), size))
            return fail(ErrorCode::Cancelled);
    }
    if (const auto error = rows.error())
        return fail(errorOf(*error));
    if (watch.progress && !watch.progress(size, size))
        return fail(ErrorCode::Cancelled);
    TRY(importer->finish(summary));
    return summary;
}

} // namespace tawjih::exchange
