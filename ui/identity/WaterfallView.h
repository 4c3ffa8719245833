#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/identity/MatchIndex.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tawjih::ui {

/// Why two persons may be one, in words: how likely that is of any two, what each field says of these two with a bar
/// towards more or less likely, and what it comes to. The words say it; the bars only help the eye.
class WaterfallView : public QWidget {
    Q_OBJECT
public:
    explicit WaterfallView(QWidget* parent = nullptr);

    void setMatch(const identity::Match& match, const Beneficiary& one, const Beneficiary& other);
    void clear();
    /// All of its words, a line each.
    [[nodiscard]] QStringList lines() const { return m_lines; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Shown {
        identity::Match match;
        Beneficiary one;
        Beneficiary other;
    };
    void rebuild();
    void addWords(const QString& words, bool isStrong = false);
    void addWeight(const QString& words, double bits);

    QVBoxLayout* m_column;
    std::optional<Shown> m_shown;
    QStringList m_lines;
};

} // namespace tawjih::ui
