// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "films/films_view.h"

namespace films {

void FilmsView::read()
{
    std::vector<FilmRow> rows;
    for (const config::Film &film : kiosk()->site().centre.films) {
        QStringList words;
        if (film.minutes > 0)
            words << tr("%n minute(s)", nullptr, film.minutes);
        if (!film.subtitles.empty())
            words << tr("With subtitles");
        rows.push_back({int(rows.size()), kiosk()->in(film.title), words.join(QStringLiteral(" · "))});
    }
    m_films.set(std::move(rows));
}

}  // namespace films
