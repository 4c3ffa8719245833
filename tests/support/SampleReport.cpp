#include "tests/support/SampleReport.h"

#include <numeric>

namespace tawjih::test {

using indicator::ChartKind;
using indicator::Count;
using indicator::FigureTable;
using indicator::Shown;

QString SampleReport::say(const char* french, const char* arabic, const char* english) const {
    switch (m_language) {
    case Language::French:
        return QString::fromUtf8(french);
    case Language::Arabic:
        return QString::fromUtf8(arabic);
    case Language::English:
        break;
    }
    return QString::fromUtf8(english);
}

QStringList SampleReport::names(std::initializer_list<std::array<const char*, 3>> names) const {
    QStringList all;
    for (const auto& name : names)
        all << say(name[0], name[1], name[2]);
    return all;
}

FigureTable SampleReport::table(ChartKind kind) const {
    FigureTable table;
    table.kind = kind;
    table.unitName = say("personnes", "أشخاص", "persons");
    table.totalName = say("Total", "المجموع", "Total");
    table.ofHeader = say("sur", "من أصل", "of");
    table.shareHeader = say("Part", "النسبة", "Share");
    table.unknownHeader = say("Non renseigné", "غير مصرح به", "Unknown");
    table.medianHeader = say("Médiane", "الوسيط", "Median");
    table.quartilesHeader = say("Moitié centrale", "النصف الأوسط", "Middle half");
    table.beforeHeader = say("2e trimestre 2026", "الربع الثاني 2026", "2nd quarter 2026");
    return table;
}

void SampleReport::fill(FigureTable& table, std::initializer_list<std::initializer_list<int>> cells) {
    for (const auto& row : cells) {
        std::vector<Count> counts;
        for (const int value : row)
            counts.push_back({value, Shown::Exact});
        table.cells.push_back(std::move(counts));
    }
}

void SampleReport::sum(FigureTable& table) {
    const auto add = [](qint64 sum, const Count& count) { return sum + count.value; };
    table.columnTotals.assign(table.cells.front().size(), {});
    Count all;
    for (const auto& row : table.cells) {
        const Count total{std::accumulate(row.begin(), row.end(), qint64(0), add)};
        if (row.size() > 1)
            table.rowTotals.push_back(total);
        all.value += total.value;
        for (size_t i = 0; i < row.size(); ++i)
            table.columnTotals[i].value += row[i].value;
    }
    table.total = all;
}

indicator::ReportContent SampleReport::content() const {
    indicator::ReportContent c;
    c.tongue = Tongue(m_language);
    c.title =
        say("Rapport trimestriel à l’Unité de coordination de la migration",
            "التقرير الفصلي الموجه إلى وحدة تنسيق شؤون الهجرة", "Quarterly report to the Migration Coordination Unit");
    c.deskName =
        say("Guichet d’information et d’orientation des migrants · Casablanca",
            "مكتب إعلام وتوجيه المهاجرين · الدار البيضاء", "Migrant Information and Orientation Desk · Casablanca");
    c.period =
        say("3e trimestre 2026 (1er juillet – 30 septembre 2026)",
            "الربع الثالث من سنة 2026 (1 يوليوز – 30 شتنبر 2026)", "3rd quarter 2026 (1 July – 30 September 2026)");
    c.asOf = say("état connu le 5 octobre 2026 à 10:42", "حسب المعطيات المتوفرة في 5 أكتوبر 2026 على الساعة 10:42",
                 "as known on 5 October 2026, 10:42");
    c.madeAt = QDateTime(QDate(2026, 10, 5), QTime(9, 42), Qt::UTC);
    c.preparedBy = say("A. Benali, responsable du guichet", "أ. بنعلي، مسؤولة المكتب", "A. Benali, head of the desk");
    c.checksum = QStringLiteral("9f2c41d07be85a3316c04ed29a7f5b8813dd6702c1ae94f05587b3e16d20ca4f");
    c.legalNotice = say("Données agrégées, traitées conformément à la loi n° 09-08. Autorisation de la CNDP : "
                        "D-GC-123/2026. Aucune personne ne peut être identifiée à partir de ce rapport.",
                        "معطيات مجمعة، عولجت وفقا للقانون رقم 09-08. ترخيص اللجنة الوطنية: D-GC-123/2026. لا يمكن "
                        "التعرف على أي شخص انطلاقا من هذا التقرير.",
                        "Aggregated data, processed under law 09-08. CNDP authorisation: D-GC-123/2026. Nobody can be "
                        "identified from this report.");
    c.summary = say("Le trimestre a été marqué par la rentrée des centres : septembre concentre 41\u00a0% des "
                    "inscriptions. Les délais de réponse se sont raccourcis partout, sauf à l’OFPPT.\n\nL’accueil du "
                    "lundi matin reste saturé ; un second conseiller y sera affecté dès octobre.",
                    "تميز الربع بافتتاح المراكز، إذ يمثل شتنبر \u206641\u00a0%\u2069 من التسجيلات. وتقلصت آجال الجواب "
                    "في كل المؤسسات "
                    "باستثناء مكتب التكوين المهني.\n\nويبقى الاستقبال صباح الاثنين مكتظا؛ وسيلتحق به مستشار ثان ابتداء "
                    "من أكتوبر.",
                    "The quarter was marked by the opening of the centres: September holds 41% of registrations. "
                    "Answers came sooner everywhere but from OFPPT.\n\nMonday mornings remain crowded; a second "
                    "advisor will join from October.");
    c.highlights = names({{"412 personnes ont été inscrites, soit 11\u00a0% de plus qu’au trimestre précédent.",
                           "سُجل 412 شخصا، أي بزيادة \u206611\u00a0%\u2069 عن الربع السابق.",
                           "412 persons were registered, 11% more than in the quarter before."},
                          {"96 des 148 demandes auxquelles il a été répondu ont été acceptées.",
                           "قُبل 96 من 148 طلبا تلقى جوابا.", "96 of 148 answered requests were accepted."},
                          {"74 personnes sont en formation, dont 31 femmes.", "يوجد 74 شخصا في التكوين، منهم 31 امرأة.",
                           "74 persons are in training, 31 of them women."},
                          {"62\u00a0% des personnes jointes travaillent six mois après leur formation.",
                           "\u206662\u00a0%\u2069 من الأشخاص الذين أمكن الاتصال بهم يعملون بعد ستة أشهر من تكوينهم.",
                           "62% of those reached are in work six months after their training."}});
    c.sections = {
        {say("Qui s’adresse au guichet", "من يقصد المكتب", "Who comes to the desk"),
         say("Le guichet a reçu des personnes de 23 nationalités. Les femmes représentent 42\u00a0% des inscriptions, "
             "comme dans l’enquête du HCP.\n\nLa part des moins de 30 ans augmente pour le troisième trimestre de "
             "suite ; plusieurs centres n’admettent que jusqu’à cet âge.",
             "استقبل المكتب أشخاصا من 23 جنسية. وتمثل النساء \u206642\u00a0%\u2069 من المسجلين، كما في بحث المندوبية "
             "السامية "
             "للتخطيط.\n\nوترتفع نسبة من هم دون الثلاثين للربع الثالث على التوالي، ولا تقبل عدة مراكز من تجاوز هذه "
             "السن.",
             "The desk received people of 23 nationalities. Women make up 42% of registrations, as in the HCP "
             "survey.\n\nThe share of those under 30 rises for the third quarter in a row; several centres admit up to "
             "that age only."),
         {registrations(), ages(), nationalities(), places(), heat()}},
        {say("De l’accueil à la formation", "من الاستقبال إلى التكوين", "From reception to training"),
         say("Chaque personne conseillée repart avec un projet écrit.", "يغادر كل من تلقى التوجيه بمشروع مكتوب.",
             "Everyone who is counselled leaves with a written plan."),
         {funnel(), tradesBySex(), flow()}},
        {say("Les réponses des organismes", "أجوبة المؤسسات", "The providers’ answers"),
         {},
         {referrals(), accepted(), delays(), centres(64)}},
        {say("Ce que deviennent les personnes formées", "مآل المتكونين", "What becomes of those trained"),
         say("Les suivis à six mois portent sur les formations achevées au 1er trimestre 2026.",
             "يهم التتبع بعد ستة أشهر التكوينات المنتهية في الربع الأول من 2026.",
             "Follow-ups at six months concern training completed in the 1st quarter of 2026."),
         {placement()}}};
    for (const char* number : {"1", "2", "3", "4", "5"})
        c.definitions.push_back(
            {say("Indicateur %1 : demandes acceptées", "المؤشر %1: الطلبات المقبولة", "Indicator %1: requests accepted")
                 .arg(QLatin1String(number)),
             say("Population : demandes envoyées dans la période. Numérateur : celles dont la réponse est « acceptée "
                 "». "
                 "Dénominateur : celles auxquelles il a été répondu. Date : celle de la réponse. Unité : demandes.",
                 "المجتمع: الطلبات المرسلة خلال الفترة. البسط: الطلبات التي كان جوابها «مقبول». المقام: الطلبات التي "
                 "تلقت "
                 "جوابا. التاريخ: تاريخ الجواب. الوحدة: الطلبات.",
                 "Population: requests sent in the period. Numerator: those answered “accepted”. Denominator: those "
                 "answered. Date: that of the answer. Unit: requests."),
             QStringLiteral("ICMPD, MC2CM-RUCP")});
    c.methodNotes =
        names({{"Les chiffres proviennent des dossiers du guichet tels qu’ils étaient connus à la date indiquée.",
                "مصدر الأرقام ملفات المكتب كما كانت معروفة في التاريخ المبين.",
                "The figures come from the desk’s cases as they were known on the date given."},
               {"Les petits nombres sont arrondis ou masqués (•), de sorte que personne ne puisse être reconnu.",
                "قُربت الأعداد الصغيرة أو حُجبت (•) حتى لا يمكن التعرف على أي شخص.",
                "Small numbers are rounded or hidden (•), so that nobody can be recognised."}});
    return c;
}

} // namespace tawjih::test
