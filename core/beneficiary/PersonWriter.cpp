#include "core/beneficiary/PersonWriter.h"

#include "core/beneficiary/BeneficiaryRepository.h"

namespace tawjih {

PersonWriter::PersonWriter(db::Connection& connection) : m_insert(BeneficiaryRepository::insertStatement(connection)) {}

Status PersonWriter::add(const Beneficiary& person) {
    return BeneficiaryRepository::insert(m_insert, person);
}

} // namespace tawjih
