#include "ui/catalogue/EntryPanel.h"

#include "core/catalogue/Quality.h"
#include "ui/catalogue/EntryText.h"
#include "ui/catalogue/QualityGauge.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

WrapLabel* words(TextStyle style) {
    auto* label = new WrapLabel;
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style);
    return label;
}

} // namespace

EntryPanel::EntryPanel(const Clock& clock, May may, QWidget* parent)
    : Card({}, parent)
    , m_clock(clock)
    , m_may(may)
    , m_title(words(TextStyle::Heading))
    , m_above(words(TextStyle::Small))
    , m_state(new Tag)
    , m_past(new Tag)
    , m_facts(new QWidget)
    , m_qualityTitle(new QLabel)
    , m_gauge(new QualityGauge)
    , m_missing(words(TextStyle::Small))
    , m_provenance(words(TextStyle::Small))
    , m_whoFits(new QPushButton)
    , m_verify(new QPushButton)
    , m_edit(new QPushButton)
    , m_retire(new QPushButton) {
    auto* scroll = new ScrollArea;
    auto* column = new QVBoxLayout(scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* tags = new QHBoxLayout;
    tags->addWidget(m_state);
    tags->addWidget(m_past);
    tags->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_above);
    column->addLayout(tags);
    (new QVBoxLayout(m_facts))->setContentsMargins(0, space::tiny, 0, space::tiny);
    column->addWidget(m_facts);
    setTextStyle(m_qualityTitle, TextStyle::Muted);
    column->addWidget(m_qualityTitle);
    column->addWidget(m_gauge);
    column->addWidget(m_missing);
    column->addSpacing(space::small);
    column->addWidget(m_provenance);
    column->addStretch();
    body()->addWidget(scroll, 1);

    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::small, buttons);
    m_whoFits->setIcon(icon(QStringLiteral("people")));
    m_verify->setIcon(icon(QStringLiteral("check")));
    for (QPushButton* button : {m_whoFits, m_verify, m_edit, m_retire})
        line->addWidget(button);
    body()->addWidget(buttons);
    buttons->setVisible(may.edit || may.match);
    for (QPushButton* button : {m_verify, m_edit, m_retire})
        button->setVisible(may.edit);
    connect(m_whoFits, &QPushButton::clicked, this, &EntryPanel::whoFitsRequested);
    connect(m_verify, &QPushButton::clicked, this, &EntryPanel::verified);
    connect(m_edit, &QPushButton::clicked, this, &EntryPanel::editRequested);
    connect(m_retire, &QPushButton::clicked, this, &EntryPanel::retireRequested);
    retranslate();
}

void EntryPanel::show(const CatalogueEntry& entry, const QString& above) {
    m_entry = entry;
    m_aboveText = above;
    retranslate();
}

void EntryPanel::showFacts() {
    delete m_facts->findChild<QWidget*>(QStringLiteral("facts"), Qt::FindDirectChildrenOnly);
    auto* holder = new QWidget;
    holder->setObjectName(QStringLiteral("facts"));
    auto* form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::tiny);
    for (const EntryText::Fact& fact : EntryText::facts(m_entry, m_clock.today())) {
        auto* name = new QLabel(fact.label);
        setTextStyle(name, TextStyle::Muted);
        auto* value = new QLabel(fact.text);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(QString(fact.label + QStringLiteral(": ") + fact.text));
        form->addRow(name, value);
    }
    m_facts->layout()->addWidget(holder);
}

void EntryPanel::showQuality() {
    const Quality quality = qualityOf(m_entry, m_clock.today(), m_delays);
    m_gauge->setScore(quality.score);
    QStringList missing;
    for (const QualityCriterion criterion : quality.missing)
        missing << labelOf(criterion);
    m_missing->setWords(missing.isEmpty() ? tr("Nothing is missing.")
                                          : tr("Missing: %1.").arg(missing.join(tr(", ", "between parts of a list"))));
}

void EntryPanel::retranslate() {
    const QDate today = m_clock.today();
    const Staleness::State state = stalenessOf(m_entry, today, m_delays).state;
    m_title->setWords(EntryText::title(m_entry));
    m_above->setWords(m_aboveText);
    m_above->setVisible(!m_aboveText.isEmpty());
    m_state->setText(EntryText::stateWord(state));
    m_state->setTone(EntryText::stateTone(state));
    m_past->setText(tr("no longer offered"));
    m_past->setVisible(!isActive(m_entry));
    m_qualityTitle->setText(tr("Quality of the entry"));
    m_provenance->setWords(EntryText::provenance(m_entry, today, m_delays));
    m_whoFits->setText(tr("Who fits?"));
    m_whoFits->setToolTip(tr("The persons with an open case who can enter this intake"));
    m_verify->setText(tr("Verified today by me"));
    m_verify->setToolTip(tr("Notes that you checked this entry with the centre today"));
    m_edit->setText(tr("Edit…"));
    const bool isIntake = std::holds_alternative<Intake>(m_entry);
    m_retire->setText(!isActive(m_entry) ? tr("Offer again") : isIntake ? tr("Remove") : tr("No longer offered"));
    m_whoFits->setVisible(m_may.match && isIntake && isActive(m_entry));
    setDanger(m_retire, isActive(m_entry) && isIntake);
    showFacts();
    showQuality();
}

void EntryPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tawjih::ui
