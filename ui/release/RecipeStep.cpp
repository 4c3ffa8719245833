#include "ui/release/RecipeStep.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/TypedText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using release::Recipe;

RecipeStep::RecipeStep(const Clock& clock)
    : m_form(new FormGrid(2))
    , m_recipes(new QComboBox)
    , m_title(new QLineEdit)
    , m_recipient(new QLineEdit)
    , m_abroad(new QCheckBox)
    , m_purpose(new QPlainTextEdit)
    , m_from(new DateField(clock, YearSense::Past))
    , m_to(new DateField(clock, YearSense::Past)) {
    addFields();
    column()->addWidget(m_form);
    column()->addStretch();
    connect(m_recipes, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_known.size()))
            Q_EMIT recipeChosen(m_known[static_cast<std::size_t>(index)].recipe);
    });
    for (QLineEdit* line : {m_title, m_recipient})
        connect(line, &QLineEdit::textEdited, this, &RecipeStep::changed);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, &RecipeStep::changed);
    connect(m_abroad, &QCheckBox::toggled, this, &RecipeStep::changed);
    for (DateField* day : {m_from, m_to})
        connect(day, &DateField::edited, this, &RecipeStep::changed);
    RecipeStep::retranslate();
}

void RecipeStep::addFields() {
    m_recipes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_purpose->setTabChangesFocus(true);
    m_purpose->setFixedHeight(m_purpose->fontMetrics().height() * 4);
    m_form->addField(u"code"_s, {}, m_recipes, FormGrid::Wide);
    m_form->addField(u"title"_s, {}, m_title, FormGrid::Required);
    m_form->addField(u"recipient"_s, {}, m_recipient, FormGrid::Required);
    m_form->addField(u"purpose"_s, {}, m_purpose, FormGrid::Required | FormGrid::Wide);
    m_form->addField(u"abroad"_s, {}, m_abroad, FormGrid::Wide);
    m_form->addField(u"from"_s, {}, m_from);
    m_form->addField(u"to"_s, {}, m_to);
}

QString RecipeStep::title() const {
    return tr("What for, and for whom");
}

void RecipeStep::setRecipes(const std::vector<release::SavedRecipe>& recipes) {
    m_known = recipes;
    m_recipes->clear();
    for (const auto& saved : m_known)
        m_recipes->addItem(saved.recipe.title, saved.recipe.code);
}

void RecipeStep::setRecipe(const Recipe& recipe) {
    m_recipes->setCurrentIndex(m_recipes->findData(recipe.code));
    m_title->setText(recipe.title);
    m_recipient->setText(recipe.recipient);
    m_purpose->setPlainText(recipe.purpose);
    m_abroad->setChecked(recipe.abroad);
    m_from->setDate(recipe.from);
    m_to->setDate(recipe.to);
    m_form->clearProblems();
}

void RecipeStep::apply(Recipe& recipe) const {
    recipe.title = m_title->text().trimmed();
    recipe.recipient = m_recipient->text().trimmed();
    recipe.purpose = typedText(m_purpose).trimmed();
    recipe.abroad = m_abroad->isChecked();
    recipe.from = m_from->date();
    recipe.to = m_to->date();
}

std::vector<FieldProblem> RecipeStep::problems() const {
    using enum FieldProblem::Kind;
    std::vector<FieldProblem> problems;
    const auto need = [&problems](const QString& field, const QString& text) {
        if (text.trimmed().isEmpty())
            problems.push_back({field, Missing});
    };
    need(u"title"_s, m_title->text());
    need(u"recipient"_s, m_recipient->text());
    need(u"purpose"_s, typedText(m_purpose));
    if (!m_from->isUnderstood())
        problems.push_back({u"from"_s, Malformed});
    if (!m_to->isUnderstood())
        problems.push_back({u"to"_s, Malformed});
    else if (m_from->date().isValid() && m_to->date().isValid() && m_to->date() < m_from->date())
        problems.push_back({u"to"_s, Contradiction});
    return problems;
}

bool RecipeStep::check(bool say) {
    const auto found = problems();
    if (say)
        m_form->setProblems(found);
    return found.empty();
}

void RecipeStep::retranslate() {
    setSentence(tr("An export describes persons without naming them, so exactly that nobody can be recognised. Begin "
                   "with the careful recipe, or with one of the desk’s own."));
    m_form->setLabel(u"code"_s, tr("Begin with"));
    m_form->setLabel(u"title"_s, tr("Title"));
    m_form->setLabel(u"recipient"_s, tr("Recipient"));
    m_form->setLabel(u"purpose"_s, tr("Purpose"));
    m_form->setHint(u"purpose"_s, tr("It stands in the package, for whoever receives it."));
    m_form->setLabel(u"abroad"_s, tr("Abroad"));
    m_abroad->setText(tr("The recipient is outside Morocco"));
    m_form->setHint(u"abroad"_s, tr("Then only persons who consented to transfer abroad are counted in."));
    m_form->setLabel(u"from"_s, tr("Registered from"));
    m_form->setLabel(u"to"_s, tr("Registered until"));
    m_form->setHint(u"from"_s, tr("Empty: from the first."));
    m_form->setHint(u"to"_s, tr("Empty: to the last."));
}

} // namespace tawjih::ui
