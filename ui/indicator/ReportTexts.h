#pragma once

#include "core/indicator/Card.h"

#include <QWidget>

#include <map>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace tawjih::ui {

/// What is written in a report, on its cover and in each section, in the report's language. It begins with the
/// template's texts; what was typed stays while another language or template is looked at.
class ReportTexts : public QWidget {
    Q_OBJECT
public:
    explicit ReportTexts(QWidget* parent = nullptr);

    void begin(const indicator::ReportTemplate& report, Language language);

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList commentaries() const;
    /// Cover first, then the sections.
    [[nodiscard]] const std::vector<QPlainTextEdit*>& editors() const { return m_editors; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void keep();
    void add(const QString& text, bool cover);
    void retranslate();

    using Place = std::pair<QString, Language>; ///< a template's code, and the language
    std::map<Place, QStringList> m_typed;
    indicator::ReportTemplate m_report;
    Language m_language = Language::French;
    QVBoxLayout* m_column;
    std::vector<QLabel*> m_labels;
    std::vector<QPlainTextEdit*> m_editors;
};

} // namespace tawjih::ui
