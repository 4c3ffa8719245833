#include "core/beneficiary/PersonWriter.h"

#include "core/beneficiary/BeneficiaryRepository.h"

namespace tawjih {

PersonWriter::PersonWriter(db::Connection& connection)
    : m_insert(BeneficiaryRepository::insertStatement(connection))
    , m_papers(BeneficiaryRepository::papersStatement(connection)) {}

Status PersonWriter::add(const Beneficiary& person) {
    TRY(BeneficiaryRepository::insert(m_insert, person));
    return BeneficiaryRepository::insertPapers(m_papers, person);
}

} // namespace tawjih
