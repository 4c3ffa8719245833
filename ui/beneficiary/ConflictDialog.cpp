#include "ui/beneficiary/ConflictDialog.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace tawjih::ui {

ConflictDialog::ConflictDialog(const Beneficiary& base, const Beneficiary& mine, const Beneficiary& theirs,
                               const QString& theirBy, QWidget* parent)
    : ActionDialog(parent)
    , m_mine(mine)
    , m_theirs(theirs)
    , m_theirBy(theirBy)
    , m_explanation(new QLabel)
    , m_mineHead(new QLabel)
    , m_theirsHead(new QLabel) {
    m_explanation->setWordWrap(true);
    for (QLabel* head : {m_mineHead, m_theirsHead})
        setTextStyle(head, TextStyle::Heading);
    auto* scroll = new ScrollArea;
    auto* grid = new QGridLayout(scroll->widget());
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_mineHead, 0, 1);
    grid->addWidget(m_theirsHead, 0, 2);
    const std::vector<const BeneficiaryField*> contested = mergeEdit(base, mine, theirs).contested;
    for (const BeneficiaryField* field : changedFields(mine, theirs)) {
        const bool open = std::ranges::find(contested, field) != contested.end();
        Choice choice{field, open, new QLabel, new QButtonGroup(this)};
        setTextStyle(choice.name, TextStyle::Muted);
        const int row = grid->rowCount();
        grid->addWidget(choice.name, row, 0, Qt::AlignTop);
        for (int side = 0; side < 2; ++side) {
            auto* button = new QRadioButton;
            choice.sides->addButton(button, side);
            grid->addWidget(button, row, 1 + side, Qt::AlignTop);
            connect(button, &QRadioButton::toggled, this, &ConflictDialog::allow);
        }
        if (!open)
            choice.sides->button(field->same(base, mine) ? 1 : 0)->setChecked(true);
        m_choices.push_back(choice);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    body()->addWidget(m_explanation);
    body()->addWidget(scroll, 1);
    retranslate();
    allow();
    resize(720, 460);
}

Beneficiary ConflictDialog::value() const {
    Beneficiary person = m_theirs;
    for (const Choice& choice : m_choices)
        if (choice.sides->checkedId() == 0)
            choice.field->take(person, m_mine);
    return person;
}

void ConflictDialog::retranslate() {
    setTexts(tr("The person’s data changed meanwhile"), tr("Save these"));
    m_explanation->setText(
        m_theirBy.isEmpty() ? tr("Somebody saved other data while you were typing. Nothing is lost: choose what holds.")
                            : tr("%1 saved other data while you were typing. Nothing is lost: choose what holds.")
                                  .arg(isolate(m_theirBy)));
    m_mineHead->setText(tr("Yours"));
    m_theirsHead->setText(m_theirBy.isEmpty() ? tr("Theirs") : isolate(m_theirBy));
    for (const Choice& choice : m_choices) {
        choice.name->setText(choice.contested ? tr("%1 – choose").arg(choice.field->name()) : choice.field->name());
        for (int side = 0; side < 2; ++side) {
            const QString text = choice.field->text(side == 0 ? m_mine : m_theirs);
            QAbstractButton* button = choice.sides->button(side);
            button->setText(text.isEmpty() ? tr("(nothing)") : isolate(text));
            button->setAccessibleName(
                (side == 0 ? tr("%1, yours: %2") : tr("%1, theirs: %2")).arg(choice.field->name(), button->text()));
        }
    }
}

void ConflictDialog::allow() {
    verbButton()->setEnabled(
        std::ranges::all_of(m_choices, [](const Choice& choice) { return choice.sides->checkedId() >= 0; }));
}

} // namespace tawjih::ui
