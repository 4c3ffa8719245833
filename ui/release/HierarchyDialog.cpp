#include "ui/release/HierarchyDialog.h"

#include "ui/release/HierarchyEdit.h"
#include "ui/release/HierarchyPreview.h"
#include "ui/release/HierarchyText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

using release::OwnHierarchy;

HierarchyDialog::HierarchyDialog(release::Attribute attribute, const std::optional<OwnHierarchy>& own, Prompts& prompts,
                                 QWidget* parent)
    : QDialog(parent)
    , m_attribute(attribute)
    , m_edit(makeHierarchyEdit(attribute, prompts))
    , m_preview(new HierarchyPreview(attribute))
    , m_problem(new WrapLabel)
    , m_shipped(new QPushButton(tr("Usual levels")))
    , m_use(nullptr) {
    setModal(true);
    arrange();
    m_preview->show(release::shippedHierarchy(attribute)); // until there is something without faults
    m_edit->setHierarchy(own ? *own : release::shippedHierarchy(attribute));
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &HierarchyDialog::showState);
    connect(m_edit, &HierarchyEdit::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &HierarchyEdit::refused, this, &HierarchyDialog::say);
    connect(m_shipped, &QPushButton::clicked, this, &HierarchyDialog::useShipped);
    showState();
    resize(1100, 720);
}

void HierarchyDialog::arrange() {
    const QString title = tr("How “%1” becomes less exact").arg(isolate(labelOf(m_attribute)));
    setWindowTitle(title);
    auto* heading = new QLabel(title);
    setTextStyle(heading, TextStyle::Title);
    auto* sentence = new WrapLabel;
    setTextStyle(sentence, TextStyle::Muted);
    sentence->setWords(
        tr("An export begins with the value and takes as many levels as its promises need; after the last "
           "one nothing is told. Names of groups stand in the package as you write them."));
    auto* levels = new Card(tr("Levels"));
    levels->body()->addWidget(m_edit, 1);
    auto* becomes = new Card(tr("What becomes of the values"));
    becomes->body()->addWidget(m_preview, 1);
    m_preview->setAccessibleName(tr("What becomes of the values"));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::large);
    sides->addWidget(levels, 6);
    sides->addWidget(becomes, 5);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("Use these levels"), QDialogButtonBox::AcceptRole);
    buttons->addButton(m_shipped, QDialogButtonBox::ResetRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_shipped->setAutoDefault(false);
    setPrimary(m_use);
    // Enter in a field puts a group or ends a number; it does not end the dialog.
    m_use->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        showState();
        if (m_use->isEnabled())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &HierarchyDialog::reject);
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_problem->setPalette(colors);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(heading);
    column->addWidget(sentence);
    column->addLayout(sides, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

std::optional<OwnHierarchy> HierarchyDialog::value() const {
    const OwnHierarchy edited = m_edit->hierarchy();
    return edited == release::shippedHierarchy(m_attribute) ? std::nullopt : std::optional(edited);
}

void HierarchyDialog::setPersons(const QHash<QString, qint64>& persons) {
    m_preview->setPersons(persons);
}

QString HierarchyDialog::problem() const {
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void HierarchyDialog::useShipped() {
    m_edit->setHierarchy(release::shippedHierarchy(m_attribute));
    showState();
}

/// The last that was right stays to be seen while something is wrong.
void HierarchyDialog::showState() {
    m_pause.stop();
    const OwnHierarchy edited = m_edit->hierarchy();
    const auto faults = release::faultsOf(m_attribute, edited);
    m_use->setEnabled(faults.empty());
    say(faults.empty() ? QString() : hierarchyFaultText(m_attribute, faults.front()));
    if (faults.empty())
        m_preview->show(edited);
}

void HierarchyDialog::say(const QString& text) {
    m_problem->setWords(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace tawjih::ui
