#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/casework/RestrictionService.h"
#include "ui/shell/Page.h"

#include <QAbstractTableModel>

class QPushButton;
class QTableView;

namespace tawjih::ui {

class EmptyState;
class PageHeader;
class WrapLabel;

/// Who opened a restricted case, and why.
class GlassModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, User, Case, Kind, Reason, Seen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOpenings(std::vector<GlassOpening> openings);
    [[nodiscard]] const GlassOpening* at(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<GlassOpening> m_openings;
};

/// For supervisors: every opening of a restricted case by somebody to whom it is closed, until one of them has seen
/// why.
class GlassPage : public Page {
    Q_OBJECT
public:
    struct Needs {
        RestrictionService& restrictions;
        ChangeNotifier& changes;
        const vault::Actor& actor;
    };
    GlassPage(const PageContext& context, const Needs& needs);

    void activate() override;
    [[nodiscard]] QWidget* mainWidget() const override;
    [[nodiscard]] GlassModel* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QPushButton* seenButton() const { return m_seen; }

    /// The chosen opening was seen.
    void markSeen();

protected:
    void retranslate() override;

private:
    [[nodiscard]] const GlassOpening* chosen() const;
    void showChosen();

    PageContext m_context;
    Needs m_needs;
    PageHeader* m_header;
    QPushButton* m_seen;
    QTableView* m_table;
    GlassModel* m_model;
    WrapLabel* m_reason;
    QWidget* m_card = nullptr;
    EmptyState* m_empty;
};

/// The entry of the navigation, for whoever says which cases are restricted.
[[nodiscard]] PageFactory glassPage(const GlassPage::Needs& needs);

} // namespace tawjih::ui
