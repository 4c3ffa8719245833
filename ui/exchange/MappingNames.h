#pragma once

#include "core/exchange/ImportRecord.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace tawjih::ui {

/// Mappings that were saved under a name: choose one, save the present one, remove the chosen one.
class MappingNames : public QWidget {
    Q_OBJECT
public:
    explicit MappingNames(QWidget* parent = nullptr);

    /// \param chosen the one in use; empty for none
    void setMappings(std::vector<exchange::NamedMapping> mappings, const QString& chosen);
    [[nodiscard]] QString chosen() const;
    void retranslate();

    [[nodiscard]] QComboBox* names() const { return m_names; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }

Q_SIGNALS:
    /// Empty: the mapping that is proposed for such columns.
    void nameChosen(const QString& name);
    void saveAsked();
    void removeAsked(const QString& name);

private:
    void fill();

    std::vector<exchange::NamedMapping> m_mappings;
    QString m_chosen;
    QComboBox* m_names;
    QPushButton* m_save;
    QPushButton* m_remove;
};

} // namespace tawjih::ui
