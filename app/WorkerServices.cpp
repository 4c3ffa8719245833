#include "app/WorkerServices.h"

namespace tawjih {

Status withWorkerServices(const vault::Desk& desk, ChangeNotifier& changes,
                          const std::function<Status(const ServiceContext&, Services&)>& work) {
    TRY_ASSIGN(const auto worker, desk.openWorker());
    QObject::connect(&worker->changes(), &ChangeNotifier::changed, &changes, &ChangeNotifier::changed,
                     Qt::QueuedConnection);
    const ServiceContext context = worker->context();
    Services services(context);
    return work(context, services);
}

} // namespace tawjih
