#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLabel;

namespace tawjih::ui {

class JobRunner;
class ProgressStrip;

/// The line at the foot: saved 10:42 · backup today · what the page counts · progress with cancel.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(JobRunner& jobs, QWidget* parent = nullptr);

    void setSaved(const QDateTime& when);
    /// When the last good backup was made, and today's date.
    void setBackup(const std::optional<QDate>& backup, const QDate& today);
    void setPageText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_saved;
    QLabel* m_backup;
    QLabel* m_page;
    ProgressStrip* m_progress;
    QDateTime m_savedAt;
    std::optional<QDate> m_backupOn;
    QDate m_today;
};

} // namespace tawjih::ui
