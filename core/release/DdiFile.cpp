#include "core/release/DataFiles.h"
#include "core/release/Descriptors.h"

#include <QXmlStreamWriter>

#include <map>

namespace tawjih::release {

namespace {

constexpr QLatin1String xmlLang{"xml:lang"};

/// Elements in the order of their types in codebook.xsd of DDI 2.5; a text in three languages is three elements where
/// the schema lets it repeat.
class Codebook {
public:
    explicit Codebook(const PackageContent& content) : m_content(content), m_xml(&m_bytes) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray write() {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("codeBook"));
        m_xml.writeDefaultNamespace(QStringLiteral("ddi:codebook:2_5"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.5"));
        m_xml.writeAttribute(xmlLang, QStringLiteral("en"));
        study();
        file();
        data();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void text(const char* element, const QString& text, const QString& language = {}) {
        if (text.isEmpty())
            return;
        m_xml.writeStartElement(QLatin1String(element));
        if (!language.isEmpty())
            m_xml.writeAttribute(xmlLang, language);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }
    void texts(const char* element, const Texts& texts) {
        text(element, texts.english, QStringLiteral("en"));
        text(element, texts.french, QStringLiteral("fr"));
        text(element, texts.arabic, QStringLiteral("ar"));
    }
    void start(const char* element) { m_xml.writeStartElement(QLatin1String(element)); }
    void end() { m_xml.writeEndElement(); }

    void study() {
        start("stdyDscr");
        start("citation");
        start("titlStmt");
        text("titl", m_content.title.english, QStringLiteral("en"));
        text("parTitl", m_content.title.french, QStringLiteral("fr"));
        text("parTitl", m_content.title.arabic, QStringLiteral("ar"));
        text("IDNo", m_content.name);
        end();
        start("rspStmt");
        text("AuthEnty", m_content.desk.english);
        end();
        start("prodStmt");
        text("producer", m_content.desk.english);
        start("prodDate");
        const QString day = m_content.created.toUTC().date().toString(Qt::ISODate);
        m_xml.writeAttribute(QStringLiteral("date"), day);
        m_xml.writeCharacters(day);
        end();
        start("software");
        m_xml.writeCharacters(QStringLiteral("Tawjih"));
        end();
        end();
        end();
        start("stdyInfo");
        texts("abstract", m_content.purpose);
        start("sumDscr");
        text("anlyUnit", QStringLiteral("person"));
        text("dataKind", QStringLiteral("administrative records, anonymised"));
        end();
        end();
        start("dataAccs");
        start("useStmt");
        text("restrctn", m_content.legalBasis.english);
        text("conditions", m_content.licence.english);
        end();
        end();
        end();
    }

    void file() {
        start("fileDscr");
        m_xml.writeAttribute(QStringLiteral("ID"), QStringLiteral("F1"));
        m_xml.writeAttribute(QStringLiteral("URI"), personsPath);
        start("fileTxt");
        text("fileName", personsPath);
        start("dimensns");
        text("caseQnty", QString::number(m_content.records.records()));
        text("varQnty", QString::number(m_content.fields.size()));
        end();
        text("fileType", QStringLiteral("text/csv; charset=utf-8"));
        end();
        end();
    }

    void data() {
        start("dataDscr");
        for (size_t i = 0; i < m_content.fields.size(); ++i)
            variable(m_content.fields[i], m_content.records.columns[i], i + 1);
        end();
    }

    void variable(const Field& field, const anonymise::CodedColumn& column, size_t place) {
        const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Year;
        start("var");
        m_xml.writeAttribute(QStringLiteral("ID"), QStringLiteral("V%1").arg(place));
        m_xml.writeAttribute(QStringLiteral("name"), field.name);
        m_xml.writeAttribute(QStringLiteral("files"), QStringLiteral("F1"));
        m_xml.writeAttribute(QStringLiteral("intrvl"),
                             isNumber ? QStringLiteral("contin") : QStringLiteral("discrete"));
        texts("labl", field.title);
        texts("txt", field.description);
        categories(field, column);
        start("varFormat");
        m_xml.writeAttribute(QStringLiteral("type"),
                             isNumber ? QStringLiteral("numeric") : QStringLiteral("character"));
        end();
        end();
    }

    void categories(const Field& field, const anonymise::CodedColumn& column) {
        std::vector<qint64> counts(size_t(column.values.size()));
        for (const quint32 code : column.codes)
            ++counts[code];
        std::map<QString, qint64> persons;
        for (size_t value = 0; value < counts.size(); ++value)
            persons[column.values[qsizetype(value)]] = counts[value];
        for (const Category& known : field.categories)
            category(known.code, &known.label, persons[known.code]);
        if (!field.categories.empty() && persons[QString()] > 0)
            category({}, nullptr, persons[QString()]);
    }

    /// Without a label: no value.
    void category(const QString& code, const Texts* label, qint64 persons) {
        start("catgry");
        if (label == nullptr)
            m_xml.writeAttribute(QStringLiteral("missing"), QStringLiteral("Y"));
        m_xml.writeTextElement(QStringLiteral("catValu"), code);
        if (label != nullptr)
            texts("labl", *label);
        start("catStat");
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("freq"));
        m_xml.writeCharacters(QString::number(persons));
        end();
        end();
    }

    const PackageContent& m_content;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

PackageFile ddiFile(const PackageContent& content) {
    return {QStringLiteral("ddi.xml"), Codebook(content).write()};
}

} // namespace tawjih::release
