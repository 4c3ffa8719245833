#include "tests/app/ServiceMethods.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace tawjih::test {

namespace {

using namespace Qt::Literals::StringLiterals;

QString withoutComments(QString text) {
    static const QRegularExpression comment(u"//[^\\n]*|/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

/// Where the bracket that opened before `from` closes.
qsizetype closing(const QString& text, qsizetype from, QChar opens, QChar closes) {
    for (int depth = 1; from < text.size(); ++from) {
        depth += text[from] == opens ? 1 : text[from] == closes ? -1 : 0;
        if (depth == 0)
            break;
    }
    return from;
}

/// A list by its commas, where they stand in no bracket.
QStringList parameters(const QString& list) {
    QStringList parts;
    QString part;
    int depth = 0;
    for (const QChar letter : list) {
        depth += u"<({["_s.contains(letter) ? 1 : u">)}]"_s.contains(letter) ? -1 : 0;
        if (letter == u',' && depth == 0) {
            parts << part;
            part.clear();
        } else {
            part += letter;
        }
    }
    return part.trimmed().isEmpty() ? parts : parts << part;
}

/// "const CaseFile& file = {}" is a CaseFile.
QString typeOf(QString parameter) {
    static const QRegularExpression otherwise(u"\\s=\\s.*$"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression name(u"^(.*[\\s&>])\\w+$"_s);
    parameter = parameter.remove(otherwise).simplified();
    if (const auto named = name.match(parameter); named.hasMatch())
        parameter = named.captured(1).trimmed();
    if (parameter.startsWith(u"const "_s))
        parameter = parameter.mid(6);
    while (parameter.endsWith(u'&'))
        parameter = parameter.chopped(1).trimmed();
    return parameter;
}

QStringList methodsOf(const QString& name, const QString& section) {
    static const QString mark = u"[[nodiscard]]"_s;
    QStringList methods;
    for (qsizetype at = section.indexOf(mark); at >= 0; at = section.indexOf(mark, at + 1)) {
        qsizetype opening = at + mark.size();
        for (int depth = 0; section[opening] != u'(' || depth > 0; ++opening)
            depth += section[opening] == u'<' ? 1 : section[opening] == u'>' ? -1 : 0;
        const QString head = section.mid(at + mark.size(), opening - at - mark.size()).simplified();
        QStringList types;
        const qsizetype end = closing(section, opening + 1, u'(', u')');
        for (const QString& parameter : parameters(section.mid(opening + 1, end - opening - 1)))
            types << typeOf(parameter);
        methods << QString((head.startsWith(u"static "_s) ? u"static "_s : QString()) % name % u"::"_s %
                           head.section(u' ', -1) % u'(' % types.join(u", "_s) % u')');
    }
    return methods;
}

} // namespace

QStringList serviceMethods(const QString& header) {
    static const QRegularExpression classes(u"\\bclass (\\w+(?:Service|Exchange|Export))\\b[^;{]*\\{"_s);
    static const QRegularExpression access(u"\\b(public|private|protected):"_s);
    const QString text = withoutComments(header);
    QStringList methods;
    for (const auto& service : classes.globalMatch(text)) {
        const QString body =
            text.mid(service.capturedEnd(), closing(text, service.capturedEnd(), u'{', u'}') - service.capturedEnd());
        for (auto section = access.match(body); section.hasMatch();) {
            const auto next = access.match(body, section.capturedEnd());
            const qsizetype end = next.hasMatch() ? next.capturedStart() : body.size();
            if (section.captured(1) == u"public"_s)
                methods << methodsOf(service.captured(1), body.mid(section.capturedEnd(), end - section.capturedEnd()));
            section = next;
        }
    }
    return methods;
}

QStringList serviceMethodsOfCore() {
    QStringList methods;
    QDirIterator headers(QStringLiteral(TAWJIH_SOURCE_DIR "/core"), {u"*Service.h"_s, u"*Exchange.h"_s, u"*Export.h"_s},
                         QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        if (file.open(QIODevice::ReadOnly))
            methods << serviceMethods(QString::fromUtf8(file.readAll()));
    }
    methods.sort();
    return methods;
}

} // namespace tawjih::test
