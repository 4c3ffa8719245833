#include "core/base/Places.h"

#include "core/base/DataFile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tawjih {

namespace {

std::vector<Place> readPlaces(QLatin1String list) {
    std::vector<Place> places;
    for (const QJsonValue value : shippedRecords(QLatin1String("places"), list)) {
        const QJsonObject record = value.toObject();
        Place place{record[u"code"].toString(), record[u"fr"].toString(), record[u"ar"].toString(), {}};
        if (const QJsonArray centre = record[u"centre"].toArray(); centre.size() == 2)
            place.centre = GeoPoint{centre[0].toDouble(), centre[1].toDouble()};
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace

QString Place::name(QStringView language) const {
    return language.startsWith(u"ar") ? ar : fr;
}

const std::vector<Place>& regions() {
    static const std::vector<Place> places = readPlaces(QLatin1String("regions"));
    return places;
}

const std::vector<Place>& provinces() {
    static const std::vector<Place> places = readPlaces(QLatin1String("provinces"));
    return places;
}

const std::vector<Place>& arrondissements() {
    static const std::vector<Place> places = readPlaces(QLatin1String("arrondissements"));
    return places;
}

const Place* findPlace(QStringView code) {
    for (const auto* places : {&arrondissements(), &provinces(), &regions()}) {
        const auto found = std::ranges::find(*places, code, &Place::code);
        if (found != places->end())
            return &*found;
    }
    return nullptr;
}

std::optional<GeoPoint> centreOf(QStringView code) {
    const Place* place = findPlace(code);
    return place ? place->centre : std::nullopt;
}

bool isWithinPlace(QStringView code, QStringView place) {
    return place.isEmpty() || code == place || (code.startsWith(place) && code[place.size()] == u'.');
}

QString placeName(const QString& code, QStringView language) {
    const Place* place = findPlace(code);
    return place ? place->name(language) : code;
}

} // namespace tawjih
