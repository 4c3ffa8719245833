#include "ui/shell/ClosingPage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

ClosingPage::ClosingPage(LanguageManager& languages, QWidget* parent)
    : EntryScreen(languages, 400, parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_without(new QPushButton) {
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    body()->addWidget(m_text);
    body()->addWidget(m_bar);
    body()->addWidget(m_without, 0, Qt::AlignTrailing);
    connect(m_without, &QPushButton::clicked, this, &ClosingPage::refuse);
    retranslate();
}

void ClosingPage::setProgress(int percent) {
    const bool measured = percent >= 0 && percent < 100;
    m_bar->setRange(0, measured ? 100 : 0);
    if (measured)
        m_bar->setValue(percent);
}

void ClosingPage::refuse() {
    m_without->setEnabled(false);
    retranslate();
    Q_EMIT backupRefused();
}

void ClosingPage::retranslate() {
    EntryScreen::retranslate();
    m_text->setText(m_without->isEnabled()
                        ? tr("Everything is saved. Writing and checking today’s backup before closing…")
                        : tr("Everything is saved. Closing without today’s backup…"));
    m_without->setText(tr("Close without a backup"));
    m_bar->setAccessibleName(tr("Backup"));
}

} // namespace tawjih::ui
