#pragma once

#include "core/base/Clock.h"
#include "core/casework/Restriction.h"

#include <QFrame>

class QLabel;

namespace tawjih::ui {

class WrapLabel;

/// Over a restricted case: that it is, and until when whoever reads it may.
class RestrictionBanner : public QFrame {
    Q_OBJECT
public:
    explicit RestrictionBanner(QWidget* parent = nullptr);

    /// Hides where the case is not restricted.
    void setStanding(const CaseStanding& standing);
    [[nodiscard]] QString words() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    CaseStanding m_standing;
    QLabel* m_icon;
    WrapLabel* m_text;
};

} // namespace tawjih::ui
