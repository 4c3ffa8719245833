#include "ui/exchange/NamedMappings.h"

#include "ui/exchange/MappingNames.h"
#include "ui/prompts/Prompts.h"
#include "ui/widgets/Bidi.h"

#include <QPointer>

namespace tawjih::ui {

using namespace exchange;

NamedMappings::NamedMappings(const PageContext& context, ImportLender lend, MappingNames* names,
                             std::function<ImportPlan()> plan, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_lend(std::move(lend))
    , m_names(names)
    , m_plan(std::move(plan)) {
    connect(names, &MappingNames::saveAsked, this, &NamedMappings::save);
    connect(names, &MappingNames::removeAsked, this, &NamedMappings::remove);
}

void NamedMappings::save() {
    const auto name =
        m_context.prompts.askText(m_names,
                                  {tr("Save what the columns mean"),
                                   tr("Choose the name for the next list with such columns."), tr("Save"), false},
                                  tr("Name"));
    if (name && !name->trimmed().isEmpty())
        keep(name->trimmed(), m_plan(), tr("Saved as “%1”.").arg(isolate(name->trimmed())));
}

void NamedMappings::keep(const QString& name, const ImportPlan& plan, const QString& said) {
    run<bool>(
        tr("Saving"),
        [name, plan](ImportService& service, const ImportWatch&) -> Result<bool> {
            TRY(service.saveMapping(name, plan));
            return true;
        },
        [this, name, said](const Result<bool>& saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            show(name);
            m_context.navigator.notify({Tone::Good, said, {}, {}});
        });
}

void NamedMappings::remove(const QString& name) {
    run<bool>(
        tr("Saving"),
        [name](ImportService& service, const ImportWatch&) -> Result<bool> {
            TRY(service.removeMapping(name));
            return true;
        },
        [this, name, before = m_plan()](const Result<bool>& removed) {
            if (!removed) {
                Q_EMIT failed(removed.error());
                return;
            }
            show({});
            const QPointer<NamedMappings> self(this);
            const QString said = tr("“%1” is there again.").arg(isolate(name));
            m_context.navigator.notify(
                {Tone::Info, tr("“%1” was removed.").arg(isolate(name)), tr("Undo"), [self, name, before, said] {
                     if (self)
                         self->keep(name, before, said);
                 }});
        });
}

void NamedMappings::show(const QString& chosen) {
    run<std::vector<NamedMapping>>(
        tr("Reading the list"), [](ImportService& service, const ImportWatch&) { return service.mappings(); },
        [this, chosen](Result<std::vector<NamedMapping>> names) {
            if (names)
                m_names->setMappings(*std::move(names), chosen);
        });
}

} // namespace tawjih::ui
