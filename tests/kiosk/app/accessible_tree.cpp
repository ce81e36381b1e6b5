// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessible_tree.h"

#include "access/dialog.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

QString told(const Node &node)
{
    return QStringLiteral("%1 \"%2\" (%3)").arg(int(node.role)).arg(node.name.left(60).simplified(), node.item->objectName());
}

void walk(QAccessibleInterface *face, std::vector<Node> &nodes)
{
    auto *item = qobject_cast<QQuickItem *>(face->object());
    // What is not to be seen is in Qt's tree too, and says so: a screen reader passes it by.
    if (item && (face->state().invisible || item->opacity() == 0))
        return;
    if (item)
        nodes.push_back({item, face->role(), face->state(), face->text(QAccessible::Name), face->text(QAccessible::Description)});
    for (int at = 0; at < face->childCount(); ++at)
        if (QAccessibleInterface *child = face->child(at))
            walk(child, nodes);
}

bool is_control(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton ||
           role == QAccessible::PageTab || role == QAccessible::Link;
}

/// What there is for whoever is before the screen: a dialog, while one is up.
QQuickItem *ground(support::Visit &visit)
{
    QQuickItem *dialog = accessibility::dialog_over(visit.root());
    return dialog ? dialog : visit.root();
}

QString bare(QString text)
{
    return text.remove(QChar::SoftHyphen).simplified();
}

void check_texts(support::Visit &visit, const std::vector<Node> &nodes, QStringList &faults)
{
    std::map<const QQuickItem *, const Node *> by_item;
    for (const Node &node : nodes)
        by_item[node.item] = &node;
    for (const QQuickItem *text : support::visible_items(ground(visit), support::is_text)) {
        const QString words = bare(text->property("text").toString());
        const bool letter_of_a_sign = words.size() < 2 || words.at(0).isPunct() || words.at(0).isSymbol();
        if (words.isEmpty() || letter_of_a_sign)
            continue;
        int times = 0;
        for (const QQuickItem *up = text; up; up = up->parentItem())
            if (const auto found = by_item.find(up); found != by_item.end()) {
                const Node &node = *found->second;
                times += bare(node.name).contains(words, Qt::CaseInsensitive) ||
                         bare(node.description).contains(words, Qt::CaseInsensitive);
                if (node.role == QAccessible::Dialog)  // named after its own title
                    times = std::min(times, 1);
            }
        if (times != 1)
            faults << QStringLiteral("text told %1 times: \"%2\"").arg(times).arg(words.left(60));
    }
}

void check_controls(support::Visit &visit, const std::vector<Node> &nodes, QStringList &faults)
{
    std::map<std::pair<int, QString>, int> names;
    for (const QQuickItem *button : support::visible_items(ground(visit), support::is_button)) {
        if (!button->isEnabled())
            continue;
        const auto node = std::ranges::find(nodes, button, &Node::item);
        if (node == nodes.end()) {
            faults << "a button that is not told of: " + button->objectName();
            continue;
        }
        if (!is_control(node->role))
            faults << "a button that is told as something else: " + told(*node);
        if (node->name.isEmpty())
            faults << "a button without a name: " + button->objectName();
        if (!node->state.focusable)
            faults << "a button that says it can't be reached: " + told(*node);
        if (const QVariant picked = button->property("picked");
            picked.isValid() && (node->role != QAccessible::CheckBox || picked.toBool() != bool(node->state.checked)))
            faults << "a choice that says the wrong state: " + told(*node);
        if (const QVariant here = button->property("here");
            here.isValid() && (node->role != QAccessible::PageTab || here.toBool() != bool(node->state.selected)))
            faults << "a way that says the wrong state: " + told(*node);
        if (button->property("switches").toBool() != bool(node->state.checkable) ||
            button->property("switchedOn").toBool() != bool(node->state.checked))
            faults << "a switch that says the wrong state: " + told(*node);
        if (++names[{int(node->role), node->name + node->description}] == 2)
            faults << "two buttons of one name: " + told(*node);
    }
}

void check_nodes(support::Visit &visit, const std::vector<Node> &nodes, QStringList &faults)
{
    const QQuickItem *all = ground(visit);
    for (const Node &node : nodes) {
        if (node.item != visit.root() && node.item != all && !all->isAncestorOf(node.item))
            faults << "told from behind a dialog: " + told(node);
        if (!node.item->isVisible())
            faults << "told, but not to be seen: " + told(node);
        if ((node.role == QAccessible::Graphic || node.role == QAccessible::Chart) && node.name.isEmpty())
            faults << "a picture without a name: " + told(node);
        if (node.role == QAccessible::Heading && node.name.isEmpty())
            faults << "an empty heading: " + told(node);
    }
}

void check_rows(const std::vector<Node> &nodes, QStringList &faults)
{
    std::map<const QQuickItem *, double> last;
    for (const Node &node : nodes) {
        const QQuickItem *row = node.item;
        while (row->parentItem() &&
               !(row->parentItem()->parentItem() && row->parentItem()->parentItem()->inherits("QQuickListView")))
            row = row->parentItem();
        if (!row->parentItem())
            continue;
        auto &before = last.try_emplace(row->parentItem(), row->y()).first->second;
        if (row->y() < before - 1)
            faults << "told before what stands above it: " + told(node);
        before = row->y();
    }
}

}  // namespace

std::vector<Node> accessible_nodes(support::Visit &visit)
{
    // As if a screen reader had just come: from now on buttons tell their words.
    QAccessible::setActive(true);
    std::vector<Node> nodes;
    walk(QAccessible::queryAccessibleInterface(&visit.program().window()), nodes);
    return nodes;
}

QStringList accessibility_faults(support::Visit &visit)
{
    QStringList faults;
    const std::vector<Node> nodes = accessible_nodes(visit);
    check_texts(visit, nodes, faults);
    check_controls(visit, nodes, faults);
    check_nodes(visit, nodes, faults);
    check_rows(nodes, faults);
    return faults;
}

}  // namespace app
