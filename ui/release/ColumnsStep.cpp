#include "ui/release/ColumnsStep.h"

#include "ui/release/ColumnsEdit.h"
#include "ui/release/ReleaseText.h"
#include "ui/release/SensitiveEdit.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::FieldRole;
using release::Recipe;
using release::RecipeColumn;
using release::TableProtection;

namespace {

constexpr std::pair<TableProtection, int> protections[] = {
    {TableProtection::Rounding, 5}, {TableProtection::Rounding, 3}, {TableProtection::Suppression, 5}};

QDoubleSpinBox* percentBox(double most) {
    auto* box = new QDoubleSpinBox;
    box->setRange(0, most);
    box->setDecimals(1);
    box->setSuffix(QString(QChar(0xA0)) + u'%');
    return box;
}

} // namespace

ColumnsStep::ColumnsStep()
    : m_columns(new ColumnsEdit)
    , m_told(new Card(u" "_s))
    , m_promised(new Card(u" "_s))
    , m_roles(new WrapLabel)
    , m_form(new FormGrid(2))
    , m_alike(new QSpinBox)
    , m_meanRisk(percentBox(50))
    , m_leftOut(percentBox(100))
    , m_method(new CodeCombo<release::Method>)
    , m_tables(new QComboBox)
    , m_seconds(new QSpinBox)
    , m_sensitive(new SensitiveEdit)
    , m_weights(new QPushButton)
    , m_problem(new WrapLabel) {
    setTextStyle(m_roles, TextStyle::Muted);
    setQuiet(m_weights);
    m_weights->setCheckable(true);
    m_weights->setAutoDefault(false);
    m_problem->hide();
    addFields();
    m_told->headingEnd()->addWidget(m_weights);
    m_told->body()->addWidget(m_roles);
    m_told->body()->addWidget(m_columns);
    m_told->body()->addWidget(m_problem);
    m_promised->body()->addWidget(m_form);
    column()->addWidget(m_told);
    column()->addWidget(m_promised);
    connect(m_weights, &QPushButton::toggled, m_columns, &ColumnsEdit::setWeightsShown);
    connect(m_columns, &ColumnsEdit::edited, this, [this] {
        m_problem->hide();
        explain();
        Q_EMIT changed();
    });
    const auto edited = [this] {
        explain();
        Q_EMIT changed();
    };
    connect(m_alike, &QSpinBox::valueChanged, this, edited);
    connect(m_seconds, &QSpinBox::valueChanged, this, edited);
    for (QDoubleSpinBox* box : {m_meanRisk, m_leftOut})
        connect(box, &QDoubleSpinBox::valueChanged, this, edited);
    for (QComboBox* box : {static_cast<QComboBox*>(m_method), m_tables})
        connect(box, &QComboBox::currentIndexChanged, this, edited);
    connect(m_sensitive, &SensitiveEdit::edited, this, &ColumnsStep::changed);
    ColumnsStep::retranslate();
}

void ColumnsStep::addFields() {
    m_alike->setRange(2, 100);
    m_meanRisk->setSingleStep(0.5);
    m_seconds->setRange(1, 3600);
    for (std::size_t i = 0; i < std::size(protections); ++i)
        m_tables->addItem({});
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_form->addField(u"k"_s, {}, m_alike);
    m_form->addField(u"meanRisk"_s, {}, m_meanRisk);
    m_form->addField(u"suppressionLimit"_s, {}, m_leftOut);
    m_form->addField(u"tables"_s, {}, m_tables);
    m_form->addField(u"method"_s, {}, m_method, FormGrid::Wide);
    m_form->addField(u"seconds"_s, {}, m_seconds);
    m_form->addField(u"sensitive"_s, {}, m_sensitive, FormGrid::Wide);
}

QString ColumnsStep::title() const {
    return tr("What is told, and what is promised");
}

void ColumnsStep::setRecipe(const Recipe& recipe) {
    m_columns->setColumns(recipe.columns);
    m_weights->setChecked(
        std::ranges::any_of(recipe.columns, [](const RecipeColumn& each) { return each.weight != 1; }));
    m_alike->setValue(recipe.k);
    m_meanRisk->setValue(recipe.meanRisk * 100);
    m_leftOut->setValue(recipe.suppressionLimit * 100);
    m_method->setValue(recipe.method);
    m_seconds->setValue(recipe.seconds);
    const auto same = std::ranges::find(protections, std::pair(recipe.tables, recipe.tableParameter));
    m_tables->setCurrentIndex(same == std::end(protections) ? 0 : static_cast<int>(same - std::begin(protections)));
    m_sensitive->setColumns(recipe.columns);
    m_sensitive->setPromises(recipe.sensitive);
    m_form->clearProblems();
    explain();
}

void ColumnsStep::apply(Recipe& recipe) const {
    recipe.columns = m_columns->columns();
    recipe.k = m_alike->value();
    recipe.meanRisk = m_meanRisk->value() / 100;
    recipe.suppressionLimit = m_leftOut->value() / 100;
    recipe.method = m_method->value();
    recipe.seconds = m_seconds->value();
    recipe.sensitive = m_sensitive->promises();
    const auto& [protection, parameter] = protections[static_cast<std::size_t>(std::max(m_tables->currentIndex(), 0))];
    recipe.tables = protection;
    recipe.tableParameter = parameter;
}

bool ColumnsStep::check(bool say) {
    const auto columns = m_columns->columns();
    const bool any = std::ranges::find(columns, FieldRole::QuasiIdentifier, &RecipeColumn::role) != columns.end();
    if (say && !any)
        showProblems({{u"columns"_s, FieldProblem::Kind::Missing}});
    return any;
}

void ColumnsStep::showProblems(const std::vector<FieldProblem>& problems) {
    const auto others = m_form->setProblems(problems);
    if (others.empty())
        return m_problem->hide();
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Danger, palette()).text);
    m_problem->setPalette(colors);
    m_problem->setWords(others.front().field == "columns"_L1
                            ? faultText({release::ReleaseFault::Kind::NoQuasiIdentifier, {}, 0, {}, {}})
                            : problemText(others.front().kind));
    m_problem->show();
}

/// Each promise in a sentence, with its number.
void ColumnsStep::explain() {
    const auto columns = m_columns->columns();
    m_sensitive->setColumns(columns);
    m_form->setFieldVisible(u"sensitive"_s,
                            std::ranges::find(columns, FieldRole::Sensitive, &RecipeColumn::role) != columns.end());
    m_form->setHint(u"k"_s, tr("Everybody shares what could identify with at least %1 other persons of the file.")
                                .arg(number(m_alike->value() - 1)));
    m_form->setHint(u"meanRisk"_s,
                    tr("Guessing who a person of the file is would be right in %1 of the cases on average, at most.")
                        .arg(shareText(m_meanRisk->value() / 100)));
    m_form->setHint(u"suppressionLimit"_s,
                    tr("Of the persons, up to %1 may be left out because they are too rare to be hidden.")
                        .arg(shareText(m_leftOut->value() / 100)));
    m_form->setHint(u"tables"_s, tr("How small numbers in the tables of the package are protected."));
    m_form->setHint(u"method"_s, methodMeaning(m_method->value()));
    m_form->setHint(u"seconds"_s, tr("Then the best that was found is taken, and it is said how much better there "
                                     "could be."));
}

void ColumnsStep::retranslate() {
    setSentence(tr("The less exactly something is told, the more persons look alike. The levels below are limits: what "
                   "the promises ask for is told less exactly by itself."));
    m_told->setHeading(tr("What is told of each person"));
    m_promised->setHeading(tr("What is promised"));
    m_weights->setText(tr("Weights"));
    m_weights->setToolTip(tr("How much it matters that a column stays exact, beside the others"));
    m_roles->setWords(tr("Could identify: what others may know of somebody, so it becomes less exact. Sensitive: what "
                         "nobody should learn of somebody. Plain: told as it is."));
    m_form->setLabel(u"k"_s, tr("Persons who look alike (k)"));
    m_form->setLabel(u"meanRisk"_s, tr("Mean risk"));
    m_form->setLabel(u"suppressionLimit"_s, tr("Left out at most"));
    m_form->setLabel(u"tables"_s, tr("Tables"));
    m_form->setLabel(u"method"_s, tr("Method"));
    m_form->setLabel(u"seconds"_s, tr("Seconds to search"));
    m_form->setLabel(u"sensitive"_s, tr("In every group of persons who look alike, sensitive values are"));
    for (std::size_t i = 0; i < std::size(protections); ++i) {
        const auto& [protection, limit] = protections[i];
        m_tables->setItemText(static_cast<int>(i), protection == TableProtection::Rounding
                                                       ? tr("rounded to multiples of %1").arg(number(limit))
                                                       : tr("hidden below %1").arg(number(limit)));
    }
    explain();
}

} // namespace tawjih::ui
