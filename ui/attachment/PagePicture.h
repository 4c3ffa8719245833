#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace tawjih::ui {

/// A picture in the middle of what room there is, with bars where it is larger. Zero pixels stay in memory when it is
/// dropped.
class PagePicture : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePicture(QWidget* parent = nullptr);
    ~PagePicture() override;

    /// \param factor by which it was enlarged beyond what fits
    void setPicture(QImage picture, double factor);
    /// Shows the present picture so much larger than what fits, until a sharper one comes.
    void setFactor(double factor);
    /// Overwrites the picture and says a sentence instead.
    void say(const QString& sentence);
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    /// In device-independent pixels.
    [[nodiscard]] QSize shownSize() const;
    /// Pixels of the screen that are there for it.
    [[nodiscard]] QSize room() const;

Q_SIGNALS:
    void roomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setBars();
    void wipe();

    QImage m_picture;
    QString m_sentence;
    QSizeF m_fitting; ///< pixels of the screen that the picture takes where it fits
    double m_factor = 1;
};

} // namespace tawjih::ui
