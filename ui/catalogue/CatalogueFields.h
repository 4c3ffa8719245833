#pragma once

#include "core/catalogue/Catalogue.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

/// What can change in an entry of the catalogue, in the order of its form: for Provider, Establishment, Programme
/// and Intake.
template <typename Entry>
[[nodiscard]] RecordFields<Entry> catalogueFields();

} // namespace tawjih::ui
