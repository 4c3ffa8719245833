#include "core/identity/ComparedPerson.h"

namespace tawjih::identity {

BirthParts birthParts(const BirthDate& birth) {
    const std::optional<QDate> date = birth.date();
    if (!date)
        return {};
    const auto year = quint16(date->year());
    if (birth.precision() != BirthPrecision::Day)
        return {year, 0, 0};
    return {year, quint8(date->month()), quint8(date->day())};
}

} // namespace tawjih::identity
