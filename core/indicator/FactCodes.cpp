#include "core/indicator/FactCodes.h"

namespace tawjih::indicator {

FactName FactCodes::number(const QString& key) {
    if (key.isEmpty())
        return 0;
    const auto found = m_numbers.constFind(key);
    if (found != m_numbers.constEnd())
        return *found;
    if (m_keys.size() > 0xFFFF)
        return 0;
    const auto next = static_cast<FactName>(m_keys.size());
    m_keys << key;
    m_numbers.insert(key, next);
    return next;
}

FactName FactCodes::number(const QUuid& key) {
    if (key.isNull())
        return 0;
    const auto found = m_uuids.constFind(key);
    if (found != m_uuids.constEnd())
        return *found;
    const FactName next = number(key.toString(QUuid::WithoutBraces));
    m_uuids.insert(key, next);
    return next;
}

void FactCodes::restore(FactName number, const QString& key) {
    while (m_keys.size() <= number)
        m_keys << QString();
    m_keys[number] = key;
    m_numbers.insert(key, number);
}

} // namespace tawjih::indicator
