#include "core/indicator/FigureService.h"

#include "core/db/Statement.h"
#include "tests/indicator/Definitions.h"
#include "tests/support/TestMain.h"

using namespace Qt::Literals::StringLiterals;
using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

QJsonObject indicatorCalled(const QString& code, const QString& name = u"Nom"_s) {
    return with(blankIndicator(), {{u"code"_s, code}, {u"name"_s, QJsonObject{{u"fr"_s, name}}}});
}

/// A dashboard with one number.
QJsonObject dashboardOf(const QString& indicator, const QString& code = u"board"_s) {
    return with(
        blankDashboard(),
        {{u"code"_s, code},
         {u"cards"_s, QJsonArray{QJsonObject{{u"indicators"_s, QJsonArray{indicator}}, {u"chart"_s, u"number"_s}}}}});
}

QString nameOf(const Definitions& all, const QString& code) {
    const Indicator* found = all.indicators.find(code);
    return found ? found->name.fr : QString();
}

} // namespace

class FigureServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownDefinitionsStandInPlaceOfShippedOnes();
    void othersChangesAreNotLost();
    void faultsChangeNothing();
    void brokenDefinitionsAreLeftAside();
    void filesComeBack();
    void faultyFilesChangeNothing_data();
    void faultyFilesChangeNothing();
    void whatADefinitionNeedsGoesWithIt();
    void rolesAreAsked();
    void exportsAndReportsAreNoted();
};

void FigureServiceTest::ownDefinitionsStandInPlaceOfShippedOnes() {
    TestDesk desk;
    FigureService service(desk.context());
    const Definitions before = must(service.definitions());
    QCOMPARE(before.indicators.all().size(), shipped().indicators.all().size());
    QVERIFY(before.own.empty() && before.broken.empty());
    QVERIFY(before.indicators.find(u"new_persons")->shipped);

    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s), 0));
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"new_persons"_s, u"Autres"_s), 0));
    VERIFY_OK(service.save(DefinitionKind::Dashboard, dashboardOf(u"mine"_s, u"overview"_s), 0));
    const Definitions after = must(service.definitions());
    QCOMPARE(after.indicators.all().size(), before.indicators.all().size() + 1);
    QCOMPARE(nameOf(after, u"new_persons"_s), u"Autres"_s);
    QVERIFY(!after.indicators.find(u"new_persons")->shipped);
    QCOMPARE(after.dashboards.size(), before.dashboards.size());
    QCOMPARE(after.dashboard(u"overview")->cards.size(), std::size_t(1));
    QCOMPARE(after.own.size(), std::size_t(3));
    QVERIFY(after.ownOf(DefinitionKind::Dashboard, u"overview"));
    QVERIFY(!after.ownOf(DefinitionKind::Report, u"overview"));
    QCOMPARE(desk.countAudited(audit::Action::FigureDefinitionChanged), 3);

    VERIFY_OK(service.remove(DefinitionKind::Indicator, u"new_persons"_s, 1));
    VERIFY_OK(service.remove(DefinitionKind::Dashboard, u"overview"_s, 1));
    const Definitions again = must(service.definitions());
    QVERIFY(again.indicators.find(u"new_persons")->shipped);
    QCOMPARE(*again.dashboard(u"overview"), *before.dashboard(u"overview"));
    VERIFY_FAILS(service.remove(DefinitionKind::Indicator, u"new_persons"_s, 2), ErrorCode::NotFound);
    VERIFY_FAILS(service.remove(DefinitionKind::Indicator, u"nothing"_s, 0), ErrorCode::NotFound);
    // And once more; what was is kept.
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"new_persons"_s, u"Encore"_s), 0));
    QCOMPARE(nameOf(must(service.definitions()), u"new_persons"_s), u"Encore"_s);
    QCOMPARE(must(desk.db->prepare(u"SELECT count(*) FROM figure_definition_history").value<int>()), 3);
}

void FigureServiceTest::othersChangesAreNotLost() {
    TestDesk desk;
    FigureService service(desk.context());
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s, u"un"_s), 0));
    VERIFY_FAILS(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s, u"autre"_s), 0),
                 ErrorCode::Conflict);
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s, u"deux"_s), 1));
    VERIFY_FAILS(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s, u"trois"_s), 1),
                 ErrorCode::Conflict);
    VERIFY_FAILS(service.remove(DefinitionKind::Indicator, u"mine"_s, 1), ErrorCode::Conflict);
    QCOMPARE(nameOf(must(service.definitions()), u"mine"_s), u"deux"_s);
    VERIFY_OK(service.remove(DefinitionKind::Indicator, u"mine"_s, 2));
    VERIFY_FAILS(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s), 2), ErrorCode::Conflict);
    VERIFY_FAILS(service.save(DefinitionKind::Indicator, indicatorCalled(u"other"_s), 5), ErrorCode::Conflict);
}

void FigureServiceTest::faultsChangeNothing() {
    TestDesk desk;
    FigureService service(desk.context());
    int announced = 0;
    connect(&desk.changes, &ChangeNotifier::changed, this, [&] { ++announced; });
    const auto refused = [&](DefinitionKind kind, const QJsonObject& body, const QStringList& problems) {
        const Status saved = service.save(kind, body, 0);
        QVERIFY(!saved);
        QCOMPARE(described(saved.error().problems), problems);
    };
    refused(DefinitionKind::Indicator, with(blankIndicator(), {{u"date"_s, u"nowhere"_s}}), {u"date:unknown"_s});
    refused(DefinitionKind::Dashboard, dashboardOf(u"nothing"_s), {u"cards[0].indicators[0]:unknown"_s});
    refused(DefinitionKind::Report, with(blankReport(), {{u"highlights"_s, QJsonArray{u"nothing"_s}}}),
            {u"highlights[0]:unknown"_s});
    QVERIFY(must(service.definitions()).own.empty());
    QCOMPARE(desk.countAudited(audit::Action::FigureDefinitionChanged), 0);
    QCOMPARE(announced, 0);
}

/// What names a field or an indicator that is there no longer is listed with why, and what was shipped stands.
void FigureServiceTest::brokenDefinitionsAreLeftAside() {
    TestDesk desk;
    FigureService service(desk.context());
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s), 0));
    VERIFY_OK(service.save(DefinitionKind::Dashboard, dashboardOf(u"mine"_s, u"overview"_s), 0));
    VERIFY_OK(service.save(DefinitionKind::Report, with(blankReport(), {{u"highlights"_s, QJsonArray{u"mine"_s}}}), 0));
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"new_persons"_s, u"Autres"_s), 0));
    VERIFY_OK(desk.db->execute(u"UPDATE figure_definition SET body = replace(body, '{\"all\":[]}', "
                               u"'{\"field\":\"star_sign\",\"known\":true}') WHERE code = 'new_persons'"));
    VERIFY_OK(service.remove(DefinitionKind::Indicator, u"mine"_s, 1));
    const Definitions all = must(service.definitions());
    QCOMPARE(all.broken.size(), std::size_t(3));
    const auto problemsOf = [&](DefinitionKind kind, const QString& code) {
        for (const BrokenDefinition& broken : all.broken)
            if (broken.kind == kind && broken.code == code)
                return described(broken.problems);
        return QStringList{u"not listed"_s};
    };
    QCOMPARE(problemsOf(DefinitionKind::Indicator, u"new_persons"_s), QStringList{u"counted.field:unknown"_s});
    QCOMPARE(problemsOf(DefinitionKind::Dashboard, u"overview"_s), QStringList{u"cards[0].indicators[0]:unknown"_s});
    QCOMPARE(problemsOf(DefinitionKind::Report, u"mine"_s), QStringList{u"highlights[0]:unknown"_s});
    QVERIFY(all.indicators.find(u"new_persons")->shipped);
    QVERIFY(all.dashboard(u"overview")->shipped);
    QVERIFY(!all.report(u"mine"));
    // It is still the desk's own: it can be mended, or taken back.
    QVERIFY(all.ownOf(DefinitionKind::Report, u"mine"));
    VERIFY_OK(service.remove(DefinitionKind::Report, u"mine"_s, 1));
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s), 0));
    QCOMPARE(must(service.definitions()).broken.size(), std::size_t(1));
}

void FigureServiceTest::filesComeBack() {
    TestDesk desk;
    FigureService service(desk.context());
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s), 0));
    VERIFY_OK(service.save(DefinitionKind::Dashboard, dashboardOf(u"mine"_s), 0));
    VERIFY_OK(service.save(DefinitionKind::Report, blankReport(), 0));
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"gone"_s), 0));
    VERIFY_OK(service.remove(DefinitionKind::Indicator, u"gone"_s, 1));
    const QByteArray file = must(service.exported());

    TestDesk other;
    FigureService there(other.context());
    QCOMPARE(must(there.import(file)), 3);
    QCOMPARE(must(there.exported()), file);
    QCOMPARE(other.countAudited(audit::Action::FigureDefinitionsImported), 1);
    const Definitions all = must(there.definitions());
    QVERIFY(all.broken.empty());
    QVERIFY(all.indicators.find(u"mine") && all.dashboard(u"board") && all.report(u"mine"));
    // Once more: the next versions.
    QCOMPARE(must(there.import(file)), 3);
    QCOMPARE(must(there.definitions()).ownOf(DefinitionKind::Indicator, u"mine")->stamp.version, 2);
    // Also over one that was taken back.
    VERIFY_OK(there.remove(DefinitionKind::Indicator, u"mine"_s, 2));
    QCOMPARE(must(there.import(file)), 3);
    QCOMPARE(must(there.definitions()).ownOf(DefinitionKind::Indicator, u"mine")->stamp.version, 4);
}

void FigureServiceTest::faultyFilesChangeNothing_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("problems"); // none: no such file
    const QByteArray head = R"({"format": "tawjih-figures", "version": 1, )";
    const QByteArray good = QJsonDocument(indicatorCalled(u"good"_s)).toJson(QJsonDocument::Compact);
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("no json") << QByteArray("figures") << QStringList();
    QTest::newRow("a list") << QByteArray("[]") << QStringList();
    QTest::newRow("another format") << QByteArray(R"({"format": "tawjih-rules", "version": 1})") << QStringList();
    QTest::newRow("a later version") << QByteArray(R"({"format": "tawjih-figures", "version": 2})") << QStringList();
    QTest::newRow("unknown list") << QByteArray(head + R"("colours": []})") << QStringList{u"colours:unknown"_s};
    QTest::newRow("no list") << QByteArray(head + R"("indicators": {}})") << QStringList{u"indicators:malformed"_s};
    QTest::newRow("one faulty of two") << QByteArray(head + R"("indicators": [)" + good + "," +
                                                     QByteArray(good).replace("persons", "people") + "]}")
                                       << QStringList{u"indicators[1].population:unknown"_s,
                                                      u"indicators[1].unit:unknown"_s};
    QTest::newRow("faults everywhere") << QByteArray(
                                              head + R"("indicators": [)" + good + R"(], "dashboards": [)" +
                                              QJsonDocument(dashboardOf(u"nothing"_s)).toJson(QJsonDocument::Compact) +
                                              R"(], "reports": [5]})")
                                       << QStringList{u"dashboards[0].cards[0].indicators[0]:unknown"_s,
                                                      u"reports[0].code:missing"_s, u"reports[0].name:missing"_s};
    QTest::newRow("twice the same") << QByteArray(head + R"("indicators": [)" + good + "," + good + "]}")
                                    << QStringList{u"indicators[1].code:not unique"_s};
}

void FigureServiceTest::faultyFilesChangeNothing() {
    QFETCH(QByteArray, file);
    QFETCH(QStringList, problems);
    TestDesk desk;
    FigureService service(desk.context());
    const auto imported = service.import(file);
    QVERIFY(!imported);
    QCOMPARE(static_cast<int>(imported.error().code),
             static_cast<int>(problems.isEmpty() ? ErrorCode::FileMalformed : ErrorCode::Invalid));
    QCOMPARE(described(imported.error().problems), problems);
    QVERIFY(must(service.definitions()).own.empty());
    QCOMPARE(desk.countAudited(audit::Action::FigureDefinitionsImported), 0);
}

void FigureServiceTest::whatADefinitionNeedsGoesWithIt() {
    TestDesk desk;
    FigureService service(desk.context());
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"mine"_s), 0));
    VERIFY_OK(service.save(DefinitionKind::Indicator, indicatorCalled(u"other"_s), 0));
    VERIFY_OK(service.save(DefinitionKind::Dashboard, dashboardOf(u"mine"_s), 0));
    TestDesk elsewhere;
    FigureService there(elsewhere.context());
    QCOMPARE(must(there.import(must(service.exported(DefinitionKind::Dashboard, u"board"_s)))), 2);
    QVERIFY(must(there.definitions()).indicators.find(u"mine"));
    QVERIFY(!must(there.definitions()).indicators.find(u"other"));
    // A shipped one, to begin with.
    QCOMPARE(must(there.import(must(service.exported(DefinitionKind::Report, u"quarterly_unit"_s)))), 1);
    QVERIFY(!must(there.definitions()).report(u"quarterly_unit")->shipped);
    VERIFY_FAILS(service.exported(DefinitionKind::Report, u"nothing"_s), ErrorCode::NotFound);
}

void FigureServiceTest::rolesAreAsked() {
    TestDesk desk;
    const vault::Actor advisor = desk.addUser(u"Brahim"_s, vault::Roles(vault::Role::Advisor));
    FigureService service(desk.contextFor(advisor));
    VERIFY_FAILS(service.definitions(), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.save(DefinitionKind::Indicator, blankIndicator(), 0), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.remove(DefinitionKind::Indicator, u"mine"_s, 1), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.exported(), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.exported(DefinitionKind::Dashboard, u"overview"_s), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.import({}), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.noteExport(1), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.noteReport({}, 1), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.reports(), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.persons({}), ErrorCode::NotAllowed);
    QCOMPARE(desk.countAudited(audit::Action::StatisticsExported), 0);
}

void FigureServiceTest::exportsAndReportsAreNoted() {
    TestDesk desk;
    FigureService service(desk.context());
    VERIFY_OK(service.noteExport(3));
    QCOMPARE(desk.countAudited(audit::Action::StatisticsExported), 1);
    MadeReport report;
    report.templateCode = u"quarterly_unit"_s;
    report.language = Language::Arabic;
    report.period = Period::quarter(QDate(2026, 1, 1));
    report.asOf = desk.clock.now().addMSecs(-1);
    report.question = {{u"a"_s, 1}};
    report.checksum = u"abc"_s;
    const MadeReport first = must(service.noteReport(report, 5));
    QVERIFY(!first.id.isNull());
    QCOMPARE(first.recordedAt, desk.clock.now());
    desk.clock.advance(60);
    report.checksum = u"def"_s;
    const MadeReport second = must(service.noteReport(report, 5));
    QCOMPARE(must(service.reports()), (std::vector{second, first}));
    QCOMPARE(must(service.reports(1)), std::vector{second});
    QCOMPARE(desk.countAudited(audit::Action::ReportMade), 2);
}

TAWJIH_REGISTER_TEST(FigureServiceTest)
#include "FigureServiceTest.moc"
