#include "tests/architecture/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace tawjih::architecture {

Source parse(const QString& text) {
    Source source;
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>))re"),
                                            QRegularExpression::MultilineOption);
    for (const auto& match : include.globalMatch(text)) {
        if (match.hasCaptured(1))
            source.ourIncludes << match.captured(1);
        else
            source.systemIncludes << match.captured(2);
    }

    // Comments, character literals, raw and ordinary string literals, in the order in which the compiler meets them.
    static const QRegularExpression token(
        QStringLiteral(R"re(//[^\n]*|/\*.*?\*/|R"([^(\s]*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)"|'(?:[^'\\\n]|\\.)+')re"),
        QRegularExpression::DotMatchesEverythingOption);
    qsizetype from = 0;
    for (const auto& match : token.globalMatch(text)) {
        source.code += text.mid(from, match.capturedStart() - from) + u' ';
        from = match.capturedEnd();
        if (match.hasCaptured(2))
            source.literals << match.captured(2);
        else if (match.hasCaptured(3))
            source.literals << match.captured(3);
    }
    source.code += text.mid(from);
    return source;
}

Sources readSources(const QString& root) {
    Sources sources;
    for (const char* tree : {"app", "core", "ui"}) {
        QDirIterator files(root + u'/' + QLatin1String(tree), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources[QDir(root).relativeFilePath(file.fileName())] = parse(QString::fromUtf8(file.readAll()));
        }
    }
    return sources;
}

} // namespace tawjih::architecture
