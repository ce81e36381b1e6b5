// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout.h"

#include "access/dialog.h"
#include "support/contrast.h"

#include <cmath>
#include <map>
#include <numbers>

namespace app {

namespace {

using support::on_screen;
using support::seen_part;

constexpr double hair = 1.0;  ///< pixels that rounding may take
constexpr double target_mm = 12.7;
constexpr double gap_mm = 2.5;
constexpr double least_degrees = 0.7;                  ///< EN 301 549 V3.2.1 section 5.1.4
constexpr double lato_capital_per_em = 1433.0 / 2000;  ///< theme_test measures it in the font

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

/// What is there for a finger: a dialog, while one is up.
QQuickItem *dialog_of(QQuickItem *root)
{
    QQuickItem *dialog = accessibility::dialog_over(root);
    return dialog ? dialog : root;
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

void check_letters(const QQuickItem *text, const Glass &glass, QStringList &faults)
{
    const double capital_mm = text->property("font").value<QFont>().pixelSize() * lato_capital_per_em / glass.pixels_per_mm();
    const double least_mm = glass.distance_mm * std::tan(least_degrees * std::numbers::pi / 180);
    if (capital_mm < least_mm)
        faults << QStringLiteral("capitals of %1 mm instead of %2: ").arg(capital_mm).arg(least_mm) + named(text);
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

void check_targets(const std::vector<QQuickItem *> &targets, const Glass &glass, const QRectF &picture, QStringList &faults)
{
    const double least = target_mm * glass.pixels_per_mm();
    const double gap = gap_mm * glass.pixels_per_mm() - 0.01;
    for (std::size_t one = 0; one < targets.size(); ++one) {
        const QRectF whole = on_screen(targets[one]);
        const QRectF seen = seen_part(targets[one]) & picture;
        if (seen.isEmpty())
            continue;
        if (whole.width() < least || whole.height() < least)
            faults << QStringLiteral("under %1 mm: ").arg(target_mm) + named(targets[one]);
        for (std::size_t other = one + 1; other < targets.size(); ++other) {
            const QRectF neighbour = seen_part(targets[other]) & picture;
            if (neighbour.isEmpty())
                continue;
            if (seen.adjusted(hair, hair, -hair, -hair).intersects(neighbour))
                faults << "targets overlap: " + named(targets[one]) + " and " + named(targets[other]);
            else if (seen.adjusted(-gap, -gap, gap, gap).intersects(neighbour))
                faults << QStringLiteral("nearer than %1 mm: ").arg(gap_mm) + named(targets[one]) + " and " +
                              named(targets[other]);
        }
    }
}

void check_reach(const std::vector<QQuickItem *> &targets, const QRectF &picture, QStringList &faults)
{
    for (const QQuickItem *target : targets)
        if (const QRectF seen = seen_part(target) & picture; !seen.isEmpty() && seen.top() < picture.center().y() - hair)
            faults << "above the middle in spite of low reach: " + named(target);
}

/// A finger that is long on a button there would open the staff door.
void check_corner(support::Visit &visit, const std::vector<QQuickItem *> &targets, QStringList &faults)
{
    if (visit.screen() == context::Navigator::rest() || visit.screen() == QLatin1String("door") ||
        visit.program().session().staff())
        return;
    for (const QQuickItem *target : targets)
        if (!(seen_part(target) & visit.program().staffCorner()).isEmpty())
            faults << "in the staff's corner: " + named(target);
}

std::vector<QQuickItem *> texts_in_sight(QQuickItem *dialog, const QRectF &picture)
{
    return support::visible_items(dialog, [&](const QQuickItem *item) {
        return support::is_text(item) && !(seen_part(item) & picture).isEmpty() && !item->property("text").toString().isEmpty();
    });
}

QStringList faults_of_this_frame(support::Visit &visit, const Glass &glass)
{
    QStringList faults;
    const QRectF picture(QPointF(), QSizeF(glass.pixels));
    QQuickItem *dialog = dialog_of(visit.root());
    const auto texts = texts_in_sight(dialog, picture);
    for (const QQuickItem *text : texts) {
        check_fit(text, picture, faults);
        check_letters(text, glass, faults);
    }
    check_overlap(texts, picture, faults);
    const auto targets =
        support::visible_items(dialog, [](const QQuickItem *item) { return support::is_button(item) && item->isEnabled(); });
    check_targets(targets, glass, picture, faults);
    if (dialog == visit.root())
        check_corner(visit, targets, faults);
    if (visit.program().theme().lowered())
        check_reach(targets, picture, faults);
    return faults;
}

}  // namespace

QStringList layout_faults(support::Visit &visit, const Glass &glass)
{
    QStringList faults = faults_of_this_frame(visit, glass);
    // What stands below a text that broke anew may find its place with the next frame, and then has to be there.
    if (!faults.isEmpty()) {
        visit.program().window().grabWindow();
        faults = faults_of_this_frame(visit, glass);
    }
    return faults;
}

double measured_contrast(const QImage &picture, const QRect &part)
{
    std::map<QRgb, int> count;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            ++count[picture.pixel(x, y) & 0xFFFFFF];
    const QRgb ground = std::ranges::max_element(count, {}, [](const auto &entry) { return entry.second; })->first;
    double most = 1;
    for (const auto &[color, times] : count)
        if (times >= 3)
            most = std::max(most, support::contrast(QColor(color), QColor(ground)));
    return most;
}

QStringList contrast_faults(support::Visit &visit, const QImage &picture, int &seen)
{
    QStringList faults;
    const QRectF whole(QPointF(), QSizeF(picture.size()));
    const bool high = visit.program().session().highContrast();
    for (const QQuickItem *text : texts_in_sight(dialog_of(visit.root()), whole)) {
        const QRect part = letters_in_full_sight(text, whole).toAlignedRect() & picture.rect();
        if (part.isEmpty())
            continue;
        ++seen;
        const bool large = text->property("font").value<QFont>().pixelSize() >= visit.program().theme().title();
        const double ratio = measured_contrast(picture, part);
        if (ratio < (high ? 20 : large ? 4.5 : 7))
            faults << QStringLiteral("contrast %1:1 of ").arg(ratio) + named(text);
    }
    return faults;
}

}  // namespace app
