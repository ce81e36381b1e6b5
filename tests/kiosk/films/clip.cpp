// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clip.h"

#include "support/process.h"

#include <map>
#include <stdexcept>

namespace films {

const std::string &clip(int pictures)
{
    static std::map<int, std::string> made;
    std::string &bytes = made[pictures];
    if (bytes.empty()) {
        const support::Scratch scratch;
        const QString file = QString::fromStdString((scratch.path() / "clip.webm").string());
        const support::Outcome outcome =
            support::run(QStringLiteral("gst-launch-1.0"), {"-q", "videotestsrc", "num-buffers=" + QString::number(pictures), "!",
                                                            "video/x-raw,width=160,height=90,framerate=25/1", "!", "vp8enc",
                                                            "deadline=1", "!", "webmmux", "!", "filesink", "location=" + file});
        if (outcome.status != 0)
            throw std::runtime_error("no clip was made: " + outcome.err.toStdString());
        bytes = support::content_of(scratch.path() / "clip.webm");
    }
    return bytes;
}

FilmCentre::FilmCentre(const std::string &film_toml, int pictures)
    : ScratchCentre("group = []\n",
                    "name = \"C\"\nlanguages = [\"da\", \"en\"]\nschedule_url = \"https://a.example.org\"\n"
                    "[screen]\nidle_seconds = 10\n"
                    "[[film]]\ntitle = { da = \"Velkommen\", en = \"Welcome\" }\nfile = \"film.webm\"\n" +
                        film_toml)
{
    write("film.webm", clip(pictures));
}

}  // namespace films
