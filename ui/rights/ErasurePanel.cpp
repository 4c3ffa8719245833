#include "ui/rights/ErasurePanel.h"

#include "ui/prompts/Prompts.h"
#include "ui/rights/ErasureText.h"
#include "ui/rights/RuleOfRightsDialog.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace rights;

namespace {

constexpr int rowsShown = 6;

Tone toneOf(ErasureState state) {
    return state == ErasureState::Proposed   ? Tone::Warning
           : state == ErasureState::Approved ? Tone::Good
                                             : Tone::Neutral;
}

} // namespace

ErasurePanel::ErasurePanel(const PageContext& context, const RightsServices& services)
    : m_context(context)
    , m_services(services)
    , m_rule(new Card(QStringLiteral(" ")))
    , m_words(new WrapLabel)
    , m_change(new QPushButton)
    , m_check(new QPushButton)
    , m_result(new WrapLabel)
    , m_due(new LineList)
    , m_propose(new QPushButton)
    , m_proposals(new Card(QStringLiteral(" ")))
    , m_erasures(new LineList)
    , m_empty(new EmptyState(QStringLiteral("trash")))
    , m_giveUp(new QPushButton)
    , m_approve(new QPushButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(makeRule());
    column->addWidget(makeErasures(), 1);
    retranslate();
}

QWidget* ErasurePanel::makeRule() {
    m_rule->headingEnd()->addWidget(m_change);
    m_rule->headingEnd()->addWidget(m_check);
    m_change->setVisible(vault::permits(m_services.actor.roles, vault::Permission::ManageDesk));
    m_due->setRowsShown(rowsShown);
    m_due->hide();
    m_result->hide();
    m_propose->hide();
    m_rule->body()->addWidget(m_words);
    m_rule->body()->addWidget(m_result);
    m_rule->body()->addWidget(m_due);
    m_rule->body()->addWidget(m_propose, 0, Qt::AlignTrailing);
    connect(m_change, &QPushButton::clicked, this, &ErasurePanel::changeRule);
    connect(m_check, &QPushButton::clicked, this, &ErasurePanel::check);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        std::vector<BeneficiaryId> persons;
        if (m_found)
            for (const ErasureVerdict& each : m_found->due)
                persons.push_back(each.candidate.person);
        propose(ErasureCause::Retention, persons);
    });
    return m_rule;
}

QWidget* ErasurePanel::makeErasures() {
    setPrimary(m_approve);
    m_proposals->headingEnd()->addWidget(m_giveUp);
    m_proposals->headingEnd()->addWidget(m_approve);
    m_erasures->setRowsShown(rowsShown);
    m_proposals->body()->addWidget(m_erasures, 1);
    m_proposals->body()->addWidget(m_empty, 1);
    connect(m_erasures, &LineList::currentLineChanged, this, &ErasurePanel::showCurrent);
    connect(m_giveUp, &QPushButton::clicked, this, &ErasurePanel::giveUp);
    connect(m_approve, &QPushButton::clicked, this, &ErasurePanel::approve);
    return m_proposals;
}

QWidget* ErasurePanel::mainWidget() const {
    return m_all.empty() ? static_cast<QWidget*>(m_check) : m_erasures;
}

void ErasurePanel::read() {
    auto all = m_services.erasures.all();
    if (!all)
        return settle(fail(all.error()), {});
    m_all = *std::move(all);
    m_counts.clear();
    for (const Erasure& erasure : m_all) {
        const auto persons = m_services.erasures.persons(erasure.id);
        m_counts.push_back(persons ? static_cast<int>(persons->size()) : 0);
    }
    showErasures();
}

void ErasurePanel::check() {
    m_check->setEnabled(false);
    m_context.jobs.run(
        tr("Looking for what is kept long enough"), this,
        [lend = m_services.lendErasures](Job&) -> Result<RetentionCheck> {
            Result<RetentionCheck> found = fail(ErrorCode::Cancelled);
            TRY(lend([&](ErasureService& erasures) -> Status {
                found = erasures.check();
                return found ? Status() : Status(fail(found.error()));
            }));
            return found;
        },
        [this](Result<RetentionCheck> found) {
            m_check->setEnabled(true);
            if (!found)
                return settle(fail(found.error()), {});
            take(*std::move(found));
        });
}

void ErasurePanel::take(RetentionCheck check) {
    m_found = std::move(check);
    showCheck();
}

void ErasurePanel::showCheck() {
    m_result->setVisible(m_found.has_value());
    m_due->setVisible(m_found && m_found->due.size() + m_found->kept.size() > 0);
    const bool may = m_found && !m_found->paused && !m_found->due.empty() && m_services.mayAnswer();
    m_propose->setVisible(may);
    if (!m_found)
        return;
    const int due = static_cast<int>(m_found->due.size());
    m_propose->setText(tr("Propose the erasure of %n person(s)…", nullptr, due));
    m_result->setWords(
        m_found->paused ? erasurePausedText()
        : m_found->due.empty() && m_found->kept.empty()
            ? tr("Nobody’s data has been kept for longer than the rule says.")
            : QString(tr("%n person(s) may be erased", nullptr, due) + tr(", ", "between parts of a list") +
                      tr("%n kept for another reason.", nullptr, static_cast<int>(m_found->kept.size()))));
    std::vector<Line> lines;
    const auto add = [&](const ErasureVerdict& each) {
        Line line;
        line.key = each.candidate.person.uuid();
        line.lead = isolateLtr(each.candidate.number);
        line.text = each.candidate.closedOn ? tr("closed on %1").arg(isolate(dateText(*each.candidate.closedOn)))
                                            : tr("not closed");
        line.detail = tr("last contact on %1").arg(isolate(dateText(each.candidate.lastContact)));
        line.tag = each.reasons.empty() ? tr("may be erased") : keptReasonsText(each.reasons);
        line.tone = each.reasons.empty() ? Tone::Info : Tone::Neutral;
        lines.push_back(line);
    };
    std::ranges::for_each(m_found->due, add);
    std::ranges::for_each(m_found->kept, add);
    m_due->setLines(std::move(lines));
}

void ErasurePanel::showErasures() {
    std::vector<Line> lines;
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Erasure& erasure = m_all[i];
        Line line;
        line.key = erasure.id.uuid();
        line.lead = shortDateText(erasure.proposedAt.toLocalTime().date());
        line.text = tr("%n person(s)", nullptr, m_counts[i]);
        QStringList details{labelOf(erasure.cause),
                            tr("proposed by %1").arg(isolate(m_services.userName(erasure.proposedBy)))};
        if (erasure.decidedBy)
            details << tr("decided by %1").arg(isolate(m_services.userName(*erasure.decidedBy)));
        line.detail = details.join(QStringLiteral(" · "));
        line.tag = labelOf(erasure.state);
        line.tone = toneOf(erasure.state);
        lines.push_back(line);
    }
    m_erasures->setVisible(!lines.empty());
    m_empty->setVisible(lines.empty());
    m_erasures->setLines(std::move(lines));
    showCurrent();
}

const Erasure* ErasurePanel::current() const {
    const Line* line = m_erasures->currentLine();
    const auto found = std::ranges::find_if(
        m_all, [line](const Erasure& each) { return line != nullptr && each.id.uuid() == line->key; });
    return found == m_all.end() ? nullptr : &*found;
}

void ErasurePanel::showCurrent() {
    const Erasure* erasure = current();
    const bool waits = erasure != nullptr && erasure->state == ErasureState::Proposed;
    m_giveUp->setEnabled(waits);
    m_approve->setEnabled(waits && erasure->proposedBy != m_services.actor.id);
    m_approve->setToolTip(waits && erasure->proposedBy == m_services.actor.id
                              ? tr("Somebody else approves what you proposed.")
                              : QString());
}

void ErasurePanel::propose(ErasureCause cause, const std::vector<BeneficiaryId>& persons) {
    const int count = static_cast<int>(persons.size());
    if (!m_context.prompts.confirm(this, {tr("Propose to erase the data of %n person(s)?", nullptr, count),
                                          QString(erasureWarning() + QLatin1String("\n\n") +
                                                  tr("Nothing is erased before somebody else approves it.")),
                                          tr("Propose"), false}))
        return;
    const auto proposed = m_services.erasures.propose(cause, persons);
    if (proposed) {
        m_found.reset();
        showCheck();
    }
    settle(proposed ? Status() : Status(fail(proposed.error())),
           tr("The erasure was proposed. A supervisor or an administrator other than you approves it."));
}

void ErasurePanel::approve() {
    const Erasure* erasure = current();
    if (erasure == nullptr)
        return;
    const int count = m_counts[static_cast<size_t>(erasure - m_all.data())];
    if (!m_context.prompts.confirm(this, {tr("Erase the data of %n person(s) for good?", nullptr, count),
                                          erasureWarning(), tr("Erase"), true}))
        return;
    m_approve->setEnabled(false);
    m_context.jobs.run(
        tr("Erasing personal data"), this,
        [lend = m_services.lendErasures, id = erasure->id](Job& job) -> Result<ErasureReport> {
            Result<ErasureReport> report = fail(ErrorCode::Cancelled);
            TRY(lend([&](ErasureService& erasures) -> Status {
                report = erasures.approve(id, [&job](int done, int total) {
                    job.progress(done, total);
                    return !job.isCancelled();
                });
                return report ? Status() : Status(fail(report.error()));
            }));
            return report;
        },
        [this](Result<ErasureReport> report) {
            if (!report)
                return settle(fail(report.error()), {});
            QString sentence = tr("The data of %n person(s) was erased.", nullptr, report->erased);
            if (report->kept > 0)
                sentence += QString(u' ' + tr("%n kept: something came up since.", nullptr, report->kept));
            settle({}, sentence);
        });
}

void ErasurePanel::giveUp() {
    if (const Erasure* erasure = current())
        settle(m_services.erasures.refuse(erasure->id), tr("The proposal was given up. Nobody was erased."));
}

void ErasurePanel::changeRule() {
    auto* dialog = new RuleOfRightsDialog(m_services.erasures.months().value_or(0),
                                          m_services.requests.days().value_or(QMap<RightsKind, int>()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, dialog]() -> Status {
        TRY(m_services.erasures.setMonths(dialog->months()));
        TRY(m_services.requests.setDays(dialog->days()));
        m_found.reset();
        retranslate();
        m_context.navigator.saved();
        return {};
    });
    dialog->open();
}

void ErasurePanel::settle(const Status& status, const QString& sentence) {
    if (!status && status.error().code == ErrorCode::Cancelled)
        return m_context.navigator.notify({Tone::Info, tr("Stopped. Nobody was erased."), {}, {}});
    m_context.navigator.notify(status ? Notice{Tone::Good, sentence, {}, {}}
                                      : Notice{Tone::Danger, erasureErrorText(status.error()), {}, {}});
    if (status) {
        m_context.navigator.saved();
        read();
    } else {
        showCurrent();
    }
}

void ErasurePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ErasurePanel::retranslate() {
    m_rule->setHeading(tr("How long data is kept"));
    m_words->setWords(
        tr("Until %n month(s) after the case was closed and after the last contact. Then what names the person is "
           "erased; what statistics count stays.",
           nullptr, m_services.erasures.months().value_or(0)));
    m_change->setText(tr("Change…"));
    m_check->setText(tr("See who is due"));
    m_due->setAccessibleName(tr("Persons whose data has been kept long enough"));
    m_proposals->setHeading(tr("Erasures"));
    m_erasures->setAccessibleName(tr("Erasures"));
    m_empty->setTexts(tr("No erasure was proposed yet. One person proposes, another approves."));
    m_giveUp->setText(tr("Give up"));
    m_approve->setText(tr("Approve…"));
    showCheck();
    showErasures();
}

} // namespace tawjih::ui
