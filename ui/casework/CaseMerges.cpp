#include "ui/casework/CaseMerges.h"

#include "ui/beneficiary/PersonPickDialog.h"
#include "ui/widgets/Bidi.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

const MergeRecord* lastStanding(const std::vector<MergeRecord>& merges) {
    const auto found = std::ranges::find_if(merges, [](const MergeRecord& each) { return !each.merge.undoneAt; });
    return found == merges.end() ? nullptr : &*found;
}

QString formerNumbersText(const std::vector<MergeRecord>& merges) {
    QStringList numbers;
    for (const MergeRecord& each : merges)
        if (!each.merge.undoneAt && !each.endedNumber.isEmpty())
            numbers << isolateLtr(each.endedNumber);
    if (numbers.isEmpty())
        return {};
    return QStringLiteral(" · ") + isolate(QCoreApplication::translate("CaseMerges", "earlier also %1", "numbers")
                                               .arg(QLocale().createSeparatedList(numbers)));
}

void pickAndMerge(const PeopleServices& services, const Beneficiary& person, QWidget* parent,
                  std::function<void(MergeDialog*)> opened, std::function<void(const Error&)> failed) {
    auto* pick = new PersonPickDialog(services.listing, services.persons, services.lookup, person, parent);
    pick->setAttribute(Qt::WA_DeleteOnClose);
    const MergeServices needed{services.clock, services.merges, services.persons, services.drafts};
    QObject::connect(pick, &QDialog::accepted, parent,
                     [=, id = person.id, opened = std::move(opened), failed = std::move(failed)] {
                         const auto dialog = openMerge(needed, id, pick->chosen(), parent);
                         dialog ? opened(*dialog) : failed(dialog.error());
                     });
    pick->open();
}

} // namespace tawjih::ui
