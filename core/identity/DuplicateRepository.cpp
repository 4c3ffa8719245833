#include "core/identity/DuplicateRepository.h"

#include "core/beneficiary/PersonMerge.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::identity {

namespace {

// A pair waits while both are on record and nobody said that they are two.
const QLatin1String waitingSql(R"(
  FROM duplicate_pair p JOIN beneficiary a ON a.id = p.first_id JOIN beneficiary b ON b.id = p.second_id
  LEFT JOIN not_same n ON n.first_id = p.first_id AND n.second_id = p.second_id
 WHERE n.first_id IS NULL)");

const QLatin1String apartSql(R"(
  FROM not_same n JOIN duplicate_pair p ON p.first_id = n.first_id AND p.second_id = n.second_id
  JOIN beneficiary a ON a.id = p.first_id JOIN beneficiary b ON b.id = p.second_id
 WHERE 1 = 1)");

QLatin1String rangeOf(PairClass which) {
    switch (which) {
    case PairClass::Probable:
        return QLatin1String(" AND p.probability >= 0.95");
    case PairClass::ToReview:
        return QLatin1String(" AND p.probability >= 0.5 AND p.probability < 0.95");
    case PairClass::Relatives:
        return QLatin1String(" AND p.probability < 0.5");
    case PairClass::Apart:
        break;
    }
    return {};
}

QString tablesOf(PairClass which) {
    return (which == PairClass::Apart ? apartSql : waitingSql) + rangeOf(which);
}

const QLatin1String pairColumns(R"(
SELECT p.first_id, p.second_id, p.probability, p.model_probability, p.relation, p.source, p.found_at,
       COALESCE((SELECT c.number FROM case_file c WHERE c.beneficiary_id = a.id), '') AS one_number,
       a.family_name_latin AS one_family_latin, a.given_name_latin AS one_given_latin,
       a.family_name_arabic AS one_family_arabic, a.given_name_arabic AS one_given_arabic,
       a.birth_date AS one_birth, a.birth_precision AS one_precision,
       COALESCE((SELECT c.number FROM case_file c WHERE c.beneficiary_id = b.id), '') AS other_number,
       b.family_name_latin AS other_family_latin, b.given_name_latin AS other_given_latin,
       b.family_name_arabic AS other_family_arabic, b.given_name_arabic AS other_given_arabic,
       b.birth_date AS other_birth, b.birth_precision AS other_precision,
       n.recorded_at AS apart_at,
       COALESCE((SELECT u.display_name FROM app_user u WHERE u.id = n.recorded_by), '') AS apart_by)");

PairedPerson readPerson(const db::Row& row, const char* id, std::array<const char*, 7> columns) {
    const PersonName name{row.get<QString>(columns[1]), row.get<QString>(columns[2]), row.get<QString>(columns[3]),
                          row.get<QString>(columns[4])};
    return {row.get<BeneficiaryId>(id), row.get<QString>(columns[0]), name.latin(), name.arabic(),
            BirthDate::stored(row.get<std::optional<QDate>>(columns[5]), row.get<BirthPrecision>(columns[6]))};
}

DuplicatePair readPair(const db::Row& row) {
    DuplicatePair pair;
    pair.one = readPerson(row, "first_id",
                          {"one_number", "one_family_latin", "one_given_latin", "one_family_arabic", "one_given_arabic",
                           "one_birth", "one_precision"});
    pair.other = readPerson(row, "second_id",
                            {"other_number", "other_family_latin", "other_given_latin", "other_family_arabic",
                             "other_given_arabic", "other_birth", "other_precision"});
    pair.probability = row.get<double>("probability");
    pair.model = row.get<double>("model_probability");
    pair.relation = row.get<Relation>("relation");
    pair.source = row.get<PairSource>("source");
    pair.foundAt = row.get<QDateTime>("found_at");
    pair.saidApartAt = row.get<std::optional<QDateTime>>("apart_at");
    pair.saidApartBy = row.get<QString>("apart_by");
    return pair;
}

} // namespace

Result<std::vector<DuplicatePair>> DuplicateRepository::pairs(PairClass which, int most) {
    const QLatin1String order = which == PairClass::Apart
                                    ? QLatin1String(" ORDER BY n.recorded_at DESC, p.first_id, p.second_id")
                                    : QLatin1String(" ORDER BY p.probability DESC, p.first_id, p.second_id");
    return m_db.prepare(QString(pairColumns + tablesOf(which) + order + QLatin1String(" LIMIT :most")))
        .bind("most", most)
        .all(readPair);
}

Result<qint64> DuplicateRepository::count(PairClass which) {
    return m_db.prepare(QString(QLatin1String("SELECT count(*)") + tablesOf(which))).value<qint64>();
}

Result<std::vector<std::pair<BeneficiaryId, BeneficiaryId>>> DuplicateRepository::waiting() {
    return m_db.prepare(QString(QLatin1String("SELECT p.first_id, p.second_id") + waitingSql))
        .all([](const db::Row& row) { return std::pair(row.at<BeneficiaryId>(0), row.at<BeneficiaryId>(1)); });
}

Result<std::vector<ReviewedPair>> DuplicateRepository::reviewed() {
    return m_db
        .prepare(uR"(
SELECT p.model_probability, 1 AS same
  FROM person_merge m
  JOIN duplicate_pair p ON p.first_id = CASE WHEN m.kept_id < m.merged_id THEN m.kept_id ELSE m.merged_id END
                       AND p.second_id = CASE WHEN m.kept_id < m.merged_id THEN m.merged_id ELSE m.kept_id END
 WHERE m.undone_at IS NULL
UNION ALL
SELECT p.model_probability, 0
  FROM not_same n JOIN duplicate_pair p ON p.first_id = n.first_id AND p.second_id = n.second_id)")
        .all([](const db::Row& row) {
            return ReviewedPair{row.at<double>(0), row.at<bool>(1)};
        });
}

Status DuplicateRepository::put(BeneficiaryId person, const FoundMatch& match, const Origin& origin) {
    const auto [first, second] = inOrder(person, match.other);
    TRY(m_db.prepare(uR"(
INSERT INTO duplicate_pair (first_id, second_id, probability, model_probability, relation, source, found_at, found_by)
SELECT :first_id, :second_id, :probability, :model_probability, :relation, :source, :found_at, :found_by
 WHERE EXISTS (SELECT 1 FROM beneficiary WHERE id = :first_id) AND EXISTS (SELECT 1 FROM beneficiary WHERE id = :second_id)
   AND NOT EXISTS (SELECT 1 FROM not_same WHERE first_id = :first_id AND second_id = :second_id)
ON CONFLICT (first_id, second_id) DO UPDATE SET probability = excluded.probability,
       model_probability = excluded.model_probability, relation = excluded.relation)")
            .bind("first_id", first)
            .bind("second_id", second)
            .bind("probability", match.probability)
            .bind("model_probability", match.model)
            .bind("relation", match.relation)
            .bind("source", origin.source)
            .bind("found_at", origin.at)
            .bind("found_by", origin.by)
            .run());
    return {};
}

Status DuplicateRepository::remove(const std::pair<BeneficiaryId, BeneficiaryId>& pair) {
    TRY(m_db.prepare(u"DELETE FROM duplicate_pair WHERE first_id = :first_id AND second_id = :second_id")
            .bind("first_id", pair.first)
            .bind("second_id", pair.second)
            .run());
    return {};
}

Status DuplicateRepository::insertSearch(const QUuid& id, const DuplicateSearch& search) {
    TRY(m_db.prepare(uR"(
INSERT INTO duplicate_search (id, recorded_at, recorded_by, compared, found, left_out)
VALUES (:id, :recorded_at, :recorded_by, :compared, :found, :left_out))")
            .bind("id", id)
            .bind("recorded_at", search.at)
            .bind("recorded_by", search.by)
            .bind("compared", search.compared)
            .bind("found", search.found)
            .bind("left_out", search.leftOut)
            .run());
    return {};
}

Result<std::optional<DuplicateSearch>> DuplicateRepository::lastSearch() {
    return m_db
        .prepare(u"SELECT recorded_at, recorded_by, compared, found, left_out FROM duplicate_search "
                 u"ORDER BY recorded_at DESC, id DESC LIMIT 1")
        .first([](const db::Row& row) {
            return DuplicateSearch{row.get<QDateTime>("recorded_at"), row.get<UserId>("recorded_by"),
                                   row.get<qint64>("compared"), row.get<qint64>("found"), row.get<qint64>("left_out")};
        });
}

} // namespace tawjih::identity
