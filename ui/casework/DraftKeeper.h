#pragma once

#include "core/vault/DraftStore.h"

#include <QObject>
#include <QTimer>
#include <QUuid>

#include <functional>
#include <optional>

namespace tawjih::ui {

/// Keeps what somebody types in one form as a draft in the desk: a second after the first key, and at once when asked.
/// What could not be kept is tried again every second.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// \param text gives what is typed now
    DraftKeeper(vault::DraftStore& drafts, QString kind, QUuid subject, std::function<QString()> text,
                QObject* parent = nullptr);

    /// Somebody typed.
    void touch();
    /// Keeps it now, if anything was typed since.
    void flush();
    /// What was kept for this form before; nothing when there is none.
    [[nodiscard]] std::optional<QString> kept() const;
    /// It was saved, or given up.
    void discard();

Q_SIGNALS:
    /// Keeping failed: say so while the text is still in the form. Once, until it worked again.
    void failed(const tawjih::Error& error);

private:
    void keep();

    vault::DraftStore& m_drafts;
    QString m_kind;
    QUuid m_subject;
    std::function<QString()> m_text;
    QTimer m_pause;
    bool m_isFailing = false;
};

} // namespace tawjih::ui
