#pragma once

#include "core/base/Places.h"
#include "core/base/Tongue.h"
#include "core/indicator/FigureTable.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tawjih::test {

using indicator::ChartKind;
using indicator::Count;
using indicator::FigureTable;
using indicator::Shown;
using indicator::Spread;

struct ChartSample {
    QString name;
    FigureTable table;
};

/// What samples of figures are made of: words of the desk in each language, and the making of tables.
class ChartSampleParts {
public:
    explicit ChartSampleParts(Language language) : m_language(language) {}

    [[nodiscard]] static FigureTable empty(FigureTable t) {
        for (auto* rows : {&t.cells, &t.wholes})
            for (auto& row : *rows)
                std::ranges::fill(row, Count());
        std::ranges::fill(t.spreads, Spread());
        return t;
    }
    /// As it may leave the desk: what is below five is not shown.
    [[nodiscard]] static FigureTable hidden(FigureTable t) {
        for (auto& row : t.cells)
            for (Count& count : row)
                if (count.value > 0 && count.value < 5)
                    count = {0, Shown::Hidden};
        return t;
    }

protected:
    [[nodiscard]] std::vector<ChartSample> titled(std::vector<ChartSample> samples) const {
        const std::array<QString, 17> findings{
            L("62 personnes sur 140 ont terminé leur formation", "62 شخصا من أصل 140 أتموا تكوينهم",
              "62 of 140 persons completed their training"),
            L("1 214 personnes accueillies", "استقبال 1214 شخصا", "1,214 persons received"),
            L("Octobre et janvier ont vu le plus de monde", "أكتوبر ويناير هما الأكثر استقبالا",
              "October and January were the busiest"),
            L("Les admissions ont passé l’objectif au 2e trimestre 2026", "تجاوز القبول الهدف في الفصل الثاني 2026",
              "Admissions passed the target in the 2nd quarter of 2026"),
            L("Trois organismes sur trois acceptent plus de 60 %", "المؤسسات الثلاث تقبل أكثر من 60 في المائة",
              "All three providers accept more than 60 per cent"),
            L("Plus de séances que l’an passé, sauf en février", "جلسات أكثر من السنة الماضية، باستثناء فبراير",
              "More sessions than last year, except in February"),
            L("L’ISAT accepte 58 demandes sur 73", "المعهد يقبل 58 طلبا من أصل 73",
              "The institute accepts 58 of 73 requests"),
            L("La couture est le premier souhait", "الخياطة هي الرغبة الأولى", "Sewing is the first wish"),
            L("Les femmes sont plus diplômées que les hommes", "النساء أعلى مستوى من الرجال",
              "Women have more schooling than men"),
            L("58 demandes sur 73 acceptées par l’artisanat", "الصناعة التقليدية تقبل 58 طلبا من أصل 73",
              "Handicrafts accepted 58 of 73 requests"),
            L("De l’accueil à l’emploi : 38 personnes sur 214", "من الاستقبال إلى الشغل: 38 شخصا من أصل 214",
              "From reception to employment: 38 of 214 persons"),
            L("Une personne accueillie sur trois s’inscrit", "شخص من ثلاثة يسجل",
              "One in three of those received enrols"),
            L("La moitié des personnes ont entre 25 et 34 ans", "نصف الأشخاص بين 25 و34 سنة",
              "Half of the persons are 25 to 34 years old"),
            L("L’artisanat répond en 9 jours, l’OFPPT en 23", "الصناعة التقليدية تجيب في 9 أيام والمكتب في 23",
              "Handicrafts answer in 9 days, OFPPT in 23"),
            L("La couture attire tous les niveaux", "الخياطة تجذب كل المستويات",
              "Sewing attracts every level of schooling"),
            L("61 formations terminées, dont 38 à l’ISAT", "إتمام 61 تكوينا، منها 38 بالمعهد",
              "61 trainings completed, 38 of them at the institute"),
            L("Moulay Rachid et Sidi Moumen d’abord", "مولاي رشيد وسيدي مومن أولا",
              "Moulay Rachid and Sidi Moumen come first")};
        for (size_t i = 0; i < samples.size(); ++i)
            samples.at(i).table.finding = findings.at(i % findings.size());
        return samples;
    }
    [[nodiscard]] static QString name(const char* text) { return QString(QLatin1String(text)); }
    [[nodiscard]] QString L(const char* fr, const char* ar, const char* en) const {
        return QString::fromUtf8(m_language == Language::French ? fr : m_language == Language::Arabic ? ar : en);
    }
    [[nodiscard]] FigureTable make(ChartKind kind, const QStringList& rows, const QStringList& columns,
                                   const std::vector<std::vector<int>>& numbers) const {
        FigureTable t;
        t.kind = kind;
        t.subject = L("Sujet", "الموضوع", "Subject");
        t.rowHeader = L("Organisme", "المؤسسة", "Provider");
        t.unitName = L("personnes", "أشخاص", "persons");
        t.totalName = L("Total", "المجموع", "Total");
        t.ofHeader = L("sur", "من أصل", "of");
        t.shareHeader = L("part des accueillies", "نسبة من المستقبلين", "share of those received");
        t.rows = rows;
        t.columns = columns;
        for (const auto& row : numbers) {
            t.cells.emplace_back();
            for (const int number : row)
                t.cells.back().push_back({number});
        }
        return t;
    }
    [[nodiscard]] FigureTable make(ChartKind kind, const QStringList& rows, const QStringList& columns,
                                   const std::vector<Count>& column, bool) const {
        FigureTable t = make(kind, rows, columns, {});
        for (const Count& count : column)
            t.cells.push_back({count});
        return t;
    }
    [[nodiscard]] static FigureTable totalled(FigureTable t) {
        const auto series = static_cast<size_t>(t.seriesCount());
        t.rowTotals.clear();
        t.columnTotals.assign(series, {});
        Count all;
        for (const auto& row : t.cells) {
            Count sum;
            for (size_t i = 0; i < series; ++i) {
                sum.value += row.at(i).value;
                t.columnTotals.at(i).value += row.at(i).value;
            }
            all.value += sum.value;
            t.rowTotals.push_back(sum);
        }
        t.total = all;
        return t;
    }
    [[nodiscard]] QStringList providers() const {
        return {L("Artisanat", "الصناعة التقليدية", "Handicrafts"), L("OFPPT", "مكتب التكوين المهني", "OFPPT"),
                L("Entraide Nationale", "التعاون الوطني", "Entraide Nationale")};
    }
    [[nodiscard]] QStringList longProviders() const {
        return {L("Institut spécialisé des arts traditionnels Moulay Rachid",
                  "المعهد المتخصص في فنون الصناعة التقليدية مولاي رشيد",
                  "Specialised Institute of Traditional Arts Moulay Rachid"),
                L("OFPPT", "مكتب التكوين المهني وإنعاش الشغل", "OFPPT"),
                L("Entraide Nationale, centre d’éducation et de formation de Sidi Moumen",
                  "التعاون الوطني، مركز التربية والتكوين بسيدي مومن",
                  "Entraide Nationale, education and training centre of Sidi Moumen"),
                L("CFA Hay Mohammadi", "مركز التكوين بالتدرج الحي المحمدي", "CFA Hay Mohammadi"),
                L("ANAPEC", "الوكالة الوطنية لإنعاش التشغيل والكفاءات", "ANAPEC")};
    }
    [[nodiscard]] QStringList answers() const {
        return {L("acceptée", "مقبولة", "accepted"), L("en attente", "في الانتظار", "waiting"),
                L("refusée", "مرفوضة", "refused"),   L("liste d’attente", "لائحة الانتظار", "waiting list"),
                L("retirée", "مسحوبة", "withdrawn"), L("sans réponse", "بدون جواب", "no answer"),
                L("brouillon", "مسودة", "draft")};
    }
    [[nodiscard]] QStringList steps() const {
        return {L("Accueillies", "استقبال", "Received"),
                L("Conseillées", "توجيه", "Counselled"),
                L("Orientées", "إحالة", "Referred"),
                L("Admises", "قبول", "Admitted"),
                L("Inscrites", "تسجيل", "Enrolled"),
                L("Ont terminé", "إتمام", "Completed"),
                L("En emploi à 6 mois", "شغل بعد 6 أشهر", "Employed at 6 months")};
    }
    [[nodiscard]] QStringList trades() const {
        return {L("Couture", "الخياطة", "Sewing"),
                L("Menuiserie", "النجارة", "Joinery"),
                L("Ferronnerie d’art", "الحدادة الفنية", "Wrought iron"),
                L("Bijouterie", "المجوهرات", "Jewellery"),
                L("Zellige", "الزليج", "Zellige"),
                L("Plâtre", "الجبص", "Plaster"),
                L("Bois sculpté", "الخشب المنقوش", "Carved wood")};
    }
    [[nodiscard]] QStringList levels() const {
        return {L("sans scolarité", "بدون تعليم", "no schooling"), L("primaire", "ابتدائي", "primary"),
                L("collège", "إعدادي", "lower secondary"), L("secondaire", "ثانوي", "secondary"),
                L("supérieur", "عال", "higher")};
    }
    [[nodiscard]] QStringList sexes() const { return {L("femmes", "نساء", "women"), L("hommes", "رجال", "men")}; }
    [[nodiscard]] QStringList nationalities() const {
        return {L("Côte d’Ivoire", "كوت ديفوار", "Côte d’Ivoire"),
                L("Sénégal", "السنغال", "Senegal"),
                L("Guinée", "غينيا", "Guinea"),
                L("RD Congo", "الكونغو الديمقراطية", "DR Congo"),
                L("Cameroun", "الكاميرون", "Cameroon"),
                L("Syrie", "سوريا", "Syria")};
    }
    [[nodiscard]] QStringList months() const {
        QStringList names;
        for (int i = 0; i < 12; ++i)
            names << localeOf(m_language).toString(QDate(2025, 9, 1).addMonths(i), QStringLiteral("MMMM yyyy"));
        return names;
    }
    [[nodiscard]] QStringList monthLabels() const {
        QStringList names;
        for (int i = 0; i < 12; ++i)
            names << localeOf(m_language).toString(QDate(2025, 9, 1).addMonths(i), QStringLiteral("MMM'\n'yyyy"));
        return names;
    }
    [[nodiscard]] QStringList quarters() const {
        QStringList names;
        for (int i = 0; i < 8; ++i)
            names << L("trimestre %1 de %2", "الفصل %1 من %2", "quarter %1 of %2").arg(i % 4 + 1).arg(2025 + i / 4);
        return names;
    }
    [[nodiscard]] QStringList quarterLabels() const {
        QStringList names;
        for (int i = 0; i < 8; ++i)
            names << L("T%1\n%2", "ف%1\n%2", "Q%1\n%2").arg(i % 4 + 1).arg(2025 + i / 4);
        return names;
    }

    Language m_language;
};

} // namespace tawjih::test
