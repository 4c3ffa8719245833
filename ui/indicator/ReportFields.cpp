#include "ui/indicator/ReportFields.h"

#include "ui/indicator/InterfaceTongue.h"
#include "ui/indicator/PeriodPicker.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DateText.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using indicator::Protection;
using indicator::ProtectionMode;
using indicator::ReportOrder;
using indicator::ReportTemplate;

namespace {

/// The protections that are offered: what is rounded to, or below which nothing is shown.
constexpr std::pair<ProtectionMode, int> protections[] = {
    {ProtectionMode::Rounding, 3}, {ProtectionMode::Rounding, 5}, {ProtectionMode::Suppression, 5}};

Protection protectionAt(int choice) {
    Protection protection;
    const auto& [mode, limit] = protections[static_cast<std::size_t>(std::max(choice, 0))];
    protection.mode = mode;
    (mode == ProtectionMode::Rounding ? protection.base : protection.threshold) = limit;
    return protection;
}

} // namespace

ReportFields::ReportFields(FormGrid& form, const indicator::Definitions& all, const ReportOrder& start,
                           const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_reports(all.reports)
    , m_start(start)
    , m_clock(clock)
    , m_report(new QComboBox)
    , m_period(new PeriodPicker(clock))
    , m_known(new QComboBox)
    , m_day(new DateField(clock, YearSense::Past))
    , m_language(new QComboBox)
    , m_protection(new QComboBox)
    , m_format(new QComboBox) {
    addFields();
    retranslate();
    choose();
    explain();
    for (QComboBox* list : {m_report, m_language})
        connect(list, &QComboBox::currentIndexChanged, this, &ReportFields::textsChanged);
    for (QComboBox* list : {m_report, m_language, m_known, m_protection, m_format})
        connect(list, &QComboBox::currentIndexChanged, this, [this] {
            explain();
            Q_EMIT edited();
        });
    connect(m_period, &PeriodPicker::changed, this, &ReportFields::edited);
    connect(m_day, &DateField::edited, this, &ReportFields::edited);
}

void ReportFields::addFields() {
    m_form.addField(u"report"_s, {}, m_report, FormGrid::Wide);
    m_form.addField(u"period"_s, {}, m_period, FormGrid::Wide);
    m_form.addField(u"known"_s, {}, m_known);
    m_form.addField(u"day"_s, {}, m_day, FormGrid::Required);
    m_form.addField(u"language"_s, {}, m_language);
    m_form.addField(u"format"_s, {}, m_format);
    m_form.addField(u"protection"_s, {}, m_protection, FormGrid::Wide);
    for (const auto& language : allOf<Language>()) // each in itself, never translated
        m_language->addItem(nativeName(language.value), static_cast<int>(language.value));
    m_format->addItem({}, static_cast<int>(ReportFormat::Pdf));
    m_format->addItem({}, static_cast<int>(ReportFormat::Sheets));
    // A report made again keeps its template as it was then.
    const auto same = std::ranges::find(m_reports, m_start.report.code, &ReportTemplate::code);
    if (same == m_reports.end() || indicator::toJson(*same) != indicator::toJson(m_start.report))
        m_reports.insert(m_reports.begin(), m_start.report);
}

/// Shows what the dialog begins with.
void ReportFields::choose() {
    const auto report = std::ranges::find_if(m_reports, [this](const ReportTemplate& each) {
        return each.code == m_start.report.code && indicator::toJson(each) == indicator::toJson(m_start.report);
    });
    m_report->setCurrentIndex(report == m_reports.end() ? 0 : static_cast<int>(report - m_reports.begin()));
    const Period& period = m_start.filter.period;
    m_period->setChoice(period == Period::everything()
                            ? codeOf(PeriodPreset::Everything)
                            : QString(period.from.toString(Qt::ISODate) + u'/' + period.to.toString(Qt::ISODate)));
    m_known->setCurrentIndex(m_known->findData(m_start.asOf.isValid() ? Then : Now));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_start.language)));
    for (int i = 0; i < m_protection->count(); ++i)
        if (protectionAt(i) == m_start.protection)
            m_protection->setCurrentIndex(i);
}

QDateTime ReportFields::instant() const {
    switch (m_known->currentData().toInt()) {
    case EndOfDay:
        return m_day->date().addDays(1).startOfDay().addMSecs(-1).toUTC();
    case Then:
        return m_start.asOf;
    default:
        return m_clock.now();
    }
}

ReportOrder ReportFields::order() const {
    ReportOrder order = m_start;
    if (m_report->currentIndex() >= 0 && !m_reports.empty())
        order.report = m_reports.at(static_cast<std::size_t>(m_report->currentIndex()));
    order.filter.period = m_period->period();
    order.asOf = instant();
    order.language = static_cast<Language>(m_language->currentData().toInt());
    order.protection = protectionAt(m_protection->currentIndex());
    return order;
}

ReportFormat ReportFields::format() const {
    return static_cast<ReportFormat>(m_format->currentData().toInt());
}

std::vector<FieldProblem> ReportFields::problems() const {
    std::vector<FieldProblem> problems;
    if (m_known->currentData().toInt() != EndOfDay)
        return problems;
    using enum FieldProblem::Kind;
    if (!m_day->isUnderstood())
        problems.push_back({u"day"_s, Malformed});
    else if (!m_day->date().isValid())
        problems.push_back({u"day"_s, m_day->value() ? Malformed : Missing});
    else if (m_day->date() >= m_clock.today()) // today has no end yet
        problems.push_back({u"day"_s, InFuture});
    return problems;
}

void ReportFields::fillReports() {
    const int chosen = m_report->currentIndex();
    const QSignalBlocker quiet(m_report);
    m_report->clear();
    for (const ReportTemplate& report : m_reports)
        m_report->addItem(report.name.in(QLocale().language()));
    m_report->setCurrentIndex(std::max(chosen, 0));
}

void ReportFields::fillKnown() {
    const QVariant chosen = m_known->currentData();
    const QSignalBlocker quiet(m_known);
    m_known->clear();
    m_known->addItem(tr("as known now"), Now);
    m_known->addItem(tr("as known at the end of a day"), EndOfDay);
    if (m_start.asOf.isValid()) {
        const QDateTime then = m_start.asOf.toLocalTime();
        m_known->addItem(tr("as then: %1, %2").arg(dateText(then.date()), timeText(then.time())), Then);
    }
    m_known->setCurrentIndex(std::max(0, m_known->findData(chosen)));
}

void ReportFields::fillProtection() {
    const int chosen = m_protection->currentIndex();
    const QSignalBlocker quiet(m_protection);
    m_protection->clear();
    for (const auto& [mode, limit] : protections)
        m_protection->addItem(mode == ProtectionMode::Rounding ? tr("rounded to multiples of %1").arg(number(limit))
                                                               : tr("hidden below %1").arg(number(limit)));
    m_protection->setCurrentIndex(std::max(chosen, 0));
}

/// Why small numbers are protected, and what of the page's filter stays.
void ReportFields::explain() {
    m_form.setHint(u"protection"_s,
                   indicator::protectionNote(protectionAt(m_protection->currentIndex()), interfaceTongue()));
    m_form.setFieldVisible(u"day"_s, m_known->currentData().toInt() == EndOfDay);
    QStringList filtered;
    for (const auto& [dimension, keys] : m_start.filter.where)
        filtered << labelOf(dimension);
    m_form.setHint(u"period"_s, filtered.isEmpty()
                                    ? QString()
                                    : tr("Only what was chosen of: %1.").arg(QLocale().createSeparatedList(filtered)));
}

void ReportFields::retranslate() {
    m_form.setLabel(u"report"_s, tr("Report"));
    m_form.setLabel(u"period"_s, tr("Period"));
    m_form.setLabel(u"known"_s, tr("As known when"));
    m_form.setLabel(u"day"_s, tr("Day"));
    m_form.setLabel(u"language"_s, tr("Language of the report"));
    m_form.setLabel(u"format"_s, tr("File"));
    m_form.setLabel(u"protection"_s, tr("Small numbers"));
    m_format->setItemText(0, tr("PDF, to be read and printed"));
    m_format->setItemText(1, tr("Spreadsheet (XLSX), to go on counting"));
    fillReports();
    fillKnown();
    fillProtection();
    explain();
}

} // namespace tawjih::ui
