#include "ui/casework/GlassPage.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

QString momentOf(const QDateTime& at) {
    const QDateTime local = at.toLocalTime();
    return QString(shortDateText(local.date()) + QLatin1Char(' ') + timeText(local.time()));
}

} // namespace

void GlassModel::setOpenings(std::vector<GlassOpening> openings) {
    beginResetModel();
    m_openings = std::move(openings);
    endResetModel();
}

const GlassOpening* GlassModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_openings[static_cast<size_t>(row)] : nullptr;
}

void GlassModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_openings.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int GlassModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_openings.size());
}

int GlassModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GlassModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const GlassOpening& opening = m_openings[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case At:
        return momentOf(opening.openedAt);
    case User:
        return isolate(opening.userName);
    case Case:
        return isolateLtr(opening.number);
    case Kind:
        return labelOf(opening.kind);
    case Reason:
        return isolate(opening.reason.simplified());
    case Seen:
        return opening.seenAt ? tr("%1, on %2", "who saw it, and when")
                                    .arg(isolate(opening.seenBy), shortDateText(opening.seenAt->toLocalTime().date()))
                              : tr("not yet");
    default:
        return {};
    }
}

QVariant GlassModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("When");
    case User:
        return tr("Who");
    case Case:
        return tr("Case");
    case Kind:
        return tr("What for");
    case Reason:
        return tr("Reason");
    case Seen:
        return tr("Seen by");
    default:
        return {};
    }
}

GlassPage::GlassPage(const PageContext& context, const Needs& needs)
    : m_context(context)
    , m_needs(needs)
    , m_header(new PageHeader)
    , m_seen(new QPushButton)
    , m_table(new QTableView)
    , m_model(new GlassModel(this))
    , m_reason(new WrapLabel)
    , m_empty(new EmptyState(QStringLiteral("lock"))) {
    setPrimary(m_seen);
    m_header->addAction(m_seen);
    m_table->setModel(m_model);
    dressTable(m_table);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{GlassModel::At, 20},
                                          {GlassModel::User, 18},
                                          {GlassModel::Case, 17},
                                          {GlassModel::Kind, 24},
                                          {GlassModel::Seen, 22}};
    for (const auto& [column, characters] : widths)
        m_table->setColumnWidth(column, em * characters);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(GlassModel::Reason, QHeaderView::Stretch);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_card = card;
    setTextStyle(m_reason, TextStyle::Body);
    m_reason->setTextFormat(Qt::PlainText);
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addWidget(m_card, 1);
    body->addWidget(m_reason);
    body->addWidget(m_empty, 1);
    connect(m_seen, &QPushButton::clicked, this, &GlassPage::markSeen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GlassPage::showChosen);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (isVisible() && (kind == ChangeKind::Case || kind == ChangeKind::Everything))
            activate();
    });
    retranslate();
}

QWidget* GlassPage::mainWidget() const {
    return m_table;
}

void GlassPage::activate() {
    auto openings = m_needs.restrictions.openings();
    const auto unseen = m_needs.restrictions.unseen();
    if (!openings || !unseen)
        return m_context.navigator.notify(
            {Tone::Danger, errorText(!openings ? openings.error() : unseen.error()), {}, {}});
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setOpenings(*std::move(openings));
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    const bool empty = m_model->rowCount() == 0;
    m_card->setVisible(!empty);
    m_empty->setVisible(empty);
    Q_EMIT countChanged(*unseen > 0 ? std::optional(*unseen) : std::nullopt);
    Q_EMIT statusChanged(tr("%n opening(s)", nullptr, m_model->rowCount()));
    showChosen();
}

const GlassOpening* GlassPage::chosen() const {
    return m_model->at(m_table->currentIndex().row());
}

void GlassPage::showChosen() {
    const GlassOpening* opening = chosen();
    // Nobody reviews their own opening.
    m_seen->setEnabled(opening != nullptr && !opening->seenAt && opening->user != m_needs.actor.id);
    m_reason->setWords(opening == nullptr ? QString() : isolate(opening->reason));
    m_reason->setVisible(opening != nullptr);
}

void GlassPage::markSeen() {
    const GlassOpening* opening = chosen();
    if (opening == nullptr)
        return;
    const Status seen = m_needs.restrictions.markSeen(*opening);
    activate();
    if (!seen)
        return m_context.navigator.notify({Tone::Danger, errorText(seen.error()), {}, {}});
    m_context.navigator.saved();
}

void GlassPage::retranslate() {
    m_header->setTitle(tr("Restricted cases opened"));
    m_header->setSubtitle(tr("By colleagues to whom they are closed, each with a reason."));
    m_seen->setText(tr("I have seen this"));
    m_table->setAccessibleName(tr("Openings of restricted cases"));
    m_empty->setTexts(tr("No restricted case was opened by anybody to whom it is closed."));
    m_model->retranslate();
}

PageFactory glassPage(const GlassPage::Needs& needs) {
    PageFactory factory;
    factory.id = QStringLiteral("glass");
    factory.title = QT_TRANSLATE_NOOP("Pages", "Restricted cases");
    factory.icon = QStringLiteral("lock");
    factory.make = [needs](const PageContext& context) -> Page* { return new GlassPage(context, needs); };
    factory.needs = vault::Permission::RestrictCases;
    factory.count = [needs]() -> std::optional<qint64> {
        const auto unseen = needs.restrictions.unseen();
        return unseen && *unseen > 0 ? std::optional(*unseen) : std::nullopt;
    };
    return factory;
}

} // namespace tawjih::ui
