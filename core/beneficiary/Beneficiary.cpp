#include "core/beneficiary/Beneficiary.h"

namespace tawjih {

QString PersonName::latin() const {
    return QStringList{givenLatin, familyLatin}.join(QLatin1Char(' ')).trimmed();
}

QString PersonName::arabic() const {
    return QStringList{givenArabic, familyArabic}.join(QLatin1Char(' ')).trimmed();
}

} // namespace tawjih
