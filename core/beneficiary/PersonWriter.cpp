#include "core/beneficiary/PersonWriter.h"

#include "core/beneficiary/BeneficiaryRepository.h"
#include "core/beneficiary/Listing.h"

namespace tawjih {

PersonWriter::PersonWriter(db::Connection& connection)
    : m_insert(BeneficiaryRepository::insertStatement(connection))
    , m_papers(BeneficiaryRepository::papersStatement(connection)) {}

Status PersonWriter::add(const Beneficiary& person) {
    TRY(BeneficiaryRepository::insert(m_insert, person));
    return BeneficiaryRepository::insertPapers(m_papers, person);
}

Status redraw(db::Connection& connection, BeneficiaryId id) {
    BeneficiaryRepository repository(connection);
    TRY_ASSIGN(const std::optional<Beneficiary> person, repository.find(id));
    TRY(repository.removePapers(id));
    if (person) {
        db::Statement papers = BeneficiaryRepository::papersStatement(connection);
        TRY(BeneficiaryRepository::insertPapers(papers, *person));
    }
    return refreshListing(connection, id);
}

} // namespace tawjih
