#include "ui/shell/Workbench.h"

#include "ui/shell/NavigationBar.h"
#include "ui/shell/ShortcutsSheet.h"
#include "ui/shell/StandingNotice.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/NoticeBar.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int rememberedPages = 20;

QString commandText(const char* text) {
    return QCoreApplication::translate("Commands", text);
}

} // namespace

Workbench::Workbench(DeskView view, const Clock& clock, LanguageManager& languages, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_view(std::move(view))
    , m_clock(clock)
    , m_prompts(prompts) {
    std::erase_if(m_view.pages, [this](const PageFactory& page) {
        return page.needs && !vault::permits(m_view.actor.roles, *page.needs);
    });
    m_top = new TopBar(m_view.deskName, m_view.actor.name, languages);
    m_navigation = new NavigationBar(m_view.pages);
    m_notice = new NoticeBar;
    m_stack = new QStackedWidget;
    m_status = new StatusLine(m_jobs);
    m_palette = new CommandPalette(this);

    auto* noticeLine = new QVBoxLayout;
    noticeLine->setContentsMargins(space::huge, space::medium, space::huge, 0);
    noticeLine->addWidget(m_notice);
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addLayout(noticeLine);
    page->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(page, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    setFocusPolicy(Qt::ClickFocus);
    makeCommands();
    m_palette->setCommands([this] { return paletteHits(); });
    m_palette->setPersonSearch(m_view.persons);
    connect(m_palette, &CommandPalette::closed, this, &Workbench::returnKeyboard);
    connect(m_top->paletteButton(), &QAbstractButton::clicked, this, &Workbench::openPalette);
    connect(m_navigation, &NavigationBar::chosen, this, &Workbench::openPage);
    retranslate();
    refreshCounts();
    if (!m_view.pages.empty())
        showPage(m_view.pages.front().id);
}

Workbench::~Workbench() {
    // Workers speak to pages: they end before the pages do.
    m_jobs.cancelAll();
}

void Workbench::openPage(const QString& id) {
    showPage(id);
}

void Workbench::request(const Request& request) {
    for (const PageFactory& factory : m_view.pages) {
        if (std::ranges::find(factory.answers, request.kind) == factory.answers.end())
            continue;
        showPage(factory.id);
        page(factory.id)->handle(request);
        return;
    }
}

bool Workbench::answers(Request::Kind kind) const {
    return std::ranges::any_of(m_view.pages, [kind](const PageFactory& factory) {
        return std::ranges::find(factory.answers, kind) != factory.answers.end();
    });
}

void Workbench::back() {
    if (Page* shown = currentPage(); shown != nullptr && shown->goBack())
        return;
    if (m_visited.isEmpty())
        return;
    const QString previous = m_visited.takeLast();
    m_current.clear(); // going back is not remembered as a visit
    showPage(previous);
}

void Workbench::notify(const Notice& notice) {
    m_notice->say(notice);
}

void Workbench::saved() {
    m_status->setSaved(m_clock.now());
}

void Workbench::refreshCounts() {
    for (const PageFactory& factory : m_view.pages)
        if (factory.count)
            setCount(factory.id, factory.count());
    if (m_view.lastBackup)
        m_status->setBackup(m_view.lastBackup(), m_clock.today());
}

void Workbench::aboutToLock() {
    m_palette->close();
    for (Page* page : std::as_const(m_pages))
        page->aboutToLock();
    m_jobs.cancelAll();
}

void Workbench::keepSaying(StandingNotice* notice) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, notice);
}

void Workbench::setDeskName(const QString& name) {
    m_view.deskName = name;
    m_top->setDeskName(name);
}

Page* Workbench::currentPage() const {
    return m_pages.value(m_current);
}

void Workbench::openPalette() {
    if (!m_palette->isVisible())
        m_beforePalette = window()->focusWidget();
    const PaletteButton* button = m_top->paletteButton();
    m_palette->open(QRect(button->mapTo(this, QPoint(0, 0)), button->size()));
}

void Workbench::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_navigation->setCompact(width() < fontMetrics().averageCharWidth() * 140);
    if (m_palette->isVisible())
        m_palette->close();
}

void Workbench::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return back();
    // On keyboards whose digits need Shift (French), Alt with the key of the digit is meant all the same. Scan codes
    // 10 to 17 are the keys 1 to 8 under X11 and Wayland.
    const auto position = static_cast<int>(event->nativeScanCode()) - 10;
    if (event->modifiers() == Qt::AltModifier && position >= 0 && position < 8 &&
        position < static_cast<int>(m_view.pages.size()))
        return showPage(m_view.pages[static_cast<std::size_t>(position)].id);
    QWidget::keyPressEvent(event);
}

void Workbench::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

Page* Workbench::page(const QString& id) {
    if (Page* made = m_pages.value(id))
        return made;
    const auto factory = std::ranges::find(m_view.pages, id, &PageFactory::id);
    if (factory == m_view.pages.end())
        return nullptr;
    Page* made = factory->make(PageContext{*this, m_jobs, m_prompts});
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    connect(made, &Page::countChanged, this, [this, id](std::optional<qint64> count) { setCount(id, count); });
    connect(made, &Page::statusChanged, this, [this, made](const QString& text) {
        if (made == currentPage())
            m_status->setPageText(text);
    });
    return made;
}

void Workbench::showPage(const QString& id) {
    Page* next = page(id);
    if (next == nullptr)
        return;
    if (!m_current.isEmpty() && m_current != id) {
        m_visited.append(m_current);
        if (m_visited.size() > rememberedPages)
            m_visited.removeFirst();
    }
    if (m_current != id) {
        m_current = id;
        m_status->setPageText({});
    }
    m_navigation->setCurrent(id);
    m_stack->setCurrentWidget(next);
    next->activate();
    focusPage();
    const auto factory = std::ranges::find(m_view.pages, id, &PageFactory::id);
    Q_EMIT pageChanged(pageTitle(*factory));
}

/// The keyboard follows the page; where that takes none, the frame has it, whose next stop is the page.
void Workbench::focusPage() {
    if (Page* shown = currentPage(); shown == nullptr || !shown->takeKeyboard())
        setFocus(Qt::OtherFocusReason);
}

/// To where the keyboard was before the palette took it, if that is on the page and still there.
void Workbench::returnKeyboard() {
    QWidget* before = m_beforePalette;
    if (before != nullptr && m_stack->isAncestorOf(before) && before->isVisibleTo(this) && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
}

void Workbench::makeCommands() {
    const auto ask = [this](Request::Kind kind) { return [this, kind] { request({kind, {}, {}}); }; };
    const auto onPage = [this](void (Page::*act)()) {
        return [this, act] {
            if (Page* shown = currentPage())
                (shown->*act)();
        };
    };
    if (answers(Request::Kind::NewBeneficiary))
        addCommand(QT_TRANSLATE_NOOP("Commands", "New person"), QStringLiteral("plus"), Qt::CTRL | Qt::Key_N,
                   ask(Request::Kind::NewBeneficiary));
    if (answers(Request::Kind::NewSession))
        addCommand(QT_TRANSLATE_NOOP("Commands", "New session"), QStringLiteral("session"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_N, ask(Request::Kind::NewSession));
    if (answers(Request::Kind::NewReferral))
        addCommand(QT_TRANSLATE_NOOP("Commands", "Refer"), QStringLiteral("referral"), Qt::CTRL | Qt::Key_R,
                   ask(Request::Kind::NewReferral));
    if (answers(Request::Kind::RecordFollowUp))
        addCommand(QT_TRANSLATE_NOOP("Commands", "Record a follow-up"), QStringLiteral("phone"), {},
                   ask(Request::Kind::RecordFollowUp));
    if (answers(Request::Kind::TypeAnswer))
        addCommand(QT_TRANSLATE_NOOP("Commands", "Type a centre’s answer"), QStringLiteral("referral"), {},
                   ask(Request::Kind::TypeAnswer));
    addCommand(QT_TRANSLATE_NOOP("Commands", "Find everything"), QStringLiteral("search"), Qt::CTRL | Qt::Key_K,
               [this] { openPalette(); });
    addCommand(QT_TRANSLATE_NOOP("Commands", "Filter this page"), QStringLiteral("filter"), Qt::CTRL | Qt::Key_F,
               onPage(&Page::focusFilter));
    addCommand(QT_TRANSLATE_NOOP("Commands", "Save"), QStringLiteral("save"), Qt::CTRL | Qt::Key_S,
               onPage(&Page::save));
    addCommand(QT_TRANSLATE_NOOP("Commands", "Undo"), QStringLiteral("undo"), Qt::CTRL | Qt::Key_Z,
               onPage(&Page::undo));
    addCommand(QT_TRANSLATE_NOOP("Commands", "Refresh"), QStringLiteral("refresh"), Qt::Key_F5, [this] {
        if (Page* shown = currentPage())
            shown->refresh();
        refreshCounts();
    });
    addCommand(QT_TRANSLATE_NOOP("Commands", "What is this?"), QStringLiteral("info"), Qt::Key_F1,
               [] { QWhatsThis::enterWhatsThisMode(); });
    addCommand(QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), QStringLiteral("menu"),
               QKeySequence(QStringLiteral("Ctrl+?")), [this] { showShortcuts(); });
    const std::size_t menuFrom = m_commands.size();
    addCommand(QT_TRANSLATE_NOOP("Commands", "Change my password"), QStringLiteral("key"), {},
               [this] { Q_EMIT passwordChangeRequested(); });
    addCommand(QT_TRANSLATE_NOOP("Commands", "About Tawjih"), QStringLiteral("info"), {},
               [this] { Q_EMIT aboutRequested(); });
    addCommand(QT_TRANSLATE_NOOP("Commands", "Lock the desk"), QStringLiteral("lock"), Qt::CTRL | Qt::Key_L,
               [this] { Q_EMIT lockRequested(); });
    QList<QAction*> menu{m_commands[menuFrom].action, m_commands[menuFrom - 1].action, m_commands[menuFrom + 1].action,
                         m_commands[menuFrom + 2].action};
    m_top->setUserActions(menu);
    m_top->setLockAction(m_commands.back().action);
}

void Workbench::addCommand(const char* text, const QString& iconName, const QKeySequence& shortcut,
                           std::function<void()> act) {
    auto* action = new QAction(icon(iconName), commandText(text), this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    m_commands.push_back({action, text, iconName});
}

std::vector<PaletteHit> Workbench::paletteHits() const {
    std::vector<PaletteHit> hits;
    if (const Page* shown = currentPage())
        for (QAction* action : shown->actions())
            if (action->isEnabled() && !action->isSeparator())
                hits.push_back({tr("On this page"),
                                QString(action->text()).remove(QLatin1Char('&')),
                                {},
                                QStringLiteral("chevron"),
                                action->shortcut(),
                                [action] { action->trigger(); }});
    int position = 0;
    for (const PageFactory& factory : m_view.pages) {
        ++position;
        const QKeySequence shortcut =
            position <= 10 ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + position % 10)) : QKeySequence();
        hits.push_back({tr("Page"),
                        pageTitle(factory),
                        {},
                        factory.icon,
                        shortcut,
                        [self = const_cast<Workbench*>(this), id = factory.id] { self->showPage(id); }});
    }
    for (const Command& command : m_commands)
        hits.push_back({tr("Action"),
                        command.action->text(),
                        {},
                        command.icon,
                        command.action->shortcut(),
                        [action = command.action] { action->trigger(); }});
    return hits;
}

void Workbench::showShortcuts() {
    std::vector<std::pair<QString, QKeySequence>> lines;
    for (const PaletteHit& hit : paletteHits())
        if (!hit.shortcut.isEmpty())
            lines.emplace_back(hit.text, hit.shortcut);
    lines.emplace_back(tr("Back"), QKeySequence(Qt::Key_Escape));
    auto* sheet = new ShortcutsSheet(lines, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void Workbench::retranslate() {
    for (const Command& command : m_commands) {
        const QString text = commandText(command.text);
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        command.action->setText(text);
        command.action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys));
    }
    const auto factory = std::ranges::find(m_view.pages, m_current, &PageFactory::id);
    if (factory != m_view.pages.end())
        Q_EMIT pageChanged(pageTitle(*factory));
}

void Workbench::setCount(const QString& id, std::optional<qint64> count) {
    m_navigation->setCount(id, count);
}

} // namespace tawjih::ui
