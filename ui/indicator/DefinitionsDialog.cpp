#include "ui/indicator/DefinitionsDialog.h"

#include "core/base/Text.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using indicator::DefinitionKind;
using State = DefinitionEntry::State;

namespace {

WrapLabel* words() {
    auto* label = new WrapLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DefinitionsDialog::DefinitionsDialog(Needs needs, QWidget* parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_mayEdit(vault::permits(m_needs.actor.roles, vault::Permission::EditFigures))
    , m_search(new SearchField)
    , m_list(new LineList)
    , m_card(new Card(u" "_s))
    , m_state(words())
    , m_details(words())
    , m_said(words())
    , m_new(new QPushButton)
    , m_copy(new QPushButton)
    , m_edit(new QPushButton)
    , m_takeBack(new QPushButton)
    , m_export(new QPushButton)
    , m_exportAll(new QPushButton)
    , m_import(new QPushButton)
    , m_close(new QPushButton) {
    setModal(true);
    arrange();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}, 0); });
    connect(m_copy, &QPushButton::clicked, this, &DefinitionsDialog::copyCurrent);
    connect(m_edit, &QPushButton::clicked, this, &DefinitionsDialog::editCurrent);
    connect(m_takeBack, &QPushButton::clicked, this, &DefinitionsDialog::takeBack);
    connect(m_export, &QPushButton::clicked, this, &DefinitionsDialog::exportCurrent);
    connect(m_exportAll, &QPushButton::clicked, this, &DefinitionsDialog::exportAll);
    connect(m_import, &QPushButton::clicked, this, &DefinitionsDialog::importFile);
    connect(m_search, &SearchField::searched, this, &DefinitionsDialog::filter);
    connect(m_list, &LineList::currentLineChanged, this, &DefinitionsDialog::showCurrent);
    if (m_mayEdit)
        connect(m_list, &LineList::lineActivated, this, &DefinitionsDialog::editCurrent);
    connect(&m_needs.changes, &ChangeNotifier::changed, this, [this](ChangeKind kind) {
        if (kind == ChangeKind::Figures || kind == ChangeKind::Everything)
            load();
    });
    retranslate();
    resize(980, 640);
}

void DefinitionsDialog::arrange() {
    setTextStyle(m_state, TextStyle::Muted);
    m_said->hide();
    m_list->setRowsShown(14);
    setPrimary(m_new);
    setDanger(m_takeBack);
    for (QPushButton* button : {m_new, m_copy, m_edit, m_takeBack, m_export, m_exportAll, m_import, m_close})
        button->setAutoDefault(false);
    for (QPushButton* button : {m_new, m_copy, m_edit, m_takeBack, m_export, m_exportAll, m_import})
        button->setVisible(m_mayEdit);
    auto* all = new Card;
    all->setFlush(true);
    all->body()->addWidget(m_list);
    auto* scroll = new ScrollArea;
    scroll->setAccessibleName(tr("In words"));
    auto* said = new QVBoxLayout(scroll->widget());
    said->setContentsMargins(0, 0, 0, 0);
    said->addWidget(m_state);
    said->addWidget(m_details);
    said->addStretch();
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::small);
    for (QPushButton* button : {m_edit, m_copy, m_export})
        acts->addWidget(button);
    acts->addStretch();
    acts->addWidget(m_takeBack);
    m_card->body()->addWidget(scroll, 1);
    m_card->body()->addLayout(acts);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_search);
    left->addWidget(all, 1);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::large);
    sides->addLayout(left, 1);
    sides->addWidget(m_card, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_close);
    buttons->addStretch();
    for (QPushButton* button : {m_import, m_exportAll, m_new})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_said);
    column->addLayout(sides, 1);
    column->addLayout(buttons);
}

QString DefinitionsDialog::details() const {
    return m_details->text();
}

void DefinitionsDialog::choose(DefinitionKind kind, const QString& code) {
    for (int row = 0; row < m_list->lines()->rowCount(); ++row)
        if (m_list->lines()->lineAt(row).key == DefinitionEntry{kind, code, {}, {}, 0}.key())
            m_list->setCurrentIndex(m_list->lines()->index(row));
}

void DefinitionsDialog::load() {
    auto all = m_needs.figures.definitions();
    if (!all)
        return sayError(all.error());
    m_all = *std::move(all);
    m_entries = definitionEntries(m_all, interfaceTongue());
    filter();
}

void DefinitionsDialog::filter() {
    const QStringList wanted = foldName(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    std::vector<Line> lines;
    for (const DefinitionEntry& entry : m_entries) {
        Line line = lineOf(entry);
        const QString all = foldName(QStringList{entry.name, entry.code, line.second, line.tag}.join(u' '));
        if (std::ranges::all_of(wanted, [&](const QString& word) { return all.contains(word); }))
            lines.push_back(std::move(line));
    }
    m_list->setLines(std::move(lines));
    if (!m_list->currentLine() && m_list->lines()->rowCount() > 0)
        m_list->setCurrentIndex(m_list->lines()->index(0));
    showCurrent();
}

const DefinitionEntry* DefinitionsDialog::current() const {
    const Line* line = m_list->currentLine();
    const auto found = std::ranges::find_if(
        m_entries, [&](const DefinitionEntry& entry) { return line != nullptr && entry.key() == line->key; });
    return found == m_entries.end() ? nullptr : &*found;
}

void DefinitionsDialog::showCurrent() {
    const DefinitionEntry* entry = current();
    const bool readable = entry && entry->state != State::Broken;
    m_edit->setEnabled(readable && entry->isOwn() && entry->kind == DefinitionKind::Indicator);
    m_copy->setEnabled(readable);
    m_export->setEnabled(readable);
    m_takeBack->setEnabled(entry && entry->isOwn());
    if (!entry) {
        m_card->setHeading(tr("Nothing found"));
        m_state->setWords({});
        return m_details->setWords(tr("Nothing has all of these words. Type fewer."));
    }
    m_card->setHeading(isolate(entry->name));
    m_state->setWords(
        tr("%1, %2 – code %3").arg(labelOf(entry->kind), stateText(entry->state), isolateLtr(entry->code)));
    m_details->setWords(detailsOf(*entry, m_all, m_needs.names, interfaceTongue()).join(u"\n\n"_s));
}

void DefinitionsDialog::say(const QString& text, Tone tone) {
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(tone, palette()).text);
    m_said->setPalette(colors);
    m_said->setWords(text);
    m_said->show();
}

void DefinitionsDialog::sayError(const Error& error) {
    say(errorText(error), Tone::Danger);
}

void DefinitionsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DefinitionsDialog::retranslate() {
    setWindowTitle(tr("What figures are made of"));
    m_search->setPlaceholder(tr("Search a definition"));
    m_list->setAccessibleName(tr("Definitions"));
    m_new->setText(tr("New indicator…"));
    m_copy->setText(tr("Copy as own…"));
    m_edit->setText(tr("Edit…"));
    m_takeBack->setText(tr("Take back"));
    m_export->setText(tr("Export…"));
    m_exportAll->setText(tr("Export all own…"));
    m_import->setText(tr("Import…"));
    m_close->setText(tr("Close"));
    load();
}

} // namespace tawjih::ui
