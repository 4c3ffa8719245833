#include "ui/agenda/DeskCalendarDialog.h"

#include "core/casework/AgendaRules.h"
#include "ui/agenda/AgendaEntry.h"
#include "ui/agenda/AgendaFields.h"
#include "ui/agenda/PeriodDialog.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConflictDialog.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

void CalendarModel::setPeriods(std::vector<CalendarPeriod> periods) {
    beginResetModel();
    m_periods = std::move(periods);
    endResetModel();
}

int CalendarModel::rowOf(CalendarPeriodId id) const {
    const auto found = std::ranges::find(m_periods, id, &CalendarPeriod::id);
    return found == m_periods.end() ? -1 : static_cast<int>(found - m_periods.begin());
}

void CalendarModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_periods.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CalendarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

int CalendarModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CalendarModel::text(const CalendarPeriod& period, int column) {
    switch (column) {
    case When:
        return period.firstOn == period.lastOn
                   ? shortDateText(period.firstOn)
                   : inOrder(tr("%1 – %2", "the first and the last day of a period")
                                 .arg(shortDateText(period.firstOn), shortDateText(period.lastOn)));
    case Name:
        return period.name.in(QLocale().language());
    case Kind:
        return labelOf(period.kind);
    case Hours:
        return period.opensAt && period.closesAt ? hoursText(*period.opensAt, *period.closesAt) : QString();
    case State:
        if (!period.active)
            return tr("taken out");
        return period.provenance.verifiedBy.isEmpty() ? tr("not verified")
                                                      : tr("verified by %1").arg(isolate(period.provenance.verifiedBy));
    default:
        return {};
    }
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CalendarPeriod& period = periodAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(period, index.column());
    case Qt::ToolTipRole:
        return index.column() == State && !period.provenance.source.isEmpty() ? period.provenance.source
                                                                              : text(period, index.column());
    case Qt::ForegroundRole:
        if (!period.active)
            return muted(QGuiApplication::palette());
        if (index.column() == State && period.provenance.verifiedBy.isEmpty())
            return toneColors(Tone::Warning, QGuiApplication::palette()).text;
        return {};
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Days");
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Hours:
        return tr("Hours");
    case State:
        return tr("Verified");
    default:
        return {};
    }
}

DeskCalendarDialog::DeskCalendarDialog(Needs needs, int year, QWidget* parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_year(year)
    , m_intro(new WrapLabel)
    , m_previous(new QToolButton)
    , m_yearLabel(new QLabel)
    , m_next(new QToolButton)
    , m_inactive(new QCheckBox)
    , m_model(new CalendarModel(this))
    , m_table(new QTableView)
    , m_said(new WrapLabel)
    , m_close(new QPushButton)
    , m_holidays(new QPushButton)
    , m_ramadan(new QPushButton)
    , m_edit(new QPushButton)
    , m_add(new QPushButton) {
    setModal(true);
    setTextStyle(m_intro, TextStyle::Muted);
    setTextStyle(m_yearLabel, TextStyle::Heading);
    m_previous->setIcon(icon(QStringLiteral("chevron-back")));
    m_next->setIcon(icon(QStringLiteral("chevron")));
    m_table->setModel(m_model);
    dressTable(m_table);
    for (const int column : {CalendarModel::When, CalendarModel::Kind, CalendarModel::Hours})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->resizeSection(CalendarModel::Name, 210);
    setPrimary(m_add);
    for (QPushButton* button : {m_close, m_holidays, m_ramadan, m_edit, m_add})
        button->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_previous);
    head->addWidget(m_yearLabel);
    head->addWidget(m_next);
    head->addStretch();
    head->addWidget(m_inactive);
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_close);
    buttons->addStretch();
    for (QPushButton* button : {m_holidays, m_ramadan, m_edit, m_add})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_intro);
    column->addLayout(head);
    column->addWidget(card, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    connect(m_previous, &QToolButton::clicked, this, [this] { setYear(m_year - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setYear(m_year + 1); });
    connect(m_inactive, &QCheckBox::toggled, this, &DeskCalendarDialog::load);
    connect(m_table, &QTableView::activated, this, &DeskCalendarDialog::editCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_holidays, &QPushButton::clicked, this, &DeskCalendarDialog::addHolidays);
    connect(m_ramadan, &QPushButton::clicked, this, &DeskCalendarDialog::addRamadan);
    connect(m_edit, &QPushButton::clicked, this, &DeskCalendarDialog::editCurrent);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(CalendarPeriod()); });
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind == ChangeKind::Agenda || kind == ChangeKind::Everything)
            load();
    });
    say({});
    retranslate();
    resize(900, 600);
}

void DeskCalendarDialog::setYear(int year) {
    m_year = year;
    say({});
    retranslate();
}

void DeskCalendarDialog::load() {
    auto periods = m_needs.agenda.periods(QDate(m_year, 1, 1), QDate(m_year, 12, 31), m_inactive->isChecked());
    if (!periods)
        return say(errorText(periods.error()));
    const QModelIndex current = m_table->currentIndex();
    const CalendarPeriodId id = current.isValid() ? m_model->periodAt(current.row()).id : CalendarPeriodId();
    m_model->setPeriods(*std::move(periods));
    const int row = std::max(0, m_model->rowOf(id));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_edit->setEnabled(m_model->rowCount() > 0);
}

void DeskCalendarDialog::addHolidays() {
    const auto added = m_needs.agenda.addNationalHolidays(m_year);
    if (!added)
        return say(errorText(added.error()));
    load();
    say(*added == 0 ? tr("The calendar has the national holidays of this year already.")
                    : tr("%n national holiday(s) added. Religious ones move with the moon: they are entered by hand.",
                         nullptr, *added));
}

void DeskCalendarDialog::addRamadan() {
    const auto periods = AgendaRules::ramadanOf(m_year);
    if (!periods.empty())
        edit(periods.back());
}

void DeskCalendarDialog::editCurrent() {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        edit(m_model->periodAt(index.row()));
}

void DeskCalendarDialog::edit(const CalendarPeriod& period) {
    say({});
    auto* dialog = new PeriodDialog(period, m_needs.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAct([this, period, dialog] { return store(period, dialog); });
    dialog->open();
}

Status DeskCalendarDialog::store(const CalendarPeriod& began, PeriodDialog* dialog) {
    TRY_ASSIGN(const CalendarPeriod saved,
               saveOrCompare<CalendarPeriod>(
                   {.fields = periodFields(),
                    .base = began,
                    .typed = dialog->value(),
                    .find = [this, id = began.id] { return m_needs.agenda.find(id); },
                    .save = [this](const CalendarPeriod& period) { return m_needs.agenda.save(period); },
                    .users = m_needs.users,
                    .chosen = [dialog](const CalendarPeriod&) { dialog->done(QDialog::Accepted); }},
                   dialog));
    if (saved.firstOn.year() != m_year && saved.lastOn.year() != m_year)
        setYear(saved.firstOn.year());
    else
        load();
    if (const int row = m_model->rowOf(saved.id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    return {};
}

void DeskCalendarDialog::say(const QString& text) {
    m_said->setWords(text);
    m_said->setVisible(!text.isEmpty());
}

void DeskCalendarDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeskCalendarDialog::retranslate() {
    setWindowTitle(tr("Holidays and hours of the desk"));
    m_intro->setWords(
        tr("On which days the desk is closed, and when it keeps other hours. On all other working days it "
           "is open from 08:30 to 16:30; an entry over a whole year says otherwise."));
    m_yearLabel->setText(isolateLtr(QString::number(m_year)));
    m_previous->setToolTip(tr("The year before"));
    m_previous->setAccessibleName(tr("The year before"));
    m_next->setToolTip(tr("The year after"));
    m_next->setAccessibleName(tr("The year after"));
    m_inactive->setText(tr("Those taken out too"));
    m_table->setAccessibleName(tr("Holidays and hours of the desk"));
    m_close->setText(tr("Close"));
    m_holidays->setText(tr("Add the national holidays"));
    m_ramadan->setText(tr("Add Ramadan…"));
    m_edit->setText(tr("Edit…"));
    m_add->setText(tr("New entry"));
    m_model->retranslate();
    load();
}

} // namespace tawjih::ui
