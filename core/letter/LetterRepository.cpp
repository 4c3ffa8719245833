#include "core/letter/LetterRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const db::VersionedTable templateTable{QLatin1String("letter_template"), QLatin1String("kind, language, title, body")};
const QString letterColumns = QStringLiteral("SELECT id, recorded_at, recorded_by, beneficiary_id, referral_id, kind, "
                                             "languages, paper, discreet, reference FROM letter ");

LetterTemplate templateOf(const db::Row& row) {
    LetterTemplate text;
    db::readStamp(row, text);
    text.kind = row.get<LetterKind>("kind");
    text.language = row.get<Language>("language");
    text.title = row.get<QString>("title");
    text.body = row.get<QString>("body");
    return text;
}

IssuedLetter letterOf(const db::Row& row) {
    IssuedLetter letter;
    letter.id = row.get<LetterId>("id");
    letter.recordedAt = row.get<QDateTime>("recorded_at");
    letter.recordedBy = row.get<UserId>("recorded_by");
    letter.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    letter.referral = row.get<std::optional<ReferralId>>("referral_id").value_or(ReferralId());
    letter.form = {row.get<LetterKind>("kind"), languagesFromCodes(row.get<QString>("languages")),
                   row.get<LetterPaper>("paper"), row.get<bool>("discreet")};
    letter.reference = LetterReference::parse(row.get<QString>("reference")).value_or(LetterReference());
    return letter;
}

void bindTemplate(db::Statement& statement, const LetterTemplate& text) {
    db::bindStamp(statement, text)
        .bind("kind", text.kind)
        .bind("language", text.language)
        .bind("title", text.title)
        .bind("body", text.body);
}

} // namespace

Result<std::optional<LetterTemplate>> LetterRepository::edited(LetterKind kind, Language language) const {
    const QString sql = QStringLiteral("SELECT %1 FROM letter_template WHERE kind = :kind AND language = :language")
                            .arg(templateTable.columns());
    return m_db.prepare(sql).bind("kind", kind).bind("language", language).first(templateOf);
}

Status LetterRepository::insert(const LetterTemplate& text) {
    return db::insert(m_db, templateTable, text, bindTemplate);
}

Status LetterRepository::update(const LetterTemplate& text) {
    return db::replace(m_db, templateTable, text, bindTemplate);
}

Status LetterRepository::remove(const LetterTemplate& text, const QDateTime& at) {
    TRY(db::archive(m_db, QLatin1String("letter_template"), text.id.uuid(), at));
    TRY(m_db.prepare(u"DELETE FROM letter_template WHERE id = :id").bind("id", text.id).run());
    return {};
}

Status LetterRepository::insert(const IssuedLetter& letter) {
    TRY(m_db.prepare(uR"(
        INSERT INTO letter (id, recorded_at, recorded_by, beneficiary_id, referral_id, kind, languages, paper, discreet,
                            reference)
        VALUES (:id, :recorded_at, :recorded_by, :beneficiary_id, :referral_id, :kind, :languages, :paper, :discreet,
                :reference))")
            .bind("id", letter.id)
            .bind("recorded_at", letter.recordedAt)
            .bind("recorded_by", letter.recordedBy)
            .bind("beneficiary_id", letter.beneficiary)
            .bind("referral_id", letter.referral)
            .bind("kind", letter.form.kind)
            .bind("languages", toCodes(letter.form.languages))
            .bind("paper", letter.form.paper)
            .bind("discreet", letter.form.discreet)
            .bind("reference", letter.reference.text())
            .run());
    return {};
}

Result<std::optional<IssuedLetter>> LetterRepository::find(const LetterReference& reference) const {
    const QString sql = letterColumns % QStringLiteral("WHERE reference = :reference");
    return m_db.prepare(sql).bind("reference", reference.text()).first(letterOf);
}

Result<std::vector<IssuedLetter>> LetterRepository::ofBeneficiary(const BeneficiaryId& person) const {
    const QString sql = letterColumns % QStringLiteral("WHERE beneficiary_id = :person ORDER BY recorded_at DESC");
    return m_db.prepare(sql).bind("person", person).all(letterOf);
}

} // namespace tawjih
