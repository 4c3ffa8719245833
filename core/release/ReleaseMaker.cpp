#include "core/release/ReleaseMaker.h"

#include "core/anonymise/ClassCheck.h"
#include "core/anonymise/EquivalenceClasses.h"
#include "core/anonymise/LocalRecoding.h"
#include "core/release/DeskHierarchies.h"
#include "core/release/RecipeModels.h"
#include "core/release/ReleaseFields.h"
#include "core/release/ReleaseHistory.h"
#include "core/release/ReleaseRisk.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace tawjih::release {

using namespace anonymise;

namespace {

using Faults = std::vector<ReleaseFault>;

ReleaseFault faultOf(ReleaseFault::Kind kind, std::optional<Attribute> attribute = {}, double possible = 0) {
    return {kind, attribute, possible, {}, {}};
}

/// One release on its way from the record to the package.
class Maker {
public:
    Maker(const Source& source, const Recipe& recipe, const std::vector<EarlierRelease>& earlier, const QDateTime& now,
          const Effort& effort)
        : m_source(source)
        , m_earlier(earlier)
        , m_now(now)
        , m_effort(effort) {
        m_made.recipe = recipe;
    }

    ReleaseResult run() {
        if (Faults faults = beforehand(); !faults.empty())
            return tl::unexpected(std::move(faults));
        if (Faults faults = compile(); !faults.empty())
            return tl::unexpected(std::move(faults));
        if (auto faults = recode())
            return tl::unexpected(*std::move(faults));
        compareWithEarlier();
        if (isCancelled())
            return tl::unexpected(Faults{});
        m_published = published(m_data, m_promise, m_recoding);
        if (m_published.records() == 0 || meanRisk(m_promise, m_recoding) > recipe().meanRisk)
            return tl::unexpected(Faults{faultOf(ReleaseFault::Kind::Impossible, {}, 1)});
        if (Faults faults = scan(); !faults.empty())
            return tl::unexpected(std::move(faults));
        if (!measure())
            return tl::unexpected(Faults{});
        describe();
        if (isCancelled())
            return tl::unexpected(Faults{});
        return std::move(m_made);
    }

private:
    [[nodiscard]] const Recipe& recipe() const { return m_made.recipe; }
    [[nodiscard]] bool isCancelled() const { return m_effort.cancelled && m_effort.cancelled(); }

    Faults beforehand() const {
        Faults faults;
        if (auto problems = problemsOf(recipe()); !problems.empty()) {
            faults.push_back(faultOf(ReleaseFault::Kind::RecipeInvalid));
            faults.back().problems = std::move(problems);
        }
        if (m_source.inScope == 0)
            faults.push_back(faultOf(ReleaseFault::Kind::NobodyInScope));
        else if (m_source.records.records() == 0)
            faults.push_back(faultOf(ReleaseFault::Kind::NobodyConsented));
        // Law 09-08: what goes abroad needs the CNDP's authorisation, and its number on every file.
        if (recipe().abroad && m_source.authorisation.trimmed().isEmpty())
            faults.push_back(faultOf(ReleaseFault::Kind::AuthorisationMissing));
        return faults;
    }

    /// The records as the engine takes them: columns that are no quasi-identifiers already at their level.
    Faults compile() {
        Faults faults;
        m_data = m_source.records;
        for (size_t at = 0; at < recipe().columns.size(); ++at) {
            const RecipeColumn& column = recipe().columns[at];
            auto hierarchy = hierarchyOf(column, m_data.columns[at].values);
            if (!hierarchy) {
                faults.push_back(faultOf(ReleaseFault::Kind::ValueUnknown, column.attribute));
                m_hierarchies.push_back(nullptr);
                continue;
            }
            m_hierarchies.push_back(std::make_shared<const Hierarchy>(*std::move(hierarchy)));
            if (column.role == FieldRole::QuasiIdentifier) {
                m_promise.quasiIdentifiers.push_back({int(at), m_hierarchies.back(), column.level, -1});
                m_promise.utility.weights.push_back(column.weight);
                m_columns.push_back(column);
                m_keys.push_back(int(at));
            } else {
                m_data.columns[at] = atLevel(m_data.columns[at], *m_hierarchies.back(), column.level);
            }
        }
        if (!faults.empty())
            return faults;
        const std::vector<double> weights = m_promise.utility.weights;
        m_promise.utility = recipe().utility;
        m_promise.utility.weights = weights;
        m_promise.suppressionLimit = recipe().suppressionLimit;
        m_promise.meanRiskLimit = recipe().meanRisk;
        m_promise.models = modelsFor(recipe().k, 1);
        for (const PromiseFault& fault : faultsOf(m_data, m_promise))
            faults.push_back(translated(fault));
        return faults;
    }

    static CodedColumn atLevel(const CodedColumn& column, const Hierarchy& hierarchy, int level) {
        QStringList texts;
        for (const QString& value : column.values)
            texts.push_back(hierarchy.text(level, hierarchy.groupOf(*hierarchy.rowOf(value), level)));
        CodedColumn made = codedColumn(column.name, texts);
        const std::vector<quint32> group = made.codes;
        made.codes = column.codes;
        for (quint32& code : made.codes)
            code = group[code];
        return made;
    }

    [[nodiscard]] std::vector<PrivacyModel> modelsFor(int k, double strictness) const {
        return modelsOf(recipe(), m_data, m_hierarchies, k, strictness);
    }

    [[nodiscard]] ReleaseFault translated(const PromiseFault& fault) const {
        using From = PromiseFault::Kind;
        using To = ReleaseFault::Kind;
        const auto sensitive = [&]() -> std::optional<Attribute> {
            if (fault.index < 1 || fault.index > int(recipe().sensitive.size()))
                return std::nullopt;
            return fromCode<Attribute>(recipe().sensitive[size_t(fault.index) - 1].field);
        };
        switch (fault.kind) {
        case From::TooFewRecords:
            return faultOf(To::TooFewPersons, {}, fault.possible);
        case From::TooFewValues:
            return faultOf(To::TooFewValues, sensitive(), fault.possible);
        case From::NoQuasiIdentifier:
            return faultOf(To::NoQuasiIdentifier);
        default:
            return faultOf(To::RecipeInvalid);
        }
    }

    /// Finds how exactly everybody can be published. Nothing when that was found; no fault when cancelled.
    std::optional<Faults> recode() {
        // Closeness is promised relative to what is published; what is left out shifts that a little.
        for (double strictness = 1; strictness > 0.2; strictness *= 0.9) {
            if (auto faults = recodeWith(strictness))
                return faults;
            if (failing().empty())
                return std::nullopt;
        }
        return Faults{faultOf(ReleaseFault::Kind::Impossible, {}, 1)};
    }

    std::optional<Faults> recodeWith(double strictness) {
        m_promise.models = modelsFor(recipe().k, strictness);
        if (recipe().method != Method::Local) {
            m_optimum = search();
            if (m_optimum.cancelled)
                return Faults{};
            if (!m_optimum.best)
                return Faults{faultOf(ReleaseFault::Kind::Impossible, {}, leastSuppression())};
            if (recipe().method == Method::Uniform) {
                m_recoding = recodingOf(m_data, m_promise, m_optimum.best->levels);
                return std::nullopt;
            }
        }
        return recodeClasses(strictness);
    }

    Optimum search() const {
        Effort effort = m_effort;
        effort.budget = std::chrono::seconds(recipe().seconds);
        effort.progressed = [&](double share) {
            if (m_effort.progressed)
                m_effort.progressed(share * 0.7);
        };
        return findOptimum(m_data, m_promise, effort);
    }

    /// Classes with levels of their own are as small as the promise lets them be: k grows until the mean risk is kept.
    std::optional<Faults> recodeClasses(double strictness) {
        for (int k = recipe().k; k <= int(m_data.records());) {
            Promise promise = m_promise;
            promise.models = modelsFor(k, strictness);
            auto recoding = recipe().method == Method::Local
                                ? recodeLocally(m_data, promise, {}, m_effort.cancelled)
                                : suppressCells(m_data, promise, m_optimum.best->levels, m_effort.cancelled);
            if (!recoding)
                return Faults{};
            const double risk = meanRisk(promise, *recoding);
            if (risk <= recipe().meanRisk) {
                m_recoding = *std::move(recoding);
                return std::nullopt;
            }
            k = std::max(k + 1, int(std::floor(k * std::min(2.0, risk / recipe().meanRisk))));
        }
        return Faults{faultOf(ReleaseFault::Kind::Impossible, {}, 1)};
    }

    [[nodiscard]] double meanRisk(const Promise& promise, const Recoding& recoding) const {
        return meanRiskOf(published(m_data, promise, recoding), m_keys);
    }

    /// The records whose class would not keep every promise as it would be published, closeness relative to what is.
    [[nodiscard]] std::vector<size_t> failing() const {
        const Microdata made = published(m_data, m_promise, m_recoding);
        if (made.records() == 0)
            return {};
        const auto models = modelsWithin(modelsFor(recipe().k, 1), m_data, made);
        ClassCheck check(made, models);
        const auto classes = equivalenceClasses(made, m_keys);
        if (!classes)
            return {};
        std::vector<std::vector<quint32>> members(classes->classes.size());
        for (size_t record = 0; record < made.records(); ++record)
            members[classes->classOf[record]].push_back(quint32(record));
        std::vector<size_t> originals; // of each published record
        for (size_t record = 0; record < m_recoding.suppressed.size(); ++record)
            if (!m_recoding.suppressed[record])
                originals.push_back(record);
        std::vector<size_t> failed;
        for (const std::vector<quint32>& records : members) {
            check.clear();
            for (size_t column = 0; column < check.columns().size(); ++column)
                for (const quint32 record : records)
                    check.add(int(column), int(made.columns[size_t(check.columns()[column])].codes[record]), 1);
            if (!check.passes(qint64(records.size())))
                for (const quint32 record : records)
                    failed.push_back(originals[record]);
        }
        return failed;
    }

    /// Holds back what would tell newcomers from those of an earlier release, and the classes that then fail.
    void compareWithEarlier() {
        for (;;) {
            m_made.heldBack +=
                holdBack(m_data, m_promise, m_columns, m_recoding, recipe().k, m_earlier, m_effort.cancelled);
            const std::vector<size_t> failed = failing();
            if (failed.empty() || isCancelled())
                return;
            for (const size_t record : failed)
                m_recoding.suppressed[record] = true;
            m_made.heldBack += qint64(failed.size());
        }
    }

    /// The share of persons who have to be left out when everything else is told as little as can be.
    [[nodiscard]] double leastSuppression() const {
        std::vector<int> top;
        for (const QuasiIdentifier& identifier : m_promise.quasiIdentifiers)
            top.push_back(identifier.hierarchy->levels() - 1);
        return double(evaluate(m_data, m_promise, top).suppressed) / double(m_data.records());
    }

    Faults scan() const {
        KnownPersonalData known = m_source.known;
        for (size_t at = 0; at < recipe().columns.size(); ++at) {
            const RecipeColumn& column = recipe().columns[at];
            known.allowed.append(valuesOf(column.attribute));
            // Names of groups that somebody at the desk typed are looked at like values; what was shipped is not.
            const bool typed = column.hierarchy && std::holds_alternative<Groups>(*column.hierarchy);
            const auto shipped = typed ? hierarchyOf(column.attribute, m_source.records.columns[at].values)
                                       : Result<Hierarchy>(*m_hierarchies[at]);
            if (shipped)
                for (const QStringList& row : shipped->rows())
                    known.allowed.append(row.sliced(1));
        }
        ReleaseFault fault = faultOf(ReleaseFault::Kind::PersonalDataFound);
        fault.findings = PersonalDataScan(known).scan(m_published.columns, {codeOf(Attribute::RegisteredOn)});
        return fault.findings.empty() ? Faults{} : Faults{std::move(fault)};
    }

    /// Risks before and after, what is told, who stands out. \returns false when cancelled
    bool measure() {
        const auto before = riskFigures(m_data, m_keys, m_source.households, m_effort.cancelled);
        const auto after = riskFigures(
            m_published, m_keys, publishedHouseholds(m_source.households, m_recoding.suppressed), m_effort.cancelled);
        if (!before || !after)
            return false;
        m_made.content.before = *before;
        m_made.content.after = *after;
        m_made.exposed = mostExposedGroups(m_data, m_keys);
        m_made.told = granularity(m_data, m_promise, m_recoding);
        return !isCancelled();
    }

    void describe() {
        PackageContent& content = m_made.content;
        content.name = QStringLiteral("tawjih-") + QString(recipe().code).replace(u'_', u'-') + u'-' +
                       m_now.toUTC().toString(QStringLiteral("yyyyMMdd"));
        content.title = {recipe().title, recipe().title, recipe().title};
        content.purpose = {recipe().purpose, recipe().purpose, recipe().purpose};
        content.recipient = recipe().recipient;
        content.desk = m_source.desk;
        content.created = m_now.toUTC();
        content.authorisation = m_source.authorisation;
        content.legalBasis = words(QT_TRANSLATE_NOOP(
            "Release", "Law 09-08 on the protection of personal data: anonymised data of persons who consented to it"));
        content.licence = words(QT_TRANSLATE_NOOP(
            "Release", "For the recipient and the purpose named here; trying to recognise persons is forbidden."));
        content.promises = {recipe().k, recipe().meanRisk, recipe().sensitive};
        for (SensitivePromise& promise : content.promises.sensitive)
            if (promise.model == SensitiveModel::OrderedCloseness)
                promise.order =
                    publishedOrder(promise, m_published.columns[size_t(m_published.indexOf(promise.field))]);
        content.records = m_published;
        const auto suppressed = std::ranges::count(m_recoding.suppressed, true);
        content.counts = {m_source.inScope, m_source.withoutConsent, suppressed, qint64(m_published.records())};
        describeColumns();
        describeSearch();
        content.tables = tablesOf(recipe(), content.fields, m_published, m_effort.cancelled);
        m_made.digest = digestOf(m_published);
    }

    static Texts words(const char* source) {
        return textsOf([&](const Tongue& tongue) { return tongue.text("Release", source); });
    }

    void describeColumns() {
        size_t identifier = 0;
        for (size_t at = 0; at < recipe().columns.size(); ++at) {
            const RecipeColumn& column = recipe().columns[at];
            ColumnOutcome outcome{column.attribute,
                                  column.role,
                                  column.level,
                                  column.level,
                                  int(m_source.records.columns[at].values.size()),
                                  int(m_published.columns[at].values.size()),
                                  1};
            const bool isQuasiIdentifier = column.role == FieldRole::QuasiIdentifier;
            if (isQuasiIdentifier) {
                const auto& levels = m_recoding.levels[identifier];
                outcome.lowestLevel = m_hierarchies[at]->levels() - 1;
                outcome.highestLevel = 0;
                for (size_t record = 0; record < levels.size(); ++record) {
                    if (m_recoding.suppressed[record])
                        continue;
                    outcome.lowestLevel = std::min(outcome.lowestLevel, int(levels[record]));
                    outcome.highestLevel = std::max(outcome.highestLevel, int(levels[record]));
                }
                outcome.told = toldOf(identifier);
                ++identifier;
            }
            const bool needsTree =
                isQuasiIdentifier || std::ranges::any_of(recipe().sensitive, [&](const auto& promise) {
                    return promise.model == SensitiveModel::HierarchicalCloseness &&
                           promise.field == codeOf(column.attribute);
                });
            m_made.content.fields.push_back(fieldOf(
                column, m_published.columns[at], needsTree ? m_hierarchies[at].get() : nullptr, outcome.lowestLevel));
            m_made.columns.push_back(outcome);
        }
    }

    [[nodiscard]] double toldOf(size_t identifier) const {
        Promise one = m_promise;
        one.quasiIdentifiers = {m_promise.quasiIdentifiers[identifier]};
        return granularity(m_data, one, {{m_recoding.levels[identifier]}, m_recoding.suppressed});
    }

    void describeSearch() {
        SearchFigures& search = m_made.content.search;
        search.transformations = double(m_optimum.latticeSize);
        search.examined = double(m_optimum.examined);
        search.proven = m_optimum.proven;
        if (m_optimum.best)
            search.loss = m_optimum.best->loss.front();
        if (!m_optimum.bound.empty())
            search.bound = m_optimum.bound.front();
    }

    /// The same for the same records in any order.
    static QByteArray digestOf(const Microdata& data) {
        std::vector<QString> rows;
        for (size_t record = 0; record < data.records(); ++record) {
            QString row;
            for (const CodedColumn& column : data.columns)
                row += column.values[column.codes[record]] + u'\x1f';
            rows.push_back(std::move(row));
        }
        std::ranges::sort(rows);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString& row : rows)
            hash.addData(QByteArray(row.toUtf8() + char(10)));
        return hash.result();
    }

    const Source& m_source;
    const std::vector<EarlierRelease>& m_earlier;
    QDateTime m_now;
    const Effort& m_effort;

    Microdata m_data;
    Promise m_promise;
    std::vector<std::shared_ptr<const Hierarchy>> m_hierarchies; ///< of each column
    std::vector<RecipeColumn> m_columns;                         ///< the quasi-identifiers
    std::vector<int> m_keys;                                     ///< their places among the recipe's columns
    Optimum m_optimum;
    Recoding m_recoding;
    Microdata m_published;
    PreparedRelease m_made;
};

} // namespace

ReleaseResult prepareRelease(const Source& source, const Recipe& recipe, const std::vector<EarlierRelease>& earlier,
                             const QDateTime& now, const Effort& effort) {
    return Maker(source, recipe, earlier, now, effort).run();
}

EarlierRelease rememberedOf(const PreparedRelease& release) {
    EarlierRelease remembered;
    remembered.createdAt = release.content.created;
    std::vector<int> columns;
    for (size_t at = 0; at < release.columns.size(); ++at)
        if (release.columns[at].role == FieldRole::QuasiIdentifier) {
            columns.push_back(int(at));
            remembered.columns.push_back(release.recipe.columns[at]);
            remembered.columns.back().level = release.columns[at].lowestLevel;
        }
    for (const auto& [row, count] : publishedClasses(release.content.records, columns)) {
        remembered.rows.push_back(row);
        remembered.counts.push_back(count);
    }
    return remembered;
}

} // namespace tawjih::release
