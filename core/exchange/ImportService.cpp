#include "core/exchange/ImportService.h"

#include "core/catalogue/CatalogueService.h"
#include "core/db/Transaction.h"
#include "core/exchange/ImportRepository.h"
#include "core/exchange/ImportedPerson.h"
#include "core/exchange/ImportedReferral.h"
#include "core/exchange/RowImporter.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr int sampleRows = 1000;
constexpr qint64 rowsBetweenProgress = 256;

constexpr ImportField dateFields[] = {
    ImportField::BirthDate, ImportField::ResidenceExpiresOn, ImportField::PassportExpiresOn, ImportField::RegisteredOn,
    ImportField::HeldOn,    ImportField::NextStepDue,        ImportField::ReferredOn,        ImportField::StatusOn,
    ImportField::OutcomeOn, ImportField::AnsweredOn};

Status openForReading(QFile& file) {
    // Only regular files: a pipe cannot be read twice, a device may never end.
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, QStringLiteral("cannot be opened"));
    if (file.size() == 0)
        return fail(ErrorCode::FileUnreadable, QStringLiteral("empty"));
    return {};
}

Result<std::vector<QString>> readHeaders(CsvReader& reader) {
    CsvRecord record;
    do {
        if (!reader.next(record))
            return fail(ErrorCode::FileUnreadable, QStringLiteral("no headers"));
    } while (isBlank(record));
    if (record.problem)
        return fail(ErrorCode::FileMalformed, QString::number(record.line));
    return record.cells;
}

/// The conventions of the date columns, from the first rows after the headers.
std::map<ImportField, DateConvention> detectDates(CsvReader& reader, const ColumnMapping& mapping,
                                                  const Vocabulary& vocabulary) {
    std::map<ImportField, std::vector<QString>> cells;
    CsvRecord record;
    for (int row = 0; row < sampleRows && reader.next(record); ++row)
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
    QFile file(path);
    TRY(openForReading(file));
    ImportPlan plan;
    plan.encoding = detectEncoding(file);
    if (choice.encoding)
        plan.encoding.encoding = *choice.encoding;
    plan.delimiter = choice.delimiter.value_or(detectDelimiter(readSample(file, plan.encoding.encoding)));
    CsvReader reader(file, plan.encoding.encoding, plan.delimiter);
    TRY_ASSIGN(plan.headers, readHeaders(reader));

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
    plan.dates = detectDates(reader, plan.mapping, m_vocabulary);
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

Result<ImportSummary> ImportService::pass(const QString& path, const ImportPlan& plan, const ImportWatch& watch,
                                          bool writes) {
    QFile file(path);
    TRY(openForReading(file));
    CsvReader reader(file, plan.encoding.encoding, plan.delimiter);
    TRY_ASSIGN(const std::vector<QString> headers, readHeaders(reader));
    if (headers != plan.headers)
        return fail(ErrorCode::FileMalformed, QStringLiteral("1"));

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
    CsvRecord record;
    while (reader.next(record)) {
        if (isBlank(record))
            continue;
        TRY_ASSIGN(RowReport report, importer->take(record));
        if (watch.onRow)
            watch.onRow(report);
        summary.add(std::move(report));
        const bool tells = summary.rows % rowsBetweenProgress == 0 && watch.progress;
        if (tells && !watch.progress(reader.bytesRead(), file.size()))
            return fail(ErrorCode::Cancelled);
    }
    if (reader.failed())
        return fail(ErrorCode::IoFailed, QStringLiteral("import file"));
    if (watch.progress && !watch.progress(file.size(), file.size()))
        return fail(ErrorCode::Cancelled);
    TRY(importer->finish(summary));
    return summary;
}

} // namespace tawjih::exchange
