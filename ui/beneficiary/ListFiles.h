#pragma once

#include "core/base/Clock.h"
#include "ui/casework/PeopleServices.h"
#include "ui/shell/Page.h"
#include "ui/widgets/ActionDialog.h"

class QComboBox;

namespace tawjih::ui {

class FormGrid;
class WrapLabel;

/// As which file a list of persons leaves the desk, and whether it names them.
class ListExportDialog : public ActionDialog {
    Q_OBJECT
public:
    /// \param mayName else names are not offered: the desk has no number of the CNDP
    ListExportDialog(qint64 persons, int columns, bool mayName, QWidget* parent = nullptr);
    [[nodiscard]] exchange::ListFormat format() const;
    [[nodiscard]] bool names() const;

protected:
    void retranslate() override;

private:
    void followNames();

    qint64 m_persons;
    int m_columnCount;
    bool m_mayName;
    WrapLabel* m_sentence;
    FormGrid* m_form;
    QComboBox* m_format;
    QComboBox* m_names;
    WrapLabel* m_advice;
};

/// Writes the list of persons to a file, by a worker.
class ListFiles : public QObject {
    Q_OBJECT
public:
    struct Needs {
        ListExportLender lend;
        const Clock& clock;
        std::function<bool()> mayName = {}; ///< none: asked of the service alone
    };
    /// \param window over which dialogs appear; lives as long as this
    ListFiles(const PageContext& context, Needs needs, QWidget* window);

    /// Asks as what, then where to.
    void choose(const exchange::PersonListOrder& shown, qint64 persons);
    /// Writes it there.
    void write(const QString& path, const exchange::PersonListOrder& order);

private:
    void chooseFile(exchange::PersonListOrder order);
    void tell(const QString& path, const Result<qint64>& written, bool names);

    PageContext m_context;
    Needs m_needs;
    QWidget* m_window;
};

} // namespace tawjih::ui
