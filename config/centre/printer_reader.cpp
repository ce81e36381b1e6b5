// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// [printer] in centre.toml.

#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"

#include <algorithm>

#include <QString>
#include <QUrl>

namespace config {

namespace {

constexpr std::size_t longest_address = 1023;  // RFC 8011 section 5.1.6: a uri has at most 1023 octets
constexpr std::size_t longest_queue = 127;     // what CUPS takes
constexpr std::size_t longest_name = 40;       // what fits into a sentence on the screen
constexpr std::size_t longest_keyword = 255;   // RFC 8011 section 5.1.4
constexpr int most_sheets = 100;

/// An IPv6 address whose colons would be read as the one before a port: "ipp://2001:db8::7/ipp/print".
bool lacks_brackets(const std::string &address)
{
    const std::size_t start = address.find("://");
    if (start == std::string::npos)
        return false;
    const std::string_view host = std::string_view(address).substr(start + 3, address.find_first_of("/%", start + 3) - start - 3);
    return std::ranges::count(host, ':') > 1 && host.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

bool is_printer_address(const std::string &address)
{
    if (!std::ranges::all_of(address, [](char c) { return c > ' ' && c < 0x7F; }) || address.size() > longest_address)
        return false;
    const QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("ipp") || url.scheme() == QLatin1String("ipps")) &&
           !url.host().isEmpty() && url.port() != 0;
}

/// CUPS takes any letter but space, slash and #; this also keeps out what would mean something in an address.
bool is_queue_name(const std::string &name)
{
    return name.size() <= longest_queue && std::ranges::all_of(name, [](char c) {
               return c > ' ' && c < 0x7F && std::string_view("/#?%\"'\\@:").find(c) == std::string_view::npos;
           });
}

bool is_keyword(const std::string &word)
{
    return word.size() <= longest_keyword && std::ranges::all_of(word, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
           });
}

}  // namespace

Printer read_printer(Table &table)
{
    Printer printer;
    printer.uri = table.string("uri").value_or("");
    printer.queue = table.string("queue").value_or("");
    if (lacks_brackets(printer.uri))
        table.error("uri", codes::address_without_brackets());
    else if (!printer.uri.empty() && !is_printer_address(printer.uri))
        table.error("uri", codes::bad_printer_address());
    else if (printer.uri.find('@') != std::string::npos)
        table.error("uri", codes::user_at_printer());
    if (!printer.queue.empty() && !is_queue_name(printer.queue))
        table.error("queue", codes::bad_queue(printer.queue));
    if (!printer.uri.empty() && !printer.queue.empty())
        table.error("queue", codes::two_printers());
    if (!printer.present())
        table.error("uri", codes::missing_printer());
    printer.name = screen_text(table, "name", longest_name);
    printer.colour = table.boolean("colour").value_or(printer.colour);
    if (const auto sides = table.choice("sides", {"one", "two"}))
        printer.two_sided = *sides == 1;
    printer.tray = table.string("tray").value_or("");
    if (!is_keyword(printer.tray))
        table.error("tray", codes::bad_tray(printer.tray));
    printer.a3 = table.boolean("a3").value_or(printer.a3);
    printer.client_limit = table.integer("client_limit", 0, most_sheets).value_or(printer.client_limit);
    table.finish();
    return printer;
}

}  // namespace config
