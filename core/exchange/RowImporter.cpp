#include "core/exchange/RowImporter.h"

#include "core/casework/IntakeWriter.h"
#include "core/exchange/ImportedReferral.h"
#include "core/exchange/ImportedSession.h"
#include "core/exchange/ImporterBase.h"

#include <QRandomGenerator>

namespace tawjih::exchange {

RowReport reportOf(const CsvRecord& record, RowFindings findings) {
    RowReport report;
    report.line = record.line;
    report.outcome = findings.problems.empty() ? RowOutcome::New : RowOutcome::Invalid;
    report.problems = std::move(findings.problems);
    report.warnings = std::move(findings.warnings);
    return report;
}

void refuse(RowReport& report, RowProblem problem, std::optional<ImportField> field) {
    report.outcome = RowOutcome::Invalid;
    report.problems.push_back({problem, field});
}

namespace {

const QLatin1String sessionTable("counselling_session");
const QLatin1String referralTable("referral");

/// What importers of what belongs to persons on record share.
class RecordImporter : public ImporterBase {
public:
    using ImporterBase::ImporterBase;

protected:
    /// Finds whom a session or referral is about; a stranger makes the row invalid.
    [[nodiscard]] Result<BeneficiaryId> findPerson(const QString& reference, RowReport& report) {
        TRY_ASSIGN(const std::optional<BeneficiaryId> person, m_repository.byReference(reference));
        if (!person)
            refuse(report, RowProblem::PersonUnknown, ImportField::Person);
        return person.value_or(BeneficiaryId());
    }

    void markSeen(const QString& key, RowReport& report) {
        report.sameAsLine = m_seen.firstLine(key, report.line);
        if (report.sameAsLine > 0)
            report.outcome = RowOutcome::AlreadyThere;
    }
};

class SessionImporter final : public RecordImporter {
public:
    SessionImporter(const ImportTools& tools, ImportMode mode) : RecordImporter(tools, mode), m_writer(tools.context) {}

    Status begin() override { return m_writes ? m_writer.begin() : Status(); }
    Status finish(ImportSummary&) override { return m_writes ? m_writer.finish() : Status(); }

protected:
    Result<RowReport> takeCells(const CsvRecord& record, RowCells cells) override {
        ImportedSession imported = readSession(std::move(cells), m_tools.context.actor.id, m_tools.context.clock.now());
        RowReport report = reportOf(record, std::move(imported.findings));
        report.subject = imported.person;
        if (report.outcome != RowOutcome::New)
            return report;
        CounsellingSession& session = imported.session;
        TRY_ASSIGN(session.beneficiary, findPerson(imported.person, report));
        if (report.outcome != RowOutcome::New)
            return report;
        markSeen(
            QStringList{session.beneficiary.uuid().toString(), toStoredInstant(session.heldAt), codeOf(session.kind)}
                .join(u'/'),
            report);
        if (report.outcome != RowOutcome::New)
            return report;
        TRY_ASSIGN(const bool known, m_repository.hasSession(session.beneficiary, session.heldAt, session.kind));
        if (known)
            report.outcome = RowOutcome::AlreadyThere;
        if (report.outcome == RowOutcome::New && m_writes) {
            TRY(m_writer.addSession(session));
            TRY(m_tools.ledger->created(sessionTable, session.id.uuid(), session.stamp.version));
            TRY(m_tools.context.audit.record(audit::Action::SessionCreated, session.id));
        }
        return report;
    }

private:
    IntakeWriter m_writer;
};

class ReferralImporter final : public RecordImporter {
public:
    using RecordImporter::RecordImporter;

    Status finish(ImportSummary&) override { return m_writes ? flush() : Status(); }

protected:
    Result<RowReport> takeCells(const CsvRecord& record, RowCells cells) override {
        ImportedReferral imported =
            readReferral(std::move(cells), *m_tools.catalogue, m_tools.context.actor.id, m_tools.referrals.delays());
        RowReport report = reportOf(record, std::move(imported.findings));
        report.subject = imported.person;
        if (report.outcome != RowOutcome::New)
            return report;
        Referral& referral = imported.record.referral;
        TRY_ASSIGN(referral.beneficiary, findPerson(imported.person, report));
        if (report.outcome != RowOutcome::New)
            return report;
        markSeen(QStringList{referral.beneficiary.uuid().toString(), referral.establishment.uuid().toString(),
                             referral.createdOn.toString(Qt::ISODate)}
                     .join(u'/'),
                 report);
        if (report.outcome != RowOutcome::New)
            return report;
        TRY_ASSIGN(const bool known,
                   m_repository.hasReferral(referral.beneficiary, referral.establishment, referral.createdOn));
        if (known)
            report.outcome = RowOutcome::AlreadyThere;
        if (report.outcome == RowOutcome::New && m_writes)
            TRY(add(std::move(imported.record)));
        return report;
    }

private:
    static constexpr size_t batch = 500;

    Status add(ReferralRecord record) {
        for (ReferralTransition& step : record.transitions) {
            step.recordedAt = m_tools.context.clock.now();
            step.recordedBy = m_tools.context.actor.id;
        }
        record.referral.id = ReferralId::create(m_tools.context.clock);
        TRY(m_tools.ledger->created(referralTable, record.referral.id.uuid(), 1));
        TRY(m_tools.context.audit.record(audit::Action::ReferralCreated, record.referral.id));
        m_records.push_back(std::move(record));
        return m_records.size() == batch ? flush() : Status();
    }

    Status flush() {
        TRY(m_tools.referrals.insertAll(m_records));
        m_records.clear();
        return {};
    }

    std::vector<ReferralRecord> m_records;
};

} // namespace

SeenKeys::SeenKeys() : m_seed(QRandomGenerator::system()->generate64()) {}

qint64 SeenKeys::firstLine(const QString& key, qint64 line) {
    const auto [place, isNew] = [&] {
        const quint64 hash = qHash(key, m_seed);
        const auto found = m_lines.find(hash);
        return found != m_lines.end() ? std::pair(found, false)
                                      : std::pair(m_lines.insert(hash, static_cast<quint32>(line)), true);
    }();
    return isNew ? 0 : place.value();
}

std::unique_ptr<RowImporter> makeImporter(const ImportTools& tools, ImportMode mode) {
    switch (tools.plan.mapping.kind()) {
    case ImportKind::Sessions:
        return std::make_unique<SessionImporter>(tools, mode);
    case ImportKind::Referrals:
        return std::make_unique<ReferralImporter>(tools, mode);
    case ImportKind::Answers:
        return makeAnswerImporter(tools, mode);
    case ImportKind::Persons:
        break;
    }
    return makePersonImporter(tools, mode);
}

} // namespace tawjih::exchange
