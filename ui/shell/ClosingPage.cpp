#include "ui/shell/ClosingPage.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tawjih::ui {

ClosingPage::ClosingPage(LanguageManager& languages, QWidget* parent)
    : EntryScreen(languages, 400, parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar) {
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    body()->addWidget(m_text);
    body()->addWidget(m_bar);
    retranslate();
}

void ClosingPage::setProgress(int done, int total) {
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ClosingPage::retranslate() {
    EntryScreen::retranslate();
    m_text->setText(tr("Everything is saved. Writing and checking today’s backup before closing…"));
    m_bar->setAccessibleName(tr("Backup"));
}

} // namespace tawjih::ui
