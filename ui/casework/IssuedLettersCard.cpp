#include "ui/casework/IssuedLettersCard.h"

#include "ui/casework/CaseEntries.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr int rowsShown = 3;

QString languagesText(const LetterForm& form) {
    return listed(form.languages, [](Language language) { return isolate(nativeName(language)); });
}

/// What a letter is about, where it is about a referral.
QString aboutText(const IssuedLetter& letter, const std::vector<ReferralRow>& referrals) {
    const auto row =
        std::ranges::find(referrals, letter.referral, [](const ReferralRow& each) { return each.referral.id; });
    return row == referrals.end() ? QString() : row->establishment.in(QLocale().language());
}

} // namespace

IssuedLettersCard::IssuedLettersCard(QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_list(new LineList)
    , m_again(new QPushButton) {
    setQuiet(m_again);
    headingEnd()->addWidget(m_again);
    m_list->setRowsShown(rowsShown);
    body()->addWidget(m_list);
    connect(m_list, &LineList::lineActivated, this, &IssuedLettersCard::open);
    connect(m_again, &QPushButton::clicked, this, &IssuedLettersCard::open);
    connect(m_list, &LineList::currentLineChanged, this,
            [this] { m_again->setEnabled(m_mayWrite && m_list->currentLine()); });
    setVisible(false);
}

void IssuedLettersCard::open() {
    const Line* line = m_list->currentLine();
    if (!line || !m_mayWrite)
        return;
    const auto letter = std::ranges::find(m_case.letters, LetterId(line->key), &IssuedLetter::id);
    if (letter != m_case.letters.end())
        Q_EMIT opened(*letter);
}

void IssuedLettersCard::setCase(const CaseSnapshot& snapshot, bool mayWrite) {
    m_case = snapshot;
    m_mayWrite = mayWrite;
    retranslate();
}

void IssuedLettersCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IssuedLettersCard::retranslate() {
    setHeading(tr("Letters handed over"));
    m_list->setAccessibleName(tr("Letters handed over"));
    m_again->setText(tr("Print again…"));
    m_again->setToolTip(tr("Puts one like it together anew, under a new reference"));
    m_again->setVisible(m_mayWrite);
    std::vector<Line> lines;
    for (const IssuedLetter& letter : m_case.letters) {
        Line line;
        line.key = letter.id.uuid();
        line.text = labelOf(letter.form.kind);
        line.text[0] = line.text[0].toUpper();
        line.second = isolateLtr(letter.reference.text());
        line.detail = joined({dateText(letter.recordedAt.toLocalTime().date()), aboutText(letter, m_case.referrals),
                              languagesText(letter.form), m_case.userName(letter.recordedBy)});
        if (letter.form.discreet)
            line.tag = tr("discreet");
        lines.push_back(std::move(line));
    }
    m_list->setLines(std::move(lines));
    if (!m_list->currentLine() && !m_case.letters.empty())
        m_list->setCurrentIndex(m_list->lines()->index(0));
    m_again->setEnabled(m_mayWrite && m_list->currentLine());
    setVisible(!m_case.letters.empty());
}

} // namespace tawjih::ui
