#include "ui/household/LinkDialog.h"

#include "ui/household/HouseholdText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int foundRowsShown = 4;

Line lineOf(const KnownPerson& person, QDate today) {
    const ShownName name = shownName(person.line.latinName, person.line.arabicName);
    Line line;
    line.key = person.line.id.uuid();
    line.text = isolate(name.first);
    line.second = isolate(name.second);
    line.detail = kinText(person, {}, today);
    return line;
}

} // namespace

LinkDialog::LinkDialog(Needs needs, const KnownPerson& person, const std::optional<Relative>& relative, QWidget* parent)
    : ActionDialog(parent)
    , m_needs(std::move(needs))
    , m_person(person)
    , m_whose(new QLabel)
    , m_search(new SearchField)
    , m_found(new LineList)
    , m_form(new FormGrid(1))
    , m_relation(new CodeCombo<Relation>)
    , m_together(new QCheckBox)
    , m_since(new DateField(m_needs.clock, YearSense::Past))
    , m_warning(new QLabel) {
    if (relative)
        m_relative = relative->person;
    m_whose->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_found->setRowsShown(foundRowsShown);
    for (QWidget* part : std::initializer_list<QWidget*>{m_whose, m_search, m_found, m_form, m_warning})
        body()->addWidget(part);
    setForm(m_form);
    m_search->setVisible(!m_relative);
    m_found->setVisible(!m_relative);
    makeForm(relative);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searched, this, &LinkDialog::look);
    connect(m_found, &LineList::currentLineChanged, this, &LinkDialog::follow);
    connect(m_found, &LineList::lineActivated, this, [this] { m_relation->setFocus(); });
    connect(m_relation, &QComboBox::currentIndexChanged, this, &LinkDialog::follow);
    connect(m_together, &QCheckBox::toggled, this, &LinkDialog::follow);
    retranslate();
    follow();
    setFixedWidth(fontMetrics().averageCharWidth() * 72);
    (m_relative ? static_cast<QWidget*>(m_relation) : m_search)->setFocus();
}

void LinkDialog::makeForm(const std::optional<Relative>& relative) {
    m_form->addField(u"relation"_s, {}, m_relation, FormGrid::Required);
    m_form->addField(u"since"_s, {}, m_since);
    m_form->addField(u"together"_s, {}, m_together);
    m_relation->setValue(relative ? relative->relation.value_or(Relation::Relative) : Relation::Spouse);
    // Who is already linked from elsewhere stays elsewhere, unless somebody says otherwise.
    m_together->setChecked(!relative || !relative->relation || relative->livesTogether);
    if (relative && relative->since)
        m_since->setDate(*relative->since);
}

NewLink LinkDialog::value() const {
    NewLink link;
    link.person = m_person.line.id;
    if (const KnownPerson* relative = chosen())
        link.relative = relative->line.id;
    link.relation = m_relation->value();
    link.livesTogether = link.relation == Relation::Housemate || m_together->isChecked();
    if (link.relation == Relation::Spouse && m_since->date().isValid())
        link.since = m_since->date();
    return link;
}

const KnownPerson* LinkDialog::chosen() const {
    if (m_relative)
        return &*m_relative;
    const Line* line = m_found->currentLine();
    if (!line)
        return nullptr;
    const auto hit =
        std::ranges::find(m_hits, BeneficiaryId(line->key), [](const KnownPerson& p) { return p.line.id; });
    return hit == m_hits.end() ? nullptr : &*hit;
}

std::vector<FieldProblem> LinkDialog::unreadable() const {
    if (m_relation->value() == Relation::Spouse && !m_since->isUnderstood())
        return {{u"since"_s, FieldProblem::Kind::Malformed}};
    return {};
}

/// Enter in the search finds; it must not link at once whoever was found before.
bool LinkDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return ActionDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return ActionDialog::eventFilter(watched, event);
    look(m_search->text());
    if (!m_hits.empty())
        m_found->setFocus();
    return true;
}

void LinkDialog::look(const QString& typed) {
    m_hits = typed.trimmed().isEmpty() ? std::vector<KnownPerson>() : m_needs.find(typed);
    std::erase_if(m_hits, [this](const KnownPerson& hit) { return hit.line.id == m_person.line.id; });
    std::vector<Line> lines;
    for (const KnownPerson& hit : m_hits)
        lines.push_back(lineOf(hit, m_needs.clock.today()));
    m_found->setLines(std::move(lines));
    if (!m_hits.empty())
        m_found->setCurrentIndex(m_found->lines()->index(0));
    follow();
}

void LinkDialog::follow() {
    const Relation relation = m_relation->value();
    m_form->setFieldVisible(u"since"_s, relation == Relation::Spouse);
    m_form->setFieldVisible(u"together"_s, relation != Relation::Housemate);
    const KnownPerson* relative = chosen();
    verbButton()->setEnabled(relative != nullptr);
    QStringList said;
    if (relative != nullptr)
        for (const LinkWarning warning : m_needs.warnings(value()))
            said << labelOf(warning);
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColors(Tone::Warning, palette()).text);
    m_warning->setPalette(colors);
    m_warning->setText(said.join(u' '));
    m_warning->setVisible(!said.isEmpty());
}

void LinkDialog::retranslate() {
    const QString whose = firstName(m_person);
    setTexts(tr("Link a relative"), tr("Link"));
    m_whose->setText(m_relative
                         ? tr("What is %1 to %2?").arg(firstName(*m_relative), whose)
                         : tr("Who belongs to %1? Both stay persons of their own, with a case each.").arg(whose));
    m_search->setPlaceholder(tr("Name, case number or phone"));
    m_found->setAccessibleName(tr("Persons found"));
    m_form->setLabel(u"relation"_s, tr("This person is the"));
    m_form->setLabel(u"since"_s, tr("Married since"));
    m_form->setLabel(u"together"_s, tr("Household"));
    m_together->setText(tr("They live together"));
    look(m_search->text());
}

} // namespace tawjih::ui
