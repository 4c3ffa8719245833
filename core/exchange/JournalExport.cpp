#include "core/exchange/JournalExport.h"

#include "core/audit/JournalService.h"
#include "core/base/SafeFile.h"
#include "core/base/Tongue.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/SheetBook.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

using audit::JournalLine;

constexpr int entriesAtATime = 2000;

const char* const headings[] = {
    QT_TRANSLATE_NOOP("JournalExport", "Entry"),  QT_TRANSLATE_NOOP("JournalExport", "Time (UTC)"),
    QT_TRANSLATE_NOOP("JournalExport", "User"),   QT_TRANSLATE_NOOP("JournalExport", "Roles"),
    QT_TRANSLATE_NOOP("JournalExport", "Action"), QT_TRANSLATE_NOOP("JournalExport", "Code of the action"),
    QT_TRANSLATE_NOOP("JournalExport", "About"),  QT_TRANSLATE_NOOP("JournalExport", "Case"),
    QT_TRANSLATE_NOOP("JournalExport", "Count"),  QT_TRANSLATE_NOOP("JournalExport", "Seal"),
};

/// What a later version wrote has no label here: its code stands for it.
template <Coded E>
QString labelled(const Tongue& tongue, const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? tongue.label(*value) : code;
}

QString rolesIn(const Tongue& tongue, const QString& codes) {
    QStringList roles;
    for (const QString& code : codes.split(u',', Qt::SkipEmptyParts))
        roles << labelled<vault::Role>(tongue, code);
    return tongue.list(roles);
}

QByteArray rowOf(const JournalLine& line, const Tongue& tongue) {
    QStringList cells{QString::number(line.sequence),
                      line.at.isValid() ? toStoredInstant(line.at) : QString(),
                      line.userName,
                      rolesIn(tongue, line.roles),
                      labelled<audit::Action>(tongue, line.action),
                      line.action,
                      labelled<audit::SubjectKind>(tongue, line.subjectKind),
                      line.caseNumber,
                      line.count == 0 ? QString() : QString::number(line.count),
                      QString::fromLatin1(line.seal.toHex())};
    for (QString& cell : cells)
        cell = plainCell(cell).simplified();
    return csvRow(cells).toUtf8();
}

QByteArray headingRow(const Tongue& tongue) {
    QStringList cells;
    for (const char* heading : headings)
        cells << tongue.text("JournalExport", heading);
    return QByteArrayLiteral("\xEF\xBB\xBF") + csvRow(cells).toUtf8();
}

} // namespace

Result<qint64> JournalExport::writeTo(const QString& path, const audit::JournalFilter& filter, Language language,
                                      const Watch& watch) {
    const audit::JournalService journal(m_context);
    TRY_ASSIGN(const qint64 total, journal.count(filter));
    const Tongue tongue(language);
    // Read from the newest backwards, as pages are: entries that are appended meanwhile come after all of them.
    std::vector<QByteArray> blocks;
    qint64 before = 0;
    qint64 done = 0;
    for (;;) {
        TRY_ASSIGN(const auto lines, journal.page(filter, before, entriesAtATime));
        if (lines.empty())
            break;
        QByteArray block;
        for (auto line = lines.rbegin(); line != lines.rend(); ++line)
            block += rowOf(*line, tongue);
        blocks.push_back(block);
        before = lines.back().sequence;
        done += static_cast<qint64>(lines.size());
        if (watch && !watch(std::min(done, total), total))
            return fail(ErrorCode::Cancelled);
        if (before <= 1)
            break; // 0 would begin again
    }
    QByteArray bytes = headingRow(tongue);
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block)
        bytes += *block;
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(audit::Action::AuditExported, {}, done));
    TRY(transaction.commit());
    TRY(writeSafely(path, bytes));
    return done;
}

} // namespace tawjih::exchange
