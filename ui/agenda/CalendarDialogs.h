#pragma once

#include "core/base/Clock.h"
#include "core/exchange/AgendaExchange.h"
#include "core/vault/Permissions.h"
#include "ui/widgets/ActionDialog.h"
#include "ui/widgets/DateField.h"

class QComboBox;

namespace tawjih::ui {

class LineList;
class WrapLabel;

/// Which days leave the desk as a calendar file, whose, and how much they say of persons: nothing unless chosen.
class CalendarExportDialog : public ActionDialog {
    Q_OBJECT
public:
    struct Choice {
        QDate first;
        QDate last;
        bool everybody = false;
        exchange::CalendarNames names = exchange::CalendarNames::None;
    };
    CalendarExportDialog(const Choice& begin, const Clock& clock, vault::Roles roles, QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const;

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;

private:
    void followNames();

    FormGrid* m_form;
    DateField* m_first;
    DateField* m_last;
    QComboBox* m_scope;
    QComboBox* m_names;
    WrapLabel* m_advice;
};

/// What would become of a calendar file: how many events are new or changed, and what of it cannot be taken in, with
/// the line and the reason.
class CalendarImportDialog : public ActionDialog {
    Q_OBJECT
public:
    CalendarImportDialog(const QString& fileName, const exchange::CalendarTaken& taken, QWidget* parent = nullptr);

    [[nodiscard]] bool canImport() const { return m_taken.added + m_taken.changed > 0; }
    /// Whether the new events are everybody's.
    [[nodiscard]] bool forEverybody() const;
    [[nodiscard]] LineList* findings() const { return m_findings; }

protected:
    void retranslate() override;

private:
    QString m_fileName;
    exchange::CalendarTaken m_taken;
    WrapLabel* m_counts;
    WrapLabel* m_advice;
    LineList* m_findings;
    QComboBox* m_owner;
};

} // namespace tawjih::ui
