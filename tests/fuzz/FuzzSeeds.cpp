#include "tests/fuzz/FuzzSeeds.h"

#include "tests/support/CompoundWriter.h"
#include "tests/support/ZipWriter.h"

#include <QDir>
#include <QFile>

namespace tawjih::test {

namespace {

QString folder() {
    return QStringLiteral(TAWJIH_SOURCE_DIR "/tests/fuzz/");
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList compoundSeeds() {
    const QByteArray book = workbookOf("<row><c><v>1</v></c></row>");
    const QString password = QStringLiteral("sésame"); // the one that the target tries
    const QByteArray standard("\x03\x00\x02\x00\x24\x00\x00\x00", 8);
    return {standardProtectedWorkbook(book, password),
            protectedWorkbook(book, password, 3),
            protectedWorkbook(book, QStringLiteral("autre"), 3),
            compoundOf({{QStringLiteral("Workbook"), QByteArray(5000, 'x')}}),
            compoundOf({{QStringLiteral("Book"), QByteArray(100, 'x')}}),
            compoundOf({{QStringLiteral("EncryptionInfo"), standard},
                        {QStringLiteral("EncryptedPackage"), QByteArray(4096, 'x')}})};
}

} // namespace

QByteArrayList seedsOf(const QString& target) {
    QByteArrayList seeds;
    const QDir corpus(folder() + QLatin1String("corpus/") + target);
    for (const QString& name : corpus.entryList(QDir::Files, QDir::Name))
        seeds << bytesOf(corpus.filePath(name));
    if (target == u"ole")
        return seeds + compoundSeeds();
    if (target == u"xlsx")
        for (const QByteArray& text : QByteArrayList(seeds)) {
            seeds << zipOf(completeWorkbook(partsOf(text)), Packing::Stored);
            seeds << zipOf(completeWorkbook(partsOf(text)));
        }
    return seeds + textSeedsOf(target);
}

QByteArrayList wordsOf(const QString& target) {
    QByteArrayList words;
    const QString own = folder() + target + QLatin1String(".dict");
    const QString path = QFile::exists(own) ? own : folder() + QLatin1String("text.dict");
    for (const QByteArray& line : bytesOf(path).split('\n')) {
        QByteArray word;
        for (qsizetype i = 1; i + 1 < line.size(); ++i) {
            if (line[i] != '\\')
                word += line[i];
            else if (line[i + 1] == 'x')
                word += QByteArray::fromHex(line.mid(std::exchange(i, i + 3) + 2, 2));
            else
                word += line[++i];
        }
        if (!word.isEmpty())
            words << word;
    }
    return words;
}

} // namespace tawjih::test
