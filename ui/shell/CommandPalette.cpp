#include "ui/shell/CommandPalette.h"

#include "core/base/Text.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/StylePainting.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

enum Roles { KindRole = Qt::UserRole, DetailRole, IconRole, ShortcutRole };
constexpr int iconSize = 18;
constexpr int mostShown = 9;
constexpr int pauseMs = 120;

/// Icon, text, detail; at the end the shortcut and the kind.
class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {100, std::max(36, option.fontMetrics.height() + space::large)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        option.state.setFlag(QStyle::State_HasFocus, false);
        painting::itemRow(painter, &option, nullptr, false);
        const QPalette& palette = option.palette;
        const Qt::LayoutDirection direction = option.direction;
        const QRect all = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        const auto placed = [direction, &all](const QRect& rect) { return QStyle::visualRect(direction, all, rect); };
        painter->drawPixmap(placed(QRect(all.left(), all.center().y() - iconSize / 2, iconSize, iconSize)),
                            iconPixmap(index.data(IconRole).toString(), iconSize, muted(palette),
                                       painter->device()->devicePixelRatio(), direction));
        QRect words = all.adjusted(iconSize + space::medium, 0, 0, 0);
        const QString kind = index.data(KindRole).toString();
        const QRect tag = paintTag(painter, placed(words), kind, Tone::Neutral, palette, option.font, direction, true);
        words.adjust(0, 0, -tag.width() - space::medium, 0);
        const int end = painting::trailing(direction);
        const int start = painting::leading(direction);
        painter->setFont(option.font);
        if (const QString shortcut = index.data(ShortcutRole).toString(); !shortcut.isEmpty()) {
            painter->setPen(muted(palette));
            painter->drawText(placed(words), end, shortcut);
            words.adjust(0, 0, -option.fontMetrics.horizontalAdvance(shortcut) - space::medium, 0);
        }
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(placed(words), start, text);
        words.adjust(option.fontMetrics.horizontalAdvance(text) + space::medium, 0, 0, 0);
        if (const QString detail = index.data(DetailRole).toString(); !detail.isEmpty() && words.width() > 60) {
            painter->setPen(muted(palette));
            painter->drawText(placed(words), start,
                              option.fontMetrics.elidedText(detail, Qt::ElideRight, words.width()));
        }
    }
};

/// Every word typed occurs in the text.
bool matches(const QString& text, const QStringList& words) {
    const QString folded = foldName(text);
    return std::ranges::all_of(words, [&folded](const QString& word) { return folded.contains(word); });
}

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel)
    , m_model(new QStandardItemModel(this)) {
    m_field->setFrame(false);
    m_field->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    dressList(m_list);
    setTextStyle(m_nothing, TextStyle::Muted);
    m_nothing->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::tiny + 1, space::tiny + 1, space::tiny + 1, space::tiny + 1);
    column->setSpacing(space::tiny);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::askForPersons);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    retranslate();
    hide();
}

void CommandPalette::setCommands(std::function<std::vector<PaletteHit>()> commands) {
    m_commands = std::move(commands);
}

void CommandPalette::setPersonSearch(PersonSearch search) {
    m_persons = std::move(search);
}

void CommandPalette::open(const QRect& anchor) {
    m_anchor = anchor;
    m_field->clear();
    search();
    QWidget::show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close() {
    const bool hadKeyboard = window()->focusWidget() == m_field;
    m_field->clear();
    forgetQuestion();
    m_hits.clear();
    m_model->clear();
    hide();
    if (hadKeyboard) // else it is somewhere else by now, where a person put it
        Q_EMIT closed();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        close();
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(mostShown);
            return true;
        case Qt::Key_PageUp:
            step(-mostShown);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true; // one field: Esc leaves
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painting::surface(&painter, rect(), palette().color(QPalette::Base), outline(palette()), cardRadius);
    const int line = m_list->geometry().top() - 3;
    painter.fillRect(QRect(1, line, width() - 2, 1), hairline(palette()));
}

void CommandPalette::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::retranslate() {
    m_field->setPlaceholderText(tr("Find a person, a page or an action"));
    m_field->setAccessibleName(tr("Find a person, a page or an action"));
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing found. Try part of a name, a case number or a word of the action."));
}

void CommandPalette::search() {
    const QString query = m_field->text().trimmed();
    const QStringList words = foldName(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<PaletteHit> hits;
    for (const PaletteHit& hit : m_commands ? m_commands() : std::vector<PaletteHit>())
        if (matches(hit.text, words))
            hits.push_back(hit);
    list(hits);
    forgetQuestion();
    if (m_persons && !query.isEmpty())
        m_pause.start();
}

void CommandPalette::forgetQuestion() {
    m_pause.stop();
    if (m_asked)
        m_asked->cancel();
    m_asked.reset();
}

void CommandPalette::askForPersons() {
    m_asked = m_jobs.run(
        QString(), this,
        [find = m_persons, query = m_field->text().trimmed()](Job& job) {
            return std::pair(&job, job.isCancelled() ? std::vector<PaletteHit>() : find(query, job));
        },
        [this](std::pair<Job*, std::vector<PaletteHit>> answer) {
            if (answer.first != m_asked.get())
                return; // something else is typed by now
            m_asked.reset();
            showPersons(std::move(answer.second));
        });
}

/// Persons first: they are what is looked for most. Whoever has moved to a line meanwhile stays on it.
void CommandPalette::showPersons(std::vector<PaletteHit> persons) {
    const int row = m_list->currentIndex().row();
    const int kept = row > 0 ? row + static_cast<int>(persons.size()) : 0;
    persons.insert(persons.end(), m_hits.begin(), m_hits.end());
    list(persons);
    m_list->setCurrentIndex(m_model->index(kept, 0));
}

void CommandPalette::list(const std::vector<PaletteHit>& hits) {
    m_hits = hits;
    m_model->clear();
    for (const PaletteHit& hit : m_hits) {
        const QString shortcut = hit.shortcut.toString(QKeySequence::NativeText);
        auto* item = new QStandardItem(hit.text);
        item->setData(hit.kind, KindRole);
        item->setData(hit.detail, DetailRole);
        item->setData(hit.icon, IconRole);
        item->setData(isolateLtr(shortcut), ShortcutRole);
        item->setData(QString(hit.text % QStringLiteral(", ") % hit.kind %
                              (shortcut.isEmpty() ? QString() : QString(QStringLiteral(", ") % shortcut))),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setVisible(!m_hits.empty());
    m_nothing->setVisible(m_hits.empty());
    fit();
}

void CommandPalette::fit() {
    const int row = m_list->sizeHintForRow(0);
    const int rows = std::min(static_cast<int>(m_hits.size()), mostShown);
    const int body = m_hits.empty() ? m_nothing->sizeHint().height() : rows * row + 2;
    const int height = m_field->sizeHint().height() + body + 3 * space::tiny + 4;
    const int width = std::max(m_anchor.width(), std::min(560, parentWidget()->width() - 2 * space::large));
    QRect place(0, 0, width, std::min(height, parentWidget()->height() - m_anchor.top() - space::large));
    place.moveTopLeft({m_anchor.center().x() - width / 2, m_anchor.top()});
    setGeometry(place);
}

void CommandPalette::step(int by) {
    if (m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    const int row = m_list->currentIndex().row() + by;
    const int next = by == 1 || by == -1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next, 0));
}

void CommandPalette::runCurrent() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const auto run = m_hits[static_cast<std::size_t>(row)].run;
    close();
    if (run)
        run();
}

} // namespace tawjih::ui
