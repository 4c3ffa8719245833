#pragma once

#include "core/release/HtmlPage.h"
#include "core/release/PackageArchive.h"
#include "core/release/PackageVerifier.h"
#include "core/release/Release.h"

namespace tawjih::release {

/// What every field and table holds, with the code lists and the number of persons of each code.
[[nodiscard]] HtmlPage codebookPage(const PackageContent& content, Language language);

/// The disclosure-risk report: from the persons asked for to the promises and their check. It names no value.
/// \param data the CSV files, whose hashes it prints
/// \param judged what verifyData says of the package so far
[[nodiscard]] HtmlPage reportPage(const PackageContent& content, const std::vector<PackageFile>& data,
                                  const VerificationReport& judged, Language language);

/// What the files are, who may use them, and how to open and check them.
[[nodiscard]] PackageFile readmeFile(const PackageContent& content, Language language);

} // namespace tawjih::release
