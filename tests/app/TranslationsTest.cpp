#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

struct Catalogue {
    QSet<QString> texts;
    QStringList unfinished;
};

Catalogue read(const QString& path) {
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = QString(context + QLatin1Char('\n') + xml.readElementText());
        else if (xml.name() == QLatin1String("translation")) {
            catalogue.texts.insert(source);
            const bool unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (unfinished || text.isEmpty())
                catalogue.unfinished.push_back(source);
        }
    }
    return catalogue;
}

/// %1 … %9, %n and %L1 of a text, sorted.
QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.push_back(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areComplete_data();
    void areComplete();
    void keepEveryPlaceholder_data();
    void keepEveryPlaceholder();

private:
    static void languages() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"fr", "ar", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    static QString file(const QString& language) {
        return QStringLiteral(TAWJIH_SOURCE_DIR "/translations/tawjih_%1.ts").arg(language);
    }
};

void TranslationsTest::areComplete_data() {
    languages();
}

/// Nothing unfinished, and nothing in the sources that the file has not heard of.
void TranslationsTest::areComplete() {
    QFETCH(QString, language);
    const Catalogue shipped = read(file(language));
    QVERIFY(!shipped.texts.isEmpty());
    QVERIFY2(shipped.unfinished.isEmpty(), qPrintable(shipped.unfinished.join(QLatin1Char('\n'))));

    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("fresh_%1.ts").arg(language));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TAWJIH_SOURCE_DIR));
    lupdate.start(QStringLiteral(TAWJIH_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("-target-language"), language, QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished(120000));
    QCOMPARE(lupdate.exitCode(), 0);
    // A text whose class lupdate cannot tell is filed where nobody finds it at run time.
    const QString complaints = QString::fromUtf8(lupdate.readAllStandardError());
    QVERIFY2(!complaints.contains(QLatin1String("Q_OBJECT")) && !complaints.contains(QLatin1String("unknown")),
             qPrintable(complaints));
    const QSet<QString> missing = read(copy).texts - shipped.texts;
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(QLatin1Char('\n'))));
}

void TranslationsTest::keepEveryPlaceholder_data() {
    languages();
}

void TranslationsTest::keepEveryPlaceholder() {
    QFETCH(QString, language);
    QFile source(file(language));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&source);
    QString english;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            english = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            QStringList forms;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation")))
                if (xml.isCharacters() && !xml.isWhitespace())
                    forms.push_back(xml.text().toString());
            for (const QString& form : std::as_const(forms)) {
                // A plural form may leave out the number ("one day"), never another value.
                QStringList wanted = placeholders(english);
                QStringList got = placeholders(form);
                wanted.removeAll(QStringLiteral("%n"));
                got.removeAll(QStringLiteral("%n"));
                QVERIFY2(wanted == got, qPrintable(QString(english + QStringLiteral(" -> ") + form)));
            }
        }
    }
    QVERIFY(!xml.hasError());
}

TAWJIH_REGISTER_TEST(TranslationsTest)
#include "TranslationsTest.moc"
