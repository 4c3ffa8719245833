#include "core/catalogue/Catalogue.h"

namespace tawjih {

QString LocalName::in(QLocale::Language language) const {
    const QString& wanted = language == QLocale::Arabic ? ar : language == QLocale::English ? en : fr;
    for (const QString* name : {&wanted, &fr, &en, &ar})
        if (!name->isEmpty())
            return *name;
    return {};
}

} // namespace tawjih
