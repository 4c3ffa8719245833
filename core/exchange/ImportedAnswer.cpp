#include "core/consent/ConsentService.h"
#include "core/db/Transaction.h"
#include "core/exchange/ImportLedger.h"
#include "core/exchange/RowImporter.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

using F = ImportField;

/// A refusal of the referral's rules, said of a row; nothing for a failure that ends the import.
std::optional<RowIssue> issueOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::TransitionRefused:
        return RowIssue{RowProblem::StepRefused, F::Answer};
    case ErrorCode::SeatsTaken:
    case ErrorCode::QuotaReached:
        return RowIssue{RowProblem::NoPlace, std::nullopt};
    case ErrorCode::Invalid: {
        const FieldProblem problem = error.problems.empty() ? FieldProblem() : error.problems.front();
        if (problem.field != u"on")
            return RowIssue{problemOf(problem.kind), F::AnswerReason};
        return RowIssue{problem.kind == FieldProblem::Kind::Contradiction ? RowProblem::BeforeLastStep
                                                                          : problemOf(problem.kind),
                        F::AnsweredOn};
    }
    default:
        return std::nullopt;
    }
}

Answer readAnswer(RowCells& cells) {
    Answer answer;
    const auto kind = cells.vocabulary().value<AnswerKind>(QStringLiteral("answer"), cells.line(F::Answer));
    if (!kind)
        cells.findings.refuse(cells.line(F::Answer).isEmpty() ? RowProblem::Missing : RowProblem::UnknownValue,
                              F::Answer);
    answer.kind = kind.value_or(AnswerKind::Accepted);
    const auto date = cells.date(F::AnsweredOn);
    answer.on = date && !date->yearOnly ? date->date : cells.today();
    if (!date && date.error() != RowProblem::Missing)
        cells.findings.refuse(date.error(), F::AnsweredOn);
    else if (date && date->yearOnly)
        cells.findings.refuse(RowProblem::NotADate, F::AnsweredOn);
    else if (answer.on > cells.today())
        cells.findings.refuse(RowProblem::InFuture, F::AnsweredOn);
    QStringList notes;
    for (const QString& part : cells.parts(F::AnswerReason))
        notes << readReasons(answer, part, cells.vocabulary());
    notes << cells.line(F::AnswerNote);
    notes.removeAll(QString());
    answer.note = notes.join(QStringLiteral(" · "));
    completeReasons(answer);
    return answer;
}

/// Takes each answer for real, in a transaction that a preview does not keep: the preview knows the last place and the
/// order of two answers to one letter as the import will.
class AnswerImporter final : public RowImporter {
public:
    AnswerImporter(const ImportTools& tools, ImportMode mode)
        : m_tools(tools)
        , m_writes(mode == ImportMode::Write)
        , m_transaction(tools.context.db)
        , m_context{tools.context.db, tools.context.audit, tools.context.clock, tools.context.actor, m_silent}
        , m_consents(m_context)
        , m_referrals(m_context, m_consents)
        , m_repository(tools.context.db) {}

    Status begin() override { return m_transaction.begin(); }

    Result<RowReport> take(const CsvRecord& record) override {
        RowFindings shape = checkShape(record, m_tools.plan);
        if (!shape.problems.empty())
            return reportOf(record, std::move(shape));
        RowCells cells(m_tools.plan, record, m_tools.vocabulary, m_context.clock.today());
        cells.findings = std::move(shape);
        const Answer answer = readAnswer(cells);
        const QString typed = cells.line(F::Reference);
        const auto reference = m_tools.letters->canonical ? m_tools.letters->canonical(typed) : std::nullopt;
        if (!reference)
            cells.findings.refuse(typed.isEmpty() ? RowProblem::Missing : RowProblem::Malformed, F::Reference);
        RowReport report = reportOf(record, std::move(cells.findings));
        report.subject = reference.value_or(typed);
        if (report.outcome == RowOutcome::New)
            TRY(apply(*reference, answer, report));
        return report;
    }

    Status finish(ImportSummary& summary) override {
        if (!m_writes)
            return {};
        for (const ReferralDone& done : m_done)
            TRY(note(done));
        TRY(m_context.audit.record(audit::Action::AnswersImported, {}, summary.fresh));
        TRY(m_transaction.commit());
        summary.answered = std::move(m_done);
        return {};
    }

private:
    Status apply(const QString& reference, const Answer& answer, RowReport& report) {
        const auto id = m_tools.letters->referralOf(reference);
        if (!id && id.error().code == ErrorCode::NotFound) {
            refuse(report, RowProblem::ReferenceUnknown, F::Reference);
            return {};
        }
        if (!id)
            return fail(id.error());
        report.sameAsLine = m_seen.firstLine(QString(reference + u'/' + codeOf(answer.kind)), report.line);
        TRY_ASSIGN(const Referral referral, m_referrals.find(*id));
        if (report.sameAsLine > 0 || isKnown(referral, answer)) {
            report.outcome = RowOutcome::AlreadyThere;
            return {};
        }
        const auto way = ReferralRules::wayTo(referral, stepOf(answer));
        const Status done = way ? stepped(referral, *way) : Status(fail(way.error()));
        if (done)
            return {};
        const auto issue = issueOf(done.error());
        if (!issue)
            return done;
        refuse(report, issue->problem, issue->field);
        return {};
    }

    Status stepped(const Referral& referral, const std::vector<Transition>& way) {
        if (!m_writes) {
            TRY(m_referrals.steps(referral, way));
            return {};
        }
        TRY_ASSIGN(const std::vector<QUuid> before, m_repository.steps(referral.id));
        TRY(m_referrals.steps(referral, way));
        TRY_ASSIGN(const std::vector<QUuid> after, m_repository.steps(referral.id));
        for (const QUuid& step : after)
            if (std::ranges::find(before, step) == before.end())
                TRY(m_tools.ledger->created(QLatin1String("referral_transition"), step, 0));
        keep(m_referrals.lastDone().front());
        return {};
    }

    /// What an answer wrote.
    Status note(const ReferralDone& done) {
        ImportLedger& ledger = *m_tools.ledger;
        TRY(ledger.changed(QLatin1String("referral"), done.after.id.uuid(), done.before.stamp.version,
                           done.after.stamp.version));
        const SeatChange seat = done.seat();
        if (!seat.after)
            return {};
        const QUuid id = seat.after->id.uuid();
        const int version = seat.after->stamp.version;
        return seat.before ? ledger.changed(QLatin1String("seat"), id, seat.before->stamp.version, version)
                           : ledger.created(QLatin1String("seat"), id, version);
    }

    /// Two answers about one referral are taken back as one.
    void keep(const ReferralDone& done) {
        const auto place = m_places.constFind(done.after.id.uuid());
        if (place != m_places.constEnd())
            return m_done[*place].append(done);
        m_places.insert(done.after.id.uuid(), m_done.size());
        m_done.push_back(done);
    }

    ImportTools m_tools;
    bool m_writes;
    ChangeNotifier m_silent; ///< nothing is told before the commit, and of a preview nothing at all
    db::Transaction m_transaction;
    ServiceContext m_context;
    ConsentService m_consents;
    ReferralService m_referrals;
    ImportRepository m_repository;
    SeenKeys m_seen;
    std::vector<ReferralDone> m_done;
    QHash<QUuid, size_t> m_places; ///< of each referral in m_done
};

} // namespace

std::unique_ptr<RowImporter> makeAnswerImporter(const ImportTools& tools, ImportMode mode) {
    return std::make_unique<AnswerImporter>(tools, mode);
}

} // namespace tawjih::exchange
