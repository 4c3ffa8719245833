#pragma once

#include "tests/gallery/Gallery.h"
#include "tests/support/ui/DeskLookup.h"
#include "tests/support/ui/PeopleDesk.h"
#include "ui/beneficiary/BeneficiariesPage.h"
#include "ui/casework/CaseView.h"

namespace tawjih::gallery {

/// The window over a desk of invented people; the desk lives as long as the window.
struct PeopleWindow final : ui::MainWindow {
    PeopleWindow(Stage& stage, std::unique_ptr<test::PeopleDesk> people)
        : ui::MainWindow(stage.clock, stage.languages, stage.settings, stage.prompts)
        , desk(std::move(people))
        , lookup(std::make_unique<test::DeskLookup>(desk->desk.context())) {
        ui::DeskView view;
        view.deskName = QStringLiteral("Casablanca");
        view.actor = desk->desk.actor;
        ui::PeopleServices services = desk->services();
        services.lendListExport = [](const auto&) { return Status(); };
        services.lookup = lookup.get();
        view.pages = {ui::beneficiariesPage(services)};
        showDesk(std::move(view));
    }
    ~PeopleWindow() override { showEntry(new QWidget); } // pages go before the desk

    ui::BeneficiariesPage& page() const { return *qobject_cast<ui::BeneficiariesPage*>(workbench()->currentPage()); }

    std::unique_ptr<test::PeopleDesk> desk;
    std::unique_ptr<test::DeskLookup> lookup;
};

} // namespace tawjih::gallery
