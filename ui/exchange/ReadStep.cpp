#include "ui/exchange/ReadStep.h"

#include "ui/exchange/ImportText.h"
#include "ui/exchange/MappingNames.h"
#include "ui/exchange/MappingTable.h"
#include "ui/exchange/PolicyChoice.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace exchange;

namespace {

void refill(QComboBox* box, const std::vector<std::pair<QString, QVariant>>& all) {
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto& [text, value] : all)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

template <Coded E>
std::vector<std::pair<QString, QVariant>> choicesOf() {
    std::vector<std::pair<QString, QVariant>> choices;
    for (const auto& entry : allOf<E>())
        choices.emplace_back(labelOf(entry.value), static_cast<int>(entry.value));
    return choices;
}

} // namespace

ReadStep::ReadStep(QWidget* parent)
    : QWidget(parent)
    , m_form(new FormGrid(2))
    , m_kind(new QComboBox)
    , m_sheet(new QComboBox)
    , m_encoding(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_evidence(new QLabel)
    , m_missing(new WrapLabel)
    , m_mapping(new MappingTable)
    , m_names(new MappingNames)
    , m_policy(new PolicyChoice)
    , m_columnsCard(new Card)
    , m_readCard(new Card)
    , m_policyCard(new Card) {
    const std::pair<const char*, QComboBox*> boxes[] = {
        {"kind", m_kind}, {"sheet", m_sheet}, {"encoding", m_encoding}, {"delimiter", m_delimiter}};
    for (const auto& [name, box] : boxes) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        m_form->addField(QLatin1String(name), {}, box);
        connect(box, &QComboBox::activated, this, [this, box = box] { chooseOther(box); });
    }
    setTextStyle(m_evidence, TextStyle::Small);
    m_evidence->setWordWrap(true);
    m_readCard->body()->addWidget(m_form);
    m_readCard->body()->addWidget(m_evidence);
    m_policyCard->body()->addWidget(m_policy);
    m_columnsCard->body()->addWidget(m_names);
    m_columnsCard->body()->addWidget(m_missing);
    m_columnsCard->body()->addWidget(m_mapping, 1);

    auto* side = new ScrollArea;
    auto* column = new QVBoxLayout(side->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_policyCard);
    column->addWidget(m_readCard);
    column->addStretch();
    auto* splitter = new QSplitter;
    splitter->setContentsMargins(1, 0, 1, 0); // mirrored, Qt places the panes one pixel too far
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    splitter->addWidget(m_columnsCard);
    splitter->addWidget(side);
    splitter->setSizes({600, 400});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);

    connect(m_mapping, &MappingTable::mappingChanged, this, [this] { Q_EMIT choiceChanged(choice(), false); });
    connect(m_mapping, &MappingTable::datesChanged, this, &ReadStep::planChanged);
    connect(m_policy, &PolicyChoice::changed, this, &ReadStep::planChanged);
    connect(m_names, &MappingNames::nameChosen, this, [this](const QString& name) {
        ImportChoice wanted = choice();
        wanted.mapping.reset();
        wanted.mappingName = name;
        Q_EMIT choiceChanged(wanted, false);
    });
}

/// Other words or other columns: the mapping is proposed anew.
void ReadStep::chooseOther(const QComboBox* box) {
    ImportChoice wanted = choice();
    wanted.mapping.reset();
    if (box == m_encoding)
        wanted.delimiter.reset();
    if (box == m_sheet)
        wanted.kind.reset();
    Q_EMIT choiceChanged(wanted, box != m_kind);
}

void ReadStep::setPlan(const ImportPlan& plan) {
    m_mapping->setPlan(plan);
    m_policy->setPlan(plan);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(plan.mapping.kind())));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(plan.encoding.encoding)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(plan.delimiter));
    const bool isText = plan.format == TableFormat::Csv;
    m_form->setFieldVisible(QStringLiteral("encoding"), isText);
    m_form->setFieldVisible(QStringLiteral("delimiter"), isText);
    m_sheet->clear();
    for (const SheetInfo& sheet : plan.sheets)
        m_sheet->addItem(sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findText(plan.sheet));
    m_form->setFieldVisible(QStringLiteral("sheet"), plan.sheets.size() > 1);
    m_policyCard->setVisible(plan.mapping.kind() == ImportKind::Persons);
    showNotes();
}

void ReadStep::showNotes() {
    const ImportPlan& plan = m_mapping->plan();
    const QString evidence = evidenceText(plan);
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    const QString missing = missingText(plan.mapping);
    m_missing->setWords(missing);
    m_missing->setVisible(!missing.isEmpty());
}

ImportPlan ReadStep::plan() const {
    ImportPlan plan = m_mapping->plan();
    const bool persons = plan.mapping.kind() == ImportKind::Persons;
    plan.policy = persons ? m_policy->policy() : ImportPolicy::OnlyNew;
    plan.overwrite = persons ? m_policy->overwrite() : std::set<ImportField>();
    return plan;
}

ImportChoice ReadStep::choice() const {
    const ImportPlan now = plan();
    ImportChoice choice;
    choice.encoding = static_cast<Encoding>(m_encoding->currentData().toInt());
    choice.delimiter = m_delimiter->currentData().toChar();
    choice.kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    choice.mapping = now.mapping;
    choice.sheet = m_sheet->currentText();
    choice.password = now.password;
    choice.policy = now.policy;
    choice.overwrite = now.overwrite;
    return choice;
}

void ReadStep::setRows(const std::vector<RowReport>& rows) {
    std::vector<QString> examples(m_mapping->plan().headers.size());
    for (size_t column = 0; column < examples.size(); ++column)
        for (const RowReport& row : rows)
            if (column < row.cells.size() && !row.cells[column].isEmpty()) {
                examples[column] = row.cells[column];
                break;
            }
    m_mapping->setExamples(std::move(examples));
}

void ReadStep::retranslate() {
    refill(m_kind, choicesOf<ImportKind>());
    refill(m_encoding, choicesOf<Encoding>());
    refill(m_delimiter, {{tr("semicolon ;"), QChar(u';')},
                         {tr("comma ,"), QChar(u',')},
                         {tr("tab"), QChar(u'\t')},
                         {tr("bar |"), QChar(u'|')}});
    m_form->setLabel(QStringLiteral("kind"), tr("What the list holds"));
    m_form->setLabel(QStringLiteral("sheet"), tr("Sheet"));
    m_form->setLabel(QStringLiteral("encoding"), tr("Encoding"));
    m_form->setLabel(QStringLiteral("delimiter"), tr("Between the cells"));
    m_readCard->setHeading(tr("How the file is read"));
    m_columnsCard->setHeading(tr("What its columns mean"));
    m_policyCard->setHeading(tr("Persons who are on record already"));
    m_mapping->retranslate();
    m_names->retranslate();
    m_policy->retranslate();
    showNotes();
}

} // namespace tawjih::ui
