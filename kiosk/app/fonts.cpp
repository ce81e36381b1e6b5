// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fonts.h"
#include "app/problem_codes.h"

#include "config/centre/groups.h"
#include "config/centre/site.h"
#include "config/toml/toml_file.h"

#include <array>
#include <set>

#include <QFontDatabase>
#include <QFontMetrics>
#include <QList>

namespace app {

namespace {

const QString main_family = QStringLiteral("Lato");
constexpr std::array files = {"Lato-Regular.ttf", "Lato-Bold.ttf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"};

/// What is drawn at all: no space, no sign that only steers what stands beside it.
bool has_shape(char32_t letter)
{
    switch (QChar::category(letter)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
        case QChar::Other_Surrogate:
        case QChar::Separator_Space:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            return letter < 0xFE00 || letter > 0xFE0F;  // they choose between shapes of the letter before
    }
}

void add(std::string &all, const schedule::Text &text)
{
    for (const auto &[language, words] : text.by_language())
        all += words;
}

}  // namespace

schedule::Problems use_fonts(const std::filesystem::path &assets)
{
    schedule::Problems problems;
    for (const char *name : files) {
        const std::filesystem::path file = assets / "fonts" / name;
        if (QFontDatabase::addApplicationFont(QString::fromStdString(file.string())) >= 0)
            continue;
        problems.push_back(schedule::error(codes::missing_font(), {.file = file.string()}));
    }
    // What one family lacks is taken from the next, also where the machine names no order of its own.
    QFont::insertSubstitution(main_family, QStringLiteral("DejaVu Sans"));
    return problems;
}

std::string letters_of_content(const std::filesystem::path &assets, const std::string &language)
{
    std::string all;
    std::error_code error;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(assets / "content" / language, error)) {
        const std::string file = entry.path().string();
        if (entry.path().extension() == ".toml")
            all += config::read_text(file, file).value_or("");
    }
    return all;
}

std::string letters_of_site(const config::Site &site, const std::vector<config::Notice> &notices)
{
    // The canonical form names every word of a plan.
    std::string all = config::to_toml(site.plan) + site.centre.name;
    add(all, site.centre.printer.name);
    for (const config::HelpNumber &help : site.centre.help) {
        add(all, help.name);
        add(all, help.hours);
    }
    for (const config::Film &film : site.centre.films)
        add(all, film.title);
    for (const config::Favourite &favourite : site.centre.favourites)
        add(all, favourite.name);
    for (const config::Notice &notice : notices) {
        add(all, notice.title);
        add(all, notice.text);
    }
    return all;
}

QString Letters::unshown(const std::string &text, qsizetype most)
{
    std::set<char32_t> unshown;
    const QFontMetrics metrics{QFont(main_family)};
    // A plan may hold megabytes, of a hundred letters.
    for (const char32_t letter : QString::fromStdString(text).toUcs4()) {
        if (m_shown.contains(letter) || unshown.contains(letter))
            continue;
        if (!has_shape(letter) || metrics.inFontUcs4(letter))
            m_shown.insert(letter);
        else
            unshown.insert(letter);
    }
    QString some;
    for (const char32_t letter : unshown) {
        if (most-- == 0)
            return some + QStringLiteral("…");
        some += QString::fromUcs4(&letter, 1);
    }
    return some;
}

}  // namespace app
