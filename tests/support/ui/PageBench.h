#pragma once

#include "ui/shell/Navigator.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace tawjih::test {

/// What stands in for the window around a page: remembers what the page asked for.
class PageBench : public ui::Navigator {
public:
    void openPage(const QString& id) override { opened << id; }
    void request(const ui::Request& request) override { requests.push_back(request); }
    [[nodiscard]] bool answers(ui::Request::Kind) const override { return true; }
    void back() override { ++backs; }
    void notify(const ui::Notice& notice) override { notices.push_back(notice); }
    void saved() override { ++saves; }
    void refreshCounts() override {}

    [[nodiscard]] QString lastNotice() const { return notices.empty() ? QString() : notices.back().text; }

    QStringList opened;
    std::vector<ui::Request> requests;
    std::vector<ui::Notice> notices;
    int saves = 0;
    int backs = 0;
};

/// Visible controls that take the focus by Tab and say nothing to a screen reader: their class and object names.
[[nodiscard]] inline QStringList unnamedControls(const QWidget& root) {
    QStringList unnamed;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool partOfCombo = qobject_cast<const QLineEdit*>(widget) != nullptr &&
                                 widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QComboBox") &&
                                 !widget->parentWidget()->accessibleName().isEmpty();
        if (widget->accessibleName().isEmpty() && !partOfCombo && (button == nullptr || button->text().isEmpty()))
            unnamed << QString(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                               widget->objectName());
    }
    return unnamed;
}

} // namespace tawjih::test
