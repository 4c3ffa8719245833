#include "core/vault/BackupMemory.h"

#include "core/base/Clock.h"
#include "core/vault/MetaRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tawjih::vault {

namespace {

const QString proofsKey = QStringLiteral("backup.proofs");
const QString secondKey = QStringLiteral("backup.second");
const QString copiedKey = QStringLiteral("backup.second_at");
const QString atName = QStringLiteral("at");
const QString soundName = QStringLiteral("sound");
constexpr int mostRemembered = 80;

QJsonObject toJson(const RememberedProof& proof) {
    QJsonObject object{{atName, toStoredInstant(proof.at)}, {soundName, proof.sound}};
    for (const CountedKind& kind : countedKinds)
        object.insert(QLatin1String(kind.code), proof.counts.*kind.count);
    return object;
}

RememberedProof fromJson(const QJsonObject& object) {
    RememberedProof proof;
    proof.at = QDateTime::fromString(object.value(atName).toString(), Qt::ISODateWithMs);
    proof.sound = object.value(soundName).toBool();
    for (const CountedKind& kind : countedKinds)
        proof.counts.*kind.count = object.value(QLatin1String(kind.code)).toInteger();
    return proof;
}

} // namespace

QString BackupMemory::keyOf(BackupPlace place, const QString& name) {
    return (place == BackupPlace::Here ? QLatin1String("here/") : QLatin1String("second/")) + name;
}

Result<QMap<QString, RememberedProof>> BackupMemory::proofs() {
    TRY_ASSIGN(const QString text, MetaRepository(m_connection).get(proofsKey));
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    QMap<QString, RememberedProof> proofs;
    for (auto entry = all.begin(); entry != all.end(); ++entry)
        proofs.insert(entry.key(), fromJson(entry->toObject()));
    return proofs;
}

Status BackupMemory::remember(BackupPlace place, const QString& name, const RememberedProof& proof) {
    TRY_ASSIGN(auto all, proofs());
    all.insert(keyOf(place, name), proof);
    while (all.size() > mostRemembered) {
        const auto oldest =
            std::min_element(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
        all.erase(oldest);
    }
    QJsonObject stored;
    for (auto entry = all.begin(); entry != all.end(); ++entry)
        stored.insert(entry.key(), toJson(*entry));
    return MetaRepository(m_connection)
        .set(proofsKey, QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

Result<QString> BackupMemory::second() {
    return MetaRepository(m_connection).get(secondKey);
}

Result<QDateTime> BackupMemory::secondCopiedAt() {
    TRY_ASSIGN(const QString at, MetaRepository(m_connection).get(copiedKey));
    return QDateTime::fromString(at, Qt::ISODateWithMs);
}

Status BackupMemory::setSecond(const QString& folder) {
    return MetaRepository(m_connection).set(secondKey, folder);
}

Status BackupMemory::setSecondCopiedAt(const QDateTime& at) {
    return MetaRepository(m_connection).set(copiedKey, at.isValid() ? toStoredInstant(at) : QString());
}

} // namespace tawjih::vault
