#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace tawjih::ui {

/// Display names of accounts; empty for an unknown one.
using UserNames = std::function<QString(UserId)>;

/// One field of a record: how two versions are compared and merged by it, and how it reads.
template <typename T>
struct RecordField {
    using Record = T;
    const char* context; ///< of the label's translations
    const char* label;   ///< English source text
    bool (*same)(const T&, const T&);
    void (*take)(T& to, const T& from);
    std::function<QString(const T&)> text; ///< in the language of the interface; empty where nothing was said

    [[nodiscard]] QString name() const { return QCoreApplication::translate(context, label); }
};

template <typename T>
using RecordFields = std::vector<RecordField<T>>;

/// Those in which two versions differ, in the order of the fields.
template <typename Fields, typename T>
[[nodiscard]] auto changedFields(const Fields& fields, const T& before, const T& after) {
    std::vector<const typename Fields::value_type*> changed;
    for (const auto& field : fields)
        if (!field.same(before, after))
            changed.push_back(&field);
    return changed;
}

/// Values as they read in a sentence or a table.
[[nodiscard]] inline QString inWords(const QString& value) {
    return value;
}
[[nodiscard]] inline QString inWords(const QDate& date) {
    return date.isValid() ? dateText(date) : QString();
}
[[nodiscard]] inline QString inWords(int value) {
    return number(value);
}
template <Coded E>
[[nodiscard]] QString inWords(E value) {
    return labelOf(value);
}
template <typename V>
[[nodiscard]] QString inWords(const std::optional<V>& value) {
    return value ? inWords(*value) : QString();
}

/// Several values, each in the words of `inWordsOfOne`.
template <typename Values, typename InWords>
[[nodiscard]] QString listed(const Values& values, InWords inWordsOfOne) {
    QStringList words;
    for (const auto& value : values)
        words << inWordsOfOne(value);
    return QLocale().createSeparatedList(words);
}

/// What a path of members leads to: `memberAt<&Provider::name, &LocalName::fr>(provider)`.
template <auto First, auto... Path, typename T>
[[nodiscard]] auto& memberAt(T& record) {
    return ((record.*First).*....*Path);
}

/// The class that a pointer to a member belongs to.
template <typename Member>
struct OwnerOf;
template <typename T, typename M>
struct OwnerOf<M T::*> {
    using type = T;
};

/// A field that is one member, or a member of a member; in the words of `inWords`, or of the function given.
template <auto... Path, typename T>
[[nodiscard]] RecordField<T> recordFieldIn(const char* context, const char* label,
                                           std::function<QString(const T&)> text) {
    return {context, label, [](const T& a, const T& b) { return memberAt<Path...>(a) == memberAt<Path...>(b); },
            [](T& to, const T& from) { memberAt<Path...>(to) = memberAt<Path...>(from); }, std::move(text)};
}
template <auto First, auto... Path, typename T = typename OwnerOf<decltype(First)>::type>
[[nodiscard]] RecordField<T> recordField(const char* context, const char* label) {
    return recordFieldIn<First, Path...>(
        context, label, std::function([](const T& record) { return inWords(memberAt<First, Path...>(record)); }));
}
template <auto First, auto... Path, typename T = typename OwnerOf<decltype(First)>::type, typename Words>
[[nodiscard]] RecordField<T> recordField(const char* context, const char* label, Words text) {
    return recordFieldIn<First, Path...>(context, label, std::function<QString(const T&)>(std::move(text)));
}

} // namespace tawjih::ui
