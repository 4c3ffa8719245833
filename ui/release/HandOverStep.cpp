#include "ui/release/HandOverStep.h"

#include "ui/release/ReleaseText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrapLabel.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leastLength = 12;
constexpr int groups = 5;
constexpr int groupLength = 4;

} // namespace

QString suggestedPassphrase() {
    // Neither 0 and o nor 1 and l: it is read aloud. 32 of them: five bits each.
    static const QString letters = u"abcdefghijkmnpqrstuvwxyz23456789"_s;
    QStringList words;
    for (int group = 0; group < groups; ++group) {
        QString word;
        for (int i = 0; i < groupLength; ++i)
            word += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
        words << word;
    }
    return words.join(u'-');
}

HandOverStep::HandOverStep(bool mayApprove)
    : m_mayApprove(mayApprove)
    , m_summary(new Card(u" "_s))
    , m_secret(new Card(u" "_s))
    , m_counts(new WrapLabel)
    , m_risk(new WrapLabel)
    , m_keep(new WrapLabel)
    , m_form(new FormGrid(2))
    , m_first(new PasswordField)
    , m_second(new PasswordField)
    , m_suggest(new QPushButton)
    , m_shown(new WrapLabel) {
    setTextStyle(m_keep, TextStyle::Muted);
    m_suggest->setAutoDefault(false);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shown->hide();
    m_summary->body()->addWidget(m_counts);
    m_summary->body()->addWidget(m_risk);
    m_form->addField(u"passphrase"_s, {}, m_first, FormGrid::Required);
    m_form->addField(u"repeated"_s, {}, m_second, FormGrid::Required);
    m_secret->body()->addWidget(m_form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_suggest);
    line->addWidget(m_shown, 1);
    m_secret->body()->addLayout(line);
    m_secret->body()->addWidget(m_keep);
    m_secret->setVisible(mayApprove);
    column()->addWidget(m_summary);
    column()->addWidget(m_secret);
    column()->addStretch();
    connect(m_suggest, &QPushButton::clicked, this, &HandOverStep::suggest);
    for (PasswordField* field : {m_first, m_second})
        connect(field, &QLineEdit::textEdited, this, &HandOverStep::changed);
    HandOverStep::retranslate();
}

QString HandOverStep::title() const {
    return m_mayApprove ? tr("Approve and hand over") : tr("Propose");
}

void HandOverStep::setPrepared(const release::PreparedRelease& prepared) {
    m_prepared = prepared;
    retranslate();
}

QString HandOverStep::passphrase() const {
    return m_first->text();
}

void HandOverStep::suggest() {
    m_suggested = suggestedPassphrase();
    m_first->setText(m_suggested);
    m_second->setText(m_suggested);
    m_form->clearProblems();
    showSuggestion();
    Q_EMIT changed();
}

void HandOverStep::showSuggestion() {
    m_shown->setVisible(!m_suggested.isEmpty());
    m_shown->setWords(isolateLtr(m_suggested));
}

bool HandOverStep::check(bool say) {
    if (!m_mayApprove)
        return true;
    const bool longEnough = m_first->text().size() >= leastLength;
    const bool same = m_first->text() == m_second->text();
    if (say) {
        m_form->setProblem(u"passphrase"_s,
                           longEnough ? QString() : tr("At least %1 characters.").arg(number(leastLength)));
        m_form->setProblem(u"repeated"_s, same ? QString() : tr("Not the same as the first."));
    }
    return longEnough && same;
}

void HandOverStep::retranslate() {
    setSentence(m_mayApprove ? tr("With your approval the package is made, verified as its recipient would verify it, "
                                  "noted in the list of exports, and written.")
                             : tr("A supervisor decides whether it leaves the desk. What you see here is made anew "
                                  "then, and must come out the same."));
    m_summary->setHeading(m_prepared ? isolate(m_prepared->recipe.title) : u" "_s);
    m_secret->setHeading(tr("Passphrase of the package"));
    m_counts->setWords(m_prepared ? countsText(*m_prepared) : QString());
    m_risk->setWords(m_prepared ? riskText(*m_prepared) : QString());
    m_form->setLabel(u"passphrase"_s, tr("Passphrase"));
    m_form->setLabel(u"repeated"_s, tr("The same again"));
    m_suggest->setText(tr("Suggest one"));
    m_shown->setAccessibleName(tr("Suggested passphrase"));
    m_keep->setWords(tr("Give it to the recipient by another way than the file, by telephone for example. It is kept "
                        "nowhere: without it nobody opens the package."));
    showSuggestion();
}

} // namespace tawjih::ui
