#include "ui/widgets/ConflictDialog.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/ValueChoice.h"
#include "ui/widgets/WrapLabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace tawjih::ui {

namespace {

constexpr int sides = 2;

} // namespace

ConflictDialog::ConflictDialog(QWidget* parent)
    : ActionDialog(parent)
    , m_explanation(new WrapLabel)
    , m_table(new QWidget) {
    body()->addWidget(m_explanation);
    body()->addWidget(m_table, 1);
    resize(760, 480);
}

void ConflictDialog::setFields(std::vector<ComparedField> fields, const QString& storedBy) {
    m_storedBy = storedBy;
    m_choices.clear();
    auto* scroll = new ScrollArea;
    auto* grid = new QGridLayout(scroll->widget());
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(0, 2);
    for (int side = 0; side < sides; ++side) {
        auto* head = new QLabel;
        setTextStyle(head, TextStyle::Heading);
        grid->addWidget(head, 0, 1 + side);
        grid->setColumnStretch(1 + side, 3);
        (side == 0 ? m_storedHead : m_typedHead) = head;
    }
    for (ComparedField& field : fields)
        m_choices.push_back(addChoice(grid, std::move(field)));
    grid->setRowStretch(grid->rowCount(), 1);
    delete body()->replaceWidget(m_table, scroll);
    delete std::exchange(m_table, scroll);
    retranslate();
}

std::vector<bool> ConflictDialog::typedHolds() const {
    std::vector<bool> holds;
    for (const Choice& choice : m_choices)
        holds.push_back(choice.sides->checkedId() == 1);
    return holds;
}

ConflictDialog::Choice ConflictDialog::addChoice(QGridLayout* grid, ComparedField field) {
    const int row = grid->rowCount();
    Choice choice{std::move(field), new WrapLabel, {new ValueChoice, new ValueChoice}, nullptr};
    setTextStyle(choice.name, TextStyle::Muted);
    grid->addWidget(choice.name, row, 0, Qt::AlignTop);
    auto* both = new QButtonGroup(grid);
    choice.sides = both;
    for (int side = 0; side < sides; ++side) {
        both->addButton(choice.values[side]->button(), side);
        grid->addWidget(choice.values[side], row, 1 + side, Qt::AlignTop);
    }
    both->button(choice.field.changedBy == ComparedField::ChangedBy::Typed ? 1 : 0)->setChecked(true);
    return choice;
}

void ConflictDialog::retranslate() {
    setTexts(tr("Changed meanwhile"), tr("Save these"));
    m_explanation->setWords(
        m_storedBy.isEmpty()
            ? tr("Somebody saved other data while you were typing. Nothing is lost: choose what holds.")
            : tr("%1 saved other data while you were typing. Nothing is lost: choose what holds.")
                  .arg(isolate(m_storedBy)));
    if (m_storedHead != nullptr) {
        m_storedHead->setText(tr("Stored now"));
        m_typedHead->setText(tr("Typed here"));
    }
    for (const Choice& choice : m_choices) {
        const QString name = choice.field.name();
        choice.name->setWords(
            choice.field.changedBy == ComparedField::ChangedBy::Both ? tr("%1 – changed by both").arg(name) : name);
        for (int side = 0; side < sides; ++side)
            choice.values[side]->setValue(side == 0 ? choice.field.stored() : choice.field.typed(),
                                          (side == 0 ? tr("%1, stored now: %2") : tr("%1, typed here: %2")).arg(name));
    }
}

} // namespace tawjih::ui
