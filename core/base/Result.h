#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace tawjih {

/// A value or the Error that prevented it. Ignoring one is a compile error.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other) : tl::expected<T, Error>(std::move(other)) {}
};

using Status = Result<void>;

/// `return fail(ErrorCode::NotFound);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(detail), {}});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tawjih

#define TAWJIH_JOIN_(a, b) a##b
#define TAWJIH_JOIN(a, b) TAWJIH_JOIN_(a, b)

/// Returns from the enclosing function with the error of a failed Result or Status.
#define TRY(expression)                                                                                                \
    do {                                                                                                               \
        if (auto tryResult_ = (expression); !tryResult_)                                                               \
            return ::tawjih::fail(std::move(tryResult_).error());                                                      \
    } while (false)

/// `TRY_ASSIGN(const auto person, repository.find(id));`
#define TRY_ASSIGN(declaration, expression)                                                                            \
    auto TAWJIH_JOIN(tryResult_, __LINE__) = (expression);                                                             \
    if (!TAWJIH_JOIN(tryResult_, __LINE__))                                                                            \
        return ::tawjih::fail(std::move(TAWJIH_JOIN(tryResult_, __LINE__)).error());                                   \
    declaration = *std::move(TAWJIH_JOIN(tryResult_, __LINE__))
