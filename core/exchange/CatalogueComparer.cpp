#include "core/exchange/CatalogueComparer.h"

#include "core/catalogue/CatalogueRules.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

using CatalogueRecord::Fields;

const QString idColumn = QStringLiteral("id");
const QString parentColumn = QStringLiteral("belongs_to");

EntryKind parentKind(EntryKind kind) {
    return static_cast<EntryKind>(static_cast<int>(kind) - 1);
}

/// Whether an entry without an id means this one: the same place in the tree, and the same name or first day.
bool isSame(const CatalogueEntry& one, const CatalogueEntry& other) {
    if (kindOf(one) != kindOf(other) || parentOf(one) != parentOf(other))
        return false;
    if (const auto* intake = std::get_if<Intake>(&one))
        return intake->startsOn == std::get<Intake>(other).startsOn;
    return std::visit(
        [&other](const auto& each) {
            if constexpr (requires { each.name; })
                return each.name == std::get<std::decay_t<decltype(each)>>(other).name;
            else
                return false;
        },
        one);
}

} // namespace

CatalogueComparer::CatalogueComparer(std::vector<CatalogueEntry> known, const std::vector<AdmissionRuleId>& rules,
                                     const Clock& clock)
    : m_clock(clock) {
    for (CatalogueEntry& entry : known) {
        const QUuid key = keyOf(entry);
        m_known.insert(key, std::move(entry));
    }
    for (const AdmissionRuleId& rule : rules)
        m_rules.insert(rule.uuid());
}

CatalogueComparison CatalogueComparer::compare(const std::vector<CatalogueFile::Record>& records) {
    // Those above first, wherever they stand in the file.
    const auto rank = [&](std::size_t i) {
        const auto kind = fromCode<EntryKind>(records[i].fields.value(QStringLiteral("kind")).trimmed());
        return kind ? static_cast<int>(*kind) : -1;
    };
    std::vector<std::size_t> order(records.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, rank);
    CatalogueComparison comparison;
    comparison.entries.resize(records.size());
    for (const std::size_t i : order)
        comparison.entries[i] = judge(records[i]);
    return comparison;
}

EntryReport CatalogueComparer::judge(const CatalogueFile::Record& record) {
    EntryReport report;
    report.line = record.line;
    if (record.problem) {
        report.issues.push_back({{}, *record.problem});
        return report;
    }
    const QString kind = record.fields.value(QStringLiteral("kind")).trimmed();
    report.kind = fromCode<EntryKind>(kind);
    if (!report.kind) {
        report.issues.push_back(
            {QStringLiteral("kind"), kind.isEmpty() ? RowProblem::Missing : RowProblem::UnknownValue});
        return report;
    }
    const QStringList& own = CatalogueRecord::columnsOf(*report.kind);
    for (auto field = record.fields.cbegin(); field != record.fields.cend(); ++field)
        if (!own.contains(field.key()) && !field.value().trimmed().isEmpty())
            report.issues.push_back({field.key(), RowProblem::Contradiction});
    CatalogueEntry entry = startOf(record, *report.kind);
    for (const auto& problem : CatalogueRecord::apply(record.fields, entry))
        report.issues.push_back({problem.column, problemOf(problem.kind)});
    judgeEntry(CatalogueRules::tidied(entry), report);
    return report;
}

/// What the columns of a record are put onto: the entry of the desk that it means, or an empty one.
CatalogueEntry CatalogueComparer::startOf(const CatalogueFile::Record& record, EntryKind kind) const {
    const auto known = m_known.constFind(QUuid::fromString(record.fields.value(idColumn).trimmed()));
    if (known != m_known.cend() && kindOf(*known) == kind)
        return *known;
    CatalogueEntry fresh = CatalogueRecord::emptyEntry(kind);
    if (record.fields.value(idColumn).trimmed().isEmpty()) {
        (void)CatalogueRecord::apply(record.fields, fresh);
        fresh = CatalogueRules::tidied(fresh);
        for (const CatalogueEntry& each : m_known)
            if (isSame(each, fresh))
                return each;
    }
    return CatalogueRecord::emptyEntry(kind);
}

void CatalogueComparer::judgeEntry(CatalogueEntry entry, EntryReport& report) {
    if (const Status checked = CatalogueRules::check(entry, m_clock.today()); !checked)
        for (const FieldProblem& problem : checked.error().problems) {
            const QString column = CatalogueRecord::columnOf(problem.field);
            if (std::ranges::none_of(report.issues, [&](const EntryIssue& known) { return known.column == column; }))
                report.issues.push_back({column, problemOf(problem.kind)});
        }
    checkReferences(entry, report);
    report.name = nameOf(entry);
    if (!report.issues.empty())
        return;
    std::visit(
        [this](auto& each) {
            if (each.id.isNull())
                each.id = decltype(each.id)::create(m_clock);
        },
        entry);
    const QUuid key = keyOf(entry);
    m_seen.insert(key);
    const auto stored = m_known.constFind(key);
    if (stored == m_known.cend()) {
        report.outcome = EntryOutcome::New;
    } else if (*stored == entry) {
        report.outcome = EntryOutcome::Unchanged;
    } else {
        report.outcome = EntryOutcome::Changed;
        const Fields before = CatalogueRecord::fieldsOf(*stored);
        const Fields after = CatalogueRecord::fieldsOf(entry);
        for (auto field = after.cbegin(); field != after.cend(); ++field)
            if (before.value(field.key()) != field.value())
                report.changed << field.key();
    }
    if (report.outcome != EntryOutcome::Unchanged)
        m_written.push_back(entry);
    m_known.insert(key, std::move(entry));
}

void CatalogueComparer::checkReferences(const CatalogueEntry& entry, EntryReport& report) const {
    const auto has = [&report](const QString& column) {
        return std::ranges::any_of(report.issues, [&](const EntryIssue& issue) { return issue.column == column; });
    };
    const QUuid key = keyOf(entry);
    const auto known = m_known.constFind(key);
    if (m_seen.contains(key))
        report.issues.push_back({idColumn, RowProblem::Contradiction});
    else if (known != m_known.cend() && kindOf(*known) != kindOf(entry))
        report.issues.push_back({idColumn, RowProblem::Contradiction});
    const QUuid parent = parentOf(entry);
    if (kindOf(entry) != EntryKind::Provider && !has(parentColumn)) {
        const auto above = m_known.constFind(parent);
        if (above == m_known.cend() || kindOf(*above) != parentKind(kindOf(entry)))
            report.issues.push_back({parentColumn, RowProblem::UnknownValue});
    }
    std::optional<AdmissionRuleId> rule;
    if (const auto* programme = std::get_if<Programme>(&entry))
        rule = programme->rule;
    else if (const auto* intake = std::get_if<Intake>(&entry))
        rule = intake->rule;
    if (rule && !m_rules.contains(rule->uuid()))
        report.issues.push_back({QStringLiteral("rule_id"), RowProblem::UnknownValue});
}

LocalName CatalogueComparer::nameOf(const CatalogueEntry& entry) const {
    if (const auto* intake = std::get_if<Intake>(&entry)) {
        const auto above = m_known.constFind(intake->programme.uuid());
        const auto* programme = above == m_known.cend() ? nullptr : std::get_if<Programme>(&*above);
        return programme ? programme->name : LocalName();
    }
    return std::visit(
        [](const auto& each) {
            if constexpr (requires { each.name; })
                return each.name;
            else
                return LocalName();
        },
        entry);
}

} // namespace tawjih::exchange
