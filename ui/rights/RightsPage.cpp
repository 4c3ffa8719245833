#include "ui/rights/RightsPage.h"

#include "ui/prompts/Prompts.h"
#include "ui/rights/ErasurePanel.h"
#include "ui/rights/RequestLines.h"
#include "ui/rights/WithdrawalText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Theme.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace rights;

namespace {

constexpr int requestsShown = 14;

} // namespace

RightsPage::RightsPage(const PageContext& context, const RightsServices& services)
    : m_context(context)
    , m_services(services)
    , m_header(new PageHeader)
    , m_tabs(new QTabWidget)
    , m_filter(new QTabBar)
    , m_list(new LineList)
    , m_empty(new EmptyState(QStringLiteral("check")))
    , m_open(new QPushButton)
    , m_refuse(new QPushButton)
    , m_grant(new QPushButton)
    , m_erasure(new ErasurePanel(context, services)) {
    auto* body = makeBody();
    body->setSpacing(space::medium);
    body->addWidget(m_header);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeRequests(), QString());
    m_tabs->addTab(m_erasure, QString());
    body->addWidget(m_tabs, 1);
    // Administrators read no case: they are here for erasures.
    if (!m_services.mayAnswer()) {
        m_tabs->setCurrentWidget(m_erasure);
        m_tabs->setTabVisible(0, false);
    }
    connect(&m_services.changes, &ChangeNotifier::changed, this, [this] {
        if (isVisible())
            activate();
    });
    retranslate();
}

QWidget* RightsPage::makeRequests() {
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, space::medium, 0, 0);
    auto* card = new Card;
    for (int i = 0; i < 2; ++i)
        m_filter->addTab(QString());
    m_filter->setDrawBase(false);
    m_filter->setExpanding(false);
    m_list->setRowsShown(requestsShown);
    setPrimary(m_grant);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_filter);
    buttons->addStretch();
    for (QPushButton* button : {m_open, m_refuse, m_grant})
        buttons->addWidget(button);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_empty, 1);
    column->addWidget(card, 1);
    connect(m_filter, &QTabBar::currentChanged, this, &RightsPage::read);
    connect(m_list, &LineList::currentLineChanged, this, &RightsPage::showCurrent);
    connect(m_list, &LineList::lineActivated, this,
            [this](const Line& line) { m_context.navigator.openBeneficiary(BeneficiaryId(line.person)); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const RightsRow* row = current())
            m_context.navigator.openBeneficiary(row->request.beneficiary);
    });
    connect(m_grant, &QPushButton::clicked, this, &RightsPage::grant);
    connect(m_refuse, &QPushButton::clicked, this, &RightsPage::refuse);
    return tab;
}

void RightsPage::activate() {
    if (m_services.mayAnswer())
        read();
    m_erasure->read();
}

void RightsPage::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

QWidget* RightsPage::mainWidget() const {
    return m_tabs->currentWidget() == m_erasure ? m_erasure->mainWidget() : static_cast<QWidget*>(m_list);
}

void RightsPage::read() {
    RightsQuery query;
    if (m_filter->currentIndex() == 0)
        query.state = RightsState::Open;
    auto rows = m_services.requests.list(query);
    if (!rows)
        return m_context.navigator.notify({Tone::Danger, errorText(rows.error()), {}, {}});
    m_rows = *std::move(rows);
    const QDate today = m_services.clock.today();
    std::vector<Line> lines;
    for (const RightsRow& row : m_rows)
        lines.push_back(requestLine(row, today, true));
    m_list->setVisible(!lines.empty());
    m_empty->setVisible(lines.empty());
    m_list->setLines(std::move(lines));
    if (const auto due = m_services.requests.due(today))
        m_header->setSubtitle(due->overdue + due->soon == 0
                                  ? tr("No request is due soon.")
                                  : QString(tr("%n request(s) overdue", nullptr, due->overdue) +
                                            tr(", ", "between parts of a list") +
                                            tr("%n due within three days", nullptr, due->soon)));
    m_empty->setTexts(m_filter->currentIndex() == 0
                          ? tr("No request waits for an answer. Requests are recorded in the person’s case.")
                          : tr("Nobody has asked for anything yet. Requests are recorded in the person’s case."));
    showCurrent();
}

const RightsRow* RightsPage::current() const {
    const Line* line = m_list->currentLine();
    if (line == nullptr)
        return nullptr;
    const auto found =
        std::ranges::find_if(m_rows, [line](const RightsRow& row) { return row.request.id.uuid() == line->key; });
    return found == m_rows.end() ? nullptr : &*found;
}

void RightsPage::showCurrent() {
    const RightsRow* row = current();
    const bool isOpen = row != nullptr && row->request.state == RightsState::Open;
    m_open->setEnabled(row != nullptr);
    m_refuse->setEnabled(isOpen);
    m_grant->setEnabled(isOpen);
    m_grant->setText(row != nullptr && row->request.kind == RightsKind::Erasure ? tr("Propose the erasure…")
                                                                                : tr("Grant"));
}

void RightsPage::grant() {
    const RightsRow* row = current();
    if (row == nullptr)
        return;
    const RightsRequest request = row->request; // the list may be read anew while somebody is asked
    if (request.kind == RightsKind::Erasure) {
        m_tabs->setCurrentWidget(m_erasure);
        return m_erasure->propose(ErasureCause::Request, {request.beneficiary});
    }
    const auto effects = m_services.requests.effects(request);
    if (effects && !effects->isNothing() &&
        !m_context.prompts.confirm(this, {tr("Grant the objection?"), withdrawalText(*effects), tr("Grant"), false}))
        return;
    const auto granted = m_services.requests.grant(request);
    if (!granted && granted.error().code == ErrorCode::TransitionRefused) {
        const bool corrects = request.kind == RightsKind::Rectification;
        const bool ends = request.kind == RightsKind::Withdrawal;
        if (corrects || ends)
            return m_context.navigator.notify(
                {Tone::Warning,
                 corrects ? tr("Correct the file first: the request closes with the version that was saved.")
                          : tr("Withdraw the consent in the person’s case first: what it ends is shown there."),
                 tr("Open the case"), [&navigator = m_context.navigator, person = request.beneficiary] {
                     navigator.openBeneficiary(person);
                 }});
    }
    settle(granted ? Status() : Status(fail(granted.error())), tr("The request was granted."));
}

void RightsPage::refuse() {
    const RightsRow* row = current();
    if (row == nullptr)
        return;
    const RightsRequest request = row->request;
    const auto reason = m_context.prompts.askText(this,
                                                  {tr("Refuse the request?"),
                                                   tr("The person is told why, and that they may turn to the CNDP."),
                                                   tr("Refuse"), false},
                                                  tr("Reason"));
    if (!reason)
        return;
    const auto refused = m_services.requests.refuse(request, *reason);
    settle(refused ? Status() : Status(fail(refused.error())), tr("The request was refused."));
}

void RightsPage::settle(const Status& status, const QString& sentence) {
    if (status)
        m_context.navigator.saved();
    m_context.navigator.notify(status ? Notice{Tone::Good, sentence, {}, {}}
                                      : Notice{Tone::Danger, errorText(status.error()), {}, {}});
    m_context.navigator.refreshCounts();
    read();
}

void RightsPage::retranslate() {
    m_header->setTitle(tr("Rights of persons"));
    m_tabs->setTabText(0, tr("Requests"));
    m_tabs->setTabText(1, tr("Erasure"));
    m_filter->setTabText(0, tr("To be answered"));
    m_filter->setTabText(1, tr("All"));
    m_filter->setAccessibleName(tr("Which requests"));
    m_list->setAccessibleName(tr("Requests"));
    m_open->setText(tr("Open the case"));
    m_refuse->setText(tr("Refuse…"));
    if (m_services.mayAnswer())
        read();
}

PageFactory rightsPage(const RightsServices& services) {
    PageFactory factory;
    factory.id = QStringLiteral("rights");
    factory.title = QT_TRANSLATE_NOOP("Pages", "Rights");
    factory.icon = QStringLiteral("consent");
    factory.make = [services](const PageContext& context) -> Page* { return new RightsPage(context, services); };
    // Held by supervisors and administrators alike: those who propose an erasure, and who may be its second person.
    factory.needs = vault::Permission::ReadAudit;
    if (services.mayAnswer())
        factory.count = [services]() -> std::optional<qint64> {
            const auto due = services.requests.due(services.clock.today());
            return due && due->overdue + due->soon > 0 ? std::optional<qint64>(due->overdue + due->soon) : std::nullopt;
        };
    return factory;
}

} // namespace tawjih::ui
