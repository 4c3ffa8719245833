#include "tests/support/Febrl.h"

#include <QFile>

#include <map>

namespace tawjih::test {

using namespace identity;
using namespace Qt::StringLiterals;

namespace {

enum Column {
    RecId,
    GivenName,
    Surname,
    StreetNumber,
    Address1,
    Address2,
    Suburb,
    Postcode,
    State,
    DateOfBirth,
    SocSecId
};

BirthParts birthOf(const QString& digits) {
    if (digits.size() != 8)
        return {};
    return {quint16(digits.left(4).toInt()), quint8(digits.mid(4, 2).toInt()), quint8(digits.mid(6).toInt())};
}

ComparedPerson personOf(const QStringList& cells, Febrl::Columns columns, quint8 source) {
    ComparedPerson person;
    person.given = {nameForm(cells[GivenName])};
    person.family = {nameForm(cells[Surname])};
    person.birth = birthOf(cells[DateOfBirth]);
    person.place = cells[Suburb];
    person.source = source;
    if (columns == Febrl::Columns::Full)
        person.documents = {cells[SocSecId]};
    if (columns != Febrl::Columns::Desk)
        person.extras = {cells[Postcode], cells[State], cells[StreetNumber], cells[Address1], cells[Address2]};
    return person;
}

void readInto(Febrl& febrl, const QString& name, Febrl::Columns columns, quint8 source) {
    QFile file(qEnvironmentVariable("TAWJIH_REFERENCE_DATA") + u"/identity/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    (void)file.readLine();
    while (!file.atEnd()) {
        QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (cells.size() <= SocSecId)
            continue;
        febrl.people.push_back(personOf(cells, columns, source));
        febrl.who.push_back(cells[RecId].section(u'-', 1, 1).toUInt()); // rec-17-org, rec-17-dup-0
    }
}

} // namespace

Febrl Febrl::read(int dataset, Columns columns) {
    Febrl made;
    if (columns != Columns::Desk)
        made.schema.extras = {{ExtraKind::Code, true, true},   // postcode
                              {ExtraKind::Exact, false, true}, // state
                              {ExtraKind::Code, false, true},  // street number
                              {ExtraKind::Text, true, true},   // address
                              {ExtraKind::Text, true, true}};
    if (dataset == 4) {
        made.schema.scope = PairScope::AcrossSources;
        readInto(made, u"febrl4a.csv"_s, columns, 0);
        readInto(made, u"febrl4b.csv"_s, columns, 1);
        made.truth = qint64(made.people.size()) / 2;
        return made;
    }
    readInto(made, u"febrl%1.csv"_s.arg(dataset), columns, 0);
    std::map<quint32, qint64> entries;
    for (const quint32 who : made.who)
        made.truth += entries[who]++;
    return made;
}

} // namespace tawjih::test
