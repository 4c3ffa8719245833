#pragma once

#include "core/release/PackageVerifier.h"
#include "core/release/Release.h"

namespace tawjih::release {

/// A published file of rows, as whoever received it reads it.
struct PackageTable {
    QString path;
    Texts title;
    QString note;
    std::vector<TableColumn> columns; ///< those of persons.csv never count
    std::vector<QStringList> rows;
};

/// A package opened for reading: what was promised, what is in it, and what was found to be true.
struct OpenedPackage {
    VerificationReport verification;
    QString name;
    Texts title;
    QString purpose;
    QDateTime created;
    Counts counts;
    Promises promises;
    PackageTable persons;
    std::vector<PackageTable> tables;
    Texts reports;   ///< HTML, by language; empty where there is none
    Texts codebooks; ///< the same
};

/// Verifies a package and reads what is shown of it. Whatever of the content cannot be read is empty: the checks say
/// so. Any thread; needs no desk. Errors: those of verifyPackage. \param mayGoOn returning false cancels
[[nodiscard]] Result<OpenedPackage> openPackage(const QString& path, const QString& passphrase,
                                                const std::function<bool()>& mayGoOn = {});

} // namespace tawjih::release
