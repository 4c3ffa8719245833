#include "ui/backup/CountsView.h"

#include "ui/backup/BackupText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>

namespace tawjih::ui {

CountsView::CountsView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_first(new QLabel)
    , m_second(new QLabel) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::huge);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->addWidget(m_first, 0, 1, Qt::AlignTrailing);
    m_grid->addWidget(m_second, 0, 2, Qt::AlignTrailing);
    for (QLabel* head : {m_first, m_second})
        setTextStyle(head, TextStyle::Muted);
    int row = 1;
    for (std::size_t i = 0; i < vault::countedKinds.size(); ++i, ++row) {
        const Line line{new QLabel, new QLabel, new QLabel, new QLabel};
        setTextStyle(line.missing, TextStyle::Muted);
        m_grid->addWidget(line.name, row, 0);
        m_grid->addWidget(line.count, row, 1, Qt::AlignTrailing);
        m_grid->addWidget(line.present, row, 2, Qt::AlignTrailing);
        m_grid->addWidget(line.missing, row, 3);
        m_lines.push_back(line);
    }
    m_grid->setColumnStretch(3, 1);
}

void CountsView::setCounts(const QString& first, const vault::DeskCounts& counts, const QString& second,
                           const std::optional<vault::DeskCounts>& present) {
    m_first->setText(first);
    m_second->setText(second);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const vault::CountedKind& kind = vault::countedKinds[i];
        const qint64 here = counts.*kind.count;
        const Line& line = m_lines[i];
        line.name->setText(countName(kind));
        line.count->setText(number(here));
        line.present->setText(present ? number(*present.*kind.count) : tr("cannot be read"));
        const qint64 more = present ? *present.*kind.count - here : 0;
        line.missing->setText(more > 0   ? tr("%n more in the present desk", nullptr, static_cast<int>(more))
                              : more < 0 ? tr("%n fewer in the present desk", nullptr, static_cast<int>(-more))
                                         : QString());
    }
}

} // namespace tawjih::ui
