#include "core/base/DataFile.h"
#include "tests/indicator/Definitions.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

namespace {

/// Changes something anywhere in a definition.
class Mutator {
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QJsonValue changed(const QJsonValue& value, int depth = 0) {
        if (depth > 0 && chance(25))
            return anything();
        if (value.isArray()) {
            QJsonArray list = value.toArray();
            if (list.isEmpty() || chance(20))
                list.append(list.isEmpty() || chance(50) ? anything() : list.at(0));
            else if (chance(20))
                list.removeAt(m_random.bounded(int(list.size())));
            else {
                const int at = m_random.bounded(int(list.size()));
                list[at] = changed(list.at(at), depth + 1);
            }
            return list;
        }
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            const QStringList keys = object.keys();
            const QString key = keys.isEmpty() ? QString() : keys.at(m_random.bounded(int(keys.size())));
            if (keys.isEmpty() || chance(10))
                object.insert(word(), anything());
            else if (chance(10))
                object.remove(key);
            else if (chance(10))
                object.insert(word(), object.take(key));
            else
                object.insert(key, changed(object.value(key), depth + 1));
            return object;
        }
        return anything();
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString word() {
        static const QStringList words{
            u""_s,      u"all"_s,     u"any"_s,        u"not"_s,      u"field"_s,     u"in"_s,       u"least"_s,
            u"most"_s,  u"min"_s,     u"max"_s,        u"days_ago"_s, u"known"_s,     u"sex"_s,      u"age"_s,
            u"f"_s,     u"unknown"_s, u"referrals"_s,  u"intakes"_s,  u"month"_s,     u"provider"_s, u"missing"_s,
            u"seats"_s, u"places"_s,  u"days_ahead"_s, u"held_on"_s,  u"lasting"_s,   u"of"_s,       u"sum"_s,
            u"ف"_s,     u"rows"_s,    u"columns"_s,    u"heat"_s,     u"opened_on"_s, u"reached"_s,  u"persons"_s};
        return words.at(m_random.bounded(int(words.size())));
    }
    QJsonValue anything() {
        switch (m_random.bounded(9)) {
        case 0:
            return m_random.bounded(100) - 50;
        case 1:
            return 1e300;
        case 2:
            return chance(50);
        case 3:
            return QJsonValue::Null;
        case 4:
            return QJsonArray{word(), anything()};
        case 5:
            return QJsonObject{{word(), word()}, {QStringLiteral("field"), word()}};
        default:
            return word();
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class MutationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anythingIsReadOrNamed_data();
    void anythingIsReadOrNamed();
};

void MutationTest::anythingIsReadOrNamed_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("times");
    QTest::newRow("indicators") << QStringLiteral("indicators") << 60;
    QTest::newRow("dashboards") << QStringLiteral("dashboards") << 150;
    QTest::newRow("reports") << QStringLiteral("reports") << 200;
}

/// Thousands of definitions with something wrong, or something else that is right: each is read, and then can be
/// counted, or every fault has a place.
void MutationTest::anythingIsReadOrNamed() {
    QFETCH(QString, kind);
    QFETCH(int, times);
    TestDesk desk(everyRole, TestDesk::Place::EncryptedFile);
    [[maybe_unused]] const auto person = registered(desk, fullPerson());
    const FactsPointer facts = loaded(desk);
    Mutator mutator(4);
    int read = 0;
    int refused = 0;
    qint64 counted = 0;
    const auto note = [&](const auto& result, const auto& same) {
        if (!result) {
            ++refused;
            QVERIFY(!result.error().problems.empty());
            return;
        }
        ++read;
        QVERIFY(same(*result));
    };
    const QJsonArray records = shippedRecords(QLatin1String(kind.toLatin1()), QLatin1String(kind.toLatin1()));
    for (const QJsonValue& record : records)
        for (int i = 0; i < times; ++i) {
            QJsonValue json = record;
            for (int changes = i % 3; changes >= 0; --changes)
                json = mutator.changed(json);
            if (kind == QLatin1String("indicators"))
                note(indicatorFrom(json.toObject()), [&](const Indicator& indicator) {
                    for (const Dimension dimension : breakdownsOf(indicator))
                        if (i % 5 == 0)
                            counted += answered(*facts, {indicator, dimension, {}, {}}).total.part;
                    counted += answered(*facts, {indicator, {}, {}, {}}).total.part;
                    const auto again = indicatorFrom(toJson(indicator));
                    return again && *again == indicator;
                });
            else if (kind == QLatin1String("dashboards"))
                note(dashboardFrom(json.toObject(), shipped().indicators), [&](const Dashboard& dashboard) {
                    const auto again = dashboardFrom(toJson(dashboard), shipped().indicators);
                    return again && *again == dashboard;
                });
            else
                note(reportTemplateFrom(json.toObject(), shipped().indicators), [&](const ReportTemplate& report) {
                    const auto again = reportTemplateFrom(toJson(report), shipped().indicators);
                    return again && *again == report;
                });
            if (QTest::currentTestFailed())
                return;
        }
    QVERIFY(read > 20);
    QVERIFY(refused > 100);
    QVERIFY(counted > 0 || kind != QLatin1String("indicators"));
}

TAWJIH_REGISTER_TEST(MutationTest)
#include "MutationTest.moc"
