#include "core/base/Places.h"
#include "tests/support/SampleReport.h"

namespace tawjih::test {

using indicator::ChartKind;
using indicator::Count;
using indicator::FigureTable;
using indicator::Shown;

FigureTable SampleReport::registrations() const {
    FigureTable t = table(ChartKind::Columns);
    t.subject = say("Personnes inscrites, par mois et par sexe", "الأشخاص المسجلون حسب الشهر والجنس",
                    "Persons registered, by month and sex");
    t.finding =
        say("Les inscriptions ont augmenté en septembre, à l’ouverture des centres",
            "ارتفعت التسجيلات في شتنبر مع افتتاح المراكز", "Registrations rose in September, when the centres opened");
    t.sentence = say("412 personnes ont été inscrites, dont 171 femmes ; 168 en septembre, contre 118 en août.",
                     "سُجل 412 شخصا، منهم 171 امرأة؛ 168 في شتنبر مقابل 118 في غشت.",
                     "412 persons were registered, 171 of them women; 168 in September, against 118 in August.");
    t.definition =
        say("Personnes dont le premier dossier a été ouvert dans le mois.", "الأشخاص الذين فُتح ملفهم الأول خلال الشهر.",
            "Persons whose first case was opened in the month.");
    t.rowHeader = say("Mois", "الشهر", "Month");
    t.rows = names({{"Juillet 2026", "يوليوز 2026", "July 2026"},
                    {"Août 2026", "غشت 2026", "August 2026"},
                    {"Septembre 2026", "شتنبر 2026", "September 2026"}});
    t.axisLabels = names({{"juil.\n2026", "يوليوز\n2026", "Jul\n2026"},
                          {"août\n2026", "غشت\n2026", "Aug\n2026"},
                          {"sept.\n2026", "شتنبر\n2026", "Sep\n2026"}});
    t.columns = names({{"Femmes", "نساء", "Women"}, {"Hommes", "رجال", "Men"}});
    fill(t, {{52, 74}, {48, 70}, {71, 97}});
    sum(t);
    return t;
}

FigureTable SampleReport::funnel() const {
    FigureTable t = table(ChartKind::Funnel);
    t.subject = say("Parcours, de l’inscription au certificat", "المسار من التسجيل إلى الشهادة",
                    "The journey, from registration to certificate");
    t.finding = say("Une personne conseillée sur deux a été orientée vers un centre",
                    "أُحيل واحد من كل شخصين تلقيا التوجيه إلى مركز للتكوين",
                    "One counselled person in two was referred to a centre");
    t.sentence = say("Sur 368 personnes conseillées, 190 ont été orientées et 1 058 services leur ont été rendus.",
                     "من بين 368 شخصا تلقوا التوجيه أُحيل 190، وقُدمت لهم 1.058 خدمة.",
                     "Of 368 persons counselled, 190 were referred; they received 1,058 services.");
    t.definition = say("Chaque étape compte des personnes distinctes ; la part est celle de l’étape précédente.",
                       "تحسب كل مرحلة أشخاصا مختلفين؛ والنسبة هي من المرحلة السابقة.",
                       "Each step counts distinct persons; the share is that of the step before.");
    t.rowHeader = say("Étape", "المرحلة", "Step");
    t.rows = names({{"Inscrites", "مسجلون", "Registered"},
                    {"Conseillées", "تلقوا التوجيه", "Counselled"},
                    {"Orientées", "محالون", "Referred"},
                    {"Admises", "مقبولون", "Admitted"},
                    {"En formation", "في التكوين", "In training"}});
    t.columns = {say("Personnes", "الأشخاص", "Persons")};
    fill(t, {{412}, {368}, {190}, {96}, {74}});
    t.wholes = {{{412}}, {{412}}, {{368}}, {{190}}, {{96}}};
    return t;
}

FigureTable SampleReport::referrals() const {
    FigureTable t = table(ChartKind::Stacked);
    t.subject = say("Orientations par organisme et par réponse", "الإحالات حسب المؤسسة والجواب",
                    "Referrals by provider and answer");
    t.finding = say("L’ISAT et l’Entraide nationale répondent, l’OFPPT se fait attendre",
                    "يجيب معهد فنون الصناعة التقليدية والتعاون الوطني، ويتأخر مكتب التكوين المهني",
                    "ISAT and Entraide Nationale answer; OFPPT keeps people waiting");
    t.sentence = say("96 des 148 demandes auxquelles il a été répondu ont été acceptées ; 42 attendent depuis plus "
                     "de 30 jours.",
                     "قُبل 96 من 148 طلبا تلقى جوابا؛ وينتظر 42 طلبا منذ أكثر من 30 يوما.",
                     "96 of 148 answered requests were accepted; 42 have waited for more than 30 days.");
    t.note = say("• : masqué, parce qu’un petit nombre pourrait être deviné.", "•: محجوب لأن عددا صغيرا يمكن استنتاجه.",
                 "•: hidden, because a small number could be worked out.");
    t.rowHeader = say("Organisme", "المؤسسة", "Provider");
    t.unitName = say("demandes", "طلبات", "requests");
    t.rows = names(
        {{"Institut spécialisé des arts traditionnels Moulay Rachid (ISAT)",
          "المعهد المتخصص في فنون الصناعة التقليدية مولاي رشيد", "Specialised Institute of Traditional Arts (ISAT)"},
         {"OFPPT – Direction régionale Casablanca-Settat", "مكتب التكوين المهني وإنعاش الشغل – المديرية الجهوية",
          "OFPPT – Regional Directorate Casablanca-Settat"},
         {"Entraide nationale", "التعاون الوطني", "Entraide Nationale"},
         {"Centres de qualification professionnelle", "مراكز التأهيل المهني", "Vocational qualification centres"}});
    t.columns = names({{"Acceptées", "مقبولة", "Accepted"},
                       {"Refusées", "مرفوضة", "Refused"},
                       {"Liste d’attente", "لائحة الانتظار", "Waiting list"},
                       {"Sans réponse", "بدون جواب", "No answer"}});
    fill(t, {{41, 12, 6, 5}, {22, 14, 5, 27}, {25, 8, 0, 4}, {8, 6, 1, 6}});
    sum(t);
    for (const auto& [row, series] : {std::pair{2u, 2u}, {3u, 2u}})
        t.cells[row][series] = {0, Shown::Hidden};
    return t;
}

FigureTable SampleReport::accepted() const {
    FigureTable t = table(ChartKind::Lines);
    t.subject = say("Part des demandes acceptées, par trimestre", "نسبة الطلبات المقبولة حسب الربع",
                    "Share of requests accepted, by quarter");
    t.finding = say("La part des demandes acceptées dépasse l’objectif de 60\u00a0%",
                    "تجاوزت نسبة الطلبات المقبولة الهدف المحدد في \u206660\u00a0%\u2069",
                    "The share of requests accepted passes the target of 60%");
    t.sentence = say("65\u00a0% des demandes ont été acceptées, contre 58\u00a0% au trimestre précédent.",
                     "قُبل \u206665\u00a0%\u2069 من الطلبات مقابل \u206658\u00a0%\u2069 في الربع السابق.",
                     "65% of requests were accepted, against 58% in the quarter before.");
    t.rowHeader = say("Trimestre", "الربع", "Quarter");
    t.rows = names({{"4e trimestre 2025", "الربع الرابع 2025", "4th quarter 2025"},
                    {"1er trimestre 2026", "الربع الأول 2026", "1st quarter 2026"},
                    {"2e trimestre 2026", "الربع الثاني 2026", "2nd quarter 2026"},
                    {"3e trimestre 2026", "الربع الثالث 2026", "3rd quarter 2026"}});
    t.axisLabels = names({{"T4\n2025", "ر4\n2025", "Q4\n2025"},
                          {"T1\n2026", "ر1\n2026", "Q1\n2026"},
                          {"T2\n2026", "ر2\n2026", "Q2\n2026"},
                          {"T3\n2026", "ر3\n2026", "Q3\n2026"}});
    t.columns = {say("Acceptées", "مقبولة", "Accepted")};
    fill(t, {{52}, {61}, {70}, {96}});
    t.wholes = {{{104}}, {{112}}, {{121}}, {{148}}};
    t.target = 0.6;
    return t;
}

FigureTable SampleReport::ages() const {
    FigureTable t = table(ChartKind::Pyramid);
    t.subject = say("Personnes inscrites, par âge et par sexe", "الأشخاص المسجلون حسب السن والجنس",
                    "Persons registered, by age and sex");
    t.finding = say("Deux personnes sur trois ont moins de 30 ans", "شخصان من كل ثلاثة دون الثلاثين",
                    "Two persons in three are under 30");
    t.rowHeader = say("Âge", "السن", "Age");
    t.rows = {QStringLiteral("15–19"), QStringLiteral("20–24"), QStringLiteral("25–29"), QStringLiteral("30–34"),
              QStringLiteral("35+")};
    t.columns = names({{"Femmes", "نساء", "Women"}, {"Hommes", "رجال", "Men"}});
    fill(t, {{21, 28}, {48, 72}, {45, 66}, {31, 44}, {26, 31}});
    sum(t);
    return t;
}

FigureTable SampleReport::nationalities() const {
    FigureTable t = table(ChartKind::Bars);
    t.subject = say("Personnes inscrites, par nationalité", "الأشخاص المسجلون حسب الجنسية",
                    "Persons registered, by nationality");
    t.finding = say("Quatre nationalités font les deux tiers des inscriptions", "أربع جنسيات تمثل ثلثي التسجيلات",
                    "Four nationalities make up two thirds of registrations");
    t.rowHeader = say("Nationalité", "الجنسية", "Nationality");
    t.rows =
        names({{"Côte d’Ivoire", "كوت ديفوار", "Côte d’Ivoire"},
               {"Sénégal", "السنغال", "Senegal"},
               {"Guinée", "غينيا", "Guinea"},
               {"République démocratique du Congo", "جمهورية الكونغو الديمقراطية", "Democratic Republic of the Congo"},
               {"Cameroun", "الكاميرون", "Cameroon"},
               {"Syrie", "سوريا", "Syria"},
               {"Mali", "مالي", "Mali"},
               {"Autres", "أخرى", "Other"}});
    t.columns = {say("Personnes", "الأشخاص", "Persons")};
    fill(t, {{91}, {86}, {49}, {37}, {33}, {25}, {21}, {70}});
    t.before = {{80}, {82}, {40}, {39}, {30}, {28}, {19}, {66}};
    sum(t);
    return t;
}

FigureTable SampleReport::tradesBySex() const {
    FigureTable t = table(ChartKind::Grouped);
    t.subject = say("Premier vœu, par métier et par sexe", "الاختيار الأول حسب الحرفة والجنس",
                    "First choice, by trade and sex");
    t.finding = say("La couture reste le premier vœu des femmes, l’électricité celui des hommes",
                    "تبقى الخياطة أول اختيار للنساء والكهرباء أول اختيار للرجال",
                    "Sewing remains women’s first choice, electricity men’s");
    t.rowHeader = say("Métier", "الحرفة", "Trade");
    t.rows = names({{"Couture", "الخياطة", "Sewing"},
                    {"Électricité du bâtiment", "كهرباء البناء", "Building electrics"},
                    {"Cuisine", "الطبخ", "Cooking"},
                    {"Menuiserie d’art", "النجارة الفنية", "Art joinery"},
                    {"Zellige", "الزليج", "Zellige"}});
    t.columns = names({{"Femmes", "نساء", "Women"}, {"Hommes", "رجال", "Men"}});
    fill(t, {{54, 9}, {6, 61}, {31, 22}, {5, 37}, {8, 16}});
    sum(t);
    return t;
}

FigureTable SampleReport::delays() const {
    FigureTable t = table(ChartKind::Delays);
    t.subject = say("Délai entre la demande et la réponse, en jours", "المدة بين الطلب والجواب بالأيام",
                    "Days between request and answer");
    t.finding = say("La moitié des réponses arrivent en moins de douze jours",
                    "نصف الأجوبة تصل في أقل من اثني عشر يوما", "Half of the answers arrive within twelve days");
    t.rowHeader = say("Organisme", "المؤسسة", "Provider");
    t.unitName = say("jours", "أيام", "days");
    t.rows = names({{"ISAT Moulay Rachid", "معهد مولاي رشيد", "ISAT Moulay Rachid"},
                    {"OFPPT", "مكتب التكوين المهني", "OFPPT"},
                    {"Entraide nationale", "التعاون الوطني", "Entraide Nationale"}});
    t.columns = {say("Demandes", "الطلبات", "Requests")};
    fill(t, {{59}, {41}, {33}});
    t.spreads = {{{59}, 2, 4, 7, 12, 20}, {{41}, 8, 14, 23, 31, 44}, {{33}, 3, 6, 11, 16, 25}};
    return t;
}

FigureTable SampleReport::heat() const {
    FigureTable t = table(ChartKind::Heat);
    t.subject = say("Visites, par jour et par heure", "الزيارات حسب اليوم والساعة", "Visits, by day and hour");
    t.finding = say("Le lundi matin, le guichet reçoit deux fois plus que le vendredi après-midi",
                    "يستقبل المكتب صباح الاثنين ضعف ما يستقبله بعد زوال الجمعة",
                    "On Monday mornings the desk receives twice as many as on Friday afternoons");
    t.rowHeader = say("Jour", "اليوم", "Day");
    t.unitName = say("visites", "زيارات", "visits");
    t.rows = names({{"Lundi", "الاثنين", "Monday"},
                    {"Mardi", "الثلاثاء", "Tuesday"},
                    {"Mercredi", "الأربعاء", "Wednesday"},
                    {"Jeudi", "الخميس", "Thursday"},
                    {"Vendredi", "الجمعة", "Friday"}});
    t.columns = {QStringLiteral("8–10"), QStringLiteral("10–12"), QStringLiteral("12–14"), QStringLiteral("14–16")};
    fill(t, {{48, 61, 22, 30}, {37, 52, 20, 33}, {35, 47, 18, 28}, {33, 45, 17, 25}, {39, 30, 6, 24}});
    sum(t);
    return t;
}

FigureTable SampleReport::flow() const {
    FigureTable t = table(ChartKind::Flow);
    t.subject = say("Du métier souhaité au métier de la formation", "من الحرفة المرغوبة إلى حرفة التكوين",
                    "From the trade wished for to the trade trained in");
    t.finding = say("Trois stagiaires sur quatre se forment au métier de leur premier vœu",
                    "ثلاثة من كل أربعة متدربين يتكونون في الحرفة التي اختاروها أولا",
                    "Three trainees in four train in the trade of their first choice");
    t.rowHeader = say("Métier souhaité", "الحرفة المرغوبة", "Trade wished for");
    t.rows =
        names({{"Couture", "الخياطة", "Sewing"}, {"Cuisine", "الطبخ", "Cooking"}, {"Zellige", "الزليج", "Zellige"}});
    t.columns = t.rows;
    fill(t, {{22, 6, 0}, {3, 19, 1}, {2, 3, 14}});
    sum(t);
    return t;
}

FigureTable SampleReport::places() const {
    FigureTable t = table(ChartKind::Map);
    t.subject = say("Personnes inscrites, par arrondissement", "الأشخاص المسجلون حسب المقاطعة",
                    "Persons registered, by arrondissement");
    t.finding = say("Sidi Moumen et Hay Hassani sont les plus représentés", "سيدي مومن والحي الحسني هما الأكثر تمثيلا",
                    "Sidi Moumen and Hay Hassani are most represented");
    t.note = say("Les nombres inférieurs à cinq sont arrondis.", "الأعداد الأقل من خمسة مقربة.",
                 "Numbers below five are rounded.");
    t.rowHeader = say("Arrondissement", "المقاطعة", "Arrondissement");
    t.columns = {say("Personnes", "الأشخاص", "Persons")};
    int value = 7;
    for (const Place& place : arrondissements()) {
        t.rows << place.name(say("fr", "ar", "fr"));
        t.rowKeys << place.code;
        t.cells.push_back({{value, value < 10 ? Shown::Protected : Shown::Exact}});
        value = (value * 7 + 11) % 61;
    }
    sum(t);
    return t;
}

FigureTable SampleReport::placement() const {
    FigureTable t = table(ChartKind::Number);
    t.subject = say("En emploi six mois après la formation", "في العمل بعد ستة أشهر من التكوين",
                    "In employment six months after training");
    t.finding = say("62\u00a0% des personnes jointes travaillent six mois après leur formation",
                    "\u206662\u00a0%\u2069 من الأشخاص الذين أمكن الاتصال بهم يعملون بعد ستة أشهر من تكوينهم",
                    "62% of those reached are in work six months after their training");
    t.rowHeader = say("Indicateur", "المؤشر", "Indicator");
    t.rows = {t.subject};
    t.columns = {say("Personnes", "الأشخاص", "Persons")};
    fill(t, {{41}});
    t.wholes = {{{66}}};
    t.unknowns = {{12}};
    t.before = {{33}};
    t.beforeWholes = {{60}};
    t.target = 0.6;
    return t;
}

FigureTable SampleReport::centres(int rows) const {
    FigureTable t = table(ChartKind::Table);
    t.subject = say("Demandes par centre de formation", "الطلبات حسب مركز التكوين", "Requests by training centre");
    t.finding =
        say("Toutes les réponses, centre par centre", "كل الأجوبة مركزا مركزا", "Every answer, centre by centre");
    t.rowHeader = say("Centre", "المركز", "Centre");
    t.columns = names({{"Acceptées", "مقبولة", "Accepted"},
                       {"Refusées", "مرفوضة", "Refused"},
                       {"Liste d’attente", "لائحة الانتظار", "Waiting list"},
                       {"Retirées", "مسحوبة", "Withdrawn"},
                       {"Sans réponse", "بدون جواب", "No answer"}});
    for (int row = 0; row < rows; ++row) {
        t.rows << say("Centre de formation et de qualification professionnelle n° %1",
                      "مركز التكوين والتأهيل المهني رقم %1", "Training and vocational qualification centre no. %1")
                      .arg(row + 1);
        std::vector<Count> cells(5);
        for (int series = 0; series < 5; ++series)
            cells[static_cast<size_t>(series)].value = (row * 13 + series * 7) % 41;
        t.cells.push_back(std::move(cells));
    }
    sum(t);
    return t;
}

} // namespace tawjih::test
