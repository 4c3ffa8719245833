#include "core/release/CodeGroups.h"

#include "core/base/DataFile.h"

#include <QJsonObject>

#include <algorithm>

namespace tawjih::release {

CodeGroups::CodeGroups(QLatin1String file, QLatin1String list) {
    for (const QJsonValue record : shippedRecords(file, list)) {
        const QString code = record[u"code"].toString();
        const QString french = record[u"fr"].toString();
        m_names.insert(code, {{Language::French, french},
                              {Language::Arabic, record[u"ar"].toString()},
                              {Language::English, record[u"en"].toString(french)}});
        for (const QJsonValue member : record[u"of"].toArray())
            m_groupOf.insert(member.toString(), code);
    }
    for (auto member = m_groupOf.cbegin(); member != m_groupOf.cend(); ++member) {
        int depth = 0;
        // Bounded, so that a table that runs in circles shows in the tests instead of hanging them.
        for (QString code = *member; !code.isEmpty() && depth <= m_names.size(); code = groupOf(code))
            ++depth;
        m_depth = std::max(m_depth, depth);
    }
}

QString CodeGroups::name(const QString& code, Language language) const {
    return m_names.value(code).value(language);
}

} // namespace tawjih::release
