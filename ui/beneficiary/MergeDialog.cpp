#include "ui/beneficiary/MergeDialog.h"

#include "ui/beneficiary/MergeText.h"
#include "ui/beneficiary/PersonText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/ValueChoice.h"
#include "ui/widgets/WrapLabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tawjih::ui {

using Side = PersonComparison::Side;
using Taken = PersonComparison::Taken;

namespace {

constexpr std::array sides{Side::Left, Side::Right};
enum Column { NameAt, LeftAt, RightAt, ResultAt, Columns };

std::size_t indexOf(Side side) {
    return side == Side::Left ? 0 : 1;
}

Side otherOf(Side side) {
    return side == Side::Left ? Side::Right : Side::Left;
}

/// The grids of the heads and of the lines share their columns.
QGridLayout* makeGrid(QWidget* on) {
    auto* grid = new QGridLayout(on);
    grid->setContentsMargins(0, 0, space::medium, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    for (int column = 0; column < Columns; ++column) {
        grid->setColumnStretch(column, column == NameAt ? 3 : 4);
        grid->setColumnMinimumWidth(column, 120);
    }
    return grid;
}

WrapLabel* makeValue() {
    auto* label = new WrapLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setBold(QWidget* widget) {
    QFont font = widget->font();
    font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

} // namespace

MergeDialog::MergeDialog(const MergeServices& services, const Beneficiary& left, const Beneficiary& right,
                         const MergeEffects& effects, QWidget* parent)
    : ActionDialog(parent)
    , m_services(services)
    , m_comparison(left, right)
    , m_effects(effects)
    , m_notice(new NoticeBar)
    , m_relatives(new WrapLabel)
    , m_keeps(new QButtonGroup(this))
    , m_resultHead(new QLabel)
    , m_scroll(new ScrollArea)
    , m_agreeing(new Disclosure(QString(), new QWidget))
    , m_agreed(makeGrid(m_agreeing->content()))
    , m_effectsLabel(new WrapLabel)
    , m_notSame(new QPushButton) {
    m_heads[0].number = effects.keptNumber;
    m_heads[1].number = effects.mergedNumber;
    m_effectsLabel->setTextFormat(Qt::PlainText);
    m_notSame->setAutoDefault(false);
    body()->addWidget(m_notice);
    body()->addWidget(m_relatives);
    setUpHeads();
    auto* column = new QVBoxLayout(m_scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addStretch();
    column->insertWidget(0, m_agreeing);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_effectsLabel);
    addButton(m_notSame);
    setUpLines();
    setAct([this] { return merge(); });
    connect(m_notSame, &QPushButton::clicked, this, &MergeDialog::sayNotSame);
    resize(980, 600);
    retranslate();
}

QRadioButton* MergeDialog::keeps(Side side) const {
    return m_heads[indexOf(side)].keeps;
}

void MergeDialog::setUpHeads() {
    auto* heads = new QWidget;
    QGridLayout* grid = makeGrid(heads);
    for (const Side side : sides) {
        Head& head = m_heads[indexOf(side)];
        head.keeps = new QRadioButton;
        head.name = makeValue();
        head.line = makeValue();
        setBold(head.name);
        setTextStyle(head.line, TextStyle::Small);
        m_keeps->addButton(head.keeps);
        const int at = side == Side::Left ? LeftAt : RightAt;
        grid->addWidget(head.name, 0, at, Qt::AlignTop);
        grid->addWidget(head.line, 1, at, Qt::AlignTop);
        grid->addWidget(head.keeps, 2, at, Qt::AlignTop);
        connect(head.keeps, &QRadioButton::clicked, this, [this, side] { keep(side); });
    }
    setBold(m_resultHead);
    grid->addWidget(m_resultHead, 2, ResultAt, Qt::AlignVCenter);
    body()->addWidget(heads);
}

void MergeDialog::setUpLines() {
    auto* table = new QWidget;
    QGridLayout* grid = makeGrid(table);
    m_lines.clear();
    for (const PersonComparison::Row& row : m_comparison.rows())
        m_lines.push_back(addLine(grid, row));
    qobject_cast<QVBoxLayout*>(m_scroll->widget()->layout())->insertWidget(0, table);
    delete std::exchange(m_table, table);
}

MergeDialog::Line MergeDialog::addLine(QGridLayout* grid, const PersonComparison::Row& row) {
    const std::size_t index = m_lines.size();
    const int at = grid->rowCount();
    Line line{new WrapLabel, new Tag, new QButtonGroup(grid), {}, makeValue()};
    line.mark->setTone(row.oneSided ? Tone::Info : Tone::Warning);
    auto* name = new QVBoxLayout;
    name->setSpacing(space::tiny);
    name->addWidget(line.name);
    name->addWidget(line.mark, 0, Qt::AlignLeading);
    grid->addLayout(name, at, NameAt, 2, 1, Qt::AlignTop);
    for (const Taken taken : {Taken::Left, Taken::Right, Taken::Both}) {
        if (taken == Taken::Both && !row.joinable)
            continue;
        auto* value = new ValueChoice;
        line.values[static_cast<std::size_t>(taken)] = value;
        line.choice->addButton(value->button(), static_cast<int>(taken));
        if (taken == Taken::Both)
            grid->addWidget(value, at + 1, LeftAt, 1, 2, Qt::AlignTop);
        else
            grid->addWidget(value, at, taken == Taken::Left ? LeftAt : RightAt, Qt::AlignTop);
        connect(value->button(), &QRadioButton::clicked, this, [this, index, taken] { take(index, taken); });
    }
    setBold(line.result);
    grid->addWidget(line.result, at, ResultAt, 2, 1, Qt::AlignTop);
    grid->setRowMinimumHeight(at + 2, space::tiny);
    return line;
}

void MergeDialog::retranslate() {
    m_resultHead->setText(tr("What comes out"));
    m_notSame->setText(tr("Not the same person"));
    m_relatives->setWords(
        tr("Careful: they share a phone or an address but were born on different days. They may be relatives."));
    m_relatives->setVisible(mayBeRelatives(m_comparison.kept(), m_comparison.merged()));
    QPalette warning;
    warning.setColor(QPalette::WindowText, toneColors(Tone::Warning, palette()).text);
    m_relatives->setPalette(warning);
    for (const Side side : sides) {
        Head& head = m_heads[indexOf(side)];
        const Beneficiary& person = m_comparison.record(side);
        head.name->setWords(nameLine(person.name.latin(), person.name.arabic()));
        head.line->setWords(personLine(person, m_services.clock.today()));
        head.keeps->setText(tr("keep %1", "a record").arg(nameOf(side)));
        head.keeps->setAccessibleName(head.keeps->text());
        head.keeps->setChecked(side == m_comparison.stays());
    }
    showChoices();
    showAgreeing();
    showEffects();
}

void MergeDialog::showChoices() {
    const auto& rows = m_comparison.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PersonComparison::Row& row = rows[i];
        const Line& line = m_lines[i];
        const QString name = row.field.name();
        line.name->setWords(name);
        line.mark->setText(row.oneSided ? tr("+ only one says it") : tr("≠ differs"));
        for (const Side side : sides) {
            const Taken taken = side == Side::Left ? Taken::Left : Taken::Right;
            line.values[static_cast<std::size_t>(taken)]->setValue(
                m_comparison.text(row, taken),
                tr("%1 of %2: %3", "field, record, value").arg(name, nameOf(side), QStringLiteral("%1")));
        }
        if (ValueChoice* both = line.values[static_cast<std::size_t>(Taken::Both)])
            both->setValue(tr("both: %1").arg(m_comparison.text(row, Taken::Both)),
                           tr("%1: %2", "field and value").arg(name, QStringLiteral("%1")));
        line.choice->button(static_cast<int>(row.taken))->setChecked(true);
        const QString result = m_comparison.resultText(row);
        line.result->setWords(result.isEmpty() ? tr("(nothing)") : isolate(result));
    }
}

void MergeDialog::showAgreeing() {
    const auto& agreeing = m_comparison.agreeing();
    m_agreeing->setVisible(!agreeing.empty());
    m_agreeing->setTitle(tr("%n field(s) agree", nullptr, static_cast<int>(agreeing.size())));
    while (const QLayoutItem* item = m_agreed->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int at = 0;
    for (const BeneficiaryField& field : agreeing) {
        auto* value = makeValue();
        value->setWords(isolate(field.text(m_comparison.kept())));
        m_agreed->addWidget(new WrapLabel(field.name()), at, NameAt, Qt::AlignTop);
        m_agreed->addWidget(value, at++, LeftAt, 1, Columns - 1, Qt::AlignTop);
    }
}

void MergeDialog::showEffects() {
    const Side stays = m_comparison.stays();
    m_effectsLabel->setWords(effectsText(m_effects, nameOf(stays), nameOf(otherOf(stays))).join(QLatin1Char('\n')));
    const QString number = numberAfter(m_effects);
    setTexts(tr("Merge two records"),
             tr("Merge into %1", "a record").arg(number.isEmpty() ? nameOf(stays) : isolateLtr(number)));
}

void MergeDialog::keep(Side side) {
    if (side == m_comparison.stays())
        return;
    m_comparison.keep(side);
    if (const auto effects = m_services.merges.effects(m_comparison.kept().id, m_comparison.merged().id))
        m_effects = *effects;
    showChoices();
    showEffects();
}

void MergeDialog::take(std::size_t line, Taken taken) {
    m_comparison.take(line, taken);
    showChoices();
}

Status MergeDialog::merge() {
    const QString whole = nameOf(m_comparison.stays());
    const QString part = nameOf(otherOf(m_comparison.stays()));
    const Beneficiary& other = m_comparison.merged();
    const auto done = m_services.merges.merge(m_comparison.result(), other.id, other.stamp.version);
    if (done) {
        Q_EMIT merged(*done, tr("%1 was merged into %2.").arg(part, whole));
        return {};
    }
    if (done.error().code == ErrorCode::Conflict)
        TRY(reload());
    return fail(done.error());
}

Status MergeDialog::reload() {
    const PersonComparison before = m_comparison;
    TRY_ASSIGN(const Beneficiary left, m_services.persons.find(before.record(Side::Left).id));
    TRY_ASSIGN(const Beneficiary right, m_services.persons.find(before.record(Side::Right).id));
    m_comparison = PersonComparison(left, right, before.stays());
    m_comparison.chooseAs(before);
    TRY_ASSIGN(m_effects, m_services.merges.effects(m_comparison.kept().id, m_comparison.merged().id));
    setUpLines();
    retranslate();
    QStringList changed;
    for (const Side side : sides)
        for (const QString& name : changedNames(before.record(side), m_comparison.record(side)))
            changed << tr("%1 of %2", "field and record").arg(name, nameOf(side));
    m_notice->say({Tone::Warning,
                   tr("Changed meanwhile: %1. Shown is what holds now; what you chose elsewhere stays chosen.")
                       .arg(QLocale().createSeparatedList(changed)),
                   {},
                   {}});
    return {};
}

void MergeDialog::sayNotSame() {
    const BeneficiaryId one = m_comparison.record(Side::Left).id;
    const BeneficiaryId other = m_comparison.record(Side::Right).id;
    if (const Status said = m_services.merges.markNotSame(one, other); !said)
        return showFailure(said.error());
    Q_EMIT notSame(one, other,
                   tr("%1 and %2 are remembered as two persons.").arg(nameOf(Side::Left), nameOf(Side::Right)));
    reject();
}

QString MergeDialog::nameOf(Side side) const {
    return recordName(m_heads[indexOf(side)].number, m_comparison.record(side).name);
}

Result<MergeDialog*> openMerge(const MergeServices& services, BeneficiaryId kept, BeneficiaryId merged,
                               QWidget* parent) {
    TRY_ASSIGN(const MergeEffects effects, services.merges.effects(kept, merged));
    TRY_ASSIGN(const Beneficiary left, services.persons.find(kept));
    TRY_ASSIGN(const Beneficiary right, services.persons.find(merged));
    auto* dialog = new MergeDialog(services, left, right, effects, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace tawjih::ui
