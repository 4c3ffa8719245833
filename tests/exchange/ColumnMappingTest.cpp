#include "core/exchange/ColumnMapping.h"

#include "tests/support/TestMain.h"

#include <set>

using namespace tawjih;
using namespace tawjih::exchange;

namespace {

std::vector<QString> headersOf(const char* line) {
    const QStringList list = QString::fromUtf8(line).split(u';');
    return {list.begin(), list.end()};
}

} // namespace

class ColumnMappingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesHeaders_data();
    void matchesHeaders();
    void knowsTheKindOfFile_data();
    void knowsTheKindOfFile();
    void aFieldHasOneColumn();
    void isRememberedByHeaders();
    void everyFieldOfTheDataExists();
};

void ColumnMappingTest::matchesHeaders_data() {
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("fields");
    const auto add = [](const char* name, const char* headers, const char* fields) {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromUtf8(fields);
    };
    add("fr",
        "Identifiant dans le SI*;Prénom*;Nom*;Date de naissance*;NIR;Téléphone;Email;Adresse;Adresse (complément)",
        "external_id;given_name_latin;family_name_latin;birth_date;;phone;email;address;address_more");
    add("fr, of somebody",
        "Civilité;Prénom bénéficiaire;Nom bénéficiaire;Adresses Mails;N° Téléphones;CP Ville;N° CAF;ID Iodas",
        "sex;given_name_latin;family_name_latin;email;phone;city;;external_id");
    add("fr, capitals",
        "MATRICULE;TYPE PERSONNE;NOM RESPONSABLE DOSSIER;PRENOM RESPONSABLE DOSSIER;NUMERO TELEPHONE "
        "DOSSIER;NUMERO TELEPHONE 2 DOSSIER;ADRESSE ELECTRONIQUE DOSSIER;TAGS",
        "external_id;sex;family_name_latin;given_name_latin;phone;other_phone;email;");
    add("en", "Case number;First name;Last name;Gender;Date of birth;Nationality;School level;Remarks",
        "external_id;given_name_latin;family_name_latin;sex;birth_date;nationality;education_level;remarks");
    add("ar", "رقم الملف;الاسم الشخصي;الاسم العائلي;الجنس;تاريخ الازدياد;الجنسية;الهاتف",
        "external_id;given_name_arabic;family_name_arabic;sex;birth_date;nationality;phone");
    add("the exact one wins", "Identifiant Pôle emploi;Identifiant", ";external_id");
    add("two phones", "Portable;Téléphone", "phone;other_phone");
    add("nothing", ";***;Couleur", ";;");
}

void ColumnMappingTest::matchesHeaders() {
    QFETCH(QString, headers);
    QFETCH(QString, fields);
    const auto mapping = proposeMapping(headersOf(headers.toUtf8().constData()), ImportKind::Persons);
    QStringList found;
    for (size_t i = 0; i < mapping.columnCount(); ++i)
        found << (mapping.fieldOf(i) ? codeOf(*mapping.fieldOf(i)) : QString());
    QCOMPARE(found.join(u';'), fields);
}

void ColumnMappingTest::knowsTheKindOfFile_data() {
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("kind");
    QTest::newRow("persons") << QStringLiteral("Nom;Prénom;Date de naissance") << QStringLiteral("persons");
    QTest::newRow("sessions") << QStringLiteral("N° dossier;Date de la séance;Compte rendu")
                              << QStringLiteral("sessions");
    QTest::newRow("sessions with names") << QStringLiteral("Matricule;Nom;Date entretien")
                                         << QStringLiteral("sessions");
    QTest::newRow("referrals") << QStringLiteral("Matricule;Établissement;Date d'orientation;Statut")
                               << QStringLiteral("referrals");
    QTest::newRow("unknown") << QStringLiteral("Couleur;Taille") << QStringLiteral("persons");
}

void ColumnMappingTest::knowsTheKindOfFile() {
    QFETCH(QString, headers);
    QFETCH(QString, kind);
    const auto list = headersOf(headers.toUtf8().constData());
    QCOMPARE(codeOf(detectKind(list)), kind);
    QCOMPARE(isComplete(proposeMapping(list, detectKind(list))), !headers.startsWith(u"Couleur"));
}

void ColumnMappingTest::aFieldHasOneColumn() {
    ColumnMapping mapping(ImportKind::Persons, 3);
    mapping.assign(0, ImportField::Phone);
    mapping.assign(2, ImportField::Phone);
    QVERIFY(!mapping.fieldOf(0));
    QCOMPARE(mapping.columnOf(ImportField::Phone), std::optional<size_t>(2));
    mapping.assign(2, std::nullopt);
    QVERIFY(!mapping.has(ImportField::Phone));
    QVERIFY(!isComplete(mapping));
    mapping.assign(1, ImportField::FullName);
    QVERIFY(isComplete(mapping));
}

void ColumnMappingTest::isRememberedByHeaders() {
    const auto headers = headersOf("Nom;Prénom;Couleur;Date");
    const auto reordered = headersOf("COULEUR;date*;prenom;nom");
    QCOMPARE(headersSignature(headers), headersSignature(reordered));
    QVERIFY(headersSignature(headers) != headersSignature(headersOf("Nom;Prénom;Date")));
    auto mapping = proposeMapping(headers, ImportKind::Persons);
    mapping.assign(2, ImportField::Remarks);
    mapping.assign(3, ImportField::RegisteredOn);
    QCOMPARE(ColumnMapping::fromJson(mapping.toJson(headers), headers), mapping);
    const auto again = ColumnMapping::fromJson(mapping.toJson(headers), reordered);
    QCOMPARE(again.columnOf(ImportField::Remarks), std::optional<size_t>(0));
    QCOMPARE(again.columnOf(ImportField::FamilyNameLatin), std::optional<size_t>(3));
    QCOMPARE(ColumnMapping::fromJson(QStringLiteral("{nonsense"), headers), ColumnMapping(ImportKind::Persons, 4));
}

void ColumnMappingTest::everyFieldOfTheDataExists() {
    std::set<ImportField> known;
    for (const auto& kind : allOf<ImportKind>()) {
        const auto fields = fieldsOf(kind.value);
        QVERIFY(!fields.empty());
        known.insert(fields.begin(), fields.end());
    }
    QCOMPARE(known.size(), std::size(allOf<ImportField>()));
}

TAWJIH_REGISTER_TEST(ColumnMappingTest)
#include "ColumnMappingTest.moc"
