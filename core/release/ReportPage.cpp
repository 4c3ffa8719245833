#include "core/release/DataFiles.h"
#include "core/release/Descriptors.h"
#include "core/release/Documents.h"
#include "core/release/ReleaseWords.h"

#include <QSet>

#include <algorithm>

namespace tawjih::release {

namespace {

bool isMeasured(CheckCode code) {
    return code >= CheckCode::ClassSize && code <= CheckCode::HierarchicalCloseness;
}

class Author {
public:
    Author(const PackageContent& content, Language language)
        : m_content(content)
        , m_words(language)
        , m_page(language, m_words("report_title").arg(in(content.title))) {}

    HtmlPage write(const std::vector<PackageFile>& data, const VerificationReport& judged) {
        addOrigin();
        addPersons();
        addFacts("recipe", m_content.recipe);
        addFields();
        addSearch();
        addFacts("utility", m_content.utility);
        addRisk();
        addPromises(judged);
        addTables();
        addFiles(data);
        return m_page;
    }

private:
    [[nodiscard]] QString in(const Texts& texts) const { return m_words.text(texts); }

    void addOrigin() {
        const QDateTime local = m_content.created.toLocalTime();
        const QString none = m_words("none");
        const auto orNone = [&](const QString& text) { return text.isEmpty() ? none : text; };
        m_page.facts({{m_words("desk"), in(m_content.desk)},
                      {m_words("purpose"), in(m_content.purpose)},
                      {m_words("recipient"), orNone(m_content.recipient)},
                      {m_words("created"), m_words("date_and_time")
                                               .arg(m_words.tongue().date(local.date()),
                                                    m_words.code(m_words.tongue().time(local.time())))},
                      {m_words("legal_basis"), orNone(in(m_content.legalBasis))},
                      {m_words("authorisation"),
                       m_content.authorisation.isEmpty() ? none : m_words.code(m_content.authorisation)},
                      {m_words("approved_by"),
                       m_words("role_and_code").arg(in(m_content.approverRole), m_words.code(m_content.approverCode))},
                      {m_words("licence"), in(m_content.licence)}});
    }

    void addPersons() {
        const Counts& counts = m_content.counts;
        const auto row = [&](const char* key, qint64 count) -> QStringList {
            const double share = counts.inScope > 0 ? double(count) / double(counts.inScope) : 0;
            return {m_words(key), m_words.count(double(count)), m_words.percent(share)};
        };
        m_page.heading(m_words("persons_section"));
        m_page.paragraph(m_words("persons_lead").arg(m_words.persons(counts.published)));
        m_page.table({m_words("risk_figure"), m_words("persons"), m_words("share")},
                     {row("in_scope", counts.inScope), row("without_consent", counts.withoutConsent),
                      row("suppressed", counts.suppressed), row("published", counts.published)},
                     1);
    }

    void addFacts(const char* heading, const std::vector<Fact>& facts) {
        if (facts.empty())
            return;
        std::vector<QStringList> rows;
        for (const Fact& fact : facts)
            rows.push_back({in(fact.name), in(fact.value)});
        m_page.heading(m_words(heading));
        m_page.facts(rows);
    }

    void addFields() {
        std::vector<QStringList> rows;
        for (const Field& field : m_content.fields) {
            const bool hasLevels = !field.levels.empty();
            QSet<QString> groups;
            for (const QStringList& path : field.hierarchy)
                groups.insert(path.front());
            rows.push_back({in(field.title), m_words(QString(u"role." + codeOf(field.role))),
                            hasLevels ? in(field.levels[size_t(field.level)]) : m_words("as_is"),
                            hasLevels
                                ? m_words("level_of")
                                      .arg(m_words.count(field.level), m_words.count(double(field.levels.size()) - 1))
                                : QString(),
                            groups.isEmpty() ? QString() : m_words.count(double(groups.size()))});
        }
        m_page.heading(m_words("transformation"));
        m_page.paragraph(m_words("transformation_lead"));
        m_page.table({m_words("field"), m_words("role"), m_words("released_as"), m_words("level"), m_words("groups")},
                     rows, 3);
    }

    void addSearch() {
        const SearchFigures& search = m_content.search;
        m_page.heading(m_words("search"));
        m_page.facts({{m_words("transformations"), m_words.count(search.transformations)},
                      {m_words("examined"), m_words.count(search.examined)},
                      {m_words("loss"), m_words.number(search.loss)},
                      {m_words("result"),
                       search.proven ? m_words("proven") : m_words("not_proven").arg(m_words.number(search.bound))}});
    }

    void addRisk() {
        const RiskFigures& before = m_content.before;
        const RiskFigures& after = m_content.after;
        const auto counts = [&](const char* key, double RiskFigures::*figure) -> QStringList {
            return {m_words(key), m_words.count(before.*figure), m_words.count(after.*figure)};
        };
        const auto shares = [&](const char* key, double RiskFigures::*figure) -> QStringList {
            return {m_words(key), m_words.percent(before.*figure), m_words.percent(after.*figure)};
        };
        m_page.heading(m_words("risk"));
        m_page.paragraph(m_words("risk_lead"));
        m_page.table({m_words("risk_figure"), m_words("before"), m_words("after")},
                     {counts("risk.smallest_class", &RiskFigures::smallestClass),
                      shares("risk.prosecutor", &RiskFigures::prosecutor),
                      shares("risk.journalist", &RiskFigures::journalist),
                      shares("risk.marketer", &RiskFigures::marketer),
                      shares("risk.global", &RiskFigures::globalRisk),
                      shares("risk.household", &RiskFigures::household),
                      counts("risk.below2", &RiskFigures::below2),
                      counts("risk.below3", &RiskFigures::below3),
                      counts("risk.below5", &RiskFigures::below5),
                      counts("risk.suda_records", &RiskFigures::sudaRecords),
                      {m_words("risk.suda_score"), m_words.number(before.sudaScore), m_words.number(after.sudaScore)}},
                     1);
    }

    [[nodiscard]] QString subjectOf(const Check& check) const {
        for (const Field& field : m_content.fields)
            if (field.name == check.subject)
                return in(field.title);
        for (const Table& table : m_content.tables)
            if (table.name == check.subject)
                return in(table.title);
        return m_words.code(check.subject);
    }

    /// What was measured has a line of its own; of the other checks it is enough how many of them passed.
    void addPromises(const VerificationReport& judged) {
        std::vector<QStringList> measured;
        std::vector<CheckCode> codes;
        for (const Check& check : judged.checks) {
            if (isMeasured(check.code))
                measured.push_back({m_words.check(check.code), subjectOf(check), m_words.number(check.required),
                                    m_words.number(check.found), m_words(check.passed ? "kept" : "broken")});
            else if (std::ranges::find(codes, check.code) == codes.end())
                codes.push_back(check.code);
        }
        std::vector<QStringList> others;
        for (const CheckCode code : codes) {
            const auto ofCode = [&](const Check& check) { return check.code == code; };
            const auto all = std::ranges::count_if(judged.checks, ofCode);
            const auto passed =
                std::ranges::count_if(judged.checks, [&](const Check& check) { return ofCode(check) && check.passed; });
            others.push_back({m_words.check(code),
                              m_words("level_of").arg(m_words.count(double(passed)), m_words.count(double(all))),
                              m_words(passed == all ? "kept" : "broken")});
        }
        m_page.heading(m_words("promises"));
        m_page.paragraph(m_words("promises_lead"));
        m_page.table({m_words("promise"), m_words("of"), m_words("promised"), m_words("found"), m_words("result")},
                     measured);
        m_page.table({m_words("promise"), m_words("checked"), m_words("result")}, others);
    }

    void addTables() {
        if (m_content.tables.empty())
            return;
        std::vector<QStringList> rows;
        for (const Table& table : m_content.tables)
            rows.push_back(
                {in(table.title),
                 m_words(QString(u"protection." + codeOf(table.protection))).arg(m_words.count(table.parameter)),
                 in(table.note)});
        m_page.heading(m_words("tables"));
        m_page.table({m_words("table"), m_words("protection"), m_words("note")}, rows);
    }

    void addFiles(const std::vector<PackageFile>& data) {
        std::vector<QStringList> rows;
        for (const PackageFile& file : data)
            rows.push_back(
                {m_words.code(file.path), m_words.count(double(file.bytes.size())), m_words.code(sha256(file.bytes))});
        m_page.heading(m_words("files"));
        m_page.paragraph(m_words("files_lead"));
        m_page.table({m_words("file"), m_words("bytes"), m_words("hash")}, rows);
    }

    const PackageContent& m_content;
    ReleaseWords m_words;
    HtmlPage m_page;
};

} // namespace

HtmlPage reportPage(const PackageContent& content, const std::vector<PackageFile>& data,
                    const VerificationReport& judged, Language language) {
    return Author(content, language).write(data, judged);
}

PackageFile readmeFile(const PackageContent& content, Language language) {
    const ReleaseWords words(language);
    const QStringList lines{words.text(content.title),
                            {},
                            words.text(content.purpose),
                            words("readme_lead").arg(words.text(content.desk), words.persons(content.counts.published)),
                            {},
                            words("readme_files"),
                            words("readme_csv"),
                            words("readme_open"),
                            words("readme_check"),
                            {},
                            words("readme_duty"),
                            words.text(content.licence),
                            {}};
    return {QStringLiteral("README.%1.txt").arg(codeOf(language)), lines.join(QLatin1String("\r\n")).toUtf8()};
}

} // namespace tawjih::release
