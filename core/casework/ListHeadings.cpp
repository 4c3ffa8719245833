#include "core/casework/ListHeadings.h"

#include <QCoreApplication>

#include <iterator>

namespace tawjih {

const char* headingOf(SortColumn column) {
    // In the order of the enum.
    static constexpr const char* headings[] = {
        QT_TRANSLATE_NOOP("BeneficiaryList", "Number"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Name"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Sex"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Age"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Nationality"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Residence"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Valid until"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Education"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Arrondissement"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Status"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Advisor"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Registered"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Last session"),
        QT_TRANSLATE_NOOP("BeneficiaryList", "Next step"),
    };
    static_assert(std::size(headings) == sortColumnCount);
    return headings[static_cast<size_t>(column)];
}

} // namespace tawjih
