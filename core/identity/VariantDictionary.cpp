#include "core/identity/VariantDictionary.h"

#include "core/base/DataFile.h"
#include "core/identity/NameForm.h"

#include <QJsonObject>
#include <QVariant>

namespace tawjih::identity {

namespace {

constexpr VariantDictionary::Places nowhere = {-1, -1};

std::vector<VariantGroup> shippedGroups() {
    std::vector<VariantGroup> groups;
    for (const auto& [kind, list] : {std::pair(NameKind::Given, "given"), std::pair(NameKind::Family, "family")})
        for (const QJsonValue value : shippedRecords(QLatin1String("name_variants"), QLatin1String(list))) {
            const QJsonObject record = value.toObject();
            groups.push_back({kind, record[u"comment"].toString(), record[u"words"].toVariant().toStringList()});
        }
    return groups;
}

} // namespace

VariantDictionary::VariantDictionary() {
    for (const VariantGroup& group : shippedGroups())
        if (!add(group, group.comment).empty())
            qFatal("faulty group of names: %s", qPrintable(group.comment));
}

Result<VariantDictionary> VariantDictionary::with(const std::vector<VariantGroup>& additional) {
    VariantDictionary made;
    std::vector<FieldProblem> problems;
    for (size_t i = 0; i < additional.size(); ++i)
        for (FieldProblem& problem : made.add(additional[i], QStringLiteral("groups[%1].words").arg(i)))
            problems.push_back(std::move(problem));
    if (!problems.empty())
        return fail(Error{ErrorCode::Invalid, {}, std::move(problems)});
    return made;
}

std::vector<FieldProblem> VariantDictionary::add(const VariantGroup& group, const QString& field) {
    const auto kind = static_cast<size_t>(group.kind);
    QStringList words;
    for (const QString& written : group.words) {
        const NameForm form = nameForm(written);
        if (form.words.size() != 1)
            return {{field, FieldProblem::Kind::Malformed}};
        words << form.words.front().folded;
        if (placesOf(words.last())[kind] >= 0)
            return {{field, FieldProblem::Kind::NotUnique}};
    }
    words.removeDuplicates();
    if (words.size() < 2)
        return {{field, FieldProblem::Kind::Missing}};
    for (const QString& word : words) {
        Places places = placesOf(word);
        places[kind] = static_cast<int>(m_groups.size());
        m_places.insert(word, places);
    }
    m_groups.push_back(group);
    return {};
}

VariantDictionary::Places VariantDictionary::placesOf(const QString& folded) const {
    return m_places.value(folded, nowhere);
}

bool VariantDictionary::areVariants(const QString& folded, const QString& otherFolded) const {
    const Places one = placesOf(folded);
    const Places other = placesOf(otherFolded);
    return (one[0] >= 0 && one[0] == other[0]) || (one[1] >= 0 && one[1] == other[1]);
}

} // namespace tawjih::identity
