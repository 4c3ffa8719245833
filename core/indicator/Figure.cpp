#include "core/indicator/Figure.h"

#include "core/referral/Referral.h"

#include <QCoreApplication>
#include <QDate>

#include <numeric>

namespace tawjih {

namespace {

template <Coded E>
QString labelOfCode(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : code;
}

} // namespace

qint64 Figure::count(int row, int column) const {
    return counts.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(columns.size()) +
                     static_cast<std::size_t>(column));
}

qint64 Figure::rowTotal(int row) const {
    const auto first = counts.begin() + row * columns.size();
    return std::accumulate(first, first + columns.size(), qint64(0));
}

qint64 Figure::columnTotal(int column) const {
    qint64 total = 0;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row)
        total += count(row, column);
    return total;
}

qint64 Figure::total() const {
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

QString Figure::rowLabel(int row, const QLocale& locale) const {
    const FigureRow& entry = rows.at(static_cast<std::size_t>(row));
    switch (kind) {
    case FigureKind::Registrations:
        return locale.toString(QDate::fromString(entry.key, QStringLiteral("yyyy-MM")), QStringLiteral("MMMM yyyy"));
    case FigureKind::Funnel:
        return labelOfCode<FunnelStage>(entry.key);
    case FigureKind::Referrals:
    case FigureKind::Outcomes:
        return entry.name.in(locale.language());
    }
    return entry.key;
}

QString Figure::columnLabel(int column) const {
    const QString& code = columns.at(column);
    switch (kind) {
    case FigureKind::Registrations:
        return labelOfCode<RegistrationKind>(code);
    case FigureKind::Funnel:
        return QCoreApplication::translate("Figure", "persons");
    case FigureKind::Referrals:
        return labelOfCode<ReferralStatus>(code);
    case FigureKind::Outcomes:
        return code == QLatin1String(noNews) ? QCoreApplication::translate("Figure", "no news yet")
                                             : labelOfCode<TrainingOutcome>(code);
    }
    return code;
}

QString definitionOf(FigureKind kind) {
    switch (kind) {
    case FigureKind::Registrations:
        return QCoreApplication::translate(
            "Figure",
            "New: persons whose first registration at the desk falls in the month. Returning: cases re-opened in "
            "the month. The choice of a provider does not apply.");
    case FigureKind::Funnel:
        return QCoreApplication::translate(
            "Figure",
            "Unique persons whose first registration falls in the period, and how far they have come since, "
            "whenever that was. Whoever reached a step counts at the steps before. With a provider chosen, the "
            "steps from orientation on count that provider's referrals only.");
    case FigureKind::Referrals:
        return QCoreApplication::translate(
            "Figure",
            "Requests sent in the period, by where they stand today. Drafts are not counted; a person may have "
            "several requests. Shares are of the requests that no longer wait for an answer.");
    case FigureKind::Outcomes:
        return QCoreApplication::translate(
            "Figure",
            "Accepted requests that were sent in the period, by where the training stands today. Shares leave "
            "out those of which there is no news yet.");
    }
    return {};
}

QString definitionOf(FunnelStage stage) {
    switch (stage) {
    case FunnelStage::Registered:
        return QCoreApplication::translate("Figure", "Persons whose first registration falls in the period.");
    case FunnelStage::Counselled:
        return QCoreApplication::translate(
            "Figure",
            "Those who were seen at a counselling session at least once, or were referred; of those registered.");
    case FunnelStage::Oriented:
        return QCoreApplication::translate(
            "Figure", "Those for whom at least one request was sent to a training centre; of those counselled.");
    case FunnelStage::Admitted:
        return QCoreApplication::translate("Figure",
                                           "Those whom a centre admitted, even if they never came; of those oriented.");
    case FunnelStage::Enrolled:
        return QCoreApplication::translate(
            "Figure", "Those who enrolled and attended the first classes, even if they left later; of those admitted.");
    case FunnelStage::Completed:
        return QCoreApplication::translate(
            "Figure", "Those who attended to the end and met the requirements; of those enrolled.");
    case FunnelStage::Certified:
        return QCoreApplication::translate("Figure", "Those who hold the certificate; of those who completed.");
    case FunnelStage::EmployedAt6:
        return QCoreApplication::translate(
            "Figure",
            "Those found employed or self-employed at the follow-up six months after completing; of those who "
            "completed and whose situation is known. Not asked, unreachable and gone from the area are unknown, "
            "never counted as not employed.");
    case FunnelStage::EmployedAt12:
        return QCoreApplication::translate(
            "Figure",
            "Those found employed or self-employed at the follow-up twelve months after completing; of those who "
            "completed and whose situation is known. Not asked, unreachable and gone from the area are unknown, "
            "never counted as not employed.");
    }
    return {};
}

} // namespace tawjih
