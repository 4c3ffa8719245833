#include "ui/agenda/PeriodDialog.h"

#include "ui/agenda/AgendaFields.h"
#include "ui/widgets/ScrollArea.h"

#include <QCheckBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QTime usualOpening(9, 0); // of Ramadan, the usual reason for other hours
const QTime usualClosing(15, 0);
constexpr int tallest = 620; ///< so that it fits a small screen; the rest scrolls

auto name(QString LocalName::*part) {
    return [part](CalendarPeriod& period) -> QString& { return period.name.*part; };
}

template <typename Member>
auto source(Member Provenance::*member) {
    return [member](CalendarPeriod& period) -> Member& { return period.provenance.*member; };
}

} // namespace

PeriodDialog::PeriodDialog(const CalendarPeriod& period, const Clock& clock, QWidget* parent)
    : ActionDialog(parent)
    , m_period(period)
    , m_form(new FormGrid(3))
    , m_binder(
          m_form, [](const QString& field) { return label(field); }, [] {})
    , m_opens(makeTimeEdit())
    , m_closes(makeTimeEdit())
    , m_active(new QCheckBox) {
    addFields(clock);
    setForm(m_form);
    auto* scroll = new ScrollArea;
    auto* column = new QVBoxLayout(scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    body()->addWidget(scroll, 1);
    retranslate();
    m_binder.show(m_period);
    followKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PeriodDialog::followKind);
    resize(820, std::min(tallest, m_form->sizeHint().height() + 130));
}

void PeriodDialog::addFields(const Clock& clock) {
    using P = CalendarPeriod;
    m_binder.line(u"name"_s, name(&LocalName::fr), FormGrid::Required);
    m_binder.line(u"nameAr"_s, name(&LocalName::ar))->setLayoutDirection(Qt::RightToLeft);
    m_binder.line(u"nameEn"_s, name(&LocalName::en));
    m_kind = m_binder.code<CalendarKind>(u"kind"_s, &P::kind);
    m_binder.date(u"firstOn"_s, &P::firstOn, clock, YearSense::Around, FormGrid::Required);
    m_binder.date(u"lastOn"_s, &P::lastOn, clock, YearSense::Around, FormGrid::Required);
    const auto time = [this](const QString& field, QTimeEdit* edit, std::optional<QTime> P::*member, QTime usual) {
        m_binder.bind(
            field, edit, FormGrid::Plain,
            [edit, member, usual](const P& period) { edit->setTime((period.*member).value_or(usual)); },
            [this, edit, member](P& period) {
                period.*member = m_kind->value() == CalendarKind::Hours ? std::optional(edit->time()) : std::nullopt;
            });
    };
    time(u"opensAt"_s, m_opens, &P::opensAt, usualOpening);
    time(u"closesAt"_s, m_closes, &P::closesAt, usualClosing);
    m_form->addSection(u"provenance"_s, {});
    m_binder.line(u"source"_s, source(&Provenance::source), FormGrid::Wide);
    m_binder.date(u"sourceOn"_s, source(&Provenance::sourceOn), clock, YearSense::Past);
    m_binder.line(u"verifiedBy"_s, source(&Provenance::verifiedBy));
    m_binder.date(u"verifiedOn"_s, source(&Provenance::verifiedOn), clock, YearSense::Past);
    m_form->addField(u"active"_s, {}, m_active, FormGrid::Wide);
    m_binder.bind([this](const P& period) { m_active->setChecked(period.active); },
                  [this](P& period) { period.active = m_active->isChecked(); });
}

void PeriodDialog::followKind() {
    const bool hours = m_kind->value() == CalendarKind::Hours;
    m_form->setFieldVisible(u"opensAt"_s, hours);
    m_form->setFieldVisible(u"closesAt"_s, hours);
}

CalendarPeriod PeriodDialog::value() const {
    CalendarPeriod period = m_period;
    m_binder.read(period);
    return period;
}

QString PeriodDialog::label(const QString& field) {
    const std::pair<QLatin1String, QString> labels[] = {
        {"name"_L1, tr("Name in French")},    {"nameAr"_L1, tr("Name in Arabic")},
        {"nameEn"_L1, tr("Name in English")}, {"kind"_L1, tr("Kind")},
        {"firstOn"_L1, tr("First day")},      {"lastOn"_L1, tr("Last day")},
        {"opensAt"_L1, tr("Opens at")},       {"closesAt"_L1, tr("Closes at")},
        {"source"_L1, tr("Source")},          {"sourceOn"_L1, tr("Date of the source")},
        {"verifiedBy"_L1, tr("Verified by")}, {"verifiedOn"_L1, tr("Verified on")},
    };
    const auto* found = std::ranges::find(labels, field, [](const auto& each) { return QString(each.first); });
    return found == std::end(labels) ? field : found->second;
}

void PeriodDialog::retranslate() {
    setTexts(m_period.id.isNull() ? tr("New entry of the calendar") : tr("Entry of the calendar"),
             tr("Save the entry"));
    m_binder.retranslate();
    m_form->setLabel(u"provenance"_s, tr("How we know"));
    m_form->setHint(u"source"_s, tr("The decree, the announcement or who said it"));
    m_form->setHint(u"verifiedBy"_s, tr("Empty while nobody checked it"));
    m_active->setText(tr("In the calendar"));
}

} // namespace tawjih::ui
