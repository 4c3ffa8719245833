#include "ui/beneficiary/UnmergeDialog.h"

#include "ui/beneficiary/MergeText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/WrapLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

UnmergeDialog::UnmergeDialog(MergeService& merges, std::vector<MergeRecord> records, const QString& number,
                             QWidget* parent)
    : ActionDialog(parent)
    , m_merges(merges)
    , m_records(std::move(records))
    , m_number(number)
    , m_words(new WrapLabel)
    , m_later(new QPushButton) {
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_later->setAutoDefault(false);
    body()->addWidget(m_words, 1);
    addButton(m_later);
    connect(m_later, &QPushButton::clicked, this, [this] {
        if (m_after.later)
            if (const Status shown = show(*m_after.later); !shown)
                showFailure(shown.error());
    });
    setAct([this]() -> Status {
        TRY(m_merges.undo(m_shown.merge.id));
        Q_EMIT undone(m_shown.merge.merged, tr("The merge was taken back: %1 is on record again.").arg(mergedName()));
        return {};
    });
    resize(560, 280);
}

Status UnmergeDialog::show(PersonMergeId merge) {
    const MergeRecord* record = find(merge);
    if (record == nullptr)
        return fail(ErrorCode::Invalid, QStringLiteral("person_merge"));
    TRY_ASSIGN(m_after, m_merges.aftermath(merge));
    m_shown = *record;
    retranslate();
    return {};
}

void UnmergeDialog::retranslate() {
    setTexts(tr("Take a merge back"), tr("Take the merge back"));
    m_later->setText(tr("Show the later merge"));
    m_later->setVisible(m_after.later.has_value());
    verbButton()->setEnabled(!m_after.later);
    const QString on = isolate(dateText(m_shown.merge.recordedAt.toLocalTime().date()));
    QStringList sentences{tr("On %1 %2 was merged into %3.", "date, record, record")
                              .arg(on, nameLine(m_shown.name.latin(), m_shown.name.arabic()), keptName())};
    if (const MergeRecord* later = m_after.later ? find(*m_after.later) : nullptr)
        sentences << tr("A later merge, of %1 on %2, has to be taken back first.", "record, date")
                         .arg(recordName(later->number, later->name),
                              isolate(dateText(later->merge.recordedAt.toLocalTime().date())));
    else
        sentences << aftermathText(m_after, m_shown.moved, keptName(), mergedName());
    m_words->setWords(sentences.join(QLatin1Char('\n')));
}

const MergeRecord* UnmergeDialog::find(PersonMergeId merge) const {
    const auto found = std::ranges::find(m_records, merge, [](const MergeRecord& each) { return each.merge.id; });
    return found == m_records.end() ? nullptr : &*found;
}

/// The kept person may have become part of another one since.
QString UnmergeDialog::keptName() const {
    const auto gone = std::ranges::find_if(m_records, [this](const MergeRecord& each) {
        return each.merge.merged == m_shown.merge.kept && !each.merge.undoneAt;
    });
    return gone == m_records.end() ? isolateLtr(m_number) : recordName(gone->number, gone->name);
}

QString UnmergeDialog::mergedName() const {
    return recordName(m_shown.number, m_shown.name);
}

} // namespace tawjih::ui
