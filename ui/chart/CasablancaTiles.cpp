#include "ui/chart/CasablancaTiles.h"

namespace tawjih::ui::chart {

const std::vector<CityTile>& casablancaTiles() {
    const auto code = [](const char* last) { return QString(QStringLiteral("06.141.01.") + QLatin1String(last)); };
    static const std::vector<CityTile> tiles{
        {code("51"), {10, 0, 2, 2.5}},   // Sidi Bernoussi
        {code("21"), {8, 0, 2, 2.5}},    // Aïn Sebaâ
        {code("23"), {6, 1, 2, 2}},      // Assoukhour Assawda
        {code("07"), {4, 1, 2, 2}},      // Sidi Belyout
        {code("01"), {2, 2, 2, 2}},      // Anfa
        {code("31"), {0, 3.5, 2, 4}},    // Hay Hassani
        {code("03"), {2, 4, 2, 2}},      // Maârif
        {code("13"), {4, 3, 2, 1.5}},    // Mers Sultan
        {code("81"), {4, 4.5, 2, 1.5}},  // Méchouar
        {code("25"), {6, 3, 2, 1.5}},    // Hay Mohammadi
        {code("53"), {8, 2.5, 4, 2}},    // Sidi Moumen
        {code("11"), {6, 4.5, 2, 1.5}},  // Al Fida
        {code("73"), {8, 4.5, 2, 1.5}},  // Sidi Othmane
        {code("71"), {10, 4.5, 2, 1.5}}, // Moulay Rachid
        {code("41"), {2, 6, 4, 1.5}},    // Aïn Chock
        {code("61"), {6, 6, 2, 1.5}},    // Ben M'Sick
        {code("63"), {8, 6, 2, 1.5}},    // Sbata
    };
    return tiles;
}

QSizeF casablancaSize() {
    return {12, 7.5};
}

} // namespace tawjih::ui::chart
