#pragma once

#include "core/release/PackageReader.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTextBrowser;

namespace tawjih::ui {

class ChartView;
class PackageTableModel;
class RowsModel;
class WrapLabel;

/// What is in a package: what was checked, the tables with their charts, the persons, the report and the codebook.
class PackageView : public QWidget {
    Q_OBJECT
public:
    enum Tab { Checks, Tables, Persons, Report, Codebook };

    explicit PackageView(QWidget* parent = nullptr);

    void show(const release::OpenedPackage& package);
    using QWidget::show;

    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    [[nodiscard]] RowsModel* checks() const { return m_checks; }
    [[nodiscard]] PackageTableModel* persons() const { return m_persons; }
    [[nodiscard]] PackageTableModel* rows() const { return m_rows; }
    [[nodiscard]] QTextBrowser* report() const { return m_report; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QWidget* makeTables();
    void showPackage();
    void showChecks();
    void showTable();
    void retranslate();

    std::optional<release::OpenedPackage> m_package;
    QTabBar* m_tabs;
    QStackedWidget* m_parts;
    WrapLabel* m_checked;
    RowsModel* m_checks;
    QTableView* m_checksTable;
    QComboBox* m_which;
    WrapLabel* m_note;
    ChartView* m_chart;
    PackageTableModel* m_rows;
    QTableView* m_rowsTable;
    PackageTableModel* m_persons;
    QTableView* m_personsTable;
    QTextBrowser* m_report;
    QTextBrowser* m_codebook;
};

} // namespace tawjih::ui
