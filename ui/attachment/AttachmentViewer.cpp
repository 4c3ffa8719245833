#include "ui/attachment/AttachmentViewer.h"

#include "core/attachment/AttachmentPicture.h"
#include "ui/attachment/AttachmentText.h"
#include "ui/attachment/PagePicture.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace tawjih::ui {

namespace {

constexpr double zooms[] = {1, 1.5, 2, 3, 4, 6};
constexpr int restMilliseconds = 120; ///< after the window was made larger, before it is drawn anew

} // namespace

/// A document's bytes while it is shown; shared with the worker that draws it.
struct AttachmentViewer::Content {
    explicit Content(OpenedAttachment from) : opened(std::move(from)) {}
    ~Content() { opened.content.fill('\0'); }
    Content(const Content&) = delete;
    Content& operator=(const Content&) = delete;
    OpenedAttachment opened;
};

AttachmentViewer::AttachmentViewer(const AttachmentNeeds& needs, QWidget* parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_back(new QToolButton)
    , m_name(new QLabel)
    , m_detail(new QLabel)
    , m_place(new QLabel)
    , m_before(new QToolButton)
    , m_after(new QToolButton)
    , m_pagePlace(new QLabel)
    , m_pageBefore(new QToolButton)
    , m_pageAfter(new QToolButton)
    , m_zoomOut(new QToolButton)
    , m_zoomIn(new QToolButton)
    , m_fit(new QToolButton)
    , m_rotate(new QToolButton)
    , m_remove(new QToolButton)
    , m_picture(new PagePicture)
    , m_resized(new QTimer(this)) {
    setUpButtons();
    setTextStyle(m_name, TextStyle::Heading);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextStyle(m_detail, TextStyle::Muted);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_back);
    head->addWidget(m_name, 1);
    head->addWidget(m_detail);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::tiny);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_before, m_place, m_after})
        tools->addWidget(widget);
    tools->addSpacing(space::large);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pageBefore, m_pagePlace, m_pageAfter})
        tools->addWidget(widget);
    tools->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_zoomOut, m_zoomIn, m_fit, m_rotate})
        tools->addWidget(widget);
    tools->addSpacing(space::large);
    tools->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addLayout(tools);
    column->addWidget(m_picture, 1);
    setFocusProxy(m_picture);
    m_resized->setSingleShot(true);
    m_resized->setInterval(restMilliseconds);
    connect(m_picture, &PagePicture::roomChanged, m_resized, qOverload<>(&QTimer::start));
    connect(m_resized, &QTimer::timeout, this, &AttachmentViewer::draw);
    retranslate();
}

AttachmentViewer::~AttachmentViewer() {
    stop();
}

void AttachmentViewer::setUpButtons() {
    const std::pair<QToolButton*, const char*> icons[] = {
        {m_back, "back"},         {m_before, "chevron-back"}, {m_after, "chevron"},  {m_pageBefore, "chevron-back"},
        {m_pageAfter, "chevron"}, {m_zoomOut, "zoom-out"},    {m_zoomIn, "zoom-in"}, {m_fit, "fit"},
        {m_rotate, "rotate"},     {m_remove, "trash"}};
    for (const auto& [button, name] : icons) {
        button->setIcon(icon(QLatin1String(name), button == m_remove ? IconTone::Danger : IconTone::Text));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_back, &QToolButton::clicked, this, &AttachmentViewer::closed);
    connect(m_before, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_pageBefore, &QToolButton::clicked, this, [this] { turnPages(-1); });
    connect(m_pageAfter, &QToolButton::clicked, this, [this] { turnPages(1); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, this, &AttachmentViewer::fit);
    connect(m_rotate, &QToolButton::clicked, this, &AttachmentViewer::rotate);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (attachment() != nullptr)
            Q_EMIT removeWanted(current());
    });
}

void AttachmentViewer::open(std::vector<Attachment> attachments, AttachmentId first) {
    m_attachments = std::move(attachments);
    const auto found = std::ranges::find(m_attachments, first, &Attachment::id);
    if (found != m_attachments.end())
        show(static_cast<int>(found - m_attachments.begin()));
    else
        clear();
}

void AttachmentViewer::clear() {
    stop();
    m_content.reset();
    m_attachments.clear();
    m_at = -1;
    m_picture->say({});
    settle();
}

AttachmentId AttachmentViewer::current() const {
    return attachment() == nullptr ? AttachmentId() : attachment()->id;
}

void AttachmentViewer::go(int documents) {
    const int at = m_at + documents;
    if (at >= 0 && at < static_cast<int>(m_attachments.size()))
        show(at);
}

void AttachmentViewer::turnPages(int pages) {
    if (attachment() == nullptr)
        return;
    const int page = std::clamp(m_page + pages, 0, attachment()->pages - 1);
    if (page == m_page)
        return;
    m_page = page;
    settle();
    draw();
}

void AttachmentViewer::zoomBy(int steps) {
    const auto* at = std::ranges::find(zooms, m_zoom);
    const auto place = std::clamp<std::ptrdiff_t>(at - std::begin(zooms) + steps, 0, std::ssize(zooms) - 1);
    if (zooms[place] == m_zoom)
        return;
    m_zoom = zooms[place];
    m_picture->setFactor(m_zoom);
    settle();
    draw();
}

void AttachmentViewer::fit() {
    if (m_zoom == 1)
        return;
    m_zoom = 1;
    m_picture->setFactor(m_zoom);
    settle();
    draw();
}

void AttachmentViewer::rotate() {
    m_quarterTurns = (m_quarterTurns + 1) % 4;
    draw();
}

void AttachmentViewer::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AttachmentViewer::keyPressEvent(QKeyEvent* event) {
    const int forth = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT closed();
    case Qt::Key_Left:
        return go(-forth);
    case Qt::Key_Right:
        return go(forth);
    case Qt::Key_PageUp:
        return turnPages(-1);
    case Qt::Key_PageDown:
        return turnPages(1);
    case Qt::Key_Home:
        return turnPages(-m_page);
    case Qt::Key_End:
        return turnPages(attachment() == nullptr ? 0 : attachment()->pages);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return fit();
    case Qt::Key_R:
        if (event->modifiers() == Qt::NoModifier)
            return rotate();
        break;
    case Qt::Key_Delete:
        if (attachment() != nullptr)
            Q_EMIT removeWanted(current());
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void AttachmentViewer::show(int at) {
    stop();
    m_content.reset();
    m_at = at;
    m_page = 0;
    m_zoom = 1;
    m_quarterTurns = 0;
    m_picture->say(tr("Opening…"));
    settle();
    m_job = m_needs.jobs.run(
        tr("Opening a document"), this,
        [lend = m_needs.lend, id = current()](Job&) -> Result<OpenedAttachment> {
            Result<OpenedAttachment> opened = fail(ErrorCode::Cancelled);
            TRY(lend([&](AttachmentService& attachments) -> Status {
                opened = attachments.open(id);
                return {};
            }));
            return opened;
        },
        [this, asked = m_asked](Result<OpenedAttachment> opened) {
            if (asked != m_asked)
                return;
            m_job.reset();
            if (!opened)
                return m_picture->say(attachmentErrorText(opened.error()));
            m_content = std::make_shared<Content>(*std::move(opened));
            draw();
        });
}

void AttachmentViewer::draw() {
    if (!m_content)
        return;
    stop();
    PictureOrder order;
    order.page = m_page;
    order.quarterTurns = m_quarterTurns;
    const QSize room = m_picture->room();
    order.room = (QSizeF(m_quarterTurns % 2 == 0 ? room : room.transposed()) * m_zoom).toSize();
    m_job = m_needs.jobs.run(
        tr("Drawing a page"), this,
        [content = m_content, order](Job& job) {
            return pictureOf(content->opened.content, content->opened.attachment.media, order,
                             [&job] { return !job.isCancelled(); });
        },
        [this, asked = m_asked, zoom = m_zoom](Result<QImage> image) {
            if (asked != m_asked)
                return;
            m_job.reset();
            if (image)
                m_picture->setPicture(*std::move(image), zoom);
            else
                m_picture->say(attachmentErrorText(image.error()));
        });
}

void AttachmentViewer::stop() {
    if (m_job)
        m_job->cancel();
    m_job.reset();
    ++m_asked;
}

void AttachmentViewer::settle() {
    const Attachment* shown = attachment();
    m_name->setText(shown == nullptr ? QString() : isolate(shown->name));
    m_name->setToolTip(shown == nullptr ? QString() : shown->name);
    m_detail->setText(shown == nullptr
                          ? QString()
                          : QString(documentText(*shown) + QStringLiteral(" · ") + attachmentDetail(*shown)));
    const int count = static_cast<int>(m_attachments.size());
    const int pages = shown == nullptr ? 0 : shown->pages;
    m_place->setText(tr("%1 of %2", "which document").arg(number(m_at + 1), number(count)));
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < count);
    m_pagePlace->setText(tr("page %1 of %2").arg(number(m_page + 1), number(pages)));
    m_pageBefore->setEnabled(m_page > 0);
    m_pageAfter->setEnabled(m_page + 1 < pages);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pageBefore, m_pagePlace, m_pageAfter})
        widget->setVisible(pages > 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_before, m_place, m_after})
        widget->setVisible(count > 1);
    m_zoomOut->setEnabled(m_zoom > zooms[0]);
    m_fit->setEnabled(m_zoom > zooms[0]);
    m_zoomIn->setEnabled(shown != nullptr && m_zoom < zooms[std::size(zooms) - 1]);
    m_picture->setAccessibleName(shown == nullptr ? QString() : shown->name);
    m_picture->setAccessibleDescription(pages > 1 ? m_pagePlace->text() : QString());
}

void AttachmentViewer::retranslate() {
    const auto name = [](QToolButton* button, const QString& words, const QString& keys) {
        button->setAccessibleName(words);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(words, isolateLtr(keys)));
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString left = QStringLiteral("←");
    const QString right = QStringLiteral("→");
    name(m_back, tr("Back to the documents"), tr("Esc", "a key"));
    name(m_before, tr("Document before"), mirrored ? right : left);
    name(m_after, tr("Next document"), mirrored ? left : right);
    name(m_pageBefore, tr("Page before"), tr("Page Up", "a key"));
    name(m_pageAfter, tr("Next page"), tr("Page Down", "a key"));
    name(m_zoomOut, tr("Smaller"), QStringLiteral("-"));
    name(m_zoomIn, tr("Larger"), QStringLiteral("+"));
    name(m_fit, tr("As large as fits"), QStringLiteral("0"));
    name(m_rotate, tr("Turn"), QStringLiteral("R"));
    name(m_remove, tr("Remove this document"), tr("Del", "a key"));
    settle();
}

const Attachment* AttachmentViewer::attachment() const {
    return m_at >= 0 && m_at < static_cast<int>(m_attachments.size()) ? &m_attachments[static_cast<size_t>(m_at)]
                                                                      : nullptr;
}

} // namespace tawjih::ui
