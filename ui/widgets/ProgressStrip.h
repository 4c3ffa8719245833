#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tawjih::ui {

/// Progress of long work in the status line: what, how far, and a cross to stop it.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void start(const QString& title);
    /// Percent, or -1 while the end is not known.
    void setPercent(int percent);
    void finish();

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_title;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace tawjih::ui
