#include "ui/identity/WaterfallView.h"

#include "core/identity/MatchIndex.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"
#include "ui/identity/MatchText.h"
#include "ui/widgets/Bidi.h"

#include <QImage>
#include <QLabel>
#include <QTest>

using namespace tawjih;
using namespace tawjih::ui;
using namespace Qt::Literals::StringLiterals;
using identity::Field;
using identity::Level;
using identity::WaterfallStep;

namespace {

Beneficiary person(const QString& given, const QString& family) {
    Beneficiary made = test::barePerson(given, family);
    made.birth = BirthDate::exact(QDate(1996, 7, 14));
    made.nationalities = {u"GIN"_s};
    made.sex = Sex::Male;
    made.phone = u"0661000111"_s;
    return made;
}

/// Without what keeps names and numbers in their own direction.
QString plain(QString text) {
    for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

identity::Match match(double model, double probability) {
    identity::Match made;
    made.waterfall.prior = -13.3;
    made.waterfall.steps = {{size_t(Field::FamilyName), Level::Sound, 2.7, -2},
                            {size_t(Field::Birth), Level::Same, 12.8, 0},
                            {size_t(Field::Sex), Level::Different, -4.6, 0},
                            {size_t(Field::Phone), Level::Same, 0.2, 0}};
    made.waterfall.relatives = -3;
    made.score.model = model;
    made.score.probability = probability;
    return made;
}

/// The column of the bar's colour that is furthest from the middle, in pixels from it; to the right above 0.
int reach(const QWidget& bar) {
    QImage image(bar.size(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    const_cast<QWidget&>(bar).render(&image);
    const int middle = image.width() / 2;
    int found = 0;
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, image.height() / 2).hsvSaturation() > 200 && std::abs(x - middle) > std::abs(found))
            found = x - middle;
    return found;
}

std::vector<const QWidget*> barsOf(const WaterfallView& view) {
    std::vector<const QWidget*> bars;
    for (const QWidget* widget : view.findChildren<QWidget*>())
        if (widget->metaObject() == &QWidget::staticMetaObject && widget->minimumWidth() == widget->maximumWidth())
            bars.push_back(widget);
    return bars;
}

} // namespace

class WaterfallViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEveryStepInWords() {
        WaterfallView view;
        view.setMatch(match(0.97, 0.97), person(u"Mamadou"_s, u"Diallo"_s), person(u"Mamadou"_s, u"Jallow"_s));
        QStringList lines;
        for (const QString& line : view.lines())
            lines << plain(line);
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[0], u"Before any comparison: 1 in 10,000"_s);
        QCOMPARE(lines[1], u"Family name: same sound, Diallo ≈ Jallow, common name: more likely"_s);
        QCOMPARE(lines[2], u"Birth date: exact, 14 July 1996: much more likely"_s);
        QVERIFY(lines[3].endsWith(u"less likely"_s));
        QVERIFY(lines[4].endsWith(u"says little"_s));
        QVERIFY(lines[5].startsWith(u"Relatives"_s));
        QCOMPARE(lines[6], u"Together: 97 in 100"_s);
        // A screen reader hears the same.
        QStringList heard;
        for (const QLabel* label : view.findChildren<QLabel*>())
            heard << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        for (const QString& line : view.lines())
            QVERIFY2(heard.contains(line), qPrintable(line));
        view.clear();
        QVERIFY(view.lines().isEmpty());
    }

    void namesTheModelWhereDecisionsChangedIt() {
        WaterfallView view;
        view.setMatch(match(0.97, 0.62), person(u"Mamadou"_s, u"Diallo"_s), person(u"Mamadou"_s, u"Jallow"_s));
        const QStringList lines = view.lines();
        QVERIFY(plain(lines[lines.size() - 2]).endsWith(u"97 in 100"_s));
        QVERIFY(plain(lines.back()).endsWith(u"62 in 100"_s));
    }

    void barsPointTowardsTheEnd() {
        WaterfallView view;
        view.setMatch(match(0.97, 0.97), person(u"Mamadou"_s, u"Diallo"_s), person(u"Mamadou"_s, u"Jallow"_s));
        view.resize(400, 600);
        view.show();
        const auto bars = barsOf(view);
        QCOMPARE(bars.size(), size_t(5));
        QVERIFY(reach(*bars[1]) > reach(*bars[0]));
        QVERIFY(reach(*bars[0]) > 0);
        QVERIFY(reach(*bars[2]) < 0);
        view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(reach(*bars[0]) < 0);
        QVERIFY(reach(*bars[2]) > 0);
    }

    void chancesAndWeightsInWords() {
        QCOMPARE(plain(chanceText(0.999)), u"more than 99 in 100"_s);
        QCOMPARE(plain(chanceText(0.001)), u"less than 1 in 100"_s);
        QCOMPARE(plain(chanceText(0.5)), u"50 in 100"_s);
        QCOMPARE(plain(priorText(-1)), u"1 in 3"_s);
        QCOMPARE(plain(priorText(-20)), u"1 in 1,000,000"_s);
        QCOMPARE(plain(priorText(2)), u"80 in 100"_s);
        // Never weaker words for more bits.
        const QStringList order{u"much less likely"_s, u"less likely"_s,          u"a little less likely"_s,
                                u"says little"_s,      u"a little more likely"_s, u"more likely"_s,
                                u"much more likely"_s};
        qsizetype last = 0;
        for (double bits = -10; bits <= 10; bits += 0.25) {
            const qsizetype now = order.indexOf(weightText(bits));
            QVERIFY(now >= last);
            last = now;
        }
        QCOMPARE(last, order.size() - 1);
    }

    void namesAreComparedInTheScriptThatBothHave() {
        Beneficiary one = person(u"Mamadou"_s, u"Diallo"_s);
        one.name.familyArabic = u"ديالو"_s;
        Beneficiary other;
        other.name.familyArabic = u"جالو"_s;
        const WaterfallStep step{size_t(Field::FamilyName), Level::Sound, 3, 0};
        QVERIFY(plain(stepText(step, one, other)).contains(u"ديالو ≈ جالو"_s));
        other.name.familyLatin = u"Jallow"_s;
        QVERIFY(plain(stepText(step, one, other)).contains(u"Diallo ≈ Jallow"_s));
        other.otherPhone = u"+212 661 00 01 11"_s;
        other.phone = u"0522 11 22 33"_s;
        const QString phones = plain(stepText({size_t(Field::Phone), Level::Same, 5, 0}, one, other));
        QVERIFY2(phones.contains(u"+212 661 00 01 11"_s), qPrintable(phones));
    }

    void relativesAreNamedByWhatTheyShare() {
        identity::Waterfall waterfall;
        waterfall.steps = {{size_t(Field::GivenName), Level::Different, -5, 0},
                           {size_t(Field::Phone), Level::Same, 8, 0},
                           {size_t(Field::Place), Level::Close, 4, 0}};
        const QString both = relationText(identity::Relation::Household, &waterfall);
        QCOMPARE(both, u"Perhaps a relative: same phone and address"_s);
        QCOMPARE(verdictText(0.2, both), both);
        QCOMPARE(verdictText(0.96, both), u"Probably the same person"_s);
        QCOMPARE(agreementText(waterfall), u"Agrees: phone, address · Differs: given name"_s);
        QVERIFY(relationText(identity::Relation::None, &waterfall).isEmpty());
    }
};

TAWJIH_REGISTER_TEST(WaterfallViewTest)
#include "WaterfallViewTest.moc"
