#include "core/consent/ConsentWriter.h"

#include "core/consent/ConsentRepository.h"

namespace tawjih {

ConsentWriter::ConsentWriter(db::Connection& connection) : m_insert(ConsentRepository::insertStatement(connection)) {}

Status ConsentWriter::add(const Consent& entry) {
    return ConsentRepository::insert(m_insert, entry);
}

} // namespace tawjih
