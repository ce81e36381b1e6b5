// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/structure.h"

#include <array>

namespace canvas {

Structure::Structure()
{
    m_elements.push_back({{Role::Document}});
    m_open.push_back(0);
}

void Structure::open(const Tag &tag)
{
    const int parent = current();
    if (tag.joins && !element(parent).kids.empty()) {
        const int last = element(parent).kids.back().element;
        if (last >= 0 && element(last).tag.role == tag.role) {
            m_open.push_back(last);
            return;
        }
    }
    const auto index = static_cast<int>(m_elements.size());
    m_elements.push_back({tag, parent});
    element(parent).kids.push_back({index});
    m_open.push_back(index);
}

void Structure::close()
{
    m_open.pop_back();
}

int Structure::mark(int page)
{
    const auto index = static_cast<std::size_t>(page);
    if (m_marks.size() <= index)
        m_marks.resize(index + 1);
    const auto mark = static_cast<int>(m_marks[index].size());
    m_marks[index].push_back(current());
    element(current()).kids.push_back({-1, page, mark});
    return mark;
}

const char *name_of(Role role)
{
    constexpr std::array names = {"Document", "H1",    "H2", "H3", "P",  "L",      "LI",  "Lbl",
                                  "LBody",    "Table", "TR", "TH", "TD", "Figure", "Link"};
    return names[static_cast<std::size_t>(role)];
}

}  // namespace canvas
