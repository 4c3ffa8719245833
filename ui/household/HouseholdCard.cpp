#include "ui/household/HouseholdCard.h"

#include "ui/household/HouseholdText.h"
#include "ui/household/LinkDialog.h"
#include "ui/identity/PersonLookup.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int rowsShown = 3;
constexpr size_t offersShown = 3;
constexpr int mostFound = 8;

void empty(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

KnownPerson known(const ListRow& row) {
    return {row.person, row.sex, BirthDate::stored(row.birthDate, BirthPrecision::Day), row.status};
}

} // namespace

HouseholdCard::HouseholdCard(const PeopleServices& services, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_services(services)
    , m_add(new QPushButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_list(new LineList)
    , m_nobody(new QLabel)
    , m_offerList(new QVBoxLayout) {
    setQuiet(m_add);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_nobody->setWordWrap(true);
    setTextStyle(m_nobody, TextStyle::Muted);
    m_list->setRowsShown(rowsShown);
    m_offerList->setSpacing(space::small);
    headingEnd()->addWidget(m_add);
    headingEnd()->addWidget(m_more);
    body()->addWidget(m_list);
    body()->addWidget(m_nobody);
    body()->addLayout(m_offerList);
    connect(m_add, &QPushButton::clicked, this, [this] { openLink(); });
    connect(m_list, &LineList::lineActivated, this,
            [this](const Line& line) { Q_EMIT opened(BeneficiaryId(line.key)); });
    connect(m_menu, &QMenu::aboutToShow, this, &HouseholdCard::fillMenu);
    retranslate();
}

void HouseholdCard::setPerson(const Beneficiary& person, bool mayEdit) {
    m_person = {{person.id, {}, person.name.latin(), person.name.arabic()}, person.sex, person.birth, {}};
    m_mayEdit = mayEdit;
    read();
}

LinkDialog* HouseholdCard::openLink(const std::optional<Relative>& relative) {
    const auto find = [this](const QString& typed) {
        std::vector<KnownPerson> found;
        ListQuery query;
        query.text = typed;
        query.bestFirst = true;
        auto pager = m_services.listing.open(ranked(query, m_services.lookup));
        const auto rows = pager ? pager->rows(0, mostFound) : Result<std::vector<ListRow>>(std::vector<ListRow>());
        for (const ListRow& row : rows.value_or(std::vector<ListRow>()))
            found.push_back(known(row));
        return found;
    };
    const auto warnings = [this](const NewLink& link) {
        return m_services.households.warnings(link).value_or(std::vector<LinkWarning>());
    };
    auto* dialog = new LinkDialog({m_services.clock, find, warnings}, m_person, relative, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog]() -> Status {
        const auto change = m_services.households.link(dialog->value());
        if (!change)
            return fail(change.error());
        settle(change, tr("The household was changed."));
        return {};
    });
    dialog->open();
    return dialog;
}

LinkDialog* HouseholdCard::openOffer(const HouseholdOffer& offer) {
    return openLink(Relative{offer.person, {}, true, {}});
}

void HouseholdCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HouseholdCard::read() {
    m_relatives.clear();
    m_offers.clear();
    if (auto relatives = m_services.households.of(m_person.line.id))
        m_relatives = *std::move(relatives);
    else
        Q_EMIT failed(relatives.error());
    if (auto offers = m_services.households.suggestions(m_person.line.id); offers && m_mayEdit)
        m_offers = *std::move(offers);
    showLines();
    showOffers();
}

void HouseholdCard::showLines() {
    std::vector<Line> lines;
    for (const Relative& relative : m_relatives) {
        const PersonLine& person = relative.person.line;
        const ShownName name = shownName(person.latinName, person.arabicName);
        Line line;
        line.key = person.id.uuid();
        line.person = line.key;
        line.text = isolate(name.first);
        line.second = isolate(name.second);
        line.detail =
            kinText(relative.person, relative.relation.value_or(Relation::Housemate), m_services.clock.today());
        if (!relative.livesTogether)
            line.tag = tr("lives elsewhere");
        else if (relative.person.status == CaseStatus::Closed)
            line.tag = tr("case closed");
        lines.push_back(std::move(line));
    }
    m_list->setLines(std::move(lines));
    if (!m_list->currentLine() && !m_relatives.empty())
        m_list->setCurrentIndex(m_list->lines()->index(0));
    m_list->setVisible(!m_relatives.empty());
    m_nobody->setVisible(m_relatives.empty() && m_offers.empty());
    m_more->setVisible(!m_relatives.empty());
    m_add->setVisible(m_mayEdit);
}

void HouseholdCard::showOffers() {
    empty(m_offerList);
    for (size_t at = 0; at < std::min(offersShown, m_offers.size()); ++at) {
        const HouseholdOffer offer = m_offers[at];
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(space::small, 0, 0, 0);
        line->setSpacing(space::small);
        auto* why = new QLabel(offerText(offer));
        why->setWordWrap(true);
        why->setToolTip(kinText(offer.person, {}, m_services.clock.today()));
        auto* link = new QPushButton(tr("Link…"));
        auto* deny = new QPushButton(tr("Not one household"));
        setQuiet(deny);
        link->setAccessibleDescription(why->text());
        deny->setAccessibleDescription(why->text());
        line->addWidget(why, 1);
        line->addWidget(link);
        line->addWidget(deny);
        connect(link, &QPushButton::clicked, this, [this, offer] { openOffer(offer); });
        connect(deny, &QPushButton::clicked, this, [this, offer] { this->deny(offer); });
        m_offerList->addWidget(row);
    }
}

/// What can be done with the person of the current line, and with the one whose case it is.
void HouseholdCard::fillMenu() {
    m_menu->clear();
    const Relative* shown = current();
    if (shown == nullptr)
        return;
    const Relative relative = *shown;
    const BeneficiaryId person = m_person.line.id, other = relative.person.line.id;
    const QString name = firstName(relative.person);
    m_menu->addAction(tr("Open the case of %1").arg(name), this, [this, other] { Q_EMIT opened(other); });
    if (!m_mayEdit)
        return;
    m_menu->addAction(tr("Change what %1 is…").arg(name), this, [this, relative] { openLink(relative); });
    if (relative.relation && relative.relation != Relation::Housemate)
        m_menu->addAction(tr("%1 is no relative").arg(name), this, [this, person, other, name] {
            settle(m_services.households.unlink(person, other), tr("%1 is no relative any more.").arg(name));
        });
    if (!relative.livesTogether)
        return;
    m_menu->addSeparator();
    const auto leave = [this](BeneficiaryId who, const QString& whose) {
        m_menu->addAction(tr("%1 lives elsewhere now").arg(whose), this, [this, who, whose] {
            settle(m_services.households.leave(who), tr("%1 lives elsewhere now.").arg(whose));
        });
    };
    leave(other, name);
    leave(person, firstName(m_person));
}

const Relative* HouseholdCard::current() const {
    const Line* line = m_list->currentLine();
    if (!line)
        return nullptr;
    const auto found = std::ranges::find(m_relatives, BeneficiaryId(line->key),
                                         [](const Relative& each) { return each.person.line.id; });
    return found == m_relatives.end() ? nullptr : &*found;
}

void HouseholdCard::settle(const Result<HouseholdChange>& change, const QString& sentence) {
    read();
    if (!change)
        return Q_EMIT failed(change.error());
    if (!change->isEmpty())
        Q_EMIT changed(sentence,
                       [&households = m_services.households, change = *change] { return households.undo(change); });
}

void HouseholdCard::deny(const HouseholdOffer& offer) {
    const BeneficiaryId person = m_person.line.id, other = offer.person.line.id;
    const Status denied = m_services.households.deny(person, other);
    read();
    if (!denied)
        return Q_EMIT failed(denied.error());
    Q_EMIT changed(tr("%1 will not be offered again.").arg(firstName(offer.person)),
                   [&households = m_services.households, person, other] { return households.allow(person, other); });
}

void HouseholdCard::retranslate() {
    setHeading(tr("Household"));
    m_list->setAccessibleName(tr("Household"));
    m_add->setText(tr("Add…"));
    m_add->setToolTip(tr("Links somebody on record as a relative or as living here"));
    m_more->setToolTip(tr("More about this person"));
    m_more->setAccessibleName(tr("More about this person"));
    m_nobody->setText(tr("No relative on record yet, and nobody who shares the phone or the address."));
    showLines();
    showOffers();
}

} // namespace tawjih::ui
