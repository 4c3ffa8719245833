#include "core/exchange/ColumnMapping.h"

#include "core/exchange/Vocabulary.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace tawjih::exchange {

namespace {

/// The data file, with its words folded.
class HeaderNames {
public:
    explicit HeaderNames(ImportKind kind) {
        QFile file(QStringLiteral(":/data/import-headers.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const QJsonObject root = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        Q_ASSERT(!root.isEmpty());
        for (const auto& word : root[QLatin1String("ignored_words")].toArray())
            m_ignored.insert(foldWords(word.toString()));
        const QJsonObject fields = root[codeOf(kind)].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            for (const auto& word : it->toArray()) {
                const QString text = word.toString();
                auto& list = text.endsWith(u'*') ? m_prefixes[it.key()] : m_names[it.key()];
                list << foldWords(text);
            }
    }

    bool equals(ImportField field, const QString& folded) const {
        return m_names.value(codeOf(field)).contains(folded);
    }

    bool begins(ImportField field, const QString& folded) const {
        const QStringList prefixes = m_prefixes.value(codeOf(field));
        return std::ranges::any_of(prefixes,
                                   [&](const QString& prefix) { return folded.startsWith(QString(prefix + u' ')); });
    }

    /// "nom responsable dossier" is a "nom".
    QString withoutIgnored(const QString& folded) const {
        QStringList words = folded.split(u' ');
        words.removeIf([this](const QString& word) { return m_ignored.contains(word); });
        return words.join(u' ');
    }

    bool knows(ImportField field) const { return m_names.contains(codeOf(field)); }

private:
    QSet<QString> m_ignored;
    QHash<QString, QStringList> m_names;
    QHash<QString, QStringList> m_prefixes;
};

} // namespace

std::optional<size_t> ColumnMapping::columnOf(ImportField field) const {
    const auto found = std::ranges::find(m_fields, std::optional(field));
    return found == m_fields.end() ? std::nullopt : std::optional(static_cast<size_t>(found - m_fields.begin()));
}

void ColumnMapping::assign(size_t column, std::optional<ImportField> field) {
    if (field)
        std::ranges::replace(m_fields, field, std::optional<ImportField>());
    m_fields.at(column) = field;
}

QString ColumnMapping::toJson(const std::vector<QString>& headers) const {
    QJsonObject columns;
    for (size_t i = 0; i < m_fields.size() && i < headers.size(); ++i)
        if (m_fields[i])
            columns.insert(foldWords(headers[i]), codeOf(*m_fields[i]));
    const QJsonObject root{{QStringLiteral("kind"), codeOf(m_kind)}, {QStringLiteral("columns"), columns}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

ColumnMapping ColumnMapping::fromJson(const QString& json, const std::vector<QString>& headers) {
    const QJsonObject root = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto kind = fromCode<ImportKind>(root[QLatin1String("kind")].toString());
    ColumnMapping mapping(kind.value_or(ImportKind::Persons), headers.size());
    const QJsonObject columns = root[QLatin1String("columns")].toObject();
    const auto allowed = fieldsOf(mapping.kind());
    for (size_t i = 0; i < headers.size(); ++i) {
        const auto field = fromCode<ImportField>(columns[foldWords(headers[i])].toString());
        if (field && std::ranges::find(allowed, *field) != allowed.end() && !mapping.has(*field))
            mapping.assign(i, field);
    }
    return mapping;
}

std::vector<ImportField> fieldsOf(ImportKind kind) {
    const HeaderNames names(kind);
    std::vector<ImportField> fields;
    for (const auto& entry : allOf<ImportField>())
        if (names.knows(entry.value))
            fields.push_back(entry.value);
    return fields;
}

std::vector<std::vector<ImportField>> requiredFieldsOf(ImportKind kind) {
    using enum ImportField;
    switch (kind) {
    case ImportKind::Persons:
        return {{FamilyNameLatin, GivenNameLatin, FamilyNameArabic, GivenNameArabic, FullName}};
    case ImportKind::Sessions:
        return {{Person}, {HeldOn}};
    case ImportKind::Referrals:
        return {{Person}, {Establishment}, {ReferredOn}};
    case ImportKind::Answers:
        return {{Reference}, {Answer}};
    }
    return {};
}

bool isComplete(const ColumnMapping& mapping) {
    return std::ranges::all_of(requiredFieldsOf(mapping.kind()), [&](const auto& group) {
        return std::ranges::any_of(group, [&](ImportField field) { return mapping.has(field); });
    });
}

ImportKind detectKind(const std::vector<QString>& headers) {
    // A list of sessions may name the person too: what only it can have goes first.
    for (const ImportKind kind : {ImportKind::Referrals, ImportKind::Sessions, ImportKind::Answers})
        if (isComplete(proposeMapping(headers, kind)))
            return kind;
    return ImportKind::Persons;
}

ColumnMapping proposeMapping(const std::vector<QString>& headers, ImportKind kind) {
    const HeaderNames names(kind);
    const auto fields = fieldsOf(kind);
    ColumnMapping mapping(kind, headers.size());
    // Three rounds, from the sure to the likely, so that an exact header never loses its field to a vague one.
    for (int round = 0; round < 3; ++round)
        for (size_t column = 0; column < headers.size(); ++column) {
            if (mapping.fieldOf(column))
                continue;
            const QString folded = foldWords(headers[column]);
            const auto matches = [&](ImportField field) {
                return !mapping.has(field) && (round == 0   ? names.equals(field, folded)
                                               : round == 1 ? names.equals(field, names.withoutIgnored(folded))
                                                            : names.begins(field, folded));
            };
            const auto found = std::ranges::find_if(fields, matches);
            if (!folded.isEmpty() && found != fields.end())
                mapping.assign(column, *found);
        }
    return mapping;
}

QString headersSignature(const std::vector<QString>& headers) {
    QStringList folded;
    for (const QString& header : headers)
        folded << foldWords(header);
    folded.sort();
    const QByteArray joined = folded.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex());
}

} // namespace tawjih::exchange
