#include "core/exchange/ImportService.h"

#include "core/base/Text.h"
#include "core/catalogue/CatalogueService.h"
#include "core/db/LargeCache.h"
#include "core/db/Transaction.h"
#include "core/exchange/ImportLedger.h"
#include "core/exchange/ImportMappingRepository.h"
#include "core/exchange/ImportUndo.h"
#include "core/exchange/ImportedPerson.h"
#include "core/exchange/ImportedReferral.h"
#include "core/exchange/ReadAhead.h"
#include "core/exchange/RepeatTable.h"
#include "core/exchange/RowImporter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr int sampleRows = 1000;
constexpr qint64 rowsBetweenProgress = 256;
constexpr qsizetype longestName = 100;

constexpr ImportField dateFields[] = {
    ImportField::BirthDate, ImportField::ResidenceExpiresOn, ImportField::PassportExpiresOn, ImportField::RegisteredOn,
    ImportField::HeldOn,    ImportField::NextStepDue,        ImportField::ReferredOn,        ImportField::StatusOn,
    ImportField::OutcomeOn, ImportField::AnsweredOn};

/// The rows of a file as a plan reads them. The source reads from the file, and is let go before it.
struct OpenedTable {
    TableFile file;
    QString sheet;
    FormLayout layout;
    Form form; ///< where it was looked at
    std::unique_ptr<TableSource> rows;
};

TableResult<OpenedTable> openGroup(OpenedTable opened, const QString& sheet) {
    const auto group = std::ranges::find(opened.form.repeats, sheet, &FormRepeat::sheet);
    auto rows = repeatRows(opened.file, opened.form, *group);
    if (!rows)
        return tl::unexpected(rows.error());
    opened.sheet = sheet;
    opened.layout = group->layout;
    opened.rows = *std::move(rows);
    return opened;
}

/// \param layout as it was detected before; nothing: it is detected now
TableResult<OpenedTable> openTable(const QString& path, const TableChoice& choice,
                                   std::optional<FormLayout> layout = {}) {
    auto file = TableFile::open(path, choice);
    if (!file)
        return tl::unexpected(file.error());
    OpenedTable opened{*std::move(file), {}, {}, {}, nullptr};
    opened.sheet = opened.file.sheet();
    const bool isGroup = layout && layout->isRepeat; // its rows are nothing without those that they belong to
    if (!layout || isGroup) {
        auto form = inspectForm(opened.file);
        if (!form)
            return tl::unexpected(form.error());
        const auto group = std::ranges::find(form->repeats, choice.sheet, &FormRepeat::sheet);
        if (group != form->repeats.end()) {
            opened.form = std::move(*form);
            return openGroup(std::move(opened), choice.sheet);
        }
        opened.sheet = form->sheet;
        layout = form->layout;
        opened.form = std::move(*form);
    }
    opened.layout = *std::move(layout);
    const auto read = [&]() -> TableResult<std::unique_ptr<TableSource>> {
        if (opened.layout.tool == FormTool::None)
            return opened.file.rows(opened.sheet);
        auto rows = formRows(opened.file, opened.sheet, opened.layout);
        if (!rows)
            return tl::unexpected(rows.error());
        if (opened.layout.isRepeat) // the file of one group alone
            return std::make_unique<RepeatTable>(*std::move(rows), opened.layout.tool, opened.sheet, RowReferences());
        return std::unique_ptr<TableSource>(*std::move(rows));
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

/// By which a file is known again without its name.
Result<QString> hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(errorOf(TableError{TableProblem::Unreadable}));
    return QString::fromLatin1(hash.result().toHex());
}

/// Which column each issue is about, for whoever points at a cell.
void point(RowReport& report, const ColumnMapping& mapping) {
    for (auto* issues : {&report.problems, &report.warnings})
        for (RowIssue& issue : *issues)
            if (issue.field && !issue.column)
                issue.column = mapping.columnOf(*issue.field);
}

/// That there is such an import, and that it was not taken back.
Status requireStanding(db::Connection& connection, ImportId id) {
    TRY_ASSIGN(const auto run, ImportRunRepository(connection).find(id));
    if (!run)
        return fail(ErrorCode::NotFound, QStringLiteral("import_run"));
    return run->undoneAt ? Status(fail(ErrorCode::Conflict, QStringLiteral("import_run"))) : Status();
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
    plan.repeats = opened->form.repeats;
    plan.headers = opened->rows->headers();
    plan.policy = choice.policy;
    plan.overwrite = choice.overwrite;
    if (choice.headers.empty() || choice.headers == plan.headers) {
        plan.edits = choice.edits;
        plan.decisions = choice.decisions;
    }
    TRY(mapColumns(choice, *opened->rows, plan));
    return plan;
}

/// By what was chosen, else by name, else as last time, else by the headers.
Status ImportService::mapColumns(const ImportChoice& choice, TableSource& rows, ImportPlan& plan) {
    ImportMappingRepository mappings(m_context.db);
    TRY_ASSIGN(const std::optional<QString> last, mappings.last(headersSignature(plan.headers)));
    std::optional<QString> named;
    if (!choice.mappingName.isEmpty()) {
        TRY_ASSIGN(named, mappings.find(choice.mappingName));
        if (!named)
            return fail(ErrorCode::NotFound, QStringLiteral("named_mapping"));
    }
    const auto kept = named  ? std::optional(keptMapping(*named, plan.headers))
                      : last ? std::optional(keptMapping(*last, plan.headers))
                             : std::nullopt;
    const bool isChosen = choice.mapping && choice.mapping->columnCount() == plan.headers.size();
    if (isChosen && !named) {
        plan.mapping = *choice.mapping;
    } else if (kept && (named || kept->mapping.kind() == choice.kind.value_or(kept->mapping.kind()))) {
        plan.mapping = kept->mapping;
        plan.remembered = true;
    } else {
        plan.mapping = proposeMapping(plan.headers, choice.kind.value_or(detectKind(plan.headers)));
    }
    plan.dates = detectDates(rows, plan.mapping, m_vocabulary);
    const auto& orders = plan.remembered ? kept->orders : choice.orders;
    for (auto& [field, convention] : plan.dates)
        if (const auto order = orders.find(field); order != orders.end() && !convention.certain)
            convention.order = order->second;
    return {};
}

Status ImportService::mayRead(const ImportPlan& plan) const {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    return requireComplete(plan.mapping);
}

Result<ImportSummary> ImportService::preview(const QString& path, const ImportPlan& plan, const ImportWatch& watch) {
    TRY(mayRead(plan));
    Pass reading;
    return pass(path, plan, watch, reading);
}

Result<RowReport> ImportService::recheck(const QString& path, const ImportPlan& plan, qint64 line,
                                         const ImportWatch& watch) {
    TRY(mayRead(plan));
    Pass reading;
    reading.lastLine = line;
    TRY(pass(path, plan, watch, reading));
    if (!reading.last)
        return fail(ErrorCode::NotFound, QStringLiteral("line"));
    return *std::move(reading.last);
}

Result<ImportSummary> ImportService::run(const QString& path, const ImportPlan& plan, const ImportWatch& watch) {
    TRY(mayRead(plan));
    TRY_ASSIGN(const QString hash, hashOf(path));
    const db::LargeCache cache(m_context.db);
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ImportLedger ledger(m_context);
    TRY(ledger.begin(plan, hash));
    Pass writing;
    writing.ledger = &ledger;
    TRY_ASSIGN(ImportSummary summary, pass(path, plan, watch, writing));
    const bool moves = summary.kind == ImportKind::Answers; // answers make nothing, they move referrals on
    TRY(ledger.finish(moves ? 0 : summary.fresh, moves ? summary.fresh : summary.updated));
    TRY(ImportMappingRepository(m_context.db)
            .keepLast(headersSignature(plan.headers), labelOf(plan.mapping.kind()), keptText(plan),
                      m_context.clock.now()));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Everything);
    summary.importId = ledger.id();
    return summary;
}

Result<std::vector<ImportRecord>> ImportService::imports() {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    return ImportRunRepository(m_context.db).all();
}

Result<UndoFindings> ImportService::undoFindings(ImportId id) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    TRY(requireStanding(m_context.db, id));
    return ImportUndo(m_context, id).findings();
}

Status ImportService::undo(ImportId id, const ImportWatch& watch) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    const db::LargeCache cache(m_context.db);
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(requireStanding(m_context.db, id));
    ImportUndo undoing(m_context, id);
    TRY_ASSIGN(const UndoFindings since, undoing.findings());
    if (!since.mayUndo())
        return fail(ErrorCode::Conflict, QString::number(since.changedSince + since.dependentSince));
    TRY(undoing.undo(watch.progress));
    TRY(ImportRunRepository(m_context.db).markUndone(id, m_context.clock.now(), m_context.actor.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Everything);
    return {};
}

Result<std::vector<NamedMapping>> ImportService::mappings() {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    return ImportMappingRepository(m_context.db).named();
}

Status ImportService::saveMapping(const QString& name, const ImportPlan& plan) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    const QString tidy = tidyLine(name);
    if (tidy.isEmpty() || tidy.size() > longestName)
        return fail(Error{
            ErrorCode::Invalid,
            {},
            {{QStringLiteral("name"), tidy.isEmpty() ? FieldProblem::Kind::Missing : FieldProblem::Kind::TooLong}}});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(ImportMappingRepository(m_context.db)
            .keep({tidy, plan.mapping.kind()}, keptText(plan), m_context.clock.now(), m_context.actor.id));
    TRY(m_context.audit.record(audit::Action::SettingsChanged));
    return transaction.commit();
}

Status ImportService::removeMapping(const QString& name) {
    TRY(vault::require(m_context.actor, vault::Permission::ImportPersons));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(ImportMappingRepository(m_context.db).remove(tidyLine(name)));
    TRY(m_context.audit.record(audit::Action::SettingsChanged));
    return transaction.commit();
}

Result<ImportSummary> ImportService::pass(const QString& path, const ImportPlan& plan, const ImportWatch& watch,
                                          Pass& how) {
    auto opened = openTable(path, {plan.encoding.encoding, plan.delimiter, plan.sheet, plan.password}, plan.layout);
    if (!opened)
        return fail(errorOf(opened.error()));
    if (opened->rows->headers() != plan.headers)
        return fail(ErrorCode::FileMalformed, QStringLiteral("1"));
    ReadAhead rows(*opened->rows);
    const qint64 size = opened->file.size();

    std::optional<CatalogueNames> catalogue;
    if (plan.mapping.kind() == ImportKind::Referrals) {
        TRY_ASSIGN(const auto providers, m_catalogue.providers(CatalogueScope::All));
        TRY_ASSIGN(const auto establishments, m_catalogue.establishments({}, CatalogueScope::All));
        TRY_ASSIGN(const auto programmes, m_catalogue.programmes({}, CatalogueScope::All));
        catalogue.emplace(providers, establishments, programmes);
    }
    const auto cancelled = [&] { return watch.progress && !watch.progress(0, size); };
    const ImportTools tools{m_context,  plan,       m_vocabulary, m_referrals, catalogue ? &*catalogue : nullptr,
                            &m_letters, how.ledger, cancelled};
    const auto importer = makeImporter(tools, how.ledger ? ImportMode::Write : ImportMode::Preview);
    TRY(importer->begin());

    ImportSummary summary;
    summary.kind = plan.mapping.kind();
    summary.policy = policyOf(plan);
    summary.unmappedHeaders = plan.unmappedHeaders();
    summary.lacksBirthDates = summary.kind == ImportKind::Persons && lacksBirthDates(plan.mapping);
    TableRecord record;
    TableRecord following;
    const auto read = [&](TableRecord& into) {
        const bool found = rows.next(into);
        if (found)
            plan.edit(into);
        return found;
    };
    for (bool isThere = read(record); isThere; std::swap(record, following)) {
        isThere = read(following);
        importer->announce(isThere ? &following : nullptr);
        TRY_ASSIGN(RowReport report, importer->take(record));
        point(report, plan.mapping);
        if (watch.onRow)
            watch.onRow(report);
        const bool isLast = report.line == how.lastLine;
        if (summary.keeps(report) || isLast) {
            TRY(importer->describe(report));
            report.cells = record.cells;
        }
        if (isLast) {
            how.last = std::move(report);
            return summary;
        }
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
