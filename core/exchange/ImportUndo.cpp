#include "core/exchange/ImportUndo.h"

#include "core/audit/ServiceContext.h"
#include "core/beneficiary/PersonWriter.h"
#include "core/exchange/ImportUndoRepository.h"
#include "core/indicator/FactService.h"

#include <algorithm>
#include <set>

namespace tawjih::exchange {

namespace {

constexpr qint64 rowsBetweenTelling = 256;

bool isPerson(const WrittenRow& row) {
    return row.record == u"beneficiary";
}

} // namespace

Result<UndoFindings> ImportUndo::findings() {
    ImportUndoRepository repository(m_context.db);
    UndoFindings found;
    TRY_ASSIGN(const QStringList records, repository.records(m_run));
    for (const QString& record : records) {
        TRY_ASSIGN(const qint64 changed, repository.changedSince(m_run, record));
        TRY_ASSIGN(const qint64 dependent, repository.dependentSince(m_run, record));
        found.changedSince += changed;
        found.dependentSince += dependent;
        if (changed > 0) {
            TRY_ASSIGN(const QStringList cases, repository.casesChanged(m_run, record, UndoFindings::namedCases));
            found.cases += cases;
        }
        if (dependent > 0) {
            TRY_ASSIGN(const QStringList cases, repository.casesDependent(m_run, record, UndoFindings::namedCases));
            found.cases += cases;
        }
    }
    found.cases.sort();
    found.cases.removeDuplicates();
    found.cases = found.cases.mid(0, UndoFindings::namedCases);
    return found;
}

Status ImportUndo::undo(const std::function<bool(qint64, qint64)>& progress) {
    ImportUndoRepository repository(m_context.db);
    ImportRunRepository runs(m_context.db);
    TRY_ASSIGN(auto rows, runs.rows(m_run));
    std::set<BeneficiaryId> touched;
    // Drawing anew takes about as long as putting back.
    const auto total = static_cast<qint64>(rows.size()) * 2;
    qint64 done = 0;
    const auto goesOn = [&] { return ++done % rowsBetweenTelling != 0 || !progress || progress(done, total); };
    // The last first: what belongs to a row is gone before it.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        TRY_ASSIGN(const BeneficiaryId person, repository.personOf(*row));
        if (!person.isNull())
            touched.insert(person);
        TRY(row->isCreated() ? repository.remove(*row) : repository.restore(*row));
        if (isPerson(*row))
            TRY(m_context.audit.record(row->isCreated() ? audit::Action::ImportUndone : audit::Action::PersonChanged,
                                       person));
        if (!goesOn())
            return fail(ErrorCode::Cancelled);
    }
    indicator::FactService facts(m_context.db);
    for (const BeneficiaryId person : touched) {
        TRY(redraw(m_context.db, person));
        TRY(facts.refresh(person));
        if (!goesOn())
            return fail(ErrorCode::Cancelled);
    }
    TRY(runs.giveBackSerials(m_run));
    TRY(runs.removeRows(m_run));
    return m_context.audit.record(audit::Action::ImportUndone, {}, static_cast<qint64>(rows.size()));
}

} // namespace tawjih::exchange
