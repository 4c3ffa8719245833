#include "ui/beneficiary/PersonPickDialog.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/ListingService.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/identity/PersonLookup.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

constexpr int mostShown = 50;
constexpr int rowsShown = 7;

Line lineOf(const ListRow& row) {
    const ShownName name = shownName(row.person.latinName, row.person.arabicName);
    QStringList detail{row.birthDate ? dateText(*row.birthDate) : QString(), countryText(row.nationality), row.phone};
    detail.removeAll(QString());
    for (QString& part : detail)
        part = isolate(part);
    Line line;
    line.key = row.person.id.uuid();
    line.person = line.key;
    line.text = name.first;
    line.second = name.second;
    line.detail = detail.join(QStringLiteral(" · "));
    line.tag = row.person.number;
    return line;
}

} // namespace

PersonPickDialog::PersonPickDialog(ListingService& listing, BeneficiaryService& persons, const PersonLookup* lookup,
                                   const Beneficiary& shown, QWidget* parent)
    : ActionDialog(parent)
    , m_listing(listing)
    , m_persons(persons)
    , m_lookup(lookup)
    , m_shown(shown)
    , m_sentence(new WrapLabel)
    , m_search(new SearchField)
    , m_list(new LineList)
    , m_found(new WrapLabel) {
    setTextStyle(m_found, TextStyle::Muted);
    m_list->setRowsShown(rowsShown);
    body()->addWidget(m_sentence);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_found);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searched, this, &PersonPickDialog::look);
    connect(m_list, &LineList::lineActivated, this, &PersonPickDialog::accept);
    connect(m_list, &LineList::currentLineChanged, this, [this] { verbButton()->setEnabled(!chosen().isNull()); });
    resize(680, 460);
    retranslate();
    m_search->setFocus();
}

BeneficiaryId PersonPickDialog::chosen() const {
    const Line* line = m_list->currentLine();
    return line ? BeneficiaryId(line->key) : BeneficiaryId();
}

void PersonPickDialog::retranslate() {
    setTexts(tr("Merge with another person"), tr("Compare both"));
    m_sentence->setWords(
        tr("Whose record is of the same person as %1?").arg(nameLine(m_shown.name.latin(), m_shown.name.arabic())));
    m_search->setPlaceholder(tr("Name, number of the case, phone"));
    m_list->setAccessibleName(tr("Persons who fit"));
    look();
}

std::vector<FieldProblem> PersonPickDialog::unreadable() const {
    if (chosen().isNull())
        return {{QStringLiteral("person"), FieldProblem::Kind::Missing}};
    return {};
}

/// The arrows lead from what is typed to what was found.
bool PersonPickDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->lines()->rowCount() > 0) {
            m_list->setFocus();
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return ActionDialog::eventFilter(watched, event);
}

void PersonPickDialog::look() {
    const auto rows = fitting();
    std::vector<Line> lines;
    if (rows)
        for (const ListRow& row : *rows)
            if (row.person.id != m_shown.id)
                lines.push_back(lineOf(row));
    const auto count = lines.size();
    m_list->setLines(std::move(lines));
    if (count > 0 && m_list->currentLine() == nullptr)
        m_list->setCurrentIndex(m_list->lines()->index(0));
    verbButton()->setEnabled(!chosen().isNull());
    if (!rows)
        return showFailure(rows.error());
    const bool typed = !m_search->text().trimmed().isEmpty();
    m_found->setWords(count > 0 && !typed ? tr("Of the same name. Type to look for others.")
                      : typed && count == 0
                          ? tr("Nobody else fits. Try another spelling, the number of the case or a phone.")
                      : count == 0 ? tr("Nobody else has this name. Type to look for others.")
                                   : QString());
}

Result<std::vector<ListRow>> PersonPickDialog::fitting() const {
    std::vector<ListRow> rows;
    if (m_search->text().trimmed().isEmpty()) {
        TRY_ASSIGN(const auto same, m_persons.likelySame(m_shown.name, {}));
        for (const LikelySame& each : same) {
            TRY_ASSIGN(auto row, m_listing.row(each.id));
            if (row)
                rows.push_back(*std::move(row));
        }
        return rows;
    }
    ListQuery query;
    query.text = m_search->text();
    query.bestFirst = true;
    TRY_ASSIGN(KeysetPager pager, m_listing.open(ranked(query, m_lookup)));
    return pager.rows(0, mostShown);
}

} // namespace tawjih::ui
