#pragma once

#include "core/exchange/ImportService.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tawjih::ui {

class Card;
class FormGrid;
class MappingNames;
class MappingTable;
class PolicyChoice;
class WrapLabel;

/// How a file is read: its sheet and encoding, what its columns mean, and what becomes of persons on record.
class ReadStep : public QWidget {
    Q_OBJECT
public:
    explicit ReadStep(QWidget* parent = nullptr);

    void setPlan(const exchange::ImportPlan& plan);
    /// What was detected, and what was changed in it here.
    [[nodiscard]] exchange::ImportPlan plan() const;
    /// The same as a choice, to look at the file again.
    [[nodiscard]] exchange::ImportChoice choice() const;
    /// What the file holds, for the column of examples.
    void setRows(const std::vector<exchange::RowReport>& rows);
    void retranslate();

    [[nodiscard]] MappingTable* mapping() const { return m_mapping; }
    [[nodiscard]] MappingNames* names() const { return m_names; }
    [[nodiscard]] PolicyChoice* policy() const { return m_policy; }
    [[nodiscard]] QComboBox* sheets() const { return m_sheet; }

Q_SIGNALS:
    /// The file has to be looked at again. \param otherRows its rows are others: what was typed over them is void
    void choiceChanged(const tawjih::exchange::ImportChoice& choice, bool otherRows);
    /// The rows have to be checked again.
    void planChanged();

private:
    void chooseOther(const QComboBox* box);
    void showNotes();

    FormGrid* m_form;
    QComboBox* m_kind;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QLabel* m_evidence;
    WrapLabel* m_missing;
    MappingTable* m_mapping;
    MappingNames* m_names;
    PolicyChoice* m_policy;
    Card* m_columnsCard;
    Card* m_readCard;
    Card* m_policyCard;
};

} // namespace tawjih::ui
