#pragma once

#include "core/base/Codes.h"
#include "ui/widgets/Colors.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QWidget>

#include <functional>
#include <vector>

namespace tawjih::ui {

/// Several values of a closed list, each with its check box.
template <Coded E>
class CodeChecks : public QWidget {
public:
    explicit CodeChecks(int columns = 2, QWidget* parent = nullptr) : QWidget(parent) {
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::large);
        grid->setVerticalSpacing(space::tiny);
        for (const auto& entry : allOf<E>()) {
            auto* box = new QCheckBox(labelOf(entry.value));
            QObject::connect(box, &QCheckBox::toggled, this, [this] {
                if (m_edited)
                    m_edited();
            });
            const int position = static_cast<int>(m_boxes.size());
            grid->addWidget(box, position / columns, position % columns);
            m_boxes.push_back(box);
        }
        setFocusProxy(m_boxes.front());
    }

    [[nodiscard]] std::vector<E> values() const {
        std::vector<E> checked;
        for (size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked())
                checked.push_back(allOf<E>()[i].value);
        return checked;
    }
    void setValues(const std::vector<E>& values) {
        for (size_t i = 0; i < m_boxes.size(); ++i)
            m_boxes[i]->setChecked(std::ranges::find(values, allOf<E>()[i].value) != values.end());
    }
    void onEdited(std::function<void()> edited) { m_edited = std::move(edited); }

protected:
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            for (size_t i = 0; i < m_boxes.size(); ++i)
                m_boxes[i]->setText(labelOf(allOf<E>()[i].value));
    }

private:
    std::vector<QCheckBox*> m_boxes;
    std::function<void()> m_edited;
};

} // namespace tawjih::ui
