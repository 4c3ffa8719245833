#include "ui/identity/DuplicatesModel.h"

#include "ui/beneficiary/PersonText.h"
#include "ui/identity/MatchText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/RowPainter.h"

#include <algorithm>

namespace tawjih::ui {

using identity::DuplicatePair;
using identity::PairedPerson;

namespace {

QString nameOf(const PairedPerson& person) {
    return nameLine(person.latinName, person.arabicName);
}

/// What of a pair stands at the end of its first line: shorter than in a sentence.
QString tagOf(const DuplicatePair& pair) {
    if (pair.saidApartAt)
        return DuplicatesModel::tr("two persons");
    switch (identity::classOf(pair.probability)) {
    case identity::MatchClass::Probable:
        return DuplicatesModel::tr("probably the same");
    case identity::MatchClass::ToReview:
        return DuplicatesModel::tr("perhaps the same");
    case identity::MatchClass::Unlikely:
        break;
    }
    return pair.relation == identity::Relation::Twin ? DuplicatesModel::tr("perhaps twins")
                                                     : DuplicatesModel::tr("perhaps relatives");
}

} // namespace

void DuplicatesModel::setPairs(std::vector<DuplicatePair> pairs) {
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int DuplicatesModel::rowOf(BeneficiaryId one, BeneficiaryId other) const {
    const auto found = std::ranges::find_if(
        m_pairs, [&](const DuplicatePair& pair) { return pair.one.id == one && pair.other.id == other; });
    return found == m_pairs.end() ? -1 : int(found - m_pairs.begin());
}

void DuplicatesModel::retranslate() {
    if (!m_pairs.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DuplicatesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_pairs.size());
}

QString DuplicatesModel::personText(const PairedPerson& person) {
    QStringList parts{nameOf(person), birthText(person.birth), isolateLtr(person.number)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant DuplicatesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicatePair& pair = pairAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 and %2", "two persons").arg(nameOf(pair.one), nameOf(pair.other));
    case Qt::AccessibleTextRole:
        return tr("%1: %2 and %3", "what two persons may be")
            .arg(tagOf(pair), personText(pair.one), personText(pair.other));
    default:
        return {};
    }
}

void DuplicatesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const DuplicatePair& pair = static_cast<const DuplicatesModel*>(index.model())->pairAt(index.row());
    RowPainter lines(painter, option, 2);
    lines.tag(0, tagOf(pair), pair.saidApartAt ? Tone::Neutral : verdictTone(pair.probability));
    lines.write(0, DuplicatesModel::personText(pair.one));
    lines.write(1, DuplicatesModel::personText(pair.other));
}

QSize DuplicatesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {240, 2 * option.fontMetrics.height() + 2 * space::small + space::small};
}

} // namespace tawjih::ui
