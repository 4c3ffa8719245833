#include "ui/shell/PasswordText.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("PasswordText", source);
}

} // namespace

QString weaknessText(vault::PasswordWeakness weakness) {
    switch (weakness) {
    case vault::PasswordWeakness::None:
        return text(QT_TRANSLATE_NOOP("PasswordText", "A good password."));
    case vault::PasswordWeakness::TooShort:
        return text(QT_TRANSLATE_NOOP("PasswordText", "At least 12 characters. Four unrelated words are good."));
    case vault::PasswordWeakness::TooLong:
        return text(QT_TRANSLATE_NOOP("PasswordText", "This is too long."));
    case vault::PasswordWeakness::TooCommon:
        return text(QT_TRANSLATE_NOOP("PasswordText", "Too easy to guess: known words, rows of keys, repetitions."));
    case vault::PasswordWeakness::TooClose:
        return text(QT_TRANSLATE_NOOP("PasswordText", "Too close to the name, the login or the desk."));
    }
    return {};
}

QString repetitionText(const QString& password, const QString& repetition) {
    return password.startsWith(repetition)
               ? QString()
               : text(QT_TRANSLATE_NOOP("PasswordText", "The two passwords are not the same."));
}

} // namespace tawjih::ui
