#include "tests/support/ui/ReleaseBench.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace tawjih::test {

using namespace Qt::Literals::StringLiterals;
using release::Attribute;
using release::CheckCode;
using release::FieldRole;
using release::Release;
using release::ReleaseState;

namespace {

release::Category category(const QString& code, const QString& fr, const QString& ar, const QString& en) {
    return {code, {fr, ar, en}};
}

std::vector<release::Category> sexes() {
    return {category(u"female"_s, u"femme"_s, u"أنثى"_s, u"woman"_s),
            category(u"male"_s, u"homme"_s, u"ذكر"_s, u"man"_s)};
}

release::PackageTable personsTable() {
    release::PackageTable table;
    table.path = u"data/persons.csv"_s;
    table.title = {u"Personnes"_s, u"الأشخاص"_s, u"Persons"_s};
    table.columns = {{u"sex"_s, {u"Sexe"_s, u"الجنس"_s, u"Sex"_s}, {}, false, sexes()},
                     {u"age"_s, {u"Âge"_s, u"السن"_s, u"Age"_s}, {}, false, {}},
                     {u"nationality"_s, {u"Nationalité"_s, u"الجنسية"_s, u"Nationality"_s}, {}, false, {}}};
    for (int i = 0; i < 40; ++i)
        table.rows.push_back(
            {i % 2 ? u"male"_s : u"female"_s, i % 3 ? u"15-24"_s : u"25-34"_s, i % 5 ? u"011"_s : u"145"_s});
    return table;
}

release::PackageTable countsTable() {
    release::PackageTable table;
    table.path = u"tables/sex_by_age.csv"_s;
    table.title = {u"Sexe et âge"_s, u"الجنس والسن"_s, u"Sex and age"_s};
    table.columns = {{u"age"_s, {u"Âge"_s, u"السن"_s, u"Age"_s}, {}, false, {}},
                     {u"sex"_s, {u"Sexe"_s, u"الجنس"_s, u"Sex"_s}, {}, false, sexes()},
                     {u"persons"_s, {u"Personnes"_s, u"الأشخاص"_s, u"Persons"_s}, {}, true, {}}};
    const std::pair<QString, int> ages[] = {{u"15-24"_s, 420}, {u"25-34"_s, 515}, {u"35-44"_s, 180}, {u"45-54"_s, 60}};
    for (const auto& [age, count] : ages) {
        table.rows.push_back({age, u"_T"_s, QString::number(count)});
        table.rows.push_back({age, u"female"_s, QString::number(count / 2 / 5 * 5)});
    }
    table.rows.push_back({u"55+"_s, u"_T"_s, QString()});
    return table;
}

QString reportText(const QString& title, bool mirrored = false) {
    return QString(u"<html dir='"_s + (mirrored ? u"rtl"_s : u"ltr"_s) + u"'><h1>"_s + title +
                   u"</h1><p>k = 5</p><table border='1' cellspacing='0' width='100%'><tbody>\n"_s +
                   u"<tr><th width='35%'>k</th><td>5</td></tr>\n<tr><th width='35%'>l</th><td>2</td></tr>\n"_s +
                   u"</tbody></table><img src='file:///etc/hostname'></html>"_s);
}

} // namespace

release::Recipe sampleRecipe() {
    release::Recipe recipe;
    recipe.code = u"reviewers"_s;
    recipe.title = u"Suivi du projet, pour les évaluateurs"_s;
    recipe.purpose = u"Évaluer qui est orienté, et vers quelles formations."_s;
    recipe.recipient = u"ICMPD, Vienne"_s;
    recipe.abroad = true;
    recipe.from = QDate(2026, 1, 1);
    recipe.columns = {{Attribute::Sex, FieldRole::QuasiIdentifier, 0, 1},
                      {Attribute::Age, FieldRole::QuasiIdentifier, 1, 1},
                      {Attribute::Nationality, FieldRole::QuasiIdentifier, 1, 1},
                      {Attribute::Education, FieldRole::QuasiIdentifier, 1, 1},
                      {Attribute::Arrondissement, FieldRole::QuasiIdentifier, 1, 1},
                      {Attribute::Outcome, FieldRole::Sensitive, 0, 1}};
    recipe.sensitive = {{release::SensitiveModel::DistinctDiversity, u"outcome"_s, 3, 3, {}}};
    return recipe;
}

release::PreparedRelease samplePrepared() {
    release::PreparedRelease made;
    made.recipe = sampleRecipe();
    made.content.name = u"tawjih-casablanca-2026-11"_s;
    made.content.counts = {1320, 96, 38, 1186};
    made.content.before = {1, 1, 0.5, 0.412, 0.236, 378, 537, 708, 329, 0.11};
    made.content.after = {5, 0.2, 0.12, 0.019, 0.016, 0, 0, 0, 5, 0.001};
    made.content.search = {540, 61, 0.38, 0.38, true};
    using Outcome = release::ColumnOutcome;
    made.columns = {Outcome{Attribute::Sex, FieldRole::QuasiIdentifier, 0, 0, 2, 2, 1},
                    Outcome{Attribute::Age, FieldRole::QuasiIdentifier, 2, 2, 48, 6, 0.82},
                    Outcome{Attribute::Nationality, FieldRole::QuasiIdentifier, 1, 1, 31, 7, 0.74},
                    Outcome{Attribute::Education, FieldRole::QuasiIdentifier, 1, 1, 7, 3, 0.61},
                    Outcome{Attribute::Arrondissement, FieldRole::QuasiIdentifier, 3, 3, 17, 2, 0.06},
                    Outcome{Attribute::Outcome, FieldRole::Sensitive, 0, 0, 6, 6, 1}};
    made.told = 0.646;
    made.heldBack = 4;
    made.exposed = {{{u"f"_s, u"61"_s, u"YEM"_s, u"upper"_s, u"06.141.01.81"_s}, 1},
                    {{u"m"_s, u"17"_s, u"CAF"_s, u"none"_s, u"06.141.01.01"_s}, 1},
                    {{u"f"_s, u"44"_s, u"SYR"_s, u"primary"_s, u"06.141.01.71"_s}, 2}};
    made.digest = "digest";
    return made;
}

release::OpenedPackage samplePackage(bool sound) {
    release::OpenedPackage package;
    package.name = u"tawjih-casablanca-2026-11"_s;
    package.title = {u"Personnes orientées en 2026"_s, u"الأشخاص الموجهون سنة 2026"_s, u"Persons oriented in 2026"_s};
    package.purpose = u"Evaluation"_s;
    package.counts = {1320, 96, 38, 1186};
    package.persons = personsTable();
    package.tables = {countsTable()};
    package.reports = {reportText(u"Rapport"_s), reportText(u"تقرير"_s, true), reportText(u"Report"_s)};
    package.codebooks = {reportText(u"Dictionnaire"_s), reportText(u"دليل"_s, true), reportText(u"Codebook"_s)};
    package.verification.encrypted = true;
    package.verification.records = 1186;
    package.verification.classes = 143;
    package.verification.checks = {{CheckCode::FilesIntact, u"manifest.json"_s, true, 0, 0},
                                   {CheckCode::CsvReadable, u"data/persons.csv"_s, true, 0, 0},
                                   {CheckCode::FreeTextAbsent, u"data/persons.csv"_s, true, 0, 0},
                                   {CheckCode::ClassSize, u"data/persons.csv"_s, sound, sound ? 5.0 : 2.0, 5},
                                   {CheckCode::MeanRisk, u"data/persons.csv"_s, true, 0.019, 0.03},
                                   {CheckCode::TableRounded, u"sex_by_age"_s, true, 0, 5},
                                   {CheckCode::PersonalDataAbsent, u"data/persons.csv"_s, true, 0, 0}};
    return package;
}

ReleaseBench::ReleaseBench(bool mayApproveThem)
    : clock(QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC))
    , mayApprove(mayApproveThem) {
    recipes.emplace_back();
    recipes.back().recipe = sampleRecipe();
}

Release ReleaseBench::entry(ReleaseState state, int made) const {
    const auto prepared = samplePrepared();
    Release entry;
    entry.id = ReleaseId::create(clock);
    entry.recordedAt = clock.now().addSecs(-60 * made);
    entry.recipe = prepared.recipe;
    entry.counts = prepared.content.counts;
    entry.after = prepared.content.after;
    entry.digest = prepared.digest;
    entry.state = state;
    if (state != ReleaseState::Proposed)
        entry.decidedAt = entry.recordedAt.addSecs(600);
    return entry;
}

ui::ReleaseNeeds ReleaseBench::needs() {
    const auto decide = [this](ReleaseId id, ReleaseState state) -> Result<Release> {
        const auto found = std::ranges::find(releases, id, &Release::id);
        if (found == releases.end())
            return fail(ErrorCode::NotFound);
        found->state = state;
        found->decidedAt = clock.now();
        return *found;
    };
    const auto wait = [this](ui::Job& job) {
        while (waits && !job.isCancelled())
            QThread::msleep(5);
        return !job.isCancelled();
    };
    ui::ReleaseNeeds needs(clock);
    needs.mayApprove = mayApprove;
    needs.users = [](UserId) { return u"Amina Benali"_s; };
    needs.recipes = [this] { return Result<std::vector<release::SavedRecipe>>(recipes); };
    needs.saveRecipe = [this](const release::Recipe& recipe, int version) -> Status {
        std::erase_if(recipes, [&](const auto& each) { return each.recipe.code == recipe.code; });
        recipes.emplace_back();
        recipes.back().recipe = recipe;
        recipes.back().stamp.version = version + 1;
        return {};
    };
    needs.removeRecipe = [this](const QString& code, int) -> Status {
        std::erase_if(recipes, [&](const auto& each) { return each.recipe.code == code; });
        return {};
    };
    needs.releases = [this] { return Result<std::vector<Release>>(releases); };
    needs.propose = [this](const release::PreparedRelease& made) -> Result<Release> {
        done << u"propose"_s;
        Release noted = entry(ReleaseState::Proposed);
        noted.recipe = made.recipe;
        releases.insert(releases.begin(), noted);
        return noted;
    };
    needs.approve = [this, decide](ReleaseId id, const release::PreparedRelease&) {
        done << u"approve"_s;
        return decide(id, ReleaseState::Approved);
    };
    needs.refuse = [this, decide](ReleaseId id) {
        done << u"refuse"_s;
        return decide(id, ReleaseState::Refused);
    };
    needs.noteWritten = [this](ReleaseId id, const QString& hash) -> Status {
        done << QString(u"written "_s + hash);
        std::ranges::find(releases, id, &Release::id)->packageHash = hash;
        return {};
    };
    needs.personsByValue = [this, wait](release::Attribute, ui::Job& job) -> Result<QHash<QString, qint64>> {
        if (!wait(job))
            return fail(ErrorCode::Cancelled);
        return persons;
    };
    needs.prepare = [this, wait](const release::Recipe& recipe, ui::Job& job) -> Result<release::ReleaseResult> {
        ++prepared;
        if (!wait(job))
            return fail(ErrorCode::Cancelled);
        if (!faults.empty())
            return release::ReleaseResult(tl::unexpected(faults));
        auto made = samplePrepared();
        made.recipe = recipe;
        const auto known = std::exchange(made.columns, {});
        for (const release::RecipeColumn& column : recipe.columns) {
            const auto same = std::ranges::find(known, column.attribute, &release::ColumnOutcome::attribute);
            made.columns.push_back(same != known.end() ? *same : release::ColumnOutcome{column.attribute, column.role});
        }
        return release::ReleaseResult(made);
    };
    needs.pack = [this, wait](const release::PreparedRelease&, const QString& phrase,
                              ui::Job& job) -> Result<ui::PackedRelease> {
        passphrase = phrase;
        if (!wait(job))
            return fail(ErrorCode::Cancelled);
        if (packFails)
            return fail(*packFails);
        return ui::PackedRelease{"package", u"abc123"_s};
    };
    return needs;
}

} // namespace tawjih::test
