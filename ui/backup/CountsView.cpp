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
    , m_first(new QLabel)
    , m_second(new QLabel)
    , m_difference(new QLabel) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::huge);
    grid->setVerticalSpacing(space::tiny);
    int row = 1;
    for (QLabel* head : {m_first, m_second, m_difference}) {
        setTextStyle(head, TextStyle::Muted);
        grid->addWidget(head, row++, 0);
    }
    int column = 1;
    for (std::size_t i = 0; i < vault::countedKinds.size(); ++i, ++column) {
        const Column labels{new QLabel, new QLabel, new QLabel, new QLabel};
        setTextStyle(labels.name, TextStyle::Muted);
        row = 0;
        for (QLabel* label : {labels.name, labels.count, labels.present, labels.difference})
            grid->addWidget(label, row++, column, Qt::AlignTrailing);
        m_columns.push_back(labels);
    }
    grid->setColumnStretch(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountsView::setCounts(const QString& first, const vault::DeskCounts& counts, const QString& second,
                           const std::optional<vault::DeskCounts>& present) {
    m_first->setText(first);
    m_second->setText(second);
    m_difference->setText(tr("Difference"));
    m_difference->setVisible(present.has_value());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const vault::CountedKind& kind = vault::countedKinds[i];
        const Column& labels = m_columns[i];
        labels.name->setText(countName(kind));
        labels.count->setText(number(counts.*kind.count));
        labels.present->setText(present ? number(*present.*kind.count) : i == 0 ? tr("cannot be read") : QString());
        labels.difference->setVisible(present.has_value());
        const qint64 more = present ? *present.*kind.count - counts.*kind.count : 0;
        labels.difference->setText(isolateLtr((more > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(more)));
    }
}

} // namespace tawjih::ui
