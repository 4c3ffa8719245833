#include "ui/agenda/EntryBar.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tawjih::ui {

EntryBar::EntryBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_detail(new QLabel)
    , m_line(new QHBoxLayout(this)) {
    setTextStyle(m_detail, TextStyle::Muted);
    for (QLabel* label : {m_title, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(120);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(space::small);
    m_line->addLayout(words, 1);
    write();
}

void EntryBar::addButton(QAction* action) {
    auto* button = new QPushButton;
    m_line->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
}

void EntryBar::setEntry(const AgendaEntry* entry) {
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    write();
}

void EntryBar::write() {
    QString title = m_entry ? m_entry->title : QString();
    QString detail = m_entry ? m_entry->detail : tr("Choose an entry to see what can be done with it.");
    if (m_entry && m_entry->at)
        title = inOrder(QString(m_entry->time() + u' ' + isolate(title)));
    if (m_entry && !m_entry->tag.isEmpty())
        detail =
            detail.isEmpty() ? m_entry->tag : QString(isolate(detail) + QStringLiteral(" · ") + isolate(m_entry->tag));
    if (m_entry)
        detail = inOrder(detail);
    m_title->setVisible(m_entry.has_value());
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, m_title->width()));
    m_detail->setText(m_detail->fontMetrics().elidedText(detail, Qt::ElideRight, m_detail->width()));
    m_title->setToolTip(title);
    m_detail->setToolTip(detail);
}

void EntryBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    write();
}

void EntryBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace tawjih::ui
