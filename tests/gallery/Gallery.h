#pragma once

#include "core/base/Clock.h"
#include "ui/prompts/Prompts.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/LanguageManager.h"
#include "ui/widgets/Theme.h"

#include <QSettings>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace tawjih::gallery {

/// What a scene is made with. The clock stands still, so that pictures of two runs can be compared.
struct Stage {
    ui::Theme& theme;
    ui::LanguageManager& languages;
    QSettings& settings;
    FixedClock& clock;
    ui::Prompts& prompts;
};

/// Something to look at: a name and what makes its window. `size` is that of the picture.
struct Scene {
    QString name;
    std::function<std::unique_ptr<QWidget>(Stage&)> make;
    QSize size = {1366, 768}; ///< empty: as large as it asks to be
    bool alsoNarrow = false;  ///< a second picture at 1024 × 640, and a third at 125 %
};

inline std::vector<Scene>& scenes() {
    static std::vector<Scene> all;
    return all;
}

struct Registration {
    explicit Registration(Scene scene) { scenes().push_back(std::move(scene)); }
};

} // namespace tawjih::gallery

/// TAWJIH_SCENE(Today) { return …; } in any file of tests/gallery; `stage` is the argument.
#define TAWJIH_SCENE(Name, ...)                                                                                        \
    static std::unique_ptr<QWidget> scene##Name(::tawjih::gallery::Stage& stage);                                      \
    static const ::tawjih::gallery::Registration sceneRegistration##Name(                                              \
        ::tawjih::gallery::Scene{QStringLiteral(#Name).toLower(), scene##Name __VA_OPT__(, ) __VA_ARGS__});            \
    static std::unique_ptr<QWidget> scene##Name([[maybe_unused]] ::tawjih::gallery::Stage& stage)
