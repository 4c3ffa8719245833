#include "tests/bench/ImportLists.h"

#include "tests/support/RandomPeople.h"

#include <QDate>
#include <QFile>

#include <xlsxwriter.h>

namespace tawjih::bench {

namespace {

constexpr int birthColumn = 4;

QString written(const std::vector<identity::NameForm>& forms) {
    QStringList words;
    for (const identity::NameWord& word : forms.front().words)
        words << word.folded.left(1).toUpper() + word.folded.mid(1);
    return words.join(u' ');
}

QDate birthOf(const identity::BirthParts& birth) {
    return {birth.year, std::max<int>(1, birth.month), std::max<int>(1, birth.day)};
}

QStringList rowOf(const identity::ComparedPerson& person, qint64 number) {
    static const QStringList countries{QStringLiteral("Côte d'Ivoire"), QStringLiteral("Sénégal"),
                                       QStringLiteral("GIN"), QStringLiteral("camerounaise")};
    static const QStringList levels{QStringLiteral("collège"), QStringLiteral("primaire"), QStringLiteral("bac"),
                                    QString()};
    return {QStringLiteral("M%1").arg(number),
            written(person.family),
            written(person.given),
            person.sex.toUpper(),
            birthOf(person.birth).toString(QStringLiteral("dd/MM/yyyy")),
            countries[static_cast<qsizetype>(qHash(person.nationality) % 4)],
            person.phones.value(0),
            person.place,
            levels[number % levels.size()],
            number % 3 == 0 ? QStringLiteral("sans emploi") : QStringLiteral("salarié"),
            QStringLiteral("français, wolof (natif)"),
            number % 9 == 0 ? QStringLiteral("Venue avec une voisine") : QString()};
}

} // namespace

QStringList headersOfPersons() {
    return QStringLiteral("Matricule;Nom;Prénom;Sexe;Date de naissance;Nationalité;Téléphone;Adresse;Niveau "
                          "scolaire;Situation professionnelle;Langues;Remarques")
        .split(u';');
}

std::vector<QStringList> rowsOfPersons(qint64 persons) {
    test::RandomPeople people(20261129);
    auto entries = people.draw(static_cast<size_t>(persons), {0.01, 0.10, 0.002});
    entries.resize(static_cast<size_t>(persons));
    std::vector<QStringList> rows;
    rows.reserve(entries.size());
    for (const auto& entry : entries)
        rows.push_back(rowOf(entry.person, static_cast<qint64>(rows.size())));
    return rows;
}

void writeCsv(const QString& path, const std::vector<QStringList>& rows) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    const auto write = [&file](const QStringList& cells) { file.write((cells.join(u';') + u"\r\n").toUtf8()); };
    write(headersOfPersons());
    for (const QStringList& row : rows)
        write(row);
}

void writeWorkbook(const QString& path, const std::vector<QStringList>& rows) {
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Liste");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    lxw_row_t at = 0;
    const auto write = [&](const QStringList& cells) {
        for (lxw_col_t column = 0; column < cells.size(); ++column) {
            const QString& cell = cells[column];
            const QDate day = QDate::fromString(cell, QStringLiteral("dd/MM/yyyy"));
            if (column == birthColumn && day.isValid()) {
                lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
                worksheet_write_datetime(sheet, at, column, &when, date);
            } else if (!cell.isEmpty()) {
                worksheet_write_string(sheet, at, column, cell.toUtf8().constData(), nullptr);
            }
        }
        ++at;
    };
    write(headersOfPersons());
    for (const QStringList& row : rows)
        write(row);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write the workbook");
}

} // namespace tawjih::bench
