#pragma once

#include "tests/indicator/FigureDesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Definitions of figures to be bent.
namespace tawjih::test {

[[nodiscard]] inline QJsonValue parsed(const QByteArray& json) {
    // A document is an object or a list.
    return QJsonDocument::fromJson(QByteArray(QByteArray("[") + json + "]")).array().at(0);
}

[[nodiscard]] inline QJsonObject blankIndicator() {
    return parsed(R"({"code": "mine", "name": {"fr": "Nom"}, "definition": {"fr": "Texte"}, "population": "persons",
                      "unit": "persons", "counted": {"all": []}})")
        .toObject();
}

[[nodiscard]] inline QJsonObject blankDashboard() {
    return parsed(R"({"code": "mine", "name": {"fr": "Nom"},
                      "cards": [{"indicators": ["new_persons"], "chart": "number"}]})")
        .toObject();
}

[[nodiscard]] inline QJsonObject blankReport() {
    return parsed(R"({"code": "mine", "name": {"fr": "Nom"}, "highlights": ["new_persons"],
                      "sections": [{"heading": {"fr": "Un"},
                                    "cards": [{"indicators": ["new_persons"], "chart": "number"}]}]})")
        .toObject();
}

/// The object with keys of another put in, or taken out where they are null.
[[nodiscard]] inline QJsonObject with(QJsonObject object, const QJsonObject& changes) {
    for (auto change = changes.begin(); change != changes.end(); ++change)
        if (change.value().isNull())
            object.remove(change.key());
        else
            object.insert(change.key(), change.value());
    return object;
}

template <typename T>
[[nodiscard]] QStringList faultsOf(const Result<T>& result) {
    return result ? QStringList() : described(result.error().problems);
}

/// A list of so many.
[[nodiscard]] inline QByteArray repeated(const QByteArray& item, int times) {
    QByteArray json = "[";
    for (int i = 0; i < times; ++i) {
        json += i == 0 ? "" : ",";
        json += item;
    }
    return QByteArray(json + "]");
}

} // namespace tawjih::test
