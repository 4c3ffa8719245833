#include "ui/casework/RestrictionDialogs.h"

#include "core/casework/RestrictionService.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QPlainTextEdit* reasonEdit() {
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4);
    return edit;
}

} // namespace

RestrictDialog::RestrictDialog(const std::vector<AdvisorName>& colleagues, const std::optional<Restriction>& before,
                               UserId advisor, QWidget* parent)
    : ActionDialog(parent)
    , m_isNew(!before)
    , m_sentence(new WrapLabel)
    , m_form(new FormGrid(1))
    , m_reason(reasonEdit()) {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    for (const AdvisorName& colleague : colleagues) {
        auto* box = new QCheckBox(isolate(colleague.name));
        box->setChecked(before ? std::ranges::find(before->readers, colleague.id) != before->readers.end()
                               : colleague.id == advisor);
        column->addWidget(box);
        m_boxes.emplace_back(colleague.id, box);
    }
    if (!m_boxes.empty())
        list->setFocusProxy(m_boxes.front().second);
    if (before)
        m_reason->setPlainText(before->reason);
    m_form->addField(u"reason"_s, {}, m_reason, FormGrid::Required);
    m_form->addField(u"readers"_s, {}, list);
    setForm(m_form);
    body()->addWidget(m_sentence);
    body()->addWidget(m_form);
    body()->addStretch();
    retranslate();
    resize(520, sizeHint().height());
}

QString RestrictDialog::reason() const {
    return m_reason->toPlainText();
}

std::vector<UserId> RestrictDialog::readers() const {
    std::vector<UserId> readers;
    for (const auto& [user, box] : m_boxes)
        if (box->isChecked())
            readers.push_back(user);
    return readers;
}

void RestrictDialog::retranslate() {
    setTexts(tr("Restrict the case"), m_isNew ? tr("Restrict the case") : tr("Save"));
    m_sentence->setWords(
        tr("Everybody else sees the number of the case and nothing more. In an emergency they can open "
           "it with a reason, which supervisors are shown."));
    m_form->setLabel(u"reason"_s, tr("Why it is restricted"));
    m_form->setLabel(u"readers"_s, tr("Open to, beside supervisors"));
}

GlassDialog::GlassDialog(const QString& number, QWidget* parent)
    : ActionDialog(parent)
    , m_number(number)
    , m_sentence(new WrapLabel)
    , m_form(new FormGrid(1))
    , m_kind(new CodeCombo<GlassKind>)
    , m_reason(reasonEdit()) {
    m_form->addField(u"kind"_s, {}, m_kind);
    m_form->addField(u"reason"_s, {}, m_reason, FormGrid::Required);
    setForm(m_form);
    body()->addWidget(m_sentence);
    body()->addWidget(m_form);
    body()->addStretch();
    retranslate();
    resize(520, sizeHint().height());
}

QString GlassDialog::reason() const {
    return m_reason->toPlainText();
}

void GlassDialog::retranslate() {
    setTexts(tr("This case is restricted"), tr("Open the case"));
    m_sentence->setWords(
        tr("Case %1 is open to its advisor and to supervisors only. You can open it for an hour where a person’s need "
           "cannot wait. It is noted in the journal, and supervisors read your reason.")
            .arg(isolateLtr(m_number)));
    m_form->setLabel(u"kind"_s, tr("What for"));
    m_form->setLabel(u"reason"_s, tr("Reason, in your words"));
    m_form->setHint(u"reason"_s, tr("At least %n characters.", nullptr, RestrictionService::leastReason));
}

} // namespace tawjih::ui
