// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/session.h"

#include <QColor>
#include <QObject>
#include <QSizeF>

namespace context {

/// Colours and sizes of the screen, from its real density, the viewing distance and what the visitor chose.
///
/// All sizes are in pixels. Letters are never smaller than EN 301 549 section 5.1.4 asks for (capitals of 0.7 degrees at the
/// configured distance), targets never smaller than 12.7 mm.
class Theme : public QObject {
    Q_OBJECT
    Q_PROPERTY(QColor paper READ paper NOTIFY changed)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed)
    Q_PROPERTY(QColor ink READ ink NOTIFY changed)
    Q_PROPERTY(QColor inkSoft READ inkSoft NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor primary READ primary NOTIFY changed)
    Q_PROPERTY(QColor onPrimary READ onPrimary NOTIFY changed)
    Q_PROPERTY(QColor onPrimarySoft READ onPrimarySoft NOTIFY changed)
    Q_PROPERTY(QColor primarySoft READ primarySoft NOTIFY changed)
    Q_PROPERTY(QColor onPrimaryRaised READ onPrimaryRaised NOTIFY changed)
    Q_PROPERTY(QColor amber READ amber NOTIFY changed)
    Q_PROPERTY(QColor onAmber READ onAmber NOTIFY changed)
    Q_PROPERTY(QColor amberSoft READ amberSoft NOTIFY changed)
    Q_PROPERTY(QColor leaf READ leaf NOTIFY changed)
    Q_PROPERTY(QColor leafSoft READ leafSoft NOTIFY changed)
    Q_PROPERTY(QColor plum READ plum NOTIFY changed)
    Q_PROPERTY(QColor plumSoft READ plumSoft NOTIFY changed)
    Q_PROPERTY(QColor brick READ brick NOTIFY changed)
    Q_PROPERTY(QColor onBrick READ onBrick NOTIFY changed)
    Q_PROPERTY(QColor brickSoft READ brickSoft NOTIFY changed)
    Q_PROPERTY(QColor sand READ sand NOTIFY changed)
    Q_PROPERTY(qreal width READ width NOTIFY changed)
    Q_PROPERTY(qreal height READ height NOTIFY changed)
    Q_PROPERTY(bool landscape READ landscape NOTIFY changed)
    Q_PROPERTY(bool compact READ compact NOTIFY changed)
    Q_PROPERTY(bool lowered READ lowered NOTIFY changed)
    Q_PROPERTY(int motion READ motion NOTIFY changed)
    Q_PROPERTY(qreal mm READ mm NOTIFY changed)
    Q_PROPERTY(int small READ small NOTIFY changed)
    Q_PROPERTY(int body READ body NOTIFY changed)
    Q_PROPERTY(int heading READ heading NOTIFY changed)
    Q_PROPERTY(int title READ title NOTIFY changed)
    Q_PROPERTY(int display READ display NOTIFY changed)
    Q_PROPERTY(int label READ label NOTIFY changed)
    Q_PROPERTY(qreal column READ column NOTIFY changed)
    Q_PROPERTY(qreal unit READ unit NOTIFY changed)
    Q_PROPERTY(qreal margin READ margin NOTIFY changed)
    Q_PROPERTY(qreal target READ target NOTIFY changed)
    Q_PROPERTY(qreal targetGap READ targetGap NOTIFY changed)
    Q_PROPERTY(qreal primaryTarget READ primaryTarget NOTIFY changed)
    Q_PROPERTY(qreal hairline READ hairline NOTIFY changed)
    Q_PROPERTY(QString family READ family CONSTANT)

public:
    /// `screen` says how far away people stand and, where IT measured it, how wide the picture is.
    Theme(const config::Screen &screen, const Session &session, QObject *parent = nullptr);

    /// The picture's size in pixels and what the display says of its own width (mm; 0 or nonsense = unknown).
    void setSize(const QSizeF &pixels, qreal reported_width_mm = 0);
    /// A window among others, worked with a mouse: sizes like those of other programs there, whatever the window's and the
    /// screen's, as its owner has set the desktop's scale to what they read well.
    void setOnDesk();

    QColor paper() const { return pick("#FAF6F0", "#000000"); }
    QColor surface() const { return pick("#FFFFFF", "#000000"); }
    QColor ink() const { return pick("#1B2B30", "#FFFFFF"); }
    QColor inkSoft() const { return pick("#3F4E53", "#FFFFFF"); }
    QColor line() const { return pick("#E2DACE", "#FFFFFF"); }
    QColor primary() const { return pick("#0E4A57", "#FFFF99"); }
    QColor onPrimary() const { return pick("#FFFFFF", "#000000"); }
    QColor onPrimarySoft() const { return pick("#DCEAEA", "#000000"); }
    QColor primarySoft() const { return pick("#DCEAEA", "#000000"); }
    QColor onPrimaryRaised() const { return pick("#1B515D", "#FFFF99"); }
    QColor amber() const { return pick("#F2B544", "#FFFF99"); }
    QColor onAmber() const { return pick("#1B2B30", "#000000"); }
    QColor amberSoft() const { return pick("#FBEDD0", "#000000"); }
    QColor leaf() const { return pick("#17563B", "#FFFFFF"); }
    QColor leafSoft() const { return pick("#DDEFE5", "#000000"); }
    QColor plum() const { return pick("#5F355B", "#FFFFFF"); }
    QColor plumSoft() const { return pick("#F0E3EE", "#000000"); }
    QColor brick() const { return pick("#8A2323", "#FFFF99"); }
    QColor onBrick() const { return pick("#FFFFFF", "#000000"); }
    QColor brickSoft() const { return pick("#F8E1DF", "#000000"); }
    QColor sand() const { return pick("#EFE9DF", "#000000"); }

    qreal width() const { return m_size.width(); }
    qreal height() const { return m_size.height(); }
    bool landscape() const { return m_size.width() > m_size.height(); }
    /// A panel so low (under 200 mm) that the side navigation can't hold the access controls too.
    bool compact() const { return landscape() && m_size.height() < 200 * m_pixels_per_mm && !m_on_desk; }

    /// Whether the controls stand in the lower half. A compact panel is itself lower than the half of a large screen: what is
    /// within reach there does not depend on the half, so all of it stays where it is.
    bool lowered() const { return m_session.lowReach() && !compact(); }
    /// How long anything may glide or fade (ms); 0 where nothing may.
    int motion() const { return m_held_still || m_session.stillMotion() ? 0 : 160; }
    /// Nothing moves from now on, whatever anybody chooses: for pictures, and for tests that don't look at motion.
    void holdStill(bool still = true);
    /// Pixels of a millimetre on the glass.
    qreal mm() const { return m_pixels_per_mm; }

    int small() const { return letters(26, 1.0, 2.0); }
    int body() const { return letters(31, 1.04, 2.0); }
    // The largest letters grow least: a long Danish word must still fit on a line.
    int heading() const { return std::max(letters(38, 1.14, 1.7), qRound(1.06 * body())); }
    int title() const { return std::max(letters(52, 1.3, 1.35), qRound(1.06 * heading())); }
    int display() const { return std::max(letters(72, 1.5, 1.25), qRound(1.06 * title())); }
    /// Words on the navigation and the access bar: they grow less, so that the bars stay bars.
    int label() const;
    /// The least width at which a column of words reads well; screens decide by it what stands side by side.
    qreal column() const { return 11.0 * body(); }
    qreal unit() const;
    qreal margin() const { return compact() ? 4 * unit() : 8 * unit(); }
    qreal target() const;
    qreal targetGap() const;
    qreal primaryTarget() const;
    qreal hairline() const;
    QString family() const { return QStringLiteral("Lato"); }

signals:
    void changed();

private:
    QColor pick(const char *day, const char *high_contrast) const;
    qreal scale() const;
    qreal least_letter() const;
    /// Pixels of so many millimetres that a finger needs; a mouse needs none.
    qreal for_finger(qreal mm) const { return m_on_desk ? 0 : mm * m_pixels_per_mm; }
    int letters(qreal at_1080, qreal times_least, qreal most_growth) const;

    config::Screen m_screen;
    const Session &m_session;
    QSizeF m_size{1080, 1920};
    qreal m_pixels_per_mm = 1080 / 336.0;
    bool m_held_still = false;
    bool m_on_desk = false;
};

}  // namespace context
