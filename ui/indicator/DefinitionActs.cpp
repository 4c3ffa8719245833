// What is done to definitions of figures; the rest of the dialog is in DefinitionsDialog.cpp.

#include "ui/indicator/DefinitionsDialog.h"
#include "ui/prompts/Prompts.h"
#include "ui/widgets/Bidi.h"

#include <QPushButton>

namespace tawjih::ui {

using namespace Qt::Literals::StringLiterals;
using indicator::DefinitionKind;
using indicator::Indicator;
using State = DefinitionEntry::State;

namespace {

/// A copy says so in each language in which it has a name.
LocalName copyName(LocalName name) {
    const auto mark = [](QString& text, Language language) {
        if (!text.isEmpty())
            text =
                Tongue(language).text("DefinitionEntry", QT_TRANSLATE_NOOP("DefinitionEntry", "%1 (copy)")).arg(text);
    };
    mark(name.fr, Language::French);
    mark(name.ar, Language::Arabic);
    mark(name.en, Language::English);
    return name;
}

} // namespace

void DefinitionsDialog::edit(const Indicator& indicator, int version) {
    QStringList taken;
    for (const DefinitionEntry& entry : m_entries)
        if (entry.kind == DefinitionKind::Indicator)
            taken << entry.code;
    const auto mayDiscard = [this] {
        return m_needs.prompts.confirm(
            this, {tr("Close without saving?"), tr("What was typed is lost."), tr("Close without saving"), true});
    };
    auto* dialog = new IndicatorDialog(indicator, {m_needs.names, m_needs.trial, taken, mayDiscard}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, version] { save(dialog, version); });
    dialog->open();
}

void DefinitionsDialog::save(IndicatorDialog* dialog, int version) {
    if (const auto wrong = dialog->problems(); !wrong.empty())
        return dialog->showError({ErrorCode::Invalid, u"indicator"_s, wrong});
    const Indicator typed = dialog->value();
    const Status saved = m_needs.figures.save(DefinitionKind::Indicator, indicator::toJson(typed), version);
    if (saved) {
        dialog->accept();
        say(tr("“%1” is saved.").arg(isolate(typed.name.in(QLocale().language()))), Tone::Good);
        return choose(DefinitionKind::Indicator, typed.code);
    }
    dialog->showError(saved.error());
    if (saved.error().code != ErrorCode::Conflict)
        return;
    const bool reads = m_needs.prompts.confirm(
        dialog, {tr("Somebody changed this indicator meanwhile"),
                 tr("Nothing was overwritten. Reading it again shows it as it is now; what you typed here is lost."),
                 tr("Read it again"), false});
    if (!reads)
        return;
    dialog->done(QDialog::Rejected);
    load();
    choose(DefinitionKind::Indicator, typed.code);
    editCurrent();
}

void DefinitionsDialog::editCurrent() {
    const DefinitionEntry* entry = current();
    if (!entry || !m_edit->isEnabled())
        return;
    if (const Indicator* indicator = m_all.indicators.find(entry->code))
        edit(*indicator, entry->version);
}

void DefinitionsDialog::copyCurrent() {
    const DefinitionEntry* entry = current();
    if (!entry)
        return;
    if (const Indicator* shown = m_all.indicators.find(entry->code);
        shown && entry->kind == DefinitionKind::Indicator) {
        Indicator copy = *shown;
        copy.name = copyName(copy.name);
        copy.code.clear();
        return edit(copy, 0);
    }
    QStringList taken;
    for (const DefinitionEntry& each : m_entries)
        taken << each.code;
    QJsonObject body;
    QString name;
    const auto take = [&](auto copy) {
        copy.name = copyName(copy.name);
        name = copy.name.in(QLocale().language());
        copy.code = freeCode(copy.code, codeOf(entry->kind), taken);
        body = indicator::toJson(copy);
    };
    if (entry->kind == DefinitionKind::Dashboard)
        take(*m_all.dashboard(entry->code));
    else
        take(*m_all.report(entry->code));
    const DefinitionKind kind = entry->kind;
    if (const Status saved = m_needs.figures.save(kind, body, 0); !saved)
        return sayError(saved.error());
    say(tr("“%1” is the desk’s own now.").arg(isolate(name)), Tone::Good);
    choose(kind, body.value("code"_L1).toString());
}

void DefinitionsDialog::takeBack() {
    const DefinitionEntry* entry = current();
    if (!entry || !entry->isOwn())
        return;
    const DefinitionEntry taken = *entry;
    const bool takes = m_needs.prompts.confirm(
        this, {tr("Take “%1” back?").arg(isolate(taken.name)),
               taken.state == State::Replacing
                   ? tr("The program’s own definition stands again. Reports that were made stay as they are.")
                   : tr("It is no longer offered, and figures that name it say so. Reports that were made stay as they "
                        "are."),
               tr("Take it back"), true});
    if (!takes)
        return;
    const Status removed = m_needs.figures.remove(taken.kind, taken.code, taken.version);
    if (removed)
        return say(tr("“%1” was taken back.").arg(isolate(taken.name)), Tone::Good);
    load();
    if (removed.error().code == ErrorCode::Conflict)
        return say(tr("Somebody changed it meanwhile, so it was not taken back. It is shown as it is now."),
                   Tone::Warning);
    sayError(removed.error());
}

} // namespace tawjih::ui
