#include "ui/identity/PairPanel.h"

#include "ui/beneficiary/BeneficiaryFields.h"
#include "ui/identity/MatchText.h"
#include "ui/identity/WaterfallView.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

WrapLabel* words(const QString& text, TextStyle style) {
    auto* label = new WrapLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setTextStyle(label, style);
    return label;
}

} // namespace

PairPanel::PairPanel(QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_relation(words({}, TextStyle::Muted))
    , m_verdict(new Tag)
    , m_found(words({}, TextStyle::Muted))
    , m_merge(new QPushButton)
    , m_apart(new QPushButton)
    , m_open{new QPushButton, new QPushButton}
    , m_table(new QWidget)
    , m_grid(nullptr)
    , m_why(words({}, TextStyle::Heading))
    , m_waterfall(new WaterfallView) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // what has no room is scrolled to, never cut
    headingEnd()->addWidget(m_verdict);
    body()->addWidget(m_relation);
    body()->addWidget(m_found);
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::small, buttons);
    line->addWidget(m_merge);
    line->addWidget(m_apart);
    body()->addWidget(buttons);
    auto* tablePlace = new QVBoxLayout(m_table);
    tablePlace->setContentsMargins(0, space::small, 0, space::small);
    body()->addWidget(m_table);
    body()->addWidget(m_why);
    body()->addWidget(m_waterfall);
    for (QPushButton* open : m_open)
        setQuiet(open);
    connect(m_merge, &QPushButton::clicked, this, &PairPanel::mergeRequested);
    connect(m_apart, &QPushButton::clicked, this, &PairPanel::apartRequested);
    connect(m_open[0], &QPushButton::clicked, this, [this] { Q_EMIT personRequested(m_shown->one.id); });
    connect(m_open[1], &QPushButton::clicked, this, [this] { Q_EMIT personRequested(m_shown->other.id); });
    m_why->hide();
    retranslate();
}

void PairPanel::setPair(const identity::DuplicatePair& pair, const Beneficiary& one, const Beneficiary& other) {
    m_shown = Shown{pair, one, other};
    setMatch(std::nullopt);
}

void PairPanel::setMatch(const std::optional<identity::Match>& match) {
    m_match = match;
    if (match && m_shown)
        m_waterfall->setMatch(*match, m_shown->one, m_shown->other);
    else
        m_waterfall->clear();
    m_why->setVisible(match.has_value());
    retranslate();
}

void PairPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PairPanel::retranslate() {
    m_why->setWords(tr("Why"));
    m_merge->setText(tr("Same person: merge…"));
    m_merge->setToolTip(tr("Same person: merge… (%1)").arg(isolateLtr(QStringLiteral("M"))));
    const bool isApart = m_shown && m_shown->pair.saidApartAt;
    m_apart->setText(isApart ? tr("Perhaps the same after all") : tr("Two persons"));
    // The next step is what is likelier.
    const bool isLikely = m_shown && identity::classOf(m_shown->pair.probability) != identity::MatchClass::Unlikely;
    setPrimary(m_merge, isLikely && !isApart);
    setPrimary(m_apart, !isLikely && !isApart);
    m_apart->setToolTip(isApart ? QString() : tr("Two persons (%1)").arg(isolateLtr(QStringLiteral("N"))));
    for (QPushButton* open : m_open)
        open->setText(tr("Open"));
    if (!m_shown)
        return;
    const auto& [pair, one, other] = *m_shown;
    const QString relation = relationText(pair.relation, m_match ? &m_match->waterfall : nullptr);
    setHeading(verdictText(pair.probability, relation));
    m_verdict->setText(isApart ? tr("two persons") : chanceText(pair.probability));
    m_verdict->setTone(isApart ? Tone::Neutral : verdictTone(pair.probability));
    m_relation->setWords(relation);
    m_relation->setVisible(!relation.isEmpty() &&
                           identity::classOf(pair.probability) != identity::MatchClass::Unlikely);
    const QString day = dateText(pair.foundAt.toLocalTime().date());
    m_found->setWords(
        isApart ? tr("%1 said on %2 that they are two.")
                      .arg(isolate(pair.saidApartBy), dateText(pair.saidApartAt->toLocalTime().date()))
                : tr("Found %1, on %2.", "by a search of the desk, on a date").arg(isolate(labelOf(pair.source)), day));
    fillTable();
}

void PairPanel::fillTable() {
    for (QPushButton* open : m_open)
        open->setParent(this); // they outlive the table
    delete m_table->layout()->takeAt(0);
    qDeleteAll(m_table->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout;
    static_cast<QVBoxLayout*>(m_table->layout())->addLayout(m_grid);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 3);
    m_differences.clear();
    const auto& [pair, one, other] = *m_shown;
    const identity::PairedPerson* const persons[] = {&pair.one, &pair.other};
    for (int side = 0; side < 2; ++side) {
        auto* head = new QWidget;
        auto* column = new QVBoxLayout(head);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::tiny);
        const QString name = nameLine(persons[side]->latinName, persons[side]->arabicName);
        column->addWidget(words(besideEachOther({name}), TextStyle::Heading));
        column->addWidget(words(isolateLtr(persons[side]->number), TextStyle::Small));
        m_open[size_t(side)]->setAccessibleName(tr("Open the file of %1").arg(name));
        column->addWidget(m_open[size_t(side)], 0, Qt::AlignLeading);
        column->addStretch();
        m_open[size_t(side)]->show();
        m_grid->addWidget(head, 0, side == 0 ? 1 : 3, Qt::AlignTop);
    }
    const Beneficiary nothing;
    for (const BeneficiaryField& field : beneficiaryFields()) {
        const auto said = [&](const Beneficiary& person) {
            return field.same(person, nothing) ? QString() : field.text(person); // "not said" says nothing
        };
        if (!said(one).isEmpty() || !said(other).isEmpty())
            addRow(field.name(), said(one), said(other), field.same(one, other));
    }
}

void PairPanel::addRow(const QString& field, const QString& one, const QString& other, bool same) {
    const int row = m_grid->rowCount();
    const bool differs = !same && !one.isEmpty() && !other.isEmpty();
    auto* name = words(field, TextStyle::Muted);
    // Said once for each row, so that what is heard is what is seen.
    name->setAccessibleName(same ? tr("%1: the same, %2", "a field").arg(field, one)
                            : differs
                                ? tr("%1: different, %2 and %3", "a field").arg(field, one, other)
                                : tr("%1: only one says it, %2", "a field").arg(field, one.isEmpty() ? other : one));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    const auto value = [&](const QString& text) {
        return words(text.isEmpty() ? QStringLiteral("–") : isolate(text), differs          ? TextStyle::Heading
                                                                           : text.isEmpty() ? TextStyle::Muted
                                                                                            : TextStyle::Body);
    };
    m_grid->addWidget(value(one), row, 1, Qt::AlignTop);
    if (same || differs) {
        auto* mark = new QLabel(differs ? QStringLiteral("≠") : QStringLiteral("="));
        setTextStyle(mark, differs ? TextStyle::Heading : TextStyle::Muted);
        m_grid->addWidget(mark, row, 2, Qt::AlignTop);
    }
    m_grid->addWidget(value(other), row, 3, Qt::AlignTop);
    if (differs)
        m_differences << field;
}

} // namespace tawjih::ui
