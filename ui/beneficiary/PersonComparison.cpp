#include "ui/beneficiary/PersonComparison.h"

#include "core/beneficiary/PersonMerge.h"

#include <QLatin1String>

#include <algorithm>
#include <cstring>

namespace tawjih::ui {

namespace {

const QLatin1String versionsKey("versions");
const QLatin1String staysKey("stays");
const QLatin1String takenKey("taken");
const QLatin1String bothKey("both");

QString keyOf(const Beneficiary& person) {
    return person.id.uuid().toString(QUuid::WithoutBraces);
}

bool isOtherPhone(const BeneficiaryField& field) {
    return std::strcmp(field.key, "otherPhone") == 0;
}

} // namespace

PersonComparison::PersonComparison(Beneficiary left, Beneficiary right, Side stays)
    : m_left(std::move(left))
    , m_right(std::move(right))
    , m_stays(stays) {
    const Beneficiary nothing;
    const Beneficiary joined = mergedFields(m_left, m_right);
    for (const BeneficiaryField& field : beneficiaryFields()) {
        Row row{field};
        row.joinable = !field.same(joined, m_left) && !field.same(joined, m_right);
        if (!field.same(m_left, m_right) || row.joinable) {
            row.oneSided = field.same(m_left, nothing) || field.same(m_right, nothing);
            row.bothSilent = field.same(m_left, nothing) && field.same(m_right, nothing);
            m_rows.push_back(std::move(row));
        } else if (!field.same(m_left, nothing)) {
            m_agreeing.push_back(field);
        }
    }
    propose();
}

void PersonComparison::keep(Side side) {
    m_stays = side;
    propose();
}

void PersonComparison::take(std::size_t row, Taken taken) {
    m_rows.at(row).taken = taken;
    m_rows.at(row).byHand = true;
}

void PersonComparison::chooseAs(const PersonComparison& before) {
    for (Row& row : m_rows) {
        const auto was = std::ranges::find_if(
            before.m_rows, [&row](const Row& each) { return std::strcmp(each.field.key, row.field.key) == 0; });
        if (was == before.m_rows.end() || !was->byHand || !row.field.same(m_left, before.m_left) ||
            !row.field.same(m_right, before.m_right))
            continue;
        row.taken = was->taken;
        row.byHand = true;
    }
}

QJsonObject PersonComparison::choices() const {
    QJsonObject taken;
    for (const Row& row : m_rows)
        if (row.byHand)
            taken.insert(QLatin1String(row.field.key), row.taken == Taken::Both   ? bothKey
                                                       : row.taken == Taken::Left ? keyOf(m_left)
                                                                                  : keyOf(m_right));
    return {{versionsKey, QJsonObject{{keyOf(m_left), m_left.stamp.version}, {keyOf(m_right), m_right.stamp.version}}},
            {staysKey, keyOf(kept())},
            {takenKey, taken}};
}

bool PersonComparison::choose(const QJsonObject& choices) {
    const QJsonObject versions = choices[versionsKey].toObject();
    for (const Beneficiary* each : {&m_left, &m_right})
        if (versions[keyOf(*each)].toInt() != each->stamp.version)
            return false;
    m_stays = choices[staysKey].toString() == keyOf(m_right) ? Side::Right : Side::Left;
    const QJsonObject taken = choices[takenKey].toObject();
    for (Row& row : m_rows) {
        const QString from = taken[QLatin1String(row.field.key)].toString();
        if (from.isEmpty() || (from == bothKey && !row.joinable))
            continue;
        row.taken = from == bothKey ? Taken::Both : from == keyOf(m_left) ? Taken::Left : Taken::Right;
        row.byHand = true;
    }
    propose();
    return true;
}

QString PersonComparison::text(const Row& row, Taken taken) const {
    Beneficiary said = result();
    put(said, row, taken);
    return row.field.text(said);
}

Beneficiary PersonComparison::result() const {
    // What has no row of its own: where the record came from, since when it is there.
    Beneficiary made = mergedFields(kept(), merged());
    made.id = kept().id;
    made.stamp = kept().stamp;
    for (const Row& row : m_rows)
        put(made, row, row.taken);
    return made;
}

void PersonComparison::propose() {
    const Beneficiary proposed = mergedFields(kept(), merged());
    for (Row& row : m_rows) {
        if (row.byHand)
            continue;
        const Taken own = m_stays == Side::Left ? Taken::Left : Taken::Right;
        const Taken others = m_stays == Side::Left ? Taken::Right : Taken::Left;
        row.taken = row.field.same(proposed, kept())     ? own
                    : row.field.same(proposed, merged()) ? others
                    : row.joinable                       ? Taken::Both
                                                         : own;
    }
}

void PersonComparison::put(Beneficiary& to, const Row& row, Taken taken) const {
    if (taken != Taken::Both)
        return row.field.take(to, taken == Taken::Left ? m_left : m_right);
    if (isOtherPhone(row.field))
        to.otherPhone = secondPhone(kept(), merged(), to.phone);
    else
        row.field.take(to, mergedFields(kept(), merged()));
}

QStringList changedNames(const Beneficiary& before, const Beneficiary& after) {
    QStringList names;
    for (const BeneficiaryField* field : changedFields(beneficiaryFields(), before, after))
        names << field->name();
    return names;
}

} // namespace tawjih::ui
