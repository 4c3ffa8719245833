#include "ui/widgets/SearchField.h"

#include "ui/widgets/Icon.h"

#include <QKeyEvent>

namespace tawjih::ui {

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setPlaceholder(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::setPlaceholder(const QString& text) {
    setPlaceholderText(text);
    setAccessibleName(text);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::announce() {
    m_pause.stop();
    Q_EMIT searched(text());
}

} // namespace tawjih::ui
