#include "core/indicator/FactRepository.h"

#include "core/base/Clock.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <bit>
#include <cstring>

namespace tawjih::indicator {

namespace {

// Facts are stored as they lie in memory; a desk does not move between machines of another byte order.
static_assert(std::endian::native == std::endian::little);

constexpr int personsAQuestion = 4096;

template <typename Fact>
void append(QByteArray& bytes, std::span<const Fact> facts) {
    static_assert(std::has_unique_object_representations_v<Fact> && alignof(Fact) <= 2);
    const auto count = static_cast<quint16>(std::min<std::size_t>(facts.size(), 0xFFFF));
    bytes.append(reinterpret_cast<const char*>(&count), sizeof(count));
    bytes.append(reinterpret_cast<const char*>(facts.data()),
                 static_cast<qsizetype>(count) * static_cast<qsizetype>(sizeof(Fact)));
}

QByteArray encoded(const PersonFacts& facts) {
    QByteArray bytes;
    bytes.reserve(160);
    bytes.append(reinterpret_cast<const char*>(&facts.person), sizeof(PersonFact));
    append(bytes, facts.openings);
    append(bytes, facts.sessions);
    append(bytes, facts.referrals);
    append(bytes, facts.followUps);
    append(bytes, facts.papers);
    append(bytes, facts.seats);
    append(bytes, facts.steps);
    return bytes;
}

/// Reads what `append` wrote, never beyond the end. One for many rows: its memory is used again.
class Decoder {
public:
    void start(QByteArrayView bytes) {
        m_place = 0;
        m_whole = true;
        // Into memory of our own, where everything stands at even places.
        m_bytes.resize((static_cast<std::size_t>(bytes.size()) + 1) / 2);
        if (!bytes.isEmpty())
            std::memcpy(m_bytes.data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        m_size = static_cast<std::size_t>(bytes.size());
    }
    template <typename Fact>
    const Fact* take(std::size_t count) {
        if (m_place + count * sizeof(Fact) > m_size) {
            m_whole = false;
            return nullptr;
        }
        const auto* found = reinterpret_cast<const Fact*>(reinterpret_cast<const char*>(m_bytes.data()) + m_place);
        m_place += count * sizeof(Fact);
        return found;
    }
    template <typename Fact>
    void take(std::span<const Fact>& facts) {
        const quint16* count = take<quint16>(1);
        if (const Fact* first = count ? take<Fact>(*count) : nullptr)
            facts = {first, *count};
    }
    [[nodiscard]] bool isWhole() const { return m_whole && m_place == m_size; }

private:
    std::vector<quint16> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_place = 0;
    bool m_whole = true;
};

/// Adds one stored row; false where it is not what it should be.
bool addEncoded(const QUuid& id, QByteArrayView bytes, Decoder& decoder, FactShard& shard) {
    decoder.start(bytes);
    PersonFacts facts;
    facts.id = id;
    const PersonFact* person = decoder.take<PersonFact>(1);
    if (!person)
        return false;
    facts.person = *person;
    decoder.take(facts.openings);
    decoder.take(facts.sessions);
    decoder.take(facts.referrals);
    decoder.take(facts.followUps);
    decoder.take(facts.papers);
    decoder.take(facts.seats);
    decoder.take(facts.steps);
    if (!decoder.isWhole())
        return false;
    shard.add(facts);
    return true;
}

const QString kFormatKey = QStringLiteral("facts_format");
const QString kUntilKey = QStringLiteral("facts_until");

} // namespace

Result<std::optional<QString>> FactRepository::meta(const QString& key) const {
    return m_db.prepare(u"SELECT value FROM desk_meta WHERE key = :key").bind("key", key).first([](const db::Row& row) {
        return row.at<QString>(0);
    });
}

Status FactRepository::setMeta(const QString& key, const QString& value) {
    TRY(m_db.prepare(u"INSERT INTO desk_meta (key, value) VALUES (:key, :value) "
                     u"ON CONFLICT (key) DO UPDATE SET value = excluded.value")
            .bind("key", key)
            .bind("value", value)
            .run());
    return {};
}

Result<int> FactRepository::storedFormat() const {
    TRY_ASSIGN(const auto found, meta(kFormatKey));
    return found ? found->toInt() : 0;
}

Status FactRepository::setStoredFormat(int format) {
    return setMeta(kFormatKey, QString::number(format));
}

Result<std::optional<QDateTime>> FactRepository::drawnUntil() const {
    TRY_ASSIGN(const auto found, meta(kUntilKey));
    const QDateTime newest = QDateTime::fromString(found.value_or(QString()), Qt::ISODateWithMs);
    return newest.isValid() ? std::optional(newest) : std::nullopt;
}

Status FactRepository::setDrawnUntil(const QDateTime& newest) {
    return setMeta(kUntilKey, toStoredInstant(newest));
}

Result<FactCodes> FactRepository::codes() const {
    FactCodes codes;
    TRY(m_db.prepare(u"SELECT number, code FROM fact_code ORDER BY number").each([&](const db::Row& row) {
        codes.restore(row.at<FactName>(0), row.at<QString>(1));
    }));
    return codes;
}

Result<int> FactRepository::codeCount() const {
    return m_db.prepare(u"SELECT coalesce(max(number), 0) + 1 FROM fact_code").value<int>();
}

Result<bool> FactRepository::isStored(const FactCodes& codes, int first) const {
    bool same = true;
    TRY(m_db.prepare(u"SELECT number, code FROM fact_code WHERE number >= :first")
            .bind("first", first)
            .each([&](const db::Row& row) { same = same && codes.key(row.at<FactName>(0)) == row.at<QString>(1); }));
    return same;
}

Status FactRepository::addCodes(const FactCodes& codes, int known) {
    if (codes.size() == known)
        return {};
    auto statement = m_db.prepare(u"INSERT INTO fact_code (number, code) VALUES (:number, :code)");
    for (int number = known; number < codes.size(); ++number)
        TRY(statement.bind("number", number).bind("code", codes.key(static_cast<FactName>(number))).run());
    return {};
}

Status FactRepository::put(const PersonFacts& facts) {
    TRY(m_db.prepare(u"INSERT INTO person_facts (beneficiary_id, body) VALUES (:person, :body) "
                     u"ON CONFLICT (beneficiary_id) DO UPDATE SET body = excluded.body")
            .bind("person", facts.id)
            .bind("body", encoded(facts))
            .run());
    return {};
}

Status FactRepository::remove(const BeneficiaryId& person) {
    TRY(m_db.prepare(u"DELETE FROM person_facts WHERE beneficiary_id = :person").bind("person", person).run());
    return {};
}

Status FactRepository::removeAll() {
    TRY(m_db.execute(u"DELETE FROM person_facts"));
    return m_db.execute(u"DELETE FROM fact_code");
}

Result<std::pair<qint64, qint64>> FactRepository::range() const {
    // Each end by itself: asked for together they would be found by looking at every row.
    TRY_ASSIGN(const qint64 first, m_db.prepare(u"SELECT coalesce(min(number), 0) FROM person_facts").value<qint64>());
    TRY_ASSIGN(const qint64 last, m_db.prepare(u"SELECT coalesce(max(number), 0) FROM person_facts").value<qint64>());
    return std::pair(first, last);
}

Result<qint64> FactRepository::persons() const {
    return m_db.prepare(u"SELECT count(*) FROM beneficiary").value<qint64>();
}

Status FactRepository::load(qint64 first, qint64 last, FactShard& shard, const std::function<bool()>& mayGoOn) const {
    int sinceAsked = 0;
    Decoder decoder;
    return m_db.prepare(u"SELECT beneficiary_id, body FROM person_facts WHERE number BETWEEN :first AND :last")
        .bind("first", first)
        .bind("last", last)
        .each([&](const db::Row& row) -> Status {
            if (++sinceAsked == personsAQuestion) {
                sinceAsked = 0;
                if (mayGoOn && !mayGoOn())
                    return fail(ErrorCode::Cancelled);
                if (shard.size() < 2 * personsAQuestion)
                    shard.makeRoom(static_cast<std::size_t>(last - first + 1));
            }
            if (!addEncoded(row.at<QUuid>(0), row.at<QByteArrayView>(1), decoder, shard))
                return fail(ErrorCode::DeskDamaged, QStringLiteral("person_facts"));
            return {};
        });
}

} // namespace tawjih::indicator
