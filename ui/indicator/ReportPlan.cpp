#include "ui/indicator/ReportPlan.h"

#include "core/indicator/FigureSheet.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/report/ReportPages.h"
#include "ui/report/ReportPdf.h"
#include "ui/shell/JobRunner.h"

#include <QJsonArray>

#include <algorithm>

namespace tawjih::ui {

using indicator::Definitions;
using indicator::MadeReport;
using indicator::Protection;
using indicator::ReportOrder;

namespace {

/// Counting takes most of the time of a report; the rest is laying it out.
constexpr int countedPercent = 70;

indicator::FigureFilter filterOf(const MadeReport& made) {
    indicator::FigureFilter filter;
    filter.period = made.period;
    const QJsonArray where = made.question.value(QLatin1String("filter"))[QLatin1String("where")].toArray();
    for (const QJsonValue& each : where) {
        QStringList keys;
        const QJsonArray listed = each[QLatin1String("keys")].toArray();
        for (const QJsonValue& key : listed)
            keys << key.toString();
        if (const auto dimension = fromCode<indicator::Dimension>(each[QLatin1String("dimension")].toString()))
            filter.where.emplace_back(*dimension, keys);
    }
    return filter;
}

Protection protectionOf(const MadeReport& made) {
    Protection protection;
    const QJsonObject& question = made.question;
    if (const auto mode = fromCode<indicator::ProtectionMode>(question.value(QLatin1String("protection")).toString()))
        protection.mode = *mode;
    protection.base = question.value(QLatin1String("base")).toInt(protection.base);
    protection.threshold = question.value(QLatin1String("threshold")).toInt(protection.threshold);
    return protection;
}

} // namespace

ReportOrder newReportOrder(const Definitions& all) {
    ReportOrder order;
    if (!all.reports.empty())
        order.report = all.reports.front();
    order.language = interfaceLanguage();
    return order;
}

Result<ReportOrder> orderOf(const MadeReport& made, const Definitions& all) {
    ReportOrder order;
    // As it was then; where it names what is no longer there, as it is now.
    const QJsonObject then = made.question.value(QLatin1String("template")).toObject();
    if (auto report = indicator::reportTemplateFrom(then, all.indicators))
        order.report = *std::move(report);
    else if (const auto* now = all.report(made.templateCode))
        order.report = *now;
    else
        return fail(ErrorCode::NotFound, QStringLiteral("report_template"));
    order.filter = filterOf(made);
    order.asOf = made.asOf;
    order.protection = protectionOf(made);
    order.language = made.language;
    return order;
}

QString reportFileName(const ReportOrder& order, ReportFormat format) {
    QString name = order.report.code;
    if (order.filter.period != Period::everything())
        name +=
            u' ' + order.filter.period.from.toString(Qt::ISODate) + u' ' + order.filter.period.to.toString(Qt::ISODate);
    return name + (format == ReportFormat::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".xlsx"));
}

Result<FinishedReport> finishReport(const ReportPreparer& prepare, const ReportOrder& order, ReportFormat format,
                                    Job& job) {
    TRY_ASSIGN(indicator::PreparedReport prepared, prepare(order, job));
    if (job.isCancelled())
        return fail(ErrorCode::Cancelled);
    FinishedReport finished{{}, std::move(prepared.entry), prepared.figures};
    if (format == ReportFormat::Sheets) {
        TRY_ASSIGN(finished.bytes, indicator::reportSheets(prepared.content));
        return finished;
    }
    TRY_ASSIGN(ReportPdf pdf, makeReportPdf(prepared.content, [&job](int done, int total) {
                   job.progress(countedPercent + (100 - countedPercent) * done / std::max(total, 1), 100);
                   return !job.isCancelled();
               }));
    finished.bytes = std::move(pdf.bytes);
    return finished;
}

Result<QList<QImage>> previewReport(const ReportPreparer& prepare, const ReportOrder& order, int pages, int dotsPerInch,
                                    Job& job) {
    TRY_ASSIGN(const indicator::PreparedReport prepared, prepare(order, job));
    if (job.isCancelled())
        return fail(ErrorCode::Cancelled);
    const ReportPages laidOut(prepared.content);
    QList<QImage> images;
    for (int page = 0; page < std::min(pages, laidOut.count()); ++page) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled);
        images << laidOut.image(page, dotsPerInch);
    }
    return images;
}

} // namespace tawjih::ui
