#pragma once

#include "core/catalogue/Catalogue.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

/// What can change in an entry of the catalogue, in the order of its form: for Provider, Establishment, Programme
/// and Intake.
template <typename Entry>
[[nodiscard]] RecordFields<Entry> catalogueFields();

/// The same without whence it is known and who verified it.
template <typename Entry>
[[nodiscard]] RecordFields<Entry> contentFields();

template <>
RecordFields<Provider> catalogueFields<Provider>();
template <>
RecordFields<Establishment> catalogueFields<Establishment>();
template <>
RecordFields<Programme> catalogueFields<Programme>();
template <>
RecordFields<Intake> catalogueFields<Intake>();
template <>
RecordFields<Provider> contentFields<Provider>();
template <>
RecordFields<Establishment> contentFields<Establishment>();
template <>
RecordFields<Programme> contentFields<Programme>();
template <>
RecordFields<Intake> contentFields<Intake>();

} // namespace tawjih::ui
