#include "core/exchange/RowImporter.h"

#include "core/beneficiary/ListingWriter.h"
#include "core/casework/IntakeWriter.h"
#include "core/exchange/ImportedPerson.h"
#include "core/exchange/ImportedReferral.h"
#include "core/exchange/ImportedSession.h"

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

/// What the three kinds share: the shape of the row first, the cells next.
class ImporterBase : public RowImporter {
public:
    ImporterBase(const ImportTools& tools, ImportMode mode)
        : m_tools(tools)
        , m_writes(mode == ImportMode::Write)
        , m_repository(tools.context.db)
        , m_today(tools.context.clock.today()) {}

    Result<RowReport> take(const CsvRecord& record) final {
        RowFindings shape = checkShape(record, m_tools.plan);
        if (!shape.problems.empty())
            return reportOf(record, std::move(shape));
        RowCells cells(m_tools.plan, record, m_tools.vocabulary, m_today);
        cells.findings = std::move(shape);
        return takeCells(record, std::move(cells));
    }

protected:
    [[nodiscard]] virtual Result<RowReport> takeCells(const CsvRecord& record, RowCells cells) = 0;

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

    ImportTools m_tools;
    bool m_writes;
    ImportRepository m_repository;
    SeenKeys m_seen;
    QDate m_today;
};

class PersonImporter final : public ImporterBase {
public:
    PersonImporter(const ImportTools& tools, ImportMode mode) : ImporterBase(tools, mode), m_writer(tools.context) {}

    Status begin() override { return m_writes ? m_writer.begin() : Status(); }

    Status finish(ImportSummary& summary) override {
        if (!m_writes)
            return {};
        TRY(m_writer.finish());
        return m_tools.context.audit.record(audit::Action::PersonsImported, {}, summary.fresh);
    }

protected:
    Result<RowReport> takeCells(const CsvRecord& record, RowCells cells) override {
        ImportedPerson imported = readPerson(std::move(cells));
        RowReport report = reportOf(record, std::move(imported.findings));
        const PersonName& name = imported.person.name;
        report.subject = name.latin().isEmpty() ? name.arabic() : name.latin();
        if (report.outcome == RowOutcome::New)
            TRY(compare(imported.person, report));
        if (report.outcome == RowOutcome::New)
            compareDocument(imported.person, report);
        if (report.outcome == RowOutcome::New && m_writes)
            TRY(write(std::move(imported.person)));
        return report;
    }

private:
    /// Already there: the same identifier, or the same name and birth. An identifier that belongs to somebody with
    /// another name and another birth is a mistake, not a repetition.
    Status compare(const Beneficiary& person, RowReport& report) {
        const QString name = nameKey(person.name);
        const QString birth = person.birth.isKnown() ? person.birth.date()->toString(Qt::ISODate) : QString();
        const bool hasId = !person.externalId.isEmpty();
        // This file first: while it is being written its rows are on record too.
        const qint64 sameId = hasId ? m_seen.firstLine(QString(u"i " + person.externalId), report.line) : 0;
        const qint64 samePerson =
            birth.isEmpty() ? 0 : m_seen.firstLine(QString(u"p " + name + u'/' + birth), report.line);
        if (sameId > 0 && samePerson != sameId && !birth.isEmpty()) {
            refuse(report, RowProblem::Contradiction, ImportField::ExternalId);
            return {};
        }
        if (sameId > 0 || samePerson > 0) {
            report.outcome = RowOutcome::AlreadyThere;
            report.sameAsLine = samePerson > 0 ? samePerson : sameId;
            return {};
        }
        if (hasId) {
            TRY_ASSIGN(const std::optional<KnownPerson> known, m_repository.byExternalId(person.externalId));
            if (known && known->nameKey != name && known->birthDate != birth)
                refuse(report, RowProblem::Contradiction, ImportField::ExternalId);
            else if (known)
                report.outcome = RowOutcome::AlreadyThere;
        }
        if (report.outcome == RowOutcome::New && !birth.isEmpty()) {
            TRY_ASSIGN(const std::optional<BeneficiaryId> known, m_repository.byNameAndBirth(name, birth));
            if (known)
                report.outcome = RowOutcome::AlreadyThere;
        }
        return {};
    }

    /// Two persons with one document may be a child and its mother, or a slip of whoever typed the list.
    void compareDocument(const Beneficiary& person, RowReport& report) {
        const QString number = person.documentNumber;
        if (!number.isEmpty() && m_seen.firstLine(QString(u"d " + number), report.line) > 0)
            report.warnings.push_back({RowProblem::RepeatedNumber, ImportField::DocumentNumber, {}});
    }

    Status write(Beneficiary person) {
        PersonIntake intake;
        intake.person = std::move(person);
        CaseFile file;
        file.openedOn = intake.person.registeredOn;
        file.openingReason = OpeningReason::Imported;
        file.advisor = m_tools.plan.assignTo;
        intake.versions.push_back(std::move(file));
        return m_writer.add(intake);
    }

    IntakeWriter m_writer;
};

class SessionImporter final : public ImporterBase {
public:
    SessionImporter(const ImportTools& tools, ImportMode mode) : ImporterBase(tools, mode), m_writer(tools.context) {}

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
            TRY(m_tools.context.audit.record(audit::Action::SessionCreated, session.id));
        }
        return report;
    }

private:
    IntakeWriter m_writer;
};

class ReferralImporter final : public ImporterBase {
public:
    using ImporterBase::ImporterBase;

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
    return std::make_unique<PersonImporter>(tools, mode);
}

} // namespace tawjih::exchange
