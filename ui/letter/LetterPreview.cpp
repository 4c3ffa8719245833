#include "ui/letter/LetterPreview.h"

#include "core/letter/LetterPages.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {
constexpr qreal inch = 25.4;
}

LetterPreview::LetterPreview(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_place(new QLabel)
    , m_before(new QToolButton)
    , m_after(new QToolButton) {
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_before->setIcon(icon(QStringLiteral("chevron-back")));
    m_after->setIcon(icon(QStringLiteral("chevron")));
    for (QToolButton* button : {m_before, m_after}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_before);
    line->addWidget(m_place);
    line->addWidget(m_after);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_picture, 1);
    column->addLayout(line);
    connect(m_before, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    retranslate();
}

LetterPreview::~LetterPreview() = default;

void LetterPreview::setLetter(const LetterContent& content) {
    m_pages = std::make_unique<LetterPages>(content);
    showPage(m_page);
}

int LetterPreview::pageCount() const {
    return m_pages ? m_pages->count() : 0;
}

QSize LetterPreview::minimumSizeHint() const {
    return {260, 320};
}

void LetterPreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LetterPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showPage(m_page);
}

void LetterPreview::showPage(int page) {
    if (!m_pages)
        return;
    m_page = std::clamp(page, 0, pageCount() - 1);
    const QSizeF paper = m_pages->pageLayout().fullRect(QPageLayout::Millimeter).size();
    const QSizeF room = QSizeF(m_picture->size()) * devicePixelRatioF();
    const qreal perMillimetre = std::min(room.width() / paper.width(), room.height() / paper.height());
    QImage image = m_pages->image(m_page, std::max(20, static_cast<int>(perMillimetre * inch)));
    image.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < pageCount());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_before, m_after, m_place})
        widget->setVisible(pageCount() > 1);
    m_place->setText(tr("page %1 of %2").arg(number(m_page + 1), number(pageCount())));
}

void LetterPreview::retranslate() {
    m_before->setToolTip(tr("Page before"));
    m_before->setAccessibleName(tr("Page before"));
    m_after->setToolTip(tr("Next page"));
    m_after->setAccessibleName(tr("Next page"));
    m_picture->setAccessibleName(tr("Preview of the letter"));
    showPage(m_page);
}

} // namespace tawjih::ui
