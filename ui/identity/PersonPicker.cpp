#include "ui/identity/PersonPicker.h"

#include "ui/identity/WhyText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int mostFound = 20;

Line lineOf(const FoundPerson& found) {
    const PersonLine& person = found.row.person;
    const ShownName name = shownName(person.latinName, person.arabicName);
    Line line;
    line.key = line.person = person.id.uuid();
    line.text = isolate(name.first);
    line.second = isolate(name.second);
    QStringList detail{isolateLtr(person.number), whyText(found.reasons)};
    detail.removeAll(QString());
    line.detail = detail.join(QStringLiteral(" · "));
    return line;
}

} // namespace

PersonPicker::PersonPicker(const PersonLookup& lookup, QWidget* parent)
    : QWidget(parent)
    , m_lookup(lookup)
    , m_search(new SearchField)
    , m_list(new LineList)
    , m_nobody(new QLabel) {
    setFocusProxy(m_search);
    setTextStyle(m_nobody, TextStyle::Muted);
    m_nobody->hide();
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_search);
    column->addWidget(m_nobody);
    column->addWidget(card, 1);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searched, this, &PersonPicker::ask);
    connect(&lookup, &PersonLookup::namesRead, this, &PersonPicker::ask);
    connect(m_list, &LineList::currentLineChanged, this, &PersonPicker::follow);
    connect(m_list, &LineList::lineActivated, this, &PersonPicker::take);
    retranslate();
}

void PersonPicker::setLeftOut(std::vector<BeneficiaryId> persons) {
    m_leftOut = std::move(persons);
    ask();
}

void PersonPicker::setRowsShown(int rows) {
    m_list->setRowsShown(rows);
}

void PersonPicker::ask() {
    if (m_asked)
        m_asked->cancel();
    m_asked.reset();
    m_typed = m_search->text();
    m_taking = false;
    if (m_typed.trimmed().isEmpty())
        return showFound({});
    const int most = mostFound + static_cast<int>(m_leftOut.size());
    m_asked = m_jobs.run(
        QString(), this,
        [&lookup = m_lookup, typed = m_typed, most](Job& job) {
            return std::pair(&job, lookup.find(typed, most, [&job] { return job.isCancelled(); }));
        },
        [this](std::pair<Job*, Result<std::vector<FoundPerson>>> answer) {
            if (answer.first != m_asked.get())
                return; // something else is typed by now
            m_asked.reset();
            if (!answer.second)
                Q_EMIT failed(answer.second.error());
            showFound(answer.second ? *std::move(answer.second) : std::vector<FoundPerson>());
        });
}

void PersonPicker::showFound(std::vector<FoundPerson> found) {
    std::erase_if(found, [this](const FoundPerson& each) {
        return std::ranges::find(m_leftOut, each.row.person.id) != m_leftOut.end();
    });
    std::vector<Line> lines;
    m_found.clear();
    for (const FoundPerson& each : found) {
        lines.push_back(lineOf(each));
        m_found.push_back(each.row.person);
    }
    m_nobody->setVisible(m_found.empty() && !m_typed.trimmed().isEmpty());
    const bool same = m_person && std::ranges::find(m_found, *m_person) != m_found.end();
    {
        const QSignalBlocker quiet(m_list); // told once, below
        m_list->setLines(std::move(lines));
        if (m_found.size() == 1)
            m_list->setCurrentIndex(m_list->lines()->index(0));
        else if (!same)
            m_list->setCurrentIndex({});
    }
    follow();
    if (std::exchange(m_taking, false))
        take();
}

void PersonPicker::follow() {
    const Line* line = m_list->currentLine();
    const auto person = line ? std::ranges::find(m_found, BeneficiaryId(line->key), &PersonLine::id) : m_found.end();
    const auto now = person != m_found.end() ? std::optional(*person) : std::nullopt;
    if (now == m_person)
        return;
    m_person = now;
    Q_EMIT personChanged();
}

/// Enter takes the best where nobody moved to another.
void PersonPicker::take() {
    if (!m_person && !m_found.empty())
        m_list->setCurrentIndex(m_list->lines()->index(0));
    if (m_person)
        Q_EMIT personTaken(*m_person);
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_search->text() != m_typed)
            ask();
        m_taking = m_asked != nullptr;
        if (!m_taking)
            take();
        return true;
    }
    const int rows = m_list->lines()->rowCount();
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || rows == 0)
        return QWidget::eventFilter(watched, event);
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1); // of none it is -1
    m_list->setCurrentIndex(m_list->lines()->index(std::clamp(row, 0, rows - 1)));
    return true;
}

void PersonPicker::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonPicker::retranslate() {
    m_search->setPlaceholder(tr("Name as heard, in any script; number, phone or document"));
    m_list->setAccessibleName(tr("Persons found"));
    m_nobody->setText(tr("Nobody fits."));
}

} // namespace tawjih::ui
