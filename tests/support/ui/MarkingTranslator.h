#pragma once

#include <QTranslator>

namespace tawjih::test {

/// Puts every source text between brackets: what a page shows without them was not translated anew.
class MarkingTranslator : public QTranslator {
public:
    QString translate(const char*, const char* sourceText, const char*, int) const override {
        return QString(QLatin1Char('[') + QString::fromUtf8(sourceText) + QLatin1Char(']'));
    }
    bool isEmpty() const override { return false; }
};

} // namespace tawjih::test
