#include "core/release/PackageVerifierData.h"

#include <QXmlStreamReader>

namespace tawjih::release {

std::optional<ReadCodebook> readCodebook(const QByteArray& bytes) {
    QXmlStreamReader xml(bytes);
    ReadCodebook codebook;
    QString code;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return std::nullopt; // none is needed, and entities could grow without end
        if (xml.tokenType() != QXmlStreamReader::StartElement)
            continue;
        if (xml.namespaceUri() != QLatin1String("ddi:codebook:2_5"))
            return std::nullopt;
        const QStringView name = xml.name();
        if (name == QLatin1String("var"))
            codebook.variables << xml.attributes().value(QLatin1String("name")).toString();
        else if (name == QLatin1String("caseQnty"))
            codebook.records = xml.readElementText().toLongLong();
        else if (name == QLatin1String("catValu"))
            code = xml.readElementText();
        else if (name == QLatin1String("catStat") && !codebook.variables.isEmpty())
            codebook.persons[codebook.variables.last()][code] = xml.readElementText().toLongLong();
    }
    return xml.hasError() ? std::nullopt : std::optional(codebook);
}

} // namespace tawjih::release
