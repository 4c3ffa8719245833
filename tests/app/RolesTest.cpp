#include "tests/app/ServiceCalls.h"
#include "tests/app/ServiceMethods.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whose columns roles.txt has.
const std::pair<const char*, vault::Roles> columns[] = {
    {"advisor", vault::Role::Advisor},
    {"supervisor", vault::Role::Supervisor},
    {"administrator", vault::Role::Administrator},
    {"nobody", {}},
};

/// A line of roles.txt: the method, and for each column whether it may be called.
struct Line {
    QString method;
    QList<bool> may;
};

QList<Line> table() {
    QFile file(QStringLiteral(TAWJIH_SOURCE_DIR "/tests/app/roles.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Line> lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const qsizetype end = line.lastIndexOf(u')') + 1;
        Line read{line.left(end), {}};
        for (const QString& cell : line.mid(end).split(u' ', Qt::SkipEmptyParts))
            read.may << (cell == u"yes"_s);
        lines << read;
    }
    return lines;
}

QStringList methodsOf(const QList<Line>& lines) {
    QStringList methods;
    for (const Line& line : lines)
        methods << line.method;
    return methods;
}

QString difference(const QStringList& these, const QStringList& those) {
    QStringList missing;
    for (const QString& each : these)
        if (!those.contains(each))
            missing << each;
    return missing.join(u'\n');
}

} // namespace

/// The table of roles: who may do what, for every method of every service; and that the services hold to it.
class RolesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headersAreRead();
    void everyMethodIsInTheTable();
    void everyMethodHoldsToTheTable();
};

void RolesTest::headersAreRead() {
    QCOMPARE(test::serviceMethods(uR"(
class XService;
/// class YService { public: [[nodiscard]] int no(); };
class XService final : public Base {
public:
    explicit XService(int a) : m_a(a) {}
    /// [[nodiscard]] in words
    [[nodiscard]] Result<std::function<int(int)>> a(const std::optional<UserId>& user = {}, int most = 5) const;
    void b();
    [[nodiscard]] static Status c(std::function<bool(qint64, qint64)> watch, db::Connection& db,
                                  QDate = QDate()); // [[nodiscard]]
private:
    [[nodiscard]] int hidden();
public:
    [[nodiscard]] bool d() const { return m_a > 1; }
};
class Other { public: [[nodiscard]] int e(); };)"_s),
             (QStringList{u"XService::a(std::optional<UserId>, int)"_s,
                          u"static XService::c(std::function<bool(qint64, qint64)>, db::Connection, QDate)"_s,
                          u"XService::d()"_s}));
}

void RolesTest::everyMethodIsInTheTable() {
    const QStringList listed = methodsOf(table());
    const QStringList called = test::serviceCalls().keys();
    QStringList offered = test::serviceMethodsOfCore();
    QVERIFY(offered.size() > 200);
    // Reads what figures are counted from; app/FigureWork asks for the permission.
    // A BackupService is made of a desk and asks for whoever unlocked it: tests/vault/BackupServiceTest.
    offered.removeIf([](const QString& method) {
        return method.startsWith(u"static FactService::"_s) || method.startsWith(u"BackupService::"_s);
    });
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    const QString unlisted = difference(offered, listed);
    QVERIFY2(unlisted.isEmpty(), qPrintable(u"Say in tests/app/roles.txt who may call:\n"_s + unlisted));
    const QString gone = difference(listed, offered);
    QVERIFY2(gone.isEmpty(), qPrintable(u"No longer offered, take them out of tests/app/roles.txt:\n"_s + gone));
    const QString uncalled = difference(offered, called);
    QVERIFY2(uncalled.isEmpty(), qPrintable(u"Call these in tests/app/ServiceCalls.cpp:\n"_s + uncalled));
}

void RolesTest::everyMethodHoldsToTheTable() {
    const test::TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    const QMap<QString, test::ServiceCall> calls = test::serviceCalls();
    QStringList wrong;
    int walked = 0;
    for (const Line& line : table()) {
        QCOMPARE(line.may.size(), static_cast<qsizetype>(std::size(columns)));
        for (size_t column = 0; column < std::size(columns); ++column) {
            vault::Actor actor = (*desk)->actor();
            actor.roles = columns[column].second;
            ChangeNotifier changes;
            const ServiceContext context{(*desk)->connection(), (*desk)->audit(), place.clock, actor, changes};
            const bool may = !calls.value(line.method)(context, (*desk)->keys());
            if (may != line.may[static_cast<qsizetype>(column)])
                wrong << QString(line.method % u": "_s % QLatin1String(columns[column].first) %
                                 (may ? u" may"_s : u" may not"_s));
            ++walked;
        }
    }
    QVERIFY(walked > 800);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"Otherwise than tests/app/roles.txt says:\n"_s + wrong.join(u'\n')));
}

TAWJIH_REGISTER_TEST(RolesTest)
#include "RolesTest.moc"
