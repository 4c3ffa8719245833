#include "ui/shell/KeyRenewalPage.h"

#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

KeyRenewalPage::KeyRenewalPage(LanguageManager& languages, QWidget* parent)
    : EntryScreen(languages, 400, parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton) {
    setTextStyle(m_title, TextStyle::Heading);
    for (QLabel* label : {m_title, m_text})
        label->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    body()->addWidget(m_title);
    body()->addWidget(m_text);
    body()->addWidget(m_bar);
    body()->addWidget(m_stop, 0, Qt::AlignTrailing);
    setFocusProxy(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &KeyRenewalPage::stop);
    retranslate();
}

void KeyRenewalPage::setProgress(int percent) {
    const bool measured = percent >= 0 && percent < 100;
    m_bar->setRange(0, measured ? 100 : 0);
    if (measured)
        m_bar->setValue(percent);
}

void KeyRenewalPage::stop() {
    m_stop->setEnabled(false);
    retranslate();
    Q_EMIT stopRequested();
}

void KeyRenewalPage::retranslate() {
    EntryScreen::retranslate();
    m_title->setText(tr("A new key for the desk"));
    m_text->setText(m_stop->isEnabled()
                        ? tr("Everything is saved. The desk is being encrypted again and checked; it opens by itself "
                             "afterwards.")
                        : tr("Stopping. The desk keeps the key that it had."));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace tawjih::ui
