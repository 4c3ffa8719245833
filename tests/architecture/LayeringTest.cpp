#include "tests/architecture/Rules.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QProcess>

using namespace tawjih;
using namespace tawjih::architecture;
using namespace Qt::Literals;

/// Reads the sources and holds them to the rules that CONTRIBUTING.md states. What cannot keep them yet stands in
/// exceptions.txt, which only shrinks: a line that is no longer needed fails too.
class LayeringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sourcesKeepTheRules();
    void noFileNamesAMachine();
    void parserSeesWhatTheCompilerSees();
    void rulesFindWhatBreaksThem();

private:
    [[nodiscard]] static QStringList all(const Sources& sources) {
        return layersTurnedBack(sources) + widgetsInCore(sources, QLibraryInfo::path(QLibraryInfo::HeadersPath)) +
               includeCycles(sources) + sqlOutsideRepositories(sources) + singletons(sources) +
               foreignRepositories(sources);
    }
};

namespace {

const QString root = QStringLiteral(TAWJIH_SOURCE_DIR);

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

Sources sourcesOf(const QMap<QString, QString>& texts) {
    Sources sources;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        sources[text.key()] = parse(*text);
    return sources;
}

// What is under version control; in a released archive, which is under none, all there is.
QStringList ourFiles() {
    QProcess git;
    git.start(u"git"_s, {u"-C"_s, root, u"ls-files"_s, u"-z"_s});
    if (git.waitForFinished() && git.exitCode() == 0)
        return QString::fromUtf8(git.readAllStandardOutput()).split(u'\0', Qt::SkipEmptyParts);
    QStringList found;
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(root).relativeFilePath(files.next());
        if (!path.startsWith(u"build/"_s))
            found << path;
    }
    return found;
}

} // namespace

void LayeringTest::sourcesKeepTheRules() {
    const Sources sources = readSources(root);
    QVERIFY(sources.size() > 50);
    QStringList exceptions = linesOf(root + u"/tests/architecture/exceptions.txt"_s);
    exceptions.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    QStringList broken = all(sources);
    QStringList stale;
    for (const QString& exception : exceptions)
        if (broken.removeAll(exception) == 0)
            stale << exception;
    QVERIFY2(broken.isEmpty(), qPrintable(u"These break the rules:\n"_s + broken.join(u'\n')));
    QVERIFY2(stale.isEmpty(),
             qPrintable(u"No longer needed, take them out of exceptions.txt:\n"_s + stale.join(u'\n')));
}

void LayeringTest::noFileNamesAMachine() {
    // In pieces, or this file would name them.
    const QRegularExpression place(u"(^|[\\s\"'=:(])/("_s + u"work|root|tmp/"_s + u"wt)/\\w"_s,
                                   QRegularExpression::MultilineOption);
    QVERIFY(place.match(u"include /work"_s + u"/main/x"_s).hasMatch());
    QVERIFY(!place.match(u"homework/main, /workshop/"_s).hasMatch());
    QStringList found;
    const QStringList files = ourFiles();
    QVERIFY(files.size() > 50);
    for (const QString& path : files) {
        QFile file(root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            continue; // removed, not yet committed
        const auto match = place.match(QString::fromUtf8(file.readAll()));
        if (match.hasMatch())
            found << path + u": "_s + match.captured().trimmed();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void LayeringTest::parserSeesWhatTheCompilerSees() {
    const Source source = parse(uR"x(
#include "core/a.h" // "no"
#  include <QWidget>
/* "no" */ char quote = '"'; auto a = u"yes \" // still"_s; // 'no'
auto b = R"sql(SELECT "x")sql"; call();
)x"_s);
    QCOMPARE(source.ourIncludes, QStringList{u"core/a.h"_s});
    QCOMPARE(source.systemIncludes, QStringList{u"QWidget"_s});
    QCOMPARE(source.literals, (QStringList{u"core/a.h"_s, u"yes \\\" // still"_s, u"SELECT \"x\""_s}));
    QVERIFY(source.code.contains(u"call()"_s));
    QVERIFY(!source.code.contains(u"no"_s));
}

void LayeringTest::rulesFindWhatBreaksThem() {
    const Sources sources = sourcesOf({
        {u"core/a/A.h"_s, u"#include \"core/b/B.h\"\n#include <QWidget>\n#include <QtCharts/QChart>"_s},
        {u"core/b/B.h"_s, u"#include \"core/a/A.h\"\n#include \"ui/X.h\"\n#include <QString>"_s},
        {u"core/b/BRepository.cpp"_s, u"#include \"core/b/BRepository.h\"\nauto x = \"SELECT a FROM b\";"_s},
        {u"core/b/BRepository.h"_s, u""_s},
        {u"core/b/BService.cpp"_s, u"auto x = \"DELETE FROM b\"; // INSERT INTO c\nQCoreApplication::instance();"_s},
        {u"core/c/C.cpp"_s, u"#include \"core/b/BRepository.h\"\nauto& x = Thing::instance( );"_s},
        {u"ui/X.h"_s, u"#include \"app/Y.h\"\n#include \"core/a/A.h\"\n#include \"ui_X.h\"\ntr(\"Update\");"_s},
        {u"ui/Z.cpp"_s, u"#include \"tests/support/TestMain.h\"\n#include <QWidget>"_s},
    });
    QStringList found = all(sources);
    found.sort();
    QCOMPARE(found, (QStringList{
                        u"cycle: core/a/A.h: core/b/B.h"_s,
                        u"cycle: core/a/A.h: core/b/B.h → ui/X.h"_s,
                        u"layer: core/b/B.h: ui/X.h"_s,
                        u"layer: ui/X.h: app/Y.h"_s,
                        u"layer: ui/Z.cpp: tests/support/TestMain.h"_s,
                        u"repository: core/c/C.cpp: core/b/BRepository.h"_s,
                        u"singleton: core/c/C.cpp: Thing::instance( )"_s,
                        u"sql: core/b/BService.cpp: DELETE FROM b"_s,
                        u"widgets: core/a/A.h: QWidget"_s,
                        u"widgets: core/a/A.h: QtCharts/QChart"_s,
                    }));
}

TAWJIH_REGISTER_TEST(LayeringTest)
#include "LayeringTest.moc"
