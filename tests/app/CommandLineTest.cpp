#include "app/CommandLine.h"

#include "app/PasswordInput.h"
#include "tests/support/TestMain.h"

#include <unistd.h>

using namespace tawjih;
using Verb = CommandLine::Verb;

namespace {
std::variant<CommandLine, UsageError> parse(const char* line) {
    return parseCommandLine(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}
} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void readsOneLineFromADescriptor();
};

void CommandLineTest::understands_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char* line, Verb verb, const char* folder) {
        QTest::newRow(line[0] ? line : "nothing")
            << QString::fromUtf8(line) << static_cast<int>(verb) << QString::fromUtf8(folder);
    };
    row("", Verb::Window, "");
    row("desk.tawjih", Verb::Window, "desk.tawjih");
    row("--review p.zip --language en", Verb::Window, "");
    row("demo --persons 10 --seed 7 d", Verb::Demo, "d");
    row("demo d --persons=10", Verb::Demo, "d");
    row("import d f.csv --dry-run --login a --password-fd 3", Verb::Import, "d");
    row("import d f.xlsx --policy overwrite --overwrite phone,address --mapping Caritas", Verb::Import, "d");
    row("import d --undo last --dry-run", Verb::Import, "d");
    row("catalogue export d c.json --login a", Verb::CatalogueExport, "d");
    row("catalogue import d c.csv --dry-run", Verb::CatalogueImport, "d");
    row("catalogue", Verb::Window, "catalogue"); // a folder of that name
    row("figures", Verb::Window, "figures");
    row("figures export d f.json --login a", Verb::FiguresExport, "d");
    row("figures import d f.json --dry-run", Verb::FiguresImport, "d");
    row("report d --template t --period 2026-Q1 --out o.pdf", Verb::Report, "d");
    row("report d --template t --period all --lang ar --as-of 2026-03-31 --protection suppression --replace --out "
        "o.xlsx "
        "--login a --password-fd 3",
        Verb::Report, "d");
    row("anonymise --data a.csv --hierarchies h --k 5 --sensitive need --l 3 --out o.csv", Verb::Anonymise, "");
    row("export d --recipe careful --out p.zip --login a --passphrase-fd 4", Verb::Export, "d");
    row("verify-package p.zip", Verb::VerifyPackage, "");
    row("backup d --to /media/usb", Verb::Backup, "d");
    row("backups d --login a", Verb::Backups, "d");
    row("drill d --backup 20260312T220000Z.tawjih", Verb::Drill, "d");
    row("restore d newest --dry-run", Verb::Restore, "d");
    row("salvage d --to new.tawjih", Verb::Salvage, "d");
    row("verify d", Verb::Verify, "d");
    row("journal d --out j.csv", Verb::Journal, "d");
    row("journal d --from 2026-01-01 --to 2026-03-31 --replace --out j.csv --login a", Verb::Journal, "d");
    row("--help", Verb::Help, "");
    row("verify --version", Verb::Version, "");
}

void CommandLineTest::understands() {
    QFETCH(QString, line);
    QFETCH(int, verb);
    QFETCH(QString, folder);
    const auto parsed = parse(line.toUtf8().constData());
    QVERIFY(std::holds_alternative<CommandLine>(parsed));
    QCOMPARE(static_cast<int>(std::get<CommandLine>(parsed).verb), verb);
    QCOMPARE(std::get<CommandLine>(parsed).folder, folder);
}

void CommandLineTest::refuses_data() {
    QTest::addColumn<QString>("line");
    for (const char* line : {"demo",
                             "demo --persons 0 d",
                             "demo --persons many d",
                             "demo --persons 9999999 d",
                             "import d",
                             "import",
                             "import d f --policy all",
                             "import d f --policy overwrite --overwrite shoe-size",
                             "import d f --undo last",
                             "verify d --undo last",
                             "catalogue export",
                             "catalogue export d",
                             "catalogue erase d c",
                             "catalogue export d c --dry-run",
                             "figures export d",
                             "figures export d f --dry-run",
                             "report",
                             "report d",
                             "report d --template t --period 2026",
                             "report d f --template t --period 2026 --out o.pdf",
                             "anonymise --data a.csv --out o.csv",
                             "anonymise d --data a.csv --hierarchies h --out o.csv",
                             "anonymise --data a.csv --hierarchies h --out o.csv --recipe r",
                             "export d --recipe r",
                             "export --recipe r --out o",
                             "verify-package",
                             "verify-package a b",
                             "backup d --lang fr",
                             "verify",
                             "restore d",
                             "restore d a b",
                             "drill",
                             "drill d b",
                             "backups d --to x",
                             "backup d --backup x",
                             "salvage d --dry-run",
                             "verify a b",
                             "journal d",
                             "journal --out j.csv",
                             "journal d --out j.csv --period 2026",
                             "backup d --from 2026-01-01",
                             "a b",
                             "verify d --persons 5",
                             "import d f --password secret",
                             "backup d --password-fd -1",
                             "verify d --language de",
                             "--nonsense"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void CommandLineTest::refuses() {
    QFETCH(QString, line);
    const auto parsed = parse(line.toUtf8().constData());
    QVERIFY(std::holds_alternative<UsageError>(parsed));
    QVERIFY(!std::get<UsageError>(parsed).text.isEmpty());
}

void CommandLineTest::readsOneLineFromADescriptor() {
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const QByteArray text("mot de passe é\r\nnext\n");
    QCOMPARE(::write(ends[1], text.constData(), static_cast<size_t>(text.size())), text.size());
    ::close(ends[1]);
    QCOMPARE(readPassword(ends[0]), QString::fromUtf8("mot de passe é"));
    QCOMPARE(readPassword(ends[0]), QStringLiteral("next"));
    ::close(ends[0]);
    QVERIFY(!readPassword(ends[0]));
}

TAWJIH_REGISTER_TEST(CommandLineTest)
#include "CommandLineTest.moc"
