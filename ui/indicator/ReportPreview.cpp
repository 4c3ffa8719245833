#include "ui/indicator/ReportPreview.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_hint(new WrapLabel)
    , m_place(new QLabel)
    , m_before(new QToolButton)
    , m_after(new QToolButton) {
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_hint->setAlignment(Qt::AlignCenter);
    setTextStyle(m_hint, TextStyle::Muted);
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
    column->addWidget(m_hint);
    column->addLayout(line);
    connect(m_before, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    retranslate();
}

void ReportPreview::setPages(QList<QImage> pages) {
    m_pages = std::move(pages);
    showPage(0);
}

void ReportPreview::clear() {
    setPages({});
}

void ReportPreview::showPage(int page) {
    const bool any = !m_pages.isEmpty();
    m_page = any ? std::clamp(page, 0, pageCount() - 1) : 0;
    m_picture->setVisible(any);
    m_hint->setVisible(!any);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_before, m_after, m_place})
        widget->setVisible(pageCount() > 1);
    if (!any)
        return;
    const QSize room = m_picture->size() * devicePixelRatioF();
    QImage image = m_pages.at(m_page).scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < pageCount());
    m_place->setText(tr("page %1, of the first %2").arg(number(m_page + 1), number(pageCount())));
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showPage(m_page);
}

void ReportPreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportPreview::retranslate() {
    m_hint->setWords(tr("Its first pages can be looked at here before it is made."));
    m_before->setToolTip(tr("Page before"));
    m_before->setAccessibleName(tr("Page before"));
    m_after->setToolTip(tr("Next page"));
    m_after->setAccessibleName(tr("Next page"));
    m_picture->setAccessibleName(tr("Preview of the report"));
    showPage(m_page);
}

} // namespace tawjih::ui
