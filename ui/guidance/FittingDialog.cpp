#include "ui/guidance/FittingDialog.h"

#include "core/guidance/RuleSentence.h"
#include "ui/guidance/GuidanceText.h"
#include "ui/shell/JobRunner.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

constexpr int mostShown = 200;
constexpr int rowsShown = 14;

/// "1st wish · passport (to obtain); Arabic A2 (spoken) (to check)"
QString whyFits(const FittingPerson& each) {
    QStringList parts;
    if (each.wish) {
        Reason wish;
        wish.kind = Reason::Kind::Wish;
        wish.number = *each.wish;
        parts << isolate(RuleSentence::of(std::vector{wish}));
    }
    QStringList needs;
    for (const Need& need : each.assessment.needs)
        needs << RuleSentence::of(need);
    if (!needs.isEmpty())
        parts << isolate(needs.join(QStringLiteral("; ")));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FittingDialog::FittingDialog(const Needs& needs, const IntakeId& intake, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_jobs(needs.jobs)
    , m_title(new WrapLabel)
    , m_progress(new ProgressStrip)
    , m_count(new WrapLabel)
    , m_list(new LineList)
    , m_empty(new EmptyState(QStringLiteral("people")))
    , m_stack(new QStackedLayout)
    , m_close(new QPushButton)
    , m_open(new QPushButton) {
    setUp();
    m_title->setWords(title);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &FittingDialog::openCurrent);
    connect(m_list, &LineList::lineActivated, this, &FittingDialog::openCurrent);
    connect(m_list, &LineList::currentLineChanged, this,
            [this] { m_open->setEnabled(m_list->currentLine() != nullptr); });
    connect(m_progress, &ProgressStrip::cancelRequested, this, &FittingDialog::stop);
    connect(this, &QDialog::finished, this, &FittingDialog::stop);
    retranslate();
    resize(900, 600);
    look(needs.lend, intake);
}

FittingDialog::~FittingDialog() {
    stop();
}

void FittingDialog::setUp() {
    setModal(true);
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(m_title, TextStyle::Heading);
    setTextStyle(m_count, TextStyle::Muted);
    m_list->setRowsShown(rowsShown);
    m_close->setAutoDefault(false);
    m_open->setAutoDefault(false);
    setPrimary(m_open);
    auto* persons = new QWidget;
    persons->setLayout(m_stack); // before it gets widgets: it shows its first one at once
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(persons, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addWidget(m_progress, 0, Qt::AlignLeading);
    column->addWidget(card, 1);
    column->addLayout(buttons);
}

void FittingDialog::look(const GuidanceLender& lend, const IntakeId& intake) {
    m_progress->start(tr("Looking at the open cases"));
    connect(&m_jobs, &JobRunner::progressed, m_progress, &ProgressStrip::setPercent);
    const auto work = [lend, intake](Job& job) {
        Result<FittingPersons> found = fail(ErrorCode::Cancelled);
        const Status lent = lend([&](GuidanceService& guidance) -> Status {
            found = guidance.personsFor(intake, mostShown, [&job](qint64 done, qint64 total) {
                job.progress(done, total);
                return !job.isCancelled();
            });
            return {};
        });
        return lent ? found : Result<FittingPersons>(fail(lent.error()));
    };
    m_job = m_jobs.run(tr("Looking at the open cases"), this, work, [this](Result<FittingPersons> found) {
        m_job.reset();
        m_found = std::move(found);
        m_progress->finish();
        showFound();
        m_list->setFocus();
    });
    showFound();
}

void FittingDialog::stop() {
    if (m_job)
        m_job->cancel();
}

void FittingDialog::openCurrent() {
    const Line* line = m_list->currentLine();
    if (!line)
        return;
    const BeneficiaryId person(line->person);
    accept();
    Q_EMIT personRequested(person);
}

QString FittingDialog::countText() const {
    return m_count->text();
}

QString FittingDialog::countOf(const Result<FittingPersons>& found) const {
    if (!found)
        return found.error().code == ErrorCode::NotFound ? tr("This intake is no longer offered.")
                                                         : errorText(found.error());
    QString count = tr("%1 fit of %n open case(s).", "", found->looked).arg(number(found->fitting));
    if (const auto shown = static_cast<int>(found->best.size()); shown < found->fitting)
        count += QString(u' ' + tr("The best %n are shown.", "", shown));
    return count;
}

void FittingDialog::showFound() {
    const bool some = m_found && *m_found && !(*m_found)->best.empty();
    const bool none = m_found && *m_found && (*m_found)->best.empty();
    m_count->setWords(m_found ? countOf(*m_found) : QString());
    m_count->setVisible(m_found.has_value());
    m_stack->setCurrentIndex(none ? 1 : 0);
    std::vector<Line> lines;
    for (const FittingPerson& each : some ? (*m_found)->best : std::vector<FittingPerson>()) {
        const ShownName name = shownName(each.person.latinName, each.person.arabicName);
        const Answer answer = answerOf(each.assessment);
        lines.push_back({each.person.id.uuid(),
                         each.person.id.uuid(),
                         {},
                         name.first,
                         name.second,
                         whyFits(each),
                         labelOf(answer),
                         toneOf(answer),
                         0});
    }
    m_list->setLines(std::move(lines));
    if (some && !m_list->currentLine())
        m_list->setCurrentIndex(m_list->lines()->index(0));
    m_open->setEnabled(m_list->currentLine() != nullptr);
}

void FittingDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FittingDialog::retranslate() {
    setWindowTitle(tr("Who fits?"));
    m_list->setAccessibleName(tr("Persons who fit this intake"));
    m_empty->setTexts(tr("Nobody with an open case can enter this intake as their file stands."));
    m_close->setText(tr("Close"));
    m_open->setText(tr("Open the case"));
    showFound();
}

} // namespace tawjih::ui
