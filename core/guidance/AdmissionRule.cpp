#include "core/guidance/AdmissionRule.h"

namespace tawjih {

ReferenceDay ReferenceDay::resolved(QDate startsOn) const {
    switch (kind) {
    case Kind::Start:
        return {Kind::Date, 1, 9, startsOn};
    case Kind::Fixed:
        return {Kind::Date, 1, 9, startsOn.isValid() ? QDate(startsOn.year(), month, day) : QDate()};
    case Kind::Application:
    case Kind::Date:
        break;
    }
    return *this;
}

// Only what the kind uses is compared, as one written by hand and one read back may differ in the rest.
bool Expression::operator==(const Expression& other) const {
    return kind == other.kind && (kind == Kind::Is ? condition == other.condition : parts == other.parts);
}

int conditionCount(const Expression& rule) {
    int count = rule.kind == Expression::Kind::Is ? 1 : 0;
    for (const Expression& part : rule.parts)
        count += conditionCount(part);
    return count;
}

} // namespace tawjih
