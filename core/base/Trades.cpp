#include "core/base/Trades.h"

#include "core/base/DataFile.h"

#include <QJsonObject>

#include <algorithm>

namespace tawjih {

QString Trade::name(QStringView language) const {
    return language.startsWith(u"ar") ? ar : language.startsWith(u"en") ? en : fr;
}

const std::vector<Trade>& trades() {
    static const std::vector<Trade> all = [] {
        std::vector<Trade> read;
        for (const QJsonValue value : shippedRecords(QLatin1String("trades"), QLatin1String("trades"))) {
            const QJsonObject record = value.toObject();
            read.push_back({record[u"code"].toString(), record[u"fr"].toString(), record[u"ar"].toString(),
                            record[u"en"].toString()});
        }
        return read;
    }();
    return all;
}

const Trade* findTrade(QStringView code) {
    const auto found = std::ranges::find(trades(), code, &Trade::code);
    return found == trades().end() ? nullptr : &*found;
}

QString tradeName(const QString& code, QStringView language) {
    const Trade* trade = findTrade(code);
    return trade ? trade->name(language) : code;
}

} // namespace tawjih
