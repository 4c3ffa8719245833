#include "core/beneficiary/BeneficiaryService.h"
#include "core/beneficiary/ListingWriter.h"
#include "core/beneficiary/MergeService.h"
#include "core/casework/IntakeWriter.h"
#include "core/exchange/ImportedPerson.h"
#include "core/exchange/ImporterBase.h"
#include "core/exchange/PersonFill.h"
#include "core/exchange/SideThread.h"
#include "core/identity/PersonRegister.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

const QLatin1String personTable("beneficiary");
const QLatin1String caseTable("case_file");

/// Rows of a list of persons. Who is certainly on record is left or filled in; who may be is for somebody to decide;
/// everybody else is new.
class PersonImporter final : public ImporterBase {
public:
    PersonImporter(const ImportTools& tools, ImportMode mode)
        : ImporterBase(tools, mode)
        , m_context{tools.context.db, tools.context.audit, tools.context.clock, tools.context.actor, m_silent}
        , m_persons(m_context)
        , m_writer(m_context) {}

    Status begin() override {
        TRY_ASSIGN(m_register, identity::DuplicateRegister::load(m_context, m_tools.cancelled));
        return m_writes ? m_writer.begin() : Status();
    }

    void announce(const CsvRecord* next) override { m_next = next; }

    Status finish(ImportSummary& summary) override {
        if (!m_writes)
            return {};
        TRY(m_writer.finish());
        return m_context.audit.record(audit::Action::PersonsImported, {}, summary.fresh + summary.updated);
    }

    Status describe(RowReport& report) override {
        for (RowCandidate& candidate : report.candidates)
            if (!candidate.id.isNull()) {
                TRY_ASSIGN(candidate.person, m_repository.person(candidate.id));
            }
        return {};
    }

protected:
    Result<RowReport> takeCells(const CsvRecord& record, RowCells cells) override {
        m_beside.wait();
        const bool isReady = m_ready.line == record.line;
        ImportedPerson imported = isReady ? std::move(m_ready.imported) : readPerson(std::move(cells));
        RowReport report = reportOf(record, std::move(imported.findings));
        const PersonName& name = imported.person.name;
        report.subject = name.latin().isEmpty() ? name.arabic() : name.latin();
        if (report.outcome == RowOutcome::New)
            TRY(judge(imported.person, report));
        if (report.outcome == RowOutcome::New)
            TRY(takeIn(std::move(imported.person), report));
        else
            prepareNext();
        return report;
    }

private:
    using Decision = RowDecision::Kind;

    /// By what a person is known for certain.
    struct Keys {
        QString id;   ///< the identifier in the other system; empty: none
        QString name; ///< with the birth; empty where that is not known
    };
    static Keys keysOf(const Beneficiary& person) {
        const bool hasId = !person.externalId.isEmpty();
        return {hasId ? QString(u"i " + person.externalId) : QString(),
                person.birth.isKnown() ? QString(u"p " + nameKey(person.name) + u'/' + birthOf(person)) : QString()};
    }
    static QString birthOf(const Beneficiary& person) {
        return person.birth.isKnown() ? person.birth.date()->toString(Qt::ISODate) : QString();
    }

    /// What was worked out of a row beside the writing of the one before it.
    struct Ready {
        qint64 line = 0; ///< 0: nothing
        ImportedPerson imported;
        std::vector<identity::Match> alike;
    };

    /// Once the register knows all about the present row: reads the next one and looks for who is like it.
    void prepareNext() {
        m_ready.line = 0;
        if (m_next == nullptr)
            return;
        m_beside.start([this, record = *m_next] {
            RowFindings shape = checkShape(record, m_tools.plan);
            if (!shape.problems.empty())
                return;
            m_ready.imported = readPerson(cellsOf(record, std::move(shape)));
            m_ready.alike = m_register->candidates(m_ready.imported.person);
            m_ready.line = record.line;
        });
    }

    /// What becomes of a row that can be read.
    Status judge(const Beneficiary& person, RowReport& report) {
        const auto found = m_tools.plan.decisions.find(report.line);
        const bool isDecided = found != m_tools.plan.decisions.end();
        const auto isDecision = [&](Decision kind) { return isDecided && found->second.kind == kind; };
        if (isDecision(Decision::Leave)) {
            leave(RowProblem::LeftByDecision, report);
            return {};
        }
        // This file first: while it is being written its rows are on record too.
        const Keys keys = keysOf(person);
        const qint64 sameId = firstLine(keys.id, report);
        const qint64 sameName = firstLine(keys.name, report);
        if (isDecision(Decision::Same))
            return fill(found->second.same, person, report);
        const bool isOther = isDecision(Decision::New);
        repeats(sameId, isOther ? 0 : sameName, keys, report);
        std::vector<BeneficiaryId> known;
        if (report.outcome == RowOutcome::New)
            TRY(findKnown(person, keys, isOther, known, report));
        if (report.outcome != RowOutcome::New)
            return {};
        if (!known.empty())
            return match(known, person, report);
        if (!isOther)
            findCandidates(person, report);
        if (report.outcome == RowOutcome::New && m_tools.plan.policy == ImportPolicy::UniqueMatchOnly)
            leave(RowProblem::NobodyMatches, report);
        return {};
    }

    /// The line that had a key before this row; 0: none.
    qint64 firstLine(const QString& key, const RowReport& report) {
        return key.isEmpty() ? 0 : m_seen.firstLine(key, report.line);
    }

    static void leave(RowProblem why, RowReport& report) {
        report.outcome = RowOutcome::Left;
        report.problems.push_back({why, std::nullopt});
    }

    /// Whether an earlier row brought the same person. An identifier that belongs to somebody with another name and
    /// another birth is a mistake, not a repetition.
    static void repeats(qint64 sameId, qint64 sameName, const Keys& keys, RowReport& report) {
        if (sameId > 0 && sameName != sameId && !keys.name.isEmpty())
            refuse(report, RowProblem::Contradiction, ImportField::ExternalId);
        else if (sameId > 0 || sameName > 0)
            repeat(sameName > 0 ? sameName : sameId, report);
    }

    static void repeat(qint64 line, RowReport& report) {
        report.outcome = RowOutcome::AlreadyThere;
        report.sameAsLine = line;
    }

    /// Who on record certainly is the same: the same identifier, or the same name and birth, unless somebody said that
    /// it is another.
    Status findKnown(const Beneficiary& person, const Keys& keys, bool isOther, std::vector<BeneficiaryId>& known,
                     RowReport& report) {
        for (const QString& key : {keys.id, isOther ? QString() : keys.name})
            if (const auto changed = m_changed.constFind(key); !key.isEmpty() && changed != m_changed.constEnd()) {
                known = {BeneficiaryId(*changed)};
                return {};
            }
        if (!keys.id.isEmpty()) {
            TRY_ASSIGN(const std::optional<KnownPerson> same, m_repository.byExternalId(person.externalId));
            if (same && same->nameKey != nameKey(person.name) && same->birthDate != birthOf(person))
                refuse(report, RowProblem::Contradiction, ImportField::ExternalId);
            else if (same)
                known = {same->id};
        }
        if (report.outcome == RowOutcome::New && known.empty() && !isOther && !keys.name.isEmpty()) {
            TRY_ASSIGN(known, m_repository.byNameAndBirth(nameKey(person.name), birthOf(person)));
        }
        return {};
    }

    /// Nobody's file is filled in by guessing which of two namesakes is meant.
    Status match(const std::vector<BeneficiaryId>& known, const Beneficiary& person, RowReport& report) {
        if (known.size() == 1 || m_tools.plan.policy == ImportPolicy::OnlyNew)
            return fill(known.front(), person, report);
        report.outcome = RowOutcome::ToDecide;
        report.problems.push_back({RowProblem::SeveralMatch, std::nullopt});
        for (const BeneficiaryId id : known)
            report.candidates.push_back({id, 0, 1, identity::Relation::None, {}});
        return {};
    }

    /// Somebody on record, as the policy will have it.
    Status fill(BeneficiaryId id, const Beneficiary& row, RowReport& report) {
        report.known = id;
        const qint64 earlier = m_matched.value(id.uuid(), 0);
        if (earlier > 0) {
            repeat(earlier, report);
            return {};
        }
        m_matched.insert(id.uuid(), static_cast<quint32>(report.line));
        report.outcome = RowOutcome::AlreadyThere;
        TRY_ASSIGN(const std::optional<Beneficiary> stored, m_persons.compared(id));
        if (!stored) {
            refuse(report, RowProblem::PersonUnknown, std::nullopt);
            return {};
        }
        if (m_tools.plan.policy == ImportPolicy::OnlyNew)
            return {};
        FilledPerson next = filled(*stored, row, m_tools.plan);
        if (next.changes.empty())
            return {};
        for (const RowIssue& issue : issuesOf(next.person, m_today, m_tools.plan.mapping))
            refuse(report, issue.problem, issue.field);
        if (report.outcome == RowOutcome::Invalid)
            return {};
        report.outcome = RowOutcome::Updated;
        report.changes = std::move(next.changes);
        m_register->put(next.person);
        rename(*stored, next.person);
        return m_writes ? save(*stored, next.person) : Status();
    }

    /// A preview finds no new name on record, and an import no former one: both find them here.
    void rename(const Beneficiary& stored, const Beneficiary& next) {
        const Keys before = keysOf(stored);
        const Keys after = keysOf(next);
        if (before.id == after.id && before.name == after.name)
            return;
        for (const QString& key : {before.id, before.name, after.id, after.name})
            if (!key.isEmpty())
                m_changed.insert(key, next.id.uuid());
    }

    Status save(const Beneficiary& stored, const Beneficiary& next) {
        TRY_ASSIGN(const Beneficiary saved, m_persons.save(next));
        return m_tools.ledger->changed(personTable, saved.id.uuid(), stored.stamp.version, saved.stamp.version);
    }

    /// Who the row may be, among those on record and the rows before it.
    void findCandidates(const Beneficiary& person, RowReport& report) {
        const bool isReady = m_ready.line == report.line;
        const auto alike = isReady ? std::move(m_ready.alike) : m_register->candidates(person);
        for (const identity::Match& found : alike) {
            if (found.matchClass() == identity::MatchClass::Unlikely) // a relative
                continue;
            const auto line = m_rows.constFind(found.id);
            const bool isRow = line != m_rows.constEnd();
            report.candidates.push_back({isRow ? BeneficiaryId() : BeneficiaryId(found.id),
                                         isRow ? *line : 0,
                                         found.score.probability,
                                         found.score.relation,
                                         {}});
            if (report.candidates.size() == ImportSummary::candidates)
                break;
        }
        if (!report.candidates.empty())
            report.outcome = RowOutcome::ToDecide;
    }

    /// Somebody new: on record where it is written, and known to the rows that follow in any case.
    Status takeIn(Beneficiary person, RowReport& report) {
        compareDocument(person, report);
        person.id = BeneficiaryId::create(m_context.clock);
        m_register->put(person);
        m_rows.insert(person.id.uuid(), static_cast<quint32>(report.line));
        const auto decided = m_tools.plan.decisions.find(report.line);
        const bool isOther = decided != m_tools.plan.decisions.end() && decided->second.kind == Decision::New;
        if (m_writes && isOther) {
            TRY(write(person));
            TRY(keepApart(person));
            prepareNext();
            return {};
        }
        prepareNext();
        return m_writes ? write(person) : Status();
    }

    /// Somebody said that they are another than those who look like them: nobody is asked again.
    Status keepApart(const Beneficiary& person) {
        MergeService judgements(m_context);
        for (const identity::Match& found : m_register->candidates(person))
            if (found.matchClass() != identity::MatchClass::Unlikely)
                TRY(judgements.markNotSame(person.id, BeneficiaryId(found.id)));
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
        TRY(m_writer.add(intake));
        const CaseFile& opened = intake.versions.back();
        TRY(m_tools.ledger->created(personTable, intake.person.id.uuid(), intake.person.stamp.version));
        return m_tools.ledger->created(caseTable, opened.id.uuid(), opened.stamp.version);
    }

    ChangeNotifier m_silent; ///< nothing is told before the commit
    ServiceContext m_context;
    BeneficiaryService m_persons;
    IntakeWriter m_writer;
    std::unique_ptr<identity::DuplicateRegister> m_register;
    QHash<QUuid, quint32> m_rows;    ///< the lines of those whom this file brings
    QHash<QUuid, quint32> m_matched; ///< the first lines about those on record
    QHash<QString, QUuid> m_changed; ///< whom the file gave another key, by the former one and by this
    const CsvRecord* m_next = nullptr;
    Ready m_ready;       ///< the other thread's, until it is waited for
    SideThread m_beside; ///< ends before what it works with
};

} // namespace

std::unique_ptr<RowImporter> makePersonImporter(const ImportTools& tools, ImportMode mode) {
    return std::make_unique<PersonImporter>(tools, mode);
}

} // namespace tawjih::exchange
