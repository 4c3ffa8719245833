#pragma once

#include "core/base/Language.h"
#include "ui/rights/RightsServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace tawjih::ui {

class Card;
class EmptyState;
class LineList;
class WrapLabel;

/// What one person asked for about their data, what was answered, and their own file.
class RightsDialog : public QDialog {
    Q_OBJECT
public:
    /// \param language in which the person's file is offered first
    RightsDialog(const PageContext& context, const RightsServices& services, BeneficiaryId person,
                 const QString& caseNumber, Language language, QWidget* parent = nullptr);

    void refresh();
    /// Opens the form for another request.
    void recordRequest();
    [[nodiscard]] LineList* list() const { return m_list; }
    [[nodiscard]] QPushButton* recordButton() const { return m_record; }

Q_SIGNALS:
    /// Something was recorded.
    void changed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRequests();
    [[nodiscard]] QWidget* makeFile();
    void handOver(int form);
    void retranslate();

    PageContext m_context;
    RightsServices m_services;
    BeneficiaryId m_person;
    QString m_number;
    Card* m_requests;
    LineList* m_list;
    EmptyState* m_empty;
    QPushButton* m_record;
    Card* m_file;
    WrapLabel* m_fileWords;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QPushButton* m_pdf;
    QPushButton* m_json;
    QPushButton* m_close;
};

} // namespace tawjih::ui
