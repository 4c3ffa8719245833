#pragma once

#include "core/attachment/Attachment.h"
#include "ui/widgets/ActionDialog.h"

#include <QStringList>

class QComboBox;
class QLineEdit;

namespace tawjih::ui {

class WrapLabel;

/// A file that is to be attached, and what it is called.
struct NamedFile {
    QString path;
    QString name;
    std::optional<DocumentKind> document;
};

/// Names files before they are attached, and says what becomes of them.
class AttachDialog : public ActionDialog {
    Q_OBJECT
public:
    static constexpr int mostFiles = 20;

    explicit AttachDialog(const QStringList& paths, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<NamedFile> files() const;
    [[nodiscard]] QLineEdit* nameField(int file) const { return m_rows[static_cast<size_t>(file)].name; }
    [[nodiscard]] QComboBox* kindField(int file) const { return m_rows[static_cast<size_t>(file)].kind; }

protected:
    [[nodiscard]] std::vector<FieldProblem> unreadable() const override;
    void retranslate() override;

private:
    struct Row {
        QString path;
        QLineEdit* name;
        QComboBox* kind;
    };
    FormGrid* m_form;
    WrapLabel* m_sentence;
    std::vector<Row> m_rows;
};

} // namespace tawjih::ui
