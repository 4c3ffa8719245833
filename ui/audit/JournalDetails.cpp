#include "ui/audit/JournalDetails.h"

#include "ui/audit/JournalText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tawjih::ui {

namespace {

constexpr int sealShown = 16; ///< digits: enough to compare by eye

QString whenText(const QDateTime& at) {
    const QDateTime local = at.toLocalTime();
    return at.isValid() ? QString(dateText(local.date()) + QLatin1Char(' ') +
                                  isolateLtr(local.time().toString(QStringLiteral("HH:mm:ss"))))
                        : QString();
}

} // namespace

JournalDetails::JournalDetails(bool mayOpenCases, QWidget* parent)
    : Card(QStringLiteral(" "), parent)
    , m_mayOpenCases(mayOpenCases)
    , m_narrow(new QPushButton)
    , m_open(new QPushButton) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    for (int field = 0; field < FieldCount; ++field) {
        m_names[field] = new WrapLabel;
        m_values[field] = new WrapLabel;
        m_values[field]->setTextFormat(Qt::PlainText);
        setTextStyle(m_names[field], TextStyle::Small);
        setTextStyle(m_values[field], TextStyle::Body);
        for (WrapLabel* label : {m_names[field], m_values[field]})
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(m_names[field]);
        pair->addWidget(m_values[field]);
        body()->addLayout(pair);
    }
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(space::small, buttons);
    line->addWidget(m_narrow);
    line->addWidget(m_open);
    body()->addWidget(buttons);
    connect(m_narrow, &QPushButton::clicked, this, [this] { Q_EMIT caseWanted(m_line->caseNumber); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(m_line->person); });
    retranslate();
}

void JournalDetails::setLine(const std::optional<audit::JournalLine>& line) {
    m_line = line;
    retranslate();
}

void JournalDetails::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JournalDetails::retranslate() {
    const char* const names[FieldCount] = {QT_TR_NOOP("When"),  QT_TR_NOOP("Who"),   QT_TR_NOOP("As"),
                                           QT_TR_NOOP("What"),  QT_TR_NOOP("About"), QT_TR_NOOP("Case"),
                                           QT_TR_NOOP("Count"), QT_TR_NOOP("Seal")};
    const audit::JournalLine line = m_line.value_or(audit::JournalLine());
    const QString values[FieldCount] = {
        whenText(line.at),
        m_line ? journalUserText(line) : QString(),
        journalRolesText(line),
        m_line ? labelledAction(line) : QString(),
        m_line ? subjectText(line) : QString(),
        line.caseNumber.isEmpty() ? QString() : isolateLtr(line.caseNumber),
        line.count == 0 ? QString() : number(line.count),
        line.seal.isEmpty() ? QString() : isolateLtr(QString::fromLatin1(line.seal.toHex()).left(sealShown)),
    };
    setHeading(m_line ? tr("Entry %1").arg(number(line.sequence)) : tr("Choose an entry."));
    for (int field = 0; field < FieldCount; ++field) {
        m_names[field]->setWords(tr(names[field]));
        m_values[field]->setWords(values[field]);
        m_names[field]->setVisible(!values[field].isEmpty());
        m_values[field]->setVisible(!values[field].isEmpty());
    }
    m_names[Seal]->setToolTip(tr("The beginning of the entry’s seal, which depends on all entries before it."));
    m_narrow->setText(tr("All about this case"));
    m_open->setText(tr("Open the case"));
    m_narrow->setVisible(!line.caseNumber.isEmpty());
    m_open->setVisible(m_mayOpenCases && !line.person.isNull());
}

} // namespace tawjih::ui
