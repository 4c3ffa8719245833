#include "ui/casework/DraftKeeper.h"

namespace tawjih::ui {

namespace {
constexpr int pauseMs = 1000;
}

DraftKeeper::DraftKeeper(vault::DraftStore& drafts, QString kind, QUuid subject, std::function<QString()> text,
                         QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_kind(std::move(kind))
    , m_subject(subject)
    , m_text(std::move(text)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::touch() {
    // Not again at each key: who types without a pause is kept every second too.
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::flush() {
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    keep();
}

std::optional<QString> DraftKeeper::kept() const {
    const auto draft = m_drafts.load(m_kind, m_subject);
    return draft && *draft ? std::optional((*draft)->text) : std::nullopt;
}

void DraftKeeper::discard() {
    m_pause.stop();
    if (const Status status = m_drafts.remove(m_kind, m_subject); !status)
        Q_EMIT failed(status.error());
}

void DraftKeeper::keep() {
    const Status status = m_drafts.save(m_kind, m_subject, m_text());
    const bool isNews = !status && !m_isFailing;
    m_isFailing = !status;
    if (m_isFailing)
        m_pause.start();
    if (isNews)
        Q_EMIT failed(status.error());
}

} // namespace tawjih::ui
