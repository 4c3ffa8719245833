#include "ui/shell/EntryScreen.h"

#include "ui/shell/TopBar.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace tawjih::ui {

EntryScreen::EntryScreen(LanguageManager& languages, int cardWidth, QWidget* parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_cardWidth(cardWidth)
    , m_logo(new QLabel)
    , m_product(new QLabel(QStringLiteral("Tawjih · توجيه")))
    , m_motto(new QLabel)
    , m_language(new QToolButton)
    , m_card(new Card) {
    setTextStyle(m_product, TextStyle::Title);
    setTextStyle(m_motto, TextStyle::Muted);
    m_logo->setPixmap(QIcon(QStringLiteral(":/icons/tawjih.svg")).pixmap(48, 48));
    m_language->setMenu(makeLanguageMenu(languages, this));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setAutoRaise(true);
    m_language->setFocusPolicy(Qt::StrongFocus);
    auto* corner = new QHBoxLayout;
    corner->setContentsMargins(space::medium, space::small, space::medium, 0);
    corner->addStretch();
    corner->addWidget(m_language);

    auto* area = new ScrollArea;
    auto* column = new QVBoxLayout(area->widget());
    column->setContentsMargins(space::huge, space::small, space::huge, space::huge);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_logo, 0, Qt::AlignHCenter);
    column->addWidget(m_product, 0, Qt::AlignHCenter);
    column->addWidget(m_motto, 0, Qt::AlignHCenter);
    column->addSpacing(space::large);
    // Between stretches, not aligned: an aligned card is asked for its height at the width of the whole window.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_card);
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(3);
    m_card->body()->setSpacing(space::medium);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(area, 1);
    // The language is in the corner, and last in the order of Tab.
    outer->insertLayout(0, corner);
    EntryScreen::retranslate();
    fit();
}

QVBoxLayout* EntryScreen::body() const {
    return m_card->body();
}

void EntryScreen::retranslate() {
    m_motto->setText(tr("The orientation desk’s records"));
    m_language->setText(nativeName(m_languages.language()));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
}

void EntryScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void EntryScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // On a low screen what is to be done comes before who we are.
    const bool roomy = height() > fontMetrics().height() * 38;
    m_logo->setVisible(roomy);
    m_motto->setVisible(roomy);
}

void EntryScreen::fit() {
    // As many characters wide at any text size.
    m_card->setFixedWidth(m_cardWidth * fontMetrics().averageCharWidth() / 8);
}

} // namespace tawjih::ui
