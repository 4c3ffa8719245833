#include "ui/referral/ReferralPanel.h"

#include "ui/referral/ReferralDelegate.h"
#include "ui/referral/ReferralText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

constexpr int buttonsALine = 3;

WrapLabel* wrapped(TextStyle style) {
    auto* label = new WrapLabel;
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style);
    return label;
}

template <typename E>
QString labelOfCode(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : code;
}

QString remarksOf(const ReferralTransition& transition) {
    QStringList words;
    for (const QString& code : transition.reasons)
        words << (transition.track == ReferralTransition::Track::Request ? labelOfCode<RefusalReason>(code)
                                                                         : labelOfCode<DropOutReason>(code));
    if (!transition.note.isEmpty())
        words << isolate(transition.note);
    return words.join(QStringLiteral(" · "));
}

} // namespace

ReferralPanel::ReferralPanel(const Clock& clock, bool mayEdit, QWidget* parent)
    : Card({}, parent)
    , m_clock(clock)
    , m_mayEdit(mayEdit)
    , m_name(wrapped(TextStyle::Heading))
    , m_changed(wrapped(TextStyle::Muted))
    , m_status(new Tag)
    , m_open(new QPushButton)
    , m_facts(new QWidget)
    , m_form(nullptr)
    , m_actions(new QWidget)
    , m_historyCard(new Card(QStringLiteral(" ")))
    , m_history(new LineList) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_status, 0, Qt::AlignVCenter);
    setQuiet(m_open);
    head->addWidget(m_open, 0, Qt::AlignVCenter);
    body()->addLayout(head);
    auto* facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_facts);
    body()->addWidget(m_changed);
    new QGridLayout(m_actions);
    m_actions->layout()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_actions);
    m_history->setRowsShown(6);
    m_historyCard->body()->addWidget(m_history, 1);
    connect(m_open, &QPushButton::clicked, this, &ReferralPanel::personRequested);
}

void ReferralPanel::addFact(const QString& label, const QString& text) {
    if (text.isEmpty())
        return;
    auto* name = wrapped(TextStyle::Muted);
    name->setWords(label);
    auto* value = wrapped(TextStyle::Body);
    value->setWords(text);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(QString(label + QStringLiteral(": ") + text));
    m_form->addRow(name, value);
}

void ReferralPanel::show(const ReferralRow& row, const std::vector<ReferralTransition>& transitions,
                         const std::function<QString(UserId)>& names, const ReferralThen& then) {
    m_row = row;
    const Referral& referral = row.referral;
    const QLocale::Language language = QLocale().language();
    const QDate today = m_clock.today();
    m_name->setText(QString(nameLine(row.personLatin, row.personArabic) + u' ' + isolateLtr(row.caseNumber)));
    m_status->setText(referral.outcome ? labelOf(referral.outcome->outcome) : labelOf(referral.status));
    m_status->setTone(referral.outcome ? toneOf(referral.outcome->outcome) : toneOf(referral.status));
    m_open->setText(tr("Open the case"));
    m_historyCard->setHeading(tr("What happened"));
    m_history->setAccessibleName(tr("What happened"));

    delete m_form;
    qDeleteAll(m_facts->findChildren<QLabel*>());
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    static_cast<QVBoxLayout*>(m_facts->layout())->addLayout(m_form);
    const bool sent = !then.establishment.isEmpty();
    addFact(tr("Training centre"), (sent ? then.establishment : row.establishment).in(language));
    addFact(tr("Programme"), (sent ? then.programme : row.programme).in(language));
    m_changed->setWords(then.changed.join(u'\n'));
    m_changed->setVisible(!then.changed.isEmpty());
    addFact(tr("Sent"), referral.sentOn ? dateWithDistance(*referral.sentOn, today) : tr("not yet"));
    if (referral.expiresOn && ReferralRules::awaitsAnswer(referral.status))
        addFact(tr("Answer expected"), dateWithDistance(*referral.expiresOn, today));
    if (referral.remindedOn && ReferralRules::awaitsAnswer(referral.status))
        addFact(tr("Centre reminded"), dateWithDistance(*referral.remindedOn, today));
    addFact(referral.outcome ? tr("Left because of") : tr("Refused because of"), reasonsText(referral));
    addFact(tr("Advisor"), names(referral.advisor));
    addFact(tr("Message"), referral.message);
    addButtons();

    std::vector<Line> lines;
    for (auto it = transitions.rbegin(); it != transitions.rend(); ++it)
        lines.push_back({{},
                         {},
                         {},
                         shortDateText(it->happenedOn),
                         transitionText(*it),
                         remarksOf(*it),
                         names(it->recordedBy),
                         Tone::Neutral,
                         0});
    m_history->setLines(std::move(lines));
}

QString ReferralPanel::changesText() const {
    return m_changed->text();
}

QString ReferralPanel::verbOf(ReferralStatus status) const {
    switch (status) {
    case ReferralStatus::Draft:
        break;
    case ReferralStatus::Sent:
        return tr("Send the referral");
    case ReferralStatus::UnderReview:
        return tr("Under review…");
    case ReferralStatus::Waitlisted:
        return tr("Waiting list…");
    case ReferralStatus::Accepted:
        return tr("Accepted…");
    case ReferralStatus::Refused:
        return tr("Refused…");
    case ReferralStatus::Withdrawn:
        return tr("Withdraw…");
    case ReferralStatus::Expired:
        break;
    }
    return labelOf(status);
}

/// Only what the rules allow from here; taking something back stands last.
void ReferralPanel::addButtons() {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    delete m_remind;
    if (!m_mayEdit)
        return;
    auto* grid = static_cast<QGridLayout*>(m_actions->layout());
    const auto add = [&](const QString& text, std::variant<ReferralStatus, TrainingOutcome> step) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
        const int place = static_cast<int>(m_buttons.size());
        grid->addWidget(button, place / buttonsALine, place % buttonsALine);
        m_buttons.push_back(button);
        return button;
    };
    for (const ReferralStatus next : ReferralRules::nextStatuses(m_row.referral)) {
        QPushButton* button = add(verbOf(next), next);
        if (next == ReferralStatus::Sent)
            setPrimary(button);
        if (next == ReferralStatus::Withdrawn)
            setDanger(button);
    }
    for (const TrainingOutcome next : ReferralRules::nextOutcomes(m_row.referral))
        add(tr("%1…").arg(labelOf(next)), next);
    if (ReferralRules::awaitsAnswer(m_row.referral.status)) {
        auto* remind = new QPushButton(tr("The centre was called"));
        connect(remind, &QPushButton::clicked, this, &ReferralPanel::reminderRequested);
        const int place = static_cast<int>(m_buttons.size());
        grid->addWidget(remind, place / buttonsALine, place % buttonsALine);
        m_remind = remind;
    }
}

} // namespace tawjih::ui
