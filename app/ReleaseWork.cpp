#include "app/ReleaseWork.h"

#include "core/base/Tongue.h"
#include "core/release/PackageWriter.h"
#include "ui/shell/JobRunner.h"

#include <QCryptographicHash>

namespace tawjih {

using release::PreparedRelease;
using release::Recipe;

namespace {

constexpr int steps = 1000;

/// Called on a worker.
Result<release::ReleaseResult> prepare(const vault::Desk& desk, const Recipe& recipe, const Clock& clock,
                                       ui::Job& job) {
    TRY_ASSIGN(const auto worker, desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler([&job] { return job.isCancelled(); });
    const release::ReleaseService releases(context);
    TRY_ASSIGN(const auto source, releases.source(recipe));
    TRY_ASSIGN(const auto earlier, releases.earlier());
    anonymise::Effort effort;
    effort.budget = std::chrono::seconds(recipe.seconds);
    effort.cancelled = [&job] { return job.isCancelled(); };
    effort.progressed = [&job](double done) { job.progress(static_cast<qint64>(done * steps), steps); };
    return release::prepareRelease(source, recipe, earlier, clock.now(), effort);
}

/// Called on a worker.
Result<QHash<QString, qint64>> personsByValue(const vault::Desk& desk, release::Attribute attribute, ui::Job& job) {
    TRY_ASSIGN(const auto worker, desk.openWorker());
    const ServiceContext context = worker->context();
    context.db.setProgressHandler([&job] { return job.isCancelled(); });
    return release::ReleaseService(context).personsByValue(attribute);
}

/// Who approved, without a name: the role in each language, and the initials.
void sign(release::PackageContent& content, const vault::Actor& actor) {
    const auto role = [](Language language) { return Tongue(language).label(vault::Role::Supervisor); };
    content.approverRole = {role(Language::French), role(Language::Arabic), role(Language::English)};
    content.approverCode.clear();
    for (const QString& word : actor.name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        content.approverCode += word.at(0).toUpper();
}

} // namespace

Result<ui::PackedRelease> packRelease(const PreparedRelease& prepared, const vault::Actor& approver,
                                      const QString& passphrase, const release::PackageProgress& progress) {
    release::PackageContent content = prepared.content;
    sign(content, approver);
    TRY_ASSIGN(const QByteArray bytes,
               release::makePackage(content, {prepared.recipe.delimiter, passphrase}, progress));
    TRY_ASSIGN(const auto verified,
               release::verifyArchive(bytes, passphrase, [&progress] { return !progress || progress(1); }));
    if (!verified.passed()) {
        QStringList codes;
        for (const release::Check& check : verified.failures())
            codes.push_back(codeOf(check.code));
        return fail(ErrorCode::Invalid, codes.join(u' '));
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return ui::PackedRelease{bytes, QString::fromLatin1(hash.toHex())};
}

ui::ReleaseNeeds releaseNeeds(const vault::Desk& desk, Services& services, const Clock& clock) {
    release::ReleaseService& releases = services.releases;
    ui::ReleaseNeeds needs(clock);
    needs.recipes = [&releases] { return releases.recipes(); };
    needs.saveRecipe = [&releases](const Recipe& recipe, int version) { return releases.saveRecipe(recipe, version); };
    needs.removeRecipe = [&releases](const QString& code, int version) { return releases.removeRecipe(code, version); };
    needs.releases = [&releases] { return releases.releases(); };
    needs.propose = [&releases](const PreparedRelease& prepared) { return releases.propose(prepared); };
    needs.approve = [&releases](ReleaseId id, const PreparedRelease& prepared) {
        return releases.approve(id, prepared);
    };
    needs.refuse = [&releases](ReleaseId id) { return releases.refuse(id); };
    needs.noteWritten = [&releases](ReleaseId id, const QString& hash) { return releases.noteWritten(id, hash); };
    needs.personsByValue = [&desk](release::Attribute attribute, ui::Job& job) {
        return personsByValue(desk, attribute, job);
    };
    needs.prepare = [&desk, &clock](const Recipe& recipe, ui::Job& job) { return prepare(desk, recipe, clock, job); };
    needs.pack = [actor = desk.actor()](const PreparedRelease& prepared, const QString& passphrase, ui::Job& job) {
        return packRelease(prepared, actor, passphrase, [&job](double done) {
            job.progress(static_cast<qint64>(done * steps), steps);
            return !job.isCancelled();
        });
    };
    needs.users = [&services](UserId user) { return services.cases.userName(user).value_or(QString()); };
    needs.mayApprove = vault::permits(desk.actor().roles, vault::Permission::ApproveRelease);
    return needs;
}

ui::PackageOpener packageOpener() {
    return [](const QString& path, const QString& passphrase, ui::Job& job) {
        return release::openPackage(path, passphrase, [&job] { return !job.isCancelled(); });
    };
}

} // namespace tawjih
