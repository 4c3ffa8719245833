// Seeds of the targets that read texts: what the program itself writes, and what it takes from others.
#include "core/anonymise/HierarchyFile.h"
#include "core/exchange/ICalendar.h"
#include "core/guidance/RuleJson.h"
#include "core/guidance/RuleSeed.h"
#include "core/indicator/FigureDefinition.h"
#include "core/letter/LetterWords.h"
#include "core/release/Recipe.h"
#include "core/vault/Slot.h"
#include "tests/fuzz/FuzzSeeds.h"
#include "tests/support/SampleDocuments.h"
#include "tests/support/SampleRelease.h"

#include <QJsonDocument>

namespace tawjih::test {

namespace {

QByteArrayList slotSeeds() {
    using namespace vault;
    const SecureBytes key = SecureBytes::random(32);
    QByteArrayList seeds;
    SlotTable table;
    table.deskId = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    table.label = QStringLiteral("Guichet");
    table.language = QStringLiteral("fr");
    table.seal(key);
    seeds << toFile(table);
    table.put(sealForRecovery(table, SecureBytes::random(32), key));
    table.seal(key);
    seeds << toFile(table);
    const UserId user(QUuid(11, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    table.put(*sealForUser(table, user, QStringLiteral("benali"), Role::Administrator,
                           SecureBytes::fromPassword(QStringLiteral("a long pass phrase")), key, KdfCost::light()));
    table.generation = 7;
    table.seal(key);
    return seeds << toFile(table) << toFile(SlotTable());
}

QByteArrayList calendarSeeds() {
    const QDateTime at(QDate(2026, 3, 9), QTime(9, 30), Qt::UTC);
    AgendaEvent meeting;
    meeting.uid = QStringLiteral("1@tawjih");
    meeting.title = QStringLiteral("Réunion; avec, des \\ signes");
    meeting.place = QStringLiteral("القاعة 2");
    meeting.startsAt = at;
    meeting.endsAt = at.addSecs(3600);
    AgendaEvent day = meeting;
    day.uid = QStringLiteral("2@tawjih");
    day.wholeDay = true;
    day.startsAt = QDateTime(QDate(2026, 3, 9), QTime(0, 0));
    day.endsAt = day.startsAt.addDays(1);
    return {
        exchange::ICalendar::write({meeting}, at), exchange::ICalendar::write({meeting, day}, at),
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY;LANGUAGE=fr:Visite\r\n"
        "DTSTART;TZID=Europe/Paris:20260309T140000\r\nDURATION:PT1H30M\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
        "ATTENDEE;CN=\"A: B\":mailto:a@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Romance Standard Time\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:b\nSUMMARY:x\n"
        " y\nDTSTART;TZID=Romance Standard Time:20260309T140000\nDTEND;VALUE=DATE:20260310\nEND:VEVENT\nEND:VCALENDAR"};
}

QByteArrayList figureSeeds() {
    using namespace indicator;
    const Definitions shipped = definitionsWith({});
    QByteArrayList seeds;
    std::vector<FigureDefinition> all;
    for (const Indicator& each : shipped.indicators.all()) {
        FigureDefinition own;
        own.code = each.code;
        own.body = toJson(each);
        if (seeds.size() < 4)
            seeds << writeDefinitions({own});
        all.push_back(std::move(own));
        if (all.size() == 6)
            return seeds << writeDefinitions(all);
    }
    return seeds;
}

QByteArrayList letterSeeds() {
    QByteArrayList seeds;
    for (const auto& kind : allOf<LetterKind>())
        for (const Language language : {Language::French, Language::Arabic}) {
            const LetterTemplate& shipped = shippedTemplate(kind.value, language);
            seeds << (shipped.title + u'\n' + shipped.body).toUtf8();
        }
    return seeds;
}

/// One change of each kind, and one of several files; see FuzzFiles.cpp.
QByteArrayList backupSeeds() {
    QByteArrayList seeds{QByteArray(), QByteArray::fromHex("0000010203ff0000"
                                                           "0200000010550000"
                                                           "0305000000010000")};
    for (char way = 0; way < 6; ++way)
        for (char file = 0; file < 5; ++file)
            seeds << QByteArray(1, file) + way + QByteArray::fromHex("002345630040");
    return seeds;
}

QByteArray partsText(const PackageFiles& files) {
    QByteArray text;
    for (auto file = files.begin(); file != files.end(); ++file)
        text += "%% " + file.key().toUtf8() + '\n' + file.value();
    return text.chopped(1); // reading them ends the last line
}

QByteArrayList packageSeeds() {
    PackageFiles files = filesOf(sampleRelease());
    for (QByteArray& file : files)
        if (!file.endsWith('\n'))
            file += '\n'; // as the text of the parts has it
    settle(files);
    PackageFiles claims = files;
    for (const QString& path : files.keys())
        if (path.startsWith(u"data/") || path.endsWith(u".html"))
            claims.remove(path);
    return {zipOf(files), partsText(files), partsText(claims),
            "%% manifest.json\n{}\n%% data/persons.csv\na;b\r\n1;2\r\n"};
}

QByteArrayList recipeSeeds() {
    using namespace release;
    const auto written = [](const Recipe& recipe) { return QJsonDocument(toJson(recipe)).toJson(); };
    Recipe recipe = carefulRecipe();
    QByteArrayList seeds{written(recipe), "{}", R"({"code":"a","k":1e99,"columns":[{"attribute":"sex","level":-1}]})"};
    for (const Method method : {Method::Local, Method::Cells}) {
        recipe.method = method;
        recipe.tables = TableProtection::Suppression;
        recipe.from = QDate(2024, 1, 1);
        seeds << written(recipe);
    }
    return seeds;
}

} // namespace

QByteArrayList textSeedsOf(const QString& target) {
    if (target == u"slots")
        return slotSeeds();
    if (target == u"calendar")
        return calendarSeeds();
    if (target == u"figures")
        return figureSeeds();
    if (target == u"letter")
        return letterSeeds();
    if (target == u"backup")
        return backupSeeds();
    if (target == u"package")
        return packageSeeds();
    if (target == u"recipe")
        return recipeSeeds();
    if (target == u"picture") {
        const QByteArray photo = sampleJpeg({40, 30});
        const QByteArray drawing = samplePng({40, 30});
        return {photo, drawing, withCameraDetails(photo, 6, "here"), withPngTexts(drawing, "here")};
    }
    if (target == u"rule") {
        QByteArrayList seeds;
        for (const AdmissionRule& rule : shippedRules())
            seeds << RuleJson::write(rule.expression);
        return seeds;
    }
    if (target == u"catalogue")
        return {
            "kind;id;belongs_to;name_fr\r\nprovider;;;OFPPT\r\n",
            "kind,id,name_fr,name_ar\nestablishment,1,\"Centre; A\",مركز\n",
            R"({"format":"tawjih-catalogue","version":1,"entries":[{"kind":"provider","name_fr":"OFPPT"}]})",
            R"({"format":"tawjih-catalogue","version":2,"entries":[{"kind":"intake","seats":12,"starts_on":"2026-09-01"}]})"};
    if (target == u"hierarchy")
        return {"MAR;Afrique;*\r\nSEN;Afrique;*\r\nFRA;Europe;*\r\n", "a,\"b,c\",*\nd,\"b,c\",*\n",
                "1\t1-2\t*\n2\t1-2\t*", "x;y\nz\n"};
    if (target == u"search")
        return {
            "mamadou diallo", "مامادو ديالو", "CAS-2026-00017", "0612345678", "ben ali*\" OR name:(x NEAR y)", "n'd"};
    return {};
}

} // namespace tawjih::test
