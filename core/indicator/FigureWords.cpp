#include "core/indicator/FigureWords.h"

#include "core/base/Bidi.h"

#include <algorithm>

namespace tawjih::indicator {

namespace {

constexpr const char* context = "FigureWords";

} // namespace

QString FigureWords::subjectOf(const Card& card, const FigureSet& set, std::size_t place) const {
    const auto language = m_tongue.locale().language();
    if (!card.title.isEmpty())
        return card.title.in(language);
    const auto& asked = set.asked(place);
    if (asked.empty())
        return card.indicators.value(0);
    QString name = set.questions()[asked.front()].indicator.name.in(language);
    // Inside a sentence; the names of dimensions begin with a capital where they stand alone.
    const auto by = [&](Dimension dimension) {
        QString label = m_tongue.label(dimension);
        if (!label.isEmpty())
            label[0] = label.at(0).toLower();
        return isolate(label);
    };
    if (card.rows && card.columns)
        return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1, by %2 and %3"))
            .arg(isolate(name), by(*card.rows), by(*card.columns));
    if (card.rows)
        return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1, by %2")).arg(isolate(name), by(*card.rows));
    return name;
}

QString FigureWords::unitOf(const Indicator& indicator, qint64 count) const {
    // The form is that of the last two digits; more than an int may hold is not needed for it.
    const auto unit = [&](const char* source) {
        return m_tongue.text(context, source, static_cast<int>(count < 1000 ? count : 1000 + count % 100));
    };
    if (indicator.unit == CountedUnit::Persons)
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "persons"));
    if (indicator.unit == CountedUnit::Places)
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "places"));
    switch (indicator.population) {
    case Population::Sessions:
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "sessions"));
    case Population::Referrals:
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "requests"));
    case Population::FollowUps:
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "follow-ups"));
    case Population::Papers:
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "documents"));
    case Population::Seats:
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "places"));
    case Population::Steps:
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "steps"));
    case Population::Intakes:
        return unit(QT_TRANSLATE_N_NOOP("FigureWords", "intakes"));
    case Population::Persons:
    case Population::Openings:
        break;
    }
    return unit(QT_TRANSLATE_N_NOOP("FigureWords", "registrations"));
}

QString FigureWords::leftOut(const std::vector<Dimension>& dimensions) const {
    QStringList names;
    for (const Dimension dimension : dimensions)
        names << m_tongue.label(dimension);
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "The filter does not apply here: %1."))
        .arg(m_tongue.list(names));
}

QString FigureWords::number(qint64 value) const {
    return isolateLtr(countText({value, Shown::Exact}, m_tongue.locale()));
}

QString FigureWords::stated(const QString& subject, const QString& what) const {
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1: %2")).arg(isolate(subject), what);
}

QString FigureWords::partOf(const Count& part, const Count& whole) const {
    const double share = whole.value > 0 ? static_cast<double>(part.value) / static_cast<double>(whole.value) : 0;
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1 of %2 (%3)"))
        .arg(number(part.value), number(whole.value), isolateLtr(percentText(share, m_tongue.locale())));
}

void FigureWords::state(FigureTable& table, const Indicator& first, const Tally& all) const {
    if (table.isEmpty()) {
        table.sentence = m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "No data for this question."));
        return;
    }
    if ((table.hasHidden() || all.hidden != 0) && table.spreads.empty() && table.units.empty()) {
        table.sentence = table.subject; // a sentence adds cells up: it would say what they do not
        return;
    }
    if (table.kind == ChartKind::Funnel)
        stateFunnel(table);
    else if (!table.units.empty())
        table.sentence = table.subject;
    else if (!first.lasting.isEmpty())
        stateDelays(table);
    else if (first.isShare())
        stateShares(table, first, all);
    else
        stateCounts(table, first);
    if (table.rowCount() == 1)
        addBefore(table);
    // What begins with an isolated word has no direction of its own: in Arabic it would run from the left.
    if (m_tongue.direction() == Qt::RightToLeft)
        for (QString* text : {&table.finding, &table.sentence})
            text->prepend(QChar(0x200F));
}

void FigureWords::stateCounts(FigureTable& table, const Indicator& first) const {
    qint64 whole = 0;
    int best = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        whole += table.rowTotal(row).value;
        if (table.rowTotal(row).value > table.rowTotal(best).value && !table.rowKeys.value(row).contains(u'|'))
            best = row;
    }
    if (table.total)
        whole = table.total->value;
    else if (table.columnTotals.size() == 1)
        whole = table.columnTotals.front().value;
    table.unitOfTotal = unitOf(first, whole);
    if (table.rowCount() == 1 && table.seriesCount() == 1) {
        table.finding = table.subject;
        table.sentence = m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1: %2 %3"))
                             .arg(isolate(table.subject), number(whole), isolate(table.unitOfTotal));
        return;
    }
    table.sentence = m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1 %2; the most: %3, with %4"))
                         .arg(number(whole), isolate(table.unitOfTotal), isolate(table.rows.at(best)),
                              partOf(table.rowTotal(best), {whole, Shown::Exact}));
    table.finding = stated(table.subject, table.sentence);
}

void FigureWords::stateShares(FigureTable& table, const Indicator& first, const Tally& all) const {
    const Count part{all.part, Shown::Exact};
    const Count whole{all.whole, Shown::Exact};
    if (whole.value == 0) {
        table.sentence = m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "No data for this question."));
        return;
    }
    table.unitOfTotal = unitOf(first, whole.value);
    table.sentence = m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1 %2"))
                         .arg(partOf(part, whole), isolate(table.unitOfTotal));
    if (table.rowCount() == 1)
        table.finding = table.subject;
    else
        table.finding = stated(table.subject, table.sentence);
    if (all.unknown > 0)
        table.sentence += m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "; %1 not known, told apart"))
                              .arg(number(all.unknown));
}

void FigureWords::stateDelays(FigureTable& table) const {
    int quickest = -1;
    for (int row = 0; row < table.rowCount(); ++row) {
        const Spread& spread = table.spreads[static_cast<std::size_t>(row)];
        if (spread.isKnown() &&
            (quickest < 0 || spread.median < table.spreads[static_cast<std::size_t>(quickest)].median))
            quickest = row;
    }
    if (quickest < 0) { // too few to say how long it took
        table.sentence = table.subject;
        return;
    }
    const Spread& best = table.spreads[static_cast<std::size_t>(quickest)];
    table.sentence = m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1: half of %2 within %3 days"))
                         .arg(isolate(table.rows.at(quickest)), number(best.count.value), number(best.median));
    table.finding =
        QString(isolate(table.subject) + QStringLiteral("; ") +
                m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "quickest: %1, half within %2 days"))
                    .arg(isolate(table.rows.at(quickest)), number(best.median)));
}

void FigureWords::stateFunnel(FigureTable& table) const {
    const auto row = [&](const char* code) { return static_cast<int>(table.rowKeys.indexOf(QLatin1String(code))); };
    int part = row("reach_completed");
    int whole = row("reach_oriented");
    if (part < 0 || whole < 0 || table.cell(whole, 0).value == 0) {
        part = table.rowCount() - 1;
        whole = 0;
    }
    table.sentence = m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1: %2; %3: %4"))
                         .arg(isolate(table.rows.at(whole)), number(table.cell(whole, 0).value),
                              isolate(table.rows.at(part)), partOf(table.cell(part, 0), table.cell(whole, 0)));
    table.finding =
        stated(table.subject, m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "%1 of those oriented completed"))
                                  .arg(partOf(table.cell(part, 0), table.cell(whole, 0))));
    if (row("reach_completed") < 0)
        table.finding = table.subject;
}

void FigureWords::addBefore(FigureTable& table) const {
    if (table.before.empty())
        return;
    const QString before = table.beforeWholes.empty() ? number(table.before.front().value)
                                                      : partOf(table.before.front(), table.beforeWholes.front());
    table.sentence +=
        m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "; %1: %2")).arg(isolate(table.beforeHeader), before);
}

QString FigureWords::total() const {
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "Total"));
}
QString FigureWords::of() const {
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "of"));
}
QString FigureWords::share() const {
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "Share"));
}
QString FigureWords::unknown() const {
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "Not known"));
}
QString FigureWords::step() const {
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "Step"));
}
QString FigureWords::others() const {
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "others"));
}
QString FigureWords::all() const {
    return m_tongue.text(context, QT_TRANSLATE_NOOP("FigureWords", "all"));
}

} // namespace tawjih::indicator
