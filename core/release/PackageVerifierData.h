#pragma once

#include "core/release/PackageVerifier.h"
#include "core/release/PackageVerifierClaims.h"
#include "core/release/PackageVerifierCsv.h"

namespace tawjih::release {

/// Judges a package's data by its own claims; part of PackageVerifier.
class DataJudge {
public:
    explicit DataJudge(const QMap<QString, QByteArray>& files) : m_files(files) {}
    [[nodiscard]] VerificationReport run();

private:
    void say(CheckCode code, const QString& subject, bool passed, double found = 0, double required = 0);
    /// The check passed when none was found.
    void none(CheckCode code, const QString& subject, qint64 found) { say(code, subject, found == 0, double(found)); }

    void readTables();
    void judgeDescriptor();
    void judgeSchema(const Resource& resource, const ReadTable& table);
    void judgePersons();
    void judgeTags(const QString& plain, const QString& tagged, const QStringList& tags);
    void judgeHierarchies();
    void judgeCounts();
    void judgeCodebook();
    void judgePromises();
    void judgeTables();
    void judgeTexts();
    /// The CSV files that a package with these claims has, and no others.
    [[nodiscard]] QStringList claimedFiles() const;
    [[nodiscard]] const ReadTable* table(const QString& path) const;

    const QMap<QString, QByteArray>& m_files;
    VerificationReport m_report;
    Claims m_claims;
    Descriptor m_descriptor;
    QMap<QString, ReadTable> m_tables;
};

/// The persons of each category as ddi.xml has them, and what else it says of the data.
struct ReadCodebook {
    qint64 records = -1;
    QStringList variables;
    QMap<QString, QMap<QString, qint64>> persons; ///< by variable, then code
};

/// Nothing where it is no well-formed DDI Codebook 2.5.
[[nodiscard]] std::optional<ReadCodebook> readCodebook(const QByteArray& xml);

} // namespace tawjih::release
