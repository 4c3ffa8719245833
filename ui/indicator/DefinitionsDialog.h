#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/indicator/FigureService.h"
#include "ui/indicator/DefinitionEntry.h"
#include "ui/indicator/IndicatorDialog.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tawjih::ui {

class Card;
class LineList;
class Prompts;
class SearchField;
class WrapLabel;

/// What figures are made of: indicators, dashboards and report templates, those of the program and the desk's own, each
/// in words. Whoever may define figures makes, copies, changes, takes back, exports and imports them here; whoever may
/// not, reads.
class DefinitionsDialog : public QDialog {
    Q_OBJECT
public:
    struct Needs {
        indicator::FigureService& figures;
        ChangeNotifier& changes;
        Prompts& prompts;
        const vault::Actor& actor;
        FieldNames names;
        IndicatorTrial trial; ///< may be empty
    };

    explicit DefinitionsDialog(Needs needs, QWidget* parent = nullptr);

    [[nodiscard]] LineList* list() const { return m_list; }
    [[nodiscard]] SearchField* search() const { return m_search; }
    /// What stands at the side of the list, as it is read.
    [[nodiscard]] QString details() const;
    /// Chooses a definition; nothing happens where there is no such.
    void choose(indicator::DefinitionKind kind, const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void load();
    void filter();
    void showCurrent();
    [[nodiscard]] const DefinitionEntry* current() const;
    void edit(const indicator::Indicator& indicator, int version);
    void save(IndicatorDialog* dialog, int version);
    void editCurrent();
    void copyCurrent();
    void takeBack();
    void exportCurrent();
    void exportAll();
    void importFile();
    void write(const Result<QByteArray>& bytes, const QString& name);
    void explainImport(const Error& error);
    /// What came of an act, above the list.
    void say(const QString& text, Tone tone);
    void sayError(const Error& error);
    void retranslate();

    Needs m_needs;
    bool m_mayEdit;
    indicator::Definitions m_all;
    std::vector<DefinitionEntry> m_entries;
    SearchField* m_search;
    LineList* m_list;
    Card* m_card;
    WrapLabel* m_state;
    WrapLabel* m_details;
    WrapLabel* m_said;
    QPushButton* m_new;
    QPushButton* m_copy;
    QPushButton* m_edit;
    QPushButton* m_takeBack;
    QPushButton* m_export;
    QPushButton* m_exportAll;
    QPushButton* m_import;
    QPushButton* m_close;
};

} // namespace tawjih::ui
