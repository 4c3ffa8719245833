#include "ui/guidance/GuidanceModel.h"

#include "ui/widgets/RowPainter.h"
#include "ui/widgets/Theme.h"

#include <algorithm>

namespace tawjih::ui {

void GuidanceModel::setMatches(PersonMatches matches) {
    beginResetModel();
    m_matches = std::move(matches);
    m_counts.fill(0);
    for (const Match& match : m_matches.matches)
        ++m_counts[static_cast<size_t>(answerOf(*match.assessment))];
    choose();
    endResetModel();
}

void GuidanceModel::setAnswer(std::optional<Answer> answer) {
    beginResetModel();
    m_answer = answer;
    choose();
    endResetModel();
}

void GuidanceModel::choose() {
    m_shown.clear();
    for (size_t i = 0; i < m_matches.matches.size(); ++i)
        if (!m_answer || answerOf(*m_matches.matches[i].assessment) == *m_answer)
            m_shown.push_back(i);
}

GuidanceModel::Row GuidanceModel::row(int row) const {
    const Match& match = m_matches.matches[m_shown.at(static_cast<size_t>(row))];
    return {match, m_matches.stock->offered[match.offer], m_matches.stock->matcher.offers()[match.offer]};
}

int GuidanceModel::rowOf(size_t offer) const {
    const auto at =
        std::ranges::find_if(m_shown, [this, offer](size_t shown) { return m_matches.matches[shown].offer == offer; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

int GuidanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant GuidanceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return offerTitle(shown.offered);
    case Qt::ToolTipRole:
        return whyText(shown.match, shown.offer, m_matches.seeker);
    case Qt::AccessibleTextRole:
        return QStringList{offerTitle(shown.offered), labelOf(answerOf(*shown.match.assessment)),
                           offerLine(shown.offered, shown.offer, shown.match.state),
                           whyText(shown.match, shown.offer, m_matches.seeker)}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

void GuidanceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const GuidanceModel*>(index.model());
    const GuidanceModel::Row row = model->row(index.row());
    const Answer answer = answerOf(*row.match.assessment);
    RowPainter lines(painter, option, 3);
    lines.tag(0, labelOf(answer), toneOf(answer));
    lines.writeBold(0, offerTitle(row.offered));
    lines.writeMuted(1, offerLine(row.offered, row.offer, row.match.state));
    lines.write(2, whyText(row.match, row.offer, model->matches().seeker));
}

QSize GuidanceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {240, 3 * (option.fontMetrics.height() + space::tiny / 2) + 2 * space::small};
}

} // namespace tawjih::ui
