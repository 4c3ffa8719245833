#pragma once

#include "core/base/Error.h"
#include "core/base/Language.h"
#include "core/catalogue/Catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tawjih::indicator {

/// Takes the keys of an object one by one and collects what is wrong with each, with its place; those that are left
/// over at the end are unknown, and nothing is passed over.
class JsonKeys {
public:
    /// \param path of the object, with which the places of its faults begin; empty: the outermost
    JsonKeys(const QJsonValue& json, QString path, std::vector<FieldProblem>& problems);

    [[nodiscard]] QJsonValue take(const char* key) { return m_left.take(QLatin1String(key)); }
    [[nodiscard]] QString text(const char* key, bool required = false);
    [[nodiscard]] LocalName name(const char* key, bool required = true);
    [[nodiscard]] QJsonArray list(const char* key);
    [[nodiscard]] bool flag(const char* key);
    [[nodiscard]] std::optional<double> number(const char* key, double least, double most);
    template <Coded E>
    [[nodiscard]] E code(const char* key) {
        const QJsonValue value = take(key);
        const auto found = fromCode<E>(value.toString());
        if (!found)
            add(key, value.isUndefined() ? FieldProblem::Kind::Missing : FieldProblem::Kind::Unknown);
        return found.value_or(Codes<E>::entries[0].value);
    }
    template <Coded E>
    [[nodiscard]] std::optional<E> optionalCode(const char* key) {
        return m_left.contains(QLatin1String(key)) ? std::optional(code<E>(key)) : std::nullopt;
    }
    [[nodiscard]] QString path(const char* key) const;
    void add(const char* key, FieldProblem::Kind kind) { m_problems.push_back({path(key), kind}); }
    /// Everything has been asked for.
    void finish();

private:
    QJsonObject m_left;
    QString m_path;
    std::vector<FieldProblem>& m_problems;
};

[[nodiscard]] QJsonObject toJson(const LocalName& name);

} // namespace tawjih::indicator
