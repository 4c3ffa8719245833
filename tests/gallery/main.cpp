// Renders every registered scene in three languages, light and dark: test_gallery FOLDER [part of a scene's name]

#include "tests/gallery/Gallery.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QPixmap>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace tawjih;
using namespace tawjih::gallery;

namespace {

/// Lets layouts, queued calls and short jobs come to rest.
void settle() {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool picture(QWidget& widget, QSize size, double ratio, const QString& path) {
    if (size.isEmpty()) {
        if (!widget.testAttribute(Qt::WA_Resized)) // a dialog that has no size of its own
            widget.adjustSize();
        widget.show(); // some grow with their words
        settle();
        size = widget.size();
    }
    widget.resize(size / ratio);
    widget.show();
    settle();
    QPixmap pixmap(size);
    pixmap.setDevicePixelRatio(ratio);
    widget.render(&pixmap);
    return pixmap.save(path);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1).startsWith(u'-')) {
        std::fputs("test_gallery FOLDER [part of a scene's name]\n", stderr);
        return 1;
    }
    const QDir folder(arguments.value(1, QStringLiteral("gallery")));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fputs("The folder cannot be made.\n", stderr);
        return 1;
    }
    const QStringList families = QFontDatabase::families();
    for (const char* needed : {"Noto Sans", "Noto Sans Arabic"})
        if (!families.contains(QLatin1String(needed))) {
            std::fprintf(stderr, "The font %s is missing: the pictures would say nothing.\n", needed);
            return 1;
        }
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(10);
    QApplication::setFont(font);

    const QTemporaryDir temporary;
    QSettings settings(temporary.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC));
    ui::Theme theme(application);
    ui::LanguageManager languages(application);
    ui::SystemPrompts prompts;
    Stage stage{theme, languages, settings, clock, prompts};
    int failures = 0;
    int count = 0;
    for (const auto& language : allOf<Language>()) {
        languages.setLanguage(language.value);
        theme.setArabicFirst(language.value == Language::Arabic);
        for (const auto mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
            theme.setMode(mode);
            const QString suffix = QStringLiteral("%1-%2").arg(
                QLatin1String(language.code), theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
            for (const Scene& scene : scenes()) {
                if (!scene.name.contains(arguments.value(2)))
                    continue;
                const auto widget = scene.make(stage);
                const QString path = folder.filePath(QStringLiteral("%1-%2").arg(scene.name, suffix));
                failures += picture(*widget, scene.size, 1.0, path + QStringLiteral(".png")) ? 0 : 1;
                ++count;
                if (scene.alsoNarrow && mode == ui::ThemeMode::Light) {
                    failures += picture(*widget, {1024, 640}, 1.0, path + QStringLiteral("-1024.png")) ? 0 : 1;
                    failures += picture(*widget, {1366, 768}, 1.25, path + QStringLiteral("-125.png")) ? 0 : 1;
                    count += 2;
                }
            }
        }
    }
    std::printf("%d pictures in %s\n", count, qPrintable(folder.path()));
    return failures == 0 ? 0 : 1;
}
