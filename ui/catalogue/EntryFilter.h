#pragma once

#include <QSortFilterProxyModel>

namespace tawjih::ui {

/// The entries of a CatalogueModel that somebody looks for, with those above them.
class EntryFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, ToVerify, OpenIntakes };

    explicit EntryFilter(QObject* parent = nullptr);

    /// An entry is found by its name or that of one above it, in any language, without regard to case and accents.
    void setText(const QString& text);
    void setShow(Show show);
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty() || m_show != Show::All; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words; ///< folded
    Show m_show = Show::All;
};

} // namespace tawjih::ui
