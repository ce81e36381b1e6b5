// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/links.h"

#include "exchange/spoken.h"

#include <algorithm>

#include <QByteArray>

namespace exchange {

namespace {

/// Who wraps links, and behind which mark the address stands.
struct Wrapper {
    std::string_view host;  ///< of which the link's host is one, or a part
    std::string_view path;  ///< with which its path begins
    std::string_view key;   ///< empty: the address stands in the path, between `__` and `__;`
};

constexpr Wrapper wrappers[] = {
    {"safelinks.protection.outlook.com", "/", "url"},
    {"statics.teams.cdn.office.net", "/", "url"},
    {"google.com", "/url", "q"},
    {"google.com", "/url", "url"},
    {"google.dk", "/url", "q"},
    {"google.dk", "/url", "url"},
    {"urldefense.com", "/v3/", ""},
    {"urldefense.proofpoint.com", "/v1/", "u"},
    {"linkprotect.cudasvc.com", "/url", "a"},
    {"facebook.com", "/l.php", "u"},
    {"slack-redir.net", "/link", "url"},
};

std::string decoded(std::string_view text)
{
    return QByteArray::fromPercentEncoding(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

/// Of a link: where the host begins, its end, and whether there is one at all.
struct Authority {
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;

    explicit Authority(std::string_view link)
    {
        const auto scheme = link.find("://");
        begin = scheme == std::string_view::npos ? 0 : scheme + 3;
        end = std::min(link.find_first_of("/?#", begin), link.size());
    }
};

bool is_host_of(std::string_view host, std::string_view known)
{
    return host == known || (host.ends_with(known) && host[host.size() - known.size() - 1] == '.');
}

/// The value of a key in the query.
std::string value_of_key(std::string_view link, std::string_view key)
{
    std::string_view rest = link.substr(std::min(link.find('?'), link.size()));
    while (!rest.empty()) {
        rest.remove_prefix(1);
        if (rest.starts_with("amp;"))  // of a page that was not read as HTML
            rest.remove_prefix(4);
        const std::string_view part = rest.substr(0, rest.find_first_of("&#"));
        const auto equals = part.find('=');
        if (equals != std::string_view::npos && simplified(part.substr(0, equals)) == key)
            return decoded(part.substr(equals + 1));
        rest.remove_prefix(part.size());
    }
    return {};
}

/// The link inside a wrapped one; empty where it is none.
std::string inside(std::string_view link)
{
    const Authority authority(link);
    const std::string host = simplified(link.substr(authority.begin, authority.end - authority.begin));
    for (const Wrapper &wrapper : wrappers) {
        if (!is_host_of(host, wrapper.host) || !link.substr(authority.end).starts_with(wrapper.path))
            continue;
        std::string found;
        if (!wrapper.key.empty()) {
            found = value_of_key(link, wrapper.key);
        } else if (const auto begin = link.find("/__"); begin != std::string_view::npos) {
            found = link.substr(begin + 3);
            found.resize(std::min(found.rfind("__;"), found.size()));
        }
        if (found.starts_with("http://") || found.starts_with("https://"))
            return found;
    }
    return {};
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// Whether one `name=value` of a link is a password.
bool is_password(std::string_view part, std::string_view link)
{
    const auto equals = part.find('=');
    if (equals == std::string_view::npos)
        return false;
    const std::string name = simplified(decoded(part.substr(0, equals)));
    // Elsewhere `p` is the number of a page.
    if (name == "p" && link.find("://teams.") != std::string_view::npos)
        return true;
    if (is_one_of(name, {"pw", "pass", "pin", "pincode", "roomkey", "key", "apikey", "api_key", "auth", "authkey", "tk", "jwt",
                         "sig", "signature", "code", "kode", "hostkey", "zak"}))
        return true;
    const std::string value = simplified(decoded(part.substr(equals + 1)));
    const auto holds = [](std::string_view text, std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
    };
    return holds(name, {"pwd", "passw", "passc", "passp", "token", "secret", "adgangskode", "kodeord"}) ||
           holds(value, {"pwd=", "password=", "passcode=", "token="});
}

bool is_person(std::string_view part)
{
    const auto equals = part.find('=');
    if (equals == std::string_view::npos)
        return false;
    const std::string name = simplified(decoded(part.substr(0, equals)));
    if (is_one_of(name, {"uname", "user", "username", "email", "mail", "phone", "tlf"}))
        return true;
    // Twice encoded is what a wrapped link inside another one is.
    const std::string value = decoded(decoded(part.substr(equals + 1)));
    const auto at = value.find('@');
    return at != std::string::npos && at > 0 && value.find('.', at) != std::string::npos && !value.starts_with("http");
}

/// Whether the path itself is what must not be told: the address of somebody's calendar or mailbox. Without it the link leads
/// nowhere.
bool is_private_path(std::string_view link, const Private &with)
{
    const Authority authority(link);
    const std::string path =
        decoded(link.substr(authority.end, std::min(link.find_first_of("?#", authority.end), link.size()) - authority.end));
    if (!with.passwords && path.find("/private-") != std::string::npos)
        return true;
    for (auto at = path.find('@', 1); !with.contacts && at != std::string::npos; at = path.find('@', at + 1)) {
        const std::string_view host = std::string_view(path).substr(at + 1);
        // The number of a Teams meeting has the form of a mail address, and a map a place behind a slash.
        const bool is_meeting = host.starts_with("thread.") || host.starts_with("unq.");
        const auto dot = host.substr(0, host.find('/')).find('.');
        if (!is_meeting && path[at - 1] != '/' && dot != std::string_view::npos && dot > 0)
            return true;
    }
    return false;
}

/// Without the parts of the query and fragment for which `leaves` says so.
template<typename Leaves>
std::string without_parts(std::string_view link, Leaves leaves)
{
    const auto query = link.find_first_of("?#;&");
    if (query == std::string_view::npos)
        return std::string(link);
    std::string kept(link.substr(0, query));
    std::string_view rest = link.substr(query);
    // Each part keeps the mark before it; the first one that is kept takes over the mark of one that went.
    char lost = 0;
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of("?#&;", 1), rest.size());
        const std::string_view part = rest.substr(1, end - 1);
        char mark = rest[0];
        rest.remove_prefix(end);
        const bool continues = mark == '&' || mark == ';';
        if (leaves(part)) {
            lost = continues ? lost : mark;
            continue;
        }
        if (lost != 0 && continues)
            mark = lost;
        lost = 0;
        kept += mark;
        kept += part;
    }
    return kept;
}

}  // namespace

std::string unwrapped(std::string_view link)
{
    std::string now(link);
    constexpr int most_wrappings = 5;
    for (int i = 0; i < most_wrappings; ++i) {
        std::string next = inside(now);
        if (next.empty())
            break;
        now = std::move(next);
    }
    return now;
}

std::string without_user(std::string_view link)
{
    std::string bare(link);
    const Authority authority(link);
    const auto at = link.substr(0, authority.end).rfind('@');
    if (at != std::string_view::npos && at >= authority.begin)
        bare.erase(authority.begin, at + 1 - authority.begin);
    return bare;
}

std::string without_password(std::string_view link)
{
    const std::string bare = without_user(link);
    return without_parts(bare, [&bare](std::string_view part) { return is_password(part, bare); });
}

std::string without_person(std::string_view link)
{
    return without_parts(link, is_person);
}

std::string public_link(std::string_view link, const Private &with)
{
    const std::string given = unwrapped(link);
    if (is_private_path(given, with))
        return {};
    // As a page has it that was not read as HTML.
    std::string plain = given;
    for (auto at = plain.find("&amp;"); at != std::string::npos; at = plain.find("&amp;", at + 1))
        plain.erase(at + 1, 4);
    std::string bare = with.passwords ? without_user(plain) : without_password(plain);
    if (!with.contacts)
        bare = without_person(bare);
    return bare == plain ? given : bare;
}

}  // namespace exchange
