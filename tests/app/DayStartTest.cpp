#include "app/DayStart.h"

#include "core/indicator/FactRepository.h"
#include "core/indicator/FactService.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/ui/AnswersPrompts.h"
#include "ui/shell/Workbench.h"
#include "ui/widgets/LanguageManager.h"

using namespace tawjih;

class DayStartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsOutdatedFactsAnewForAnAdvisor();
    void drawsOutdatedFactsAnewForAnAdministrator();

private:
    static void begin(vault::Desk& desk, const Clock& clock);
};

void DayStartTest::begin(vault::Desk& desk, const Clock& clock) {
    VERIFY_OK(indicator::FactService(desk.connection()).suspend());
    ChangeNotifier changes;
    ui::LanguageManager languages(*qApp);
    test::AnswersPrompts prompts;
    ui::DeskView view;
    view.actor = desk.actor();
    view.pages = {{QStringLiteral("page"), "Page", QStringLiteral("people"),
                   [](const ui::PageContext&) { return new ui::Page; }}};
    ui::Workbench workbench(std::move(view), clock, languages, prompts);
    const DayStart day(desk, changes, clock, workbench);
    QSignalSpy finished(&day, &DayStart::finished);
    QVERIFY(finished.wait(60'000));
    VERIFY_OK(finished.first().first().value<Status>());
    QCOMPARE(indicator::FactRepository(desk.connection()).storedFormat().value(),
             indicator::FactRepository::formatVersion);
}

void DayStartTest::drawsOutdatedFactsAnewForAnAdvisor() {
    const test::CommandDesk people(3);
    const auto desk = people.place.unlockAs(people.advisor, people.place.password);
    VERIFY_OK(desk);
    begin(**desk, people.place.clock);
}

void DayStartTest::drawsOutdatedFactsAnewForAnAdministrator() {
    const test::TemporaryDesk place(vault::Role::Administrator);
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    begin(**desk, place.clock);
}

TAWJIH_REGISTER_TEST(DayStartTest)
#include "DayStartTest.moc"
