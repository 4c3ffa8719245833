#include "ui/referral/BulkPanel.h"

#include "ui/referral/ReferralText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

QLabel* sentence(TextStyle style) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style);
    return label;
}

} // namespace

BulkPanel::BulkPanel(ReferralService& referrals, const Clock& clock, May may, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_referrals(referrals)
    , m_clock(clock)
    , m_may(may)
    , m_hint(sentence(TextStyle::Muted))
    , m_actions(new QWidget)
    , m_send(new QPushButton)
    , m_remind(new QPushButton)
    , m_review(new QPushButton)
    , m_letters(new QPushButton)
    , m_withdraw(new QPushButton)
    , m_advisor(new QComboBox)
    , m_assign(new QPushButton)
    , m_assignLine(new QWidget)
    , m_reportTitle(sentence(TextStyle::Heading))
    , m_refusals(new LineList) {
    setDanger(m_withdraw);
    auto* flow = new FlowLayout(space::small, m_actions);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_send, m_remind, m_review, m_letters, m_withdraw})
        flow->addWidget(button);
    auto* assign = new QHBoxLayout(m_assignLine);
    assign->setContentsMargins(0, 0, 0, 0);
    assign->addWidget(m_advisor, 1);
    assign->addWidget(m_assign);
    m_letters->setVisible(m_may.write);
    m_refusals->setRowsShown(12);
    body()->addWidget(m_hint);
    body()->addWidget(m_actions);
    body()->addWidget(m_assignLine);
    body()->addSpacing(space::small);
    body()->addWidget(m_reportTitle);
    body()->addWidget(m_refusals, 1);
    body()->addStretch();

    const auto step = [this](ReferralStatus to) {
        return [this, to] { run(RequestStep{to, m_clock.today(), {}, {}}); };
    };
    connect(m_send, &QPushButton::clicked, this, step(ReferralStatus::Sent));
    connect(m_review, &QPushButton::clicked, this, step(ReferralStatus::UnderReview));
    connect(m_withdraw, &QPushButton::clicked, this, step(ReferralStatus::Withdrawn));
    connect(m_letters, &QPushButton::clicked, this, [this] { Q_EMIT lettersWanted(chosen()); });
    connect(m_remind, &QPushButton::clicked, this, [this] { run(Reminder{m_clock.today(), {}}); });
    connect(m_assign, &QPushButton::clicked, this, [this] { run(UserId(m_advisor->currentData().toUuid())); });
    retranslate();
}

void BulkPanel::show(std::vector<ReferralRow> rows, const std::vector<std::pair<QString, UserId>>& advisors) {
    m_rows = std::move(rows);
    const QVariant chosen = m_advisor->currentData();
    m_advisor->clear();
    for (const auto& [name, id] : advisors)
        m_advisor->addItem(name, id.uuid());
    m_advisor->setCurrentIndex(std::max(0, m_advisor->findData(chosen)));
    m_report.reset();
    retranslate();
}

void BulkPanel::run(const BulkAction& action) {
    const auto report = m_referrals.forAll(chosen(), action);
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    if (!report->refused.empty())
        m_report = *report;
    retranslate();
    Q_EMIT done(*report);
}

std::vector<Referral> BulkPanel::chosen() const {
    std::vector<Referral> referrals;
    for (const ReferralRow& row : m_rows)
        referrals.push_back(row.referral);
    return referrals;
}

/// In place of the actions: the versions they were chosen with are behind.
void BulkPanel::showReport() {
    m_refusals->setVisible(reports());
    m_reportTitle->setVisible(reports());
    m_hint->setVisible(!reports());
    m_actions->setVisible(!reports() && m_may.edit);
    m_assignLine->setVisible(!reports() && m_may.assign);
    if (!reports())
        return;
    m_reportTitle->setText(tr("%n referral(s) left as they were", nullptr, static_cast<int>(m_report->refused.size())));
    std::vector<Line> lines;
    for (const BulkReport::Refusal& refusal : m_report->refused) {
        const auto row =
            std::ranges::find(m_rows, refusal.referral, [](const ReferralRow& each) { return each.referral.id; });
        if (row == m_rows.end())
            continue;
        const ShownName name = shownName(row->personLatin, row->personArabic);
        lines.push_back({refusal.referral.uuid(),
                         row->referral.beneficiary.uuid(),
                         {},
                         name.first,
                         {},
                         refusalText(refusal.error),
                         {},
                         Tone::Neutral,
                         0});
    }
    m_refusals->setLines(std::move(lines));
}

void BulkPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BulkPanel::retranslate() {
    setHeading(reports() ? tr("%n referral(s) moved", nullptr, m_report->done)
                         : tr("%n referral(s) chosen", nullptr, static_cast<int>(m_rows.size())));
    m_hint->setText(tr("Each is moved as far as its rules allow; what is refused stays as it was, with the reason."));
    m_send->setText(tr("Send"));
    m_remind->setText(tr("The centre was called"));
    m_review->setText(tr("Under review"));
    m_letters->setText(tr("Letters…"));
    m_withdraw->setText(tr("Withdraw"));
    m_assign->setText(tr("Give to this advisor"));
    m_advisor->setAccessibleName(tr("Advisor"));
    m_refusals->setAccessibleName(tr("What was refused, and why"));
    showReport();
}

} // namespace tawjih::ui
