#include "core/exchange/XmlPull.h"

namespace tawjih::exchange {

namespace {

constexpr qsizetype mostAttributes = 200;

bool isAllowed(QStringView encoding) {
    return encoding.isEmpty() || encoding.startsWith(u"UTF-8", Qt::CaseInsensitive) ||
           encoding.startsWith(u"UTF-16", Qt::CaseInsensitive);
}

} // namespace

/// Hands out what one token may take, then nothing more.
class XmlPull::Rationed : public QIODevice {
public:
    explicit Rationed(QIODevice& source) : m_source(source) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    void refill() { m_left = token; }
    [[nodiscard]] bool isSpent() const { return m_left <= 0; }
    [[nodiscard]] bool failed() const { return m_failed; }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }

protected:
    qint64 readData(char* data, qint64 size) override {
        if (m_left <= 0)
            return -1;
        const qint64 count = m_source.read(data, size);
        m_left -= qMax(count, qint64(0));
        m_failed = m_failed || count < 0;
        m_ended = count <= 0;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_source;
    qint64 m_left = token;
    bool m_failed = false;
    bool m_ended = false;
};

XmlPull::XmlPull(QIODevice& device) : m_device(std::make_unique<Rationed>(device)), m_xml(m_device.get()) {}

XmlPull::~XmlPull() = default;

QXmlStreamReader::TokenType XmlPull::advance() {
    using X = QXmlStreamReader;
    if (m_problem)
        return X::Invalid;
    m_device->refill();
    m_attributes = {}; // so that the reader has its list to itself again and need not copy it
    const X::TokenType type = m_xml.readNext();
    switch (type) {
    case X::StartElement:
        m_attributes = m_xml.attributes();
        if (++m_depth > depth || m_attributes.size() > mostAttributes)
            m_problem = TableProblem::Forbidden;
        break;
    case X::EndElement:
        --m_depth;
        break;
    case X::DTD:
    case X::EntityReference:
        m_problem = TableProblem::Forbidden;
        break;
    case X::StartDocument:
        if (!isAllowed(m_xml.documentEncoding()))
            m_problem = TableProblem::Forbidden;
        break;
    case X::Invalid:
        m_problem = m_device->isSpent() ? TableProblem::TooLarge : TableProblem::Damaged;
        break;
    default:
        break;
    }
    return m_problem ? X::Invalid : type;
}

bool XmlPull::nextElement() {
    while (true) {
        const auto type = advance();
        if (type == QXmlStreamReader::StartElement)
            return true;
        if (type == QXmlStreamReader::Invalid || type == QXmlStreamReader::EndDocument)
            return false;
    }
}

bool XmlPull::nextChild() {
    while (true) {
        const auto type = advance();
        if (type == QXmlStreamReader::StartElement)
            return true;
        if (type == QXmlStreamReader::Invalid || type == QXmlStreamReader::EndElement ||
            type == QXmlStreamReader::EndDocument)
            return false;
    }
}

void XmlPull::skipElement() {
    const int outside = m_depth - 1;
    while (m_depth > outside && advance() != QXmlStreamReader::Invalid) {
    }
}

bool XmlPull::readText(QString& text, qsizetype limit) {
    bool fits = true;
    while (true) {
        const auto type = advance();
        if (type == QXmlStreamReader::Characters) {
            fits = fits && m_xml.text().size() + text.size() <= limit;
            if (fits)
                text += m_xml.text();
        } else if (type == QXmlStreamReader::StartElement) {
            skipElement();
        } else if (type == QXmlStreamReader::EndElement || type == QXmlStreamReader::Invalid ||
                   type == QXmlStreamReader::EndDocument) {
            return fits;
        }
    }
}

QStringView XmlPull::attribute(QLatin1String localName) const {
    for (const QXmlStreamAttribute& attribute : m_attributes)
        if (attribute.namespaceUri().isEmpty() && attribute.name() == localName)
            return attribute.value();
    return {};
}

QStringView XmlPull::qualifiedAttribute(QLatin1String localName) const {
    for (const QXmlStreamAttribute& attribute : m_attributes)
        if (!attribute.namespaceUri().isEmpty() && attribute.name() == localName)
            return attribute.value();
    return {};
}

} // namespace tawjih::exchange
