#pragma once

#include "ui/rights/RightsServices.h"
#include "ui/shell/Page.h"

class QLabel;
class QPushButton;
class QTabBar;
class QTabWidget;

namespace tawjih::ui {

class ErasurePanel;
class EmptyState;
class LineList;
class PageHeader;

/// The register of requests about personal data, and the end of keeping it: for supervisors, and for administrators as
/// the second person of an erasure.
class RightsPage : public Page {
    Q_OBJECT
public:
    RightsPage(const PageContext& context, const RightsServices& services);

    void activate() override;
    void focusFilter() override;
    [[nodiscard]] QWidget* mainWidget() const override;

    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    [[nodiscard]] QTabBar* filter() const { return m_filter; }
    [[nodiscard]] LineList* list() const { return m_list; }
    [[nodiscard]] ErasurePanel* erasure() const { return m_erasure; }
    [[nodiscard]] QPushButton* grantButton() const { return m_grant; }

    void grant();
    void refuse();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget* makeRequests();
    void read();
    void showCurrent();
    [[nodiscard]] const rights::RightsRow* current() const;
    void settle(const Status& status, const QString& sentence);

    PageContext m_context;
    RightsServices m_services;
    std::vector<rights::RightsRow> m_rows;
    PageHeader* m_header;
    QTabWidget* m_tabs;
    QTabBar* m_filter;
    LineList* m_list;
    EmptyState* m_empty;
    QPushButton* m_open;
    QPushButton* m_refuse;
    QPushButton* m_grant;
    ErasurePanel* m_erasure;
};

/// The entry of the navigation, with how many requests are overdue or soon will be.
[[nodiscard]] PageFactory rightsPage(const RightsServices& services);

} // namespace tawjih::ui
