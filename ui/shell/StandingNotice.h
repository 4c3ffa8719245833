#pragma once

#include "core/vault/DeskPlace.h"

#include <QWidget>

class QLabel;

namespace tawjih::ui {

/// A line above the page that says what holds as long as this desk is open: it cannot be closed, since it stays true.
class StandingNotice : public QWidget {
    Q_OBJECT
public:
    /// The desk can be read only.
    [[nodiscard]] static StandingNotice* readOnly();
    /// The desk lies where it should not. \param risk not None
    [[nodiscard]] static StandingNotice* place(vault::PlaceRisk risk);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// \param source to be translated in the context StandingNotice
    explicit StandingNotice(const char* source);
    void dress();

    const char* m_source;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace tawjih::ui
