#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>

namespace tawjih::ui {

QString errorText(const Error&) {
    return QCoreApplication::translate("ErrorText", "Something went wrong. Nothing was changed.");
}

} // namespace tawjih::ui
