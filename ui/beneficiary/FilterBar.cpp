#include "ui/beneficiary/FilterBar.h"

#include "ui/beneficiary/Pickers.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/PickerCombo.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

/// Qt counts in the width of an X; words are narrower.
int contentsLength(const QComboBox* combo) {
    const QFontMetrics metrics = combo->fontMetrics();
    return metrics.horizontalAdvance(combo->currentText()) / metrics.horizontalAdvance(QLatin1Char('X')) + 1;
}

/// As wide as what it says now; the longest of its choices would push the others away.
void fit(QComboBox* combo) {
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto follow = [combo] {
        combo->setMinimumContentsLength(contentsLength(combo));
        combo->setToolTip(combo->currentText());
    };
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, follow);
    follow();
}

/// Fills a combo box with a closed list below "any"; keeps what was chosen.
template <Coded E>
void fillCodes(QComboBox& combo, const QString& any) {
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo.currentData();
    combo.clear();
    combo.addItem(any);
    for (const auto& entry : allOf<E>())
        combo.addItem(labelOf(entry.value), static_cast<int>(entry.value));
    combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
    combo.setAccessibleName(any);
}

template <Coded E>
std::optional<E> chosen(const QComboBox& combo) {
    return combo.currentIndex() > 0 ? std::optional(static_cast<E>(combo.currentData().toInt())) : std::nullopt;
}

std::optional<QString> chosen(const PickerCombo& picker) {
    return picker.value().isValid() ? std::optional(picker.value().toString()) : std::nullopt;
}

/// The unknown of a picker's list, here: no narrowing.
void renameUnknown(PickerCombo& picker, const QString& any) {
    if (picker.count() > 0)
        picker.setItemText(0, any);
    if (!picker.value().isValid())
        picker.setCurrentIndex(0);
    picker.setAccessibleName(any);
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_best(new QToolButton)
    , m_status(new QComboBox)
    , m_advisor(new QComboBox)
    , m_nationality(new PickerCombo)
    , m_sex(new QComboBox)
    , m_arrondissement(new PickerCombo)
    , m_residence(new QComboBox)
    , m_overdue(new QToolButton)
    , m_clear(new QToolButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_search, 1);
    line->addWidget(m_best);
    column->addLayout(line);
    auto* flow = new FlowLayout(space::small);
    column->addLayout(flow);
    for (QWidget* filter : std::initializer_list<QWidget*>{m_status, m_advisor, m_nationality, m_sex, m_arrondissement,
                                                           m_residence, m_overdue, m_clear})
        flow->addWidget(filter);
    m_overdue->setCheckable(true);
    m_best->setCheckable(true);
    m_best->hide();
    for (QToolButton* button : {m_best, m_overdue, m_clear}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_overdue->setIcon(icon(QStringLiteral("clock"), IconTone::Muted));
    m_clear->setIcon(icon(QStringLiteral("cross"), IconTone::Muted));
    setQuiet(m_clear);
    connect(m_search, &SearchField::searched, this, &FilterBar::changed);
    connect(m_best, &QToolButton::clicked, this, &FilterBar::changed);
    for (QComboBox* combo : {m_status, m_advisor, m_sex, m_residence})
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    connect(m_nationality, &PickerCombo::valueChanged, this, &FilterBar::changed);
    connect(m_arrondissement, &PickerCombo::valueChanged, this, &FilterBar::changed);
    connect(m_overdue, &QToolButton::toggled, this, &FilterBar::changed);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(this, &FilterBar::changed, this, &FilterBar::showChoices);
    m_clear->hide();
    retranslate();
    for (QComboBox* combo :
         std::initializer_list<QComboBox*>{m_status, m_advisor, m_nationality, m_sex, m_arrondissement, m_residence})
        fit(combo);
}

void FilterBar::setAdvisors(const std::vector<AdvisorName>& advisors, UserId me) {
    m_advisors = advisors;
    m_me = me;
    fillAdvisors();
}

ListQuery FilterBar::apply(ListQuery base, QDate today) const {
    base.text = m_search->text();
    base.bestFirst = isSearching() && m_best->isChecked();
    base.status = chosen<CaseStatus>(*m_status);
    base.advisor =
        m_advisor->currentIndex() > 0 ? std::optional(UserId(m_advisor->currentData().toUuid())) : std::nullopt;
    base.nationality = chosen(*m_nationality);
    base.sex = chosen<Sex>(*m_sex);
    base.arrondissement = chosen(*m_arrondissement);
    base.residenceStatus = chosen<ResidenceStatus>(*m_residence);
    base.overdueOn = m_overdue->isChecked() ? std::optional(today) : std::nullopt;
    return base;
}

bool FilterBar::isSearching() const {
    return !m_search->text().trimmed().isEmpty();
}

void FilterBar::setBestFirst(bool best) {
    m_best->setChecked(best);
}

void FilterBar::showChoices() {
    const bool searching = isSearching();
    if (searching != m_searching)
        m_best->setChecked(searching);
    m_searching = searching;
    m_best->setVisible(searching);
    m_clear->setVisible(isFiltering());
}

bool FilterBar::isFiltering() const {
    return !m_search->text().isEmpty() || apply({}, QDate(2000, 1, 1)) != ListQuery{};
}

void FilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox* combo : {m_status, m_advisor, m_sex, m_residence})
            combo->setCurrentIndex(0);
        m_nationality->setValue({});
        m_arrondissement->setValue({});
        m_overdue->setChecked(false);
    }
    Q_EMIT changed();
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate() {
    const QSignalBlocker quiet(this);
    m_search->setPlaceholder(tr("Name as heard, in any script; number, phone or document"));
    m_best->setText(tr("Best match first"));
    m_best->setToolTip(
        tr("Ordered by how well each person fits what is typed; a column’s heading orders by that column"));
    fillCodes<CaseStatus>(*m_status, tr("Any status"));
    fillCodes<Sex>(*m_sex, tr("Women and men"));
    fillCodes<ResidenceStatus>(*m_residence, tr("Any residence status"));
    fillCountries(*m_nationality);
    renameUnknown(*m_nationality, tr("Any nationality"));
    fillArrondissements(*m_arrondissement);
    renameUnknown(*m_arrondissement, tr("Any arrondissement"));
    fillAdvisors();
    for (QComboBox* combo :
         std::initializer_list<QComboBox*>{m_status, m_advisor, m_nationality, m_sex, m_arrondissement, m_residence})
        combo->setMinimumContentsLength(contentsLength(combo));
    m_overdue->setText(tr("Late next step"));
    m_clear->setText(tr("Show all"));
}

void FilterBar::fillAdvisors() {
    const QSignalBlocker quiet(m_advisor);
    const QVariant chosenUser = m_advisor->currentData();
    m_advisor->clear();
    m_advisor->addItem(tr("Any advisor"));
    m_advisor->addItem(tr("Mine"), m_me.uuid());
    m_advisor->addItem(tr("Nobody’s"), QUuid());
    for (const AdvisorName& advisor : m_advisors)
        if (advisor.id != m_me)
            m_advisor->addItem(advisor.name, advisor.id.uuid());
    m_advisor->setCurrentIndex(std::max(0, m_advisor->findData(chosenUser)));
    m_advisor->setAccessibleName(tr("Any advisor"));
}

} // namespace tawjih::ui
