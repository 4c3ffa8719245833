#include "core/indicator/ReportMaker.h"

#include "core/base/Clock.h"
#include "core/indicator/FigureSet.h"
#include "core/indicator/FigureWords.h"
#include "core/indicator/JsonKeys.h"
#include "core/indicator/PeriodText.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace tawjih::indicator {

namespace {

constexpr const char* context = "Report";

std::vector<Card> cardsOf(const ReportTemplate& report) {
    std::vector<Card> cards;
    for (const auto& section : report.sections)
        cards.insert(cards.end(), section.cards.begin(), section.cards.end());
    for (const QString& code : report.highlights) {
        Card card;
        card.indicators = {code};
        card.chart = ChartKind::Number;
        card.compare = true;
        cards.push_back(std::move(card));
    }
    return cards;
}

QJsonObject toJson(const FigureFilter& filter) {
    QJsonArray where;
    for (const auto& [dimension, keys] : filter.where)
        where.append(QJsonObject{{QStringLiteral("dimension"), codeOf(dimension)},
                                 {QStringLiteral("keys"), QJsonArray::fromStringList(keys)}});
    return {{QStringLiteral("from"), filter.period.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), filter.period.to.toString(Qt::ISODate)},
            {QStringLiteral("where"), where}};
}

FigureFilter filterFrom(const QJsonObject& json) {
    FigureFilter filter;
    filter.period = {QDate::fromString(json.value(QLatin1String("from")).toString(), Qt::ISODate),
                     QDate::fromString(json.value(QLatin1String("to")).toString(), Qt::ISODate)};
    const QJsonArray where = json.value(QLatin1String("where")).toArray();
    for (const QJsonValue each : where) {
        QStringList keys;
        const QJsonArray listed = each[QLatin1String("keys")].toArray();
        for (const QJsonValue key : listed)
            keys << key.toString();
        if (const auto dimension = fromCode<Dimension>(each[QLatin1String("dimension")].toString()))
            filter.where.emplace_back(*dimension, keys);
    }
    return filter;
}

/// Everything that the numbers follow from, but for the record itself.
QJsonObject questionOf(const ReportOrder& order, const FigureSet& set) {
    QJsonArray indicators;
    QStringList named;
    for (const Question& question : set.questions())
        if (!named.contains(question.indicator.code)) {
            named << question.indicator.code;
            indicators.append(indicator::toJson(question.indicator));
        }
    return {{QStringLiteral("template"), indicator::toJson(order.report)},
            {QStringLiteral("indicators"), indicators},
            {QStringLiteral("filter"), toJson(order.filter)},
            {QStringLiteral("protection"), codeOf(order.protection.mode)},
            {QStringLiteral("base"), order.protection.base},
            {QStringLiteral("threshold"), order.protection.threshold}};
}

QJsonArray tallies(const std::vector<Tally>& all) {
    QJsonArray list;
    for (const Tally& tally : all)
        list.append(QJsonArray{tally.part, tally.whole, tally.unknown, tally.hidden});
    return list;
}

/// An answer with its keys in order, so that equal answers give equal texts.
QJsonObject canonical(const Answer& answer) {
    const auto ordered = [](const QStringList& keys) {
        std::vector<qsizetype> places(static_cast<std::size_t>(keys.size()));
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = static_cast<qsizetype>(i);
        std::ranges::sort(places, [&](qsizetype a, qsizetype b) { return keys.at(a) < keys.at(b); });
        return places;
    };
    QStringList rowKeys;
    QStringList columnKeys;
    std::vector<Tally> cells;
    std::vector<Tally> rows;
    std::vector<Tally> columns;
    QJsonArray lasting;
    const auto columnOrder = ordered(answer.columnKeys);
    for (const qsizetype column : columnOrder) {
        columnKeys << answer.columnKeys.at(column);
        columns.push_back(answer.columns[static_cast<std::size_t>(column)]);
    }
    for (const qsizetype row : ordered(answer.rowKeys)) {
        rowKeys << answer.rowKeys.at(row);
        rows.push_back(answer.rows[static_cast<std::size_t>(row)]);
        for (const qsizetype column : columnOrder)
            cells.push_back(answer.cell(row, column));
        if (answer.lasting.empty())
            continue;
        QJsonArray days;
        for (const auto& [length, times] : answer.lasting[static_cast<std::size_t>(row)])
            days.append(QJsonArray{length, times});
        lasting.append(days);
    }
    return {{QStringLiteral("rows"), QJsonArray::fromStringList(rowKeys)},
            {QStringLiteral("columns"), QJsonArray::fromStringList(columnKeys)},
            {QStringLiteral("cells"), tallies(cells)},
            {QStringLiteral("row_totals"), tallies(rows)},
            {QStringLiteral("column_totals"), tallies(columns)},
            {QStringLiteral("total"), tallies({answer.total})},
            {QStringLiteral("lasting"), lasting}};
}

QString checksumOf(const QJsonObject& question, const QDateTime& asOf, std::span<const Answer> answers) {
    QJsonArray list;
    for (const Answer& answer : answers)
        list.append(canonical(answer));
    const QJsonObject all{{QStringLiteral("question"), question},
                          {QStringLiteral("as_of"), toStoredInstant(asOf)},
                          {QStringLiteral("answers"), list}};
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(all).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex());
}

Status checkCards(const FigureSet& set) {
    std::vector<FieldProblem> problems;
    for (std::size_t card = 0; card < set.cards().size(); ++card)
        for (const FieldProblem& problem : set.problems(card))
            problems.push_back({QStringLiteral("cards[%1].%2").arg(card).arg(problem.field), problem.kind});
    return problems.empty() ? Status() : fail(Error{ErrorCode::Invalid, QStringLiteral("report"), std::move(problems)});
}

/// Writes the texts of a report.
class Author {
public:
    Author(const ReportOrder& order, const FigureSet& set, std::span<const Answer> answers, const Facts& facts)
        : m_order(order)
        , m_set(set)
        , m_answers(answers)
        , m_tongue(order.language)
        , m_language(m_tongue.locale().language()) {
        m_how.tongue = m_tongue;
        m_how.facts = &facts;
        m_how.shown = Shown::Protected;
        m_how.note = protectionNote(order.protection, m_tongue);
    }

    ReportContent content(const vault::DeskIdentity& desk, const QString& preparedBy, const QString& checksum) {
        ReportContent content;
        content.tongue = m_tongue;
        content.title = m_order.report.name.in(m_language);
        content.deskName = desk.name(m_tongue.code());
        content.period = periodText();
        const QDateTime local = m_order.asOf.toLocalTime();
        content.asOf = m_tongue.text(context, QT_TRANSLATE_NOOP("Report", "as known on %1, %2"))
                           .arg(m_tongue.date(local.date()), m_tongue.time(local.time()));
        content.madeAt = m_order.asOf;
        content.preparedBy = preparedBy;
        content.checksum = checksum;
        content.legalNotice = legalNotice(desk);
        content.summary = m_order.summary.isEmpty() ? m_order.report.summary.in(m_language) : m_order.summary;
        addSections(content);
        addDefinitions(content);
        addMethod(content);
        return content;
    }

private:
    QString periodText() const {
        const Period& period = m_order.filter.period;
        QString name = periodName(period, m_tongue);
        if (period == Period::everything())
            return name;
        return QStringLiteral("%1 (%2 – %3)").arg(name, m_tongue.date(period.from), m_tongue.date(period.to));
    }

    QString legalNotice(const vault::DeskIdentity& desk) const {
        QString law = m_tongue.text(
            context,
            QT_TRANSLATE_NOOP("Report", "Aggregated figures under law 09-08 on personal data. They name nobody; "
                                        "small numbers are protected."));
        if (desk.authorisation.isEmpty())
            return law;
        return QString(law + u' ' +
                       m_tongue.text(context, QT_TRANSLATE_NOOP("Report", "CNDP number: %1.")).arg(desk.authorisation));
    }

    void addSections(ReportContent& content) {
        std::size_t card = 0;
        for (std::size_t i = 0; i < m_order.report.sections.size(); ++i) {
            const auto& section = m_order.report.sections[i];
            const QString own = m_order.commentaries.value(static_cast<qsizetype>(i));
            ReportSection written{
                section.heading.in(m_language), own.isEmpty() ? section.commentary.in(m_language) : own, {}};
            for (std::size_t j = 0; j < section.cards.size(); ++j, ++card)
                written.figures.push_back(tableOf(m_set, card, m_answers, m_how));
            content.sections.push_back(std::move(written));
        }
        for (; card < m_set.cards().size(); ++card) {
            const FigureTable table = tableOf(m_set, card, m_answers, m_how);
            if (!table.isEmpty())
                content.highlights << (table.sentence.startsWith(table.subject)
                                           ? table.sentence
                                           : FigureWords(m_tongue).stated(table.subject, table.sentence));
        }
    }

    void addDefinitions(ReportContent& content) const {
        QStringList named;
        for (const Question& question : m_set.questions()) {
            const Indicator& indicator = question.indicator;
            if (named.contains(indicator.code))
                continue;
            named << indicator.code;
            content.definitions.push_back(
                {indicator.name.in(m_language), explained(indicator, m_tongue), indicator.source});
        }
    }

    void addMethod(ReportContent& content) const {
        content.methodNotes
            << m_tongue.text(context, QT_TRANSLATE_NOOP(
                                          "Report", "The figures come from the desk’s record as it was known at the "
                                                    "instant named on the cover: whatever was recorded or corrected "
                                                    "later is not in them, so that they can be counted again."))
            << m_how.note
            << m_tongue.text(context, QT_TRANSLATE_NOOP(
                                          "Report", "The checksum is a SHA-256 of the definitions, the period, the "
                                                    "instant and every number of this report. The desk can count the "
                                                    "report again and compare."))
            << m_tongue.text(context, QT_TRANSLATE_NOOP("Report",
                                                        "Persons are counted once in each place; a person may stand in "
                                                        "several rows, so that a total may be less than their sum. Not "
                                                        "known is told apart and never counted as no."));
    }

    const ReportOrder& m_order;
    const FigureSet& m_set;
    std::span<const Answer> m_answers;
    Tongue m_tongue;
    QLocale::Language m_language;
    Presentation m_how;
};

} // namespace

Result<PreparedReport> prepareReport(const ReportOrder& order, const Facts& facts, const IndicatorList& indicators,
                                     const vault::DeskIdentity& desk, const QString& preparedBy,
                                     const std::function<bool()>& mayGoOn) {
    const FigureSet set(cardsOf(order.report), order.filter, indicators);
    TRY(checkCards(set));
    TRY_ASSIGN(const auto answers, protectedAnswers(facts, set.questions(), order.protection, mayGoOn, set.nested()));
    PreparedReport prepared;
    prepared.entry.templateCode = order.report.code;
    prepared.entry.language = order.language;
    prepared.entry.period = order.filter.period;
    prepared.entry.asOf = order.asOf;
    prepared.entry.question = questionOf(order, set);
    prepared.entry.checksum = checksumOf(prepared.entry.question, order.asOf, answers);
    prepared.content = Author(order, set, answers, facts).content(desk, preparedBy, prepared.entry.checksum);
    for (const ReportSection& section : prepared.content.sections)
        prepared.figures += static_cast<int>(section.figures.size());
    return prepared;
}

Result<QString> recountedChecksum(const MadeReport& report, const Facts& facts, const std::function<bool()>& mayGoOn) {
    std::vector<Indicator> indicators;
    const QJsonArray listed = report.question.value(QLatin1String("indicators")).toArray();
    for (const QJsonValue each : listed) {
        TRY_ASSIGN(Indicator indicator, indicatorFrom(each.toObject()));
        indicators.push_back(std::move(indicator));
    }
    const IndicatorList list(std::move(indicators));
    TRY_ASSIGN(const ReportTemplate made,
               reportTemplateFrom(report.question.value(QLatin1String("template")).toObject(), list));
    Protection protection;
    protection.mode = fromCode<ProtectionMode>(report.question.value(QLatin1String("protection")).toString())
                          .value_or(ProtectionMode::Rounding);
    protection.base = report.question.value(QLatin1String("base")).toInt();
    protection.threshold = report.question.value(QLatin1String("threshold")).toInt();
    const FigureSet set(cardsOf(made), filterFrom(report.question.value(QLatin1String("filter")).toObject()), list);
    TRY(checkCards(set));
    TRY_ASSIGN(const auto answers, protectedAnswers(facts, set.questions(), protection, mayGoOn, set.nested()));
    return checksumOf(report.question, report.asOf, answers);
}

} // namespace tawjih::indicator
