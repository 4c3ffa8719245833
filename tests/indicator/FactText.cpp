#include "tests/indicator/FactText.h"

#include <algorithm>

namespace tawjih::test {

using namespace indicator;

namespace {

class Writer {
public:
    explicit Writer(const Facts& facts) : m_facts(facts) {}

    QMap<QString, QString> persons() const {
        QMap<QString, QString> all;
        for (const FactShard& shard : m_facts.shards) {
            std::vector<QStringList> lines(shard.size());
            for (std::size_t i = 0; i < shard.size(); ++i)
                lines[i] << person(shard.persons, i);
            addRows(shard, lines);
            for (std::size_t i = 0; i < shard.size(); ++i)
                all.insert(shard.ids[i].toString(QUuid::WithoutBraces), lines[i].join(u'\n'));
        }
        return all;
    }

private:
    static QString day(FactDay day) { return fromFactDay(day).toString(Qt::ISODate); }
    QString name(FactName number) const {
        return number == 0 ? QStringLiteral("-") : QString(u'<' + m_facts.codes.key(number) + u'>');
    }
    static QString joined(const char* kind, std::initializer_list<QString> texts) {
        return QString(QLatin1String(kind) + u' ' + QStringList(texts).join(u' '));
    }
    static QString number(int value) { return QString::number(value); }

    QString person(const FactShard::Persons& p, std::size_t i) const {
        return joined("person",
                      {day(p.registered[i]), day(p.firstContact[i]), day(p.lastContact[i]), day(p.birth[i]),
                       day(p.residenceEnds[i]), day(p.profileOn[i]), name(p.nationality[i]), name(p.arrondissement[i]),
                       name(p.advisor[i]), number(p.missing[i]), number(p.sex[i]), number(p.residence[i]),
                       number(p.education[i]), number(p.caseStatus[i]), number(p.employment[i]),
                       number(p.improbable[i]), number(p.reached[i]), number(p.employed6[i]), number(p.employed12[i])});
    }

    void addRows(const FactShard& shard, std::vector<QStringList>& lines) const {
        // Rows of one person in the order of their text: their own goes by the numbers of names.
        const auto add = [&](const std::vector<quint32>& persons, auto text) {
            std::vector<QStringList> own(lines.size());
            for (std::size_t i = 0; i < persons.size(); ++i)
                own[persons[i]] << text(i);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                own[i].sort();
                lines[i] << own[i];
            }
        };
        const auto& o = shard.openings;
        add(o.person, [&](std::size_t i) {
            return joined("opening", {day(o.on[i]), number(o.returning[i]), number(o.reason[i])});
        });
        const auto& s = shard.sessions;
        add(s.person, [&](std::size_t i) {
            return joined("session", {day(s.held[i]), name(s.advisor[i]), number(s.kind[i]), number(s.mode[i]),
                                      number(s.attendance[i])});
        });
        const auto& r = shard.referrals;
        add(r.person, [&](std::size_t i) {
            return joined("referral", {name(r.establishment[i]), name(r.programme[i]), name(r.advisor[i]),
                                       day(r.created[i]), day(r.sent[i]), day(r.answered[i]), day(r.admitted[i]),
                                       day(r.enrolled[i]), day(r.attending[i]), day(r.completed[i]),
                                       day(r.certified[i]), day(r.left[i]), number(r.refusal[i]), number(r.status[i]),
                                       number(r.outcome[i]), number(r.dropOut[i]), number(r.reached[i])});
        });
        const auto& f = shard.followUps;
        add(f.person, [&](std::size_t i) {
            return joined("follow-up",
                          {day(f.checked[i]), number(f.months[i]), number(f.situation[i]), number(f.evidence[i])});
        });
        const auto& d = shard.papers;
        add(d.person, [&](std::size_t i) { return joined("paper", {day(d.ends[i]), number(d.document[i])}); });
        const auto& t = shard.seats;
        add(t.person, [&](std::size_t i) {
            return joined("seat", {name(t.intake[i]), day(t.since[i]), number(t.state[i])});
        });
        const auto& n = shard.steps;
        add(n.person, [&](std::size_t i) { return joined("step", {day(n.due[i]), name(n.owner[i])}); });
    }

    const Facts& m_facts;
};

} // namespace

QMap<QString, QString> personsAsText(const Facts& facts) {
    return Writer(facts).persons();
}

QStringList catalogueAsText(const Facts& facts) {
    const auto key = [&](FactName number) { return facts.codes.key(number); };
    QStringList lines;
    const FactCatalogue& catalogue = facts.catalogue;
    for (auto it = catalogue.providers.cbegin(); it != catalogue.providers.cend(); ++it)
        lines << QStringLiteral("provider %1 %2").arg(key(it.key()), it->fr);
    for (auto it = catalogue.centres.cbegin(); it != catalogue.centres.cend(); ++it)
        lines << QStringLiteral("centre %1 %2 of %3").arg(key(it.key()), it->name.fr, key(it->provider));
    for (auto it = catalogue.programmes.cbegin(); it != catalogue.programmes.cend(); ++it)
        lines << QStringLiteral("programme %1 of %2 level %3 trade %4")
                     .arg(key(it.key()), key(it->centre))
                     .arg(it->level)
                     .arg(key(it->trade));
    for (auto it = catalogue.intakes.cbegin(); it != catalogue.intakes.cend(); ++it)
        lines << QStringLiteral("intake %1 of %2 on %3 seats %4 %5")
                     .arg(key(it.key()), key(it->programme), fromFactDay(it->starts).toString(Qt::ISODate))
                     .arg(it->seats)
                     .arg(it->active);
    lines.sort();
    return lines;
}

QString differenceOf(const Facts& a, const Facts& b) {
    QStringList differences;
    if (a.today != b.today)
        differences << QStringLiteral("another day");
    const QStringList here = catalogueAsText(a);
    const QStringList there = catalogueAsText(b);
    for (const QString& line : here)
        if (!there.contains(line))
            differences << QString(QStringLiteral("- ") + line);
    for (const QString& line : there)
        if (!here.contains(line))
            differences << QString(QStringLiteral("+ ") + line);
    const auto persons = personsAsText(a);
    const auto others = personsAsText(b);
    for (const QString& id : persons.keys() + others.keys())
        if (persons.value(id) != others.value(id) && differences.size() < 20)
            differences << QStringLiteral("%1\n- %2\n+ %3").arg(id, persons.value(id), others.value(id));
    return differences.join(u'\n');
}

} // namespace tawjih::test
