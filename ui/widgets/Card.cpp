#include "ui/widgets/Card.h"

#include "ui/widgets/Colors.h"
#include "ui/widgets/StylePainting.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tawjih::ui {

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(heading))
    , m_headingLine(new QHBoxLayout)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout) {
    setTextStyle(m_heading, TextStyle::Heading);
    m_heading->setWordWrap(true);
    m_headingLine->setSpacing(space::small);
    m_headingLine->addWidget(m_heading, 1);
    m_body->setSpacing(space::small);
    m_outer->setSpacing(space::small);
    m_outer->addLayout(m_headingLine);
    m_outer->addLayout(m_body, 1);
    m_heading->setVisible(!heading.isEmpty()); // once it has its place: before, it would be a window of its own
    setFlush(false);
}

void Card::setHeading(const QString& heading) {
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::setFlush(bool flush) {
    const int side = flush ? space::small : space::large;
    m_outer->setContentsMargins(side, flush && m_heading->text().isEmpty() ? space::tiny : space::medium, side,
                                flush ? space::tiny : space::large);
    m_headingLine->setContentsMargins(flush ? space::small : 0, 0, flush ? space::small : 0, 0);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painting::surface(&painter, rect(), palette().color(QPalette::Base), hairline(palette()), cardRadius);
}

} // namespace tawjih::ui
