#pragma once

#include "core/base/Codes.h"

namespace tawjih {

/// The stream of a baccalauréat, in Morocco's families of streams: the levels T and TS admit by it (domain.md).
enum class BacStream {
    NotSaid,
    SciencesMaths,
    SciencesPhysiques,
    Svt,
    SciencesTechniques,
    Economie,
    Lettres,
    SciencesHumaines,
    Arts,
    BacPro,
    Other
};

template <>
struct Codes<BacStream> {
    static constexpr CodeEntry<BacStream> entries[] = {
        {BacStream::NotSaid, "unknown", QT_TRANSLATE_NOOP("Codes", "not said")},
        {BacStream::SciencesMaths, "sciences_maths", QT_TRANSLATE_NOOP("Codes", "mathematics")},
        {BacStream::SciencesPhysiques, "sciences_physiques", QT_TRANSLATE_NOOP("Codes", "physics and chemistry")},
        {BacStream::Svt, "svt", QT_TRANSLATE_NOOP("Codes", "life and earth sciences")},
        {BacStream::SciencesTechniques, "sciences_techniques", QT_TRANSLATE_NOOP("Codes", "science and technology")},
        {BacStream::Economie, "economie", QT_TRANSLATE_NOOP("Codes", "economics and management")},
        {BacStream::Lettres, "lettres", QT_TRANSLATE_NOOP("Codes", "letters")},
        {BacStream::SciencesHumaines, "sciences_humaines", QT_TRANSLATE_NOOP("Codes", "human sciences")},
        {BacStream::Arts, "arts", QT_TRANSLATE_NOOP("Codes", "applied arts")},
        {BacStream::BacPro, "bac_pro", QT_TRANSLATE_NOOP("Codes", "vocational baccalauréat")},
        {BacStream::Other, "other", QT_TRANSLATE_NOOP("Codes", "foreign or other stream")},
    };
};

} // namespace tawjih
