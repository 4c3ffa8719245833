#pragma once

#include "core/base/Clock.h"
#include "core/indicator/FigureDefinition.h"
#include "core/indicator/ReportOrder.h"
#include "ui/indicator/ReportPlan.h"
#include "ui/widgets/FormGrid.h"

class QComboBox;

namespace tawjih::ui {

class DateField;
class PeriodPicker;

/// The fields of a report that is to be made, but for its texts.
class ReportFields : public QObject {
    Q_OBJECT
public:
    /// \param start what the fields begin with; an instant in it can be chosen again
    ReportFields(FormGrid& form, const indicator::Definitions& all, const indicator::ReportOrder& start,
                 const Clock& clock, QObject* parent);

    /// As chosen; the instant is that of now where "as known now" is.
    [[nodiscard]] indicator::ReportOrder order() const;
    [[nodiscard]] ReportFormat format() const;
    /// What cannot be read or makes no sense.
    [[nodiscard]] std::vector<FieldProblem> problems() const;
    void retranslate();

    [[nodiscard]] QComboBox* report() const { return m_report; }
    [[nodiscard]] PeriodPicker* period() const { return m_period; }
    [[nodiscard]] QComboBox* known() const { return m_known; }
    [[nodiscard]] DateField* day() const { return m_day; }
    [[nodiscard]] QComboBox* language() const { return m_language; }
    [[nodiscard]] QComboBox* protection() const { return m_protection; }
    [[nodiscard]] QComboBox* file() const { return m_format; }

Q_SIGNALS:
    /// Another template or language: other texts.
    void textsChanged();
    /// Anything that the pages would show.
    void edited();

private:
    enum Known { Now, EndOfDay, Then };

    void addFields();
    void choose();
    void fillReports();
    void fillKnown();
    void fillProtection();
    void explain();
    [[nodiscard]] QDateTime instant() const;

    FormGrid& m_form;
    std::vector<indicator::ReportTemplate> m_reports;
    indicator::ReportOrder m_start;
    const Clock& m_clock;
    QComboBox* m_report;
    PeriodPicker* m_period;
    QComboBox* m_known;
    DateField* m_day;
    QComboBox* m_language;
    QComboBox* m_protection;
    QComboBox* m_format;
};

} // namespace tawjih::ui
