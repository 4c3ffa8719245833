#pragma once

#include "core/exchange/CompoundFile.h"

namespace tawjih::exchange {

/// The workbook within a compound file, decrypted in memory: nothing of it ever reaches the disk. Two ways of
/// [MS-OFFCRYPTO] are read: agile encryption (2.3.4.10 to 2.3.4.15), AES in CBC with SHA-1 to SHA-512, as Excel writes
/// it since 2010, its integrity checked; and standard encryption (2.3.4.5 to 2.3.4.9), AES with SHA-1, as Excel 2007
/// and LibreOffice write it. At most 128 MiB, and at most 1,000,000 rounds of hashing (Excel takes 100,000).
///
/// Errors: WrongPassword, UnknownProtection (any other way), TooLarge, Damaged (also when the integrity is broken).
[[nodiscard]] TableResult<QByteArray> unprotect(const CompoundFile& file, const QString& password);

} // namespace tawjih::exchange
