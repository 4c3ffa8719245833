#include "ui/shell/StatusLine.h"

#include "core/vault/BackupService.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tawjih::ui {

StatusLine::StatusLine(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_saved(new QLabel)
    , m_backup(new QLabel)
    , m_page(new QLabel)
    , m_progress(new ProgressStrip) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    line->setSpacing(space::huge);
    for (QLabel* label : {m_saved, m_backup, m_page}) {
        setTextStyle(label, TextStyle::Small);
        line->addWidget(label);
    }
    line->addStretch();
    line->addWidget(m_progress);
    setMinimumHeight(28);
    connect(&jobs, &JobRunner::started, m_progress, &ProgressStrip::start);
    connect(&jobs, &JobRunner::progressed, m_progress, &ProgressStrip::setPercent);
    connect(&jobs, &JobRunner::finished, m_progress, &ProgressStrip::finish);
    connect(m_progress, &ProgressStrip::cancelRequested, &jobs, &JobRunner::cancelAll);
    retranslate();
}

void StatusLine::setSaved(const QDateTime& when) {
    m_savedAt = when;
    retranslate();
}

void StatusLine::setBackup(const std::optional<QDate>& backup, const QDate& today) {
    m_backupOn = backup;
    m_today = today;
    retranslate();
}

void StatusLine::setPageText(const QString& text) {
    m_page->setText(text);
    m_page->setVisible(!text.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), hairline(palette()));
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate() {
    m_saved->setText(m_savedAt.isValid() ? tr("Saved at %1").arg(timeText(m_savedAt.toLocalTime().time())) : QString());
    m_saved->setVisible(m_savedAt.isValid());
    m_backup->setVisible(m_today.isValid());
    if (!m_today.isValid())
        return;
    const bool old = !m_backupOn || m_backupOn->daysTo(m_today) >= vault::daysUntilBackupIsOld;
    if (!m_backupOn)
        m_backup->setText(tr("No backup yet"));
    else
        m_backup->setText(
            (old ? tr("Backup: %1, make one today") : tr("Backup: %1")).arg(distanceText(*m_backupOn, m_today)));
}

} // namespace tawjih::ui
