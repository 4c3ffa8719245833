#pragma once

#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/db/Statement.h"
#include "core/exchange/ImportService.h"
#include "core/referral/ReferralService.h"
#include "tests/support/TestDesk.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

namespace tawjih::test {

/// A desk with the starting catalogue, an import service, and files to import.
class ImportFixture {
public:
    explicit ImportFixture(TestDesk::Place place = TestDesk::Place::Memory)
        : desk(everyRole, place)
        , catalogue(desk.context())
        , consents(desk.context())
        , referrals(desk.context(), consents)
        , service(desk.context(), catalogue, referrals) {}

    [[nodiscard]] QString write(const QByteArray& bytes, const char* name = "list.csv") const {
        const QString path = m_files.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the fixture");
        return path;
    }

    [[nodiscard]] Result<exchange::ImportSummary> preview(const QString& path) {
        TRY_ASSIGN(const exchange::ImportPlan plan, service.inspect(path));
        return service.preview(path, plan);
    }

    [[nodiscard]] Result<exchange::ImportSummary> run(const QString& path, const exchange::ImportWatch& watch = {}) {
        TRY_ASSIGN(const exchange::ImportPlan plan, service.inspect(path));
        return service.run(path, plan, watch);
    }

    /// -1 when it cannot be counted.
    [[nodiscard]] qint64 count(const char* table) {
        const QString sql = QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table);
        return desk.db->prepare(sql).value<qint64>().value_or(-1);
    }

    /// All persons, in the order of registration.
    [[nodiscard]] QStringList column(const char* name, const char* table = "beneficiary") {
        const QString sql = QStringLiteral("SELECT coalesce(%1, '') FROM %2 ORDER BY rowid")
                                .arg(QLatin1String(name), QLatin1String(table));
        const auto all = desk.db->prepare(sql).all([](const db::Row& row) { return row.at<QString>(0); });
        return all ? QStringList(all->begin(), all->end()) : QStringList{all.error().detail};
    }

    TestDesk desk;
    CatalogueService catalogue;
    ConsentService consents;
    ReferralService referrals;
    exchange::ImportService service;

private:
    QTemporaryDir m_files;
};

/// "4 already there (same as line 3)": lines, outcomes and reasons of a summary, for comparing.
[[nodiscard]] inline QStringList notable(const exchange::ImportSummary& summary) {
    QStringList lines;
    for (const exchange::RowReport& row : summary.notable) {
        QString reason = row.reason();
        reason.remove(QChar(0x2068)).remove(QChar(0x2069));
        lines << QStringLiteral("%1 %2 (%3)").arg(row.line).arg(labelOf(row.outcome), reason);
    }
    return lines;
}

} // namespace tawjih::test
