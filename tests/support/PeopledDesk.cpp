#include "tests/support/PeopledDesk.h"

#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentService.h"
#include "core/demo/DemoDesk.h"
#include "core/outcome/FollowUpService.h"
#include "core/referral/ReferralService.h"

#include <QFile>

#include <stdexcept>

namespace tawjih::test {

namespace {

constexpr int lateHour = 22;

template <typename T>
void mustHold(const Result<T>& result) {
    if (!result)
        throw std::runtime_error("peopled desk: " + result.error().detail.toStdString());
}

} // namespace

PeopledDesk::PeopledDesk(int persons) {
    clock.set(QDateTime(clock.today(), QTime(lateHour, 0), Qt::UTC));
    const auto desk = opened();
    ChangeNotifier changes;
    const ServiceContext context = desk->context(changes);
    CatalogueService catalogue(context);
    ConsentService consents(context);
    ReferralService referrals(context, consents);
    FollowUpService followUps(context);
    mustHold(catalogue.seedCatalogue());
    demo::DemoOptions options;
    options.persons = persons;
    options.today = clock.today();
    options.advisors = {desk->actor().id};
    mustHold(demo::DemoDesk(context, catalogue, referrals, followUps).fill(options));
    mustHold(desk->close());
}

std::unique_ptr<vault::Desk> PeopledDesk::opened() const {
    auto desk = unlock();
    mustHold(desk);
    return *std::move(desk);
}

bool overwrite(const QString& path, qint64 offset, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

} // namespace tawjih::test
