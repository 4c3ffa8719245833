#include "tests/ui/figures/FiguresBench.h"

#include "tests/support/ui/PeopleDesk.h"

#include <QThread>

namespace tawjih::test {

using namespace Qt::Literals::StringLiterals;
using indicator::Condition;

FiguresBench::FiguresBench(vault::Roles roles) : desk(roles), figures(desk.context()) {}

indicator::Definitions FiguresBench::definitions() const {
    return must(figures.definitions());
}

indicator::PreparedReport FiguresBench::prepared(const indicator::ReportOrder& order) const {
    vault::DeskIdentity identity;
    return must(prepareReport(order, {}, definitions().indicators, identity, u"Amina Benali"_s));
}

ui::DefinitionsDialog::Needs FiguresBench::definitionsNeeds() {
    return {figures, desk.changes, prompts, desk.actor, someNames(), {}};
}

ui::ReportDialog::Needs FiguresBench::reportNeeds() {
    const indicator::IndicatorList indicators = definitions().indicators;
    return {figures, prompts, jobs, desk.clock,
            [this, indicators](const indicator::ReportOrder& order, ui::Job& job) -> Result<indicator::PreparedReport> {
                ++counted;
                while (waits && !job.isCancelled())
                    QThread::msleep(5);
                if (job.isCancelled())
                    return fail(ErrorCode::Cancelled);
                return prepareReport(order, {}, indicators, {}, u"Amina Benali"_s);
            }};
}

ui::ReportsDialog::Needs FiguresBench::reportsNeeds() {
    return {reportNeeds(),
            [this](const indicator::MadeReport&, ui::Job& job) -> Result<QString> {
                while (waits && !job.isCancelled())
                    QThread::msleep(5);
                return job.isCancelled() ? Result<QString>(fail(ErrorCode::Cancelled)) : Result<QString>(recounted);
            },
            desk.actor, [](UserId) { return u"Amina Benali"_s; }};
}

ui::FieldNames someNames() {
    return [](const indicator::Field& field) {
        std::vector<std::pair<QString, QString>> names;
        if (QLatin1String(field.name) == "nationality"_L1)
            names = {{u"CIV"_s, u"Côte d’Ivoire"_s}, {u"SEN"_s, u"Senegal"_s}};
        return names;
    };
}

indicator::Indicator soundIndicator(const QString& code) {
    indicator::Indicator indicator;
    indicator.code = code;
    indicator.name = {u"Demandes acceptées"_s, {}, u"Requests accepted"_s};
    indicator.definition = {u"Demandes que le centre a acceptées."_s, {}, u"Requests that the centre accepted."_s};
    indicator.population = indicator::Population::Referrals;
    indicator.unit = indicator::CountedUnit::Services;
    indicator.date = u"sent_on"_s;
    indicator.counted.kind = Condition::Kind::Test;
    indicator.counted.field = u"referral_status"_s;
    indicator.counted.test = Condition::Test::In;
    indicator.counted.values = {u"accepted"_s};
    return indicator;
}

QPushButton* button(const QWidget& in, const QString& text) {
    for (QPushButton* each : in.findChildren<QPushButton*>())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace tawjih::test
