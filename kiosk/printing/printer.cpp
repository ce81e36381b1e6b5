// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/printer.h"

#include "printing/report.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <QCryptographicHash>
#include <QSysInfo>

#include <cups/cups.h>
#include <pwd.h>
#include <unistd.h>

namespace printing {

namespace {

constexpr std::string_view long_edge = "two-sided-long-edge";
/// PWG 5101.1: sizes are told by these beginnings; what follows is in millimetres and always the same.
constexpr std::array<const char *, 2> names_of_paper = {"iso_a4_210x297mm", "iso_a3_297x420mm"};

/// The resolution that is enough and costs least; the finest where none is enough.
int best_dpi(const std::vector<int> &offered)
{
    constexpr int enough = 300;
    int best = 0;
    for (const int dpi : offered)
        if (best == 0 || (best < enough ? dpi > best : dpi >= enough && dpi < best))
            best = dpi;
    return best;
}

/// The printer's word for black and white or for colour; empty where it has none, and does what it does.
std::string colour_mode(const PrinterCapabilities &offer, bool colour)
{
    for (const char *mode : {colour ? "color" : "monochrome", "auto"})
        if (has(offer.colour_modes, mode))
            return mode;
    return {};
}

/// A remote server knows neither the accounts here nor those of the next machine of the same name.
bool is_queue_of_this_machine(const Destination &target)
{
    const std::string_view server = target.server.empty() ? cupsServer() : std::string_view(target.server);
    return !target.queue.empty() && (server.starts_with('/') || server == "localhost");
}

}  // namespace

Destination target_of(const config::Printer &printer)
{
    return {printer.uri, printer.queue, {}};
}

PrintOptions options_of(const config::Printer &printer)
{
    PrintOptions options;
    options.two_sided = printer.two_sided;
    options.colour = printer.colour;
    options.tray = printer.tray;
    return options;
}

RequestingUser requesting_user_at(const Destination &target)
{
    if (is_queue_of_this_machine(target))
        if (const passwd *account = ::getpwuid(::geteuid()))
            return {RequestingUser().job, account->pw_name};
    const QByteArray machine = QSysInfo::machineUniqueId() + " moedested printing " + QByteArray::number(::geteuid());
    RequestingUser identity;
    identity.user += '-' + QCryptographicHash::hash(machine, QCryptographicHash::Sha256).toHex().first(6).toStdString();
    return identity;
}

bool PrinterCapabilities::two_sided() const
{
    return has(sides, long_edge);
}

bool PrinterCapabilities::colour() const
{
    return has(colour_modes, "color");
}

bool PrinterCapabilities::takes(Paper paper) const
{
    return media.empty() ? paper == Paper::A4 : has(media, names_of_paper[std::size_t(paper)]);
}

tl::expected<Ticket, Refusal> plan(const PrinterCapabilities &offer, const PrintOptions &options)
{
    Ticket ticket;
    if (!offer.takes(options.paper))
        return tl::unexpected(Refusal::Paper);
    ticket.media = names_of_paper[std::size_t(options.paper)];
    const bool two_sided = options.two_sided && offer.two_sided();
    if (!offer.sides.empty())
        ticket.sides = two_sided ? long_edge : "one-sided";
    ticket.colour_mode = colour_mode(offer, options.colour);
    ticket.keep_size = offer.keeps_size;
    if (std::ranges::find(offer.trays, options.tray, &Tray::keyword) != offer.trays.end())
        ticket.tray = options.tray;

    const bool in_colour = options.colour && has(offer.raster_types, "srgb_8");
    const int dpi = best_dpi(offer.raster_dpi);
    const bool rasters = offer.raster && dpi > 0 && (in_colour || has(offer.raster_types, "sgray_8"));
    if (!offer.pdf && !rasters)
        return tl::unexpected(Refusal::Format);
    if (options.copies < 1)
        return tl::unexpected(Refusal::Copies);
    if (offer.pdf && (options.copies <= offer.most_copies || !rasters)) {
        if (options.copies > offer.most_copies)
            return tl::unexpected(Refusal::Copies);
        ticket.copies = options.copies;
        ticket.collated = options.copies > 1 && offer.collates;
        return ticket;
    }
    // Printers that count copies of a PDF often don't of raster: here each copy is pages of its own.
    ticket.raster = RasterForm{dpi, in_colour, two_sided, ticket.media, offer.sheet_back, options.copies};
    return ticket;
}

}  // namespace printing
