#include "ui/shell/TopBar.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/StylePainting.h"
#include "ui/widgets/Theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace tawjih::ui {

PaletteButton::PaletteButton(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(520);
}

void PaletteButton::setShortcutText(const QString& text) {
    m_shortcut = text;
    update();
}

QSize PaletteButton::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, std::max(34, fontMetrics().height() + 2 * space::small)};
}

void PaletteButton::paintEvent(QPaintEvent*) {
    constexpr int iconSize = 16;
    QPainter painter(this);
    painting::surface(&painter, rect(), palette().color(QPalette::Window),
                      underMouse() ? outline(palette()) : hairline(palette()), controlRadius);
    const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.drawPixmap(
        placed(QRect(space::medium, (height() - iconSize) / 2, iconSize, iconSize)),
        iconPixmap(QStringLiteral("search"), iconSize, muted(palette()), devicePixelRatioF(), layoutDirection()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const int keyWidth = QFontMetrics(small).horizontalAdvance(m_shortcut) + 2 * space::small;
    const QRect key(width() - keyWidth - space::small, 6, keyWidth, height() - 12);
    painting::surface(&painter, placed(key), palette().color(QPalette::Base), hairline(palette()), 4);
    painter.setPen(muted(palette()));
    painter.setFont(small);
    painter.drawText(placed(key), Qt::AlignCenter, m_shortcut);
    painter.setFont(font());
    const QRect words(space::medium + iconSize + space::small, 0,
                      key.left() - 2 * space::small - space::medium - iconSize, height());
    painter.drawText(placed(words), painting::leading(layoutDirection()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        painting::focusRing(&painter, rect(), palette(), controlRadius);
}

TopBar::TopBar(const QString& deskName, const QString& userName, LanguageManager& languages, QWidget* parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_product(new QLabel(QStringLiteral("Tawjih")))
    , m_desk(new QLabel(deskName))
    , m_palette(new PaletteButton)
    , m_language(new QToolButton)
    , m_user(new QToolButton)
    , m_lock(new QToolButton)
    , m_userMenu(new QMenu(this)) {
    setTextStyle(m_product, TextStyle::Heading);
    setTextStyle(m_desk, TextStyle::Small);
    for (QToolButton* button : {m_language, m_user, m_lock}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_language->setMenu(makeLanguageMenu(languages, this));
    m_user->setText(isolate(userName));
    m_user->setMenu(m_userMenu);
    m_user->setAccessibleName(userName);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::large, 5, space::medium, 5);
    line->setSpacing(space::small);
    line->addWidget(m_product);
    line->addWidget(m_desk, 1);
    line->addWidget(m_palette, 3);
    auto* end = new QHBoxLayout;
    end->setSpacing(space::tiny);
    end->addStretch();
    end->addWidget(m_language);
    end->addWidget(m_user);
    end->addWidget(m_lock);
    line->addLayout(end, 1);
    retranslate();
}

void TopBar::setDeskName(const QString& name) {
    m_desk->setText(name);
}

void TopBar::setUserActions(const QList<QAction*>& actions) {
    m_userMenu->addActions(actions);
}

void TopBar::setLockAction(QAction* lock) {
    m_lock->setDefaultAction(lock);
    m_lock->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_lock->setAccessibleName(lock->text());
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairline(palette()));
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate() {
    m_palette->setText(tr("Find a person or an action"));
    m_palette->setAccessibleName(tr("Find a person or an action"));
    m_palette->setShortcutText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_palette->setToolTip(tr("Every page, person and action (%1)").arg(isolateLtr(QStringLiteral("Ctrl+K"))));
    m_language->setText(codeOf(m_languages.language()).toUpper());
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_lock->setAccessibleName(tr("Lock the desk"));
}

QMenu* makeLanguageMenu(LanguageManager& languages, QWidget* parent) {
    auto* menu = new QMenu(parent);
    auto* group = new QActionGroup(menu);
    for (const auto& entry : allOf<Language>()) {
        QAction* action = menu->addAction(nativeName(entry.value));
        action->setCheckable(true);
        action->setActionGroup(group);
        const Language language = entry.value;
        action->setChecked(languages.language() == language);
        QObject::connect(action, &QAction::triggered, &languages,
                         [&languages, language] { languages.setLanguage(language); });
        QObject::connect(&languages, &LanguageManager::changed, action,
                         [action, language](Language now) { action->setChecked(now == language); });
    }
    return menu;
}

} // namespace tawjih::ui
