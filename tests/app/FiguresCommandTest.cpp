#include "core/indicator/FigureService.h"
#include "tests/app/CommandDesk.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tawjih;
using namespace tawjih::indicator;
using namespace Qt::Literals;

namespace {

/// A shipped definition as one of the desk's own.
template <typename T>
QJsonObject copied(const T& shipped, const QString& code) {
    QJsonObject body = toJson(shipped);
    body.insert(u"code"_s, code);
    return body;
}

} // namespace

class FiguresCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void goesOutAndComesIn();
    void trialRunWritesNothing();
    void namesEveryFaultByItsPlace();
    void namesWhatIsNoSuchFile();
    void refusesAnAdvisor();
    void unwritablePlaceIsNamed();

private:
    [[nodiscard]] test::Ran take(const QString& more = {}) const {
        return m_desk->run(QString(u"figures import %1 "_s + m_file + u' ' + more));
    }
    void write(const QJsonObject& lists) const;
    [[nodiscard]] Definitions definitions() const;

    std::unique_ptr<test::CommandDesk> m_desk;
    QString m_file;
    QJsonObject m_indicator;
    QJsonObject m_report;
};

void FiguresCommandTest::init() {
    m_desk = std::make_unique<test::CommandDesk>(3);
    m_file = m_desk->path(u"figures.json"_s);
    const Definitions shipped = definitionsWith({});
    m_indicator = copied(shipped.indicators.all().front(), u"own_count"_s);
    m_report = toJson(shipped.reports.front());
}

void FiguresCommandTest::write(const QJsonObject& lists) const {
    QJsonObject all = lists;
    all.insert(u"format"_s, u"tawjih-figures"_s);
    all.insert(u"version"_s, 1);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(all).toJson());
}

Definitions FiguresCommandTest::definitions() const {
    const auto desk = m_desk->unlock();
    ChangeNotifier changes;
    return FigureService(desk->context(changes)).definitions().value();
}

void FiguresCommandTest::goesOutAndComesIn() {
    write({{u"indicators"_s, QJsonArray{m_indicator}}, {u"reports"_s, QJsonArray{m_report}}});
    const test::Ran taken = take();
    QCOMPARE(taken.err, QString());
    QCOMPARE(static_cast<int>(taken.code), static_cast<int>(ExitCode::Done));
    QVERIFY(taken.out.contains(u"own_count"_s));
    const Definitions there = definitions();
    QVERIFY(there.indicators.find(u"own_count"));
    QVERIFY(there.ownOf(DefinitionKind::Report, m_report.value(u"code"_s).toString()));

    const QString out = m_desk->path(u"out.json"_s);
    const test::Ran written = m_desk->run(QString(u"figures export %1 "_s + out));
    QCOMPARE(static_cast<int>(written.code), static_cast<int>(ExitCode::Done));
    QVERIFY2(written.out.contains(u'2'), qPrintable(written.out));
    const QJsonObject exported = QJsonDocument::fromJson(test::contentOf(out)).object();
    QCOMPARE(exported.value(u"indicators"_s).toArray(), QJsonArray{m_indicator});
    QCOMPARE(exported.value(u"reports"_s).toArray(), QJsonArray{m_report});
    m_file = out;
    QCOMPARE(static_cast<int>(take().code), static_cast<int>(ExitCode::Done));
}

void FiguresCommandTest::trialRunWritesNothing() {
    write({{u"indicators"_s, QJsonArray{m_indicator}}, {u"reports"_s, QJsonArray{m_report}}});
    for (const auto& language : allOf<Language>()) {
        const test::Speaking speaking(language.value);
        const test::Ran trial = take(u"--dry-run"_s);
        QCOMPARE(static_cast<int>(trial.code), static_cast<int>(ExitCode::Done));
        QVERIFY2(trial.out.contains(u"own_count"_s), qPrintable(trial.out));
        QVERIFY(trial.out.contains(m_report.value(u"code"_s).toString()));
        QCOMPARE(trial.out.count(u'\n'), 3);
    }
    QVERIFY(definitions().own.empty());
}

void FiguresCommandTest::namesEveryFaultByItsPlace() {
    QJsonObject faulty = m_indicator;
    faulty.insert(u"counted"_s, QJsonObject{{u"all"_s, QJsonArray{QJsonObject{{u"field"_s, u"shoe_size"_s}}}}});
    QJsonObject report = m_report;
    report.insert(u"fashion"_s, 1);
    write({{u"indicators"_s, QJsonArray{m_indicator, faulty}}, {u"reports"_s, QJsonArray{report}}});
    for (const auto& language : allOf<Language>()) {
        const test::Speaking speaking(language.value);
        for (const QString& more : {u"--dry-run"_s, QString()}) {
            const test::Ran ran = take(more);
            QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::SomeRowsRefused));
            QVERIFY2(ran.out.contains(u"indicators[1].counted.all[0].field"_s), qPrintable(ran.out));
            QVERIFY2(ran.out.contains(u"reports[0].fashion"_s), qPrintable(ran.out));
        }
    }
    QVERIFY(definitions().own.empty());
}

void FiguresCommandTest::namesWhatIsNoSuchFile() {
    for (const QByteArray& content : {QByteArray("name;birth\n"), QByteArray("{}"), QByteArray("[1]"), QByteArray()}) {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const test::Ran ran = take();
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
        QVERIFY2(ran.err.contains(m_file), qPrintable(ran.err));
    }
    QVERIFY(QFile::remove(m_file));
    QCOMPARE(static_cast<int>(take().code), static_cast<int>(ExitCode::Failed));
    QVERIFY(!take().err.isEmpty());
}

void FiguresCommandTest::refusesAnAdvisor() {
    write({{u"indicators"_s, QJsonArray{m_indicator}}});
    const QString out = m_desk->path(u"out.json"_s);
    for (const QString& line : {QString(u"figures export %1 "_s + out), QString(u"figures import %1 "_s + m_file),
                                QString(u"figures import %1 --dry-run "_s + m_file)}) {
        const test::Ran ran = m_desk->run(line, m_desk->advisor);
        QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(ran.out, QString());
    }
    QVERIFY(!QFile::exists(out));
    QVERIFY(definitions().own.empty());
}

void FiguresCommandTest::unwritablePlaceIsNamed() {
    const QString out = m_desk->path(u"nowhere/out.json"_s);
    const test::Ran ran = m_desk->run(QString(u"figures export %1 "_s + out));
    QCOMPARE(static_cast<int>(ran.code), static_cast<int>(ExitCode::Failed));
    QVERIFY2(ran.err.contains(out), qPrintable(ran.err));
}

TAWJIH_REGISTER_TEST(FiguresCommandTest)
#include "FiguresCommandTest.moc"
