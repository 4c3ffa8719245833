#pragma once

#include "ui/widgets/Colors.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tawjih::ui {

/// Something worth a sentence: a job that finished, an error, a conflict; with at most one thing to do about it.
struct Notice {
    Tone tone = Tone::Info;
    QString text;
    QString action;            ///< what the button says; empty for none
    std::function<void()> act; ///< what it does; the notice goes away afterwards
};

/// The line above a page that shows one Notice until it is answered or closed. Announced to assistive technology.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void say(const Notice& notice);
    void dismiss();
    [[nodiscard]] const Notice& notice() const { return m_notice; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    Notice m_notice;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace tawjih::ui
