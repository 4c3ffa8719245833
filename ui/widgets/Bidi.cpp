#include "ui/widgets/Bidi.h"

#include "core/beneficiary/Listing.h"
#include "core/rights/Erasure.h"

#include <QCoreApplication>

namespace tawjih::ui {

QString number(qint64 value, const QLocale& locale) {
    // A dot between thousands, Morocco's rule in CLDR, would read as a decimal beside French figures.
    const bool arabic = locale.language() == QLocale::Arabic;
    return isolateLtr((arabic ? QLocale(QLocale::French, QLocale::France) : locale).toString(value));
}

ShownName shownName(const QString& latin, const QString& arabic, const QLocale& locale) {
    if (latin == rights::erasedName)
        return {QCoreApplication::translate("RightsRequests", "erased"), {}};
    if (latin == QStringView(hiddenName))
        return {QCoreApplication::translate("Bidi", "restricted"), {}};
    const bool arabicFirst = locale.language() == QLocale::Arabic;
    ShownName name{arabicFirst ? arabic : latin, arabicFirst ? latin : arabic};
    if (name.first.isEmpty())
        std::swap(name.first, name.second);
    return name;
}

QString nameLine(const QString& latin, const QString& arabic, const QLocale& locale) {
    const ShownName name = shownName(latin, arabic, locale);
    return name.second.isEmpty() ? isolate(name.first)
                                 : QString(isolate(name.first) + QLatin1Char(' ') + isolate(name.second));
}

} // namespace tawjih::ui
