// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout.h"

#include "support/contrast.h"

namespace app {

namespace {

using support::on_screen;
using support::seen_part;

constexpr double hair = 1.0;  ///< pixels that rounding may take

QString named(const QQuickItem *item)
{
    QString text = item->property("text").toString().left(40).simplified();
    if (!item->objectName().isEmpty())
        text = item->objectName() + " \"" + text + '"';
    else
        text = '"' + text + '"';
    const QRectF at = on_screen(item);
    return QStringLiteral("%1 at %2,%3 %4x%5").arg(text).arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
}

bool scrolls(const QQuickItem *item)
{
    return item->inherits("QQuickFlickable");
}

/// What covers the whole screen and takes every touch: a sheet of choices, or the question whether somebody is there.
QQuickItem *dialog_of(QQuickItem *root)
{
    const auto covers = support::visible_items(root, [&](const QQuickItem *item) {
        return item->objectName() == "stillThere" || item->objectName() == "sheet" || item->objectName() == "languages";
    });
    return covers.empty() ? root : covers.back();
}

/// Letters of a text item: its own rectangle, narrowed to where its lines are.
QRectF letters(const QQuickItem *text)
{
    const double width = text->property("contentWidth").toDouble();
    const double height = text->property("contentHeight").toDouble();
    double x = 0;
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    if (alignment == Qt::AlignHCenter)
        x = (text->width() - width) / 2;
    else if (alignment == Qt::AlignRight)
        x = text->width() - width;
    return text->mapRectToScene(QRectF(x, text->property("topPadding").toDouble(), width, height));
}

/// The letters, cut by each list they scroll in; null where they are scrolled away in part.
QRectF letters_in_full_sight(const QQuickItem *text, const QRectF &picture)
{
    const QRectF whole = letters(text);
    for (const QQuickItem *up = text->parentItem(); up; up = up->parentItem())
        if (up->clip() && !on_screen(up).adjusted(-hair, -hair, hair, hair).contains(whole))
            return {};
    return picture.intersects(whole) ? whole : QRectF();
}

QColor fill_of(const QQuickItem *item)
{
    if (item->inherits("QQuickRectangle"))
        return item->property("color").value<QColor>();
    if (support::is_button(item))
        return item->property("fill").value<QColor>();
    return Qt::transparent;
}

void check_fit(const QQuickItem *text, const QRectF &picture, QStringList &faults)
{
    if (text->property("truncated").toBool())
        faults << "truncated: " + named(text);
    if (text->property("contentWidth").toDouble() > text->width() + hair)
        faults << QStringLiteral("wider than its room (%1): ").arg(text->property("contentWidth").toDouble()) + named(text);
    if (text->property("contentHeight").toDouble() > text->height() + hair)
        faults << QStringLiteral("higher than its room (%1): ").arg(text->property("contentHeight").toDouble()) + named(text);
    // It stays on whatever it stands on, and on the screen; only a list may cut it, and only along the way that it scrolls.
    const QRectF whole = letters(text);
    bool scrolled = false;
    for (const QQuickItem *up = text->parentItem(); up; up = up->parentItem()) {
        const QRectF room = on_screen(up).adjusted(-hair, -hair, hair, hair);
        if (scrolls(up)) {
            scrolled = true;
            if (whole.left() < room.left() || whole.right() > room.right())
                faults << "cut at the side of its list: " + named(text);
            continue;
        }
        if ((up->clip() || fill_of(up).alpha() > 0) && !scrolled && !room.contains(whole)) {
            faults << "sticks out of " + named(up) + ": " + named(text);
            break;
        }
    }
    if (!scrolled && !picture.adjusted(-hair, -hair, hair, hair).contains(whole))
        faults << "off the screen: " + named(text);
}

void check_contrast(const QQuickItem *text, const kit::Theme &theme, bool high, QStringList &faults)
{
    const QQuickItem *ground = text->parentItem();
    while (ground && fill_of(ground).alpha() < 255)
        ground = ground->parentItem();
    if (!ground)
        return;
    const double ratio = support::contrast(text->property("color").value<QColor>(), fill_of(ground));
    const bool large = text->property("font").value<QFont>().pixelSize() >= theme.title();
    if (ratio < (high ? 20 : large ? 4.5 : 7))
        faults << QStringLiteral("contrast %1:1 of ").arg(ratio) + named(text);
}

void check_overlap(const std::vector<QQuickItem *> &texts, const QRectF &picture, QStringList &faults)
{
    std::vector<std::pair<QRectF, const QQuickItem *>> seen;
    for (const QQuickItem *text : texts)
        if (const QRectF part = letters_in_full_sight(text, picture); !part.isEmpty())
            seen.emplace_back(part, text);
    for (std::size_t one = 0; one < seen.size(); ++one) {
        for (std::size_t other = one + 1; other < seen.size(); ++other) {
            // Line boxes hold room above and below the letters, which may touch.
            const QRectF shared = seen[one].first & seen[other].first;
            const double leeway = 0.25 * std::min(seen[one].first.height(), seen[other].first.height());
            if (shared.width() > hair && shared.height() > std::max(leeway, 2.0))
                faults << "overlap: " + named(seen[one].second) + " and " + named(seen[other].second);
        }
    }
}

void check_targets(QQuickItem *dialog, const kit::Theme &theme, const QRectF &picture, QStringList &faults)
{
    const auto targets =
        support::visible_items(dialog, [](const QQuickItem *item) { return support::is_button(item) && item->isEnabled(); });
    for (std::size_t one = 0; one < targets.size(); ++one) {
        const QRectF whole = on_screen(targets[one]);
        if ((seen_part(targets[one]) & picture).isEmpty())
            continue;
        if (whole.width() < theme.target() - 0.01 || whole.height() < theme.target() - 0.01)
            faults << QStringLiteral("smaller than %1: ").arg(theme.target()) + named(targets[one]);
        const QRectF seen = seen_part(targets[one]) & picture;
        for (std::size_t other = one + 1; other < targets.size() && !seen.isEmpty(); ++other) {
            const QRectF neighbour = seen_part(targets[other]) & picture;
            if (neighbour.isEmpty())
                continue;
            if (seen.adjusted(hair, hair, -hair, -hair).intersects(neighbour))
                faults << "targets overlap: " + named(targets[one]) + " and " + named(targets[other]);
            else if (const double gap = theme.targetGap() - hair; seen.adjusted(-gap, -gap, gap, gap).intersects(neighbour))
                faults << QStringLiteral("targets nearer than %1: ").arg(theme.targetGap()) + named(targets[one]) + " and " +
                              named(targets[other]);
        }
    }
}

}  // namespace

QStringList layout_faults(support::Visit &visit, const Stop &stop)
{
    QStringList faults;
    const QRectF picture(QPointF(), QSizeF(stop.size));
    QQuickItem *dialog = dialog_of(visit.root());
    const auto texts = support::visible_items(dialog, [&](const QQuickItem *item) {
        const bool in_sight = !(seen_part(item) & picture).isEmpty();
        return support::is_text(item) && in_sight && !item->property("text").toString().isEmpty();
    });
    for (const QQuickItem *text : texts) {
        check_fit(text, picture, faults);
        check_contrast(text, visit.program().theme(), stop.high_contrast, faults);
    }
    check_overlap(texts, picture, faults);
    check_targets(dialog, visit.program().theme(), picture, faults);
    return faults;
}

}  // namespace app
