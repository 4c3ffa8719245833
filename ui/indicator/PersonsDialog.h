#pragma once

#include "core/casework/PersonLine.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace tawjih::ui {

class LineList;

/// Who stands behind a number: a list with names, for who may see it. Opening one closes the dialog.
class PersonsDialog : public QDialog {
    Q_OBJECT
public:
    /// \param subject what was counted, as words
    /// \param persons the first of them; \param all how many there are
    PersonsDialog(const QString& subject, const std::vector<PersonLine>& persons, qint64 all,
                  QWidget* parent = nullptr);

    [[nodiscard]] LineList* list() const { return m_list; }

Q_SIGNALS:
    void personRequested(tawjih::BeneficiaryId person);

private:
    void openCurrent();

    std::vector<PersonLine> m_persons;
    LineList* m_list;
    QPushButton* m_open;
};

} // namespace tawjih::ui
