#include "ui/indicator/PersonsDialog.h"

#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {
constexpr int rowsShown = 14;
} // namespace

PersonsDialog::PersonsDialog(const QString& subject, const std::vector<PersonLine>& persons, qint64 all,
                             QWidget* parent)
    : QDialog(parent)
    , m_persons(persons)
    , m_list(new LineList)
    , m_open(new QPushButton(tr("Open the case"))) {
    setModal(true);
    setWindowTitle(tr("Behind this number"));
    auto* title = new WrapLabel;
    title->setTextFormat(Qt::PlainText);
    setTextStyle(title, TextStyle::Title);
    title->setWords(subject);
    auto* count = new WrapLabel;
    setTextStyle(count, TextStyle::Muted);
    const auto shown = static_cast<qint64>(persons.size());
    count->setWords(shown < all ? tr("%1 persons; the first %2 are shown.").arg(number(all), number(shown))
                                : tr("%n person(s)", nullptr, static_cast<int>(all)));
    m_list->setRowsShown(rowsShown);
    m_list->setAccessibleName(tr("Persons behind this number"));
    auto* card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_list);
    auto* close = new QPushButton(tr("Close"));
    setPrimary(m_open);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(title);
    layout->addWidget(count);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);

    std::vector<Line> lines;
    for (const PersonLine& person : m_persons) {
        const ShownName name = shownName(person.latinName, person.arabicName);
        lines.push_back({person.id.uuid(),
                         person.id.uuid(),
                         {},
                         name.first,
                         name.second,
                         isolateLtr(person.number),
                         {},
                         Tone::Neutral,
                         0});
    }
    m_list->setLines(std::move(lines));
    if (!m_persons.empty())
        m_list->setCurrentIndex(m_list->lines()->index(0));
    m_open->setEnabled(!m_persons.empty());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &PersonsDialog::openCurrent);
    connect(m_list, &LineList::lineActivated, this, &PersonsDialog::openCurrent);
    resize(720, 600);
}

void PersonsDialog::openCurrent() {
    const Line* line = m_list->currentLine();
    if (!line)
        return;
    const BeneficiaryId person(line->person);
    accept();
    Q_EMIT personRequested(person);
}

} // namespace tawjih::ui
