#pragma once

#include "core/anonymise/Anonymisation.h"

#include <QJsonObject>

#include <map>

namespace tawjih::test {

/// A file of `;`-separated rows; nothing where it cannot be read.
[[nodiscard]] std::vector<QStringList> rowsOf(const QString& path);
/// A file of `;`- or `,`-separated rows under a row of names, as microdata.
[[nodiscard]] anonymise::Microdata microdataOf(const QString& path, QChar separator = u';');
[[nodiscard]] std::shared_ptr<const anonymise::Hierarchy> hierarchyOf(const QString& path);

/// A published case: a task, and what is known of its optimum.
struct ReferenceCase {
    QString id;
    QString dataset;
    anonymise::Promise promise;
    bool hasSolution = true;
    std::vector<double> loss;
    std::vector<int> levels;
    int suppressed = -1; ///< -1: not known
    int classes = -1;
    int smallest = -1;
};

/// The cases of the reference folder, their data by name. Nothing where the folder is not.
class ReferenceCases {
public:
    ReferenceCases();
    [[nodiscard]] bool isThere() const { return !m_cases.empty(); }
    [[nodiscard]] const std::vector<ReferenceCase>& cases() const { return m_cases; }
    [[nodiscard]] const anonymise::Microdata& data(const QString& dataset) const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Every column with a hierarchy, but those named.
    [[nodiscard]] std::vector<anonymise::QuasiIdentifier> identifiers(const QString& dataset,
                                                                      const QStringList& names) const;

private:
    [[nodiscard]] ReferenceCase read(const QJsonObject& from);
    [[nodiscard]] QString hierarchyPath(const QString& dataset, const QString& column) const;
    [[nodiscard]] anonymise::PrivacyModel model(const QJsonObject& from, const QString& dataset) const;

    QString m_folder;
    std::map<QString, anonymise::Microdata> m_data;
    std::vector<ReferenceCase> m_cases;
};

} // namespace tawjih::test
