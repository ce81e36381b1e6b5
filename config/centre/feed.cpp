// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/feed.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QString>
#include <QUrl>

namespace config {

namespace {

constexpr std::size_t longest_slug = 60;

}  // namespace

std::string feed_slug(std::string_view name)
{
    const QString lower = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower();
    std::string slug;
    for (const QChar letter : lower) {
        const char16_t c = letter.unicode();
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += static_cast<char>(c);
        else if (c == u'æ')
            slug += "ae";
        else if (c == u'ø')
            slug += "oe";
        else if (c == u'å')
            slug += "aa";
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    slug.resize(std::min(slug.size(), longest_slug));
    while (slug.ends_with('-'))
        slug.pop_back();
    // A name in other letters still needs a file of its own.
    if (slug.empty())
        slug = "feed-" + QCryptographicHash::hash(lower.toUtf8(), QCryptographicHash::Sha256).toHex().left(12).toStdString();
    return slug;
}

bool is_on_the_web(const Feed &feed)
{
    return feed.address.find("://") != std::string::npos;
}

std::string shown_source(const Feed &feed)
{
    return is_on_the_web(feed) ? QUrl(QString::fromStdString(feed.address)).host().toStdString() : feed.address;
}

std::optional<schedule::sys_seconds> stale_since(const std::vector<FeedAge> &feeds, schedule::sys_seconds now)
{
    std::optional<schedule::sys_seconds> oldest;
    for (const FeedAge &feed : feeds) {
        if (feed.checked && now - *feed.checked > feed.stale_after)
            oldest = std::min(oldest.value_or(*feed.checked), *feed.checked);
    }
    return oldest;
}

}  // namespace config
