#include "ui/shell/NavigationBar.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/StylePainting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int glyphSize = 20;
constexpr int fullWidth = 196;
constexpr int compactWidth = 56;

/// A hairline between two groups of entries.
class Divider final : public QWidget {
public:
    explicit Divider(QWidget* parent) : QWidget(parent) { setFixedHeight(2 * space::small + 1); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(QRect(space::small, height() / 2, width() - 2 * space::small, 1), hairline(palette()));
    }
};

} // namespace

NavigationButton::NavigationButton(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setName(const QString& name, const QKeySequence& shortcut) {
    setText(name);
    m_sequence = shortcut;
    setShortcut(shortcut);
    describe();
    updateGeometry();
}

void NavigationButton::setCount(std::optional<qint64> count) {
    m_count = count;
    describe();
    update();
}

void NavigationButton::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    const int height = std::max(36, fontMetrics().height() + 2 * space::small);
    const int figure = m_count ? fontMetrics().horizontalAdvance(number(*m_count)) + space::medium : 0;
    const int words = QFontMetrics(bold).horizontalAdvance(text()) + figure + glyphSize + 3 * space::medium;
    return {m_compact ? compactWidth - 2 * space::small : words, height};
}

void NavigationButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ToneColors tinted = toneColors(Tone::Accent, palette());
    if (isChecked())
        painting::surface(&painter, rect(), tinted.background, QColor(), controlRadius);
    else if (underMouse())
        painting::surface(&painter, rect(), hover(palette()), QColor(), controlRadius);
    const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QColor ink = isChecked() ? tinted.text : palette().color(QPalette::Text);
    const QColor faint = isChecked() ? tinted.text : muted(palette());
    const int lead = m_compact ? (width() - glyphSize) / 2 : space::medium;
    painter.drawPixmap(placed(QRect(lead, (height() - glyphSize) / 2, glyphSize, glyphSize)),
                       iconPixmap(m_icon, glyphSize, faint, devicePixelRatioF(), layoutDirection()));
    if (m_compact && m_count.value_or(0) > 0) {
        const QRect dot(width() - 14, 6, 7, 7);
        painting::surface(&painter, placed(dot), accent(palette()), QColor(), 3.5);
    }
    if (!m_compact) {
        QRect words = rect().adjusted(2 * space::medium + glyphSize, 0, -space::medium, 0);
        if (m_count) {
            const QString figure = number(*m_count);
            const int width = fontMetrics().horizontalAdvance(figure);
            painter.setPen(faint);
            painter.drawText(placed(QRect(words.right() - width, 0, width + 2, height())), Qt::AlignCenter, figure);
            words.adjust(0, 0, -width - space::small, 0);
        }
        QFont font = this->font();
        font.setBold(isChecked());
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(placed(words), painting::leading(layoutDirection()),
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (hasFocus())
        painting::focusRing(&painter, rect(), palette(), controlRadius);
}

void NavigationButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void NavigationButton::describe() {
    setAccessibleName(m_count ? tr("%1, %2").arg(text(), QLocale().toString(*m_count)) : text());
    setToolTip(m_sequence.isEmpty()
                   ? text()
                   : tr("%1 (%2)").arg(text(), isolateLtr(m_sequence.toString(QKeySequence::NativeText))));
}

NavigationBar::NavigationBar(const std::vector<PageFactory>& pages, QWidget* parent) : QWidget(parent), m_pages(pages) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    column->setSpacing(1);
    for (const PageFactory& page : m_pages) {
        if (page.startsGroup && !m_entries.empty())
            column->addWidget(new Divider(this));
        auto* button = new NavigationButton(page.icon, this);
        button->setAutoExclusive(true);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
        m_entries.push_back({&page, button});
    }
    column->addStretch();
    setCompact(false);
    retranslate();
}

void NavigationBar::setCurrent(const QString& id) {
    for (const Entry& entry : m_entries)
        if (entry.factory->id == id)
            entry.button->setChecked(true);
}

void NavigationBar::setCount(const QString& id, std::optional<qint64> count) {
    for (const Entry& entry : m_entries)
        if (entry.factory->id == id)
            entry.button->setCount(count);
    fit();
}

void NavigationBar::setCompact(bool compact) {
    m_compact = compact;
    for (const Entry& entry : m_entries)
        entry.button->setCompact(compact);
    fit();
}

void NavigationBar::fit() {
    int widest = fullWidth;
    for (const Entry& entry : m_entries)
        widest = std::max(widest, entry.button->sizeHint().width() + 2 * space::small);
    setFixedWidth(m_compact ? compactWidth : widest);
}

void NavigationBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, hairline(palette()));
}

void NavigationBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void NavigationBar::retranslate() {
    setAccessibleName(tr("Pages"));
    int position = 0;
    for (const Entry& entry : m_entries) {
        ++position;
        const QKeySequence shortcut =
            position <= 10 ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + position % 10)) : QKeySequence();
        entry.button->setName(pageTitle(*entry.factory), shortcut);
    }
    fit();
}

} // namespace tawjih::ui
