#include "ui/agenda/CalendarDialogs.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::CalendarNames;
using exchange::ICalendar::Problem;

CalendarExportDialog::CalendarExportDialog(const Choice& begin, const Clock& clock, vault::Roles roles, QWidget* parent)
    : ActionDialog(parent)
    , m_form(new FormGrid(2))
    , m_first(new DateField(clock, YearSense::Around))
    , m_last(new DateField(clock, YearSense::Around))
    , m_scope(new QComboBox)
    , m_names(new QComboBox)
    , m_advice(new WrapLabel) {
    m_first->setDate(begin.first);
    m_last->setDate(begin.last);
    m_scope->addItems({QString(), QString()});
    m_scope->setCurrentIndex(begin.everybody ? 1 : 0);
    for (const CalendarNames names : {CalendarNames::None, CalendarNames::CaseNumbers, CalendarNames::Names})
        if (names != CalendarNames::Names || vault::permits(roles, vault::Permission::ExportPersons))
            m_names->addItem({}, static_cast<int>(names));
    m_names->setCurrentIndex(m_names->findData(static_cast<int>(begin.names)));
    m_form->addField(u"first"_s, {}, m_first, FormGrid::Required);
    m_form->addField(u"last"_s, {}, m_last, FormGrid::Required);
    m_form->addField(u"scope"_s, {}, m_scope);
    m_form->addField(u"names"_s, {}, m_names);
    m_form->setFieldVisible(u"scope"_s, vault::permits(roles, vault::Permission::AssignCases));
    setForm(m_form);
    setTextStyle(m_advice, TextStyle::Muted);
    body()->addWidget(m_form);
    body()->addWidget(m_advice);
    body()->addStretch();
    connect(m_names, &QComboBox::currentIndexChanged, this, &CalendarExportDialog::followNames);
    retranslate();
    resize(620, 320);
}

CalendarExportDialog::Choice CalendarExportDialog::choice() const {
    return {m_first->date(), m_last->date(), m_scope->currentIndex() == 1,
            static_cast<CalendarNames>(m_names->currentData().toInt())};
}

std::vector<FieldProblem> CalendarExportDialog::unreadable() const {
    using Kind = FieldProblem::Kind;
    std::vector<FieldProblem> problems;
    if (!m_first->date().isValid())
        problems.push_back({u"first"_s, m_first->isUnderstood() ? Kind::Missing : Kind::Malformed});
    if (!m_last->date().isValid())
        problems.push_back({u"last"_s, m_last->isUnderstood() ? Kind::Missing : Kind::Malformed});
    else if (m_last->date() < m_first->date())
        problems.push_back({u"last"_s, Kind::Contradiction});
    return problems;
}

void CalendarExportDialog::followNames() {
    switch (choice().names) {
    case CalendarNames::None:
        m_advice->setWords(tr("Appointments are called “Appointment”, and nothing says who comes. Follow-ups, papers "
                              "and referrals never leave the desk."));
        break;
    case CalendarNames::CaseNumbers:
        m_advice->setWords(tr("Appointments carry the number of the case, which says nothing outside the desk."));
        break;
    case CalendarNames::Names:
        m_advice->setWords(tr("The file names the persons who come: whoever has it, or the telephone it is on, knows "
                              "of them. Choose this only where nobody else can read it."));
        break;
    }
}

void CalendarExportDialog::retranslate() {
    setTexts(tr("Export a calendar file"), tr("Choose where to…"));
    m_form->setLabel(u"first"_s, tr("First day"));
    m_form->setLabel(u"last"_s, tr("Last day"));
    m_form->setLabel(u"scope"_s, tr("Whose work"));
    m_form->setLabel(u"names"_s, tr("Who comes"));
    m_scope->setItemText(0, tr("My work"));
    m_scope->setItemText(1, tr("Everybody's work"));
    const QString names[] = {tr("Say nothing of it"), tr("The number of the case"), tr("The name")};
    for (int i = 0; i < m_names->count(); ++i)
        m_names->setItemText(i, names[m_names->itemData(i).toInt()]);
    followNames();
}

CalendarImportDialog::CalendarImportDialog(const QString& fileName, const exchange::CalendarTaken& taken,
                                           QWidget* parent)
    : ActionDialog(parent)
    , m_fileName(fileName)
    , m_taken(taken)
    , m_counts(new WrapLabel)
    , m_advice(new WrapLabel)
    , m_findings(new LineList)
    , m_owner(new QComboBox) {
    setTextStyle(m_counts, TextStyle::Heading);
    setTextStyle(m_advice, TextStyle::Muted);
    m_owner->addItems({QString(), QString()});
    m_owner->setVisible(m_taken.added > 0);
    m_findings->setRowsShown(10);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_findings);
    card->setVisible(!m_taken.findings.empty());
    body()->addWidget(m_counts);
    body()->addWidget(m_advice);
    body()->addWidget(m_owner, 0, Qt::AlignLeading);
    body()->addWidget(card, 1);
    if (m_taken.findings.empty())
        body()->addStretch();
    verbButton()->setEnabled(canImport());
    retranslate();
    resize(700, m_taken.findings.empty() ? 260 : 480);
}

bool CalendarImportDialog::forEverybody() const {
    return m_owner->currentIndex() == 1;
}

void CalendarImportDialog::retranslate() {
    QStringList counts{tr("%n new event(s)", nullptr, m_taken.added), tr("%n changed", nullptr, m_taken.changed),
                       tr("%n unchanged", nullptr, m_taken.unchanged)};
    if (m_taken.colleagues > 0)
        counts << tr("%n of colleagues, left as they are", nullptr, m_taken.colleagues);
    m_counts->setWords(counts.join(QStringLiteral(" · ")));
    m_advice->setWords(m_taken.findings.empty()
                           ? tr("Nothing has been changed yet.")
                           : tr("Nothing has been changed yet. What follows was found in the file:"));
    m_owner->setItemText(0, tr("The new events are only mine"));
    m_owner->setItemText(1, tr("The new events are everybody's"));
    m_owner->setAccessibleName(tr("Whose the new events are"));
    std::vector<Line> lines;
    for (const exchange::ICalendar::Finding& finding : m_taken.findings) {
        const bool left = finding.problem != Problem::Repeats && finding.problem != Problem::HasPersons;
        Line line;
        line.text = tr("Line %1: %2").arg(number(finding.line), labelOf(finding.problem));
        line.tag = left ? tr("left out") : QString();
        line.tone = left && finding.problem != Problem::OwnEntry ? Tone::Warning : Tone::Neutral;
        lines.push_back(std::move(line));
    }
    m_findings->setLines(std::move(lines));
    m_findings->setAccessibleName(tr("What was found in the file"));
    setTexts(tr("Import of %1").arg(isolate(m_fileName)),
             canImport() ? tr("Take in %n event(s)", nullptr, m_taken.added + m_taken.changed)
                         : tr("Nothing to import"));
}

} // namespace tawjih::ui
