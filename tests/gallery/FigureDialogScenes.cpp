// Definitions of figures, reports that are made, and the list of them.

#include "core/indicator/FigureRepository.h"
#include "tests/gallery/Gallery.h"
#include "tests/support/SampleReport.h"
#include "tests/support/TestDesk.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/indicator/ConditionList.h"
#include "ui/indicator/DefinitionsDialog.h"
#include "ui/indicator/IndicatorForm.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/indicator/ReportFields.h"
#include "ui/indicator/ReportPreview.h"
#include "ui/indicator/ReportsDialog.h"
#include "ui/report/ReportPages.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/FormGrid.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace tawjih;
using namespace tawjih::gallery;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using indicator::DefinitionKind;
using indicator::Indicator;

namespace {

FieldNames names() {
    return [](const indicator::Field& field) {
        std::vector<std::pair<QString, QString>> found;
        if (QLatin1String(field.name) == "provider"_L1)
            found = {{u"ofppt"_s, u"OFPPT"_s},
                     {u"en"_s, u"Entraide Nationale"_s},
                     {u"art"_s, u"Artisanat – direction régionale de Casablanca-Settat"_s}};
        return found;
    };
}

IndicatorTrial trial() {
    return [](const Indicator& indicator) {
        indicator::Answer answer;
        answer.total.part = 62;
        answer.total.whole = indicator.isShare() ? 140 : 0;
        answer.total.unknown = indicator.isShare() ? 12 : 0;
        return std::optional(answer);
    };
}

indicator::Condition condition(const char* json) {
    std::vector<FieldProblem> problems;
    return indicator::conditionFrom(QJsonDocument::fromJson(json).object(), indicator::Population::Referrals,
                                    u"counted"_s, problems);
}

/// The share of young women among accepted requests, by hand.
Indicator someIndicator() {
    Indicator indicator;
    indicator.code = u"jeunes_femmes_admises"_s;
    indicator.name = {u"Jeunes femmes admises"_s, u"الشابات المقبولات"_s, u"Young women admitted"_s};
    indicator.definition = {u"Part des jeunes femmes parmi les demandes acceptées par un centre."_s,
                            u"نسبة الشابات من بين الطلبات التي قبلتها مؤسسات التكوين."_s,
                            u"Share of young women among the requests that a centre accepted."_s};
    indicator.population = indicator::Population::Referrals;
    indicator.unit = indicator::CountedUnit::Persons;
    indicator.date = u"answered_on"_s;
    indicator.of = condition(R"({"field": "referral_status", "in": ["accepted"]})");
    indicator.counted = condition(R"({"all": [{"field": "sex", "in": ["f"]}, {"field": "age", "min": 15, "max": 24},
        {"any": [{"field": "provider", "in": ["ofppt"]}, {"not": {"field": "level", "least": "technician"}}]}]})");
    indicator.unknown = condition(R"({"field": "age", "known": false})");
    indicator.breakdowns = {indicator::Dimension::Provider, indicator::Dimension::Nationality,
                            indicator::Dimension::Month};
    indicator.source = u"Plan de suivi 2026"_s;
    return indicator;
}

/// The desk, and after it the dialog that works with it.
struct FigureDesk {
    std::unique_ptr<test::TestDesk> desk = std::make_unique<test::TestDesk>();
    std::unique_ptr<JobRunner> jobs = std::make_unique<JobRunner>();
    indicator::FigureService figures{desk->context()};

    indicator::Definitions definitions() { return test::must(figures.definitions()); }
    ReportDialog::Needs make(Stage& stage) {
        return {figures, stage.prompts, *jobs, stage.clock,
                [](const indicator::ReportOrder&, Job&) -> Result<indicator::PreparedReport> {
                    return fail(ErrorCode::Cancelled);
                }};
    }
    /// Three reports in the ledger.
    ReportsDialog::Needs ledger(Stage& stage) {
        desk->clock.set(stage.clock.now());
        const auto all = definitions();
        for (const Language language : {Language::French, Language::Arabic, Language::English}) {
            desk->clock.advance(-86400 * 20);
            auto order = newReportOrder(all);
            order.language = language;
            order.filter.period = language == Language::English ? Period::schoolYear(desk->clock.today())
                                                                : Period::quarter(desk->clock.today());
            order.asOf = desk->clock.now();
            test::must(figures.noteReport(
                test::must(indicator::prepareReport(order, {}, all.indicators, {}, QString())).entry, 12));
        }
        return {make(stage),
                [](const indicator::MadeReport& report, Job&) -> Result<QString> { return report.checksum; },
                desk->actor, [](UserId) { return u"Amina Benali"_s; }};
    }
    DefinitionsDialog::Needs defining(Stage& stage) {
        test::must(figures.save(DefinitionKind::Indicator, indicator::toJson(someIndicator()), 0));
        auto broken = indicator::toJson(someIndicator());
        broken.insert(u"date"_s, u"lost_on"_s);
        broken.insert(u"counted"_s, QJsonObject{{u"field"_s, u"colour"_s}, {u"in"_s, QJsonArray{u"red"_s}}});
        test::must(indicator::FigureRepository(*desk->db).insert({FigureDefinitionId::create(desk->clock),
                                                                  {1, desk->clock.now(), desk->actor.id},
                                                                  DefinitionKind::Indicator,
                                                                  u"from_elsewhere"_s,
                                                                  broken,
                                                                  true}));
        return {figures, desk->changes, stage.prompts, desk->actor, names(), trial()};
    }
};

struct DefinitionsScene final : FigureDesk, DefinitionsDialog {
    explicit DefinitionsScene(Stage& stage) : DefinitionsDialog(defining(stage)) {}
};

struct ReportScene final : FigureDesk, ReportDialog {
    explicit ReportScene(Stage& stage) : ReportDialog(make(stage), start()) {}
    indicator::ReportOrder start() {
        auto order = newReportOrder(definitions());
        order.filter.period = Period::quarter(QDate(2026, 8, 1));
        return order;
    }
};

struct ReportsScene final : FigureDesk, ReportsDialog {
    explicit ReportsScene(Stage& stage) : ReportsDialog(ledger(stage)) {}
};

void scrollDown(QWidget& dialog, int steps) {
    dialog.show();
    QCoreApplication::processEvents();
    if (auto* area = dialog.findChild<QScrollArea*>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() * steps / 4);
}

} // namespace

TAWJIH_SCENE(FigureIndicator, {980, 640}) {
    return std::make_unique<IndicatorDialog>(someIndicator(), IndicatorDialog::Needs{names(), trial(), {}, {}});
}
TAWJIH_SCENE(FigureIndicatorMiddle, {980, 640}) {
    auto dialog = std::make_unique<IndicatorDialog>(someIndicator(), IndicatorDialog::Needs{names(), trial(), {}, {}});
    dialog->resize(980, 640);
    scrollDown(*dialog, 2);
    return dialog;
}
TAWJIH_SCENE(FigureIndicatorEnd, {980, 640}) {
    auto dialog = std::make_unique<IndicatorDialog>(someIndicator(), IndicatorDialog::Needs{names(), trial(), {}, {}});
    dialog->resize(980, 640);
    scrollDown(*dialog, 4);
    return dialog;
}
TAWJIH_SCENE(FigureIndicatorFaulty, {1024, 640}) {
    Indicator indicator = someIndicator();
    indicator.population = indicator::Population::Persons;
    indicator.name = {};
    auto dialog = std::make_unique<IndicatorDialog>(indicator, IndicatorDialog::Needs{names(), {}, {}, {}});
    dialog->resize(1024, 640);
    dialog->showError({ErrorCode::Invalid, {}, dialog->problems()});
    scrollDown(*dialog, 2);
    return dialog;
}
TAWJIH_SCENE(FigureIndicatorNew, {980, 640}) {
    return std::make_unique<IndicatorDialog>(Indicator{}, IndicatorDialog::Needs{names(), {}, {}, {}});
}
TAWJIH_SCENE(FigureDefinitions, {980, 640}) {
    auto dialog = std::make_unique<DefinitionsScene>(stage);
    dialog->choose(DefinitionKind::Indicator, u"jeunes_femmes_admises"_s);
    return dialog;
}
TAWJIH_SCENE(FigureDefinitionsBroken, {1024, 640}) {
    auto dialog = std::make_unique<DefinitionsScene>(stage);
    dialog->choose(DefinitionKind::Indicator, u"from_elsewhere"_s);
    return dialog;
}
TAWJIH_SCENE(FigureDefinitionsReport, {980, 640}) {
    auto dialog = std::make_unique<DefinitionsScene>(stage);
    dialog->choose(DefinitionKind::Report, u"quarterly_unit"_s);
    return dialog;
}
TAWJIH_SCENE(FigureReport, {980, 640}) {
    auto dialog = std::make_unique<ReportScene>(stage);
    const ReportPages pages(test::SampleReport(interfaceLanguage()).content());
    dialog->preview().setPages({pages.image(0, 60), pages.image(1, 60), pages.image(2, 60)});
    return dialog;
}
TAWJIH_SCENE(FigureReportTexts, {1024, 640}) {
    auto dialog = std::make_unique<ReportScene>(stage);
    dialog->fields().known()->setCurrentIndex(1);
    dialog->resize(1024, 640);
    scrollDown(*dialog, 2);
    return dialog;
}
TAWJIH_SCENE(FigureReports, {980, 600}) {
    auto dialog = std::make_unique<ReportsScene>(stage);
    dialog->show();
    dialog->countButton()->click();
    return dialog;
}
