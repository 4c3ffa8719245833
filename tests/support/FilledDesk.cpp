#include "tests/support/FilledDesk.h"

#include "core/demo/DemoDesk.h"

#include <stdexcept>

namespace tawjih::test {

FilledDesk::FilledDesk(int count, const QDateTime& now, vault::Roles roles, TestDesk::Place place)
    : desk(roles, place)
    , context(desk.context())
    , persons(context)
    , consents(context)
    , cases(context)
    , sessions(context)
    , today(context)
    , catalogue(context)
    , referrals(context, consents)
    , seats(context)
    , followUps(context) {
    desk.clock.set(now);
    if (!catalogue.seedCatalogue())
        throw std::runtime_error("The catalogue was not written.");
    if (count == 0)
        return;
    demo::DemoOptions options;
    options.persons = count;
    options.today = desk.clock.today();
    options.advisors = {desk.actor.id};
    const Status filled = demo::DemoDesk(context, catalogue, referrals, followUps).fill(options);
    if (!filled)
        throw std::runtime_error("The desk was not filled: " + filled.error().detail.toStdString());
}

} // namespace tawjih::test
