#include "ui/catalogue/CataloguePage.h"

#include "ui/catalogue/CatalogueFields.h"
#include "ui/catalogue/CatalogueModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int lowestRow = 30;
constexpr int searchWidth = 260;

/// Rows with air; whether an entry was verified, as a tag.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.column() != CatalogueModel::Verified) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem background = option;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
        const bool verified = index.data(CatalogueModel::VerifiedRole).toBool();
        paintTag(painter, option.rect.adjusted(space::small, 0, -space::small, 0), index.data().toString(),
                 verified ? Tone::Good : Tone::Warning, option.palette, option.font, option.direction);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == CatalogueModel::Verified)
            size.setWidth(tagSize(index.data().toString(), option.font).width() + 2 * space::small);
        return {size.width(), std::max(lowestRow, option.fontMetrics.height() + space::medium)};
    }
};

} // namespace

CataloguePage::CataloguePage(const PageContext& context, Needs needs)
    : m_context(context)
    , m_needs(needs)
    , m_header(new PageHeader)
    , m_search(new SearchField)
    , m_past(new QCheckBox)
    , m_edit(new QPushButton)
    , m_add(new QPushButton)
    , m_view(new QTreeView)
    , m_model(new CatalogueModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_mayEdit(vault::permits(m_needs.actor.roles, vault::Permission::EditCatalogue)) {
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    m_found->setFilterRole(CatalogueModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_found);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_search->setMinimumWidth(searchWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(CatalogueModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CatalogueModel::Source, QHeaderView::Interactive);
    m_view->header()->resizeSection(CatalogueModel::Source, 200);
    makeActions();
    auto* card = new Card;
    card->body()->addWidget(m_view);
    card->setFlush(true);
    auto* body = makeBody();
    body->addWidget(m_header);
    body->addWidget(card, 1);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind != ChangeKind::Catalogue && kind != ChangeKind::Everything)
            return;
        m_stale = true;
        if (isVisible())
            load();
    });
    retranslate();
}

void CataloguePage::makeActions() {
    m_add->setIcon(icon(QStringLiteral("plus"), IconTone::OnAccent));
    setPrimary(m_add);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_past, m_search, m_edit, m_add})
        m_header->addAction(widget);
    m_edit->setVisible(m_mayEdit);
    m_add->setVisible(m_mayEdit);
    connect(m_past, &QCheckBox::toggled, this, &CataloguePage::load);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_found->setFilterFixedString(text);
        m_view->expandAll();
    });
    connect(m_edit, &QPushButton::clicked, this, &CataloguePage::editCurrent);
    connect(m_add, &QPushButton::clicked, this, &CataloguePage::addBelow);
    connect(m_view, &QTreeView::activated, this, &CataloguePage::editCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePage::allowActions);
}

void CataloguePage::activate() {
    if (m_stale)
        load();
}

QWidget* CataloguePage::mainWidget() const {
    return m_view;
}

void CataloguePage::focusFilter() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CataloguePage::load() {
    const CatalogueScope scope = m_past->isChecked() ? CatalogueScope::All : CatalogueScope::Active;
    auto providers = m_needs.catalogue.providers(scope);
    auto centres = m_needs.catalogue.establishments({}, scope);
    auto programmes = m_needs.catalogue.programmes({}, scope);
    if (!providers || !centres || !programmes) {
        const Error& error = !providers ? providers.error() : !centres ? centres.error() : programmes.error();
        m_context.navigator.notify({Tone::Danger, errorText(error), {}, {}});
        return;
    }
    m_stale = false;
    const auto count = programmes->size();
    m_model->setCatalogue(*std::move(providers), *std::move(centres), *std::move(programmes));
    m_view->expandAll();
    Q_EMIT countChanged(static_cast<qint64>(count));
    Q_EMIT statusChanged(tr("%n programme(s)", nullptr, static_cast<int>(count)));
    allowActions();
}

const CatalogueEntry* CataloguePage::current() const {
    const QModelIndex index = m_found->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model->entryAt(index) : nullptr;
}

void CataloguePage::allowActions() {
    const CatalogueEntry* entry = current();
    m_edit->setEnabled(entry != nullptr);
    const bool centre = entry && std::holds_alternative<Provider>(*entry);
    const bool programme = entry && !centre;
    m_add->setText(programme ? tr("Programme") : centre ? tr("Training centre") : tr("Provider"));
    m_add->setToolTip(programme ? tr("Add a programme to this centre")
                      : centre  ? tr("Add a training centre of this provider")
                                : tr("Add a provider"));
    m_add->setAccessibleName(m_add->toolTip());
}

void CataloguePage::editCurrent() {
    if (const CatalogueEntry* entry = current(); entry && m_mayEdit)
        edit(*entry);
}

void CataloguePage::addBelow() {
    const CatalogueEntry* entry = current();
    if (!entry) {
        edit(Provider());
    } else if (const auto* provider = std::get_if<Provider>(entry)) {
        Establishment centre;
        centre.provider = provider->id;
        edit(centre);
    } else {
        Programme programme;
        const auto* centre = std::get_if<Establishment>(entry);
        programme.establishment = centre ? centre->id : std::get<Programme>(*entry).establishment;
        edit(programme);
    }
}

void CataloguePage::edit(CatalogueEntry entry) {
    auto* dialog = new CatalogueDialog(entry, m_needs.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, entry, dialog] {
        return std::visit([this, dialog](const auto& began) { return save(began, dialog); }, entry);
    });
    connect(dialog, &QDialog::accepted, this, [this] { m_context.navigator.saved(); });
    dialog->open();
}

template <typename Entry>
Status CataloguePage::save(const Entry& began, CatalogueDialog* dialog) {
    TRY(saveOrCompare<Entry>({.fields = catalogueFields<Entry>(),
                              .base = began,
                              .typed = std::get<Entry>(dialog->value()),
                              .find = [this, id = began.id] { return m_needs.catalogue.find(id); },
                              .save = [this](const Entry& entry) { return m_needs.catalogue.save(entry); },
                              .users = [this](UserId user) { return m_needs.cases.userName(user).value_or(QString()); },
                              .chosen = [dialog](const Entry&) { dialog->done(QDialog::Accepted); }},
                             dialog));
    return {};
}

void CataloguePage::retranslate() {
    m_header->setTitle(tr("Catalogue"));
    m_header->setSubtitle(tr("Entries that nobody checked with the centre say so."));
    m_search->setPlaceholder(tr("Find a programme or a centre"));
    m_past->setText(tr("No longer offered too"));
    m_edit->setText(tr("Edit…"));
    m_view->setAccessibleName(tr("Catalogue"));
    if (!m_stale)
        load();
    allowActions();
}

} // namespace tawjih::ui
