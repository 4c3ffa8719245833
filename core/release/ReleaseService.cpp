#include "core/release/ReleaseService.h"

#include "core/anonymise/HierarchyEnds.h"
#include "core/db/Transaction.h"
#include "core/release/DeskHierarchies.h"
#include "core/release/ReleaseRepository.h"
#include "core/release/ReleaseSourceRepository.h"
#include "core/vault/DeskIdentity.h"

#include <algorithm>

namespace tawjih::release {

using vault::Permission;

namespace {

QDate today(const ServiceContext& context) {
    return context.clock.now().toLocalTime().date();
}

/// Columns of coded values, in the recipe's order; what is not known is a value like the others.
anonymise::Microdata microdataOf(const std::vector<ReleaseSourceRepository::Person>& persons, const Recipe& recipe) {
    anonymise::Microdata data;
    for (const RecipeColumn& column : recipe.columns) {
        const QString unknown = endsOf(column.attribute).unknown;
        QStringList texts;
        texts.reserve(qsizetype(persons.size()));
        for (const ReleaseSourceRepository::Person& person : persons)
            texts.push_back(person.values.value(column.attribute, unknown));
        data.columns.push_back(anonymise::codedColumn(codeOf(column.attribute), texts));
    }
    return data;
}

/// Where each person lives, by numbers that say nothing outside this release.
anonymise::CodedColumn householdsOf(const std::vector<ReleaseSourceRepository::Person>& persons) {
    QHash<QUuid, QString> numbers{{QUuid(), QString()}};
    QStringList texts;
    for (const ReleaseSourceRepository::Person& person : persons) {
        const auto number = numbers.constFind(person.household);
        texts.push_back(number != numbers.cend() ? *number
                                                 : *numbers.insert(person.household, QString::number(numbers.size())));
    }
    return anonymise::codedColumn(QStringLiteral("household"), texts);
}

} // namespace

Result<std::vector<SavedRecipe>> ReleaseService::recipes() const {
    TRY(vault::require(m_context.actor, Permission::PrepareRelease));
    TRY_ASSIGN(auto saved, ReleaseRepository(m_context.db).recipes());
    const Recipe shipped = carefulRecipe();
    if (std::ranges::none_of(saved, [&](const SavedRecipe& own) { return own.recipe.code == shipped.code; }))
        saved.insert(saved.begin(), SavedRecipe{{}, {}, shipped, true});
    return saved;
}

Status ReleaseService::saveRecipe(const Recipe& recipe, int version) {
    TRY(vault::require(m_context.actor, Permission::PrepareRelease));
    if (auto problems = problemsOf(recipe); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("recipe"), std::move(problems)});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ReleaseRepository repository(m_context.db);
    TRY_ASSIGN(const auto stored, repository.findRecipe(recipe.code));
    const int current = stored && (stored->active || version > 0) ? stored->stamp.version : 0;
    if (version != current)
        return fail(ErrorCode::Conflict, QStringLiteral("release_recipe"));
    const SavedRecipe saved{stored ? stored->id : RecipeId::create(m_context.clock),
                            {(stored ? stored->stamp.version : 0) + 1, m_context.clock.now(), m_context.actor.id},
                            recipe,
                            true};
    TRY(stored ? repository.update(saved) : repository.insert(saved));
    TRY(m_context.audit.record(audit::Action::RecipeChanged, saved.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Releases);
    return {};
}

Status ReleaseService::removeRecipe(const QString& code, int version) {
    TRY(vault::require(m_context.actor, Permission::PrepareRelease));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ReleaseRepository repository(m_context.db);
    TRY_ASSIGN(auto stored, repository.findRecipe(code));
    if (!stored || !stored->active)
        return fail(ErrorCode::NotFound, QStringLiteral("release_recipe"));
    if (stored->stamp.version != version)
        return fail(ErrorCode::Conflict, QStringLiteral("release_recipe"));
    stored->active = false;
    stored->stamp = {version + 1, m_context.clock.now(), m_context.actor.id};
    TRY(repository.update(*stored));
    TRY(m_context.audit.record(audit::Action::RecipeChanged, stored->id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Releases);
    return {};
}

Result<Source> ReleaseService::source(const Recipe& recipe) const {
    TRY(vault::require(m_context.actor, Permission::PrepareRelease));
    const ReleaseSourceRepository repository(m_context.db);
    const QDate day = today(m_context);
    TRY_ASSIGN(auto persons, repository.persons(recipe.from, recipe.to, day));
    TRY_ASSIGN(const auto statistics, repository.consenting(ConsentPurpose::Statistics, day));
    QSet<QUuid> abroad;
    if (recipe.abroad) {
        TRY_ASSIGN(abroad, repository.consenting(ConsentPurpose::TransferAbroad, day));
    }
    Source source;
    source.inScope = qint64(persons.size());
    std::erase_if(persons, [&](const ReleaseSourceRepository::Person& person) {
        return !statistics.contains(person.id) || (recipe.abroad && !abroad.contains(person.id));
    });
    source.withoutConsent = source.inScope - qint64(persons.size());
    source.records = microdataOf(persons, recipe);
    source.households = householdsOf(persons);
    TRY_ASSIGN(source.known, repository.personalData());
    TRY_ASSIGN(const auto identity, vault::storedIdentity(m_context.db));
    source.desk = {identity.name(QStringLiteral("fr")), identity.name(QStringLiteral("ar")),
                   identity.name(QStringLiteral("en"))};
    source.authorisation = identity.authorisation;
    return source;
}

Result<QHash<QString, qint64>> ReleaseService::personsByValue(Attribute attribute) const {
    TRY(vault::require(m_context.actor, Permission::PrepareRelease));
    TRY_ASSIGN(const auto persons, ReleaseSourceRepository(m_context.db).persons({}, {}, today(m_context)));
    QHash<QString, qint64> counts;
    for (const ReleaseSourceRepository::Person& person : persons)
        ++counts[person.values.value(attribute, endsOf(attribute).unknown)];
    return counts;
}

Result<std::vector<EarlierRelease>> ReleaseService::earlier() const {
    TRY(vault::require(m_context.actor, Permission::PrepareRelease));
    return ReleaseRepository(m_context.db).published();
}

Result<Release> ReleaseService::propose(const PreparedRelease& prepared) {
    TRY(vault::require(m_context.actor, Permission::PrepareRelease));
    Release release;
    release.id = ReleaseId::create(m_context.clock);
    release.recordedAt = m_context.clock.now();
    release.recordedBy = m_context.actor.id;
    release.recipe = prepared.recipe;
    release.counts = prepared.content.counts;
    release.after = prepared.content.after;
    release.digest = prepared.digest;
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(ReleaseRepository(m_context.db).insert(release, rememberedOf(prepared)));
    TRY(m_context.audit.record(audit::Action::ReleaseProposed, release.id, release.counts.published));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Releases);
    return release;
}

Result<Release> ReleaseService::decide(ReleaseId id, ReleaseState state, const QByteArray& digest) {
    TRY(vault::require(m_context.actor, Permission::ApproveRelease));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ReleaseRepository repository(m_context.db);
    TRY_ASSIGN(auto release, repository.find(id));
    if (!release)
        return fail(ErrorCode::NotFound, QStringLiteral("data_release"));
    const bool isWhatWasSeen = state == ReleaseState::Refused || release->digest == digest;
    if (release->state != ReleaseState::Proposed || !isWhatWasSeen)
        return fail(ErrorCode::Conflict, QStringLiteral("data_release"));
    release->state = state;
    release->decidedAt = m_context.clock.now();
    release->decidedBy = m_context.actor.id;
    TRY(repository.update(*release));
    TRY(m_context.audit.record(state == ReleaseState::Approved ? audit::Action::ReleaseApproved
                                                               : audit::Action::ReleaseRefused,
                               release->id, release->counts.published));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Releases);
    return *std::move(release);
}

Result<Release> ReleaseService::approve(ReleaseId id, const PreparedRelease& prepared) {
    return decide(id, ReleaseState::Approved, prepared.digest);
}

Result<Release> ReleaseService::refuse(ReleaseId id) {
    return decide(id, ReleaseState::Refused, {});
}

Status ReleaseService::noteWritten(ReleaseId id, const QString& packageHash) {
    TRY(vault::require(m_context.actor, Permission::ApproveRelease));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ReleaseRepository repository(m_context.db);
    TRY_ASSIGN(auto release, repository.find(id));
    if (!release)
        return fail(ErrorCode::NotFound, QStringLiteral("data_release"));
    if (release->state != ReleaseState::Approved)
        return fail(ErrorCode::Conflict, QStringLiteral("data_release"));
    release->packageHash = packageHash;
    TRY(repository.update(*release));
    TRY(m_context.audit.record(audit::Action::ReleaseWritten, release->id, release->counts.published));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Releases);
    return {};
}

Result<std::vector<Release>> ReleaseService::releases(int limit) const {
    TRY(vault::require(m_context.actor, Permission::PrepareRelease));
    return ReleaseRepository(m_context.db).releases(limit);
}

} // namespace tawjih::release
