#include "ui/widgets/PageHeader.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tawjih::ui {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_titleLine(new QHBoxLayout)
    , m_subtitleLine(new QHBoxLayout)
    , m_actions(new QHBoxLayout) {
    setTextStyle(m_title, TextStyle::Title);
    setTextStyle(m_subtitle, TextStyle::Muted);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_titleLine->setSpacing(space::small);
    m_titleLine->addWidget(m_title);
    m_titleLine->addStretch();
    m_subtitleLine->setSpacing(space::small);
    m_subtitleLine->addWidget(m_subtitle, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(m_titleLine);
    words->addLayout(m_subtitleLine);
    m_actions->setSpacing(space::medium);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::large);
    line->addLayout(words, 1);
    line->addLayout(m_actions);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addBesideTitle(QWidget* widget) {
    m_titleLine->insertWidget(m_titleLine->count() - 1, widget);
}

void PageHeader::addBesideSubtitle(QWidget* widget) {
    m_subtitleLine->addWidget(widget);
}

void PageHeader::addAction(QWidget* button) {
    m_actions->addWidget(button);
}

} // namespace tawjih::ui
