#include "core/letter/LetterRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const QString letterColumns = QStringLiteral("SELECT id, recorded_at, recorded_by, beneficiary_id, referral_id, kind, "
                                             "languages, paper, discreet, reference FROM letter ");

LetterTemplate templateOf(const db::Row& row) {
    LetterTemplate text;
    text.id = row.get<LetterTemplateId>("id");
    text.stamp = {row.get<int>("version"), row.get<QDateTime>("recorded_at"), row.get<UserId>("recorded_by")};
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

db::Statement& bindAll(db::Statement& statement, const LetterTemplate& text) {
    return statement.bind("id", text.id)
        .bind("version", text.stamp.version)
        .bind("recorded_at", text.stamp.recordedAt)
        .bind("recorded_by", text.stamp.recordedBy)
        .bind("kind", text.kind)
        .bind("language", text.language)
        .bind("title", text.title)
        .bind("body", text.body);
}

Status expectOne(const Result<int>& changed) {
    if (!changed)
        return fail(changed.error());
    return *changed == 1 ? Status() : fail(ErrorCode::NotFound, QStringLiteral("letter_template"));
}

} // namespace

Result<std::optional<LetterTemplate>> LetterRepository::edited(LetterKind kind, Language language) const {
    return m_db
        .prepare(uR"(
        SELECT id, version, recorded_at, recorded_by, kind, language, title, body
        FROM letter_template WHERE kind = :kind AND language = :language)")
        .bind("kind", kind)
        .bind("language", language)
        .first(templateOf);
}

Status LetterRepository::insert(const LetterTemplate& text) {
    auto statement = m_db.prepare(uR"(
        INSERT INTO letter_template (id, version, recorded_at, recorded_by, kind, language, title, body)
        VALUES (:id, :version, :recorded_at, :recorded_by, :kind, :language, :title, :body))");
    return expectOne(bindAll(statement, text).run());
}

Status LetterRepository::update(const LetterTemplate& text) {
    TRY(db::archive(m_db, QLatin1String("letter_template"), text.id.uuid(), text.stamp.recordedAt));
    auto statement = m_db.prepare(uR"(
        UPDATE letter_template SET version = :version, recorded_at = :recorded_at, recorded_by = :recorded_by,
            kind = :kind, language = :language, title = :title, body = :body
        WHERE id = :id)");
    return expectOne(bindAll(statement, text).run());
}

Status LetterRepository::remove(const LetterTemplate& text, const QDateTime& at) {
    TRY(db::archive(m_db, QLatin1String("letter_template"), text.id.uuid(), at));
    return expectOne(m_db.prepare(u"DELETE FROM letter_template WHERE id = :id").bind("id", text.id).run());
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
