#pragma once

#include "core/exchange/TableProblem.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

namespace tawjih::exchange {

/// Reads XML that nobody vouches for, token by token, over QXmlStreamReader: no document type and so no entities of its
/// own, no nesting beyond `depth`, no token that takes more of the file than `token` bytes, so that none is ever held
/// that is larger. Only UTF-8 and UTF-16, as ECMA-376 part 2 has it. Elements are known by their local names: the
/// transitional and the strict namespace have the same ones.
class XmlPull {
public:
    static constexpr int depth = 64;
    static constexpr qint64 token = qint64(512) * 1024;

    /// \param device is read from its present position to its end, and must outlive this.
    explicit XmlPull(QIODevice& device);
    ~XmlPull();

    /// The next element that begins, whatever its depth. False at the end and on errors.
    [[nodiscard]] bool nextElement();
    /// The next child of the element that began last; when false, that element has ended.
    [[nodiscard]] bool nextChild();
    void skipElement();
    /// Everything up to the end of the present element, without what elements in it hold, appended to `text` as far as
    /// it is not longer than `limit`; false when it is longer.
    bool readText(QString& text, qsizetype limit);

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView attribute(QLatin1String localName) const;
    /// Of attributes with this local name, the one in a namespace ("r:id").
    [[nodiscard]] QStringView qualifiedAttribute(QLatin1String localName) const;

    /// What stopped the reading; nothing at a regular end.
    [[nodiscard]] std::optional<TableProblem> problem() const { return m_problem; }

private:
    class Rationed;

    [[nodiscard]] QXmlStreamReader::TokenType advance();

    std::unique_ptr<Rationed> m_device;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes; ///< of the element that began last
    std::optional<TableProblem> m_problem;
    int m_depth = 0;
};

} // namespace tawjih::exchange
