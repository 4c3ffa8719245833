#include "ui/beneficiary/MergeDialog.h"

#include "ui/beneficiary/MergeText.h"
#include "ui/beneficiary/PersonText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/ValueChoice.h"
#include "ui/widgets/WrapLabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tawjih::ui {

using Side = PersonComparison::Side;
using Taken = PersonComparison::Taken;

namespace {

constexpr std::array sides{Side::Left, Side::Right};
enum MergeColumn { NameAt, LeftAt, RightAt, ResultAt, Columns };

std::size_t indexOf(Side side) {
    return side == Side::Left ? 0 : 1;
}

Side otherOf(Side side) {
    return side == Side::Left ? Side::Right : Side::Left;
}

QGridLayout* makeGrid(QWidget* on) {
    auto* grid = new QGridLayout(on);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    for (int column = 0; column < Columns; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

/// Puts something into a column that is as wide as the others, whatever it says.
void put(QGridLayout* grid, QWidget* widget, int row, int column, int rows = 1, int columns = 1) {
    widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    grid->addWidget(widget, row, column, rows, columns);
    grid->setAlignment(widget, Qt::AlignTop);
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
    , m_draft(
          services.drafts, QStringLiteral("merge"), inOrder(left.id, right.id).first.uuid(),
          [this] { return QString::fromUtf8(QJsonDocument(m_comparison.choices()).toJson(QJsonDocument::Compact)); })
    , m_notice(new NoticeBar)
    , m_relatives(new NoticeBar)
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
    // Enter chose the person a moment ago; it must not merge them too.
    verbButton()->setDefault(false);
    verbButton()->setAutoDefault(false);
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
    m_scroll->viewport()->installEventFilter(this);
    // As much of the window as there is: the more fields are in view, the better.
    const QSize room = parent != nullptr ? parent->window()->size() - QSize(44, 40) : QSize(980, 600);
    resize(room.boundedTo({1180, 760}).expandedTo({980, 600}));
    restore();
    retranslate();
    connect(&m_draft, &DraftKeeper::failed, this, [this](const Error& error) { showFailure(error); });
}

void MergeDialog::restore() {
    const auto kept = m_draft.kept();
    if (!kept || !m_comparison.choose(QJsonDocument::fromJson(kept->toUtf8()).object()))
        return;
    readEffects();
    m_notice->say({Tone::Info, tr("What you chose before is chosen again."), {}, {}});
}

void MergeDialog::done(int result) {
    m_draft.discard();
    ActionDialog::done(result);
}

QRadioButton* MergeDialog::keeps(Side side) const {
    return m_heads[indexOf(side)].keeps;
}

void MergeDialog::setUpHeads() {
    auto* heads = new QWidget;
    QGridLayout* grid = m_headGrid = makeGrid(heads);
    grid->setVerticalSpacing(space::tiny);
    put(grid, new QWidget, 0, NameAt); // a column without anything would have no distance to the next
    for (const Side side : sides) {
        Head& head = m_heads[indexOf(side)];
        head.keeps = new QRadioButton;
        head.name = makeValue();
        head.since = makeValue();
        setBold(head.name);
        setTextStyle(head.since, TextStyle::Muted);
        m_keeps->addButton(head.keeps);
        const int at = side == Side::Left ? LeftAt : RightAt;
        put(grid, head.name, 0, at);
        put(grid, head.since, 1, at);
        put(grid, head.keeps, 2, at);
        connect(head.keeps, &QRadioButton::clicked, this, [this, side] { keep(side); });
    }
    setBold(m_resultHead);
    put(grid, m_resultHead, 2, ResultAt);
    body()->addWidget(heads);
}

void MergeDialog::setUpLines() {
    auto* table = new QWidget;
    if (m_table != nullptr)
        delete m_table->parentWidget();
    m_table = makeGrid(table);
    m_lines.clear();
    for (const PersonComparison::Row& row : m_comparison.rows())
        m_lines.push_back(addLine(m_table, row));
    qobject_cast<QVBoxLayout*>(m_scroll->widget()->layout())->insertWidget(0, table);
}

MergeDialog::Line MergeDialog::addLine(QGridLayout* grid, const PersonComparison::Row& row) {
    const std::size_t index = m_lines.size();
    const int at = grid->rowCount();
    Line line{new WrapLabel, new Tag, new QButtonGroup(grid), {}, makeValue()};
    line.mark->setTone(row.oneSided ? Tone::Info : Tone::Warning);
    auto* field = new QWidget;
    auto* name = new QHBoxLayout(field);
    name->setContentsMargins(0, 0, 0, 0);
    name->setSpacing(space::small);
    name->addWidget(line.name, 1, Qt::AlignTop);
    name->addWidget(line.mark, 0, Qt::AlignTop);
    put(grid, field, at, NameAt, 2);
    for (const Taken taken : {Taken::Left, Taken::Right, Taken::Both}) {
        if (taken == Taken::Both && !row.joinable)
            continue;
        auto* value = new ValueChoice;
        line.values[static_cast<std::size_t>(taken)] = value;
        line.choice->addButton(value->button(), static_cast<int>(taken));
        if (taken == Taken::Both)
            put(grid, value, at + 1, LeftAt, 1, 2);
        else
            put(grid, value, at, taken == Taken::Left ? LeftAt : RightAt);
        connect(value->button(), &QRadioButton::clicked, this, [this, index, taken] { take(index, taken); });
    }
    setBold(line.result);
    put(grid, line.result, at, ResultAt, 2);
    return line;
}

void MergeDialog::retranslate() {
    m_resultHead->setText(tr("What comes out"));
    m_notSame->setText(tr("Not the same person"));
    if (mayBeRelatives(m_comparison.kept(), m_comparison.merged()))
        m_relatives->say({Tone::Warning,
                          tr("Careful: they share a phone or an address but were born on different days. They may be "
                             "relatives."),
                          {},
                          {}});
    else
        m_relatives->dismiss();
    for (const Side side : sides) {
        Head& head = m_heads[indexOf(side)];
        const Beneficiary& person = m_comparison.record(side);
        head.name->setWords(inReadingOrder(nameLine(person.name.latin(), person.name.arabic())));
        head.since->setWords(tr("registered on %1").arg(isolate(dateText(person.registeredOn))));
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
        line.mark->setText(row.bothSilent ? tr("+ second number") : row.oneSided ? tr("+ one only") : tr("≠ differs"));
        for (const Side side : sides) {
            const Taken taken = side == Side::Left ? Taken::Left : Taken::Right;
            line.values[static_cast<std::size_t>(taken)]->setValue(
                m_comparison.text(row, taken),
                tr("%1 of %2: %3", "field, record, value").arg(name, nameOf(side), QStringLiteral("%1")));
        }
        if (ValueChoice* both = line.values[static_cast<std::size_t>(Taken::Both)])
            both->setValue((row.bothSilent ? tr("also: %1") : tr("both: %1")).arg(m_comparison.text(row, Taken::Both)),
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
        put(m_agreed, new WrapLabel(field.name()), at, NameAt);
        put(m_agreed, value, at++, LeftAt, 1, Columns - 1);
    }
}

bool MergeDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        alignHeads();
    return ActionDialog::eventFilter(watched, event);
}

/// The bar that scrolls takes its place beside the lines only: the heads leave as much.
void MergeDialog::alignHeads() {
    const int bar = m_scroll->width() - m_scroll->viewport()->width();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    m_headGrid->setContentsMargins(leftToRight ? 0 : bar, 0, leftToRight ? bar : 0, 0);
    m_headGrid->update();
}

void MergeDialog::showEffects() {
    const Side stays = m_comparison.stays();
    m_effectsLabel->setWords(effectsText(m_effects, nameOf(stays), nameOf(otherOf(stays))).join(QLatin1Char('\n')));
    const QString number = numberAfter(m_effects);
    setTexts(tr("Merge two records"),
             tr("Merge into %1", "a record").arg(number.isEmpty() ? nameOf(stays) : isolateLtr(number)));
}

void MergeDialog::readEffects() {
    if (const auto effects = m_services.merges.effects(m_comparison.kept().id, m_comparison.merged().id))
        m_effects = *effects;
}

void MergeDialog::keep(Side side) {
    if (side == m_comparison.stays())
        return;
    m_comparison.keep(side);
    m_draft.touch();
    readEffects();
    showChoices();
    showEffects();
}

void MergeDialog::take(std::size_t line, Taken taken) {
    m_comparison.take(line, taken);
    m_draft.touch();
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
        if (const QStringList names = changedNames(before.record(side), m_comparison.record(side)); !names.isEmpty())
            changed << tr("%1: %2", "record and fields").arg(nameOf(side), QLocale().createSeparatedList(names));
    if (!changed.isEmpty()) // else what nobody chooses here was changed
        m_notice->say({Tone::Warning,
                       tr("Changed meanwhile: %1. Shown is what holds now; what you chose elsewhere stays chosen.")
                           .arg(changed.join(QStringLiteral(" · "))),
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
