#pragma once

#include <QStringList>

namespace tawjih::test {

/// The public methods that a header's service classes (…Service, …Exchange, …Export) offer and whose result must be
/// looked at, with the types of what they take: "CaseService::assign(CaseFile, UserId)". References and const are left
/// out, static methods begin with "static ".
[[nodiscard]] QStringList serviceMethods(const QString& header);

/// Those of all headers of core.
[[nodiscard]] QStringList serviceMethodsOfCore();

} // namespace tawjih::test
